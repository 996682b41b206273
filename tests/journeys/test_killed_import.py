"""The import of a client with many pages, killed at 20 random moments and resumed each time, ends with the
same rows, totals and counts as an undisturbed one."""

import json
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.store.database import FILE
from connectors.base import CancelToken
from connectors.fields import Secret
from connectors.simulators.description import Description
from connectors.simulators.host import SimulatorProcess
from tests.forked import Child
from tests.journeys import import_child
from tests.journeys.import_child import Given

KILLS, POSTINGS = 20, 20_000
TABLES = ("account", "customer", "supplier", "product", "dimension", "posting", "trial_balance")


@pytest.fixture(scope="module")
def tripletex() -> Iterator[Description]:
    """The whole office, its big client among it, without a rate limit."""
    with SimulatorProcess(date(2026, 11, 21), "full", POSTINGS, rate_limit=1_000_000) as process:
        yield process.systems["tripletex"]


def prepare(folder: Path, tripletex: Description) -> Given:
    """A connection in use with the big client chosen; returns the secrets for the child."""
    secrets = MemorySecrets()
    services = Services(Core(folder, lambda _: secrets))
    hidden, ours = tripletex["secrets"], tripletex["registration_secrets"]
    services.registrations.put(
        "tripletex", tripletex["registration"], {k: Secret(v) for k, v in ours.items()}
    )
    draft = services.onboarding.begin("tripletex")
    services.onboarding.save_values(draft.id, tripletex["fields"], {k: Secret(v) for k, v in hidden.items()})
    list(services.onboarding.check(draft.id, CancelToken()))
    listed = list(services.onboarding.list_companies(draft.id, CancelToken()))
    big = next(c for c in listed if c.name == "Nordlys Handel AS")
    services.onboarding.choose(draft.id, {big.external_id: big.name})
    services.onboarding.start_use(draft.id)
    services.close()
    return {entry: secret.reveal() for entry, secret in secrets.values.items()}


def finish(folder: Path, given: Given) -> str:
    child = Child(import_child.main, folder, given)
    child.pipe.send(False)
    return child.finish()


def contents(folder: Path) -> dict[str, Any]:
    """Every stored row without times, the counts of the run, and the proof."""
    with closing(sqlite3.connect(folder / FILE)) as db:
        found: dict[str, Any] = {}
        for table in TABLES:
            columns = [c[1] for c in db.execute(f"PRAGMA table_info({table})") if c[1] != "updated_at"]
            key = "voucher_id, source_id" if table == "posting" else "1, 2, 3"
            found[table] = db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {key}").fetchall()
        counts = "dataset, counts" if _has(db, "checkpoint", "counts") else "dataset, fetched, new, changed"
        found["counts"] = db.execute(f"SELECT {counts} FROM checkpoint ORDER BY dataset").fetchall()
        found["marks"] = db.execute("SELECT count(*) FROM mark").fetchone()
        proof = json.loads(db.execute("SELECT reconciled FROM company WHERE active").fetchone()[0])
        found["proof"] = {k: v for k, v in proof.items() if k != "at"}
        return found


def _has(db: sqlite3.Connection, table: str, column: str) -> bool:
    return any(row[1] == column for row in db.execute(f"PRAGMA table_info({table})"))


def test_killed_twenty_times(tmp_path: Path, tripletex: Description) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert finish(whole, prepare(whole, tripletex)).startswith("ended done")
    expected = contents(whole)
    assert len(expected["posting"]) == POSTINGS
    assert expected["proof"]["result"] == "agrees"

    secrets = prepare(killed, tripletex)
    chance = random.Random(2026)
    for _ in range(KILLS):
        child = Child(import_child.main, killed, secrets)
        # each process gets a few steps further, some die before they have done anything
        for _ in range(chance.choice((0, 2, 4, 5, 7, 8, 10))):
            assert child.heard()
            child.pipe.send(True)
        time.sleep(chance.uniform(0, 0.03))
        assert child.kill()
    last = finish(killed, secrets)
    assert last.startswith("ended done")
    assert not last.endswith("-"), "it went on from where it was killed"
    assert contents(killed) == expected
