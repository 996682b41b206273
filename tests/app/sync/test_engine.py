"""The import: exact counts, windows as the truth, whatever is moved, deleted or read twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import RunKind
from app.store.work import Counts, RowFilter, RunState, TransferStatus
from app.sync.progress import Phase
from connectors.base import Window
from connectors.datasets import DATASETS, LEDGER
from tests.app.sync.books import NOW, PERIODS, Books, office, posting, runner, stored, sync


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def counts(store: Store, run_id: int, dataset: str = "postings") -> Counts:
    with store.reading() as tables:
        return next(c.counts for c in tables.checkpoints.list(run_id) if c.dataset == dataset)


def test_first_import_stores_everything_and_agrees(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    last = sync(store, company, books)
    assert (last.phase, last.state) == (Phase.FINISHED, RunState.DONE)
    assert counts(store, last.run_id) == Counts(fetched=200, new=200)
    assert stored(store, company)[0] == [books.postings[key] for key in sorted(books.postings)]
    with store.reading() as tables:
        record = tables.companies.get(company)
        lines = tables.transfers.of_run(last.run_id)
    assert record.reconciled is not None and record.reconciled.result == "agrees"
    assert record.imported_at == NOW
    assert [line.dataset for line in lines] == [*LEDGER, ""]
    assert {line.status for line in lines} == {TransferStatus.DONE}


def test_second_import_writes_nothing(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    sync(store, company, books)
    last = sync(store, company, books)
    assert counts(store, last.run_id) == Counts(fetched=200, unchanged=200)


@pytest.mark.parametrize("newest_first", [False, True])
def test_changed_moved_deleted_and_returned_rows_are_counted_once(
    place: tuple[Store, int], newest_first: bool
) -> None:
    store, company = place
    books = Books.random(100)
    books.newest_first = newest_first
    sync(store, company, books)
    gone = books.postings.pop(10)
    books.postings[20] = posting(20, "2026-01-05", "1501", 500)
    books.postings[21] = posting(21, "2026-11-05", "1501", 500)
    books.postings[1000] = posting(1000, "2026-03-05", "1502", -1000)
    last = sync(store, company, books)
    assert counts(store, last.run_id) == Counts(fetched=100, new=1, changed=2, unchanged=97, deleted=1)
    assert stored(store, company)[0] == [books.postings[key] for key in sorted(books.postings)]

    books.postings[10] = gone
    last = sync(store, company, books)
    assert counts(store, last.run_id) == Counts(fetched=101, changed=1, unchanged=100)


def test_deleted_rows_stay_marked(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(20)
    sync(store, company, books)
    del books.postings[3]
    sync(store, company, books)
    with store.reading() as tables:
        kept = list(tables.ledger.iterate("postings", company, RowFilter(deleted=True)))
    assert len(kept) == 20
    assert len(stored(store, company)[0]) == 19


def test_rows_outside_the_window_are_left_alone(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    sync(store, company, books)
    november = {k: r for k, r in books.postings.items() if r[6] == "2026-11"}
    books.postings.clear()
    books.skew = {}
    for key, row in november.items():
        books.postings[key] = row
    last = sync(store, company, books, RunKind.NIGHTLY, Window(PERIODS[10].start, PERIODS[10].end))
    assert counts(store, last.run_id).deleted == 0
    assert len(stored(store, company)[0]) == 100


def test_rejected_rows_are_counted_with_an_example(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(20)
    bad = list(books.postings[4])
    bad[DATASETS["postings"].index("amount")] = None
    books.postings[4] = tuple(bad)
    del books.postings[5]

    class Balanced(Books):
        def balance(self) -> list[tuple[object, ...]]:
            return []

    same = Balanced(books.postings)
    last = sync(store, company, same)
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "differs")
    # read twice, because the proof fails, and counted once
    assert counts(store, last.run_id) == Counts(fetched=19, new=18, failed=1)
    with store.reading() as tables:
        line = next(t for t in tables.transfers.of_run(last.run_id) if t.dataset == "postings")
    assert line.status is TransferStatus.PARTIAL
    (failed,) = line.data["failed_rows"]
    assert (failed["field"], failed["problem"]) == ("amount", "value_missing_at_vendor")


def test_a_difference_is_read_again_then_reported(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = {("1500", "2026-06"): 12_300}
    read: list[str] = []
    books.on_page = lambda dataset, number: read.append(dataset)
    last = sync(store, company, books)
    assert last.state is RunState.NEEDS_YOU
    assert counts(store, last.run_id) == Counts(fetched=100, new=100)
    assert read.count("trial_balance") > len(PERIODS)
    with store.reading() as tables:
        record = tables.companies.get(company)
        found = tables.ledger.compare(company).differences
    assert record.reconciled is not None and record.reconciled.result == "differs"
    assert [(d.account_number, d.period, d.difference) for d in found] == [("1500", "2026-06", 12_300)]


def test_a_difference_that_a_second_reading_mends_is_not_reported(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    late = posting(500, "2026-02-02", "1500", 700)

    def booked_meanwhile(dataset: str, number: int) -> None:
        if dataset == "trial_balance":
            books.postings[500] = late

    books.on_page = booked_meanwhile
    last = sync(store, company, books)
    assert counts(store, last.run_id) == Counts(fetched=101, new=101)
    with store.reading() as tables:
        record = tables.companies.get(company)
    assert record.reconciled is not None and record.reconciled.result == "agrees"


def test_two_requests_are_one_run(place: tuple[Store, int]) -> None:
    store, company = place
    work = runner(store, Books())
    assert work.request(company, RunKind.FULL) == work.request(company, RunKind.FULL)
