"""A company's own periods: financial years and their periods, or calendar months where it has none."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from connectors.base import Period
from connectors.errors import ErpError
from connectors.salvage import each
from connectors.spans import next_month
from connectors.tripletex.answers import AccountingPeriod, Company, Dated, Listing, Single, Year
from connectors.tripletex.api import Api
from connectors.values import date_of

_UNREADABLE = frozenset({"right_missing", "vendor_rejected"})
_BY_MONTHS = 6  # years
_EARLIEST, _LATEST = date(1970, 1, 1), date(2100, 1, 1)

Span = tuple[date, date, bool]  # start, end, closed


def periods(api: Api, company: str) -> list[Period]:
    """The calendar, oldest first, without gaps or overlaps; keys `YYYY-PP` count within the financial year.

    A company may have postings where its list has no periods: those days get calendar months. Raises
    ErpError.
    """
    spans = _spans(api, company)
    years = _years(api, company)
    spans = _extended(api, company, spans)
    result: list[Period] = []
    counts: dict[int, int] = {}
    for start, end, closed in spans:
        year = _year_of(start, years)
        counts[year] = counts.get(year, 0) + 1
        result.append(Period(f"{year}-{counts[year]:02}", start, end, closed))
    return result


def _spans(api: Api, company: str) -> list[Span]:
    """The company's periods, the months of its life where it has none to show. Periods that overlap (a
    thirteenth over the last of December) end where the next begins."""
    try:
        found = api.listing(
            company, "/ledger/accountingPeriod", AccountingPeriod, "id,number,start,end,isClosed"
        )
    except ErpError as error:
        if error.code not in _UNREADABLE:
            raise
        found = []
    every = each(found, lambda p: (date_of(p.start), date_of(p.end), bool(p.isClosed)), "accountingPeriod")
    given = sorted({span for span in every if span[0] < span[1]})
    if not given:
        today = api.context.clock().date()
        first = min(_started(api, company) or today, today).replace(day=1)
        return list(_months(first, date(today.year + 1, 1, 1)))
    spans: list[Span] = []
    for n, (start, end, closed) in enumerate(given):
        after = given[n + 1][0] if n + 1 < len(given) else date.max
        if spans and spans[-1][1] < start:
            spans += _months(spans[-1][1], start)
        if start < after:
            spans.append((start, min(end, after), closed))
    return spans


def _started(api: Api, company: str) -> date | None:
    try:
        answer = api.get(
            company, f"/company/{company}", Single[Company], {"fields": "id,startDate"}, "company"
        )
    except ErpError as error:
        if error.code not in _UNREADABLE:
            raise
        return None
    return date_of(answer.value.startDate) if answer.value is not None and answer.value.startDate else None


def _extended(api: Api, company: str, spans: list[Span]) -> list[Span]:
    """The spans with the months before and after them in which something is posted."""
    first, last = spans[0][0], spans[-1][1]
    while first > _EARLIEST and (day := _posted(api, company, _EARLIEST, first)) is not None:
        start = date(min(day.year, (first - timedelta(days=1)).year), 1, 1)
        spans = [*_filled(start, first), *spans]
        first = start
    while last < _LATEST and (day := _posted(api, company, last, _LATEST)) is not None:
        end = date(max(day.year, last.year) + 1, 1, 1)
        spans = [*spans, *_filled(last, end)]
        last = end
    return spans


def _posted(api: Api, company: str, start: date, end: date) -> date | None:
    """A day in the range that has a posting, whichever; None if there is none, or nobody may know."""
    params: dict[str, str | int | bool] = {
        "dateFrom": start.isoformat(),
        "dateTo": end.isoformat(),
        "from": 0,
        "count": 1,
        "sorting": "id",
        "fields": "id,date",
    }
    try:
        page = api.get(company, "/ledger/posting", Listing[Dated], params, "postings")
    except ErpError as error:
        if error.code == "result_too_large":
            return end - timedelta(days=1) if end < _LATEST else start
        if error.code in _UNREADABLE:
            return None  # reading the postings will tell why
        raise
    return next((day for row in page.values if row.date and start <= (day := date_of(row.date)) < end), None)


def _years(api: Api, company: str) -> list[tuple[int, date, date]]:
    try:
        years = api.listing(company, "/ledger/annualAccount", Year, "id,year,start,end")
    except ErpError as error:
        if error.code in _UNREADABLE:
            return []  # the calendar year then names the periods
        raise
    return sorted(each(years, lambda y: (y.year, date_of(y.start), date_of(y.end)), "annualAccount"))


def _year_of(day: date, years: Sequence[tuple[int, date, date]]) -> int:
    """The financial year of a day; outside the known ones they go on as the nearest one runs."""
    for year, first, last in years:
        if first <= day < last:
            return year
    if not years:
        return day.year
    year, first, last = years[0] if day < years[0][1] else years[-1]
    begins = (first.month, first.day)
    # the year that the nearest one began in, shifted by the years between the two beginnings
    began = day.year if (day.month, day.day) >= begins else day.year - 1
    return year + began - first.year


def _filled(start: date, end: date) -> Iterator[Span]:
    """Months, or years where there are many: a single voucher may be dated decades away."""
    if end.year - start.year <= _BY_MONTHS:
        yield from _months(start, end)
        return
    while start < end:
        after = min(date(start.year + 1, 1, 1), end)
        yield start, after, False
        start = after


def _months(start: date, end: date) -> Iterator[Span]:
    while start < end:
        after = min(next_month(start), end)
        yield start, after, False
        start = after
