"""Customer Insight's answers as typed structures, everything but a list's `items` optional.

What comes by the thousand is kept from the garbage collector (`gc=False`): it can form no cycles.
"""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
Id = str | int


class Owner(Struct):
    """The office whose customers the data is about."""

    id: Id | None = None
    name: str | None = None
    orgNo: Id | None = None


class Company(Struct):
    """The container of the data; there is one."""

    id: Id
    name: str | None = None


class Context(Struct, Generic[T]):
    """Who signed in, and for which companies."""

    customer: Owner | None = None
    userRole: str | None = None
    companies: list[T] | None = None


class Listing(Struct, Generic[T]):
    """One page of a list; without a cursor for the next it is the last."""

    items: list[T]
    nextCursor: Id | None = None


class Customer(Struct, gc=False):
    """A customer of the office."""

    customerNo: Id | None = None
    name: str | None = None
    orgNo: Id | None = None
    industryCode: Id | None = None
    responsible: str | None = None
    status: str | None = None
    changedAt: str | None = None


class Product(Struct, gc=False):
    """Something the office sells."""

    productNo: Id | None = None
    name: str | None = None
    unit: str | None = None


class Metric(Struct, gc=False):
    """One figure about a customer in a month."""

    customerNo: Id | None = None
    period: str | None = None
    metric: str | None = None
    value: Decimal | None = None
    unit: str | None = None
    changedAt: str | None = None
