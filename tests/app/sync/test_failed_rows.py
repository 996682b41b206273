"""Rows the connector could not read: counted and named, their earlier version stays and is marked."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import BadRow, Counts, RunState, TransferStatus
from connectors.base import FailedRow, Window
from connectors.datasets import DATASETS
from connectors.errors import TransientError
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
    line = DATASETS["postings"].index("line")
    rows = {key: list(posting(key, "2026-01-05", "1500", 100 if key % 2 else -100)) for key in keys}
    return Books({key: (*row[:line], key, *row[line + 1 :]) for key, row in rows.items()})


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


def differing(books: Books, then: Callable[[], None]) -> Books:
    """Books whose January is read twice, `then` done between the two readings."""
    books.skew = {("1500", "2026-01"): 5}

    def meanwhile(dataset: str, number: int) -> None:
        if dataset == "trial_balance":
            then()

    books.on_page = meanwhile
    return books


def examples(store: Store, run_id: int) -> list[str]:
    with store.reading() as tables:
        (found,) = (c.examples for c in tables.checkpoints.list(run_id) if c.dataset == "postings")
    return [row.record for row in found]


@pytest.mark.parametrize("imported", [False, True])
def test_a_row_that_cannot_be_read_the_second_time_is_counted(
    place: tuple[Store, int], imported: bool
) -> None:
    store, company = place
    books = january(*range(20))
    if imported:
        sync(store, company, books)
    last = sync(store, company, differing(books, lambda: books.unread.update({4: unread("v2/4", "4")})))
    others = Counts(unchanged=19) if imported else Counts(new=19)
    assert counts(store, last.run_id) == others + Counts(fetched=20, failed=1)
    assert examples(store, last.run_id) == ["v2/4"]
    assert stale(store, company).keys() == {"4"}


@pytest.mark.parametrize("key", ["4", None])
@pytest.mark.parametrize("imported", [False, True])
def test_a_row_that_can_be_read_the_second_time_is_counted_so(
    place: tuple[Store, int], imported: bool, key: str | None
) -> None:
    store, company = place
    books = january(*range(20))
    if imported:
        sync(store, company, books)
    books.unread = {4: unread("v2/4", key)}
    last = sync(store, company, differing(books, books.unread.clear))
    counted = Counts(changed=1, unchanged=19) if imported else Counts(new=20)
    assert counts(store, last.run_id) == counted + Counts(fetched=20)
    assert examples(store, last.run_id) == []
    assert stale(store, company) == {}


def test_what_is_wrong_both_times_is_counted_once(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(20))
    books.postings[30] = posting(30, "2026-02-05", "1500", 0)
    books.unread = {4: unread("v2/4", "4"), 5: unread(""), 6: unread(""), 30: unread("v15/30", "30")}
    books.repaired = 1
    last = sync(store, company, differing(books, lambda: None))
    pages = 3 + 11  # of January, and one each of the other months
    assert counts(store, last.run_id) == Counts(fetched=21, new=17, failed=4, repaired=pages)


def test_values_of_a_page_that_is_given_again_are_counted_once(place: tuple[Store, int]) -> None:
    store, company = place
    books = january(*range(20))
    books.repaired, books.repeat_last = 1, True
    books.unread = {2: unread(""), 3: unread("")}

    def stop(dataset: str, number: int) -> None:
        if dataset == "postings" and number > 7:  # two of its pages are stored
            books.on_page = lambda dataset, number: None
            raise TransientError("timed_out")

    books.on_page = stop
    first = sync(store, company, books)
    assert counts(store, first.run_id).repaired == 2
    last = sync(store, company, books)
    assert last.run_id == first.run_id
    assert counts(store, last.run_id) == Counts(fetched=20, new=18, failed=2, repaired=3 + 11)
