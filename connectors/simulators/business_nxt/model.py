"""The tables of one simulated company, column by column, over the office's books."""

import bisect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import cached_property
from typing import Any

import msgspec

from connectors.simulators.books import Kind
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.master import Unit
from connectors.simulators.office import Client

JOURNAL = 20  # vouchers of a voucher journal
STAMPED_SINCE = date(2024, 10, 1)  # changedTimestamp is empty on rows last written before
CURRENCIES = ((578, "NOK", "Norske kroner"), (978, "EUR", "Euro"), (752, "SEK", "Svenske kroner"))
_encode = msgspec.json.Encoder()


class Type(Enum):
    """How a column's values are written: integers, texts (None is null), amounts of 1/10 000."""

    INT = 1
    TEXT = 2
    DECIMAL = 3


class Column:
    """A column; `values` by row, made when first asked for."""

    def __init__(self, type_: Type, make: Callable[[], Sequence[Any]]) -> None:
        self.type = type_
        self._make = make
        self._texts: dict[Any, str] = {None: "null"}

    @cached_property
    def values(self) -> Sequence[Any]:
        return self._make()

    @cached_property
    def index(self) -> tuple[list[Any], list[int]]:
        """The values in ascending order, and their rows."""
        rows = sorted(range(len(self.values)), key=self.values.__getitem__)
        return [self.values[row] for row in rows], rows

    def between(self, low: int | None, high: int | None) -> tuple[int, int]:
        """Where in the index the values from `low` to `high`, both included, begin and end."""
        ordered = self.index[0]
        start = 0 if low is None else bisect.bisect_left(ordered, low)
        return start, len(ordered) if high is None else bisect.bisect_right(ordered, high)

    def texts(self, rows: Sequence[int]) -> list[str]:
        """The JSON of the values of these rows."""
        values, known = self.values, self._texts
        if self.type is Type.INT:
            return [str(values[row]) for row in rows]
        if self.type is Type.DECIMAL:
            return [repr(values[row] / 10_000) for row in rows]
        for row in rows:
            value = values[row]
            if value not in known:
                known[value] = _encode.encode(value).decode()
        return [known[values[row]] for row in rows]


@dataclass
class Table:
    """`name`: as a query has it; `key`: the columns that identify a row, which the rows lie in the order
    of; `rows`: those that exist."""

    name: str
    key: tuple[str, ...]
    columns: Mapping[str, Column]
    rows: Sequence[int]
    relations: Mapping[str, tuple[str, Column]] = field(default_factory=dict)  # to a table, by row or -1
    selections: dict[str, list[int]] = field(default_factory=dict)


def ints(make: Callable[[], Sequence[int]]) -> Column:
    """A column of integers."""
    return Column(Type.INT, make)


def texts(make: Callable[[], Sequence[str | None]]) -> Column:
    """A column of texts."""
    return Column(Type.TEXT, make)


def number(day: date) -> int:
    """A date as Business NXT has it."""
    return day.year * 10_000 + day.month * 100 + day.day


def build(client: Client) -> dict[str, Table]:
    """The tables of a client of the office, by their names in a query."""
    tables = [
        _information(client),
        _accounts(),
        _associates(client),
        _products(client),
        _transactions(client),
    ]
    tables += _org_units(client)
    tables.append(plain("currency", ("currencyNo",), CURRENCIES, ("currencyNo", "isoCode", "name")))
    return {table.name: table for table in tables}


def plain(
    name: str,
    key: tuple[str, ...],
    rows: Sequence[Sequence[Any]],
    names: Sequence[str],
    amounts: Sequence[str] = (),
) -> Table:
    """A table of rows at hand, which lie in the order of the key. `amounts`: columns that hold some."""

    def column(position: int) -> Column:
        values = [row[position] for row in rows]
        if names[position] in amounts:
            return Column(Type.DECIMAL, lambda: values)
        return ints(lambda: values) if values and isinstance(values[0], int) else texts(lambda: values)

    return Table(name, key, {n: column(i) for i, n in enumerate(names)}, range(len(rows)))


def _information(client: Client) -> Table:
    rows = [(client.organisation_number, client.name)]
    return plain("companyInformation", ("companyNo",), rows, ("companyNo", "name"))


def _accounts() -> Table:
    rows = [
        (a.number, a.name, a.number // 100, int(not a.balance), a.vat, 0, 20230101, 20230101, None, None)
        for a in sorted(ACCOUNTS.values(), key=lambda a: a.number)
    ]
    names = ("accountNo", "name", "accountGroup", "profitAndLossAccount", "taxCode", "currencyNo",
             "createdDate", "changedDate", "createdTimestamp", "changedTimestamp")  # fmt: skip
    return plain("generalLedgerAccount", ("accountNo",), rows, names)


def _associates(client: Client) -> Table:
    parties = [(p, p.number, 0) for p in client.master.customers]
    parties += [(p, 0, p.number) for p in client.master.suppliers]
    rows = [
        (p.number, customer, supplier, p.name, p.name[:8].upper(), p.organisation_number, "Storgata 1", "",
         "0155", "Oslo", p.email, p.phone, 20240115, None)
        for p, customer, supplier in sorted(parties, key=lambda found: found[0].number)
    ]  # fmt: skip
    names = ("associateNo", "customerNo", "supplierNo", "name", "shortName", "companyNo", "addressLine1",
             "addressLine2", "postCode", "postalArea", "emailAddress", "phone", "changedDate",
             "changedTimestamp")  # fmt: skip
    return plain("associate", ("associateNo",), rows, names)


def _products(client: Client) -> Table:
    rows = sorted(
        (p.number or f"V{n}", p.name, "", "", "", "system", 20240115, None)
        for n, p in enumerate(client.master.products)
    )
    names = ("productNo", "description", "information1", "information2", "information3", "changedByUser",
             "changedDate", "changedTimestamp")  # fmt: skip
    return plain("product", ("productNo",), rows, names)


def _org_units(client: Client) -> list[Table]:
    """Departments, projects and the free dimensions are the first units, in this order."""
    master = client.master
    kinds: list[Sequence[Unit]] = [master.departments, master.projects, *(u for _, u in master.dimensions)]
    return [
        plain(
            f"orgUnit{n}",
            ("orgUnitNo",),
            [(i, u.name) for i, u in enumerate(kinds[n - 1] if n <= len(kinds) else (), 1)],
            ("orgUnitNo", "name"),
        )
        for n in range(1, 13)
    ]


def _transactions(client: Client) -> Table:
    books, master = client.books, client.master
    voucher, party = books.voucher, books.party
    count = len(books.amount)

    def of_voucher(values: Sequence[Any]) -> Callable[[], Sequence[Any]]:
        return lambda: [values[v] for v in voucher]

    # a journal's lines are numbered through
    first = [books.first[v - v % JOURNAL] for v in range(len(books.day))]
    days = [date.fromordinal(day) for day in books.day]
    # an opening balance has no date of its own
    dates = [0 if kind == Kind.OPENING else number(day) for day, kind in zip(days, books.kind, strict=True)]
    starts = [period.start for period in books.periods]
    numbers = [books.periods[bisect.bisect_right(starts, day) - 1].number for day in days]
    stamps = [_stamp(day) for day in days]
    said = [books.texts[n] for n in books.voucher_text]
    said = [f"{text} 🏦" if text.startswith("Gebyr") else text for text in said]
    customers = [p.number for p in master.customers]
    suppliers = [p.number for p in master.suppliers]
    codes = [0, *(code for code, _, _ in CURRENCIES[1:])]
    columns = {
        "voucherJournalNo": ints(lambda: [v // JOURNAL + 1 for v in voucher]),
        "auditNo": ints(lambda: [p - first[v] + 1 for p, v in enumerate(voucher)]),
        "accountNo": ints(lambda: books.account),
        "year": ints(of_voucher(books.year)),
        "period": ints(of_voucher(numbers)),
        "voucherNo": ints(of_voucher(books.number)),
        "voucherType": ints(of_voucher([kind * 10 for kind in books.kind])),
        "voucherDate": ints(of_voucher(dates)),
        "text": texts(
            lambda: [books.texts[t] if t else said[v] for t, v in zip(books.text, voucher, strict=True)]
        ),
        "postedAmountDomestic": Column(Type.DECIMAL, lambda: books.amount),
        "postedAmountInCurrency": Column(Type.DECIMAL, lambda: _in_currency(client)),
        "currencyNo": ints(lambda: [codes[c] for c in books.currency]),
        "customerNo": ints(lambda: [customers[p - 1] if p > 0 else 0 for p in party]),
        "supplierNo": ints(lambda: [suppliers[-p - 1] if p < 0 else 0 for p in party]),
        "invoiceNo": texts(lambda: [str(books.invoice[v] or "") for v in voucher]),
        "taxCode": ints(lambda: books.vat),
        "createdDate": ints(of_voucher([number(day) for day in days])),
        "createdTime": ints(lambda: [902] * count),
        "changedDate": ints(of_voucher([number(day) for day in days])),
        "changedTime": ints(lambda: [902] * count),
        "createdTimestamp": texts(of_voucher(stamps)),
        "changedTimestamp": texts(of_voucher(stamps)),
        **{f"orgUnit{n}": ints(lambda: bytes(count)) for n in range(5, 13)},
        "orgUnit1": ints(lambda: books.department),
        "orgUnit2": ints(lambda: books.project),
        "orgUnit3": ints(lambda: books.dimension1),
        "orgUnit4": ints(lambda: books.dimension2),
    }
    alive = books.alive
    rows = range(count) if all(alive) else [p for p, v in enumerate(voucher) if alive[v]]
    parties = ints(lambda: [p - 1 if p > 0 else -1 for p in party])  # customers are the first associates
    relations = {"joinup_Associate_via_Customer": ("associate", parties)}
    key = ("voucherJournalNo", "auditNo")
    return Table("generalLedgerTransaction", key, columns, rows, relations)


def _in_currency(client: Client) -> list[int]:
    """Amounts as entered; those in foreign currency have four decimals."""
    books = client.books
    pairs = zip(books.amount_currency, books.currency, strict=True)
    return [amount + p * 37 % 100 if currency else amount for p, (amount, currency) in enumerate(pairs)]


def _stamp(day: date) -> str | None:
    return None if day < STAMPED_SINCE else f"{day + timedelta(days=1)} 09:02:11.047"
