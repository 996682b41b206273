"""Postings: vouchers window by window of their dates, each line a row."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from connectors.amounts import units_or_none
from connectors.base import Page, Period, Row, Window
from connectors.netvisor import xml
from connectors.netvisor.api import Api, Params
from connectors.netvisor.calendar import EARLIEST, LATEST, PeriodOf, day_of, is_valid, next_month
from connectors.netvisor.xml import Element

CURRENCY = "EUR"  # the books of Finnish companies, and no line has another
RESOURCE = "accountingledger"
NO_VAT = frozenset({"", "-", "NONE"})
_AHEAD_OF_TODAY = timedelta(days=31)
_PAGE = 2500  # rows handed on at a time: storing more holds everybody else up


class Cursor(msgspec.Struct):
    """Everything before `after` is stored."""

    after: str


def after(cursor: str | None) -> date:
    """Where to go on; an unreadable cursor is one of another program version: from the start."""
    if cursor is None:
        return date.min
    try:
        return date.fromisoformat(msgspec.json.decode(cursor, type=Cursor).after)
    except (msgspec.DecodeError, ValueError):
        return date.min


def cursor_at(day: date) -> str:
    """The cursor of what is stored up to a day."""
    return msgspec.json.encode(Cursor(day.isoformat())).decode()


def cut(calendar: Sequence[Period], wanted: Window | None, today: date) -> list[Window]:
    """The windows: periods cut to what is asked, months where one is longer; what lies more than a month
    ahead is one window, and so is what lies before the calendar, which may have changed since."""
    whole = wanted or Window(EARLIEST, LATEST)
    horizon = today + _AHEAD_OF_TODAY
    edges = {whole.start, whole.end}
    for period in calendar:
        month = period.start
        while month < period.end and month <= horizon:
            edges.add(month)
            month = next_month(month)
        if period.end <= horizon:
            edges.add(period.end)
    inside = sorted(edge for edge in edges if whole.start <= edge <= whole.end)
    return [Window(start, end) for start, end in pairwise(inside)]


def read(
    api: Api, calendar: Sequence[Period], windows: Sequence[Window], cursor: str | None
) -> Iterator[Page]:
    """Pages of all windows, each ended by a page that is `complete`. Raises ErpError."""
    start, postings = after(cursor), Postings(calendar)
    for window in windows:
        if window.end <= start:
            continue
        window = Window(max(window.start, start), window.end)
        rows = postings.rows(asked(api, window), window)
        for piece in range(0, max(len(rows), 1), _PAGE):
            last = piece + _PAGE >= len(rows)
            done = cursor_at(window.end if last else window.start)
            yield Page(rows[piece : piece + _PAGE], done, window, complete=last)


def asked(api: Api, window: Window) -> Sequence[Element]:
    """The valid vouchers of a window, and perhaps those of the day after it: whether the last day asked for
    is meant to be in is not documented. Raises ErpError."""
    params: Params = {
        "startdate": window.start.isoformat(),
        "enddate": window.end.isoformat(),
        "voucherstatus": 2,
    }
    listed = xml.listed(api.get(RESOURCE, params, "postings"), "vouchers", "voucher")
    if listed is None:
        return ()
    return [listed] if listed.tag == "voucher" else listed.findall("voucher")


class Postings:
    """Makes rows of vouchers."""

    def __init__(self, calendar: Sequence[Period]) -> None:
        self._periods = PeriodOf(calendar)

    def rows(self, vouchers: Sequence[Element], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.POSTINGS` for what is dated in the window; a line without an
        amount becomes a row that cannot be stored, so that it is counted and shown. Raises ProtocolError
        `amount_too_fine`, `unexpected_answer`."""
        result: list[Row] = []
        for voucher in vouchers:
            day = day_of(xml.text(voucher.find("voucherdate")))
            if is_valid(voucher) and (day is None or day in window):
                result += self._lines(voucher, day)
        return result

    def _lines(self, voucher: Element, day: date | None) -> Iterator[Row]:
        key = xml.text(voucher.find("netvisorkey"))
        number = xml.text(voucher.find("vouchernumber")) or None
        kind = xml.text(voucher.find("voucherclass")) or None
        described = xml.text(voucher.find("voucherdescription"))
        date_text, period = (day.isoformat(), self._periods[day]) if day is not None else (None, None)
        for position, line in enumerate(voucher.iter("voucherline"), 1):
            amount = units_or_none(xml.decimal(xml.text(line.find("linesum"))))
            vat = xml.text(line.find("vatcode"))
            yield (
                f"{key}-{xml.text(line.find('netvisorkey')) or f'#{position}'}" if key else None,
                key or None,
                number,
                kind,
                position,
                date_text,
                period,
                xml.text(line.find("accountnumber")) or None,
                amount,
                CURRENCY,
                amount,
                xml.text(line.find("description")) or described or None,
                None,
                None,
                None,
                None,
                _dimensions(line),
                None if vat.upper() in NO_VAT else vat,
                None,
            )


def _dimensions(line: Element) -> str | None:
    """The headers and their items as JSON; an item may be blank."""
    found = {}
    for one in line.findall("dimension"):
        name, item = xml.text(one.find("dimensionname")), xml.text(one.find("dimensionitem"))
        if name and item:
            found[name] = item
    return msgspec.json.encode(found).decode() if found else None
