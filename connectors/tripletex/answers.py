"""Tripletex answers as typed structures: only the fields we ask for (spec 2.74).

What comes by the thousand is kept from the garbage collector (`gc=False`): it can form no cycles.
"""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import UNSET, Struct, UnsetType

T = TypeVar("T")


class Listing(Struct, Generic[T]):
    """A list answer. `fullResultSize` is no total (fact sheet 3.2), only a hint that more may follow."""

    values: list[T]
    fullResultSize: int | None = None


class Single(Struct, Generic[T]):
    """A single object; null where there is none."""

    value: T | None = None


class ValidationMessage(Struct):
    """One complaint about a parameter."""

    field: str | None = None
    path: str | None = None
    message: str | None = None


class Trouble(Struct):
    """The body of every API error; all of it optional, since gateways answer too."""

    status: int | None = None
    code: int | None = None
    message: str | None = None
    developerMessage: str | None = None
    validationMessages: list[ValidationMessage] | None = None
    requestId: str | None = None


class SessionToken(Struct):
    """A new session."""

    token: str
    expirationDate: str | None = None

    def __repr__(self) -> str:
        return "SessionToken(…)"


class WhoAmI(Struct):
    """Whose session it is."""

    companyId: int
    employeeId: int | None = None
    actualEmployeeId: int | None = None


class Code(Struct, gc=False):
    """A currency."""

    code: str | None = None


class Company(Struct):
    """A company, or an office's client."""

    id: int
    name: str | None = None
    displayName: str | None = None
    organizationNumber: str | None = None
    startDate: str | None = None
    endDate: str | None = None
    currency: Code | None = None


class Module(Struct):
    """An active sales module."""

    name: str | None = None


class Year(Struct):
    """A financial year; `end` is exclusive."""

    year: int
    start: str
    end: str


class AccountingPeriod(Struct):
    """A period; `number` counts from 0, `end` is exclusive."""

    id: int
    start: str
    end: str
    number: int | None = None
    isClosed: bool | None = None


class Number(Struct, gc=False):
    """A VAT type's number (text) or an account's (integer)."""

    number: str | int | None = None


class Named(Struct, gc=False):
    """Something with a name."""

    name: str | None = None


class Account(Struct):
    """A ledger account."""

    id: int
    number: int
    name: str | None = None
    type: str | None = None
    isInactive: bool | None = None
    vatType: Number | None = None
    saftCode: str | None = None
    groupingCode: str | None = None


class Party(Struct):
    """A customer or supplier; number 0 means none."""

    id: int
    name: str | None = None
    customerNumber: int | None = None
    supplierNumber: int | None = None
    organizationNumber: str | None = None
    email: str | None = None
    phoneNumber: str | None = None
    phoneNumberMobile: str | None = None
    isInactive: bool | None = None


class Product(Struct):
    """A product; prices without VAT."""

    id: int
    number: str | None = None
    name: str | None = None
    productUnit: Named | None = None
    priceExcludingVatCurrency: Decimal | None = None
    costExcludingVatCurrency: Decimal | None = None
    vatType: Number | None = None
    account: Number | None = None
    isInactive: bool | None = None


class Identified(Struct):
    """A reference."""

    id: int


class Department(Struct):
    """A department; its number may be empty."""

    id: int
    name: str | None = None
    departmentNumber: str | None = None
    isInactive: bool | None = None


class Project(Struct):
    """A project."""

    id: int
    number: str | None = None
    name: str | None = None
    mainProject: Identified | None = None
    isClosed: bool | None = None


class DimensionName(Struct):
    """One of up to three free dimensions."""

    dimensionIndex: int
    dimensionName: str | None = None


class DimensionValue(Struct):
    """A value of a free dimension."""

    id: int
    number: str | None = None
    displayName: str | None = None
    active: bool | None = None


class BalanceAccount(Struct):
    """The account of a trial balance row."""

    number: int | UnsetType | None = UNSET
    type: str | None = None


class Balance(Struct):
    """A trial balance row; it has no id of its own. As with postings, some may be left out."""

    account: BalanceAccount | UnsetType | None = UNSET
    balanceChange: Decimal | UnsetType | None = UNSET
    balanceIn: Decimal | None = None
    balanceOut: Decimal | None = None


class Dated(Struct):
    """A posting's date."""

    date: str | None = None


class PostingAccount(Struct, gc=False):
    """The account of a posting."""

    number: int | UnsetType | None = UNSET


class PostingVoucher(Struct, gc=False):
    """The voucher of a posting."""

    id: int
    number: int | None = None
    year: int | None = None
    description: str | None = None
    voucherType: Named | None = None


class CustomerNumber(Struct, gc=False):
    """The customer of a posting."""

    customerNumber: int | None = None


class SupplierNumber(Struct, gc=False):
    """The supplier of a posting."""

    supplierNumber: int | None = None


class PostingDepartment(Struct, gc=False):
    """The department of a posting."""

    id: int
    departmentNumber: str | None = None


class NumberedValue(Struct, gc=False):
    """A project or a free dimension's value."""

    id: int
    number: str | None = None


class Posting(Struct, gc=False):
    """A posting. What the token may not see is left out by the server: UNSET, which is not null."""

    id: int
    date: str | UnsetType | None = UNSET
    amount: Decimal | UnsetType | None = UNSET
    account: PostingAccount | UnsetType | None = UNSET
    voucher: PostingVoucher | UnsetType | None = UNSET  # null: it has none; left out: it is not shown
    row: int | None = None
    description: str | None = None
    amountCurrency: Decimal | None = None
    currency: Code | None = None
    customer: CustomerNumber | None = None
    supplier: SupplierNumber | None = None
    department: PostingDepartment | None = None
    project: NumberedValue | None = None
    vatType: Number | None = None
    freeAccountingDimension1: NumberedValue | None = None
    freeAccountingDimension2: NumberedValue | None = None
    freeAccountingDimension3: NumberedValue | None = None
