"""Postings and trial balance as rows: what is asked for, and how an answer becomes tuples."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

import msgspec
from msgspec import Struct

from connectors import notes
from connectors.amounts import SCALE, times, units, whole
from connectors.base import Row, Window
from connectors.business_nxt.api import Api
from connectors.business_nxt.places import Places
from connectors.business_nxt.problems import too_slow
from connectors.business_nxt.tables import POSTINGS, Filter, grouped_query
from connectors.errors import ErpError, problem
from connectors.rows import PostingRow, TrialBalanceRow
from connectors.salvage import failure, rows_of, unflawed

ROWS = 2000  # decoding a page holds the interpreter, and the window waits meanwhile: some 8 ms
_SUM = "sum { postedAmountDomestic }"
_UNITS = tuple(f"orgunit{n}" for n in range(1, 13))

Key = tuple[int, int]


class Posting(Struct, gc=False):
    """A line of the ledger; 0 stands for "none" in every number."""

    voucherJournalNo: int
    auditNo: int
    accountNo: int
    postedAmountDomestic: Decimal | None = None
    year: int = 0
    period: int = 0
    voucherDate: int | str | None = None
    text: str | None = None
    customerNo: int | None = None
    supplierNo: int | None = None
    voucherNo: int | None = None
    voucherType: int | str | None = None
    taxCode: int | str | None = None
    currencyNo: int | None = None
    postedAmountInCurrency: Decimal | None = None
    orgUnit1: int | str | None = None
    orgUnit2: int | str | None = None
    orgUnit3: int | str | None = None
    orgUnit4: int | str | None = None
    orgUnit5: int | str | None = None
    orgUnit6: int | str | None = None
    orgUnit7: int | str | None = None
    orgUnit8: int | str | None = None
    orgUnit9: int | str | None = None
    orgUnit10: int | str | None = None
    orgUnit11: int | str | None = None
    orgUnit12: int | str | None = None


def keys(items: Sequence[Posting]) -> list[Key]:
    """What identifies each line, and the order they are asked for in."""
    return [(item.voucherJournalNo, item.auditNo) for item in items]


class Postings:
    """Makes rows of lines. currencies: gives the ISO codes by the vendor's number, as far as they are to be
    known; called when a line has one."""

    def __init__(self, places: Places, currencies: Callable[[], Mapping[int, str]]) -> None:
        self._places = places
        self._currencies = currencies
        self._codes: Mapping[int, str] | None = None
        self._texts: dict[int, str] = {}
        self._dimensions: dict[tuple[object, ...], str | None] = {}

    def rows(self, items: Sequence[Posting]) -> list[Row]:
        """Tuples in the columns of `datasets.POSTINGS`. Department and project are left open: which of the
        twelve organisational units they are is each company's own choice.

        What cannot be read is noted as failed.
        """
        return rows_of("postings", items, self._rows, ("postedAmountDomestic",), _named)

    def _rows(self, items: Sequence[Posting]) -> list[Row]:
        # the hot path: few calls of Python functions per row
        day, key, accounts = self._places.day, self._places.key, self._texts
        days, known = self._places.days, self._places.keys
        dimensions = self._dimensions
        result: list[Row] = []
        append = result.append
        journal = voucher = -1
        voucher_id = voucher_number = ""
        for p in items:
            if p.postedAmountDomestic is None:
                raise problem("value_missing_at_vendor", field="postedAmountDomestic")
            number = p.voucherNo or 0
            if p.voucherJournalNo != journal or number != voucher:
                journal, voucher = p.voucherJournalNo, number
                voucher_id = f"{journal}-{number}" if number else str(journal)
                voucher_number = str(number or journal)
            account = accounts.get(p.accountNo)
            if account is None:
                account = accounts[p.accountNo] = str(p.accountNo)
            amount = int(whole(times(p.postedAmountDomestic, SCALE)))  # `units`, without the call
            foreign: int | None = amount
            currency = None
            if p.currencyNo:
                currency = self._currency(p.currencyNo)
                foreign = None if p.postedAmountInCurrency is None else units(p.postedAmountInCurrency)
            used = (
                p.orgUnit1, p.orgUnit2, p.orgUnit3, p.orgUnit4, p.orgUnit5, p.orgUnit6, p.orgUnit7,
                p.orgUnit8, p.orgUnit9, p.orgUnit10, p.orgUnit11, p.orgUnit12,
            )  # fmt: skip
            if used in dimensions:
                values = dimensions[used]
            else:
                values = dimensions[used] = _values(used)
            year, period = p.year, p.period
            append(
                PostingRow(
                    f"{journal}-{p.auditNo}",
                    voucher_id,
                    voucher_number,
                    str(p.voucherType) if p.voucherType and p.voucherType != "0" else None,
                    p.auditNo,
                    days.get(p.voucherDate) or day(p.voucherDate, year, period),
                    known.get((year, period)) or key(year, period),
                    account,
                    amount,
                    currency,
                    foreign,
                    p.text or None,
                    str(p.customerNo) if p.customerNo else None,
                    str(p.supplierNo) if p.supplierNo else None,
                    None,
                    None,
                    values,
                    str(p.taxCode) if p.taxCode and p.taxCode != "0" else None,
                    None,
                )
            )
        return result

    def _currency(self, number: int) -> str | None:
        if self._codes is None:
            self._codes = self._currencies()
        return self._codes.get(number)


def _named(p: Posting) -> tuple[str, str | None]:
    key = f"{p.voucherJournalNo}-{p.auditNo}" if p.voucherJournalNo and p.auditNo else None
    return f"{p.voucherNo or p.voucherJournalNo}/{p.auditNo}", key


def _values(used: tuple[object, ...]) -> str | None:
    found = {name: str(v) for name, v in zip(_UNITS, used, strict=True) if v and v != "0"}
    return msgspec.json.encode(found).decode() if found else None


class _Sum(Struct):
    postedAmountDomestic: Decimal | None = None


class _Aggregates(Struct):
    sum: _Sum | None = None


class _Group(Struct):
    accountNo: int
    aggregates: _Aggregates
    year: int = 0
    period: int = 0


Sums = dict[tuple[str, str], int]  # by account number and period; "" where not grouped by period


class TrialBalance:
    """The vendor's own sums of the ledger, a year at a time. What a balance sheet account opens with is the
    sum of all periods before; an account `of_result` begins each year at zero."""

    def __init__(self, api: Api, company: str, places: Places, of_result: Callable[[str], bool]) -> None:
        self._api = api
        self._company = company
        self._places = places
        self._of_result = of_result
        self._running: dict[str, int] = {}
        self._next: int | None = None  # position of the period that `_running` opens
        self._unread: dict[str, str] = {}  # accounts a sum of which could not be read, and why

    def year(self, first: int, last: int, window: Window) -> list[Row]:
        """Rows of `datasets.TRIAL_BALANCE` for those periods at the positions `first` to `last`, which make a
        year, that begin in the window. Raises ErpError."""
        if self._next != first:
            before = self._sums(0, first - 1, by_period=False) if first else {}
            self._running = {account: amount for (account, _), amount in before.items()}
        moved = self._sums(first, last, by_period=True)
        running = {a: n for a, n in self._running.items() if not self._of_result(a)}
        rows: list[Row] = []
        for period in self._places.periods[first : last + 1]:
            movements = {account: amount for (account, key), amount in moved.items() if key == period.key}
            if period.start in window:
                for account, code in self._unread.items():
                    place = (account, period.key)
                    notes.failed(failure(" ".join(place), "sum", code, place))
            for account in sorted(
                ({a for a, n in running.items() if n} | set(movements)) - set(self._unread)
            ):
                opening, movement = running.get(account, 0), movements.get(account, 0)
                running[account] = opening + movement
                if period.start in window:
                    rows.append(TrialBalanceRow(account, period.key, opening, movement, opening + movement))
        self._running, self._next = running, last + 1
        return rows

    def _sums(self, first: int, last: int, *, by_period: bool) -> Sums:
        """Sums over the periods at those positions; in halves where the server cannot do it in time."""
        chosen = self._places.of_periods(first, last)
        try:
            groups = sums(self._api, self._company, chosen, by_period=by_period)
        except ErpError as error:
            if first == last or not too_slow(error):
                raise
            middle = (first + last) // 2
            found = self._sums(first, middle, by_period=by_period)
            for place, amount in self._sums(middle + 1, last, by_period=by_period).items():
                found[place] = found.get(place, 0) + amount
            return found
        found = {}
        for group in groups:
            key = self._places.key(group.year, group.period) if by_period else ""
            total = group.aggregates.sum.postedAmountDomestic if group.aggregates.sum is not None else None
            place = (str(group.accountNo), key)
            try:
                unflawed(group)
                found[place] = found.get(place, 0) + (0 if total is None else units(total))
            except ErpError as error:
                self._unread[place[0]] = error.code
        return found


def sums(api: Api, company: str, chosen: Filter | None, *, by_period: bool) -> list[_Group]:
    """The vendor's sums by account, and by year and period where wanted. Raises ErpError."""
    by = ("accountNo", "year", "period") if by_period else ("accountNo",)
    text = grouped_query(POSTINGS, by, _SUM, filtered=chosen is not None)
    return api.rows(company, POSTINGS, text, _Group, chosen)
