"""How the ledger is read: windows, cursors, resuming, what is asked and in how many requests."""

import json
import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from connectors.base import Page, Window
from connectors.business_nxt.places import iso, number
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from tests.connectors.business_nxt.elsewhere import opened
from tests.connectors.business_nxt.other_server import COMPANY, Oddities, OtherServer, Row, line, voucher
from tests.connectors.business_nxt.test_elsewhere import books
from tests.connectors.loopback import Answer, Asked, Loopback, bench

NOVEMBER = Window(date(2026, 11, 1), date(2026, 12, 1))
NIGHT = Window(date(2026, 11, 16), date(2026, 11, 23))


def _read(
    server: OtherServer, dataset: str = "postings", window: Window | None = None, at: str | None = None
) -> list[Page]:
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        return list(connector.read(str(COMPANY), dataset, window, at))


def _ids(pages: list[Page]) -> list[str]:
    return [str(row[0]) for page in pages for row in page.rows]


def _asked(server: OtherServer, part: str) -> list[dict[str, Any]]:
    return [variables for text, variables in server.asked if part in text]


@pytest.mark.parametrize(
    "odd", [Oddities(most=9), Oddities(most=9, ordered=False), Oddities(most=9, cursor="key")]
)
def test_resumes_after_every_page(odd: Oddities) -> None:
    server = OtherServer(odd, books(60, 9) if odd.ordered else books(60, 9)[::-1])
    pages = _read(server)
    assert len(_ids(pages)) == len(set(_ids(pages))) == 120
    for index, page in enumerate(pages):
        rest = _read(server, at=page.cursor)
        assert set(_ids(pages[: index + 1])) | set(_ids(rest)) == set(_ids(pages))
        if odd.ordered:
            assert _ids(rest) == _ids(pages[index + 1 :])
    assert _read(server, at=pages[-1].cursor) == []


@pytest.mark.parametrize(
    "cursor", ["", "none", '{"after":"soon"}', '{"after":"2026-01-01","window":"x"}', "7"]
)
def test_a_cursor_of_another_version_reads_from_the_start(cursor: str) -> None:
    assert len(_ids(_read(OtherServer(Oddities(), books(9)), at=cursor))) == 18


def test_windows_follow_each_other_and_end_once() -> None:
    pages = _read(OtherServer(Oddities(most=30), books()))
    ended = [page.window for page in pages if page.complete and page.window is not None]
    assert all(a.end == b.start for a, b in pairwise(ended))
    assert len(set(ended)) == len(ended)
    for page in pages:
        assert page.window is not None
        assert all(date.fromisoformat(str(row[5])) in page.window for row in page.rows)


def test_a_window_asked_for_holds_its_days_and_what_its_periods_sum_up() -> None:
    rows = voucher(1, 20261115) + voucher(2, 20261116) + voucher(3, 20261122) + voucher(4, 20261123)
    rows += voucher(5, 20261117, period=3) + voucher(6, 20260101, period=11)
    rows += [row | {"voucherDate": 0} for row in voucher(7, 20261101)]
    pages = _read(OtherServer(Oddities(), rows), window=NIGHT)
    assert _ids(pages) == ["2-1", "2-2", "3-1", "3-2", "5-1", "5-2", "6-1", "6-2"]
    assert [(page.complete, page.window) for page in pages] == [(True, NIGHT)]
    whole = _ids(_read(OtherServer(Oddities(), rows), window=NOVEMBER))
    assert {"1-1", "4-1", "7-1"} <= set(whole)


def test_small_companies_take_few_requests_and_large_months_many_windows() -> None:
    small = OtherServer(Oddities(), books())
    with Loopback(small, bench) as loopback, opened(loopback.url) as connector:
        connector.periods(str(COMPANY))
        before = small.tables_asked["generalLedgerTransaction"]
        list(connector.read(str(COMPANY), "postings"))
        assert small.tables_asked["generalLedgerTransaction"] - before == 2
    crowd = [row for n in range(3000) for row in voucher(n, 20260301 + n % 28)]
    large = OtherServer(Oddities(), crowd)
    with Loopback(large, bench) as loopback, opened(loopback.url) as connector:
        connector.periods(str(COMPANY))
        pages = list(connector.read(str(COMPANY), "postings"))
    assert len(_ids(pages)) == 6000
    assert sum(len(page.rows) > 0 for page in pages) == 4
    assert all(page.complete for page in pages)


def test_a_calendar_that_is_known_is_not_asked_for() -> None:
    server = OtherServer(Oddities(), books(30))
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        connector.periods(str(COMPANY))
        asked = len(_asked(server, "groupBy"))
        list(connector.read(str(COMPANY), "postings", NOVEMBER))
        assert len(_asked(server, "groupBy")) == asked


def test_filters_are_one_variable_and_the_order_is_total() -> None:
    server = OtherServer(Oddities(most=50), books())
    _read(server)
    pages = [(t, v) for t, v in server.asked if "postedAmountDomestic customerNo" in t]
    for text, variables in pages:
        assert "filter: $filter" in text and "orderBy: [{voucherJournalNo: ASC}, {auditNo: ASC}]" in text
        assert set(variables) <= {"no", "filter", "after"} and variables["no"] == COMPANY
        assert re.search(r"first: \d+", text)
    assert any("after" in variables for _, variables in pages)


def test_what_is_left_of_a_window_is_asked_for_behind_its_last_key() -> None:
    server = OtherServer(Oddities(most=9), books(20, 1))
    first = next(page for page in _read(server) if page.rows)
    server.asked.clear()
    assert len(_ids(_read(server, at=first.cursor))) == 31
    beyond = _asked(server, "postedAmountDomestic customerNo")[0]["filter"]["_and"][-1]
    assert beyond == {
        "_or": [
            {"voucherJournalNo": {"_gt": 5}},
            {"_and": [{"voucherJournalNo": {"_eq": 5}}, {"auditNo": {"_gt": 1}}]},
        ]
    }


@pytest.mark.parametrize("path", [["useCompany", "generalLedgerTransaction"], ["useCompany", "x", 1]])
def test_a_cursor_that_has_lost_its_worth_is_done_without(path: list[object]) -> None:
    errors = [{"path": path, "extensions": {"code": "OLD"}}]
    refused = json.dumps({"data": {"useCompany": {path[1]: None}}, "errors": errors}).encode()

    def old(asked: Asked, _: int) -> Answer | None:
        return Answer(refused) if b'"after"' in asked.body else None

    assert len(_ids(_read(OtherServer(Oddities(most=9, answers=old), books(40, 1))))) == 80


def test_too_many_in_progress_waits_and_goes_on() -> None:
    busy = b'{"errors":[{"message":"x","extensions":{"code":"OUTSTANDING_LIMIT_EXCEEDED","limit":60}}]}'

    def often(times: int) -> Oddities:
        left = [times]

        def answer(asked: Asked, _: int) -> Answer | None:
            if b"orderBy" in asked.body and left[0]:
                left[0] -= 1
                return Answer(busy)
            return None

        return Oddities(answers=answer)

    assert len(_ids(_read(OtherServer(often(3), books(9))))) == 18
    with pytest.raises(ErpError, match="rate_limited"):
        _read(OtherServer(often(99), books(9)))


@pytest.mark.parametrize("code", ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"])
def test_what_the_server_takes_on_itself_passes(code: str) -> None:
    server = OtherServer(Oddities(refuses={"product": code}))
    with pytest.raises(ErpError, match="server_error"):
        _read(server, "products")
    assert server.tables_asked["product"] == 5


def test_the_thirteenth_period_and_period_zero_have_their_places() -> None:
    rows = voucher(1, 20251231, period=13) + voucher(2, 20251231) + voucher(3, 20250101, period=0)
    server = OtherServer(Oddities(), rows)
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        periods = {p.key: p for p in connector.periods(str(COMPANY))}
        pages = list(connector.read(str(COMPANY), "trial_balance"))
    assert periods["2025-13"].window == Window(date(2025, 12, 31), date(2026, 1, 1))
    assert periods["2025-12"].end == date(2026, 1, 1)
    assert periods["2025-00"].start == periods["2025-01"].start
    found = {(row[0], row[1]): row[2:] for page in pages for row in page.rows if row[3]}
    assert found["1920", "2025-13"] == (-2_000_000, -1_000_000, -3_000_000)
    assert {key for _, key in found} == {"2025-00", "2025-12", "2025-13"}


def test_balances_open_with_all_years_before_and_results_with_none() -> None:
    rows = voucher(1, 20241005) + voucher(2, 20250305) + voucher(3, 20260205) + voucher(4, 20260305)
    server = OtherServer(Oddities(), rows)
    [page] = _read(server, "trial_balance", Window(date(2026, 3, 1), date(2026, 4, 1)))
    assert page.complete and page.window == Window(date(2026, 3, 1), date(2026, 4, 1))
    assert list(page.rows) == [
        ("1920", "2026-03", -3_000_000, -1_000_000, -4_000_000),
        ("6800", "2026-03", 1_000_000, 1_000_000, 2_000_000),
    ]
    server.tables["generalLedgerAccount"] = [{"accountNo": 1920, "profitAndLossAccount": 1}]
    [page] = _read(server, "trial_balance", Window(date(2026, 3, 1), date(2026, 4, 1)))
    assert page.rows[0][2] == -1_000_000


def test_master_data_as_rows() -> None:
    server = OtherServer(Oddities(most=2))
    server.tables = {
        "generalLedgerAccount": [
            {"accountNo": 1920, "name": "Bank", "profitAndLossAccount": 0, "taxCode": 0},
            {"accountNo": 2050, "name": "", "taxCode": 3},
            {"accountNo": 3000, "name": "Salg", "profitAndLossAccount": 1},
            {"accountNo": 55, "name": "Kort"},
        ],
        "associate": [
            {"associateNo": 7, "customerNo": 10007, "supplierNo": 0, "name": "Kjøper", "companyNo": "999"},
            {"associateNo": 8, "customerNo": 10008, "supplierNo": 20008, "name": "Begge", "phone": "22 00"},
            {"associateNo": 9, "customerNo": 0, "supplierNo": 20009, "emailAddress": "post@x.invalid"},
        ],
        "product": [{"productNo": "A/1", "description": "Ørepropp 🎧"}],
        "orgUnit3": [{"orgUnitNo": n, "name": f"Sted {n}"} for n in range(5)],
    }  # fmt: skip
    found = {name: [row for page in _read(server, name) for row in page.rows] for name in LEDGER}
    assert [row[:7] for row in found["accounts"]] == [
        ("55", "55", "Kort", None, None, None, None),
        ("1920", "1920", "Bank", "asset", None, None, None),
        ("2050", "2050", None, "equity", None, None, "3"),
        ("3000", "3000", "Salg", "income", None, None, None),
    ]
    assert [row[:6] for row in found["customers"]] == [
        ("7", "10007", "Kjøper", "999", None, None),
        ("8", "10008", "Begge", None, None, "22 00"),
    ]
    assert [row[1] for row in found["suppliers"]] == ["20008", "20009"]
    assert found["products"][0][:3] == ("A/1", "A/1", "Ørepropp 🎧")
    assert found["dimensions"][3] == ("orgunit3:3", "orgunit3", "3", "Sted 3", None, True, None)
    assert server.tables_asked["orgUnit12"] == 1


def test_currencies_are_named_where_the_schema_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    row = line(1, 1, 20260105, 1500, "116.20", currencyNo=978, postedAmountInCurrency="10.00")
    server = OtherServer(Oddities(), [row])

    def currency(asked: Asked, _: int) -> Answer | None:
        body = json.loads(asked.body)
        if isinstance(body, list):
            return Answer(b"", 400)
        if body["variables"].get("name") == "Currency":
            fields = [{"name": "currencyNo"}, {"name": "isoCode"}]
            return Answer(json.dumps({"data": {"__type": {"fields": fields}}}).encode())
        if "currency(" in body["query"]:
            items: list[Row] = [{"currencyNo": 978, "isoCode": "EUR"}]
            page = {"items": items, "pageInfo": {"hasNextPage": False}}
            return Answer(json.dumps({"data": {"useCompany": {"currency": page}}}).encode())
        return None

    server.odd.answers = currency
    [found] = [row for page in _read(server) for row in page.rows]
    assert found[9:11] == ("EUR", 100_000)


def test_dates_and_numbers_keep_their_order() -> None:
    numbers = [0, 10101, 18991231, 19000100, 20260000, 20260101, 20260131, 20260132, 20260199, 20260230,
               20260301, 20261301, 20269999, 20270101, 21991231, 22000101, 99999999]  # fmt: skip
    days = [iso(n) for n in numbers]
    assert days == sorted(days)
    for day in (date(2026, 1, 1), date(2026, 3, 1), date(2027, 1, 1), date(1900, 1, 1), date(2199, 12, 31)):
        assert iso(number(day)) == day.isoformat()
        before = [n for n in numbers if n < number(day)]
        assert all(iso(n) < day.isoformat() or day.year == 1900 for n in before)
