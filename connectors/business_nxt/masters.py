"""Accounts, customers, suppliers, products and dimensions: tables that are read whole."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any

import msgspec
from msgspec import Struct

from connectors import lists
from connectors.base import Page, Row
from connectors.business_nxt.api import Api, listing, page
from connectors.business_nxt.problems import NOT_IN_SCHEMA, too_slow
from connectors.business_nxt.tables import (
    ACCOUNTS,
    ASSOCIATES,
    CURRENCY,
    ORG_UNIT,
    PRODUCTS,
    Filter,
    Listing,
    Table,
    is_,
)
from connectors.errors import ErpError, problem
from connectors.graphql import Query
from connectors.http import Response
from connectors.rows import AccountRow, PartyRow, ProductRow, dimension

ROWS = 1000
_FEWEST = 25
_NUMBER = re.compile(r"orgUnit1?(No)?")
_CODES = ("isoCode", "isoCurrencyCode", "currencyCode", "code")  # of a currency; unconfirmed


class Account(Struct):
    """A ledger account; `profitAndLossAccount` is not 0 for one of the result."""

    accountNo: int
    name: str | None = None
    profitAndLossAccount: int | None = None
    taxCode: int | str | None = None


class Associate(Struct):
    """A customer, a supplier or both; 0 where it is not."""

    associateNo: int
    customerNo: int | None = None
    supplierNo: int | None = None
    name: str | None = None
    companyNo: str | int | None = None
    emailAddress: str | None = None
    phone: str | int | None = None


class Product(Struct):
    """An article."""

    productNo: str | int
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One table to read and how a row is made of an answer. `type`: whose first field tells rows apart.
    `uncertain`: without the columns we know of, the table counts as empty."""

    table: Table
    type: Any
    row: Callable[[Any], Row] = lambda _: ()
    filter: Filter | None = None
    uncertain: bool = False


def read(api: Api, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset; a table that was left half-way begins anew. Raises ErpError."""
    parts = sources(api, dataset)
    answers: dict[int, Response | ErpError | None] = {}

    def found(part: int, _: str) -> Iterator[tuple[list[Any], str]]:
        if part not in answers:  # the first pages are asked for together
            firsts = _firsts(api, company, parts[part:], ROWS)
            answers.update(enumerate(firsts, part))
        for items, more in pages(api, company, parts[part], first=answers[part]):
            if parts[part] is _ACCOUNTS:
                _note(api, company, items)
            yield items, lists.AGAIN if more else ""

    return lists.read(
        range(len(parts)), found, lambda part, items: map(parts[part].row, items), cursor, dataset
    )


def first_row(api: Api, company: str, dataset: str) -> int:
    """Reads one row of every table of a dataset; returns how many came. Raises ErpError."""
    parts = sources(api, dataset)
    found = zip(parts, _firsts(api, company, parts, 1), strict=True)
    return sum(len(next(pages(api, company, source, 1, first))[0]) for source, first in found)


def _firsts(
    api: Api, company: str, parts: Sequence[Source], rows: int
) -> Sequence[Response | ErpError | None]:
    """The first pages of several small tables, asked for together; None where each is to be asked alone."""
    if len(parts) > 1:
        try:
            return api.batch([_query(api, company, source, rows) for source in parts])
        except ErpError as error:
            if not too_slow(error):
                raise
    return [None] * len(parts)


def pages(
    api: Api, company: str, source: Source, rows: int = ROWS, first: Response | ErpError | None = None
) -> Iterator[tuple[list[Any], bool]]:
    """The rows of a table in pages, each row once, and whether more follow. `first`: what the first page was
    answered with, if it was asked for already. Raises ErpError."""
    table, after = source.table, None
    identity = attrgetter(source.type.__struct_fields__[0])
    seen: set[object] = set()
    while True:
        try:
            if isinstance(first, ErpError):
                raise first
            response = first or api.send(_query(api, company, source, rows, after))
        except ErpError as error:
            if too_slow(error) and rows > _FEWEST:
                rows = max(_FEWEST, rows // 2)
            elif source.uncertain and table.name in api.plain and _not_there(error):
                yield [], False
                return
            elif not api.plainer(table, error):
                raise
            first = after = None
            continue
        first = None
        found: Listing[Any] = listing(response, table, source.type)
        items = {identity(item): item for item in found.items}
        fresh = [item for key, item in items.items() if key not in seen]
        info = found.pageInfo
        if info is None and len(found.items) >= rows:
            raise problem("unexpected_answer", f"no pageInfo with {table.field}")
        more = info is not None and info.hasNextPage
        if more and (info is None or info.endCursor in (None, after) or not found.items):
            raise problem("paging_stuck", table.field)
        seen.update(items)
        yield fresh, more
        if not more or info is None:
            return
        after = info.endCursor


def _query(api: Api, company: str, source: Source, rows: int, after: str | None = None) -> Query:
    return page(company, source.table, api.columns(source.table), rows, source.filter, after)


def _not_there(error: ErpError) -> bool:
    return error.params.get("error") == NOT_IN_SCHEMA


def results(api: Api, company: str) -> set[str]:
    """The numbers of the accounts that the vendor says belong to the result; read once. Raises ErpError."""
    if company not in api.results:
        for items, _ in pages(api, company, _ACCOUNTS):
            _note(api, company, items)
    return api.results[company]


def _note(api: Api, company: str, accounts: Sequence[Account]) -> None:
    found = {str(account.accountNo) for account in accounts if account.profitAndLossAccount}
    api.results.setdefault(company, set()).update(found)


def of_result(account: str) -> bool:
    """Whether an account belongs to the result by its number: the Norwegian standard chart has the classes 3
    to 8 for it."""
    return account[0] in "345678"


def currencies(api: Api, company: str) -> dict[int, str]:
    """ISO codes of the company's currencies by number, as far as the schema tells: neither the columns nor
    the right to read them are sure, and postings do without. Raises ErpError."""
    known = api.known(CURRENCY) or frozenset()
    code = next((name for name in _CODES if name in known), "")
    if not code or "currencyNo" not in known:
        return {}
    fields: list[tuple[str, Any, Any]] = [
        ("currencyNo", int, msgspec.field()),
        ("code", str | None, msgspec.field(name=code, default=None)),
    ]
    source = Source(Table(CURRENCY, ("currencyNo", code)), msgspec.defstruct("Currency", fields))
    try:
        rows = [item for items, _ in pages(api, company, source) for item in items]
    except ErpError as error:
        if error.code not in ("right_missing", "vendor_rejected"):
            raise
        return {}
    return {row.currencyNo: row.code for row in rows if row.code}


def sources(api: Api, dataset: str) -> list[Source]:
    """The tables that make up a dataset."""
    return _SOURCES[dataset] if dataset != "dimensions" else _org_units(api)


def _org_units(api: Api) -> list[Source]:
    """The twelve tables of organisational units, whose columns are not confirmed: what the schema tells of
    the first holds for all."""
    own = f"{ORG_UNIT}1"
    known = api.known(own)
    schema, known = (own, known) if known is not None else (ORG_UNIT, api.known(ORG_UNIT))
    numbers = [name for name in sorted(known or ()) if _NUMBER.fullmatch(name)]
    result = []
    for n in range(1, 13):
        column = numbers[0].replace("1", str(n)) if numbers else "orgUnitNo"
        table = Table(f"{ORG_UNIT}{n}", (column,), ("name",), schema=schema)
        fields: list[tuple[str, Any, Any]] = [
            ("number", int | str, msgspec.field(name=column)),
            ("name", str | None, msgspec.field(default=None)),
        ]
        result.append(Source(table, msgspec.defstruct(table.name, fields), partial(_unit, n), uncertain=True))
    return result


def _unit(n: int, unit: Any) -> Row:
    return dimension(f"orgunit{n}", unit.number, str(unit.number), unit.name, True)


def _account(a: Account) -> Row:
    number = str(a.accountNo)
    vat = str(a.taxCode) if a.taxCode and a.taxCode != "0" else None
    return AccountRow(
        source_id=number,
        account_number=number,
        name=a.name or None,
        account_type=_account_type(a),
        vat_code=vat,
        active=True,
    )


def _account_type(a: Account) -> str | None:
    """By the classes of the Norwegian standard chart, which only four digits follow."""
    number = a.accountNo
    if not 1000 <= number <= 8999:
        return None
    if not a.profitAndLossAccount and not of_result(str(number)):
        return "asset" if number < 2000 else "equity" if number < 2100 else "liability"
    if number >= 8800:
        return "equity"  # what becomes of the year's result
    return "income" if number < 4000 or 8000 <= number < 8100 else "expense"


def _party(a: Associate, number: int | None) -> Row:
    return PartyRow(
        source_id=str(a.associateNo),
        number=str(number) if number else None,
        name=a.name or None,
        organisation_number=str(a.companyNo) if a.companyNo else None,
        email=a.emailAddress or None,
        phone=str(a.phone) if a.phone else None,
        active=True,
    )


def _product(p: Product) -> Row:
    number = str(p.productNo)
    return ProductRow(source_id=number, number=number, name=p.description or None, active=True)


_ACCOUNTS = Source(ACCOUNTS, Account, _account)
_SOURCES: Mapping[str, list[Source]] = {
    "accounts": [_ACCOUNTS],
    "customers": [
        Source(ASSOCIATES, Associate, lambda a: _party(a, a.customerNo), is_("customerNo", "gt", 0))
    ],
    "suppliers": [
        Source(ASSOCIATES, Associate, lambda a: _party(a, a.supplierNo), is_("supplierNo", "gt", 0))
    ],
    "products": [Source(PRODUCTS, Product, _product)],
}
