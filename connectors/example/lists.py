"""Accounts, customers, suppliers, products and dimensions: lists that are read whole, page by page."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connectors import lists
from connectors.amounts import units_or_none
from connectors.base import Page, Row
from connectors.example.answers import Account, Dimension, Party, Product
from connectors.example.api import Api
from connectors.rows import AccountRow, PartyRow, ProductRow, dimension
from connectors.values import text


@dataclass(frozen=True, slots=True)
class Source:
    """The list behind a dataset, and the row an item of it gives."""

    path: str
    kind: Any
    row: Callable[[Any], Row]


def read(api: Api, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset. Raises ErpError."""

    def pages(source: Source, place: str) -> Iterator[tuple[Sequence[Any], str]]:
        return api.pages(f"/companies/{company}{source.path}", source.kind, dataset, place)

    return lists.read(
        [SOURCES[dataset]], pages, lambda source, items: map(source.row, items), cursor, dataset
    )


def _account(a: Account) -> Row:
    return AccountRow(
        source_id=text(a.id), account_number=text(a.number), name=text(a.name), vat_code=text(a.vatCode),
        active=a.active,
    )  # fmt: skip


def _party(p: Party) -> Row:
    return PartyRow(
        source_id=text(p.id), number=text(p.number), name=text(p.name),
        organisation_number=text(p.organisationNo), email=text(p.email), phone=text(p.phone), active=p.active,
    )  # fmt: skip


def _product(p: Product) -> Row:
    return ProductRow(
        source_id=text(p.id), number=text(p.number), name=text(p.name), unit=text(p.unit),
        sales_price=units_or_none(p.price), cost_price=units_or_none(p.priceCost),
        account_number=text(p.accountNo), active=p.active,
    )  # fmt: skip


def _dimension(d: Dimension) -> Row:
    return dimension(d.kind, d.id, text(d.number), text(d.name), d.active)


SOURCES: Mapping[str, Source] = {
    "accounts": Source("/accounts", Account, _account),
    "customers": Source("/customers", Party, _party),
    "suppliers": Source("/suppliers", Party, _party),
    "products": Source("/products", Product, _product),
    "dimensions": Source("/dimensions", Dimension, _dimension),
}
