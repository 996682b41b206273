"""The datasets of the REST interface: lists read whole, page by page, and the rows an element gives."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connectors.base import Page, Row
from connectors.errors import ErpError, problem
from connectors.severa.answers import (
    BusinessUnit,
    CostCenter,
    Customer,
    Invoice,
    Money,
    Named,
    Product,
    Project,
    User,
    WorkHour,
)
from connectors.severa.rest import Rest
from connectors.severa.values import amount, business_id, day, moment, plain, text

_END = "end"


@dataclass(frozen=True, slots=True)
class Source:
    """A list behind a dataset and the row an element of it gives. `offsets`: it is paged by position."""

    path: str
    kind: Any
    row: Callable[[Any], Row]
    offsets: bool = False


def first(rest: Rest, dataset: str) -> int:
    """Reads the beginning of a dataset; returns how many rows came. Raises ErpError."""
    count = 0
    for source in SOURCES[dataset]:
        if source.offsets:
            found = rest.part(dataset, source.path, source.kind, rowCount=1)
        else:
            found, _ = rest.page(dataset, source.path, source.kind, rowCount=1)
        count += len([source.row(item) for item in found])
    return count


def read(rest: Rest, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset. A cursor is the number of the list, a colon and the place in it. Raises
    ErpError, `paging_stuck` for a token that comes again."""
    if cursor == _END:
        yield Page((), _END, complete=True)
        return
    sources = SOURCES[dataset]
    number, _, place = (cursor or "0:").partition(":")
    begun = int(number)
    for index in range(begun, len(sources)):
        last = index + 1 == len(sources)
        following = _END if last else f"{index + 1}:"
        at = place if index == begun else ""
        pages = (
            _parts(rest, dataset, sources[index], at)
            if sources[index].offsets
            else _pages(rest, dataset, sources[index], at)
        )
        for rows, token in pages:
            yield Page(rows, f"{index}:{token}" if token else following, complete=last and not token)


def _pages(rest: Rest, dataset: str, source: Source, token: str) -> Iterator[tuple[list[Row], str]]:
    """Rows and the token of what follows, "" at the end. A token the server no longer knows, which it may
    have kept for a while only, means from the beginning."""
    try:
        found, following = rest.page(dataset, source.path, source.kind, token)
    except ErpError as error:
        if not token or error.code != "vendor_rejected":
            raise
        token = ""
        found, following = rest.page(dataset, source.path, source.kind)
    seen = {token}
    while True:
        if following and following in seen:
            raise problem("paging_stuck", source.path, dataset=dataset)
        yield [source.row(item) for item in found], following
        if not following:
            return
        seen.add(following)
        found, following = rest.page(dataset, source.path, source.kind, following)


def _parts(rest: Rest, dataset: str, source: Source, place: str) -> Iterator[tuple[list[Row], str]]:
    """Rows and the position of what follows, "" at the end, which is where nothing new comes."""
    start, seen = int(place or 0), set[str]()
    while True:
        found = rest.part(dataset, source.path, source.kind, start)
        new = [item for item in found if item.guid not in seen]
        start += len(found)
        seen.update(item.guid for item in new)
        yield [source.row(item) for item in new], str(start) if new else ""
        if not new:
            return


def _changed(item: Any) -> str | None:
    return moment(item.lastUpdatedDateTime) or moment(item.createdDateTime)


def _customer(c: Customer) -> Row:
    return (c.guid, text(c.number), text(c.name), business_id(c.vatNumber), text(c.email), None,
            c.isActive is not False, _changed(c))  # fmt: skip


def _product(p: Product) -> Row:
    account = text(p.salesAccount.number) if p.salesAccount else None
    return (p.guid, text(p.code), text(p.name), text(p.measurementUnit), _money(p.unitPrice),
            _money(p.unitCost), plain(p.vatRate) or None, account, p.isActive is not False,
            _changed(p))  # fmt: skip


def _project_dimension(p: Project) -> Row:
    return (f"project:{p.guid}", "project", text(p.number), text(p.name), None, not p.isClosed, _changed(p))


def _business_unit(u: BusinessUnit) -> Row:
    parent = f"business_unit:{u.parentGuid}" if u.parentGuid else None
    return (f"business_unit:{u.guid}", "business_unit", text(u.code), text(u.name), parent,
            u.isActive is not False, _changed(u))  # fmt: skip


def _cost_center(c: CostCenter) -> Row:
    return (f"cost_center:{c.guid}", "cost_center", text(c.identifier), text(c.name), None,
            c.isActive is not False, _changed(c))  # fmt: skip


def _user(u: User) -> Row:
    return (f"user:{u.guid}", "user", text(u.code), text(u.full_name), None, u.isActive is not False,
            _changed(u))  # fmt: skip


def _project(p: Project) -> Row:
    name = text(p.name) or text(p.number) or p.guid
    unit = f"business_unit:{p.businessUnit.guid}" if p.businessUnit and p.businessUnit.guid else None
    return (p.guid, text(p.number), name, _number(p.customer), unit,
            p.currency.code if p.currency else None, day(p.startDate), day(p.closedDate) or day(p.deadline),
            bool(p.isClosed), _changed(p))  # fmt: skip


def _invoice(i: Invoice) -> Row:
    net, vat, gross = (_money(m) for m in (i.totalExcludingTax, i.totalTax, i.totalIncludingTax))
    # of three totals the third is known from two
    if gross is None:
        gross = (net or 0) + (vat or 0)
    if net is None:
        net = gross - (vat or 0)
    currency = i.currency.code if i.currency else None
    if currency is None and i.totalIncludingTax is not None:
        currency = i.totalIncludingTax.currencyCode
    projects = " ".join(p.guid for p in i.projects or () if p.guid)
    return (i.guid, text(i.number), text(i.referenceNumber), _number(i.customer), day(i.date),
            day(i.dueDate), text(i.status.name) if i.status else None, text(currency), net,
            gross - net if vat is None else vat, gross, bool(i.isCreditNote), projects or None,
            _changed(i))  # fmt: skip


def _hour(h: WorkHour) -> Row:
    return (h.guid, day(h.eventDate), amount(h.quantity) or 0, text(h.user.full_name) if h.user else None,
            text(h.user.code) if h.user else None, h.project.guid if h.project else None, _name(h.phase),
            _name(h.workType), _number(h.customer), text(h.description), h.isBillable, h.isApproved,
            _changed(h))  # fmt: skip


def _money(money: Money | None) -> int | None:
    return amount(money.amount) if money else None


def _number(named: Named | None) -> str | None:
    return text(named.number) if named else None


def _name(named: Named | None) -> str | None:
    return text(named.name) if named else None


SOURCES: Mapping[str, Sequence[Source]] = {
    "customers": (Source("/customers", Customer, _customer),),
    "products": (Source("/products", Product, _product),),
    "dimensions": (
        Source("/businessunits", BusinessUnit, _business_unit, offsets=True),
        Source("/projects", Project, _project_dimension),
        Source("/costcenters", CostCenter, _cost_center, offsets=True),
        Source("/users", User, _user),
    ),
    "projects": (Source("/projects", Project, _project),),
    "invoices": (Source("/invoices", Invoice, _invoice),),
    "hours": (Source("/workhours", WorkHour, _hour),),
}
