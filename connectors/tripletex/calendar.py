"""A company's own periods: financial years and their periods, or calendar months where it has none."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from connectors.base import Period
from connectors.errors import ErpError, problem
from connectors.tripletex.answers import AccountingPeriod, Company, Single, Year
from connectors.tripletex.api import Api

_UNREADABLE = frozenset({"right_missing", "vendor_rejected"})


def periods(api: Api, company: str) -> list[Period]:
    """The calendar, oldest first; keys `YYYY-PP` count within the financial year. Raises ErpError."""
    found = api.listing(company, "/ledger/accountingPeriod", AccountingPeriod, "id,number,start,end,isClosed")
    spans = sorted({(_day(p.start), _day(p.end), p.isClosed) for p in found})
    spans = [span for span in spans if span[0] < span[1]]
    if not spans:
        return _months(api, company)
    years = _years(api, company)
    result: list[Period] = []
    counts: dict[int, int] = {}
    for start, end, closed in spans:
        year = next((y for y, first, last in years if first <= start < last), start.year)
        counts[year] = counts.get(year, 0) + 1
        result.append(Period(f"{year}-{counts[year]:02}", start, end, closed))
    return result


def _years(api: Api, company: str) -> list[tuple[int, date, date]]:
    try:
        years = api.listing(company, "/ledger/annualAccount", Year, "id,year,start,end")
    except ErpError as error:
        if error.code in _UNREADABLE:
            return []  # the calendar year then names the periods
        raise
    return [(y.year, _day(y.start), _day(y.end)) for y in years]


def _months(api: Api, company: str) -> list[Period]:
    today = api.context.clock().date()
    answer = api.get(company, f"/company/{company}", Single[Company], {"fields": "id,startDate"}, "company")
    started = answer.value.startDate if answer.value is not None else None
    month = (_day(started) if started else date(today.year, 1, 1)).replace(day=1)
    result: list[Period] = []
    while month <= date(today.year, 12, 1):
        after = next_month(month)
        result.append(Period(f"{month.year}-{month.month:02}", month, after))
        month = after
    return result


def next_month(day: date) -> date:
    """The first day of the month after `day`."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise problem("unexpected_answer", "a date is not one") from None


class PeriodOf:
    """Looks up the period of a date; dates outside the calendar get their calendar month."""

    def __init__(self, calendar: Sequence[Period]) -> None:
        self._starts = [period.start for period in calendar]
        self._calendar = calendar
        self.known: dict[str, str] = {}

    def __getitem__(self, text: str) -> str:
        """The key for an ISO date; raises ProtocolError `unexpected_answer` if it is none."""
        key = self.known.get(text)
        if key is None:
            day = _day(text)
            index = bisect_right(self._starts, day) - 1
            inside = index >= 0 and day < self._calendar[index].end
            key = self._calendar[index].key if inside else f"{day:%Y-%m}"
            self.known[text] = key
        return key
