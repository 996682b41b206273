"""What is not proved is never green: `sync`, `connect`, `reconcile` and `check` say so and end with 3."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.app.cli.program import Answer, Program
from tests.fixtures_simulator import SideDoor

Connect = Callable[..., Answer]


@pytest.fixture
def door(tripletex: Mapping[str, Any]) -> Iterator[SideDoor]:
    """The simulated Tripletex' commands; as if just started, before and afterwards."""
    door = SideDoor(tripletex["control_url"])
    door.post("reset")
    yield door
    door.post("reset")


def spoil(kobling: Program) -> None:
    """Changes one stored figure behind the program's back: no reading finds that, only the proof does."""
    with sqlite3.connect(kobling.folder / "kobling.db") as db:
        db.execute("UPDATE posting SET amount = amount + 10000 WHERE id = (SELECT max(id) FROM posting)")
    db.close()


def test_a_run_that_differs_says_so_everywhere(kobling: Program, connect: Connect, door: SideDoor) -> None:
    first = connect("office").json["companies"][0]
    assert kobling("activate", "Kontoret", first["external_id"]).code == 0
    good = kobling("sync", "--due", "--json")
    (run,) = good.json["runs"]
    assert (good.code, run["connection"], run["proof"]["result"]) == (0, "Kontoret", "agrees")
    assert run["proof"]["first_period"] <= run["proof"]["last_period"]
    spoil(kobling)
    bad = kobling("sync", "--json")
    (run,) = bad.json["runs"]
    assert (bad.code, run["state"], run["problem"]) == (3, "needs_you", "differs")
    assert run["proof"]["difference_count"] == 1
    told = kobling("--lang", "en", "sync")
    assert told.code == 3
    assert f"Kontoret · {first['name']}" in told.out
    assert "Accounts and periods that differ: 1." in told.out
    assert "–." not in told.out
    assert "differ: 1." in kobling("--lang", "en", "connections").out


def test_a_date_to_start_from_proves_the_periods_read_whole(
    kobling: Program, connect: Connect, door: SideDoor
) -> None:
    first = connect("office").json["companies"][0]
    assert kobling("activate", "Kontoret", first["external_id"]).code == 0
    today = door.get("state")["today"]
    answer = kobling("sync", "--since", f"{int(today[:4]) - 1}-01-15", "--json")
    (run,) = answer.json["runs"]
    assert (answer.code, run["proof"]["result"]) == (0, "agrees")
    assert run["proof"]["first_period"] == f"{int(today[:4]) - 1}-02"
    spoil(kobling)
    assert kobling("sync", "--since", f"{int(today[:4]) - 1}-01-15", "--json").code == 3


def test_the_proof_of_all_goes_on_past_one_that_needs_somebody(
    kobling: Program, connect: Connect, door: SideDoor
) -> None:
    companies = connect("office").json["companies"][:2]
    for company in companies:
        assert kobling("activate", "Kontoret", company["external_id"]).code == 0
    assert kobling("sync", "--due").code == 0
    door.post("faults", fault="missing_right", path="/balanceSheet", times=1)
    answer = kobling("reconcile", "--json")
    rows = {c["name"]: c for c in answer.json["companies"]}
    assert answer.code == 3
    assert {c["connection"] for c in rows.values()} == {"Kontoret"}
    assert [c["result"] for c in rows.values()] == ["failed", "agrees"]
    assert [c["problem"] for c in rows.values()] == ["right_missing", None]
    door.post("faults", fault="missing_right", path="/balanceSheet", times=1)
    told = kobling("--lang", "en", "reconcile")
    assert told.code == 3
    assert f"Kontoret · {companies[0]['name']}" in told.out
    assert companies[1]["name"] in told.out


def test_every_company_in_use_is_checked_and_a_missing_right_needs_somebody(
    kobling: Program, connect: Connect, door: SideDoor
) -> None:
    companies = connect("office").json["companies"][:2]
    for company in companies:
        assert kobling("activate", "Kontoret", company["external_id"]).code == 0
    door.post("faults", fault="missing_right", path="/ledger/posting", after=1, times=1)
    answer = kobling("check", "--json")
    postings = [c for c in answer.json["checks"] if c["name"] == "read_postings"]
    assert [c["company"] for c in postings] == [c["name"] for c in companies]
    assert [c["problem"] for c in postings] == [None, "right_missing"]
    assert answer.code == 3
    door.post("faults", fault="missing_right", path="/ledger/posting", times=2)
    told = kobling("--lang", "en", "check")
    rows = [line for line in told.out.splitlines() if line.endswith(", ".join(c["name"] for c in companies))]
    assert len(rows) >= 5, "a row for each kind of data, both companies in it"
    assert told.out.count("No access to") == 1, "each cause once"
