"""An import that is killed and resumed ends with the same rows, totals and counts as an undisturbed one."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.store.database import open_store
from app.store.work import Counts
from connectors.base import Row
from tests.app.sync.books import stored

ROOT = Path(__file__).parents[3]
Outcome = tuple[list[Row], list[Row], dict[str, Counts], str]


def start(folder: Path, count: int, seed: int, step: int = -1) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.app.sync.importing", str(folder)]
    return subprocess.Popen(
        [*command, str(count), str(seed), str(step)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


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
    child = start(folder, count, seed)
    assert child.communicate(timeout=60)[0].startswith("done")
    return outcome(folder)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("seed", "step"), [(1, 2), (2, 4)])
def test_killed_after_every_commit(tmp_path: Path, seed: int, step: int) -> None:
    expected = undisturbed(tmp_path / "whole", 40, seed)
    killed = tmp_path / "killed"
    stops = 0
    while True:  # step 2 is the first page's commit, so each process gets one page further than the last
        child = start(killed, 40, seed, step)
        out, _ = child.communicate(timeout=60)
        if child.returncode == 0:
            break
        assert child.returncode == -signal.SIGKILL
        stops += 1
        assert stops < 100
    assert stops >= 30 / step
    assert out.startswith("done ")
    assert outcome(killed) == expected


@pytest.mark.timeout(600)
def test_killed_at_random_moments(tmp_path: Path) -> None:
    expected = undisturbed(tmp_path / "whole", 60_000, 3)
    killed = tmp_path / "killed"
    chance = random.Random(7)
    stops = 0
    while stops < 12:
        child = start(killed, 60_000, 3)
        time.sleep(chance.uniform(0.3, 1.2))
        child.kill()
        child.communicate(timeout=60)
        stops += child.returncode == -signal.SIGKILL
        if child.returncode == 0:
            break
    child = start(killed, 60_000, 3)
    assert child.communicate(timeout=60)[0].startswith("done")
    with open_store(killed) as store, store.reading() as tables:
        runs = tables.runs.list(1)
    if len(runs) == 1:
        assert outcome(killed) == expected
    else:  # the import had ended before the last process came: it read everything once more
        with open_store(killed) as store:
            assert list(stored(store, 1)[0]) == expected[0]
    assert stops > 0
