"""Visma.net answers as typed structures: only the fields we use (specification of August 2026).

Nothing is documented as always there, and what is text here and a number there is read both ways. What comes
by the thousand is kept from the garbage collector (`gc=False`): it can form no cycles.
"""

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
Text = str | int | None


class Ref(Struct, gc=False):
    """A reference; which of the names its code has depends on what it points to."""

    number: Text = None
    id: Text = None
    subaccountNumber: Text = None
    name: str | None = None
    description: str | None = None
    type: str | None = None


Reference = str | int | Ref | None


def code(reference: Reference) -> str | None:
    """What a reference names, None for nothing."""
    if isinstance(reference, Ref):
        reference = reference.number or reference.id or reference.subaccountNumber
    if reference is None:
        return None
    return (reference if isinstance(reference, str) else str(reference)).strip() or None


class Metadata(Struct, gc=False):
    """Stands in every element of a list. `maxPageSize` beside it is seen by how many elements come."""

    totalCount: Text = None


class Element(Struct, gc=False):
    """What the elements of most lists have. `errorInfo`: why the server could not read it."""

    lastModifiedDateTime: str | None = None
    errorInfo: str | None = None
    metadata: Metadata | None = None


class Envelope(Struct, Generic[T]):
    """The form of lists that a few newer endpoints have."""

    records: list[T]
    totalCount: Text = None


class Organisation(Struct):
    """An organisation of the company that was signed in to."""

    organizationCd: Text = None
    name: str | None = None
    corporateId: Text = None
    baseCurrency: Reference = None
    ledger: Reference = None


class Ledger(Struct):
    """A ledger; `balanceType` is Actual, Report, Statistical or Budget."""

    internalId: Text = None
    number: Text = None
    balanceType: str | None = None


class Startup(Struct):
    """Whether the company's finances are set up."""

    financials: bool | None = None
    message: str | None = None


class FinancialPeriod(Struct):
    """A period of the company's calendar."""

    year: Text = None
    period: Text = None
    startDate: str | None = None
    endDate: str | None = None
    closedInGeneralLedger: bool | None = None


class Account(Element):
    """A ledger account; `accountCD` is its number."""

    accountID: Text = None
    accountCD: Text = None
    description: str | None = None
    type: str | None = None
    active: bool | None = None
    publicCode1: Text = None


class Contact(Struct):
    """Ways to reach a customer or supplier."""

    email: str | None = None
    phone1: str | None = None
    phone2: str | None = None


class Party(Element):
    """A customer or supplier."""

    internalId: Text = None
    number: Text = None
    name: str | None = None
    status: str | None = None
    corporateId: Text = None
    mainContact: Contact | None = None


class ItemAccounts(Struct):
    """The accounts of a product."""

    salesAccount: Reference = None


class Item(Element):
    """A product; prices without VAT."""

    inventoryId: Text = None
    inventoryNumber: Text = None
    description: str | None = None
    status: str | None = None
    baseUnit: str | None = None
    defaultPrice: Decimal | None = None
    currentCost: Decimal | None = None
    lastCost: Decimal | None = None
    vatCode: Reference = None
    accountInformation: ItemAccounts | None = None


class SegmentValue(Struct):
    """A value of a segment of a key."""

    valueId: Text = None
    description: str | None = None
    active: bool | None = None
    lastModified: str | None = None


class Segment(Struct):
    """A part of a segmented key."""

    segmentId: Text = None
    description: str | None = None
    length: int | None = None
    segmentValues: list[SegmentValue] | None = None


class Dimension(Struct):
    """A segmented key such as SUBACCOUNT."""

    segments: list[Segment] | None = None


class SubaccountPart(Struct):
    """One segment of a subaccount."""

    segmentId: Text = None
    segmentValue: Text = None


class Subaccount(Struct):
    """A subaccount split into its segments."""

    subaccountNumber: Text = None
    segments: list[SubaccountPart] | None = None
    metadata: Metadata | None = None


class Branch(Struct):
    """A branch of an organisation."""

    branchId: Text = None
    number: Text = None
    name: str | None = None
    isActive: bool | None = None
    lastModifiedDateTime: str | None = None


class Department(Struct):
    """A department."""

    departmentId: Text = None
    description: str | None = None
    lastModifiedDateTime: str | None = None


class Transaction(Element, gc=False):
    """A posting. Amounts are in the ledger's currency, `curr…` in the posting's own."""

    lineNumber: Text = None
    module: str | None = None
    batchNumber: Text = None
    tranDate: str | None = None
    period: Text = None
    description: str | None = None
    branch: Reference = None
    account: Reference = None
    ledger: Reference = None
    subaccount: Reference = None
    debitAmount: Decimal | None = None
    creditAmount: Decimal | None = None
    currency: Reference = None
    currDebitAmount: Decimal | None = None
    currCreditAmount: Decimal | None = None


class JournalLine(Struct, gc=False):
    """What a voucher's line says beyond the posting."""

    lineNumber: Text = None
    accountNumber: Reference = None
    vatCode: Reference = None
    vat: Reference = None
    customerSupplier: Reference = None
    project: Reference = None


class Journal(Struct, gc=False):
    """A voucher with its lines."""

    module: str | None = None
    batchNumber: Text = None
    ledger: Reference = None
    journalTransactionLines: list[JournalLine] | None = None
    metadata: Metadata | None = None


class Balance(Element, gc=False):
    """An account's balance in one period, branch and subaccount."""

    ledger: Reference = None
    balanceType: str | None = None
    financialPeriod: Text = None
    account: Reference = None
    beginningBalance: Decimal | None = None
    periodToDateDebit: Decimal | None = None
    periodToDateCredit: Decimal | None = None
    yearToDateBalance: Decimal | None = None


class Queued(Struct):
    """A call that the server carries out in the background."""

    id: Text = None
    stateLocation: str | None = None


class QueuedState(Struct):
    """How far such a call has come; the names of its states are not documented."""

    status: str | None = None
    statusCode: int | None = None
    finishedUtc: str | None = None
    errorMessage: str | None = None
    hasResponseContent: bool | None = None
    contentLocation: str | None = None
