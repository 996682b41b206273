"""The proof decides how a run ends, over as much as the run has read whole."""

from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.services.states import of_company
from app.store.database import Store
from app.store.records import Reconciled, ReconcileResult, RunKind
from app.store.work import Run, RunState, TransferStatus
from app.sync.reconcile import compare
from connectors.base import Row, Window
from connectors.datasets import DATASETS
from connectors.errors import ConfigError, TransientError
from tests.app.sync.books import Books, office, posting, runner, sync

SKEW = {("1500", "2026-06"): 12_300, ("1501", "2026-07"): -12_300}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    store, company = office(tmp_path)
    yield store, company
    store.close()


def run_of(store: Store, run_id: int) -> Run:
    with store.reading() as tables:
        return tables.runs.get(run_id)


def proof_of(store: Store, company: int) -> Reconciled:
    with store.reading() as tables:
        proof = tables.companies.get(company).reconciled
    assert proof is not None
    return proof


def test_a_run_whose_proof_differs_needs_somebody(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = dict(SKEW)
    last = sync(store, company, books)
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "differs")
    problem = run_of(store, last.run_id).problem
    assert problem is not None
    assert problem.params == {"company": "Fjord AS", "system": "Tripletex", "count": "2"}
    with store.reading() as tables:
        record = tables.companies.get(company)
        line = tables.transfers.of_run(last.run_id)[-1]
    assert record.problem is not None and record.problem.params == problem.params
    assert line.problem is not None and line.problem.params == problem.params
    assert record.imported_at is not None, "all of it was read"


@pytest.mark.parametrize("read", [False, True], ids=["in its postings", "after its postings"])
def test_stopped_in_its_second_reading_a_run_goes_on_with_all_of_it(
    place: tuple[Store, int], read: bool
) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = dict(SKEW)
    work = runner(store, books)
    run_id = work.request(company, RunKind.FULL, None)
    steps = work.run(run_id)
    assert isinstance(steps, Generator)
    for _ in steps:
        with store.reading() as tables:
            points = {point.dataset: point for point in tables.checkpoints.list(run_id)}
        if "postings" in points and points["postings"].reading == 2 and points["postings"].complete == read:
            break
    else:
        pytest.fail("it never came to that place")
    steps.close()
    books.skew.clear()  # by now the ERP's figures are right
    *_, last = runner(store, books).run(run_id)
    assert (last.state, last.problem) == (RunState.DONE, "")


def test_books_that_came_back_empty_are_not_proved(place: tuple[Store, int]) -> None:
    store, company = place
    sync(store, company, Books.random(40))
    last = sync(store, company, Books())
    assert last.state is RunState.DONE
    assert proof_of(store, company).result is ReconcileResult.NOT_IMPORTED


def test_nothing_on_both_sides_is_no_agreement(place: tuple[Store, int]) -> None:
    store, company = place
    last = sync(store, company, Books())
    assert (last.state, last.problem) == (RunState.DONE, "")
    assert proof_of(store, company).periods == 0
    with store.reading() as tables:
        record = tables.companies.get(company)
    assert record.imported_at is not None
    assert of_company(record, None, record.imported_at) == "unproved"


def test_what_differed_is_read_anew_when_asked_again(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = dict(SKEW)
    first = sync(store, company, books)
    books.skew = {}
    second = sync(store, company, books)
    assert second.run_id != first.run_id
    assert second.state is RunState.DONE
    with store.reading() as tables:
        assert tables.companies.get(company).problem is None


def test_what_differed_is_read_anew_though_a_right_was_missing_too(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = dict(SKEW)

    def refuse(dataset: str, _: int) -> None:
        if dataset == "accounts":
            raise ConfigError("right_missing", right="Kontoplan")

    books.on_page = refuse
    first = sync(store, company, books)
    assert (first.state, first.problem) == (RunState.NEEDS_YOU, "right_missing")
    assert proof_of(store, company).result == "differs"
    books.skew, books.on_page = {}, lambda dataset, number: None
    second = sync(store, company, books)
    assert second.run_id != first.run_id
    assert (second.state, proof_of(store, company).result) == (RunState.DONE, "agrees")


def test_the_count_follows_the_last_proof(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.skew = dict(SKEW)
    sync(store, company, books)
    books.skew = {("1500", "2026-06"): 12_300}
    sync(store, company, books)
    with store.reading() as tables:
        problem = tables.companies.get(company).problem
    assert problem is not None and problem.params["count"] == "1"


def test_a_part_never_imported_whole_is_proved_by_the_periods_read_whole(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    last = sync(store, company, books, window=Window(date(2026, 4, 15), date(2026, 10, 20)))
    assert last.state is RunState.DONE
    proof = proof_of(store, company)
    assert (proof.result, proof.first, proof.last, proof.periods) == ("agrees", "2026-05", "2026-09", 5)
    with store.reading() as tables:
        assert tables.companies.get(company).imported_at is None


def test_a_part_that_differs_is_told(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    books.skew = {("1500", "2026-06"): 12_300}
    last = sync(store, company, books, window=Window(date(2026, 4, 15), date(2026, 10, 20)))
    assert (last.state, last.problem) == (RunState.NEEDS_YOU, "differs")
    assert proof_of(store, company).differences == 1


def test_where_no_period_was_read_whole_nothing_is_called_reconciled(place: tuple[Store, int]) -> None:
    store, company = place
    last = sync(store, company, Books.random(200), window=Window(date(2026, 4, 15), date(2026, 5, 20)))
    assert last.state is RunState.DONE
    assert proof_of(store, company).result == "not_imported"


def test_a_whole_company_is_proved_whole_whatever_was_read(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    sync(store, company, books)
    sync(store, company, books, RunKind.WEEKLY, Window(date(2026, 4, 15), date(2026, 10, 20)))
    proof = proof_of(store, company)
    assert (proof.first, proof.last, proof.periods) == ("2026-01", "2026-11", 11)


def test_failed_rows_leave_a_company_imported(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(60)
    books.accounts.append(("a1", None, "Uten nummer", None, None, None, None, True, None))
    last = sync(store, company, books)
    assert last.state is RunState.PARTIAL
    with store.reading() as tables:
        assert tables.companies.get(company).imported_at is not None
    assert proof_of(store, company).result == "agrees"


def test_a_run_cut_short_proves_nothing(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(200)
    sync(store, company, books)
    before = proof_of(store, company)
    books.postings[500] = posting(500, "2026-03-01", "1500", 10_000)

    def cut(dataset: str, _: int) -> None:
        if dataset == "trial_balance":
            raise TransientError("rate_limited")

    books.on_page = cut
    assert sync(store, company, books).state is RunState.WAITING
    assert proof_of(store, company) == before


def spoil(store: Store) -> None:
    """Changes a stored figure behind everybody's back."""
    database = store._engine.raw_connection()
    database.cursor().execute(
        "UPDATE posting SET amount = amount + 100 WHERE id = (SELECT min(id) FROM posting)"
    )
    database.commit()
    database.close()


def test_a_night_in_which_nothing_was_written_leaves_the_proof_and_the_week_makes_it_anew(
    place: tuple[Store, int],
) -> None:
    store, company = place
    books = Books.random(100)
    sync(store, company, books)
    spoil(store)
    assert sync(store, company, books, RunKind.NIGHTLY).state is RunState.DONE
    assert proof_of(store, company).periods == 11
    assert sync(store, company, books, RunKind.WEEKLY).problem == "differs"


def test_a_night_that_writes_anything_compares_everything(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    sync(store, company, books)
    spoil(store)
    books.postings[500] = posting(500, "2026-11-20", "1500", 700)
    assert sync(store, company, books, RunKind.NIGHTLY).problem == "differs"


def test_a_night_after_one_that_was_cut_short_compares_everything(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    sync(store, company, books)
    books.postings[500] = posting(500, "2026-11-20", "1500", 700)

    def cut(dataset: str, _: int) -> None:
        if dataset == "trial_balance":
            raise TransientError("rate_limited")

    books.on_page = cut
    assert sync(store, company, books, RunKind.WEEKLY).state is RunState.WAITING
    books.on_page = lambda dataset, number: None
    del books.postings[500]
    books.skew = {("1500", "2026-11"): 0}
    spoil(store)
    assert sync(store, company, books, RunKind.NIGHTLY).problem == "differs"


class Illegible(Books):
    """A period's figure of the first account comes without its amount."""

    illegible = "2026-01"

    def balance(self) -> list[Row]:
        rows = super().balance()
        column = DATASETS["trial_balance"].index("movement")
        at = next(n for n, row in enumerate(rows) if row[:2] == ("1500", self.illegible))
        rows[at] = (*rows[at][:column], None, *rows[at][column + 1 :])
        return rows


@pytest.mark.parametrize("kind", [RunKind.FULL, RunKind.PROOF])
@pytest.mark.parametrize("changed", ["the balance", "a posting"])
def test_a_figure_that_is_not_current_proves_no_period(
    place: tuple[Store, int], changed: str, kind: RunKind
) -> None:
    store, company = place
    books = Books.random(100)
    books.postings[500] = posting(500, "2026-01-20", "1500", 700)
    sync(store, company, books)
    assert (proof_of(store, company).periods, proof_of(store, company).unproved) == (11, 0)
    illegible = Illegible(books.postings)
    if changed == "the balance":
        illegible.skew = {("1500", "2026-01"): 12_300}
    else:
        books.postings[501] = posting(501, "2026-01-21", "1500", 800)
    last = sync(store, company, illegible, kind)
    assert (last.state, last.problem) == (RunState.PARTIAL, "")
    proof = proof_of(store, company)
    assert (proof.result, proof.first, proof.periods, proof.unproved) == ("agrees", "2026-02", 10, 1)
    with store.reading() as tables:
        line = tables.transfers.of_run(last.run_id)[-1]
    assert (line.event, line.status) == ("reconcile", TransferStatus.PARTIAL)


def test_a_night_that_could_not_read_a_figure_leaves_no_proof_as_it_was(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.postings[500] = posting(500, "2026-11-20", "1500", 700)
    sync(store, company, books)
    tonight = Illegible(books.postings)
    tonight.illegible = "2026-11"
    sync(store, company, tonight, RunKind.NIGHTLY)
    assert proof_of(store, company).unproved == 1


def test_a_figure_that_was_never_read_proves_nothing(place: tuple[Store, int]) -> None:
    store, company = place
    books = Books.random(100)
    books.hidden, books.skew = {("1599", "2026-03")}, {("1599", "2026-03"): 500_0000}
    assert sync(store, company, books).state is RunState.PARTIAL
    first = proof_of(store, company)
    assert (first.result, first.unproved) == ("agrees", 1)
    lately = Window(date(2026, 10, 1), date(2027, 1, 1))
    assert sync(store, company, books, RunKind.WEEKLY, lately).state is RunState.DONE
    later = proof_of(store, company)
    assert (later.unproved, later.periods) == (1, first.periods), "what was not read is still not compared"
    with store.reading() as tables:
        record = tables.companies.get(company)
    assert compare(store, record, later.at).reconciled == later
    books.hidden = set()
    assert sync(store, company, books, RunKind.PROOF).state is RunState.NEEDS_YOU
    assert (proof_of(store, company).result, proof_of(store, company).unproved) == ("differs", 0)
