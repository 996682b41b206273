"""An import that is killed and resumed ends with the same rows, totals and counts as an undisturbed one."""

import random
import time
from pathlib import Path

import pytest

from app.store.database import open_store
from app.store.work import Counts
from connectors.base import Row
from tests.app.sync import importing
from tests.app.sync.books import stored
from tests.forked import Child

Outcome = tuple[list[Row], list[Row], dict[str, Counts], str]


def start(folder: Path, count: int, seed: int, step: int = -1) -> Child:
    return Child(importing.main, folder, count, seed, step)


def outcome(folder: Path) -> Outcome:
    with open_store(folder) as store:
        postings, balances = stored(store, 1)
        with store.reading() as tables:
            (run,) = tables.runs.list(1)
            counts = {c.dataset: c.counts for c in tables.checkpoints.list(run.id)}
            result = tables.companies.get(1).reconciled
    assert result is not None
    return list(postings), list(balances), counts, result.result.value


def undisturbed(folder: Path, count: int, seed: int) -> Outcome:
    assert start(folder, count, seed).finish() == "done"
    return outcome(folder)


@pytest.mark.parametrize(("seed", "step"), [(1, 2), (2, 4)])
def test_killed_after_every_commit(tmp_path: Path, seed: int, step: int) -> None:
    expected = undisturbed(tmp_path / "whole", 40, seed)
    killed = tmp_path / "killed"
    stops = 0
    while True:  # step 2 is the first page's commit, so each process gets one page further than the last
        child = start(killed, 40, seed, step)
        told = child.heard()
        if not child.ended():
            break
        stops += 1
        assert stops < 100
    assert stops >= 30 / step
    assert told == "done"
    assert outcome(killed) == expected


def test_killed_at_random_moments(tmp_path: Path) -> None:
    began = time.monotonic()
    expected = undisturbed(tmp_path / "whole", 20_000, 3)
    whole = time.monotonic() - began
    killed = tmp_path / "killed"
    chance = random.Random(7)
    stops = 0
    while stops < 12:
        child = start(killed, 20_000, 3)
        time.sleep(chance.uniform(0, whole / 3))
        if not child.kill():
            break
        stops += 1
    assert start(killed, 20_000, 3).finish() == "done"
    with open_store(killed) as store, store.reading() as tables:
        runs = tables.runs.list(1)
    if len(runs) == 1:
        assert outcome(killed) == expected
    else:  # the import had ended before the last process came: it read everything once more
        with open_store(killed) as store:
            assert list(stored(store, 1)[0]) == expected[0]
    assert stops > 0
