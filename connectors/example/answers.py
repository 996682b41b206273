"""Example ERP's answers as typed structures: what the vendor may leave out is optional."""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
Text = str | int | None  # numbers are written either way


class Listing(Struct, Generic[T]):
    """One page of a list, and how many items the whole list has."""

    items: list[T]
    total: int


class User(Struct):
    """Whose key it is."""

    name: str = ""


class Company(Struct):
    """A company the key opens."""

    id: str | int
    name: str
    organisationNo: str | int = ""
    currency: str = ""


class Period(Struct):
    """A period of a company's calendar: its id is `YYYY-PP`."""

    id: str
    start: str
    lastDay: str
    closed: bool = False


class Entry(Struct, gc=False):
    """What an entry of any register has."""

    id: str | int
    number: Text = None
    name: str | None = None
    active: bool = True


class Account(Entry, gc=False):
    """An account of the chart."""

    vatCode: Text = None


class Party(Entry, gc=False):
    """A customer or a supplier."""

    organisationNo: Text = None
    email: str | None = None
    phone: str | None = None


class Product(Entry, gc=False):
    """A product."""

    unit: str | None = None
    price: Decimal | None = None
    priceCost: Decimal | None = None
    accountNo: Text = None


class Dimension(Entry, gc=False):
    """A value of a dimension; departments and projects are two of them."""

    kind: str = ""


class Posting(Struct, gc=False):
    """A line of a voucher, debit positive."""

    id: str | int
    voucherId: str | int
    date: str
    voucherNo: Text = None
    voucherType: str | None = None
    line: int | None = None
    accountNo: Text = None
    amount: Decimal | None = None
    currency: str | None = None
    amountCurrency: Decimal | None = None
    text: str | None = None
    customerNo: Text = None
    supplierNo: Text = None
    department: Text = None
    project: Text = None
    vatCode: Text = None


class Balance(Struct, gc=False):
    """What an account holds and moved from one day to another, debit positive."""

    accountNo: str | int
    opening: Decimal | None = None
    movement: Decimal | None = None
    closing: Decimal | None = None
