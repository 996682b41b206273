"""The company's own periods: its accounting years in months, and how the vendor writes dates."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta

from connectors.base import Period
from connectors.errors import ErpError, problem
from connectors.netvisor import xml
from connectors.netvisor.api import Api
from connectors.salvage import each
from connectors.spans import next_month

DAY = timedelta(days=1)
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 1, 1)
_MONTH = 31  # days; what is longer is a year, in months
_BY_MONTHS = 6  # years
_UNREADABLE = frozenset({"right_missing", "vendor_rejected"})


def day_of(text: str) -> date | None:
    """A date written `2025-12-31` or `31.12.2025`, with or without a time; None for nothing. Raises
    ProtocolError `value_unreadable`."""
    if not text:
        return None
    try:
        plain = text.split("T")[0].split()[0]
        if "." in plain:
            day, month, year = plain.rstrip(".").split(".")
            return date(int(year), int(month), int(day))
        return date.fromisoformat(plain)
    except (ValueError, IndexError, OverflowError):
        raise problem("value_unreadable", "a date is not one") from None


def periods(api: Api) -> list[Period]:
    """The calendar, oldest first, without gaps; keys `YYYY-PP` count within the year an accounting year ends
    in. Vouchers outside the accounting years get months of their own. Raises ErpError."""
    listed, locked = _listed(api)
    spans = list(_without_gaps(listed))
    if not spans:
        year = api.context.clock().date().year
        spans = [(date(year, 1, 1), date(year + 1, 1, 1))]
    first, last = spans[0][0], spans[-1][1]
    earlier = _posted(api, EARLIEST, first - DAY)
    if earlier:
        spans = [*_years(date(min(earlier).year, 1, 1), first), *spans]
    later = _posted(api, last, LATEST)
    if later:
        spans += _years(last, date(max(later).year + 1, 1, 1))
    return list(_numbered(spans, locked))


Span = tuple[date, date]


def _listed(api: Api) -> tuple[list[Span], date | None]:
    """The accounting years, which stand beside the locks or within them, and the last day that is locked."""
    try:
        root = api.get("accountingperiodlist", name="periods")
    except ErpError as error:
        if error.code not in _UNREADABLE:
            raise
        return [], None
    locks = each([xml.text(root, "accountingperiodlockdate")], day_of, "accountingperiodlockdate", str)
    every = each(list(root.iter("period")), _year, "period", lambda p: xml.text(p, "begindate"))
    return sorted({year for year in every if year is not None}), next(iter(locks), None)


def _year(element: xml.Element) -> Span | None:
    """An accounting year, None for one that is not told; raises ProtocolError."""
    start, last = day_of(xml.text(element, "begindate")), day_of(xml.text(element, "enddate"))
    return (start, last + DAY) if start is not None and last is not None and start <= last else None


def _without_gaps(spans: Sequence[Span]) -> Iterator[Span]:
    reached: date | None = None
    for start, end in spans:
        if reached is not None and reached < start:
            yield reached, start
        if reached is None or end > reached:
            yield max(start, reached or start), end
            reached = end


def _posted(api: Api, first: date, last: date) -> list[date]:
    """The days in the range on which something is posted; none where nobody may know. A date that cannot be
    read is told when the postings are read."""
    if first > last:
        return []
    params = {"startdate": first.isoformat(), "enddate": last.isoformat()}
    try:
        root = api.get("accountingledger", params, "postings")
    except ErpError as error:
        if error.code in _UNREADABLE:
            return []  # reading the postings will tell why
        raise
    days: list[date] = []
    for voucher in root.iter("voucher"):
        if is_valid(voucher) and has_lines(voucher):
            with suppress(ErpError):
                day = day_of(xml.text(voucher, "voucherdate"))
                if day is not None and first <= day <= last:
                    days.append(day)
    return days


def is_valid(voucher: xml.Element) -> bool:
    """Whether a voucher counts; where the server does not say, only such are listed."""
    return xml.attribute(voucher, "status").lower() in ("", "valid")


def has_lines(voucher: xml.Element) -> bool:
    """Whether anything is posted with it."""
    return next(voucher.iter("voucherline"), None) is not None


def _years(start: date, end: date) -> Iterator[Span]:
    while start < end:
        after = min(date(start.year + 1, 1, 1), end)
        yield start, after
        start = after


def _numbered(spans: Sequence[Span], locked: date | None) -> Iterator[Period]:
    counts: dict[int, int] = {}
    by_months = spans[-1][1].year - spans[0][0].year <= _BY_MONTHS * 5
    for start, end in spans:
        year = (end - DAY).year
        while start < end:
            long = (end - start).days > _MONTH and by_months
            after = min(next_month(start), end) if long else end
            counts[year] = counts.get(year, 0) + 1
            yield Period(
                f"{year}-{counts[year]:02}", start, after, locked is not None and after <= locked + DAY
            )
            start = after
