"""The traps of reading Tripletex (fact sheet 3 and 4.2), each with a test."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from threading import Lock
from typing import Any

import pytest

from connectors.amounts import units
from connectors.base import Page, Window
from connectors.datasets import DATASETS
from connectors.errors import ErpError, TransientError
from connectors.tripletex.system import TRIPLETEX
from tests.connectors.loopback import Answer, Asked
from tests.connectors.tripletex.fake import Bench, Fake, connected, error, posting

JANUARY = Window(date(2026, 1, 1), date(2026, 2, 1))
YEAR = Window(date(2026, 1, 1), date(2027, 1, 1))
COLUMNS = DATASETS["postings"]


def _read(
    bench: Bench, dataset: str = "postings", window: Window | None = None, at: str | None = None
) -> list[Page]:
    return list(bench.connector.read("1", dataset, window, at))


def _ids(pages: list[Page]) -> list[str]:
    return [str(row[0]) for page in pages for row in page.rows]


def _value(page: Page, name: str, dataset: str = "postings") -> object:
    return page.rows[0][DATASETS[dataset].index(name)]


def _posted(asked: list[Asked]) -> list[Asked]:
    return [a for a in asked if a.path.endswith("/ledger/posting")]


def test_the_last_day_of_the_year_is_read_and_upper_bounds_are_exclusive() -> None:
    fake = Fake(postings=[posting(1, "2026-01-01"), posting(2, "2026-12-31"), posting(3, "2026-01-31")])
    with connected(fake) as bench:
        pages = _read(bench, window=YEAR)
        assert sorted(_ids(pages)) == ["1", "2", "3"]
        windows = [page.window for page in pages if page.complete]
        assert windows[0] == JANUARY
        assert [w.end for w in windows[:-1] if w] == [w.start for w in windows[1:] if w]
        assert windows[-1] is not None and windows[-1].end == YEAR.end
        for asked in _posted(bench.server.asked):
            assert asked.query["dateFrom"] < asked.query["dateTo"]
            assert asked.query["sorting"] == "id"


def test_a_row_has_every_column_exact() -> None:
    row = posting(
        10, "2026-01-05", "-19350.05", currency={"code": "NOK"}, customer={"customerNumber": 0},
        supplier={"supplierNumber": 20003}, department={"id": 5, "departmentNumber": ""},
        project={"id": 7, "number": "P1"}, vatType={"number": "UT-2"},
        freeAccountingDimension2={"id": 3, "number": "Ø"}, description="",
    )  # fmt: skip
    with connected(Fake(postings=[row])) as bench:
        page = _read(bench, window=JANUARY)[0]
    assert dict(zip(COLUMNS.names, page.rows[0], strict=True)) == {
        "source_id": "10", "voucher_id": "5", "voucher_number": "5-2026", "voucher_type": None, "line": 1,
        "posting_date": "2026-01-05", "period": "2026-01", "account_number": "3000", "amount": -193500500,
        "currency": "NOK", "amount_in_currency": -193500500, "description": "Bilag", "customer_number": None,
        "supplier_number": "20003", "department": "5", "project": "P1", "dimensions": '{"dimension2":"Ø"}',
        "vat_code": "UT-2", "changed_at": None,
    }  # fmt: skip


def test_amounts_are_decoded_from_the_text() -> None:
    assert [units(Decimal(t)) for t in ("19350", "41300.00", "-0.0001", "90071992547409.93", "1e3",
                                          "100000000.00000001", "244.45000000000005")] == [
        193500000, 413000000, -1, 900719925474099300, 10000000, 1000000000000, 2444500,
    ]  # fmt: skip
    for text in ("0.00001", "1e30", "123456789012345678901234567890.1", "NaN", "1e999999", "0.000001"):
        with pytest.raises(ErpError, match="amount_too_fine"):
            units(Decimal(text))


@pytest.mark.parametrize(("cap", "count"), [(10_000, 20_001), (100, 401)])
@pytest.mark.parametrize("size", ["next", "total", "zero", "huge"])
def test_totals_are_not_trusted_and_a_capped_count_ends_nothing(cap: int, count: int, size: str) -> None:
    sizes = {
        "next": lambda start, rows, total: start + rows + (start + rows < total),
        "total": lambda start, rows, total: total,
        "zero": lambda start, rows, total: 0,
        "huge": lambda start, rows, total: 10**6,
    }
    many = [posting(n, f"2026-0{1 + n % 3}-{1 + n % 28:02}") for n in range(1, count + 1)]
    with connected(Fake(postings=many, cap=cap, size=sizes[size])) as bench:
        pages = _read(bench)
    assert len(_ids(pages)) == len(set(_ids(pages))) == count
    assert sum(page.complete for page in pages) == len({page.window for page in pages})


def test_too_large_a_result_is_narrowed_down_to_accounts() -> None:
    many = [posting(n, f"2026-01-{1 + n % 4:02}", account={"number": 3000 + n % 7}) for n in range(400)]
    many += [posting(n, "2026-01-20", account={"number": 3000 + n % 7}) for n in range(400, 800)]
    with connected(Fake(postings=many, limit=60)) as bench:
        pages = _read(bench, window=YEAR)
    assert sorted(map(int, _ids(pages))) == list(range(800))
    windows = [page.window for page in pages if page.complete and page.window]
    assert windows[0].start == YEAR.start and windows[-1].end == YEAR.end
    assert all(a.end == b.start for a, b in pairwise(windows))


def test_one_account_of_one_day_that_is_too_large_is_a_problem() -> None:
    fake = Fake(postings=[posting(n, "2026-01-05") for n in range(9)], limit=5)
    with connected(fake) as bench, pytest.raises(ErpError, match="result_too_large"):
        _read(bench, window=JANUARY)


def test_a_server_that_repeats_its_page_is_noticed() -> None:
    page = json.dumps({"values": [posting(n, "2026-01-05") for n in range(5000)]}).encode()
    fake = Fake(override=lambda a: Answer(page) if a.path.endswith("posting") else None)
    with connected(fake) as bench, pytest.raises(ErpError, match="paging_stuck"):
        _read(bench, window=JANUARY)


@pytest.mark.parametrize("vanished", [0, 3])
def test_resumes_after_every_page_even_if_rows_vanished(vanished: int) -> None:
    fake = Fake(postings=[posting(n, f"2026-0{1 + n % 2}-03") for n in range(1_200)], cap=100)
    with connected(fake) as bench:
        pages = _read(bench)
        for index, page in enumerate(pages[:-1]):
            before = fake.postings
            fake.postings = before[vanished:]
            rest = _read(bench, at=page.cursor)
            wanted = {str(p["id"]) for p in fake.postings}
            known = set(_ids(pages[: index + 1]))
            assert wanted <= known | set(_ids(rest))
            if not vanished:
                assert _ids(rest) == _ids(pages[index + 1 :])
            fake.postings = before
        assert _ids(_read(bench, at=pages[-1].cursor)) == []


@dataclass
class _Moving(Fake):
    """Takes a row from its list, or puts one before it, as soon as the first page of that list was given."""

    path: str = "/customer"
    take: int | None = None
    put: dict[str, Any] | None = None
    times: int = 1
    turn: Lock = field(default_factory=Lock)  # several pages are asked for at once

    def __call__(self, asked: Asked) -> Answer:
        answer = super().__call__(asked)
        rows = self.postings if self.path == "/ledger/posting" else self.lists[self.path]
        first = asked.path.endswith(self.path) and asked.query["from"] == "0" and asked.query["count"] != "1"
        if first and json.loads(answer.body).get("values"):
            with self.turn:
                self._move(rows)
        return answer

    def _move(self, rows: list[dict[str, Any]]) -> None:
        if self.times:
            self.times -= 1
            if self.take is not None:
                del rows[self.take]
            if self.put is not None:
                rows.insert(0, self.put)


def _party(n: int) -> dict[str, Any]:
    return {"id": n, "customerNumber": n, "name": f"K{n}", "isInactive": False}


@pytest.mark.parametrize("cap", [10_000, 100])
def test_a_list_that_moves_while_it_is_read_is_read_anew(cap: int) -> None:
    fake = _Moving(lists={"/customer": [_party(n) for n in range(1, 2601)]}, cap=cap, take=4)
    with connected(fake) as bench:
        pages = _read(bench, "customers")
    assert set(_ids(pages)) == {str(n) for n in range(1, 2601)}
    assert [page.complete for page in pages] == [False] * (len(pages) - 1) + [True]


def test_a_row_put_before_what_was_read_is_read_too() -> None:
    fake = _Moving(lists={"/customer": [_party(n) for n in range(2, 1501)]}, put=_party(1))
    with connected(fake) as bench:
        assert sorted(map(int, _ids(_read(bench, "customers")))) == list(range(1, 1501))


def test_a_list_that_never_rests_is_a_problem_that_passes() -> None:
    parties = [_party(n) for n in range(1, 2601)]
    with connected(_Moving(lists={"/customer": parties}, take=4, times=99)) as bench:
        given = []
        with pytest.raises(TransientError, match="server_error"):
            for page in bench.connector.read("1", "customers"):
                given.append(page)
    assert given and not any(page.complete for page in given)


@pytest.mark.parametrize("limit", [10_000, 400])
def test_postings_that_move_while_they_are_read_are_read_anew(limit: int) -> None:
    days = [posting(n, f"2026-01-{1 + n % 2:02}") for n in range(1, 601)]
    fake = _Moving(postings=days, path="/ledger/posting", take=4, cap=100, limit=limit)
    with connected(fake) as bench:
        pages = _read(bench, window=JANUARY)
    assert {str(p["id"]) for p in fake.postings} <= set(_ids(pages)) and len(fake.postings) == 599
    assert [page.complete for page in pages].count(True) == len({page.window for page in pages})


def test_a_session_that_dies_in_mid_sync_is_renewed() -> None:
    def dies(asked: Asked) -> None:
        if asked.query.get("dateFrom") == "2026-03-01":
            fake.dead.add(fake.sessions[0])

    fake = Fake(postings=[posting(n, f"2026-{1 + n % 12:02}-03") for n in range(100)], override=dies)
    with connected(fake) as bench:
        assert len(_ids(_read(bench))) == 100
    assert len(fake.sessions) == 2


def test_a_session_ends_before_norwegian_midnight() -> None:
    now = [date_time(21, 30)]
    fake = Fake()
    with connected(fake, clock=lambda: now[0]) as bench:
        _read(bench, "accounts")
        created = next(a for a in bench.server.asked if a.method == "POST")
        assert created.json()["expirationDate"] == "2026-03-12"
        now[0] += timedelta(days=1)
        _read(bench, "accounts")
        assert len(fake.sessions) == 1
        now[0] += timedelta(hours=1, minutes=26)  # 22:56 UTC is 23:56 in Oslo
        _read(bench, "accounts")
        assert len(fake.sessions) == 2


def date_time(hour: int, minute: int) -> datetime:
    """That time of the tests' day."""
    return datetime(2026, 3, 10, hour, minute, tzinfo=UTC)


def test_inactive_parties_are_asked_for_and_none_comes_twice() -> None:
    parties = [{"id": n, "customerNumber": n, "name": f"K{n}", "isInactive": n % 2 == 1} for n in range(1, 7)]
    fake = Fake(lists={"/customer": parties})
    with connected(fake) as bench:
        pages = _read(bench, "customers")
        assert sorted(_ids(pages)) == [str(n) for n in range(1, 7)]
        assert [page.complete for page in pages] == [False, True]
        fake.lists["/customer"] = [{**p, "isInactive": False} for p in parties]
        assert len(_ids(_read(bench, "customers"))) == 6


def test_dimensions_carry_their_kind_and_old_packages_have_no_free_ones() -> None:
    lists = {
        "/department": [{"id": 12, "name": "Avdeling", "departmentNumber": ""}],
        "/project": [{"id": 7, "number": "P1", "name": "Hus", "isClosed": True, "mainProject": {"id": 6}}],
        "/ledger/accountingDimensionName": [{"dimensionIndex": 1, "dimensionName": "Båt"}],
        "/ledger/accountingDimensionValue/search": [{"id": 9, "dimensionIndex": 1, "number": "3",
                                                     "displayName": "Sjø"}],
    }  # fmt: skip
    fake = Fake(lists=lists)
    with connected(fake) as bench:
        rows = [row for page in _read(bench, "dimensions") for row in page.rows]
        assert rows == [
            ("department:12", "department", "12", "Avdeling", None, True, None),
            ("project:7", "project", "P1", "Hus", "project:6", False, None),
            ("dimension1:9", "Båt", "3", "Sjø", None, True, None),
        ]
        for status, code in ((404, 6000), (403, 9000), (400, 4000)):
            fake.override = lambda a, s=status, c=code: error(s, c) if "Dimension" in a.path else None  # type: ignore[misc]
            assert len(_ids(_read(bench, "dimensions"))) == 2


def test_a_server_that_does_not_know_free_dimensions_is_asked_without() -> None:
    def old(asked: Asked) -> Answer | None:
        return error(400, 11000) if "freeAccounting" in asked.query.get("fields", "") else None

    with connected(Fake(postings=[posting(1, "2026-01-05")], override=old)) as bench:
        assert _ids(_read(bench)) == ["1"]
        assert [i.result for i in bench.connector.check() if i.name == "read_postings"] == ["ok"]


def test_protected_fields_left_out_are_a_missing_right() -> None:
    bare = {"id": 1, "date": "2026-01-05", "account": {"number": 3000}, "voucher": {"id": 1}}
    with connected(Fake(postings=[bare])) as bench:
        with pytest.raises(ErpError, match="right_missing") as caught:
            _read(bench, window=JANUARY)
        assert caught.value.params["dataset"] == "postings"


def _moved(opening: str, change: str, closing: str) -> dict[str, float]:
    return {"balanceIn": float(opening), "balanceChange": float(change), "balanceOut": float(closing)}


def test_trial_balance_is_read_by_period_and_opening_only_where_it_is_known() -> None:
    rows = [
        {"account": {"number": 1920, "type": "ASSETS"}, **_moved("1.5", "2", "3.5")},
        {"account": {"number": 3000, "type": "OPERATING_REVENUES"}, **_moved("0", "-2.0", "-2")},
    ]  # fmt: skip
    fake = Fake(lists={"/balanceSheet": rows})
    with connected(fake) as bench:
        pages = _read(bench, "trial_balance", JANUARY)
        assert [page.rows for page in pages] == [
            [("1920", "2026-01", 15000, 20000, 35000), ("3000", "2026-01", None, -20000, None)]
        ]
        assert pages[0].complete and pages[0].window == JANUARY
        fake.lists["/balanceSheet"] = []
        assert len(_read(bench, "trial_balance")) == 4  # January to April; nothing moves after that


def test_thirteen_periods_are_counted_within_the_financial_year() -> None:
    starts = [date(2025, 7, 1) + timedelta(days=28 * n) for n in range(13)]
    spans = [(s, s + timedelta(days=28)) for s in starts]
    fake = Fake(
        lists={
            "/ledger/accountingPeriod": [
                {"id": n, "number": n, "start": s.isoformat(), "end": e.isoformat(), "isClosed": n < 2}
                for n, (s, e) in enumerate(spans)
            ],
            "/ledger/annualAccount": [{"id": 1, "year": 2026, "start": "2025-07-01", "end": "2026-07-01"}],
        }
    )
    with connected(fake) as bench:
        periods = bench.connector.periods("1")
    assert [p.key for p in periods] == [f"2026-{n:02}" for n in range(1, 14)]
    assert [p.closed for p in periods[:3]] == [True, True, False]


def test_without_periods_the_calendar_months_serve() -> None:
    with connected(Fake(lists={"/ledger/accountingPeriod": []})) as bench:
        periods = bench.connector.periods("1")
    assert (periods[0].key, periods[-1].key, len(periods)) == ("2026-01", "2026-12", 12)


def test_an_empty_company_gives_empty_pages() -> None:
    with connected(Fake()) as bench:
        for dataset in TRIPLETEX.datasets:
            pages = _read(bench, dataset)
            assert pages[-1].complete
            assert _ids(pages) == []


@pytest.mark.parametrize(
    ("body", "code"),
    [(b'{"values":[{"id":', "malformed_answer"), (b'{"values":null}', "unexpected_answer"),
     (b'{"values":[{"id":"x"}]}', "unexpected_answer"), (b"<html>", "unexpected_answer")],
)  # fmt: skip
def test_answers_that_cannot_be_read_become_codes(body: bytes, code: str) -> None:
    fake = Fake(override=lambda a: Answer(body) if a.path.endswith("posting") else None)
    with connected(fake) as bench, pytest.raises(ErpError) as caught:
        _read(bench, window=JANUARY)
    assert caught.value.code == code
