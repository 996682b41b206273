"""The books of one client in compact columns, and the balances computed from them."""

import bisect
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.periods import Period, Year

CURRENCIES: tuple[str, ...] = ("NOK", "EUR", "SEK")


class Kind(IntEnum):
    """What a voucher documents."""

    MANUAL = 0
    OPENING = 1
    SALE = 2
    PURCHASE = 3
    RECEIPT = 4
    PAYMENT = 5
    WAGE = 6
    VAT = 7
    YEAR_END = 8
    BANK = 9


class Line(NamedTuple):
    """One posting. Amounts in 1/10 000, debit positive; `gross` includes the line's VAT (None: as amount);
    `party` is +customer or -supplier, counted from 1 like every other reference (0: none)."""

    account: int
    amount: int
    vat: int = 0
    gross: int | None = None
    party: int = 0
    department: int = 0
    project: int = 0
    product: int = 0
    dimension1: int = 0
    dimension2: int = 0
    currency: int = 0
    amount_currency: int | None = None
    text: str = ""
    tax_line: bool = False


@dataclass(frozen=True, slots=True)
class Movement:
    """One account in one period of the trial balance; amounts in 1/10 000."""

    account: int
    period: str
    opening: int
    movement: int
    closing: int


class Books:
    """Postings in parallel arrays, voucher by voucher. Deleted vouchers keep their place."""

    def __init__(self, years: Sequence[Year], periods: Sequence[Period]) -> None:
        self.years, self.periods = years, periods
        self.texts: list[str] = [""]
        self._text_ids: dict[str, int] = {"": 0}
        # vouchers
        self.day, self.first, self.lines = array("i"), array("i"), array("H")
        self.number, self.year, self.kind = array("i"), array("H"), array("B")
        self.voucher_text, self.invoice, self.version = array("I"), array("i"), array("H")
        self.alive = bytearray()
        # postings
        self.voucher, self.row, self.account = array("i"), array("H"), array("H")
        self.amount, self.gross, self.amount_currency = array("q"), array("q"), array("q")
        self.currency, self.vat, self.party = array("B"), array("B"), array("i")
        self.department, self.project, self.product = array("B"), array("H"), array("H")
        self.dimension1, self.dimension2 = array("B"), array("B")
        self.text = array("I")
        self._last_number: Counter[int] = Counter()
        self._order: list[int] | None = None

    def add(self, day: date, kind: Kind, text: str, lines: Sequence[Line], invoice: int = 0) -> int:
        """Books a voucher and returns its index. Raises ValueError unless it sums to zero on `amount`."""
        if sum(line.amount for line in lines):
            raise ValueError(f"voucher does not balance: {text}")
        voucher = len(self.day)
        year = self._year_of(day)
        self._last_number[year] += 1
        self.day.append(day.toordinal())
        self.first.append(len(self.amount))
        self.lines.append(len(lines))
        self.number.append(self._last_number[year])
        self.year.append(year)
        self.kind.append(kind)
        self.voucher_text.append(self._text(text))
        self.invoice.append(invoice)
        self.version.append(1)
        self.alive.append(1)
        row = 0
        for line in lines:
            row += not line.tax_line
            self._append(voucher, 0 if line.tax_line else row, line)
        self._order = None
        return voucher

    def _append(self, voucher: int, row: int, line: Line) -> None:
        amount = line.amount
        self.voucher.append(voucher)
        self.row.append(row)
        self.account.append(line.account)
        self.amount.append(amount)
        self.gross.append(amount if line.gross is None else line.gross)
        self.amount_currency.append(amount if line.amount_currency is None else line.amount_currency)
        self.currency.append(line.currency)
        self.vat.append(line.vat)
        self.party.append(line.party)
        self.department.append(line.department)
        self.project.append(line.project)
        self.product.append(line.product)
        self.dimension1.append(line.dimension1)
        self.dimension2.append(line.dimension2)
        self.text.append(self._text(line.text))

    def _text(self, text: str) -> int:
        index = self._text_ids.get(text)
        if index is None:
            index = self._text_ids[text] = len(self.texts)
            self.texts.append(text)
        return index

    def _year_of(self, day: date) -> int:
        for year in reversed(self.years):
            if day >= year.start:
                return year.year
        raise ValueError(f"{day} lies before the books")

    def __len__(self) -> int:
        """Number of living postings."""
        if len(self.alive) == sum(self.alive):
            return len(self.amount)
        return sum(n for n, alive in zip(self.lines, self.alive, strict=True) if alive)

    @property
    def voucher_count(self) -> int:
        """Number of living vouchers."""
        return sum(self.alive)

    def vouchers(self, start: date, end: date) -> list[int]:
        """Living vouchers dated in [start, end), in order of date, then age."""
        if self._order is None:
            living = (v for v, alive in enumerate(self.alive) if alive)
            self._order = sorted(living, key=self.day.__getitem__)
        low = bisect.bisect_left(self._order, start.toordinal(), key=self.day.__getitem__)
        high = bisect.bisect_left(self._order, end.toordinal(), key=self.day.__getitem__)
        return self._order[low:high]

    def postings(self, vouchers: Iterable[int]) -> "array[int]":
        """The postings of these vouchers, in their order."""
        result = array("i")
        for voucher in vouchers:
            first = self.first[voucher]
            result.extend(range(first, first + self.lines[voucher]))
        return result

    def balances(self, start: date, end: date) -> Mapping[int, int]:
        """Sum of `amount` per account number over [start, end), accounts without postings left out."""
        sums: dict[int, int] = {}
        account, amount = self.account, self.amount
        for posting in self.postings(self.vouchers(start, end)):
            number = account[posting]
            sums[number] = sums.get(number, 0) + amount[posting]
        return sums

    def trial_balance(self) -> Iterator[Movement]:
        """Every account and period with an opening balance or a movement, by period and account.

        Accounts of the result start each financial year at zero."""
        running: dict[int, int] = {}
        for period in self.periods:
            if period.number == 1:
                running = {n: b for n, b in running.items() if ACCOUNTS[n].balance}
            moved = self.balances(period.start, period.end)
            for number in sorted({n for n, b in running.items() if b} | set(moved)):
                opening, movement = running.get(number, 0), moved.get(number, 0)
                running[number] = opening + movement
                yield Movement(number, period.key, opening, movement, opening + movement)

    # edits, as a bookkeeper would make them in the program

    def change_text(self, voucher: int, text: str) -> None:
        """Gives the voucher and its lines another text."""
        self.voucher_text[voucher] = self._text(text)
        for posting in self.postings([voucher]):
            self.text[posting] = 0
        self.version[voucher] += 1

    def change_amount(self, voucher: int, difference: int) -> None:
        """Adds `difference` to the first line and takes it from the second; the voucher stays balanced."""
        first = self.first[voucher]
        for posting, change in ((first, difference), (first + 1, -difference)):
            for column in (self.amount, self.gross, self.amount_currency):
                column[posting] += change
        self.version[voucher] += 1

    def move(self, voucher: int, day: date) -> None:
        """Gives the voucher another date, and another number if that lies in another financial year."""
        year = self._year_of(day)
        if year != self.year[voucher]:
            self._last_number[year] += 1
            self.year[voucher], self.number[voucher] = year, self._last_number[year]
        self.day[voucher] = day.toordinal()
        self.version[voucher] += 1
        self._order = None

    def delete(self, voucher: int) -> None:
        """The voucher vanishes with its postings; its number is not used again."""
        self.alive[voucher] = 0
        self._order = None
