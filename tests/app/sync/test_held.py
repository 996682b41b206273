"""Runs of a connection whose authorisation has ended: held, not failed; gone on with after the renewal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import Counts, RunState, TransferFilter, TransferStatus
from connectors.base import Window
from connectors.errors import ConfigError
from tests.app.sync.books import NOW, Books, office, posting, runner, stored, sync
from tests.app.sync.test_engine import counts

DAY = timedelta(days=1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def withdrawn(books: Books, at: int = 0) -> Books:
    """Books behind an authorisation that ends before the page of that number."""

    def fail(_dataset: str, number: int) -> None:
        if number >= at:
            raise ConfigError("sign_in_expired")

    books.on_page = fail
    return books


def renew(store: Store, company: int, now: datetime = NOW) -> None:
    """What a sign-in does to runs and problems."""
    with store.writing() as tables:
        row = tables.connections.list()[0]
        tables.connections.update(replace(row, problem=None, expires_at=now + 30 * DAY))
        tables.companies.update(replace(tables.companies.get(company), problem=None))
        assert tables.runs.let_go([company], now) == 1


def test_held_while_nobody_signs_in_and_finished_afterwards(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)
    last = sync(store, company, withdrawn(books, at=6))
    assert (last.state, last.problem) == (RunState.HELD, "sign_in_expired")
    with store.reading() as tables:
        row = tables.connections.list()[0]
        lines = tables.transfers.page(TransferFilter(run_id=last.run_id)).transfers
    assert row.problem is not None and row.problem.code == "sign_in_expired"
    assert TransferStatus.FAILED not in {line.status for line in lines}
    work = runner(store, books)
    assert work.due(NOW + 3 * DAY) == []

    books.on_page = lambda dataset, number: None
    renew(store, company)
    assert work.due(NOW) == [last.run_id]
    *_, end = work.run(last.run_id)
    assert end.state is RunState.DONE and end.resumed_from
    assert len(stored(store, company)[0]) == 60


def test_an_authorisation_past_its_day_is_not_tried(place: tuple[Store, int]) -> None:
    store, company = place
    with store.writing() as tables:
        row = tables.connections.list()[0]
        tables.connections.update(replace(row, expires_at=NOW - DAY))
    books = Books.random(10)
    books.on_page = lambda dataset, number: pytest.fail("the vendor was asked")
    assert sync(store, company, books).state is RunState.HELD


def test_nights_of_waiting_become_one_run(place: tuple[Store, int]) -> None:
    store, company = place
    work = runner(store, withdrawn(Books.random(60)))
    today = NOW.date()
    first = work.request(company, RunKind.NIGHTLY, Window(today - 5 * DAY, today + 2 * DAY))
    list(work.run(first))
    second = work.request(company, RunKind.NIGHTLY, Window(today - 4 * DAY, today + 3 * DAY))
    assert second == first
    with store.reading() as tables:
        run = tables.runs.get(first)
    assert (run.state, run.window) == (RunState.HELD, Window(today - 5 * DAY, today + 3 * DAY))


def test_what_was_read_before_a_wait_is_looked_for_again_after_it(place: tuple[Store, int]) -> None:
    """The rows of the first nights were written by the same run; those deleted meanwhile are gone."""
    store, company = place
    today, later = NOW.date(), NOW + 3 * DAY
    books = Books({n: posting(n, "2026-11-20", "1500", 100 if n % 2 else -100) for n in range(8)})
    work = runner(store, withdrawn(books, at=7))  # the first page of postings is stored
    first = work.request(company, RunKind.NIGHTLY, Window(today - 5 * DAY, today + 2 * DAY))
    list(work.run(first))
    assert len(stored(store, company)[0]) == 7
    work.request(company, RunKind.NIGHTLY, Window(today - 4 * DAY, today + 5 * DAY))
    renew(store, company, later)
    del books.postings[3], books.postings[2]
    books.on_page = lambda dataset, number: None
    *_, end = runner(store, books, lambda: later).run(first)
    assert (end.state, end.resumed_from) == (RunState.DONE, "")
    assert [row[0] for row in stored(store, company)[0]] == ["0", "1", "4", "5", "6", "7"]
    assert counts(store, first) == Counts(fetched=6, new=1, unchanged=5, deleted=2)
    with store.reading() as tables:
        lines = tables.transfers.of_run(first)
    assert TransferStatus.WAITING not in {line.status for line in lines if line.dataset}


def test_a_calendar_that_changes_during_a_wait_has_everything_read(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)
    sync(store, company, books)
    books.postings[100] = posting(100, "2026-02-02", "1500", 0)
    work = runner(store, withdrawn(books, at=7))  # what it asks of the postings is stored
    month = Window(NOW.date().replace(day=1), NOW.date() + 2 * DAY)
    first = work.request(company, RunKind.NIGHTLY, month)
    list(work.run(first))
    with store.writing() as tables:
        known = tables.periods.list(company)
        tables.periods.put(company, [replace(known[0], end=known[0].end - DAY), *known[1:]])
    renew(store, company)
    books.on_page = lambda dataset, number: None
    *_, end = work.run(first)
    assert end.state is RunState.DONE
    assert len(stored(store, company)[0]) == 61
