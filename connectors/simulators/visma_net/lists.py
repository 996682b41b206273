"""The lists of a company: which elements a request matches, and the bytes of its pages, kept a while."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.office import Client
from connectors.simulators.visma_net import elements as el
from connectors.simulators.visma_net.ledger import ACTUAL, BRANCHES, BUDGET, Moved, VismaBooks
from connectors.simulators.visma_net.problems import exception, message

Query = Mapping[str, str]
Found = tuple[Sequence[Any], Callable[[Any], str]]
_LIMIT = 400 * 2**20  # bytes of kept pages
_CONDITIONS: Mapping[str, Callable[[str, str], bool]] = {
    ">": lambda a, b: a > b, "<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "<=": lambda a, b: a <= b,
}  # fmt: skip
PAGED = frozenset(
    {"/v1/GeneralLedgerTransactions", "/v2/journaltransaction", "/v2/generalLedgerBalance", "/v1/customer",
     "/v1/supplier", "/v1/inventory", "/v1/subaccount"}
)  # fmt: skip


class Lists:
    """Makes and keeps the answers of every company. `most`: elements a page holds, by path; `year_to_date`:
    whether balances have the account of the year's result unless a request leaves it out."""

    def __init__(self) -> None:
        self.most: dict[str, int] = {}
        self.year_to_date = True
        self._views: dict[int, VismaBooks] = {}
        self._kept: OrderedDict[object, bytes] = OrderedDict()
        self._matches: OrderedDict[object, Found] = OrderedDict()
        self._size = 0
        self.paths: Mapping[str, Callable[[VismaBooks, Query], Found]] = {
            "/v1/organization": lambda v, _: ([v], el.organisation),
            "/v1/branch": lambda _, q: (range(len(BRANCHES)), el.branch),
            "/v1/ledger": lambda _, q: ((ACTUAL, BUDGET), el.ledger),
            "/v1/financialPeriod": lambda v, _: (v.calendar, el.period),
            "/v1/account": _accounts,
            "/v1/customer": lambda v, q: _parties("customer", v, q),
            "/v1/supplier": lambda v, q: _parties("supplier", v, q),
            "/v1/inventory": _items,
            "/v1/department": _departments,
            "/v1/subaccount": _subaccounts,
            "/v1/GeneralLedgerTransactions": _transactions,
            "/v2/journaltransaction": _journals,
            "/v2/generalLedgerBalance": self._balances,
        }

    def reset(self) -> None:
        """Back to the usual sizes."""
        self.most.clear()
        self.year_to_date = True
        self.forget()

    def forget(self) -> None:
        """Drops what was made of the books."""
        self._views.clear()
        self._kept.clear()
        self._matches.clear()
        self._size = 0

    def view(self, client: Client) -> VismaBooks:
        """A client's books; what was made of earlier ones is dropped if they were edited."""
        found = self._views.get(client.serial)
        if found is not None and not found.current:
            self.forget()
            found = None
        if found is None:
            found = self._views[client.serial] = VismaBooks(client)
        return found

    def page(self, client: Client, path: str, query: Query, more: int = 0) -> bytes:
        """A page of a list; `more` is added to the total it names. Raises Refused."""
        view = self.view(client)
        number, size = _integer(query, "pageNumber", 1), _integer(query, "pageSize", 1000)
        rest = sorted((k, v) for k, v in query.items() if k not in ("pageNumber", "pageSize"))
        whole = (client.serial, path, tuple(rest))
        key = (whole, number, size, more)
        if (kept := self._kept.get(key)) is not None:
            return kept
        found = self._matches.get(whole)
        if found is None:
            found = self._matches[whole] = self.paths[path](view, query)
            while len(self._matches) > 16:
                self._matches.popitem(last=False)
        keys, encode = found
        most = self.most.get(path, 1000)
        first, last = 0, len(keys)
        tail = "}"
        if path in PAGED:
            step = max(1, min(size, most))
            first, last = (number - 1) * step, number * step
            tail = f',"metadata":{{"totalCount":{len(keys) + more},"maxPageSize":{most}}}}}'
        body = (
            f"[{f'{tail},'.join([encode(k) for k in keys[first:last]])}{tail}]" if keys[first:last] else "[]"
        )
        return self._keep(key, body.encode())

    def _keep(self, key: object, body: bytes) -> bytes:
        self._size += len(body)
        self._kept[key] = body
        while self._size > _LIMIT:
            self._size -= len(self._kept.popitem(last=False)[1])
        return body

    def _balances(self, view: VismaBooks, query: Query) -> Found:
        since, period = query.get("lastModifiedDateTime"), query.get("periodId")
        if not period and not since:
            raise message(400, "Either periodId or lastModifiedDateTime must be given.")
        wanted = [n for n, p in enumerate(view.calendar) if period in (None, p.text)]
        toggled = query.get("toggleBalanceSigns") == "true"
        ledger = query.get("ledger") or ACTUAL
        if query.get("balanceType", "").lower() == "budget":
            ledger = BUDGET
        found: list[tuple[int, Moved]] = []
        for n in wanted:
            rows = view.moved(n)
            if ledger == BUDGET:
                rows = [Moved(number, (0, 0), 0, 500_000_0000, 0) for number in (4300, 5000, 6300)]
            elif self.year_to_date and query.get("excludeYTDAccount") != "true":
                rows = [*rows, _result(view, n)]
            if number := query.get("account"):
                rows = [row for row in rows if str(row.account) == number]
            if branch := query.get("branch"):
                rows = [row for row in rows if BRANCHES[row.place[0]][0] == branch]
            found += [(n, row) for row in rows]
        return found, el.balance(view, ledger, toggled)


def _result(view: VismaBooks, number: int) -> Moved:
    year = view.calendar[number].year
    before = [n for n in range(number) if view.calendar[n].year == year]
    moved = (el.result_of(view.moved(n), 0) for n in before)
    return el.result_of(view.moved(number), sum(row.debit - row.credit for row in moved))


def _accounts(_: VismaBooks, query: Query) -> Found:
    active = query.get("active")
    after = query.get("greaterThanValue", "")
    keys = [k for k, a in ACCOUNTS.items() if active in (None, str(a.active).lower()) and str(k) > after]
    return _changed(query, keys, lambda _: el.CHANGED), el.account


def _parties(kind: str, view: VismaBooks, query: Query) -> Found:
    master = view.client.master
    parties = master.customers if kind == "customer" else master.suppliers
    status, number = query.get("status", "").lower(), query.get("corporateId")
    keys = [(500 + n, p) for n, p in enumerate(parties, 1)
            if status in ("", "active" if p.active else "inactive")
            and number in (None, p.organisation_number)]  # fmt: skip
    return _changed(query, keys, lambda _: el.CHANGED), el.party(kind)


def _items(view: VismaBooks, query: Query) -> Found:
    status = query.get("status", "").lower()
    keys = [(n, p) for n, p in enumerate(view.client.master.products, 1)
            if status in ("", "active" if p.active else "inactive")]  # fmt: skip
    expanded = query.get("expandAccountInformation") == "true"
    return _changed(query, keys, lambda _: el.CHANGED), el.item(expanded)


def _departments(view: VismaBooks, _: Query) -> Found:
    units = view.client.master.departments
    return [(unit.number or f"AVD{n}", unit.name) for n, unit in enumerate(units, 1)], el.department


def _subaccounts(view: VismaBooks, query: Query) -> Found:
    departments, projects = view.segments
    keys = [(d, p) for d in range(len(departments)) for p in range(len(projects))]
    return _changed(query, keys, lambda _: el.CHANGED), el.subaccount(view)


def _transactions(view: VismaBooks, query: Query) -> Found:
    ledger = query.get("ledger")
    if not ledger:
        raise exception(400, "Invalid parameter exception: ledger")
    low, high = query.get("fromPeriod", ""), query.get("toPeriod", "999999")
    start, end = _day(query, "fromDate", date.min), _day(query, "toDate", date.max)
    books, calendar, period = view.books, view.calendar, view.period
    inside = [low <= p.text <= high for p in calendar]
    vouchers = [v for v in view.vouchers if inside[period[v]] and start <= books.day[v] <= end]
    vouchers = _changed(query, vouchers, view.changed) if ledger == ACTUAL else []
    keys: Sequence[int] = books.postings(vouchers)
    if account := query.get("account"):
        keys = [p for p in keys if str(books.account[p]) == account]
    if branch := query.get("branch"):
        keys = [p for p in keys if BRANCHES[view.branch(books.department[p])][0] == branch]
    return keys, el.transaction(view, query.get("includeTransactionBalance") == "true")


def _journals(view: VismaBooks, query: Query) -> Found:
    module, wanted = query.get("module", "").removeprefix("Module"), query.get("periodId")
    status = query.get("status", "Posted")
    since = _moment(query.get("lastModifiedDateTime", ""))
    keys = [v for v in view.vouchers
            if wanted in (None, "", view.calendar[view.period[v]].text) and status == "Posted"
            and module in ("", view.module(v)) and view.changed(v) >= since]  # fmt: skip
    return keys, el.journal(view)


def _changed(query: Query, keys: Sequence[Any], moment: Callable[[Any], str]) -> list[Any]:
    """Those a change filter lets through; one half of the filter alone is refused."""
    since, condition = query.get("lastModifiedDateTime"), query.get("lastModifiedDateTimeCondition")
    if not since and not condition:
        return list(keys)
    if not since or condition is None or condition not in _CONDITIONS:
        raise message(400, "lastModifiedDateTime and lastModifiedDateTimeCondition must be given together.")
    compare, limit = _CONDITIONS[condition], _moment(since)
    return [key for key in keys if compare(moment(key), limit)]


def _moment(value: str) -> str:
    try:
        return datetime.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        raise message(400, f"'{value}' is not a valid date.") from None


def _day(query: Query, name: str, default: date) -> int:
    value = query.get(name)
    try:
        return (date.fromisoformat(value[:10]) if value else default).toordinal()
    except ValueError:
        raise message(400, f"'{value}' is not a valid date.") from None


def _integer(query: Query, name: str, default: int) -> int:
    value = query.get(name, "")
    if not value:
        return default
    if not value.isdigit() or int(value) < 1:
        raise message(400, f"The value '{value}' is not valid for {name}.")
    return int(value)


def units(view: VismaBooks) -> Iterator[str]:
    """The ids of all dimension values, for the truth."""
    yield from (f"branch:{code}" for code, _ in BRANCHES)
    yield from (f"department:{code}" for code, _ in _departments(view, {})[0])
    for n, values in enumerate(view.segments, 1):
        yield from (f"subaccount{n}:{value}" for value, _, _ in values)
