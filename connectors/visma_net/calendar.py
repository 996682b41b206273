"""The company's own periods, a thirteenth for the year's end among them, and how their names are read."""

import re
from collections.abc import Container, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from connectors.base import Period
from connectors.errors import ErpError, problem
from connectors.salvage import each
from connectors.spans import next_month
from connectors.values import date_of
from connectors.visma_net.answers import FinancialPeriod, Text, Transaction, code
from connectors.visma_net.api import Api
from connectors.visma_net.paging import elements, whole

DAY = timedelta(days=1)
_YEAR_FIRST = re.compile(r"(\d{4})\D?(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\D?(\d{4})")
_YEARS = range(1900, 2200)


@lru_cache(maxsize=2048)
def key_of(text: Text, year: Text = None) -> str | None:
    """`YYYY-PP` of a period written YYYYPP, PP-YYYY or, with its year beside it, PP; None for others."""
    value = str(text).strip() if text is not None else ""
    if value.isdigit() and len(value) <= 2 and year is not None:
        return f"{int(year):04}-{int(value):02}"
    for pattern, order in ((_YEAR_FIRST, (1, 2)), (_YEAR_LAST, (2, 1))):
        found = pattern.fullmatch(value)
        if found and int(found[order[0]]) in _YEARS:
            return f"{found[order[0]]}-{int(found[order[1]]):02}"
    return None


def asked(key: str) -> str:
    """The period as a request names it: YYYYPP."""
    return key.replace("-", "")


def periods(api: Api, ledger: str) -> list[Period]:
    """The calendar, oldest first. A period that lies within another (the thirteenth) overlaps it.

    Where the ledger has postings before the first or after the last listed period, as where only open ones
    are listed, the calendar goes on by months. Raises ErpError.
    """
    calendar = _listed(whole(api, "/v1/financialPeriod", FinancialPeriod, "periods"))
    if not calendar:
        year = api.context.clock().date().year
        calendar = [_month(f"{year}-{n:02}", date(year, n, 1)) for n in range(1, 13)]
    return _prolonged(api, ledger, calendar)


def _listed(rows: Sequence[FinancialPeriod]) -> list[Period]:
    given: dict[str, tuple[date, date | None, bool]] = {}
    for key, span in each(rows, _entry, "financialPeriod"):
        given.setdefault(key, span)
    starts = sorted({start for start, _, _ in given.values()})
    following = dict(pairwise(starts))
    exclusive = _exclusive([(start, end) for start, end, _ in given.values()], following)
    ends = {end if exclusive else end + DAY for _, end, _ in given.values() if end is not None}
    found = []
    for key, (start, last, closed) in given.items():
        if last is None:
            end = following.get(start) or next_month(start)
        else:
            end = last if exclusive else last + DAY
        after = following.get(start)
        if after is not None and after < end < (following.get(after) or end):
            end = after  # it reaches into the next one without holding it
        if end <= start and start in ends:
            start, end = start - DAY, start  # the thirteenth at the moment its year ends
        found.append(Period(key, start, max(end, start + DAY), closed))
    return _filled(sorted(found, key=lambda period: (period.start, period.key)))


def _filled(calendar: Sequence[Period]) -> list[Period]:
    """The calendar with what lies between two periods and cannot be read, by months: left out, it would take
    the balances of that time with it."""
    filled = {period.key: period for period in calendar}
    for before, following in pairwise(calendar):
        while before.end < following.start:
            before = _later(before)
            if filled.setdefault(before.key, before) is not before:
                break
    return sorted(filled.values(), key=lambda period: (period.start, period.key))


def _entry(row: FinancialPeriod) -> tuple[str, tuple[date, date | None, bool]]:
    key, start = key_of(row.period, row.year), day_of(row.startDate)
    if key is None:
        raise problem("value_unreadable", field="period")
    if start is None:
        raise problem("value_missing_at_vendor", field="startDate")
    return key, (start, day_of(row.endDate), bool(row.closedInGeneralLedger))


def _exclusive(spans: Sequence[tuple[date, date | None]], following: dict[date, date]) -> bool:
    """Whether `endDate` is the day after a period or its last day; the documentation leaves it open."""
    day_after = sum(end is not None and following.get(start) == end for start, end in spans)
    last_day = sum(end is not None and following.get(start) == end + DAY for start, end in spans)
    if day_after == last_day == 0:
        return all(end is None or end.day == 1 for _, end in spans)
    return day_after > last_day


def _prolonged(api: Api, ledger: str, calendar: list[Period]) -> list[Period]:
    known = {period.key: period for period in calendar}
    first, last = calendar[0], max(calendar, key=lambda period: period.end)
    while first.start.year > _YEARS[0]:
        day = _posted(api, ledger, {"toDate": (first.start - DAY).isoformat()}, known)
        if day is None or day >= first.start:
            break
        while day < first.start and first.start.year > _YEARS[0]:
            first = _earlier(first)
            known.setdefault(first.key, first)
    while last.end.year < _YEARS[-1]:
        day = _posted(api, ledger, {"fromDate": last.end.isoformat()}, known)
        if day is None or day < last.end:
            break
        while day >= last.end and last.end.year < _YEARS[-1]:
            last = _later(last)
            known.setdefault(last.key, last)
    return sorted(known.values(), key=lambda period: (period.start, period.key))


def _posted(api: Api, ledger: str, bound: dict[str, str], known: Container[str | None]) -> date | None:
    """A day within the bound on which something is posted to a period the calendar lacks, None if there is
    none, or nobody may know."""
    params: dict[str, str | int | bool] = {"ledger": ledger, **bound, "pageNumber": 1, "pageSize": 100}
    try:
        answer = api.send(api.request("/v1/GeneralLedgerTransactions", params, "postings"))
        items, _ = elements(answer, Transaction)
    except ErpError as error:
        if error.code in ("right_missing", "vendor_rejected"):
            return None  # reading the postings will tell why
        raise
    strange = (one for one in items if key_of(one.period) not in known and code(one.account))
    return next((day for one in strange if (day := day_of(one.tranDate)) is not None), None)


def _earlier(period: Period) -> Period:
    year, number = map(int, period.key.split("-"))
    key = f"{year}-{number - 1:02}" if number > 1 else f"{year - 1}-12"
    end = period.start
    return Period(key, (end - DAY).replace(day=1), end)


def _later(period: Period) -> Period:
    year, number = map(int, period.key.split("-"))
    key = f"{year}-{number + 1:02}" if number < 12 else f"{year + 1}-01"
    return _month(key, period.end)


def _month(key: str, start: date) -> Period:
    return Period(key, start, next_month(start))


def day_of(text: str | None) -> date | None:
    """The date of a moment without a zone; raises ProtocolError `unexpected_answer` for what is no date."""
    return date_of(text) if text else None
