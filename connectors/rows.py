"""A row of each dataset, column by column: the one definition of names, order and types, in SAF-T's terms.

A row is a tuple, so it travels to the database as it is. It is made by keyword, of the columns that a vendor
has (the others are None), and by position where hundreds of thousands are made, which costs half; a plain
tuple costs half again, and the garbage collector looks at it once. The order of the columns is a contract:
that of the database and of files.

Amounts are integers of 1/10 000 currency unit, debit positive. Dates are ISO text `YYYY-MM-DD`, moments
ISO text in UTC, both compared as text. Empty means None, never "".
"""

from enum import StrEnum
from typing import Annotated, NamedTuple


class Type(StrEnum):
    """The kind of value a column holds."""

    TEXT = "text"
    DATE = "date"  # "2026-11-21"
    MOMENT = "moment"  # "2026-11-21T09:15:00+00:00"
    AMOUNT = "amount"  # int, 1/10 000 of a currency unit
    INTEGER = "integer"
    FLAG = "flag"  # bool
    JSON = "json"  # JSON text of an object


REQUIRED = "required"  # marks a column that is never None in a row that is stored

Text = Annotated[str | None, Type.TEXT]
Date = Annotated[str | None, Type.DATE]
Moment = Annotated[str | None, Type.MOMENT]
Amount = Annotated[int | None, Type.AMOUNT]
Integer = Annotated[int | None, Type.INTEGER]
Flag = Annotated[bool | None, Type.FLAG]
Json = Annotated[str | None, Type.JSON]
RequiredText = Annotated[Text, REQUIRED]
RequiredDate = Annotated[Date, REQUIRED]
RequiredAmount = Annotated[Amount, REQUIRED]
RequiredFlag = Annotated[Flag, REQUIRED]


class AccountRow(NamedTuple):
    """An account of the chart."""

    source_id: RequiredText = None
    account_number: RequiredText = None
    name: Text = None
    account_type: Text = None  # asset, liability, equity, income, expense
    standard_account: Text = None  # SAF-T standard account
    grouping_code: Text = None  # SAF-T grouping code
    vat_code: Text = None
    active: RequiredFlag = None
    changed_at: Moment = None


class PartyRow(NamedTuple):
    """A customer or a supplier."""

    source_id: RequiredText = None
    number: Text = None
    name: Text = None
    organisation_number: Text = None
    email: Text = None
    phone: Text = None
    active: RequiredFlag = None
    changed_at: Moment = None


class ProductRow(NamedTuple):
    """A product."""

    source_id: RequiredText = None
    number: Text = None
    name: Text = None
    unit: Text = None
    sales_price: Amount = None
    cost_price: Amount = None
    vat_code: Text = None
    account_number: Text = None
    active: RequiredFlag = None
    changed_at: Moment = None


class DimensionRow(NamedTuple):
    """A value of a dimension."""

    source_id: RequiredText = None  # carries its kind: "department:12"
    kind: RequiredText = None  # department, project, or the free dimension's own name
    number: Text = None
    name: Text = None
    parent: Text = None  # source_id of the parent, or None
    active: RequiredFlag = None
    changed_at: Moment = None


def dimension(
    kind: str,
    id: object,
    number: str | None,
    name: str | None,
    active: bool,
    *,
    label: str = "",
    parent: object = None,
    changed_at: str | None = None,
) -> DimensionRow:
    """A value of a dimension whose ids, also that of its parent, are the kind's own; one without an id cannot
    be stored. `label`: what the dimension is called, if not as its kind."""
    own = None if id is None or not str(id).strip() else f"{kind}:{id}"
    above = f"{kind}:{parent}" if parent else None
    return DimensionRow(own, label or kind, number, name or None, above, active, changed_at)


class PostingRow(NamedTuple):
    """A line of a voucher."""

    source_id: RequiredText = None
    voucher_id: RequiredText = None
    voucher_number: Text = None
    voucher_type: Text = None
    line: Integer = None
    posting_date: RequiredDate = None
    period: RequiredText = None  # "2026-11"
    account_number: RequiredText = None
    amount: RequiredAmount = None  # company currency
    currency: Text = None
    amount_in_currency: Amount = None
    description: Text = None
    customer_number: Text = None
    supplier_number: Text = None
    department: Text = None
    project: Text = None
    dimensions: Json = None
    vat_code: Text = None
    changed_at: Moment = None


class TrialBalanceRow(NamedTuple):
    """What an account holds and moved in a period."""

    account_number: RequiredText = None
    period: RequiredText = None
    opening: Amount = None  # None where the vendor's opening is not to be trusted
    movement: RequiredAmount = None
    closing: Amount = None


class MetricRow(NamedTuple):
    """A figure about an office's customer."""

    source_id: RequiredText = None  # "<customer>/<period>/<metric>"
    customer_number: RequiredText = None
    period: RequiredText = None  # "2026-11"
    metric: RequiredText = None  # revenue, invoicedHours, vouchers, …: the vendor's own word
    value: RequiredAmount = None
    unit: Text = None
    changed_at: Moment = None


class ProjectRow(NamedTuple):
    """A project; Severa calls them cases too."""

    source_id: RequiredText = None
    number: Text = None
    name: RequiredText = None
    customer_number: Text = None
    business_unit: Text = None  # source_id of the dimension: "business_unit:…"
    currency: Text = None
    start_date: Date = None
    end_date: Date = None
    closed: RequiredFlag = None
    changed_at: Moment = None


class InvoiceRow(NamedTuple):
    """An invoice to a customer."""

    source_id: RequiredText = None
    number: Text = None
    reference_number: Text = None
    customer_number: Text = None
    invoice_date: RequiredDate = None
    due_date: Date = None
    status: Text = None
    currency: Text = None
    net: RequiredAmount = None  # in the invoice's currency
    vat: RequiredAmount = None
    gross: RequiredAmount = None
    credit_note: RequiredFlag = None
    projects: Text = None  # source ids, separated by a space
    changed_at: Moment = None


class HourRow(NamedTuple):
    """Hours somebody worked."""

    source_id: RequiredText = None
    work_date: RequiredDate = None
    quantity: Amount = None  # hours in 1/10 000
    user_name: Text = None
    user_code: Text = None
    project: Text = None  # source_id
    phase: Text = None
    work_type: Text = None
    customer_number: Text = None
    description: Text = None
    billable: Flag = None
    approved: Flag = None
    changed_at: Moment = None
