"""Postings and trial balance as rows: what is asked for, and how an answer becomes tuples."""

from bisect import bisect_left
from collections.abc import Sequence
from decimal import DecimalException
from typing import Any

import msgspec
from msgspec import UNSET

from connectors.amounts import SCALE, times, too_fine, units, units_or_none, whole
from connectors.base import Period, Row, Window
from connectors.errors import problem
from connectors.rows import PostingRow, TrialBalanceRow
from connectors.spans import PeriodOf
from connectors.tripletex.answers import Balance, Listing, NumberedValue, Posting, PostingVoucher

_FIELDS = (
    "id,date,row,description,amount,amountCurrency,currency(code),account(number),"
    "voucher(id,number,year,description,voucherType(name)),customer(customerNumber),"
    "supplier(supplierNumber),department(id,departmentNumber),project(id,number),vatType(number)"
)
_FREE = "".join(f",freeAccountingDimension{n}(id,number)" for n in (1, 2, 3))
_NO_VOUCHER = PostingVoucher(0)
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

    @property
    def params(self) -> dict[str, str | int | bool]:
        """What every request carries."""
        return {"fields": _FIELDS + _FREE if self._free else _FIELDS}

    def without_news(self) -> bool:
        """Asks no longer for the free dimensions, which servers before 2.73 do not know; False if it
        already did not."""
        had, self._free = self._free, False
        return had

    def ids(self, items: Sequence[Posting]) -> list[int]:
        """What identifies each row."""
        return [item.id for item in items]

    def rows(self, items: Sequence[Posting], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.POSTINGS`.

        Raises ErpError: `right_missing` where the server leaves protected fields out, `amount_too_fine`.
        """
        try:
            return self._rows(items)
        except DecimalException:
            raise too_fine() from None
        except AttributeError:
            for item in items:
                for field in ("date", "amount", "account", "voucher"):
                    if getattr(item, field) is (UNSET if field == "voucher" else None):
                        raise problem("right_missing", f"no {field}", dataset=self.name) from None
                if item.account is not None and item.account.number is None:
                    raise problem("right_missing", "no account number", dataset=self.name) from None
                if item.voucher is None:
                    item.voucher = _NO_VOUCHER
            return self._rows(items)

    def _rows(self, items: Sequence[Posting]) -> list[Row]:
        # the hot path: no calls of Python functions per row
        period, accounts = self._period, self._accounts
        periods = period.known
        voucher_id = -1
        v_id = v_number = v_type = v_text = None
        result: list[Row] = []
        append = result.append
        for p in items:
            voucher = p.voucher
            if voucher.id != voucher_id:  # type: ignore[union-attr]
                assert isinstance(voucher, PostingVoucher)
                voucher_id = voucher.id
                v_id = str(voucher_id)
                v_number = f"{voucher.number}-{voucher.year}" if voucher.number and voucher.year else None
                kind = voucher.voucherType
                v_type = kind.name or None if kind is not None else None
                v_text = voucher.description or None
            day: str = p.date  # type: ignore[assignment]
            if day is None or p.amount is None:
                raise AttributeError("a protected field")
            number: int = p.account.number  # type: ignore[union-attr,assignment]
            account = accounts.get(number)
            if account is None:
                if number is None:
                    raise AttributeError("a protected field")
                account = accounts[number] = str(number)
            amount = int(whole(times(p.amount, SCALE)))  # `units`, without the call
            foreign = p.amountCurrency
            customer = p.customer.customerNumber if p.customer is not None else None  # 0: none
            supplier = p.supplier.supplierNumber if p.supplier is not None else None
            department, project, vat = p.department, p.project, p.vatType
            currency = p.currency.code if p.currency is not None else None
            vat_number = vat.number if vat is not None else None
            free = None
            if p.freeAccountingDimension1 or p.freeAccountingDimension2 or p.freeAccountingDimension3:
                free = _free_values(
                    (p.freeAccountingDimension1, p.freeAccountingDimension2, p.freeAccountingDimension3)
                )
            append(
                PostingRow(
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


def _free_values(values: Sequence[NumberedValue | None]) -> str:
    found = {f"dimension{n}": v.number or str(v.id) for n, v in enumerate(values, 1) if v is not None}
    return msgspec.json.encode(found).decode()


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

    def ids(self, items: Sequence[Balance]) -> list[int]:
        """What identifies each row."""
        found = [item.account.number for item in items if item.account is not None]
        if len(found) < len(items) or None in found:
            raise problem("right_missing", "no account number", dataset=self.name)
        return found  # type: ignore[return-value]

    def rows(self, items: Sequence[Balance], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.TRIAL_BALANCE`. What a profit and loss account opens with
        inside a year is not documented: there only the movement is given."""
        key = self._calendar[bisect_left(self._starts, window.start)].key
        rows: list[Row] = []
        for b in items:
            if b.account is None or b.balanceChange is None:
                raise problem("right_missing", "no movement", dataset=self.name)
            known = b.account.type in _BALANCE_SHEET
            rows.append(
                TrialBalanceRow(
                    account_number=str(b.account.number),
                    period=key,
                    opening=units_or_none(b.balanceIn) if known else None,
                    movement=units(b.balanceChange),
                    closing=units_or_none(b.balanceOut) if known else None,
                )
            )
        return rows
