"""How runs end: refused, forbidden, cut, garbled, cancelled; who may take them over; when they are due."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store.database import Store
from app.store.records import Job, RunKind
from app.store.work import Counts, RunState, TransferFilter, TransferStatus
from app.sync.engine import LEASE
from app.sync.progress import Phase
from app.sync.runner import Runner
from connectors.base import CancelToken, Window
from connectors.errors import ConfigError, ErpError, ProtocolError, TransientError
from tests.app.sync.books import NOW, Books, BooksConnector, office, runner, stored, sync


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def failing(books: Books, error: ErpError, dataset: str = "postings", at: int = 3) -> Books:
    """The books, with an error before a page of a dataset."""
    seen = 0

    def fail(name: str, number: int) -> None:
        nonlocal seen
        if name == dataset:
            seen += 1
            if seen > at:
                raise error

    books.on_page = fail
    return books


def test_a_missing_right_fails_one_dataset(place: tuple[Store, int]) -> None:
    store, company = place
    books = failing(Books.random(60), ConfigError("right_missing", right="Bilag"), at=0)
    last = sync(store, company, books)
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "right_missing")
    with store.reading() as tables:
        lines = {line.dataset: line for line in tables.transfers.of_run(last.run_id)}
        record = tables.companies.get(company)
    assert lines["postings"].status is TransferStatus.FAILED
    assert lines["trial_balance"].status is TransferStatus.DONE
    assert record.problem is not None and record.problem.params == {"right": "Bilag"}
    assert record.reconciled is not None and record.reconciled.result == "not_imported"

    books.on_page = lambda dataset, number: None
    again = sync(store, company, books)
    assert (again.run_id, again.state) == (last.run_id, RunState.DONE)
    with store.reading() as tables:
        record = tables.companies.get(company)
    assert record.problem is None
    assert record.reconciled is not None and record.reconciled.result == "agrees"


def test_a_refused_key_stops_the_run_and_marks_the_connection(place: tuple[Store, int]) -> None:
    store, company = place
    last = sync(store, company, failing(Books(), ConfigError("key_refused"), "accounts", 0))
    assert last.state is RunState.NEEDS_YOU
    with store.reading() as tables:
        connection = tables.connections.list()[0]
        assert len(tables.transfers.of_run(last.run_id)) == 1
    assert connection.problem is not None and connection.problem.code == "key_refused"
    sync(store, company, Books())
    with store.reading() as tables:
        assert tables.connections.list()[0].problem is None


def test_a_passing_problem_waits_and_goes_on(place: tuple[Store, int]) -> None:
    store, company = place
    books = failing(Books.random(60), TransientError("rate_limited", retry_after=500))
    last = sync(store, company, books)
    assert last.state is RunState.WAITING
    with store.reading() as tables:
        run = tables.runs.get(last.run_id)
    assert run.retry_at is not None and run.retry_at >= NOW + timedelta(seconds=500)
    work = runner(store, books)
    assert work.due(NOW) == []
    books.on_page = lambda dataset, number: None
    assert work.due(run.retry_at) == [run.id]
    *_, end = work.run(run.id)
    assert end.state is RunState.DONE
    assert end.resumed_from.startswith("postings 2026-")
    assert len(stored(store, company)[0]) == 60


def test_a_garbled_answer_fails(place: tuple[Store, int]) -> None:
    store, company = place
    last = sync(store, company, failing(Books.random(60), ProtocolError("malformed_answer")))
    assert (last.state, last.problem) == (RunState.FAILED, "malformed_answer")
    with store.reading() as tables:
        page = tables.transfers.page(TransferFilter(statuses=[TransferStatus.FAILED]))
    assert [line.dataset for line in page.transfers] == ["postings"]


def test_a_fault_of_ours_fails_the_run_and_no_more(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)

    def fault(dataset: str, number: int) -> None:
        raise RuntimeError("secret text")

    books.on_page = fault
    last = sync(store, company, books)
    assert (last.state, last.problem) == (RunState.FAILED, "internal_error")
    with store.reading() as tables:
        detail = tables.transfers.of_run(last.run_id)[0].problem
    assert detail is not None and "RuntimeError" in detail.detail and "secret" not in detail.detail


def test_cancelled_run_goes_on_where_it_was(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)
    token = CancelToken()
    work = runner(store, books)
    run = work.request(company, RunKind.FULL)
    steps = []
    for step in work.run(run, token):
        steps.append(step)
        if step.dataset == "postings" and step.windows_done == 2:
            token.cancel()
    assert steps[-1].state is RunState.CANCELLED
    read: list[str] = []
    books.on_page = lambda dataset, number: read.append(dataset)
    assert work.request(company, RunKind.FULL) == run
    *_, last = work.run(run)
    assert last.state is RunState.DONE
    assert "accounts" not in read
    assert last.resumed_from.startswith("postings 2026-0")
    with store.reading() as tables:
        found = {c.dataset: c.counts for c in tables.checkpoints.list(run)}
    assert found["postings"] == Counts(fetched=60, new=60)


def test_closing_the_iterator_gives_the_run_back(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)
    work = runner(store, books)
    run = work.request(company, RunKind.FULL)
    steps = work.run(run)
    for step in steps:
        if step.dataset == "postings":
            break
    steps.close()  # type: ignore[attr-defined]  # a generator
    *_, last = work.run(run)
    assert last.state is RunState.DONE


def test_a_lease_is_taken_over_only_when_it_has_run_out(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(30)
    first = runner(store, books)
    run = first.request(company, RunKind.FULL)
    steps = first.run(run)
    next(steps)
    early = runner(store, books, lambda: NOW + LEASE / 2)
    *_, refused = early.run(run)
    assert refused.phase is Phase.BUSY
    late = runner(store, books, lambda: NOW + LEASE * 2)
    *_, last = late.run(run)
    assert last.state is RunState.DONE
    *_, lost = steps  # the first worker notices, and leaves the result alone
    assert lost.phase is Phase.BUSY
    with store.reading() as tables:
        assert tables.runs.get(run).state is RunState.DONE


def test_another_run_of_the_company_has_to_wait(place: tuple[Store, int]) -> None:
    store, company = place
    work = runner(store, Books.random(30))
    steps = work.run(work.request(company, RunKind.FULL))
    next(steps)
    *_, other = work.run(work.request(company, RunKind.NIGHTLY))
    assert (other.phase, other.state) == (Phase.BUSY, RunState.QUEUED)


def test_due_jobs_are_queued_once_and_get_their_next_time(place: tuple[Store, int]) -> None:
    store, company = place
    due = datetime(2026, 11, 21, 1, tzinfo=UTC)
    with store.writing() as tables:
        tables.jobs.add(Job(company, RunKind.NIGHTLY, 5, "02:00", None, "Europe/Oslo", due))
    work = runner(store, Books())
    (run,) = work.due(NOW)
    assert work.due(NOW) == [run]
    with store.reading() as tables:
        (job,) = tables.jobs.list(company)
        found = tables.runs.get(run)
    assert job.next_due == datetime(2026, 11, 22, 1, tzinfo=UTC)
    assert found.window == Window(NOW.date() - timedelta(days=5), NOW.date() + timedelta(days=2))


def test_nightly_reads_its_days_and_the_touched_balances(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    sync(store, company, books)
    read: list[str] = []
    books.on_page = lambda dataset, number: read.append(dataset)
    last = sync(store, company, books, RunKind.NIGHTLY)
    assert last.state is RunState.DONE
    assert read.count("trial_balance") <= 3
    with store.reading() as tables:
        record = tables.companies.get(company)
    assert record.reconciled is not None and record.reconciled.result == "agrees"


def test_a_connection_that_cannot_be_opened_is_a_result(place: tuple[Store, int]) -> None:
    store, company = place

    @contextmanager
    def connect(_connection: int, _cancel: CancelToken) -> Iterator[BooksConnector]:
        raise ConfigError("keyring_locked")
        yield

    work = Runner(store, connect, clock=lambda: NOW)
    *_, last = work.run(work.request(company, RunKind.FULL))
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "keyring_locked")
    with store.reading() as tables:
        (line,) = tables.transfers.of_run(last.run_id)
    assert (line.event, line.status) == ("sync_stopped", TransferStatus.FAILED)


def test_only_active_companies_are_synced(place: tuple[Store, int]) -> None:
    store, company = place
    with store.writing() as tables:
        tables.companies.deactivate(company)
    with pytest.raises(ConfigError) as caught:
        runner(store, Books()).request(company, RunKind.FULL)
    assert caught.value.code == "not_in_use"
