"""Accounts, customers, suppliers, products and dimensions as rows of our datasets."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from connectors import lists, notes
from connectors.amounts import units_or_none
from connectors.base import Page, Row
from connectors.netvisor import registers, xml
from connectors.netvisor.api import Api
from connectors.netvisor.xml import Element
from connectors.rows import AccountRow, DimensionRow, PartyRow, ProductRow
from connectors.salvage import failure


def _text(element: Element, name: str) -> str | None:
    return xml.text(element, name) or None


def read(api: Api, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset; goes on after the one that was stored last. Raises ErpError."""
    return lists.read(
        [dataset],
        partial(_pages, api),
        lambda _, items: map(_ROWS[dataset], items),
        cursor,
        dataset,
        _named if dataset in _DETAILED else None,
    )


def _pages(api: Api, dataset: str, place: str) -> Iterator[tuple[Sequence[Any], str]]:
    """The place is the last page, or the last key, that is stored."""
    if dataset == "accounts":
        yield _accounts(registers.accounts(api)), ""
    elif dataset == "dimensions":
        yield list(_dimensions(api)), ""
    elif dataset == "suppliers":
        yield from registers.vendors(api, int(place or 0) + 1)
    else:
        yield from _detailed(api, dataset, place)


def first_rows(api: Api, dataset: str) -> int:
    """Reads a little of all that a dataset needs; returns how many rows came. Raises ErpError."""
    if dataset == "suppliers":
        return len(next(registers.vendors(api))[0])
    if dataset not in _DETAILED:
        return sum(len(page.rows) for page in read(api, dataset, None))
    one = _DETAILED[dataset]
    listed = one.listed(api)
    known, _ = registers.by_key(listed)
    if known:
        registers.details(api, one.resource, [next(iter(known))], dataset)
    return len(listed)


@dataclass(frozen=True, slots=True)
class _Detailed:
    """A dataset whose list lacks what only the details have."""

    resource: str
    listed: Callable[[Api], list[Element]]


def _detailed(api: Api, dataset: str, after: str) -> Iterator[tuple[list[tuple[Element, Element]], str]]:
    """What is listed and has no details, or no key, is noted as failed."""
    one = _DETAILED[dataset]
    known, keyless = registers.by_key(one.listed(api))
    for element in () if after else keyless:  # they stand on the first page
        notes.failed(failure(registers.called(element), "netvisorkey", "value_missing_at_vendor"))
    keys = sorted((key for key in known if not after or _order(key) > _order(after)), key=_order)
    for piece in registers.with_details(api, one.resource, {key: known[key] for key in keys}, dataset):
        for element in piece.untold:
            record, key = registers.called(element), registers.key_of(element)
            notes.failed(failure(record, one.resource, "value_missing_at_vendor", key))
        yield piece.pairs, piece.last


def _named(both: tuple[Element, Element]) -> tuple[str, str]:
    return registers.called(both[0]), registers.key_of(both[0])


def _order(key: str) -> tuple[int, str]:
    return (int(key), "") if key.isdigit() else (0, key)


def _accounts(listed: Sequence[Element]) -> list[Row]:
    """Accounts are known by their numbers where no account has a key."""
    keyed = any(map(registers.key_of, listed))
    return [_account(a, registers.key_of(a) if keyed else xml.text(a, "number")) for a in listed]


def _account(a: Element, key: str) -> Row:
    return AccountRow(
        source_id=key or None,
        account_number=_text(a, "number"),
        name=_text(a, "name"),
        active=xml.flag(xml.text(a, "isactive"), missing=True),
    )


def _customer(listed: Element, told: Element) -> Row:
    return PartyRow(
        source_id=registers.key_of(listed),
        number=_text(told, "internalidentifier") or _text(listed, "code"),
        name=_text(told, "name") or _text(listed, "name"),
        organisation_number=_text(told, "externalidentifier") or _text(listed, "organisationidentifier"),
        email=_text(told, "email") or _text(told, "emailinvoicingaddress"),
        phone=_text(told, "phonenumber"),
        active=xml.flag(xml.text(told, "isactive"), missing=True),
    )


def _supplier(v: Element) -> Row:
    return PartyRow(
        source_id=registers.key_of(v) or None,
        number=_text(v, "code"),
        name=_text(v, "name"),
        organisation_number=_text(v, "organizationid") or _text(v, "organisationid"),
        email=_text(v, "email"),
        phone=_text(v, "phonenumber"),
        active=xml.flag(xml.text(v, "isactive"), missing=True),
    )


def _product(listed: Element, told: Element) -> Row:
    return ProductRow(
        source_id=registers.key_of(listed),
        number=_text(told, "productcode") or _text(listed, "productcode"),
        name=_text(told, "name") or _text(listed, "name"),
        unit=_text(told, "unit"),
        sales_price=units_or_none(net_price(listed, told)),
        cost_price=units_or_none(xml.decimal(xml.text(told, "purchaseprice"))),
        vat_code=vat_percent(told) or None,
        account_number=_text(told, "defaultdomesticaccountnumber"),
        active=xml.flag(xml.text(told, "isactive"), missing=True),
    )


def net_price(listed: Element, told: Element) -> Any:
    """The price without VAT, None if there is none: the details may have it with VAT."""
    price = next(told.iter("unitprice"), None)
    if price is None or xml.attribute(price, "type").lower() in ("gross", "brutto"):
        return xml.decimal(xml.text(listed, "unitprice"))
    return xml.decimal(xml.text(price))


def vat_percent(told: Element) -> str:
    """The default VAT of a product with a point, "" if there is none."""
    found = xml.decimal(xml.text(told, "defaultvatpercent") or xml.text(told, "defaultvatpercentage"))
    return f"{found:f}" if found is not None else ""


def _dimensions(api: Api) -> Iterator[Row]:
    for header in registers.dimensions(api):
        known = {item.key for item in header.items}
        for item in header.items:
            yield DimensionRow(
                source_id=item.id or None,
                kind=header.name or None,
                number=item.code or None,
                name=item.name or None,
                parent=item.parent if item.father and item.father in known else None,
                active=not item.hidden and not header.hidden,
            )


_DETAILED: Mapping[str, _Detailed] = {
    "customers": _Detailed("getcustomer", registers.customers),
    "products": _Detailed("getproduct", registers.products),
}
_ROWS: Mapping[str, Callable[[Any], Row]] = {
    "accounts": lambda row: row,
    "dimensions": lambda row: row,
    "suppliers": _supplier,
    "customers": lambda pair: _customer(*pair),
    "products": lambda pair: _product(*pair),
}
