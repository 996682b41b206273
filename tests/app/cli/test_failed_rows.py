"""A bad value as the command line tells of it: the row named, the rest imported, exit code 1."""

import csv
from pathlib import Path

from connectors.simulators.description import Description
from tests.app.cli.conftest import Connect
from tests.app.cli.program import Program
from tests.fixtures_simulator import SimulatedSystem


def test_a_row_without_an_account_is_named_and_everything_else_is_there(
    kobling: Program, connect: Connect, tripletex: Description, tmp_path: Path
) -> None:
    listed = connect("office").json["companies"][0]
    assert kobling("activate", "Kontoret", listed["external_id"]).code == 0
    company = listed["name"]
    assert kobling("sync", "Kontoret", company, "--full", "--json").code == 0
    door = SimulatedSystem(tripletex)
    door.post("faults", fault="null_account", path="/ledger/posting")
    done = kobling("sync", "Kontoret", company, "--full", "--json")
    assert done.code == 1
    (run,) = done.json["runs"]
    postings = next(d for d in run["datasets"] if d["dataset"] == "postings")
    rows = postings["failed_rows"]
    row, count = rows[0], len(rows)
    assert run["state"] == "partial"
    assert (postings["failed"], postings["deleted"]) == (count, 0)
    assert (row["field"], row["problem"]) == ("account", "value_missing_at_vendor")
    voucher, _, line = row["record"].rpartition("/")

    lines = kobling("log", "--limit", "20", "--json", "--lang", "nb").json["transfers"]
    told = next(t for t in lines if t["failed_rows"])
    assert told["failed_rows"] == rows
    assert f"Bilag {voucher}, linje {line}, felt account" in told["message"]
    assert f"{count} mislyktes" in told["message"]

    out = tmp_path / "postings.csv"
    assert kobling("export", "postings", "--company", company, "--out", str(out)).code == 0
    with out.open(encoding="utf-8", newline="") as file:
        stale = [f"{r['voucher_number']}/{r['line']}" for r in csv.DictReader(file) if r["stale_since"]]
    assert sorted(stale) == sorted(r["record"] for r in rows)

    shown = kobling("sync", "Kontoret", company, "--full", "--lang", "fi")
    assert shown.code == 1
    assert f"Tosite {voucher}, rivi {line}, kenttä account" in " ".join(shown.out.split())
