"""The answers of Severa's REST interface as typed structures; everything may be null or missing.

What comes by the thousand is kept from the garbage collector (`gc=False`): it can form no cycles.
"""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
Number = int | str


class Token(Struct):
    """What /v1/token and /v1/refreshtoken answer; `access_token_type`, not `token_type`."""

    access_token: str
    access_token_expires_in: Decimal | None = None  # seconds
    refresh_token: str | None = None
    refresh_token_expires_in: Decimal | None = None
    scope: str | None = None


class Named(Struct, gc=False):
    """A reference to another record."""

    guid: str | None = None
    name: str | None = None
    number: Number | None = None
    code: str | None = None


class Currency(Struct, gc=False):
    """A currency; `code` is ISO 4217."""

    guid: str | None = None
    code: str | None = None


class Country(Struct, gc=False):
    """The organisation's country."""

    name: str | None = None
    code: str | None = None


class Division(Struct, gc=False):
    """One of the companies an organisation is divided into."""

    guid: str | None = None
    name: str | None = None
    currencyCode: str | None = None
    rootBusinessUnitGuid: str | None = None


class Organisation(Struct, Generic[T]):
    """Whose data it is, with its divisions."""

    guid: str | None = None
    name: str | None = None
    vatNumber: str | None = None
    country: Country | None = None
    currency: Currency | None = None
    activeCompanies: list[T] | None = None


class Address(Struct, gc=False):
    """A customer's address; the country is a name, in the language of the organisation."""

    guid: str | None = None
    addressline: str | None = None
    postalCode: str | None = None
    city: str | None = None
    country: str | None = None


class Kept(Struct, gc=False):
    """What every record has."""

    guid: str | None = None
    createdDateTime: str | None = None
    lastUpdatedDateTime: str | None = None


class Customer(Kept, gc=False):
    """A customer."""

    name: str | None = None
    number: Number | None = None
    isActive: bool | None = None
    isInternal: bool | None = None
    vatNumber: str | None = None
    email: str | None = None
    website: str | None = None
    notes: str | None = None
    paymentTerm: Number | None = None
    eInvoiceAddress: str | None = None
    eInvoiceOperator: str | None = None
    headquarterAddress: Address | None = None
    language: Named | None = None
    lastUpdatedDateTime: str | None = None


class Money(Struct, gc=False):
    """An amount in a currency."""

    amount: Decimal | None = None
    currencyCode: str | None = None


class Product(Kept, gc=False):
    """A product; `type` FixedFees, Materials or Subcontracting."""

    name: str | None = None
    code: Number | None = None
    type: str | None = None
    isActive: bool | None = None
    measurementUnit: str | None = None
    unitPrice: Money | None = None
    unitCost: Money | None = None
    vatRate: Decimal | None = None
    productCategory: Named | None = None
    salesAccount: Named | None = None
    lastUpdatedDateTime: str | None = None


class Project(Kept, gc=False):
    """A project, also called a case."""

    name: str | None = None
    number: Number | None = None
    customer: Named | None = None
    businessUnit: Named | None = None
    currency: Currency | None = None
    startDate: str | None = None
    deadline: str | None = None
    closedDate: str | None = None
    isClosed: bool | None = None
    lastUpdatedDateTime: str | None = None


class BusinessUnit(Kept, gc=False):
    """A part of the organisation."""

    name: str | None = None
    code: Number | None = None
    parentGuid: str | None = None
    isActive: bool | None = None
    lastUpdatedDateTime: str | None = None


class CostCenter(Kept, gc=False):
    """A cost centre."""

    name: str | None = None
    identifier: Number | None = None
    isActive: bool | None = None
    lastUpdatedDateTime: str | None = None


class User(Kept, gc=False):
    """A person who works; what else Severa tells about people is not read."""

    firstName: str | None = None
    lastName: str | None = None
    name: str | None = None
    code: Number | None = None
    isActive: bool | None = None

    @property
    def full_name(self) -> str:
        """First and last name."""
        return " ".join(part for part in (self.firstName, self.lastName) if part) or self.name or ""


class Invoice(Kept, gc=False):
    """A sales invoice; totals are in its currency."""

    number: Number | None = None
    referenceNumber: Number | None = None
    date: str | None = None
    dueDate: str | None = None
    status: Named | None = None
    customer: Named | None = None
    currency: Currency | None = None
    totalExcludingTax: Money | None = None
    totalTax: Money | None = None
    totalIncludingTax: Money | None = None
    isCreditNote: bool | None = None
    projects: list[Named] | None = None
    lastUpdatedDateTime: str | None = None


class WorkHour(Kept, gc=False):
    """Hours somebody worked on a day."""

    eventDate: str | None = None
    quantity: Decimal | None = None
    user: User | None = None
    project: Named | None = None
    phase: Named | None = None
    workType: Named | None = None
    customer: Named | None = None
    description: str | None = None
    isBillable: bool | None = None
    isApproved: bool | None = None
