"""One client's books as Visma.net keeps them: batches by module, branches, subaccounts, 13 periods."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from connectors.simulators.books import Kind
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.office import Client

ACTUAL, BUDGET = "1", "2"
MODULES: Mapping[int, str] = {
    Kind.SALE: "AR", Kind.RECEIPT: "AR", Kind.PURCHASE: "AP", Kind.PAYMENT: "AP", Kind.BANK: "CA",
}  # fmt: skip
BRANCHES = (("1", "Hovedkontor"), ("2", "Avdelingskontor"))
# the running result of the year: it has balances and no postings
YEAR_TO_DATE = 8800
Place = tuple[int, int]  # branch, and department * 1000 + project
_Sums = defaultdict[tuple[int, Place], list[int]]  # debit and credit


@dataclass(frozen=True, slots=True)
class Period:
    """A period of the calendar; `last` is its last day."""

    key: str
    year: int
    number: int
    start: date
    last: date
    closed: bool

    @property
    def text(self) -> str:
        """YYYYPP."""
        return self.key.replace("-", "")


@dataclass(frozen=True, slots=True)
class Moved:
    """An account in one place and period; amounts in 1/10 000, debit positive."""

    account: int
    place: Place
    opening: int
    debit: int
    credit: int


def account_type(number: int) -> str:
    """The vendor's kind of an account."""
    if number < 2000:
        return "Asset"
    if number < 3000 or number == YEAR_TO_DATE:
        return "Liability"
    return "Income" if number < 4000 or 8040 <= number < 8080 else "Expense"


class VismaBooks:
    """The books of a client, seen through the vendor's eyes. Made anew after the books were edited."""

    def __init__(self, client: Client) -> None:
        self.client, self.books, self.edits = client, client.books, client.edits
        self.calendar = list(_calendar(client))
        self._by_key = {p.key: n for n, p in enumerate(self.calendar)}
        month_of = {day: self._by_key[p.key] for p in client.periods
                    for day in range(p.start.toordinal(), p.end.toordinal())}  # fmt: skip
        books = self.books
        self.period = array("H", bytes(2 * len(books.day)))  # of each voucher
        for voucher, day in enumerate(books.day):
            month = self.calendar[month_of[day]]
            closing = books.kind[voucher] == Kind.YEAR_END
            self.period[voucher] = self._by_key[f"{month.year}-13" if closing else month.key]
        living = books.vouchers(date.min, date.max)
        self.vouchers: Sequence[int] = sorted(living, key=lambda v: (self.period[v], v))
        self.balances: list[list[Moved]] = []

    @property
    def current(self) -> bool:
        """Whether nobody has edited the books since."""
        return self.client.books is self.books and self.client.edits == self.edits

    @property
    def segments(self) -> Sequence[Sequence[tuple[str, str, bool]]]:
        """The values of the two segments of a subaccount, as (value, description, active)."""
        master = self.client.master
        first = [(f"{10 * n:02}", unit.name, unit.active) for n, unit in enumerate(master.departments, 1)]
        second = [(f"{n:02}", unit.name, unit.active) for n, unit in enumerate(master.projects, 1)]
        return [("00", "Ingen avdeling", True), *first], [("00", "Ingen prosjekt", True), *second]

    def module(self, voucher: int) -> str:
        """The part of the program a voucher comes from."""
        return MODULES.get(self.books.kind[voucher], "GL")

    def subaccount(self, department: int, project: int) -> str:
        """The segments with a hyphen between them."""
        return f"{10 * department:02}-{project:02}"

    def branch(self, department: int) -> int:
        """Departments take turns; what has none belongs to the head office."""
        return 1 - department % 2 if department else 0

    def changed(self, voucher: int) -> str:
        """When it was last changed."""
        day = date.fromordinal(self.books.day[voucher])
        return f"{day}T08:{self.books.version[voucher] % 60:02}:05.117"

    def moved(self, period: int) -> list[Moved]:
        """What every account has and moves in every place, in a period by its place in the calendar."""
        if not self.balances:
            self.balances = list(self._balances())
        return self.balances[period]

    def _balances(self) -> Iterator[list[Moved]]:
        books = self.books
        sums = [_Sums(lambda: [0, 0]) for _ in self.calendar]
        for voucher in self.vouchers:
            found = sums[self.period[voucher]]
            first = books.first[voucher]
            for p in range(first, first + books.lines[voucher]):
                department, project = books.department[p], books.project[p]
                place = self.branch(department), department * 1000 + project
                amount = books.amount[p]
                found[books.account[p], place][amount < 0] += abs(amount)
        running: dict[tuple[int, Place], int] = {}
        year = 0
        for period, found in zip(self.calendar, sums, strict=True):
            if period.year != year:  # accounts of the result begin each year with nothing
                year = period.year
                running = {k: v for k, v in running.items() if ACCOUNTS[k[0]].balance}
            rows = []
            for key in sorted({k for k, v in running.items() if v} | set(found)):
                opening, (debit, credit) = running.get(key, 0), found.get(key, (0, 0))
                running[key] = opening + debit - credit
                rows.append(Moved(*key, opening, debit, credit))
            yield rows

    def trial_balance(self) -> Iterator[tuple[str, str, int, int, int]]:
        """(account number, period, opening, movement, closing) over all places."""
        for number, period in enumerate(self.calendar):
            accounts: dict[int, list[int]] = defaultdict(lambda: [0, 0])
            for row in self.moved(number):
                accounts[row.account][0] += row.opening
                accounts[row.account][1] += row.debit - row.credit
            for account, (opening, movement) in accounts.items():
                yield str(account), period.key, opening, movement, opening + movement


def _calendar(client: Client) -> Iterator[Period]:
    """The months, and for each year a thirteenth period on its last day."""
    for year in client.years:
        months = [p for p in client.periods if p.year == year.year]
        for p in months:
            last = date.fromordinal(p.end.toordinal() - 1)
            yield Period(p.key, p.year, p.number, p.start, last, p.closed)
        last = date.fromordinal(year.end.toordinal() - 1)
        yield Period(f"{year.year}-13", year.year, 13, last, last, months[-1].closed)
