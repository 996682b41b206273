"""The objects of one company as Tripletex shows them: every field of the vendor's schema that it sends."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from connectors.simulators.books import CURRENCIES, Kind
from connectors.simulators.chart import ACCOUNTS, VAT
from connectors.simulators.master import Party
from connectors.simulators.office import Client
from connectors.simulators.tripletex import constants as const
from connectors.simulators.tripletex import encoding as enc
from connectors.simulators.tripletex.encoding import Attribute, Entity, Model
from connectors.simulators.tripletex.ids import HOST, base, company_id

Get = Callable[[Any], Any]


def _common(path: str, identity: Get, version: Get = lambda _: 1) -> dict[str, Attribute]:
    return {
        "id": Attribute(identity, str),
        "version": Attribute(version, str),
        "url": Attribute(lambda key: f"{HOST}{path}/{identity(key)}"),
        "changes": Attribute(lambda _: [], on_demand=True),
    }


def _constants(values: Mapping[str, object]) -> dict[str, Attribute]:
    def attribute(value: object) -> Attribute:
        encoded = enc.text(value)
        return Attribute(lambda _: value, lambda _: encoded)

    return {name: attribute(value) for name, value in values.items()}


def _of(things: Sequence[object], **names: str) -> dict[str, Attribute]:
    """Fields that hold what things, which are counted from 1, have under another name."""

    def attribute(name: str) -> Attribute:
        get = attrgetter(name)
        return Attribute(lambda key: get(things[key - 1]))

    return {ours: attribute(theirs) for ours, theirs in names.items()}


def build(client: Client) -> Model:
    """The model of one of the office's clients. Keys: accounts by number, vouchers and postings by index,
    customers, suppliers and the like counted from 1, VAT codes by code, currencies by ISO code."""
    parts = (_company, _accounts, _parties, _products, _dimensions, _calendar, _vouchers, _postings)
    entities = {e.name: e for part in parts for e in part(client)}
    return Model(entities)


def _entity(name: str, path: str, *fields: dict[str, Attribute]) -> Entity:
    """With what always has one value at the end."""
    every = (*fields, _constants(const.fixed(name)))
    return Entity(name, path, {n: a for group in every for n, a in group.items()})


def _company(client: Client) -> list[Entity]:
    number = company_id(client.serial)
    fields = {
        "name": Attribute(lambda _: client.name),
        "displayName": Attribute(lambda _: client.name),
        "startDate": Attribute(lambda _: client.start.isoformat()),
        "organizationNumber": Attribute(lambda _: client.organisation_number),
        "type": Attribute(lambda _: client.profile.form),
        "currency": Attribute(lambda _: "NOK", target="Currency"),
        "accountantOrSimilar": Attribute(lambda _: False),
    }
    common = _common("/company", lambda _: number, lambda _: 3)
    codes = const.CURRENCY_IDS
    currency = {
        "code": Attribute(lambda k: k),
        "description": Attribute(lambda k: codes[k][2]),
        "factor": Attribute(lambda k: codes[k][1], str),
        "displayName": Attribute(lambda k: f"{k} ({codes[k][2]})"),
        "isDisabled": Attribute(lambda _: False),
    }
    return [
        _entity("Company", "/company", common, fields),
        _entity("Currency", "/currency", _common("/currency", lambda k: codes[k][0]), currency),
    ]


def _accounts(client: Client) -> list[Entity]:
    start = base("account", client.serial)
    used: set[int] = set()

    def in_use(number: int) -> bool:
        if not used:
            used.update(client.books.account)
        return number in used

    account = {
        "number": Attribute(lambda k: k, str),
        "numberPretty": Attribute(str),
        "name": Attribute(lambda k: ACCOUNTS[k].name),
        "displayName": Attribute(lambda k: f"{k} {ACCOUNTS[k].name}"),
        "type": Attribute(const.account_type),
        "legalVatTypes": Attribute(lambda k: [ACCOUNTS[k].vat], target="VatType", many=True),
        "ledgerType": Attribute(const.ledger_type),
        "balanceGroup": Attribute(lambda k: "" if k >= 3000 else f"Gruppe {k // 100}"),
        "vatType": Attribute(lambda k: ACCOUNTS[k].vat, target="VatType"),
        "isInactive": Attribute(lambda k: not ACCOUNTS[k].active),
        "isBankAccount": Attribute(lambda k: 1910 <= k < 1970),
        "saftCode": Attribute(lambda k: str(k // 100)),
        "groupingCode": Attribute(str),
        "isPostingsExist": Attribute(in_use),
    }
    vat = {
        "name": Attribute(lambda k: VAT[k].name),
        "number": Attribute(str),
        "displayName": Attribute(lambda k: f"{k} {VAT[k].name}"),
        "percentage": Attribute(lambda k: VAT[k].rate / 10),
        "deductionPercentage": Attribute(lambda _: 100.0),
        "parentType": Attribute(lambda _: None),
    }
    path = "/ledger/account"
    return [
        _entity("Account", path, _common(path, lambda k: start + k), account),
        _entity("VatType", "/ledger/vatType", _common("/ledger/vatType", lambda k: k, lambda _: 0), vat),
    ]


def _parties(client: Client) -> list[Entity]:
    return [
        _party("Customer", "/customer", client.master.customers, client.serial),
        _party("Supplier", "/supplier", client.master.suppliers, client.serial),
    ]


def _party(name: str, path: str, parties: Sequence[Party], serial: int) -> Entity:
    start, buys = base(path[1:], serial), name == "Customer"
    known = _of(parties, name="name", organizationNumber="organisation_number", email="email",
                phoneNumberMobile="phone", isPrivateIndividual="person")  # fmt: skip
    fields = {
        "customerNumber": Attribute(lambda k: parties[k - 1].number if buys else 0),
        "supplierNumber": Attribute(lambda k: 0 if buys else parties[k - 1].number),
        "isCustomer": Attribute(lambda _: buys),
        "isSupplier": Attribute(lambda _: not buys),
        "isInactive": Attribute(lambda k: not parties[k - 1].active),
        "displayName": Attribute(lambda k: f"{parties[k - 1].name} ({parties[k - 1].number})"),
        "currency": Attribute(lambda k: CURRENCIES[parties[k - 1].currency], target="Currency"),
        "ledgerAccount": Attribute(lambda _: 1500 if buys else 2400, target="Account"),
    }
    return _entity(name, path, _common(path, lambda k: start + k), known, fields)


def _products(client: Client) -> list[Entity]:
    products, start = client.master.products, base("product", client.serial)
    units = ("stk", "time", "kg")

    def with_vat(key: int) -> int:
        product = products[key - 1]
        return product.price * (1000 + VAT[ACCOUNTS[product.account].vat].rate) // 1000

    fields = {
        **_of(products, name="name", number="number", displayNumber="number"),
        "displayName": Attribute(lambda k: f"{products[k - 1].number} {products[k - 1].name}".strip()),
        "costExcludingVatCurrency": Attribute(lambda k: products[k - 1].cost, enc.number),
        "costPrice": Attribute(lambda k: products[k - 1].cost, enc.number),
        "priceExcludingVatCurrency": Attribute(lambda k: products[k - 1].price, enc.number_short),
        "priceIncludingVatCurrency": Attribute(with_vat, enc.number_cents),
        "isInactive": Attribute(lambda k: not products[k - 1].active),
        "productUnit": Attribute(lambda k: units.index(products[k - 1].unit), target="ProductUnit"),
        "vatType": Attribute(lambda k: ACCOUNTS[products[k - 1].account].vat, target="VatType"),
        "currency": Attribute(lambda _: "NOK", target="Currency"),
        "account": Attribute(lambda k: products[k - 1].account, target="Account"),
    }
    stock = {name: Attribute(lambda _: 0, str, on_demand=True) for name in const.PRODUCT_ON_DEMAND}
    unit = {"name": Attribute(lambda k: units[k]), "nameShort": Attribute(lambda k: units[k])}
    common = _common("/product", lambda k: start + k)
    return [
        _entity("Product", "/product", common, fields, stock),
        _entity("ProductUnit", "/product/unit", _common("/product/unit", lambda k: 301 + k), unit),
    ]


def _dimensions(client: Client) -> list[Entity]:
    master, serial = client.master, client.serial
    departments, projects = master.departments, master.projects
    free = [(d, unit) for d, (_, units) in enumerate(master.dimensions, 1) for unit in units]
    start = {kind: base(kind, serial) for kind in ("department", "project", "dimension")}
    department = {  # departmentManager is left out where the module is off, not null
        **_of(departments, name="name", departmentNumber="number"),
        "displayName": Attribute(lambda k: f"{departments[k - 1].number} {departments[k - 1].name}".strip()),
        "isInactive": Attribute(lambda k: not departments[k - 1].active),
        "businessActivityTypeId": Attribute(lambda _: None),
    }
    project = {
        **_of(projects, name="name", number="number"),
        "displayName": Attribute(lambda k: f"{projects[k - 1].number} {projects[k - 1].name}"),
        "startDate": Attribute(lambda _: client.start.isoformat()),
        "isClosed": Attribute(lambda k: not projects[k - 1].active),
        "customer": Attribute(lambda k: projects[k - 1].customer or None, target="Customer"),
    }
    name = {
        "dimensionName": Attribute(lambda k: master.dimensions[k - 1][0]),
        "description": Attribute(lambda _: ""),
        "dimensionIndex": Attribute(lambda k: k, str),
        "active": Attribute(lambda _: True),
    }
    value = {
        "displayName": Attribute(lambda k: free[k - 1][1].name),
        "nameAndNumber": Attribute(lambda k: f"{free[k - 1][1].number} {free[k - 1][1].name}".strip()),
        "dimensionIndex": Attribute(lambda k: free[k - 1][0], str),
        "active": Attribute(lambda k: free[k - 1][1].active),
        "number": Attribute(lambda k: free[k - 1][1].number),
        "showInVoucherRegistration": Attribute(lambda _: True),
        "position": Attribute(lambda k: k, str),
    }
    names, values = "/ledger/accountingDimensionName", "/ledger/accountingDimensionValue"
    return [
        _entity("Department", "/department", _common("/department", lambda k: start["department"] + k),
        department),
        _entity("Project", "/project", _common("/project", lambda k: start["project"] + k), project),
        _entity("AccountingDimensionName", names, _common(names, lambda k: start["dimension"] + k), name),
        _entity("AccountingDimensionValue", values, _common(values, lambda k: start["dimension"] + 10 + k),
        value),
    ]  # fmt: skip


def _calendar(client: Client) -> list[Entity]:
    serial, periods, years = client.serial, client.periods, client.years
    first_period, first_year = base("period", serial), base("year", serial)
    period = {
        **_of(periods, name="name", start="start", end="end", isClosed="closed"),
        "number": Attribute(lambda k: periods[k - 1].number - 1),
    }
    year = _of(years, year="year", start="start", end="end")
    path = "/ledger/accountingPeriod"
    return [
        _entity("AccountingPeriod", path, _common(path, lambda k: first_period + k, lambda _: 0), period),
        _entity("AnnualAccount", "/ledger/annualAccount",
                _common("/ledger/annualAccount", lambda k: first_year + k, lambda _: 0), year),
    ]  # fmt: skip


def _vouchers(client: Client) -> list[Entity]:
    books, start, types = client.books, base("voucher", client.serial), base("voucher_type", client.serial)
    fields = {
        "date": Attribute(lambda v: date.fromordinal(books.day[v]).isoformat()),
        "number": Attribute(lambda v: books.number[v], str),
        "year": Attribute(lambda v: books.year[v], str),
        "description": Attribute(lambda v: books.texts[books.voucher_text[v]]),
        "voucherType": Attribute(lambda v: books.kind[v] or None, target="VoucherType"),
        "postings": Attribute(lambda v: books.postings([v]), target="Posting", many=True),
        "displayName": Attribute(lambda v: f"{books.number[v]}-{books.year[v]}"),
        "numberAsString": Attribute(lambda v: f"{books.number[v]}-{books.year[v]}"),
    }
    kinds = {
        "name": Attribute(lambda k: const.VOUCHER_TYPES[k]),
        "displayName": Attribute(lambda k: const.VOUCHER_TYPES[k]),
    }
    path, kind_path = "/ledger/voucher", "/ledger/voucherType"
    common = _common(path, lambda v: start + v, lambda v: books.version[v])
    return [
        _entity("Voucher", path, common, fields),
        _entity("VoucherType", kind_path, _common(kind_path, lambda k: types + k, lambda _: 0), kinds),
    ]


def _postings(client: Client) -> list[Entity]:
    books, master, start = client.books, client.master, base("posting", client.serial)
    voucher, day, party = books.voucher, books.day, books.party
    second = len(master.dimensions[0][1]) if master.dimensions else 0
    dates: dict[int, str] = {}
    texts: dict[str, str] = {}

    def dated(p: int) -> str:
        ordinal = day[voucher[p]]
        found = dates.get(ordinal)
        if found is None:
            found = dates[ordinal] = date.fromordinal(ordinal).isoformat()
        return found

    def quoted(value: str) -> str:
        found = texts.get(value)
        if found is None:
            found = texts[value] = enc.text(value)
        return found

    def kind(p: int) -> str | None:
        if books.kind[voucher[p]] == Kind.WAGE:
            return "WAGE"
        if party[p] > 0:
            receipt = books.kind[voucher[p]] == Kind.RECEIPT
            return "INCOMING_PAYMENT_OPPOSITE" if receipt else "OUTGOING_INVOICE_CUSTOMER_POSTING"
        return None

    def invoice(p: int) -> str:
        number = books.invoice[voucher[p]]
        return "" if not number or not party[p] else f"INV-{number}" if party[p] < 0 else str(number)

    fields = {
        "voucher": Attribute(voucher.__getitem__, target="Voucher"),
        "date": Attribute(dated, lambda d: f'"{d}"'),
        "description": Attribute(
            lambda p: books.texts[books.text[p] or books.voucher_text[voucher[p]]], quoted
        ),
        "account": Attribute(books.account.__getitem__, target="Account"),
        "customer": Attribute(lambda p: party[p] if party[p] > 0 else None, target="Customer"),
        "supplier": Attribute(lambda p: -party[p] if party[p] < 0 else None, target="Supplier"),
        "project": Attribute(lambda p: books.project[p] or None, target="Project"),
        "product": Attribute(lambda p: books.product[p] or None, target="Product"),
        "department": Attribute(lambda p: books.department[p] or None, target="Department"),
        "vatType": Attribute(books.vat.__getitem__, target="VatType"),
        "amount": Attribute(books.amount.__getitem__, enc.number),
        "amountCurrency": Attribute(books.amount_currency.__getitem__, enc.number_cents),
        "amountGross": Attribute(books.gross.__getitem__, enc.number_short),
        "amountGrossCurrency": Attribute(
            lambda p: books.amount_currency[p] if books.currency[p] else books.gross[p], enc.number_short
        ),
        "currency": Attribute(lambda p: CURRENCIES[books.currency[p]], target="Currency"),
        "invoiceNumber": Attribute(invoice),
        "row": Attribute(books.row.__getitem__, str),
        "type": Attribute(kind),
        "systemGenerated": Attribute(lambda p: not books.row[p]),
    }
    value = "AccountingDimensionValue"
    if master.dimensions:
        fields["freeAccountingDimension1"] = Attribute(lambda p: books.dimension1[p] or None, target=value)
        fields["freeAccountingDimension2"] = Attribute(
            lambda p: books.dimension2[p] + second if books.dimension2[p] else None, target=value
        )
    else:
        fields |= _constants(dict.fromkeys(("freeAccountingDimension1", "freeAccountingDimension2")))
    fields |= _constants({"freeAccountingDimension3": None})
    common = _common("/ledger/posting", lambda p: start + p, lambda p: books.version[voucher[p]])
    return [_entity("Posting", "/ledger/posting", common, fields)]
