"""Accounts, customers, suppliers, products and dimensions: lists that are read whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from typing import Any

from connectors import lists
from connectors.amounts import units_or_none
from connectors.base import Page, Row
from connectors.errors import ErpError
from connectors.rows import AccountRow, PartyRow, ProductRow, dimension
from connectors.tripletex.answers import (
    Account,
    Department,
    DimensionName,
    DimensionValue,
    Listing,
    Number,
    Party,
    Product,
    Project,
)
from connectors.tripletex.api import Api, more, unpaged

PAGE = 1000
_ACCOUNT_TYPES: Mapping[str, str] = {
    "ASSETS": "asset",
    "EQUITY": "equity",
    "LIABILITIES": "liability",
    "OPERATING_REVENUES": "income",
    "INVESTMENT_INCOME": "income",
    "EXTRAORDINARY_INCOME": "income",
    "OPERATING_EXPENSES": "expense",
    "COST_OF_CAPITAL": "expense",
    "TAX_ON_ORDINARY_ACTIVITIES": "expense",
    "EXTRAORDINARY_COST": "expense",
    "TAX_ON_EXTRAORDINARY_ACTIVITIES": "expense",
    "ANNUAL_RESULT": "equity",
    "TRANSFERS_AND_ALLOCATIONS": "equity",
}


@dataclass(frozen=True, slots=True)
class Source:
    """One list to read: its path, the fields asked for, and how a row is made of an answer."""

    path: str
    type: Any
    fields: str
    row: Callable[[Any], Row]
    params: Mapping[str, str | int | bool] = field(default_factory=dict)


def sources(api: Api, company: str, dataset: str) -> list[Source]:
    """The lists that make up a dataset; asks for the names of the free dimensions."""
    if dataset != "dimensions":
        return _SOURCES[dataset]
    return _DIMENSIONS + [_free(name) for name in free_dimensions(api, company)]


def first_row(api: Api, company: str, dataset: str) -> int:
    """Reads one row of every list of a dataset; returns how many came. Raises ErpError."""
    return sum(
        len(_rows(api, company, dataset, source, 0, 1).values) for source in sources(api, company, dataset)
    )


def read(api: Api, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset. A row that is in two of its lists is given once."""
    seen = set[object]()

    def pages(source: Source, place: str) -> Iterator[tuple[Sequence[Any], str]]:
        # ids are unique within a path, and within one free dimension
        kind = (source.path, source.params.get("dimensionIndex"))

        def fetch(start: int) -> tuple[Sequence[Any], bool]:
            page = _rows(api, company, dataset, source, start, PAGE)
            return page.values, more(PAGE, start, page)

        found = lists.by_offset(fetch, place, attrgetter("id"), source.path, dataset, partial(unpaged, PAGE))
        for items, following in found:
            new = [item for item in items if (kind, item.id) not in seen]
            seen.update((kind, item.id) for item in items)
            yield new, following

    return lists.read(
        sources(api, company, dataset), pages, lambda source, items: map(source.row, items), cursor, dataset
    )


def _rows(api: Api, company: str, dataset: str, source: Source, start: int, count: int) -> Listing[Any]:
    params = {**source.params, "from": start, "count": count, "sorting": "id", "fields": source.fields}
    return api.get(company, source.path, Listing[source.type], params, dataset)  # type: ignore[name-defined]


def free_dimensions(api: Api, company: str) -> list[DimensionName]:
    """Names of the free dimensions; none on packages that do not have them (before 2.73: no such path)."""
    try:
        return api.listing(
            company,
            "/ledger/accountingDimensionName",
            DimensionName,
            "dimensionIndex,dimensionName",
            sorting="",
        )
    except ErpError as error:
        if error.params.get("status") in ("400", "403", "404", "405", "422"):
            return []
        raise


def _number(vat: Number | None) -> str | None:
    return str(vat.number) if vat is not None and vat.number not in (None, "") else None


def _account(a: Account) -> Row:
    return AccountRow(
        source_id=str(a.id),
        account_number=str(a.number),
        name=a.name or None,
        account_type=_ACCOUNT_TYPES.get(a.type or ""),
        standard_account=a.saftCode or None,
        grouping_code=a.groupingCode or None,
        vat_code=_number(a.vatType),
        active=not a.isInactive,
    )


def _party(p: Party, number: int | None) -> Row:
    return PartyRow(
        source_id=str(p.id),
        number=str(number) if number else None,  # 0 means none
        name=p.name or None,
        organisation_number=p.organizationNumber or None,
        email=p.email or None,
        phone=p.phoneNumber or p.phoneNumberMobile or None,
        active=not p.isInactive,
    )


def _product(p: Product) -> Row:
    return ProductRow(
        source_id=str(p.id),
        number=p.number or None,
        name=p.name or None,
        unit=(p.productUnit.name or None) if p.productUnit else None,
        sales_price=units_or_none(p.priceExcludingVatCurrency),
        cost_price=units_or_none(p.costExcludingVatCurrency),
        vat_code=_number(p.vatType),
        account_number=_number(p.account),
        active=not p.isInactive,
    )


def _department(d: Department) -> Row:
    return dimension("department", d.id, d.departmentNumber or str(d.id), d.name, not d.isInactive)


def _project(p: Project) -> Row:
    parent = p.mainProject.id if p.mainProject else None
    return dimension("project", p.id, p.number or str(p.id), p.name, not p.isClosed, parent=parent)


def _free(name: DimensionName) -> Source:
    kind, label = f"dimension{name.dimensionIndex}", name.dimensionName or ""

    def row(v: DimensionValue) -> Row:
        return dimension(kind, v.id, v.number or str(v.id), v.displayName, v.active is not False, label=label)

    return Source(
        "/ledger/accountingDimensionValue/search",
        DimensionValue,
        "id,number,displayName,active",
        row,
        {"dimensionIndex": name.dimensionIndex},
    )


_PARTY = "id,name,organizationNumber,email,phoneNumber,phoneNumberMobile,isInactive"
_SOURCES: Mapping[str, list[Source]] = {
    "accounts": [
        Source(
            "/ledger/account",
            Account,
            "id,number,name,type,isInactive,vatType(number),saftCode,groupingCode",
            _account,
        )
    ],
    # without the filter the server gives active ones alone (default of the spec)
    "customers": [
        Source(
            "/customer",
            Party,
            f"{_PARTY},customerNumber",
            lambda p: _party(p, p.customerNumber),
            {"isInactive": inactive},
        )
        for inactive in (False, True)
    ],
    "suppliers": [
        Source(
            "/supplier",
            Party,
            f"{_PARTY},supplierNumber",
            lambda p: _party(p, p.supplierNumber),
            {"isInactive": inactive},
        )
        for inactive in (False, True)
    ],
    "products": [
        Source(
            "/product",
            Product,
            "id,number,name,productUnit(name),priceExcludingVatCurrency,costExcludingVatCurrency,"
            "vatType(number),account(number),isInactive",
            _product,
        )
    ],
}
_DIMENSIONS = [
    Source("/department", Department, "id,name,departmentNumber,isInactive", _department),
    # the filter has no default in the spec; both halves are asked for, so that none can be missing
    *(
        Source("/project", Project, "id,number,name,mainProject(id),isClosed", _project, {"isClosed": closed})
        for closed in (False, True)
    ),
]
