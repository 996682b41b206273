"""A simulated client's master data: customers, suppliers, products, departments, projects and the like."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from connectors.simulators import names
from connectors.simulators.profiles import Profile


@dataclass(frozen=True, slots=True)
class Party:
    """A customer or supplier; `currency` indexes books.CURRENCIES."""

    number: int
    name: str
    organisation_number: str
    email: str
    phone: str
    active: bool
    currency: int
    person: bool


@dataclass(frozen=True, slots=True)
class Product:
    """An article; price and cost in 1/10 000."""

    number: str
    name: str
    price: int
    cost: int
    account: int
    unit: str
    active: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """A department, project or value of a free dimension; `customer` a project's, counted from 1."""

    number: str
    name: str
    active: bool = True
    customer: int = 0


@dataclass(frozen=True, slots=True)
class Master:
    """All of it. References elsewhere count from 1 in these sequences."""

    customers: Sequence[Party]
    suppliers: Sequence[Party]
    products: Sequence[Product]
    departments: Sequence[Unit]
    projects: Sequence[Unit]
    dimensions: Sequence[tuple[str, Sequence[Unit]]]


def _parties(
    profile: Profile, random: Random, count: int, first: int, serial: int, buyers: bool
) -> list[Party]:
    foreign = [i + 1 for i, _ in enumerate(profile.currencies)]
    result = []
    for n in range(count):
        private = buyers and n % 9 == 5
        company = names.buyer if buyers else names.seller
        name = " ".join(names.person(random)) if private else company(random)
        currency = foreign[n // 6 % len(foreign)] if foreign and n % 6 == 2 else 0
        number = "" if private or currency else names.organisation_number(serial + 17 * n)
        email = f"post{first + n}@eksempel.invalid" if n % 7 != 3 else ""
        phone = f"{40_000_000 + random.randrange(9_999_999)}" if n % 3 else ""
        active = n % 13 != 12 and n != count - 1
        result.append(Party(first + n, name, number, email, phone, active, currency, private))
    return result


def _products(profile: Profile, random: Random) -> list[Product]:
    trade = profile.trade
    low, high = trade.price
    result = []
    for n, name in enumerate(trade.products * (8 if profile.postings > 50_000 else 1)):
        price = int(low * (high / low) ** random.random()) * 10_000 - (1_000 if n % 3 else 0)
        label = name if n < len(trade.products) else f"{name}, modell {n // len(trade.products) + 1}"
        account = trade.sales[n % len(trade.sales)]
        number = f"{1000 + n}" if n % 10 != 9 else ""
        unit = ("stk", "time", "kg")[n % 3]
        result.append(Product(number, label, price, price * 62 // 100, account, unit, n % 11 != 10))
    return result


def make(profile: Profile, serial: int, seed: str) -> Master:
    """The master data of the office's client number `serial`; equal for equal arguments."""
    random = Random(f"{seed}:{profile.key}:master")
    base = serial * 20_000
    customers = _parties(profile, random, profile.customers, 10_001, base + 1_000, buyers=True)
    suppliers = _parties(profile, random, profile.suppliers, 20_001, base + 10_000, buyers=False)
    departments = [Unit(str(i * 10) if i else "", name) for i, name in enumerate(profile.departments)]
    projects = [
        Unit(f"{100 + i}", name, i % 5 != 4, 1 + i % profile.customers if profile.customers else 0)
        for i, name in enumerate(profile.projects)
    ]
    dimensions = [
        (name, [Unit(f"{i + 1}" if i % 4 != 3 else "", value, i != 4) for i, value in enumerate(values)])
        for name, values in profile.dimensions
    ]
    products = _products(profile, random) if profile.customers else []
    return Master(customers, suppliers, products, departments, projects, dimensions)
