"""Our datasets: columns, types and keys, in SAF-T's terms.

The order of the columns is a contract: rows travel as tuples in this order from the connector to the
database, and the names are those of CSV, Excel and `--json`.

Amounts are integers of 1/10 000 currency unit, debit positive. Dates are ISO text `YYYY-MM-DD`, moments
ISO text in UTC, both compared as text. Empty means None, never "".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

AMOUNT_SCALE = 10_000


class Type(StrEnum):
    """The kind of value a column holds; every one but the key may be None unless noted."""

    TEXT = "text"
    DATE = "date"  # "2026-11-21"
    MOMENT = "moment"  # "2026-11-21T09:15:00+00:00"
    AMOUNT = "amount"  # int, 1/10 000 of a currency unit
    INTEGER = "integer"
    FLAG = "flag"  # bool
    JSON = "json"  # JSON text of an object


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `required` columns are never None."""

    name: str
    type: Type = Type.TEXT
    required: bool = False


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset: `key` are the columns that identify a row within a company; `window` is the column whose
    date a Window selects (None: always read whole)."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    window: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in row order."""
        return tuple(column.name for column in self.columns)

    def index(self, name: str) -> int:
        """Position of a column in a row; raises ValueError for an unknown name."""
        return self.names.index(name)


def _columns(*columns: Column | str) -> tuple[Column, ...]:
    return tuple(Column(c) if isinstance(c, str) else c for c in columns)


_SOURCE_ID = Column("source_id", required=True)
_CHANGED_AT = Column("changed_at", Type.MOMENT)

ACCOUNTS = Dataset(
    "accounts",
    _columns(
        _SOURCE_ID,
        Column("account_number", required=True),
        "name",
        "account_type",  # asset, liability, equity, income, expense
        "standard_account",  # SAF-T standard account
        "grouping_code",  # SAF-T grouping code
        "vat_code",
        Column("active", Type.FLAG, required=True),
        _CHANGED_AT,
    ),
    ("source_id",),
)
_PARTY = _columns(
    _SOURCE_ID,
    "number",
    "name",
    "organisation_number",
    "email",
    "phone",
    Column("active", Type.FLAG, required=True),
    _CHANGED_AT,
)
CUSTOMERS = Dataset("customers", _PARTY, ("source_id",))
SUPPLIERS = Dataset("suppliers", _PARTY, ("source_id",))
PRODUCTS = Dataset(
    "products",
    _columns(
        _SOURCE_ID,
        "number",
        "name",
        "unit",
        Column("sales_price", Type.AMOUNT),
        Column("cost_price", Type.AMOUNT),
        "vat_code",
        "account_number",
        Column("active", Type.FLAG, required=True),
        _CHANGED_AT,
    ),
    ("source_id",),
)
DIMENSIONS = Dataset(
    "dimensions",
    _columns(
        _SOURCE_ID,  # carries its kind: "department:12"
        Column("kind", required=True),  # department, project, or the free dimension's own name
        "number",
        "name",
        "parent",  # source_id of the parent, or None
        Column("active", Type.FLAG, required=True),
        _CHANGED_AT,
    ),
    ("source_id",),
)
POSTINGS = Dataset(
    "postings",
    _columns(
        _SOURCE_ID,
        Column("voucher_id", required=True),
        "voucher_number",
        "voucher_type",
        Column("line", Type.INTEGER),
        Column("posting_date", Type.DATE, required=True),
        Column("period", required=True),  # "2026-11"
        Column("account_number", required=True),
        Column("amount", Type.AMOUNT, required=True),  # company currency
        "currency",
        Column("amount_in_currency", Type.AMOUNT),
        "description",
        "customer_number",
        "supplier_number",
        "department",
        "project",
        Column("dimensions", Type.JSON),
        "vat_code",
        _CHANGED_AT,
    ),
    ("source_id",),
    window="posting_date",
)
TRIAL_BALANCE = Dataset(
    "trial_balance",
    _columns(
        Column("account_number", required=True),
        Column("period", required=True),
        Column("opening", Type.AMOUNT),  # None where the vendor's opening is not to be trusted
        Column("movement", Type.AMOUNT, required=True),
        Column("closing", Type.AMOUNT),
    ),
    ("account_number", "period"),
    window="period",
)

METRICS = Dataset(
    "metrics",  # Customer Insight: figures about an office's customers
    _columns(
        _SOURCE_ID,  # "<customer>/<period>/<metric>"
        Column("customer_number", required=True),
        Column("period", required=True),  # "2026-11"
        Column("metric", required=True),  # revenue, invoicedHours, vouchers, …: the vendor's own word
        Column("value", Type.AMOUNT, required=True),
        "unit",
        _CHANGED_AT,
    ),
    ("source_id",),
)

PROJECTS = Dataset(
    "projects",  # Severa calls them cases too
    _columns(
        _SOURCE_ID,
        "number",
        Column("name", required=True),
        "customer_number",
        "business_unit",  # source_id of the dimension: "business_unit:…"
        "currency",
        Column("start_date", Type.DATE),
        Column("end_date", Type.DATE),
        Column("closed", Type.FLAG, required=True),
        _CHANGED_AT,
    ),
    ("source_id",),
)
INVOICES = Dataset(
    "invoices",
    _columns(
        _SOURCE_ID,
        "number",
        "reference_number",
        "customer_number",
        Column("invoice_date", Type.DATE, required=True),
        Column("due_date", Type.DATE),
        "status",
        "currency",
        Column("net", Type.AMOUNT, required=True),  # in the invoice's currency
        Column("vat", Type.AMOUNT, required=True),
        Column("gross", Type.AMOUNT, required=True),
        Column("credit_note", Type.FLAG, required=True),
        "projects",  # source ids, separated by a space
        _CHANGED_AT,
    ),
    ("source_id",),
)
HOURS = Dataset(
    "hours",
    _columns(
        _SOURCE_ID,
        Column("work_date", Type.DATE, required=True),
        Column("quantity", Type.AMOUNT, required=True),  # hours in 1/10 000
        "user_name",
        "user_code",
        "project",  # source_id
        "phase",
        "work_type",
        "customer_number",
        "description",
        Column("billable", Type.FLAG),
        Column("approved", Type.FLAG),
        _CHANGED_AT,
    ),
    ("source_id",),
)

_LEDGER = (ACCOUNTS, CUSTOMERS, SUPPLIERS, PRODUCTS, DIMENSIONS, POSTINGS, TRIAL_BALANCE)
_OWN = (METRICS, PROJECTS, INVOICES, HOURS)  # of one system alone
DATASETS: Mapping[str, Dataset] = {d.name: d for d in (*_LEDGER, *_OWN)}
LEDGER: tuple[str, ...] = tuple(d.name for d in _LEDGER)
