"""The calendar, postings and the trial balance, which are read window by window of dates."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from operator import attrgetter

from connectors import base
from connectors.amounts import units_or_none
from connectors.base import Page, Row, Window
from connectors.example.answers import Balance, Period, Posting
from connectors.example.api import Api
from connectors.rows import PostingRow, TrialBalanceRow
from connectors.salvage import each, rows_of
from connectors.spans import PeriodOf, between, by_windows, calendar_months, cut, span
from connectors.values import date_of, text

POSTINGS, BALANCES = "/postings", "/balances"
_DAY = timedelta(days=1)


def periods(api: Api, company: str) -> list[base.Period]:
    """The company's calendar, oldest first. Raises ErpError."""
    every = [one for page, _ in api.pages(f"/companies/{company}/periods", Period, "periods") for one in page]
    known = each(
        every, lambda p: base.Period(p.id, date_of(p.start), date_of(p.lastDay) + _DAY, p.closed), "period"
    )
    return sorted(known, key=attrgetter("start")) or calendar_months(api.context.clock().year)


def postings(
    api: Api, company: str, calendar: Sequence[base.Period], wanted: Window | None, cursor: str | None
) -> Iterator[Page]:
    """Pages of all windows, each ended by a page that is `complete`. Raises ErpError."""
    period = PeriodOf(calendar)

    def pages(window: Window) -> Iterator[tuple[list[Row], object]]:
        path = f"/companies/{company}{POSTINGS}"
        for items, more in api.pages(path, Posting, "postings", params=_days(window)):
            yield rows_of("postings", items, partial(map, partial(_posting, period))), more

    windows = cut(calendar, span(calendar, wanted), api.context.clock().date())
    return by_windows(windows, cursor, pages)


def trial_balance(
    api: Api, company: str, calendar: Sequence[base.Period], wanted: Window | None, cursor: str | None
) -> Iterator[Page]:
    """A window for every period that begins in what is wanted. Raises ErpError."""
    begins: Mapping[object, base.Period] = {period.start: period for period in calendar}

    def pages(window: Window) -> Iterator[tuple[list[Row], object]]:
        period = begins.get(window.start)
        if period is None:
            yield [], False
            return
        path = f"/companies/{company}{BALANCES}"
        for items, more in api.pages(path, Balance, "trial_balance", "", _days(period.window), "accountNo"):
            yield rows_of("trial_balance", items, partial(map, partial(_balance, period.key))), more

    starts = [period.start for period in calendar]
    return by_windows(between(starts, span(calendar, wanted)), cursor, pages)


def _days(window: Window) -> Mapping[str, str]:
    """The parameters for a window: the vendor's last day is one of those asked for."""
    return {"from": window.start.isoformat(), "to": (window.end - _DAY).isoformat()}


def _posting(periods: PeriodOf, p: Posting) -> Row:
    return PostingRow(
        source_id=text(p.id), voucher_id=text(p.voucherId), voucher_number=text(p.voucherNo),
        voucher_type=text(p.voucherType), line=p.line, posting_date=p.date, period=periods[p.date],
        account_number=text(p.accountNo), amount=units_or_none(p.amount), currency=text(p.currency),
        amount_in_currency=units_or_none(p.amountCurrency), description=text(p.text),
        customer_number=text(p.customerNo), supplier_number=text(p.supplierNo),
        department=text(p.department), project=text(p.project), vat_code=text(p.vatCode),
    )  # fmt: skip


def _balance(period: str, b: Balance) -> Row:
    opening, movement, closing = map(units_or_none, (b.opening, b.movement, b.closing))
    return TrialBalanceRow(text(b.accountNo), period, opening, movement, closing)
