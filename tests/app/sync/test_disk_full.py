"""A disk that is full at any moment: one problem, the right one, and nothing left running."""

import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import RunState, TransferStatus
from connectors.base import Window
from connectors.errors import ErpError
from tests.app.sync.books import NOW, Books, office, runner, stored, sync

LATER = NOW + timedelta(minutes=10)  # the lease of whoever died is over
_DONE = {TransferStatus.DONE, TransferStatus.INFO}


@contextmanager
def room(size: int) -> Iterator[None]:
    """No file may grow beyond this many bytes meanwhile. Half of a module's compiled code is not kept: every
    other process would stumble over it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    compiled = sys.dont_write_bytecode
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.dont_write_bytecode = compiled
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def later() -> datetime:
    return LATER


def attempt(store: Store, company: int, books: Books) -> str:
    """The problem a run meets, "" for none; told by its end or, where that cannot be stored, raised."""
    try:
        last = sync(store, company, books)
    except ErpError as error:
        return error.code
    return last.problem


def statuses(store: Store) -> set[TransferStatus]:
    with store.reading() as tables:
        return {line.status for line in tables.transfers.page().transfers}


@pytest.mark.parametrize("kibibytes", range(8, 520, 32))
def test_a_full_disk_is_one_problem_and_a_later_run_mends_all(tmp_path: Path, kibibytes: int) -> None:
    store, company = office(tmp_path)
    books = Books.random(400)
    books.page_size = 40
    with store, room(kibibytes * 1024):
        met = attempt(store, company, books)
    assert met in ("", "disk_full")
    with office(tmp_path)[0] as store:
        working = runner(store, books, later)
        run = working.request(company, RunKind.FULL)
        *_, last = working.run(run)
        assert last.state is RunState.DONE
        assert len(stored(store, company)[0]) == 400
        assert statuses(store) <= _DONE | {TransferStatus.WAITING, TransferStatus.FAILED}
        with store.reading() as tables:
            lines = {line.status for line in tables.transfers.of_run(run) if line.dataset}
            assert lines == {TransferStatus.DONE}
            assert not tables.runs.open()


def test_the_sweep_meets_full_disks(tmp_path: Path) -> None:
    store, company = office(tmp_path)
    with store, room(40 * 1024):
        assert attempt(store, company, Books.random(400)) == "disk_full"


def test_another_run_does_not_leave_the_dead_ones_line_at_work(tmp_path: Path) -> None:
    store, company = office(tmp_path)
    books = Books.random(100)
    sync(store, company, books)
    working = runner(store, books)
    steps = working.run(working.request(company, RunKind.FULL))
    for _ in range(2):  # prepared; the first dataset begun
        next(steps)
    assert TransferStatus.RUNNING in statuses(store)
    after = runner(store, books, later)
    *_, last = after.run(
        after.request(company, RunKind.WEEKLY, Window(NOW.date(), LATER.date() + timedelta(2)))
    )
    assert last.state is RunState.DONE
    assert TransferStatus.RUNNING not in statuses(store)
    del steps
    store.close()
