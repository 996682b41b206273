"""The tables of Business NXT that are read: their columns, which of them may be missing, and the queries.

Names: fact sheet of the interface; `optional` ones are not confirmed by the vendor's published material, so
a schema without them must do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from msgspec import Struct

Filter = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a company. `name`: its identifier, whose first letter is small as a field. `key`: columns
    that identify a row and sort all of them; empty where sorting is not known to be offered. `schema`: the
    type of its rows, unless it is called as the table."""

    name: str
    columns: tuple[str, ...]
    optional: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    schema: str = ""

    @property
    def field(self) -> str:
        """What it is called in a query."""
        return self.name[0].lower() + self.name[1:]


class PageInfo(Struct):
    """Where a page ends."""

    hasNextPage: bool = False
    endCursor: str | None = None


class Listing(Struct, Generic[T]):
    """A page of a table."""

    items: list[T]
    pageInfo: PageInfo | None = None


POSTINGS = Table(
    "GeneralLedgerTransaction",
    (
        "voucherJournalNo",
        "auditNo",
        "accountNo",
        "year",
        "period",
        "voucherDate",
        "text",
        "postedAmountDomestic",
        "customerNo",
    ),
    (
        "supplierNo",
        "voucherNo",
        "voucherType",
        "taxCode",
        "currencyNo",
        "postedAmountInCurrency",
        *(f"orgUnit{n}" for n in range(1, 13)),
    ),
    ("voucherJournalNo", "auditNo"),
)
ACCOUNTS = Table(
    "GeneralLedgerAccount", ("accountNo", "name"), ("profitAndLossAccount", "taxCode"), ("accountNo",)
)
ASSOCIATES = Table(
    "Associate",
    ("associateNo", "customerNo", "supplierNo", "name", "companyNo"),
    ("emailAddress", "phone"),
    ("associateNo",),
)
PRODUCTS = Table("Product", ("productNo", "description"), (), ("productNo",))
COMPANY_INFORMATION = Table("CompanyInformation", ("companyNo",))
CURRENCY, ORG_UNIT = "Currency", "OrgUnit"


def page_query(table: Table, columns: Iterable[str], first: int, *, filtered: bool = False) -> str:
    """The query of one page. Variables: no, after, and filter where `filtered`; the number of rows stands in
    the text, and so does the order, because the types behind them are not known for sure."""
    order = ", ".join(f"{{{column}: ASC}}" for column in table.key)
    arguments = [f"first: {first}", "after: $after"]
    arguments += ["filter: $filter"] if filtered else []
    arguments += [f"orderBy: [{order}]"] if order else []
    given = _variables(table, filtered, "$after: String")
    return (
        f"query {table.name}({given}) {{ useCompany(no: $no) {{ {table.field}({', '.join(arguments)}) {{ "
        f"pageInfo {{ hasNextPage endCursor }} items {{ {' '.join(columns)} }} }} }} }}"
    )


def grouped_query(table: Table, by: Sequence[str], aggregates: str, *, filtered: bool = True) -> str:
    """The query of sums or counts; there is no paging of groups. Variables: no, and filter."""
    groups = ", ".join(f"{{{column}: DEFAULT}}" for column in by)
    arguments = (["filter: $filter"] if filtered else []) + [f"groupBy: [{groups}]"]
    return (
        f"query {table.name}({_variables(table, filtered)}) {{ useCompany(no: $no) {{ "
        f"{table.field}({', '.join(arguments)}) {{ "
        f"items {{ {' '.join(by)} aggregates {{ {aggregates} }} }} }} }} }}"
    )


def _variables(table: Table, filtered: bool, *more: str) -> str:
    filters = [f"$filter: FilterExpression_{table.name}"] if filtered else []
    return ", ".join(["$no: Int!", *filters, *more])


def both(*filters: Filter) -> Filter:
    """Rows that pass every filter."""
    return filters[0] if len(filters) == 1 else {"_and": list(filters)}


def either(*filters: Filter) -> Filter:
    """Rows that pass at least one of them."""
    return filters[0] if len(filters) == 1 else {"_or": list(filters)}


def is_(column: str, operator: str, value: object) -> Filter:
    """One comparison; `operator` as the vendor calls it, without the underscore."""
    return {column: {f"_{operator}": value}}


def beyond(columns: Sequence[str], key: Sequence[object], operator: str = "gt") -> Filter:
    """Rows whose key comes after (`gt`), at or after (`gte`) or before (`lt`) this one, in the order of the
    columns."""
    column, value = columns[0], key[0]
    if len(columns) == 1:
        return is_(column, operator, value)
    rest = both(is_(column, "eq", value), beyond(columns[1:], key[1:], operator))
    return either(is_(column, "lt" if operator == "lt" else "gt", value), rest)
