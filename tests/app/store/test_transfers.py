"""The transfer log: references, pages, filters, search, counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store.database import Store, open_store
from app.store.records import Problem
from app.store.reference import number, reference
from app.store.work import Counts, Transfer, TransferFilter, TransferKind, TransferStatus
from connectors.errors import ConfigError

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened, opened.writing() as tables:
        for hour in range(60):
            failed = hour % 10 == 9
            tables.transfers.append(
                Transfer(
                    TransferKind.DATASET,
                    TransferStatus.FAILED if failed else TransferStatus.DONE,
                    NOW + timedelta(hours=hour),
                    company_id=hour % 3,
                    company_name=("Ås AS", "Bø AS", "Fjord AS")[hour % 3],
                    dataset="postings",
                    run_id=hour // 6,
                    counts=Counts(fetched=hour),
                    problem=Problem("right_missing", {"right": "Bilag"}, "403") if failed else None,
                )
            )
    with open_store(tmp_path) as opened:
        yield opened


def test_references_are_a_permutation_without_lookalikes() -> None:
    codes = [reference(n) for n in (*range(1, 5000), 31**5 - 1, 31**5, 31**5 + 1)]
    assert len(set(codes)) == len(codes)
    assert [number(code) for code in codes[:50]] == list(range(1, 51))
    assert [number(code.lower()) for code in codes[-3:]] == [31**5 - 1, 31**5, 31**5 + 1]
    assert not set("".join(codes).replace("K-", "")) & set("01OIL")
    assert number("BANKS") is None and number("K-12") is None


def test_pages_are_newest_first_and_meet(store: Store) -> None:
    with store.reading() as tables:
        first = tables.transfers.page(limit=25)
        second = tables.transfers.page(before=first.before, limit=25)
        third = tables.transfers.page(before=second.before, limit=25)
        end = tables.transfers.oldest(limit=10)
    ids = [t.id for page in (first, second, third) for t in page.transfers]
    assert ids == list(range(60, 0, -1))
    assert third.before is None
    assert [t.id for t in end.transfers] == list(range(10, 0, -1))


def test_filters(store: Store) -> None:
    def count(where: TransferFilter) -> int:
        return len(tables.transfers.page(where).transfers)

    with store.reading() as tables:
        assert count(TransferFilter(statuses=[TransferStatus.FAILED])) == 6
        assert count(TransferFilter(company_id=1)) == 20
        assert count(TransferFilter(run_id=2)) == 6
        assert count(TransferFilter(problem="right_missing", company_id=0)) == 2
        hour = timedelta(hours=1)
        assert count(TransferFilter(since=NOW + 3 * hour, until=NOW + 5 * hour)) == 2
        assert count(TransferFilter(search="ås a")) == 20
        assert count(TransferFilter(search="RIGHT_missing")) == 6
        assert count(TransferFilter(search="100%")) == 0
        assert count(TransferFilter(search=reference(17))) == 1
        assert tables.transfers.get(reference(17)).id == 17
        with pytest.raises(ConfigError):
            tables.transfers.get("K-ZZZZZ")


def test_a_search_goes_through_slices(store: Store) -> None:
    with store.reading() as tables:
        found, before, pages = [], None, 0
        while True:
            page = tables.transfers.page(TransferFilter(search="403"), before, limit=2)
            found += [t.id for t in page.transfers]
            pages += 1
            before = page.before
            if before is None:
                break
    assert found == [60, 50, 40, 30, 20, 10]
    assert pages == 4


def test_a_line_is_changed_in_place_and_followed(store: Store) -> None:
    with store.writing() as tables:
        newest = tables.transfers.newest_id()
        line = tables.transfers.append(Transfer(TransferKind.DATASET, TransferStatus.RUNNING, NOW))
        done = replace(line, status=TransferStatus.DONE, counts=Counts(fetched=3, new=3), seconds=1.5)
        tables.transfers.update(done)
        assert tables.transfers.after(newest) == [done]
        assert done.reference.startswith("K-")


def test_counts_by_status_and_day(store: Store) -> None:
    with store.reading() as tables:
        assert tables.transfers.counts() == {TransferStatus.DONE: 54, TransferStatus.FAILED: 6}
        days = tables.transfers.days(NOW)
    assert [day.day for day in days] == ["2026-11-21", "2026-11-22", "2026-11-23"]
    assert sum(sum(day.statuses.values()) for day in days) == 60


def test_only_what_moved_is_counted_by_day(store: Store) -> None:
    with store.writing() as tables:
        before = tables.transfers.days(NOW)
        for kind in TransferKind:
            tables.transfers.append(Transfer(kind, TransferStatus.DONE, NOW))
        after = tables.transfers.days(NOW)
    added = sum(sum(day.statuses.values()) for day in after) - sum(
        sum(day.statuses.values()) for day in before
    )
    assert added == 2, "data and single records, no test, event or comparison"


@pytest.mark.parametrize(
    ("kind", "status", "outcome"),
    [
        (TransferKind.DATASET, TransferStatus.DONE, "done"),
        (TransferKind.RECORD, TransferStatus.PARTIAL, "partial"),
        (TransferKind.CHECK, TransferStatus.DONE, "ok"),
        (TransferKind.EVENT, TransferStatus.DONE, "ok"),
        (TransferKind.RECONCILE, TransferStatus.PARTIAL, "warning"),
        (TransferKind.CHECK, TransferStatus.FAILED, "failed"),
    ],
)
def test_what_moved_no_rows_was_not_transferred(
    kind: TransferKind, status: TransferStatus, outcome: str
) -> None:
    assert Transfer(kind, status, NOW).outcome == outcome
