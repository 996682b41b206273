"""One company's customers, products and dimensions: the office's to begin with, then as they are written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from connectors.simulators import names
from connectors.simulators.chart import ACCOUNTS
from connectors.simulators.master import Party
from connectors.simulators.netvisor import finnish
from connectors.simulators.netvisor.bodies import Body
from connectors.simulators.netvisor.problems import DUPLICATE, INVALID, Failed
from connectors.simulators.office import Client

VAT_RATES = frozenset(map(Decimal, ("0", "10", "12", "13.5", "14", "15", "24", "25", "25.5")))
_LONGEST = {"internalidentifier": 50, "name": 250, "nameextension": 250, "streetaddress": 80,
            "additionaladdressline": 80, "city": 80, "postnumber": 50}  # fmt: skip
_REQUIRED = ("productgroup", "name", "unitprice", "isactive", "issalesproduct")
_PERSON = re.compile(r"\d{6}[-+A-Y]\d{3}[0-9A-Y]")


@dataclass(slots=True)
class Entry:
    """A customer or product: what its elements hold, by their names in lower case."""

    key: int
    values: dict[str, str]
    changed: datetime


def amount(units: int) -> str:
    """1/10 000 as the vendor writes it: a comma, two decimals at least."""
    text = f"{Decimal(units) / 10_000:.4f}"
    return (text[:-2] if text.endswith("00") else text).replace(".", ",")


class Register:
    """Entries by key, and their codes, of which no two are the same."""

    def __init__(self, code: str, first: int) -> None:
        self.code, self.entries, self._next = code, dict[int, Entry](), first
        self._codes: dict[str, int] = {}

    def add(self, values: dict[str, str], changed: datetime) -> Entry:
        """A new entry; raises Failed for a code that is there."""
        code = values.get(self.code, "")
        if code and code in self._codes:
            raise Failed(DUPLICATE, "exists", code)
        entry = self.entries[self._next] = Entry(self._next, values, changed)
        self._next += 1
        if code:
            self._codes[code] = entry.key
        return entry

    def edit(self, key: int, values: Mapping[str, str], changed: datetime) -> Entry:
        """Sets what is given; raises Failed for another entry's code."""
        entry = self.entries[key]
        old, new = entry.values.get(self.code, ""), values.get(self.code)
        if new is not None and new != old:
            if new and new in self._codes:
                raise Failed(DUPLICATE, "exists", new)
            self._codes.pop(old, None)
            if new:
                self._codes[new] = key
        entry.values |= values
        entry.changed = changed
        return entry

    def remove(self, key: int) -> None:
        """Takes an entry away, as somebody does in the program."""
        self._codes.pop(self.entries.pop(key).values.get(self.code, ""), None)

    def free_code(self) -> str:
        """The next number that is no code yet."""
        return str(max((int(c) for c in self._codes if c.isdigit()), default=1000) + 1)


@dataclass(slots=True)
class Item:
    """An item of a dimension; `father` 0 at the top."""

    key: int
    name: str
    code: str = ""
    label: str = ""
    hidden: bool = False
    father: int = 0


@dataclass(slots=True)
class Header:
    """A dimension."""

    key: int
    name: str
    hidden: bool = False
    items: list[Item] = field(default_factory=list)


class Registers:
    """All three of one company."""

    def __init__(self, client: Client) -> None:
        master, begun = client.master, datetime(client.today.year, 1, 1, tzinfo=UTC)
        self.customers, self.products = Register("internalidentifier", 1001), Register("productcode", 5001)
        for n, party in enumerate(master.customers):
            self.customers.add(_customer(party, n), begun + timedelta(hours=n % 5000))
        for n, p in enumerate(master.products):
            values = {
                "productcode": p.number, "productgroup": "Tuotteet", "name": p.name, "unit": p.unit,
                "unitprice": amount(p.price), "purchaseprice": amount(p.cost),
                "isactive": str(int(p.active)), "issalesproduct": "1", "defaultvatpercentage": "25,5",
                "defaultdomesticaccountnumber": str(p.account),
            }  # fmt: skip
            self.products.add(values, begun + timedelta(hours=n))
        self._next_item = 1
        self.headers: list[Header] = []
        trees = [(finnish.DEPARTMENTS, master.departments), (finnish.PROJECTS, master.projects),
                 *master.dimensions]  # fmt: skip
        for name, units in trees:
            header = self.add_header(name)
            for n, unit in enumerate(units):
                # every third stands below the one before it, which makes a small tree
                father = header.items[-1].key if n % 3 == 2 else 0
                label = f"{unit.number} {unit.name}".strip()
                self._append(header, Item(0, label, unit.number, unit.name, not unit.active, father))

    def add_header(self, name: str) -> Header:
        """A new dimension, as somebody makes it in the program."""
        header = Header(len(self.headers) + 1, name)
        self.headers.append(header)
        return header

    def _append(self, header: Header, item: Item) -> None:
        item.key = self._next_item
        self._next_item += 1
        header.items.append(item)

    def write_customer(self, body: Body, key: str, now: datetime) -> Entry:
        """customer.nv; raises Failed."""
        values = body.values
        if key and (not key.isdigit() or int(key) not in self.customers.entries):
            raise Failed(INVALID, "customer", key)
        for name, most in _LONGEST.items():
            if len(values.get(name, "")) > most:
                raise Failed(INVALID, "long", name)
        if not values.get("name", "x" if key else ""):
            raise Failed(INVALID, "required", "name")
        if body.types.get("internalidentifier") == "automatic":
            values["internalidentifier"] = self.customers.free_code()
        code = values.get("internalidentifier", "")
        if code and (not code.isdigit() or code.startswith("0")):
            raise Failed(INVALID, "value", f"internalidentifier {code}")
        country, number = values.get("country", ""), values.get("externalidentifier", "")
        if country and not re.fullmatch(r"[A-Z]{2}", country):
            raise Failed(INVALID, "country", country)
        finn = country in ("", "FI") and number
        if finn and not finnish.valid_business_id(number) and not _PERSON.fullmatch(number):
            raise Failed(INVALID, "value", f"externalidentifier {number}")
        operator = values.get("finvoiceroutercode", "")
        if operator and operator not in finnish.OPERATORS:
            raise Failed(INVALID, "operator", operator)
        return self._written(self.customers, values, key, now)

    def write_product(self, body: Body, key: str, now: datetime) -> Entry:
        """product.nv; raises Failed."""
        values = body.values
        if key and (not key.isdigit() or int(key) not in self.products.entries):
            raise Failed(INVALID, "product", key)
        for name in _REQUIRED:
            if not key and not values.get(name):
                raise Failed(INVALID, "required", name)
        for name in ("unitprice", "purchaseprice"):
            if values.get(name) and _decimal(values[name]) is None:
                raise Failed(INVALID, "value", f"{name} {values[name]}")
        vat, account = values.get("defaultvatpercentage"), values.get("defaultdomesticaccountnumber")
        if vat and _decimal(vat) not in VAT_RATES:
            raise Failed(INVALID, "vat", vat)
        if account and (not account.isdigit() or int(account) not in ACCOUNTS):
            raise Failed(INVALID, "value", f"defaultdomesticaccountnumber {account}")
        return self._written(self.products, values, key, now)

    def _written(self, register: Register, values: dict[str, str], key: str, now: datetime) -> Entry:
        return register.edit(int(key), values, now) if key else register.add(dict(values), now)

    def write_item(self, body: Body, editing: bool, moving: bool) -> Item:
        """dimensionitem.nv; raises Failed."""
        values = body.values
        header = next((h for h in self.headers if h.name == values.get("name")), None)
        if header is None:
            raise Failed(INVALID, "dimension", values.get("name", ""))
        name = values.get("item", "")
        if not name or len(name) > 200:
            raise Failed(INVALID, "required" if not name else "long", "item")
        if len(values.get("code", "")) > 50 or len(values.get("label", "")) > 200:
            raise Failed(INVALID, "long", "code, label")
        father = self._father(header, values)
        if editing:
            old = values.get("olditem", "")
            item = next((i for i in header.items if i.name == old), None)
            if item is None:
                raise Failed(INVALID, "item", old)
        else:
            item = Item(0, name, father=father)
        place = father if moving or not editing else item.father
        if any(i.name == name and i.father == place and i is not item for i in header.items):
            raise Failed(DUPLICATE, "exists", name)
        item.name, item.father = name, place
        item.code, item.label = values.get("code", item.code), values.get("label", item.label)
        if "ishidden" in values:
            item.hidden = values["ishidden"].lower() in ("true", "1")
        if not editing:
            self._append(header, item)
        return item

    def _father(self, header: Header, values: Mapping[str, str]) -> int:
        """The key of the item to stand below; both its key and its name are needed."""
        key, name = values.get("fatherid", ""), values.get("fatheritem", "")
        if not key and not name:
            return 0
        father = next((i for i in header.items if str(i.key) == key and i.name == name), None)
        if father is None:
            raise Failed(INVALID, "father", f"{key} {name}")
        return father.key


def _customer(party: Party, n: int) -> dict[str, str]:
    postal_code, town = finnish.TOWNS[n % len(finnish.TOWNS)]
    number = names.business_id(2_000_000 + 17 * party.number) if party.organisation_number else ""
    return {
        "internalidentifier": str(party.number), "externalidentifier": number, "name": party.name,
        "streetaddress": f"{finnish.STREETS[n % len(finnish.STREETS)]} {n + 1}", "city": town,
        "postnumber": postal_code, "country": "FI", "phonenumber": party.phone, "email": party.email,
        "isactive": str(int(party.active)), "isprivatecustomer": str(int(party.person)),
    }  # fmt: skip


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
