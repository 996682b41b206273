"""The trial balance: the vendor's own balances at the ends of periods, and what moved between them.

Whether the balances of income and expenses begin each accounting year with nothing or go on is not
documented. Vouchers sum to nothing, so of the two readings of a year's first period the one holds whose
movements do too; where both do, turnovers tell, since they never shrink unless they begin anew.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from connectors import notes
from connectors.amounts import units
from connectors.base import Page, Period, Row, Window
from connectors.errors import ErpError, problem
from connectors.netvisor import xml
from connectors.netvisor.api import Api, Params
from connectors.netvisor.calendar import DAY, day_of
from connectors.netvisor.xml import Element
from connectors.rows import TrialBalanceRow
from connectors.salvage import failure
from connectors.spans import by_starts, stored_to

RESOURCE = "accountbalance"


@dataclass(frozen=True, slots=True, eq=False)
class Balance:
    """An account at the end of a day, in 1/10 000, debit positive."""

    balance: int = 0
    debit: int = 0
    credit: int = 0

    @property
    def turnovers(self) -> tuple[int, int]:
        """Debit and credit."""
        return self.debit, self.credit


Balances = Mapping[str, Balance]  # by account number
_NOTHING = Balance()
_UNREAD = Balance()  # one that could not be read


class TrialBalance:
    """Asks for balances, a year's dates at a time, and makes rows of periods."""

    def __init__(self, api: Api, calendar: Sequence[Period]) -> None:
        self._api = api
        self._years: dict[str, list[Period]] = {}
        for period in calendar:
            self._years.setdefault(period.key[:4], []).append(period)
        self._known: dict[date, Balances] = {}
        self._numbers: dict[str, str] | None = None

    def rows(self, period: Period) -> list[Row]:
        """The rows of a period. Raises ErpError."""
        year = self._years[period.key[:4]]
        first, last = year[0].start - DAY, period.end - DAY
        self._ask([first, *(p.end - DAY for p in year)])
        before, now = self._known[period.start - DAY], self._known[last]
        begun = self._known[first]
        anew = self._begin_anew(begun, self._known[year[0].end - DAY])
        result: list[Row] = []
        for number in sorted(set(before) | set(now)):
            start, end, base = before.get(number, _NOTHING), now.get(number, _NOTHING), 0
            if _UNREAD in (start, end, begun.get(number)):
                place = (number, period.key)
                notes.failed(failure(" ".join(place), "balance", "value_unreadable", place))
                continue
            if is_result(number):
                if not anew:
                    base = begun.get(number, _NOTHING).balance
                elif period is year[0]:
                    start = _NOTHING
            opening, closing = start.balance - base, end.balance - base
            if opening or closing or start.turnovers != end.turnovers:
                result.append(TrialBalanceRow(number, period.key, opening, closing - opening, closing))
        return result

    def _begin_anew(self, before: Balances, after: Balances) -> bool:
        """Whether income and expenses start the year with nothing, judged at its first period."""
        moved = {
            n: after.get(n, _NOTHING).balance - before.get(n, _NOTHING).balance for n in {*before, *after}
        }
        going_on = sum(moved.values())
        anew = going_on + sum(b.balance for n, b in before.items() if is_result(n))
        if going_on != anew:
            return anew == 0 or abs(anew) < abs(going_on)
        shrunk = grown = 0
        for number, one in before.items():
            if is_result(number) and (one.debit or one.credit):
                other = after.get(number, _NOTHING)
                down = abs(other.debit) < abs(one.debit) or abs(other.credit) < abs(one.credit)
                shrunk, grown = shrunk + down, grown + (not down)
        return shrunk > grown

    def _ask(self, days: Sequence[date]) -> None:
        missing = sorted(set(days) - set(self._known))
        if not missing:
            return
        found = balances(self._api, missing)
        for day in missing:
            if day not in found:  # of a range only its two ends may be told
                found |= balances(self._api, [day])
            if day not in found and found:
                raise problem("unexpected_answer", f"no balances of {day}")
            self._known[day] = found.get(day, {})


def balances(api: Api, days: Sequence[date]) -> dict[date, dict[str, Balance]]:
    """Every account's balances at the ends of these days; one whose day cannot be read may be that of any day
    the account lacks. Raises ErpError."""
    params: Params = {"balancedates": ",".join(day.isoformat() for day in days), "intervaltype": 0}
    listed = xml.listed(api.get(RESOURCE, params, "trial_balance"), "accountbalances", "account")
    if listed is None:
        return {day: {} for day in days}
    accounts = [listed] if listed.tag == "account" else listed.findall("account")
    if not accounts:
        return {day: {} for day in days}
    numbers: Mapping[str, str] | None = None
    found: dict[date, dict[str, Balance]] = {}
    undated: set[str] = set()
    for account in accounts:
        number = xml.text(account.find("number"))
        if not number:  # older versions give the key alone
            numbers = numbers if numbers is not None else _numbers(api)
            number = numbers.get(xml.attribute(account, "netvisorkey"), "")
        if not number:
            continue
        for one in account.iter("accountbalance"):
            try:
                day = day_of(xml.attribute(one, "date") or xml.text(one.find("date")))
            except ErpError:
                undated.add(number)
                continue
            if day is not None:
                found.setdefault(day, {})[number] = _read(one)
    for number in undated:
        for day in {*found, *(days if len(days) == 1 else ())}:
            found.setdefault(day, {}).setdefault(number, _UNREAD)
    return found


def _read(element: Element) -> Balance:
    try:
        return _balance(element)
    except ErpError:
        return _UNREAD


def _balance(element: Element) -> Balance:
    debit, credit, balance = (
        units(value) if (value := xml.decimal(xml.text(element.find(name)))) is not None else None
        for name in ("debet", "kredit", "balance")
    )
    if balance is None:
        if debit is None and credit is None:
            raise problem("value_missing_at_vendor", field="balance")
        balance = (debit or 0) - (credit or 0)
    return Balance(balance, debit or 0, credit or 0)


def _numbers(api: Api) -> dict[str, str]:
    root = api.get("accountlist", name="accounts")
    return {xml.text(a, "netvisorkey"): xml.text(a, "number") for a in root.iter("account")}


def is_result(number: str) -> bool:
    """Whether an account is one of income or expenses: in Finnish charts those from 3 on."""
    return number[:1] >= "3"


def read(api: Api, calendar: Sequence[Period], wanted: Window | None, cursor: str | None) -> Iterator[Page]:
    """A page for every period that begins in the window, a window each. Raises ErpError."""
    if not calendar:
        return
    balance = TrialBalance(api, calendar)
    for window, periods in by_starts(calendar, wanted, cursor):
        rows = [row for period in periods for row in balance.rows(period)]
        yield Page(rows, stored_to(window.end), window, complete=True)
