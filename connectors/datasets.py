"""Our datasets: their rows (`connectors.rows`), keys and windows.

The columns' names are those of CSV, Excel and `--json`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from connectors import rows
from connectors.rows import REQUIRED, Type

AMOUNT_SCALE = 10_000


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `required` columns are never None."""

    name: str
    type: Type = Type.TEXT
    required: bool = False


@dataclass(frozen=True)
class Dataset:
    """A dataset: `row` is the NamedTuple of its columns, `key` the columns that identify a row within a
    company; `window` is the column whose date a Window selects (None: always read whole)."""

    name: str
    row: type[tuple[object, ...]]
    key: tuple[str, ...] = ("source_id",)
    window: str | None = None

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns in row order."""
        kinds = {name: kind.__metadata__ for name, kind in self.row.__annotations__.items()}
        return tuple(Column(name, kind[0], REQUIRED in kind) for name, kind in kinds.items())

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The columns' names in row order."""
        return tuple(column.name for column in self.columns)

    def index(self, name: str) -> int:
        """Position of a column in a row; raises ValueError for an unknown name."""
        return self.names.index(name)


ACCOUNTS = Dataset("accounts", rows.AccountRow)
CUSTOMERS = Dataset("customers", rows.PartyRow)
SUPPLIERS = Dataset("suppliers", rows.PartyRow)
PRODUCTS = Dataset("products", rows.ProductRow)
DIMENSIONS = Dataset("dimensions", rows.DimensionRow)
POSTINGS = Dataset("postings", rows.PostingRow, window="posting_date")
TRIAL_BALANCE = Dataset("trial_balance", rows.TrialBalanceRow, ("account_number", "period"), window="period")
METRICS = Dataset("metrics", rows.MetricRow)
PROJECTS = Dataset("projects", rows.ProjectRow)
INVOICES = Dataset("invoices", rows.InvoiceRow)
HOURS = Dataset("hours", rows.HourRow)

_LEDGER = (ACCOUNTS, CUSTOMERS, SUPPLIERS, PRODUCTS, DIMENSIONS, POSTINGS, TRIAL_BALANCE)
_OWN = (METRICS, PROJECTS, INVOICES, HOURS)  # of one system alone
DATASETS: Mapping[str, Dataset] = {d.name: d for d in (*_LEDGER, *_OWN)}
LEDGER: tuple[str, ...] = tuple(d.name for d in _LEDGER)
