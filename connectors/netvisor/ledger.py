"""Postings: vouchers window by window of their dates, each line a row."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from connectors import notes
from connectors.amounts import units_or_none
from connectors.base import Page, Period, Row, Window
from connectors.errors import ErpError
from connectors.netvisor import xml
from connectors.netvisor.api import Api, Params
from connectors.netvisor.calendar import day_of, is_valid
from connectors.netvisor.xml import Element
from connectors.rows import PostingRow
from connectors.salvage import failure
from connectors.spans import PeriodOf, by_windows

CURRENCY = "EUR"  # the books of Finnish companies, and no line has another
RESOURCE = "accountingledger"
NO_VAT = frozenset({"", "-", "NONE"})
_PAGE = 2500  # rows handed on at a time: storing more holds everybody else up


def read(
    api: Api, calendar: Sequence[Period], windows: Sequence[Window], cursor: str | None
) -> Iterator[Page]:
    """Pages of all windows, each ended by a page that is `complete`. Raises ErpError."""
    postings = Postings(calendar)

    def pieces(window: Window) -> Iterator[tuple[Sequence[Row], object]]:
        rows = postings.rows(asked(api, window), window)
        for piece in range(0, max(len(rows), 1), _PAGE):
            yield rows[piece : piece + _PAGE], piece + _PAGE < len(rows)

    return by_windows(windows, cursor, pieces)


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
        amount becomes a row that cannot be stored, so that it is counted and shown; one with an amount that
        cannot be read is noted as failed, and so are all of a voucher whose date cannot be read."""
        result: list[Row] = []
        for voucher in filter(is_valid, vouchers):
            try:
                day = day_of(xml.text(voucher.find("voucherdate")))
            except ErpError as error:
                _undated(voucher, error.code)
                continue
            if day is None or day in window:
                result += self._lines(voucher, day)
        return result

    def _lines(self, voucher: Element, day: date | None) -> Iterator[Row]:
        key = xml.text(voucher.find("netvisorkey"))
        number = xml.text(voucher.find("vouchernumber")) or None
        kind = xml.text(voucher.find("voucherclass")) or None
        described = xml.text(voucher.find("voucherdescription"))
        date_text = day.isoformat() if day is not None else None
        period = self._periods[date_text] if date_text is not None else None
        for position, line in enumerate(voucher.iter("voucherline"), 1):
            source_id = _line_key(key, line, position)
            try:
                amount = units_or_none(xml.decimal(xml.text(line.find("linesum"))))
            except ErpError as error:
                notes.failed(failure(f"{number or key}/{position}", "linesum", error.code, source_id))
                continue
            vat = xml.text(line.find("vatcode"))
            yield PostingRow(
                source_id=source_id,
                voucher_id=key or None,
                voucher_number=number,
                voucher_type=kind,
                line=position,
                posting_date=date_text,
                period=period,
                account_number=xml.text(line.find("accountnumber")) or None,
                amount=amount,
                currency=CURRENCY,
                amount_in_currency=amount,
                description=xml.text(line.find("description")) or described or None,
                dimensions=_dimensions(line),
                vat_code=None if vat.upper() in NO_VAT else vat,
            )


def _line_key(voucher: str, line: Element, position: int) -> str | None:
    return f"{voucher}-{xml.text(line.find('netvisorkey')) or f'#{position}'}" if voucher else None


def _undated(voucher: Element, code: str) -> None:
    """Notes each line of a voucher as failed, since nobody knows where it belongs."""
    key = xml.text(voucher.find("netvisorkey"))
    called = xml.text(voucher.find("vouchernumber")) or key
    for position, line in enumerate(voucher.iter("voucherline"), 1):
        source_id = _line_key(key, line, position)
        notes.failed(failure(f"{called}/{position}", "voucherdate", code, source_id))


def _dimensions(line: Element) -> str | None:
    """The headers and their items as JSON; an item may be blank."""
    found = {}
    for one in line.findall("dimension"):
        name, item = xml.text(one.find("dimensionname")), xml.text(one.find("dimensionitem"))
        if name and item:
            found[name] = item
    return msgspec.json.encode(found).decode() if found else None
