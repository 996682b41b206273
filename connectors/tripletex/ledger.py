"""Postings and trial balance as rows: what is asked for, and how an answer becomes tuples."""

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import UNSET

from connectors.amounts import SCALE, times, units, units_or_none, whole
from connectors.base import Period, Row, Window
from connectors.errors import problem
from connectors.rows import TrialBalanceRow
from connectors.salvage import rows_of
from connectors.spans import PeriodOf
from connectors.tripletex.answers import (
    Balance,
    BalanceAccount,
    Listing,
    Posting,
    PostingVoucher,
)

_FIELDS = (
    "id,date,row,description,amount,amountCurrency,currency(code),account(number),"
    "voucher(id,number,year,description,voucherType(name)),customer(customerNumber),"
    "supplier(supplierNumber),department(id,departmentNumber),project(id,number),vatType(number)"
)
_FREE = "".join(f",freeAccountingDimension{n}(id,number)" for n in (1, 2, 3))
_NO_VOUCHER = PostingVoucher(0)
_REQUIRED = ("date", "amount", "account", "account.number")
_BALANCE_SHEET = frozenset({"ASSETS", "EQUITY", "LIABILITIES"})


class Postings:
    """`/ledger/posting`: the net `amount` of every line, VAT lines included, so that vouchers sum to 0."""

    path = "/ledger/posting"
    name = "postings"
    sorting = "id"
    splits = True
    type: Any = Listing[Posting]

    def __init__(self, calendar: Sequence[Period]) -> None:
        self._period = PeriodOf(calendar)
        self._free = True
        self._accounts: dict[int, str] = {}
        self._free_texts: dict[tuple[str | int | None, ...], str] = {}  # by the three values

    @property
    def params(self) -> dict[str, str | int | bool]:
        """What every request carries."""
        return {"fields": _FIELDS + _FREE if self._free else _FIELDS}

    def without_news(self) -> bool:
        """Asks no longer for the free dimensions, which servers before 2.73 do not know; False if it
        already did not."""
        had, self._free = self._free, False
        return had

    def key(self, item: Posting) -> int:
        """What identifies a row, 0 where that could not be read."""
        return item.id

    def rows(self, items: Sequence[Posting], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.POSTINGS`; what cannot be read is noted as failed.

        Raises ErpError `right_missing` where the server leaves protected fields out.
        """
        _refuse_hidden(self.name, items, (*_REQUIRED, "voucher"))
        return rows_of(self.name, items, self._rows, _REQUIRED, _named)

    def _rows(self, items: Sequence[Posting]) -> list[Row]:
        # the hot path: no calls of Python functions per row
        period, accounts, texts = self._period, self._accounts, self._free_texts
        periods = period.known
        voucher_id = -1
        v_id = v_number = v_type = v_text = None
        result: list[Row] = []
        append = result.append
        for p in items:
            voucher = p.voucher
            if voucher is None or voucher is UNSET:
                voucher = _NO_VOUCHER
            if voucher.id != voucher_id:
                assert isinstance(voucher, PostingVoucher)
                voucher_id = voucher.id
                v_id = str(voucher_id)
                v_number = f"{voucher.number}-{voucher.year}" if voucher.number and voucher.year else None
                kind = voucher.voucherType
                v_type = kind.name or None if kind is not None else None
                v_text = voucher.description or None
            day: str = p.date  # type: ignore[assignment]
            number: int = p.account.number  # type: ignore[union-attr,assignment]
            account = accounts.get(number)
            if account is None:
                if not isinstance(number, int):
                    raise AttributeError("an account without a number")
                account = accounts[number] = str(number)
            amount = int(whole(times(p.amount, SCALE)))  # type: ignore[arg-type]  # `units`, without the call
            foreign = p.amountCurrency
            customer = p.customer.customerNumber if p.customer is not None else None  # 0: none
            supplier = p.supplier.supplierNumber if p.supplier is not None else None
            department, project, vat = p.department, p.project, p.vatType
            currency = p.currency.code if p.currency is not None else None
            vat_number = vat.number if vat is not None else None
            free = None
            if p.freeAccountingDimension1 or p.freeAccountingDimension2 or p.freeAccountingDimension3:
                first, second, third = (
                    p.freeAccountingDimension1,
                    p.freeAccountingDimension2,
                    p.freeAccountingDimension3,
                )
                values = (
                    None if first is None else first.number or first.id,
                    None if second is None else second.number or second.id,
                    None if third is None else third.number or third.id,
                )
                free = texts.get(values) or texts.setdefault(values, _free_values(values))
            append(
                (  # in PostingRow's order
                    str(p.id),
                    v_id,
                    v_number,
                    v_type,
                    p.row,
                    day,
                    periods.get(day) or period[day],
                    account,
                    amount,
                    currency or None,
                    amount if foreign == p.amount else units_or_none(foreign),
                    p.description or v_text,
                    str(customer) if customer else None,
                    str(supplier) if supplier else None,
                    None if department is None else department.departmentNumber or str(department.id),
                    None if project is None else project.number or str(project.id),
                    free,
                    str(vat_number) if vat_number else None,
                    None,
                )
            )
        return result


def _free_values(values: Sequence[str | int | None]) -> str:
    found = {f"dimension{n}": str(value) for n, value in enumerate(values, 1) if value is not None}
    return msgspec.json.encode(found).decode()


def _named(p: Posting) -> tuple[str, str | None]:
    voucher = p.voucher if isinstance(p.voucher, PostingVoucher) else _NO_VOUCHER
    number = f"{voucher.number}-{voucher.year}" if voucher.number and voucher.year else str(voucher.id)
    return f"{number}/{p.row}" if p.row is not None else number, str(p.id) if p.id else None


def _refuse_hidden(dataset: str, items: Sequence[object], fields: Sequence[str]) -> None:
    """Raises ErpError `right_missing` for a field that is left out, not empty, in every row of an answer."""
    for path in fields if items else ():
        if all(_value(item, path) is UNSET for item in items):
            raise problem("right_missing", f"no {path}", dataset=dataset)


def _value(item: object, path: str) -> object:
    for step in path.split("."):
        item = getattr(item, step, item)
    return item


class TrialBalance:
    """`/balanceSheet`, which despite its name holds the profit and loss accounts too."""

    path = "/balanceSheet"
    name = "trial_balance"
    sorting = "account.number"
    splits = False
    type: Any = Listing[Balance]
    params: dict[str, str | int | bool] = {
        "fields": "account(id,number,type),balanceIn,balanceChange,balanceOut",
        "includeActiveAccountsWithoutMovements": True,
    }

    def __init__(self, calendar: Sequence[Period]) -> None:
        self._calendar = list(calendar)
        self._starts = [period.start for period in calendar]

    def without_news(self) -> bool:
        """Nothing here is newer than the interface."""
        return False

    def key(self, item: Balance) -> object:
        """What identifies a row, nothing where that could not be read."""
        return item.account.number if isinstance(item.account, BalanceAccount) else None

    def rows(self, items: Sequence[Balance], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.TRIAL_BALANCE`; what cannot be read is noted as failed. What a
        profit and loss account opens with inside a year is not documented: there only the movement is given.
        Raises ErpError `right_missing` where the server leaves protected fields out."""
        key = self._calendar[bisect_left(self._starts, window.start)].key
        fields = ("account", "account.number", "balanceChange")

        def named(b: Balance) -> tuple[str, tuple[str, str] | None]:
            number = b.account.number if isinstance(b.account, BalanceAccount) else None
            return f"{number or ''} {key}".strip(), (str(number), key) if number else None

        _refuse_hidden(self.name, items, fields)
        return rows_of(self.name, items, lambda some: [_balance(b, key) for b in some], fields, named)


def _balance(b: Balance, period: str) -> Row:
    if not isinstance(b.account, BalanceAccount) or not isinstance(b.account.number, int):
        raise AttributeError("a row without an account")
    if not isinstance(b.balanceChange, Decimal):
        raise AttributeError("a row without a movement")
    known = b.account.type in _BALANCE_SHEET
    return TrialBalanceRow(
        account_number=str(b.account.number),
        period=period,
        opening=units_or_none(b.balanceIn) if known else None,
        movement=units(b.balanceChange),
        closing=units_or_none(b.balanceOut) if known else None,
    )
