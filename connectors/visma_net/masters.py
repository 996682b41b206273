"""Accounts, customers, suppliers, products and dimensions: lists that are read whole."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from connectors import lists
from connectors.amounts import units_or_none
from connectors.base import Page, Row
from connectors.errors import ErpError
from connectors.rows import AccountRow, PartyRow, ProductRow, dimension
from connectors.values import text
from connectors.visma_net.answers import (
    Account,
    Branch,
    Department,
    Dimension,
    Item,
    Party,
    code,
)
from connectors.visma_net.api import Api, Params
from connectors.visma_net.ledger import moment
from connectors.visma_net.paging import Source, elements, read, whole

_SIZE = 1000
_TYPES = frozenset({"asset", "liability", "income", "expense"})
_OUT_OF_USE = frozenset({"inactive", "markedfordeletion"})
_NOT_THERE = frozenset({"400", "404", "405"})  # of a list that this version does not have


@dataclass(frozen=True, slots=True)
class List:
    """One list of a dataset: `rows` makes those of its elements. `paged`: it has pages. `optional`: a version
    of the interface may lack it. `key`: what a long list goes on after."""

    path: str
    kind: Any
    rows: Callable[[Sequence[Any]], Iterable[Row]]
    params: Params = field(default_factory=dict)
    paged: bool = False
    optional: bool = False
    key: Callable[[Any], object] | None = None


def read_all(api: Api, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset; a list that was left half-way is begun anew. Raises ErpError."""
    return lists.read(_LISTS[dataset], lambda one, _: _pieces(api, dataset, one), _made, cursor, dataset)


def first_rows(api: Api, dataset: str) -> int:
    """Reads a little of every list of a dataset; returns how many rows came. Raises ErpError."""
    count = 0
    for one in _LISTS[dataset]:
        params = {**one.params, "pageNumber": 1, "pageSize": 1} if one.paged else one.params
        try:
            response = api.send(api.request(one.path, params, dataset))
        except ErpError as error:
            if not _lacking(one, error):
                raise
            continue
        items = [response.json(one.kind)] if one.kind is Dimension else elements(response, one.kind)[0]
        count += sum(1 for _ in one.rows(items))
    return count


def _pieces(api: Api, dataset: str, one: List) -> Iterator[tuple[list[Any], str]]:
    try:
        if one.paged:
            for piece in read(api, Source(one.path, one.kind, dataset, _SIZE, one.params)):
                yield piece.items, "" if piece.last else lists.AGAIN
        elif one.kind is Dimension:
            yield [api.get(one.path, one.kind, one.params, dataset)], ""
        else:
            yield whole(api, one.path, one.kind, dataset, one.key, one.params), ""
    except ErpError as error:
        if not _lacking(one, error):
            raise
        yield [], ""


def _made(one: List, items: Sequence[Any]) -> Iterable[Row]:
    return one.rows(items)


def _lacking(one: List, error: ErpError) -> bool:
    return one.optional and error.params.get("status") in _NOT_THERE


def _account(a: Account) -> Row:
    number = text(a.accountCD)
    source_id = text(a.accountID) or number
    if a.errorInfo:
        return AccountRow(source_id, name=a.errorInfo)
    kind = (a.type or "").lower()
    return AccountRow(
        source_id=source_id,
        account_number=number,
        name=a.description or None,
        account_type=kind if kind in _TYPES else None,
        standard_account=text(a.publicCode1),
        active=a.active is not False,
        changed_at=moment(a.lastModifiedDateTime),
    )


def _party(p: Party) -> Row:
    number = text(p.number)
    source_id = text(p.internalId) or number
    if p.errorInfo:
        return PartyRow(source_id, name=p.errorInfo)
    contact = p.mainContact
    return PartyRow(
        source_id=source_id,
        number=number,
        name=p.name or None,
        organisation_number=text(p.corporateId),
        email=(contact.email or None) if contact else None,
        phone=(contact.phone1 or contact.phone2 or None) if contact else None,
        active=(p.status or "").lower() not in _OUT_OF_USE,
        changed_at=moment(p.lastModifiedDateTime),
    )


def _item(i: Item) -> Row:
    number = text(i.inventoryNumber)
    source_id = text(i.inventoryId) or number
    if i.errorInfo:
        return ProductRow(source_id, name=i.errorInfo)
    accounts = i.accountInformation
    return ProductRow(
        source_id=source_id,
        number=number,
        name=i.description or None,
        unit=i.baseUnit or None,
        sales_price=units_or_none(i.defaultPrice),
        cost_price=units_or_none(i.currentCost if i.currentCost is not None else i.lastCost),
        vat_code=code(i.vatCode),
        account_number=code(accounts.salesAccount) if accounts else None,
        active=(i.status or "").lower() not in _OUT_OF_USE,
        changed_at=moment(i.lastModifiedDateTime),
    )


def _branch(b: Branch) -> Row:
    number, active = text(b.number) or text(b.branchId), b.isActive is not False
    return dimension("branch", number, number, b.name, active, changed_at=moment(b.lastModifiedDateTime))


def _department(d: Department) -> Row:
    number = text(d.departmentId)
    return dimension(
        "department", number, number, d.description, True, changed_at=moment(d.lastModifiedDateTime)
    )


def _segments(found: Sequence[Dimension]) -> Iterator[Row]:
    """The values of the subaccounts' segments; a segment's own name is the kind."""
    for segment in (segment for d in found for segment in d.segments or ()):
        own, label = text(segment.segmentId), segment.description or ""
        kind = f"subaccount{own or ''}"
        for value in segment.segmentValues or ():
            number, active = text(value.valueId), value.active is not False
            id = number if own else None  # values of two segments may be the same
            changed = moment(value.lastModified)
            yield dimension(kind, id, number, value.description, active, label=label, changed_at=changed)


_LISTS: Mapping[str, list[List]] = {
    "accounts": [List("/v1/account", Account, partial(map, _account), key=lambda a: a.accountCD)],
    "customers": [List("/v1/customer", Party, partial(map, _party), paged=True)],
    "suppliers": [List("/v1/supplier", Party, partial(map, _party), paged=True)],
    "products": [
        List("/v1/inventory", Item, partial(map, _item), {"expandAccountInformation": True}, paged=True)
    ],
    "dimensions": [
        List("/v1/branch", Branch, partial(map, _branch)),
        List("/v1/department", Department, partial(map, _department), optional=True),
        List("/v1/dimension/SUBACCOUNT", Dimension, _segments, {"expandSegmentsValues": True}, optional=True),
    ],
}
