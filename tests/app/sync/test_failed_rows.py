"""Rows the connector could not read: counted and named, their earlier version stays and is marked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import BadRow, Counts, RunState, TransferStatus
from connectors.base import FailedRow, Window
from connectors.salvage import failure
from tests.app.sync.books import NOW, Books, office, posting, stored, sync
from tests.app.sync.test_engine import counts


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def unread(record: str, key: str | None = None) -> FailedRow:
    return failure(record, "account", "value_missing_at_vendor", key)


def january(*keys: int) -> Books:
    """Two lines of each voucher, all on one day."""
    return Books({key: posting(key, "2026-01-05", "1500", 100 if key % 2 else -100) for key in keys})


def stale(store: Store, company: int) -> dict[str, str]:
    """Since when rows are not current, by source_id."""
    with store.reading() as tables:
        rows = list(tables.ledger.iterate("postings", company, extra=("stale_since",)))
    return {str(row[0]): str(row[-1]) for row in rows if row[-1] is not None}


def ids(store: Store, company: int) -> list[str]:
    return sorted((str(row[0]) for row in stored(store, company)[0]), key=int)


def test_the_good_version_of_a_row_that_cannot_be_read_stays_marked_until_it_can(
    place: tuple[Store, int],
) -> None:
    store, company = place
    books = january(*range(20))
    sync(store, company, books)
    books.unread = {4: unread("v2/4", "4")}
    del books.postings[6]
    last = sync(store, company, books)
    assert last.state is RunState.PARTIAL
    assert counts(store, last.run_id) == Counts(fetched=19, unchanged=18, deleted=1, failed=1)
    assert ids(store, company) == [str(key) for key in range(20) if key != 6]
    assert stale(store, company) == {"4": NOW.isoformat(timespec="seconds")}
    with store.reading() as tables:
        line = next(t for t in tables.transfers.of_run(last.run_id) if t.dataset == "postings")
        checkpoint = next(c for c in tables.checkpoints.list(last.run_id) if c.dataset == "postings")
    assert line.status is TransferStatus.PARTIAL
    named = BadRow("v2/4", "account", "value_missing_at_vendor")
    assert checkpoint.examples == (named,)
    assert line.data["failed_rows"] == [
        {"record": "v2/4", "field": "account", "problem": "value_missing_at_vendor", "detail": ""}
    ]

    books.unread = {}
    last = sync(store, company, books)
    assert last.state is RunState.DONE
    assert counts(store, last.run_id) == Counts(fetched=19, changed=1, unchanged=18)
    assert stale(store, company) == {}


def test_a_run_that_does_not_read_the_period_leaves_it_partial(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(20))
    sync(store, company, books)
    books.unread = {4: unread("v2/4", "4")}
    sync(store, company, books)
    later = Window(date(2026, 3, 1), date(2026, 4, 1))
    assert sync(store, company, books, RunKind.NIGHTLY, later).state is RunState.PARTIAL
    books.unread = {}
    assert sync(store, company, books).state is RunState.DONE


def test_a_row_whose_key_is_not_known_spares_its_voucher_and_no_other(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(20))
    sync(store, company, books)
    books.unread = {4: unread("v2/4")}
    del books.postings[6]
    last = sync(store, company, books)
    assert counts(store, last.run_id) == Counts(fetched=19, unchanged=18, deleted=1, failed=1)
    assert ids(store, company) == [str(key) for key in range(20) if key != 6]
    assert stale(store, company).keys() == {"4"}


def test_where_not_even_the_voucher_is_known_nothing_of_that_window_is_taken_for_deleted(
    place: tuple[Store, int],
) -> None:
    store, company = place
    books = january(*range(20))
    books.postings |= {30: posting(30, "2026-02-05", "1500", 5), 31: posting(31, "2026-02-05", "1500", -5)}
    sync(store, company, books)
    books.unread = {4: unread("")}
    del books.postings[6], books.postings[30]
    last = sync(store, company, books)
    assert counts(store, last.run_id).deleted == 1
    assert ids(store, company) == [str(key) for key in (*range(20), 31)]
    assert stale(store, company).keys() == {"4", "6"}


def test_a_failed_row_is_remembered_by_whoever_goes_on(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(20))
    sync(store, company, books)
    books.unread = {2: unread("v1/2", "2"), 3: unread("v1/3")}

    class Stopped(Exception):
        pass

    def stop(dataset: str, number: int) -> None:
        if dataset == "postings" and number > 1:
            books.on_page = lambda dataset, number: None
            raise Stopped

    books.on_page = stop
    first = sync(store, company, books)
    assert first.state is RunState.FAILED
    books.repeat_last = True
    last = sync(store, company, books)
    assert last.state is RunState.PARTIAL
    assert counts(store, last.run_id) == Counts(fetched=20, unchanged=18, failed=2)
    assert ids(store, company) == [str(key) for key in range(20)]


def test_mended_values_are_counted_and_leave_the_run_whole(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(6))
    books.repaired = 1
    last = sync(store, company, books)
    assert last.state is RunState.DONE
    assert counts(store, last.run_id).repaired == 12  # a page for every month
