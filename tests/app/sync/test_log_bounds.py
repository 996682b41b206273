"""The transfer log keeps within its bounds, and what still holds stays."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import RunState, Transfer, TransferKind, TransferStatus
from tests.app.sync.books import NOW, Books, office, runner, sync


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def append(store: Store, *hours: int) -> None:
    with store.writing() as tables:
        for hour in hours:
            event = Transfer(
                TransferKind.EVENT, TransferStatus.INFO, NOW - timedelta(hours=hour), event="checked"
            )
            tables.transfers.append(event)


def remove(store: Store, older_than: int = 10_000, newest: int = 1_000, limit: int = 1_000) -> int:
    with store.writing() as tables:
        return tables.transfers.delete_before(NOW - timedelta(hours=older_than), newest, limit)


def hours(store: Store) -> list[float]:
    with store.reading() as tables:
        return [(NOW - line.time) / timedelta(hours=1) for line in tables.transfers.page().transfers]


def test_lines_go_by_age_the_oldest_first_and_a_few_at_a_time(place: tuple[Store, int]) -> None:
    store, _ = place
    append(store, *range(50, 0, -1))
    assert remove(store, older_than=30, limit=15) == 15
    assert remove(store, older_than=30, limit=15) == 5
    assert remove(store, older_than=30, limit=15) == 0
    assert hours(store) == list(range(1, 31))


def test_lines_go_by_number(place: tuple[Store, int]) -> None:
    store, _ = place
    append(store, *range(50, 0, -1))
    assert remove(store, newest=12) == 38
    assert hours(store) == list(range(1, 13))


def test_the_lines_of_the_last_run_and_of_open_ones_stay(place: tuple[Store, int]) -> None:
    store, company = place
    sync(store, company, Books.random(40))
    last = sync(store, company, Books.random(40, seed=2))
    assert last.state is RunState.DONE
    working = runner(store, Books.random(40, seed=2))
    run = working.request(company, RunKind.WEEKLY)
    steps = working.run(run)
    for _ in range(4):
        next(steps)
    append(store, *range(50, 0, -1))
    with store.reading() as tables:
        kept = len(tables.transfers.of_run(last.run_id)) + len(tables.transfers.of_run(run))
    remove(store, newest=10)
    with store.reading() as tables:
        assert len(tables.transfers.of_run(last.run_id)) + len(tables.transfers.of_run(run)) == kept
        assert len(tables.transfers.page().transfers) == kept + 10
    *_, end = steps
    assert end.state is RunState.DONE, "its line is still there to be closed"
