"""Accounts, customers, suppliers, products and dimensions: lists that are read whole."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from connectors.amounts import units_or_none
from connectors.base import Page, Row
from connectors.errors import ErpError, problem
from connectors.rows import AccountRow, DimensionRow, PartyRow, ProductRow
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


class _Cursor(msgspec.Struct):
    """The rows before offset `start` of list `part` are stored; `last` is the id of the last of them."""

    part: int = 0
    start: int = 0
    last: int | None = None


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
    at = _parse(cursor)
    lists = sources(api, company, dataset)
    if at.part >= len(lists):
        yield Page((), _text(at), complete=True)
        return
    seen: set[tuple[object, int]] = set()
    for part in range(at.part, len(lists)):
        source, start = lists[part], at.start if part == at.part else 0
        if start and not _still(api, company, dataset, source, start, at.last):
            start = 0  # rows vanished since: the offset no longer means what it meant
        before: list[int] = []
        while True:
            page = _rows(api, company, dataset, source, start, PAGE)
            ids = [item.id for item in page.values]
            again = bool(ids) and ids == before
            if again and not unpaged(PAGE, len(ids)):
                raise problem("paging_stuck", source.path, dataset=dataset)
            before = ids
            start += len(ids)
            # ids are unique within a path, and within one free dimension
            kind = (source.path, source.params.get("dimensionIndex"))
            rows = [source.row(item) for item in page.values if (kind, item.id) not in seen]
            seen.update((kind, item) for item in ids)
            going_on = not again and more(PAGE, start, len(ids), page.fullResultSize)
            last = part == len(lists) - 1 and not going_on
            here = _Cursor(part, start, ids[-1] if ids else None) if going_on else _Cursor(part + 1)
            yield Page(rows, _text(here), complete=last)
            if not going_on:
                break


def _rows(api: Api, company: str, dataset: str, source: Source, start: int, count: int) -> Listing[Any]:
    params = {**source.params, "from": start, "count": count, "sorting": "id", "fields": source.fields}
    return api.get(company, source.path, Listing[source.type], params, dataset)  # type: ignore[name-defined]


def _still(api: Api, company: str, dataset: str, source: Source, start: int, last: int | None) -> bool:
    found = _rows(api, company, dataset, source, start - 1, 1).values
    return bool(found) and found[0].id == last


def _parse(cursor: str | None) -> _Cursor:
    if cursor is None:
        return _Cursor()
    try:
        return msgspec.json.decode(cursor, type=_Cursor)
    except msgspec.DecodeError:
        return _Cursor()  # of another program version: from the start, which is harmless


def _text(cursor: _Cursor) -> str:
    return msgspec.json.encode(cursor).decode()


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
    return DimensionRow(
        source_id=f"department:{d.id}",
        kind="department",
        number=d.departmentNumber or str(d.id),
        name=d.name or None,
        active=not d.isInactive,
    )


def _project(p: Project) -> Row:
    return DimensionRow(
        source_id=f"project:{p.id}",
        kind="project",
        number=p.number or str(p.id),
        name=p.name or None,
        parent=f"project:{p.mainProject.id}" if p.mainProject else None,
        active=not p.isClosed,
    )


def _free(name: DimensionName) -> Source:
    kind = f"dimension{name.dimensionIndex}"
    label = name.dimensionName or kind

    def row(v: DimensionValue) -> Row:
        return DimensionRow(
            source_id=f"{kind}:{v.id}",
            kind=label,
            number=v.number or str(v.id),
            name=v.displayName or None,
            active=v.active is not False,
        )

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
