"""Customers, products, dimensions and key figures: lists that are read whole, page by page."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from connectors import lists
from connectors.amounts import units
from connectors.base import Page, Row
from connectors.customer_insight.answers import Customer, Metric, Product
from connectors.customer_insight.api import Api
from connectors.rows import DimensionRow, MetricRow, PartyRow, ProductRow
from connectors.values import moment, text

_MONTH = len("2026-11")


@dataclass(frozen=True, slots=True)
class Source:
    """The list behind a dataset, and the rows an element of it gives."""

    path: str
    kind: Any
    rows: Callable[[Any], list[Row]]


def first(api: Api, dataset: str) -> int:
    """Reads the beginning of a dataset; returns how many elements came. Raises ErpError."""
    source = SOURCES[dataset]
    items = api.page(dataset, source.path, source.kind, limit=1).items
    list(_rows(source, items))
    return len(items)


def read(api: Api, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset. Raises ErpError, `paging_stuck` for a cursor that comes again."""

    def pages(source: Source, place: str) -> Iterator[tuple[Sequence[Any], str]]:
        def fetch(asked: str) -> tuple[Sequence[Any], str]:
            page = api.page(dataset, source.path, source.kind, asked)
            return page.items, "" if page.nextCursor is None else str(page.nextCursor)

        return lists.by_cursor(fetch, place, source.path, dataset)

    return lists.read([SOURCES[dataset]], pages, _rows, cursor, dataset)


def _rows(source: Source, items: Sequence[Any]) -> Iterator[Row]:
    return chain.from_iterable(map(source.rows, items))


def _customer(c: Customer) -> list[Row]:
    number = text(c.customerNo)
    return [
        PartyRow(
            source_id=number,
            number=number,
            name=text(c.name),
            organisation_number=text(c.orgNo),
            active=(c.status or "").casefold() != "inactive",
            changed_at=moment(c.changedAt),
        )
    ]


def _product(p: Product) -> list[Row]:
    number = text(p.productNo)
    return [ProductRow(source_id=number, number=number, name=text(p.name), unit=text(p.unit), active=True)]


def _dimensions(c: Customer) -> list[Row]:
    """What customers are told apart by; many give the same, which is stored once."""
    code, name = text(c.industryCode), text(c.responsible)
    rows: list[Row] = []
    if code:
        rows.append(DimensionRow(source_id=f"industry:{code}", kind="industry", number=code, active=True))
    if name:
        rows.append(DimensionRow(source_id=f"responsible:{name}", kind="responsible", name=name, active=True))
    return rows


def _metric(m: Metric) -> list[Row]:
    """A figure without a value is none."""
    if m.value is None:
        return []
    customer, period, metric = text(m.customerNo), (m.period or "")[:_MONTH] or None, text(m.metric)
    return [
        MetricRow(
            source_id=f"{customer}/{period}/{metric}" if customer and period and metric else None,
            customer_number=customer,
            period=period,
            metric=metric,
            value=units(m.value),
            unit=text(m.unit),
            changed_at=moment(m.changedAt),
        )
    ]


SOURCES: Mapping[str, Source] = {
    "customers": Source("/customers", Customer, _customer),
    "products": Source("/products", Product, _product),
    "dimensions": Source("/customers", Customer, _dimensions),
    "metrics": Source("/metrics", Metric, _metric),
}
