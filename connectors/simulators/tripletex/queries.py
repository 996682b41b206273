"""The lists of a company: which rows a request matches, before sorting, paging and encoding."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from connectors.simulators.chart import ACCOUNTS, VAT
from connectors.simulators.office import Client
from connectors.simulators.tripletex import constants as const
from connectors.simulators.tripletex import params
from connectors.simulators.tripletex.encoding import Attribute, Entity, number
from connectors.simulators.tripletex.ids import base
from connectors.simulators.tripletex.model import build

Query = Mapping[str, str]
Found = tuple[Entity, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class _List:
    """A list of one kind of object. id: the parameter that names ids. flags: fields that parameters of their
    name filter by, with what holds where they are not given. texts: the same with texts."""

    kind: str
    id: str = "id"
    flags: Mapping[str, bool | None] = field(default_factory=dict)
    texts: Sequence[str] = ()


_PARTY_FLAGS = {"isInactive": False}
_LISTS: Mapping[str, _List] = {
    "/customer": _List("Customer", flags=_PARTY_FLAGS, texts=("organizationNumber",)),
    "/supplier": _List("Supplier", flags=_PARTY_FLAGS, texts=("organizationNumber",)),
    "/product": _List("Product", "ids", {"isInactive": None}, ("number",)),
    "/department": _List("Department", flags={"isInactive": None}),
    "/project": _List("Project", flags={"isClosed": None}),
    "/currency": _List("Currency", texts=("code",)),
    "/ledger/voucherType": _List("VoucherType", texts=("name",)),
    "/ledger/vatType": _List("VatType"),
    "/ledger/accountingDimensionName": _List("AccountingDimensionName"),
}
_SINGLES: Mapping[str, str] = {
    **{path: listed.kind for path, listed in _LISTS.items()},
    "/ledger/account": "Account", "/ledger/posting": "Posting", "/ledger/voucher": "Voucher",
    "/ledger/accountingPeriod": "AccountingPeriod", "/ledger/annualAccount": "AnnualAccount",
    "/ledger/accountingDimensionValue": "AccountingDimensionValue",
}  # fmt: skip


class CompanyView:
    """One client as Tripletex shows it. Made anew after the client's books were edited."""

    def __init__(self, client: Client) -> None:
        self.client, self.model = client, build(client)
        self.lists: Mapping[str, Callable[[Query], Found]] = {
            **{path: partial(self._listed, listed) for path, listed in _LISTS.items()},
            "/ledger": self._ledger,
            "/ledger/account": self._accounts,
            "/ledger/posting": self._postings,
            "/ledger/voucher": self._vouchers,
            "/ledger/accountingPeriod": self._periods,
            "/ledger/annualAccount": self._years,
            "/ledger/accountingDimensionValue/search": self._dimension_values,
            "/balanceSheet": self._balance_sheet,
        }

    def single(self, path: str, identity: int) -> tuple[Entity, Any] | None:
        """The object with that id below that path, None if there is none."""
        if path not in _SINGLES:
            return None
        entity = self.model.entities[_SINGLES[path]]
        get = entity.fields["id"].get
        return next(((entity, key) for key in self._keys(entity.name) if get(key) == identity), None)

    def _keys(self, kind: str) -> Iterable[Any]:
        master, books = self.client.master, self.client.books
        if kind in ("Voucher", "Posting"):
            vouchers = books.vouchers(date.min, date.max)
            return vouchers if kind == "Voucher" else books.postings(vouchers)
        keyed: Mapping[str, Iterable[Any]] = {
            "Account": ACCOUNTS, "VatType": VAT, "VoucherType": const.VOUCHER_TYPES,
            "Currency": const.CURRENCY_IDS,
        }  # fmt: skip
        counted: Mapping[str, Sequence[object]] = {
            "Customer": master.customers, "Supplier": master.suppliers, "Product": master.products,
            "Department": master.departments, "Project": master.projects,
            "AccountingDimensionName": master.dimensions, "AccountingPeriod": self.client.periods,
            "AnnualAccount": self.client.years,
            "AccountingDimensionValue": [unit for _, units in master.dimensions for unit in units],
        }  # fmt: skip
        return keyed[kind] if kind in keyed else range(1, len(counted[kind]) + 1)

    def _plain(self, name: str, keys: Iterable[Any], query: Query, parameter: str = "id") -> Found:
        entity, wanted = self.model.entities[name], params.ids(query, parameter)
        get = entity.fields["id"].get
        return entity, [k for k in keys if wanted is None or get(k) in wanted]

    def _where(self, found: Found, field: str, wanted: object) -> Found:
        entity, keys = found
        if wanted is None or wanted == "":
            return found
        get = entity.fields[field].get
        return entity, [k for k in keys if get(k) == wanted]

    def _listed(self, listed: _List, query: Query) -> Found:
        found = self._plain(listed.kind, self._keys(listed.kind), query, listed.id)
        for name, default in listed.flags.items():
            found = self._where(found, name, params.flag(query, name, default))
        for name in listed.texts:
            found = self._where(found, name, query.get(name))
        return found

    def _accounts(self, query: Query) -> Found:
        flags = {"isInactive": None, "isBankAccount": None}
        entity, keys = self._listed(_List("Account", flags=flags, texts=("ledgerType",)), query)
        numbers, balance = params.ids(query, "number"), params.flag(query, "isBalanceAccount")
        return entity, [
            k for k in keys
            if (not numbers or k in numbers) and balance in (None, ACCOUNTS[k].balance)
        ]  # fmt: skip

    def _dimension_values(self, query: Query) -> Found:
        found = self._listed(_List("AccountingDimensionValue"), query)
        found = self._where(found, "dimensionIndex", params.integer(query, "dimensionIndex") or None)
        return self._where(found, "active", True if params.flag(query, "activeOnly") else None)

    def _periods(self, query: Query) -> Found:
        periods = self.client.periods
        first, last = params.integer(query, "numberFrom"), params.integer(query, "numberTo", 99)
        start = params.day(query, "startFrom", date.min), params.day(query, "startTo")
        end = params.day(query, "endFrom", date.min), params.day(query, "endTo")
        keys = [
            k for k, p in enumerate(periods, 1)
            if first <= p.number - 1 < last and start[0] <= p.start < start[1] and end[0] <= p.end < end[1]
        ]  # fmt: skip
        return self._plain("AccountingPeriod", keys, query)

    def _years(self, query: Query) -> Found:
        low, high = params.integer(query, "yearFrom"), params.integer(query, "yearTo", 9999)
        keys = [k for k, year in enumerate(self.client.years, 1) if low <= year.year < high]
        return self._plain("AnnualAccount", keys, query)

    def _vouchers(self, query: Query) -> Found:
        books = self.client.books
        keys: Sequence[int] = books.vouchers(*params.span(query))
        low, high = params.integer(query, "numberFrom"), params.integer(query, "numberTo", 2**31)
        if low or high < 2**31:
            keys = [v for v in keys if low <= books.number[v] < high]
        if kinds := params.ids(query, "typeId"):
            first = base("voucher_type", self.client.serial)
            keys = [v for v in keys if books.kind[v] and first + books.kind[v] in kinds]
        return self._plain("Voucher", keys, query)

    def _postings(self, query: Query) -> Found:
        keys, account = self._chosen(query), self.client.books.account
        low, high = params.integer(query, "accountNumberFrom"), params.integer(query, "accountNumberTo")
        if low or high:
            keys = [p for p in keys if low <= account[p] < (high or 10**6)]
        return self._where((self.model.entities["Posting"], keys), "type", query.get("type"))

    def _chosen(self, query: Query) -> Sequence[int]:
        """The postings of the dates asked for, with the references asked for."""
        books, serial = self.client.books, self.client.serial
        keys: Sequence[int] = books.postings(books.vouchers(*params.span(query)))
        fields = self.model.entities["Posting"].fields
        for name in ("account", "customer", "supplier", "department", "project", "product"):
            if wanted := params.integer(query, f"{name}Id"):
                get, key = fields[name].get, wanted - base(name, serial)
                keys = [p for p in keys if get(p) == key]
        for index in (1, 2, 3):
            if wanted := params.integer(query, f"accountingDimensionValue{index}Id"):
                get, key = (
                    fields[f"freeAccountingDimension{index}"].get,
                    wanted - base("dimension", serial) - 10,
                )
                keys = [p for p in keys if get(p) == key]
        return keys

    def _ledger(self, query: Query) -> Found:
        """Accounts with what they held before, what moved them and the postings that did."""
        start, _ = params.span(query)
        books, opening = self.client.books, self._opening(start)
        moving: dict[int, list[int]] = defaultdict(list)
        for p in self._chosen(query):
            moving[books.account[p]].append(p)

        def moved(n: int) -> int:
            return sum(books.amount[p] for p in moving[n])

        def before(n: int) -> int:
            return opening.get(n, 0)

        entity = Entity("LedgerAccount", "", {
            "account": Attribute(lambda n: n, target="Account"),
            "currency": Attribute(lambda _: "NOK", target="Currency"),
            "sumAmount": Attribute(moved, number),
            "sumAmountCurrency": Attribute(moved, number),
            "openingBalance": Attribute(before, number),
            "openingBalanceCurrency": Attribute(before, number),
            "closingBalance": Attribute(lambda n: before(n) + moved(n), number),
            "closingBalanceCurrency": Attribute(lambda n: before(n) + moved(n), number),
            "balanceOutInAccountCurrency": Attribute(lambda n: before(n) + moved(n), number),
            "postings": Attribute(moving.__getitem__, target="Posting", many=True),
        })  # fmt: skip
        return entity, sorted(moving)

    def _balance_sheet(self, query: Query) -> Found:
        start, end = params.span(query)
        books = self.client.books
        moved = books.balances(start, end)
        opening = self._opening(start)
        low = params.integer(query, "accountNumberFrom")
        high = params.integer(query, "accountNumberTo", 10**6)
        wanted = {n for n, b in opening.items() if b} | set(moved)
        if params.flag(query, "includeActiveAccountsWithoutMovements", default=False):
            wanted |= {n for n, account in ACCOUNTS.items() if account.active}
        entity = Entity("BalanceSheetAccount", "", {
            "account": Attribute(lambda n: n, target="Account"),
            "balanceIn": Attribute(lambda n: opening.get(n, 0), number),
            "balanceChange": Attribute(lambda n: moved.get(n, 0), number),
            "balanceOut": Attribute(lambda n: opening.get(n, 0) + moved.get(n, 0), number),
            "startDate": Attribute(lambda _: start.isoformat()),
            "endDate": Attribute(lambda _: end.isoformat()),
        })  # fmt: skip
        return entity, [n for n in sorted(wanted) if low <= n < high]

    def _opening(self, start: date) -> dict[int, int]:
        """Balances before `start`; accounts of the result count from the start of their year only."""
        books = self.client.books
        year = max((y.start for y in self.client.years if y.start <= start), default=date.min)
        result = {n: b for n, b in books.balances(date.min, year).items() if ACCOUNTS[n].balance}
        for account, amount in books.balances(year, start).items():
            result[account] = result.get(account, 0) + amount
        return result
