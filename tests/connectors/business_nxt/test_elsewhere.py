"""Another reading of the vendor's documentation: whatever it leaves open, the ledger is whole and agrees."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.connectors.business_nxt.elsewhere import imported, opened
from tests.connectors.business_nxt.other_server import (
    COMPANY,
    OPTIONAL,
    Oddities,
    OtherServer,
    Raw,
    line,
    voucher,
)
from tests.connectors.loopback import Answer, Asked, Loopback, bench

_ALL_OPTIONAL = frozenset(OPTIONAL["generalLedgerTransaction"]) - {"orgUnit3", "orgUnit8"}
FIRST = date(2025, 1, 3)


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def books(count: int = 130, every: int = 5, amount: str = "100.00", **more: Any) -> list[Any]:
    """Vouchers from January 2025 to November 2026."""
    days = [FIRST + timedelta(days=every * n) for n in range(count)]
    return [row for n, day in enumerate(days) for row in voucher(n + 1, _number(day), amount, **more)]


def strange() -> list[Any]:
    """Vouchers whose date is missing, wrong, or not that of their period; closing work in a 13th."""
    rows = books()
    for journal, (day, year, period) in enumerate(
        (
            (0, 2025, 1), (0, 2026, 11), (0, 2025, 13), (0, 2024, 12), (20251231, 2025, 13),
            (20251231, 2025, 12), (20260115, 2025, 13), (20251215, 2026, 1), (20260230, 2026, 2),
            (20250000, 2025, 1), (20261399, 2026, 12), (19990101, 2025, 1), (20620101, 2026, 1),
            (99999999, 2026, 1), (10101, 2025, 1), (20250101, 2025, 0),
        ),
        10_000,
    ):  # fmt: skip
        rows += voucher(journal, day or 20250101, year=year, period=period)
        if not day:
            for row in rows[-2:]:
                row["voucherDate"] = 0
    return rows


WAYS: dict[str, tuple[Oddities, list[Any]]] = {
    "as documented": (Oddities(), books()),
    "a hundred rows at most": (Oddities(most=100), books(125)),
    "cursors are keys": (Oddities(most=60, cursor="key"), books()),
    "cursors are good once": (Oddities(most=60, cursor="once"), books()),
    "more, but no cursor": (Oddities(most=60, cursor="none"), books()),
    "no page info": (Oddities(most=60, page_info=False), books()),
    "no order": (Oddities(most=60, ordered=False), books()[::-1]),
    "no arrays: 400": (Oddities(batches="400"), books()),
    "no arrays: an error": (Oddities(batches="object"), books()),
    "no arrays: it falls over": (Oddities(batches="500"), books()),
    "no introspection": (Oddities(introspection="no"), books()),
    "types are called otherwise": (Oddities(introspection="null"), books()),
    "only the sure columns": (Oddities(lacks=_ALL_OPTIONAL), books()),
    "only the sure columns, and nobody tells": (
        Oddities(lacks=_ALL_OPTIONAL, introspection="no", coded=False),
        books(),
    ),
    "no supplier": (Oddities(lacks=frozenset({"supplierNo"}), introspection="null"), books()),
    "units are called otherwise": (Oddities(org_unit=("orgUnit{n}No", "name")), books()),
    "units have no name": (Oddities(org_unit=("orgUnitNo", "shortName"), introspection="no"), books()),
    "units are unknown": (Oddities(org_unit=("id", "title"), introspection="no"), books()),
    "slow, told by the gateway": (Oddities(in_time=200), books()),
    "slow, told in the answer": (Oddities(in_time=200, too_slow="code", most=70), books()),
    "slow, and without order": (Oddities(in_time=200, most=70, ordered=False), books()[::-1]),
    "groups are not counted": (Oddities(groups="uncounted"), books()),
    "few groups in time": (Oddities(groups_in_time=30), books()),
    "few groups in time, told by code": (Oddities(groups_in_time=30, too_slow="code"), books()),
    "numbers are texts": (Oddities(texts=True), books()),
    "dates are ISO": (Oddities(iso=True), books()),
    "null is none": (Oddities(nulls=True), books()),
    "no trace, no codes": (Oddities(trace=False, coded=False), books()),
    "four decimals": (Oddities(), books(amount="0.0001")),
    "large amounts": (Oddities(), books(40, amount="90071992547.0993")),
    "strange dates": (Oddities(), strange()),
    "strange dates in small pages": (Oddities(most=7), strange()),
    "one voucher": (Oddities(), books(1)),
    "nothing": (Oddities(), []),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_ledger_is_whole_and_agrees(way: str, tmp_path: Path) -> None:
    odd, rows = WAYS[way]
    server = OtherServer(odd, rows)
    assert imported(server, tmp_path).summary == ("done", "", "agrees", len(rows))


def test_years_begin_where_their_postings_do(tmp_path: Path) -> None:
    rows = []
    for n in range(300):
        day = FIRST + timedelta(days=2 * n)
        months = (day.year - 2024) * 12 + day.month - 7  # since July 2024
        year, period = 2025 + months // 12, months % 12 + 1
        rows += voucher(n + 1, _number(day), year=year, period=period)
    server = OtherServer(Oddities(), rows)
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        periods = connector.periods(str(COMPANY))
    assert [(p.key, p.start) for p in periods[:2]] == [
        ("2025-01", date(2024, 7, 1)),
        ("2025-02", date(2024, 8, 1)),
    ]
    assert periods[-1].end == date(2027, 7, 1)
    assert imported(server, tmp_path).summary == ("done", "", "agrees", len(rows))


def test_a_night_brings_what_is_new_changed_and_gone(tmp_path: Path) -> None:
    rows = books() + voucher(8_000, 20261119) + voucher(8_001, 20261118)

    def change() -> None:
        del rows[-4:-2]
        rows[-1]["text"] = "Rettet"
        rows.extend(voucher(9_000, 20261120))
        rows.extend(voucher(9_001, 20261120, period=10))  # the sums of October change
        rows.extend(voucher(9_002, 20251224, year=2026, period=11))  # this month's, by its period alone

    result = imported(OtherServer(Oddities(), rows), tmp_path, change)
    assert result.summary == ("done", "", "agrees", len(rows))


def test_an_old_voucher_without_a_date_is_found_by_its_period(tmp_path: Path) -> None:
    rows = books(20) + [row | {"voucherDate": 0} for row in voucher(900, 20250601) + voucher(901, 20260401)]
    result = imported(OtherServer(Oddities(), rows), tmp_path)
    assert result.summary == ("done", "", "agrees", len(rows))
    assert {"2025-06-01", "2026-04-01"} <= set(result.dates)


def test_a_date_that_is_none_keeps_to_its_window(tmp_path: Path) -> None:
    rows = strange()
    dates = set(imported(OtherServer(Oddities(), rows), tmp_path).dates)
    assert {"1900-01-01", "2026-02-28", "2024-12-31", "2026-12-31", "2199-12-31", "2062-01-01"} <= dates


@pytest.mark.parametrize(
    ("refuses", "expected"),
    [
        ({"generalLedgerTransaction": "table"}, ("needs_you", "right_missing")),
        ({"associate": "table"}, ("needs_you", "right_missing")),
        ({"product": "ACCESS_DENIED"}, ("needs_you", "right_missing")),
        ({"generalLedgerAccount": "KNOWN_TYPE_NAMES"}, ("failed", "vendor_rejected")),
    ],
)
def test_what_is_refused_has_its_code(
    refuses: dict[str, str], expected: tuple[str, str], tmp_path: Path
) -> None:
    server = OtherServer(Oddities(refuses=refuses), books(20))
    result = imported(server, tmp_path)
    assert (result.state.value, result.problem) == expected


def test_a_confirmed_column_that_is_missing_is_the_vendors(tmp_path: Path) -> None:
    result = imported(OtherServer(Oddities(lacks=frozenset({"auditNo"})), books(3)), tmp_path)
    assert (result.state.value, result.problem) == ("failed", "vendor_rejected")


def test_an_amount_too_fine_is_not_rounded_and_the_proof_says_so(tmp_path: Path) -> None:
    result = imported(OtherServer(Oddities(), books(3, amount="0.00001")), tmp_path)
    assert (result.state.value, result.counts.get("postings", 0)) == ("needs_you", 0)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"<html>Maintenance</html>"), "unexpected_answer"),
        (Answer(b""), "malformed_answer"),
        (Answer(b'{"data":{"useCompany":{"generalLedgerTransaction":{"items":[{"acc'), "malformed_answer"),
        (
            Answer(b'{"data":{"useCompany":{"generalLedgerTransaction":{"items":"none"}}}}'),
            "unexpected_answer",
        ),
        (Answer(b'{"data":{"useCompany":{}}}'), "unexpected_answer"),
        (Answer(b'{"data":null}'), "unexpected_answer"),
        (Answer(b"[]"), "unexpected_answer"),
        (
            Answer(
                b'{"data":{"useCompany":{"generalLedgerTransaction":{"items":[]}}},"errors":[{"message":"x"}]}'
            ),
            "vendor_rejected",
        ),
    ],
)
def test_unreadable_answers_become_codes(answer: Answer, code: str, tmp_path: Path) -> None:
    def spoil(asked: Asked, _: int) -> Answer | None:
        return answer if b"postedAmountDomestic" in asked.body and b"groupBy" not in asked.body else None

    result = imported(OtherServer(Oddities(answers=spoil), books(20)), tmp_path)
    assert (result.state.value, result.problem) == ("failed", code)


def test_a_page_that_comes_again_and_again_is_noticed(tmp_path: Path) -> None:
    rows = [json.loads(json.dumps(row, default=str)) for row in books(2)]
    page = {"pageInfo": {"hasNextPage": True, "endCursor": "x"}, "items": rows}
    body = json.dumps({"data": {"useCompany": {"generalLedgerTransaction": page}}}).encode()

    def stuck(asked: Asked, _: int) -> Answer | None:
        return (
            Answer(body) if b"postedAmountDomestic" in asked.body and b"groupBy" not in asked.body else None
        )

    result = imported(OtherServer(Oddities(answers=stuck), books(2)), tmp_path)
    assert result.problem == "paging_stuck"


def test_a_row_has_every_column_exact() -> None:
    row = line(
        41, 2, 20260115, 3000, "-19350.05", voucherNo=7, voucherType=10, customerNo=10023, supplierNo=0,
        taxCode=3, currencyNo=978, postedAmountInCurrency=Raw("-1702.1234"), orgUnit1=10, orgUnit12="B",
        text="",
    )  # fmt: skip
    with Loopback(OtherServer(Oddities(), [row]), bench) as loopback, opened(loopback.url) as connector:
        [found] = [row for page in connector.read(str(COMPANY), "postings") for row in page.rows]
    assert found == (
        "41-2", "41-7", "7", "10", 2, "2026-01-15", "2026-01", "3000", -193500500, None, -17021234, None,
        "10023", None, None, None, '{"orgunit1":"10","orgunit12":"B"}', "3", None,
    )  # fmt: skip
