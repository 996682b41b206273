"""Runs of a connection whose authorisation has ended: held, not failed; gone on with after the renewal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import RunState, TransferFilter, TransferStatus
from connectors.base import Window
from connectors.errors import ConfigError
from tests.app.sync.books import NOW, Books, office, runner, stored, sync

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


def renew(store: Store, company: int) -> None:
    """What a sign-in does to runs and problems."""
    with store.writing() as tables:
        row = tables.connections.list()[0]
        tables.connections.update(replace(row, problem=None, expires_at=NOW + 30 * DAY))
        tables.companies.update(replace(tables.companies.get(company), problem=None))
        assert tables.runs.let_go([company], NOW) == 1


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
