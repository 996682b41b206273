"""From nothing to a reconciled ledger, as a script would drive it; and every way it can go wrong."""

import csv
import signal
import sqlite3
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from connectors.datasets import POSTINGS
from tests.app.cli.program import Answer, Program

Connect = Callable[..., Answer]
COMPANY_KEYS = {
    "id", "external_id", "name", "organisation_number", "client", "active", "state", "problem",
}  # fmt: skip


def test_from_registration_to_export(kobling: Program, connect: Connect, tmp_path: Path) -> None:
    drafted = connect("office")
    assert drafted.code == 0, drafted.err
    connection = drafted.json
    assert connection["state"] == "not_set_up"
    assert {key for c in connection["companies"] for key in c} == COMPANY_KEYS
    first = connection["companies"][0]

    active = kobling("--json", "activate", "Kontoret", first["external_id"])
    assert active.code == 0, active.err
    assert [c["active"] for c in active.json["companies"]] == [True]

    run = kobling("sync", "--due", "--json").json["runs"][0]
    assert (run["company"], run["job"], run["state"]) == (first["name"], "full", "done")
    assert {
        "dataset",
        "fetched",
        "new",
        "changed",
        "unchanged",
        "deleted",
        "skipped",
        "failed",
        "repaired",
        "failed_rows",
    } == set(run["datasets"][0])
    again = kobling("sync", "Kontoret", first["name"], "--full", "--json")
    assert again.code == 0
    counts = {d["dataset"]: d for d in again.json["runs"][0]["datasets"]}
    assert counts["postings"]["new"] == counts["postings"]["changed"] == 0
    assert kobling("sync", "--due", "--json").json == {"runs": []}

    proof = kobling("reconcile", "--json")
    assert proof.code == 0
    assert [c["result"] for c in proof.json["companies"]] == ["agrees"]
    assert proof.json["companies"][0]["differences"] == []

    out = tmp_path / "postings.csv"
    company = str(active.json["companies"][0]["id"])
    written = kobling("export", "postings", "--company", company, "--out", str(out), "--json").json
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == written["rows"] == counts["postings"]["fetched"]
    assert list(rows[0]) == [*POSTINGS.names, "stale_since"]

    lines = kobling("log", "--json").json["transfers"]
    assert {"reference", "time", "connection", "company", "dataset", "status", "counts",
            "failed_rows", "problem", "message"} == set(lines[0])  # fmt: skip
    assert lines[0]["time"] > lines[-1]["time"]
    assert "postings" in {line["dataset"] for line in lines}
    log = tmp_path / "log.csv"
    assert kobling("log", "--status", "done", "export", str(log), "--json").json["rows"] > 7

    listed = kobling("connections", "--json").json["connections"][0]
    assert listed["state"] == "ok"
    assert kobling("deactivate", "Kontoret", "--all", "--json").json["companies"][0]["active"] is False
    assert kobling("disconnect", "Kontoret", "--delete-data").code == 0
    assert kobling("connections", "--json").json == {"connections": []}


@pytest.mark.parametrize(
    ("persona", "code"),
    [
        ("wrong_consumer_token", "registration_refused"),
        ("wrong_employee_token", "key_refused"),
        ("production_key", "key_other_environment"),
        ("no_clients", "no_companies"),
    ],
)
def test_a_failed_check_keeps_the_draft_and_needs_a_person(
    kobling: Program, connect: Connect, persona: str, code: str
) -> None:
    answer = connect(persona, "--all-companies")
    assert answer.code == 3
    assert answer.problem["code"] == code
    assert answer.json["state"] == "not_set_up"
    checked = kobling("check", "Kontoret", "--json")
    assert checked.code == 3
    last = [c for c in checked.json["checks"] if c["result"] == "failed"][-1]
    assert last["problem"] == code
    assert last["remedy"]


def test_the_same_command_with_the_right_key_goes_on(kobling: Program, connect: Connect) -> None:
    assert connect("wrong_employee_token").code == 3
    first = connect("office").json["companies"][0]["external_id"]
    mended = connect("office", "--company", first, "--no-import")
    assert mended.code == 0, mended.err
    assert [c["active"] for c in mended.json["companies"]].count(True) == 1
    assert len(kobling("connections", "--json").json["connections"]) == 1
    assert kobling("reconcile", "--json").code == 3, "what is not imported cannot be proved"
    taken = connect("office", register=False)
    assert (taken.code, taken.problem["code"]) == (2, "name_taken")


def test_a_missing_right_is_found_and_stops_that_dataset(kobling: Program, connect: Connect) -> None:
    answer = connect("missing_right")
    first = answer.json["companies"][0]["external_id"]
    checks = {c["name"]: c for c in kobling("check", "Kontoret", "--json").json["checks"]}
    assert checks["read_postings"]["problem"] == "right_missing"
    assert checks["read_accounts"]["problem"] is None
    assert kobling("activate", "Kontoret", first).code == 0
    assert kobling("sync", "--due", "--json").code == 3
    assert "right_missing" in {t["problem"] for t in kobling("log", "--json").json["transfers"]}


def test_without_our_registration_nothing_is_asked(connect: Connect) -> None:
    answer = connect("office", register=False)
    assert answer.code == 3
    assert answer.problem["code"] == "registration_missing"


def test_a_passing_trouble_is_no_persons_matter(kobling: Program, connect: Connect) -> None:
    assert connect("server_down").code == 1
    assert kobling("check", "--json").code == 1


def test_no_secret_is_ever_shown_or_stored(
    kobling: Program, connect: Connect, tripletex: Mapping[str, Any]
) -> None:
    connect("office", "--all-companies", "--no-import")
    connect("wrong_employee_token", name="Feil")
    for command in (
        ["connections"],
        ["companies", "Kontoret"],
        ["log"],
        ["check", "--json"],
        ["log", "--json"],
    ):
        kobling(*command)
    stored = b"".join(path.read_bytes() for path in kobling.folder.rglob("*") if path.is_file())
    for persona in ("office", "wrong_employee_token"):
        own = tripletex["personas"][persona]
        for secret in (*own["secrets"].values(), *own["registration_secrets"].values()):
            assert secret not in kobling.said
            assert secret.encode() not in stored


def test_killed_in_mid_import_it_goes_on(kobling: Program, connect: Connect) -> None:
    assert connect("office", "--all-companies", "--no-import").code == 0
    child = kobling.start("sync", "--due", "--json")
    database = kobling.folder / "kobling.db"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and _postings(database) == 0 and child.poll() is None:
        time.sleep(0.02)
    child.kill()
    child.communicate()
    states: list[str] = []
    for _ in range(4):
        answer = kobling("sync", "--json")
        states = [run["state"] for run in answer.json["runs"]]
        if answer.code == 0:
            break
    assert set(states) == {"done"}
    assert {c["result"] for c in kobling("reconcile", "--json").json["companies"]} == {"agrees"}


def test_interrupted_it_says_that_it_goes_on_later(kobling: Program, connect: Connect) -> None:
    assert connect("slow", "--all-companies", "--no-import").code == 0
    child = kobling.start("sync", "--due", "--json")
    time.sleep(2)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=120)
    assert child.returncode == 130
    assert b'"cancelled"' in err


def _postings(database: Path) -> int:
    found = next(iter(database.parent.glob("*.sqlite*")), database) if not database.exists() else database
    if not found.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{found}?mode=ro", uri=True) as db:
            count: int = db.execute("select count(*) from posting").fetchone()[0]
        db.close()
    except sqlite3.Error:
        return 0
    return count
