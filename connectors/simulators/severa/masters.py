"""Settings, units, people, customers and products of the simulated Severa, seeded; some of them bad."""

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from connectors.simulators import tables
from connectors.simulators.office import Client
from connectors.simulators.severa import activity, naming
from connectors.simulators.severa.data import EUR, Data, Item, Size

FINLAND = "d0000000-0000-4000-8000-000000000001"
_TABLE = tables.read(__file__, Decimal)


def _turn(words: str, n: int) -> Any:
    """Of words that take turns, the one at `n`."""
    return _TABLE[words][n % len(_TABLE[words])]


def make(today: date, size: Size, client: Client) -> Data:
    """Everything there is of a client of the office; equal for equal arguments."""
    data = Data(today, size)
    _Maker(data, client).make()
    return data


class _Maker:
    """Fills the registers; what others refer to comes first."""

    def __init__(self, data: Data, client: Client) -> None:
        self.data, self.size = data, data.size
        self.name, self.vat = client.finnish_name, f"FI{client.business_id.replace('-', '')}"
        self.random = Random("severa")
        self.made = 0

    def make(self) -> None:
        self._settings()
        self._units()
        self._people()
        self._customers()
        self._products()
        activity.make(self.data, self.random, self.item, _TABLE["themes"])
        self._bad()

    def item(self, **values: Any) -> Item:
        """A record with a guid and the moments it was made and changed."""
        self.made += 1
        guid = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        created = self._moment(400 + self.made % 300)
        changed = self._moment(1 + self.made % 380) if self.made % 4 else None
        return {"guid": guid, **values, "createdDateTime": created, "lastUpdatedDateTime": changed}

    def _moment(self, days: int) -> str:
        day = self.data.today - timedelta(days=days)
        return datetime.combine(day, time(8, self.made % 60), UTC).isoformat()

    def _settings(self) -> None:
        for register, rows in _TABLE["settings"].items():
            for row in rows:
                values = {"isActive": True} | _TABLE["usual"].get(register, {}) | row
                known = {name: None if value == "" else value for name, value in values.items()}
                self.data.add(register, self.item(**known))

    def _units(self) -> None:
        """Three levels: the organisation, divisions, teams; one team is closed, one has no code."""
        company = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        center = next(iter(self.data.registers["costcenters"].values()))

        def unit(code: str | None, name: str, parent: str | None, active: bool = True) -> Item:
            return self.data.add("businessunits", self.item(
                name=name, code=code, parentGuid=parent, isActive=active, kvkNumber=None,
                vatNumber=None if parent else self.vat, companyGuid=company, companyName=self.name,
                companyCurrencyGuid=EUR, companyCountryGuid=FINLAND, companyBusinessUnitGuid=None,
                costCenter={k: center[k] for k in ("guid", "name", "identifier")} if code == "10" else None,
            ))  # fmt: skip

        root = unit("1", self.name, None)
        for code, name in _TABLE["divisions"][: self.size.divisions]:
            division = unit(code, name, root["guid"])
            for index, place in enumerate(_TABLE["places"][: self.size.teams]):
                last = code == "20" and index == self.size.teams - 1
                unit(None if last else f"{code}{index + 1}", f"{name} {place}", division["guid"],
                     not (code == "10" and index == self.size.teams - 1))  # fmt: skip
        self.data.organisation = {
            "guid": str(uuid.UUID(int=self.random.getrandbits(128), version=4)),
            "name": self.name, "vatNumber": self.vat, "isVatRegistered": True, "address": "Rantatie 1",
            "postalCode": "90100", "city": "Oulu", "eInvoiceAddress": None, "eInvoiceOperatorCode": None,
            "country": {"guid": FINLAND, "code": "FI", "name": "Suomi", "englishName": "Finland"},
            "currency": {"guid": EUR, "code": "EUR", "symbol": "€"},
            "activeAddons": ["RestApi", "SoapApi"],
            "activeCompanies": [{"guid": company, "name": self.name, "currencyCode": "EUR",
                                 "currencyGuid": EUR, "currencyRate": Decimal(1),
                                 "rootBusinessUnitGuid": root["guid"]}],
        }  # fmt: skip

    def _people(self) -> None:
        units = list(self.data.registers["businessunits"].values())
        for n in range(self.size.users):
            first, last = naming.person(self.random)
            unit = units[n % len(units)]
            self.data.add("users", self.item(
                firstName=first, lastName=last, code=f"{100 + n}" if n % 7 != 5 else None,
                email=f"tekija{n}@esimerkki.invalid", isActive=n % 9 != 8, userType="FullUser",
                title=None, businessUnit={k: unit[k] for k in ("guid", "name", "code")},
            ))  # fmt: skip

    def customer(self, n: int, **changed: Any) -> Item:
        """Customer number 1001 + n."""
        random = self.random
        street, postal_code, town = naming.address(random)
        country, vat = ("Suomi" if n % 2 else "Finland"), naming.finnish_vat(2_000_000 + 37 * n)
        for name, code, every, rest in _TABLE["countries"]:
            if n % every == rest:
                country, vat = name, naming.foreign_vat(code, n)
        electronic = n % 5 == 0 and vat.startswith("FI")
        code, local, english = _turn("languages", n)
        values = {
            "name": naming.company(random), "number": 1001 + n, "isActive": n % 37 != 36, "isInternal": False,
            "vatNumber": vat, "kvkNumber": None, "organizationUnitNumber": None,
            "email": f"laskut{n}@esimerkki.invalid" if n % 7 else None,
            "website": f"https://asiakas{n}.invalid" if n % 3 == 0 else None,
            "notes": "Laskutus kuun lopussa" if n % 11 == 0 else None,
            "currency": {"guid": EUR, "code": "EUR", "name": "Euro", "symbol": "€"},
            "paymentTerm": (14, 30, None)[n % 3], "overdueInterest": Decimal("11.5"), "invoicingVat": None,
            "eInvoiceAddress": f"0037{vat[2:]}" if electronic else None,
            "eInvoiceOperator": _turn("operators", n // 5) if electronic else None,
            "headquarterAddress": {
                "guid": str(uuid.UUID(int=random.getrandbits(128), version=4)), "addressline": street,
                "postalCode": postal_code, "city": town, "country": country,
            },
            "language": None if n % 4 == 0 else
                {"guid": f"e0000000-0000-4000-8000-{n % 3:012d}", "code": code, "name": local,
                 "englishName": english},
            "owner": None, "pricelist": None, "invoiceTemplate": None, "industry": None,
        }  # fmt: skip
        return self.item(**values | changed)

    def _customers(self) -> None:
        """Among them, at the end, two that are internal, without VAT number and one without an address."""
        count = self.size.customers
        for n in range(count):
            internal: Item = {}
            if n >= count - 2:
                internal = {"isInternal": True, "vatNumber": None, "name": f"{self.name} (sisäinen {n})"}
                if n == count - 1:
                    internal["headquarterAddress"] = None
            self.data.add("customers", self.customer(n, **internal))

    def product(self, n: int, **changed: Any) -> Item:
        """Product `T` and 1001 + n."""
        accounts = list(self.data.registers["salesaccounts"].values())
        groups = list(self.data.registers["productcategories"].values())
        price = Decimal(self.random.randint(5, 4_000)) + Decimal(n % 4) / 4
        rate = ("25.5", "25.5", "14", "10", "0")[n % 5]
        account = accounts[n % len(accounts)]
        values = {
            "name": f"{_turn('work', n)} {n // len(_TABLE['work']) + 1}", "code": f"T{1001 + n}",
            "type": _turn("types", n), "isActive": n % 23 != 22, "measurementUnit": _turn("units", n),
            "unitPrice": {"amount": price, "currencyCode": "EUR"},
            "unitCost": {"amount": price / 2, "currencyCode": "EUR"} if n % 3 else None,
            "vatRate": Decimal(rate), "proposalDescription": None,
            "productCategory": {k: groups[n % len(groups)][k] for k in ("guid", "name")},
            "salesAccount": {k: account[k] for k in ("guid", "name", "number")} if n % 6 else None,
        }  # fmt: skip
        return self.item(**values | changed)

    def _products(self) -> None:
        for n in range(self.size.products):
            self.data.add("products", self.product(n))

    def _bad(self) -> None:
        """One record for each thing that can be wrong with it."""
        n, first = self.size.customers, next(iter(self.data.registers["customers"].values()))
        unknown = {**first["headquarterAddress"], "country": "Atlantis"}
        long = {**first["headquarterAddress"], "addressline": "Pitkä katu " * 12}
        wrong: Iterable[Item] = (
            {"number": None, "name": "Ilman numeroa Oy"},
            {"name": "Liian pitkä nimi " * 18},
            {"headquarterAddress": None, "name": "Ilman osoitetta Oy"},
            {"headquarterAddress": unknown, "name": "Tuntematon maa Oy"},
            {"headquarterAddress": long, "name": "Pitkä osoite Oy"},
            {"vatNumber": None, "name": "Ilman Y-tunnusta Oy"},
            {"vatNumber": "FI99999999", "name": "Väärä Y-tunnus Oy"},
            {
                "eInvoiceAddress": "003799999999",
                "eInvoiceOperator": "EIOLE00",
                "name": "Väärä operaattori Oy",
            },
            {"number": first["number"], "name": "Sama numero Oy"},
        )
        for index, changed in enumerate(wrong):
            bad = self.data.add("customers", self.customer(n + 12 * index + 100_000, **changed))
            if "number" not in changed:
                bad["number"] = 1001 + n + index
            self.data.bad.add(bad["guid"])
        count = self.size.products
        lacking: Iterable[Item] = (
            {"code": None, "name": "Tuote ilman koodia"},
            {"name": "Liian pitkä tuotteen nimi " * 12},
            {"productCategory": None, "name": "Tuote ilman ryhmää"},
            {"code": "T1001", "name": "Sama koodi"},
        )
        for index, changed in enumerate(lacking):
            self.data.bad.add(self.data.add("products", self.product(count + index, **changed))["guid"])
