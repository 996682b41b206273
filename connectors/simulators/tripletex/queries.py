"""The lists of a company: which rows a request matches, before sorting, paging and encoding."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
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


class CompanyView:
    """One client as Tripletex shows it. Made anew after the client's books were edited."""

    def __init__(self, client: Client) -> None:
        self.client, self.model = client, build(client)
        self.lists: Mapping[str, Callable[[Query], Found]] = {
            "/ledger/account": self._accounts,
            "/ledger/posting": self._postings,
            "/ledger/voucher": self._vouchers,
            "/ledger/voucherType": lambda q: self._named("VoucherType", const.VOUCHER_TYPES, q, "name"),
            "/ledger/accountingPeriod": self._periods,
            "/ledger/annualAccount": self._years,
            "/ledger/vatType": lambda q: self._plain("VatType", VAT, q),
            "/ledger/accountingDimensionName": self._dimension_names,
            "/ledger/accountingDimensionValue/search": self._dimension_values,
            "/balanceSheet": self._balance_sheet,
            "/customer": lambda q: self._parties("Customer", q),
            "/supplier": lambda q: self._parties("Supplier", q),
            "/product": self._products,
            "/department": self._departments,
            "/project": self._projects,
            "/currency": lambda q: self._named("Currency", const.CURRENCY_IDS, q, "code"),
        }
        self.singles: Mapping[str, str] = {
            "/ledger/account": "Account", "/ledger/posting": "Posting", "/ledger/voucher": "Voucher",
            "/customer": "Customer", "/supplier": "Supplier", "/product": "Product",
            "/department": "Department", "/project": "Project",
        }  # fmt: skip

    def single(self, path: str, identity: int) -> tuple[Entity, Any] | None:
        """The object with that id below that path, None if the company has none."""
        entity = self.model.entities[self.singles[path]]
        get = entity.fields["id"].get
        keys = self._keys(entity.name)
        return next(((entity, key) for key in keys if get(key) == identity), None)

    def _keys(self, name: str) -> Iterable[Any]:
        master, books = self.client.master, self.client.books
        if name in ("Voucher", "Posting"):
            vouchers = books.vouchers(date.min, date.max)
            return vouchers if name == "Voucher" else books.postings(vouchers)
        if name == "Account":
            return ACCOUNTS
        counted: Mapping[str, Sequence[object]] = {
            "Customer": master.customers, "Supplier": master.suppliers, "Product": master.products,
            "Department": master.departments, "Project": master.projects,
        }  # fmt: skip
        return range(1, len(counted[name]) + 1)

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

    def _named(self, name: str, keys: Iterable[Any], query: Query, field: str) -> Found:
        return self._where(self._plain(name, keys, query), field, query.get(field))

    def _accounts(self, query: Query) -> Found:
        found = self._plain("Account", ACCOUNTS, query)
        if numbers := params.ids(query, "number"):
            found = found[0], [k for k in found[1] if k in numbers]
        if (balance := params.flag(query, "isBalanceAccount")) is not None:
            found = found[0], [k for k in found[1] if ACCOUNTS[k].balance == balance]
        for field in ("isInactive", "isBankAccount"):
            found = self._where(found, field, params.flag(query, field))
        return self._where(found, "ledgerType", query.get("ledgerType"))

    def _parties(self, name: str, query: Query) -> Found:
        master = self.client.master
        parties = master.customers if name == "Customer" else master.suppliers
        found = self._plain(name, range(1, len(parties) + 1), query)
        found = self._where(found, "isInactive", params.flag(query, "isInactive", default=False))
        return self._where(found, "organizationNumber", query.get("organizationNumber"))

    def _products(self, query: Query) -> Found:
        found = self._plain("Product", range(1, len(self.client.master.products) + 1), query, "ids")
        found = self._where(found, "isInactive", params.flag(query, "isInactive"))
        return self._where(found, "number", query.get("number"))

    def _departments(self, query: Query) -> Found:
        found = self._plain("Department", range(1, len(self.client.master.departments) + 1), query)
        return self._where(found, "isInactive", params.flag(query, "isInactive"))

    def _projects(self, query: Query) -> Found:
        found = self._plain("Project", range(1, len(self.client.master.projects) + 1), query)
        return self._where(found, "isClosed", params.flag(query, "isClosed"))

    def _dimension_names(self, query: Query) -> Found:
        return self._plain("AccountingDimensionName", range(1, len(self.client.master.dimensions) + 1), query)

    def _dimension_values(self, query: Query) -> Found:
        count = sum(len(units) for _, units in self.client.master.dimensions)
        found = self._plain("AccountingDimensionValue", range(1, count + 1), query)
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
        books, serial = self.client.books, self.client.serial
        keys: Sequence[int] = books.postings(books.vouchers(*params.span(query)))
        low, high = params.integer(query, "accountNumberFrom"), params.integer(query, "accountNumberTo")
        if low or high:
            keys = [p for p in keys if low <= books.account[p] < (high or 10**6)]
        entity = self.model.entities["Posting"]
        for name in ("account", "customer", "supplier", "department", "project", "product"):
            if wanted := params.integer(query, f"{name}Id"):
                get, key = entity.fields[name].get, wanted - base(name, serial)
                keys = [p for p in keys if get(p) == key]
        for index in (1, 2, 3):
            if wanted := params.integer(query, f"accountingDimensionValue{index}Id"):
                get = entity.fields[f"freeAccountingDimension{index}"].get
                key = wanted - base("dimension", serial) - 10
                keys = [p for p in keys if get(p) == key]
        return self._where((entity, keys), "type", query.get("type"))

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
