"""The datasets of the REST interface: lists read whole, page by page, and the rows an element gives."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from connectors import lists, notes
from connectors.base import Page, Row
from connectors.rows import HourRow, InvoiceRow, PartyRow, ProductRow, ProjectRow, dimension
from connectors.salvage import rows_of
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
from connectors.severa.values import amount, business_id, changed, day, plain
from connectors.values import text


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
        count += len(rows_of(dataset, found, partial(map, source.row)))
    notes.take()  # there is no page to tell of a row that failed
    return count


def read(rest: Rest, dataset: str, cursor: str | None) -> Iterator[Page]:
    """All pages of a dataset. Raises ErpError, `paging_stuck` for a token that comes again."""

    def pages(source: Source, place: str) -> Iterator[tuple[Sequence[Any], str]]:
        if source.offsets:
            return rest.parts(dataset, source.path, source.kind, place)
        return rest.pages(dataset, source.path, source.kind, place)

    name = _named if dataset != "dimensions" else None  # whose keys have a kind, which their rows tell
    return lists.read(
        SOURCES[dataset], pages, lambda source, items: map(source.row, items), cursor, dataset, name
    )


def _named(item: Any) -> tuple[str, str | None]:
    """What a person knows an item by, and the key of its row."""
    guid, number = text(item.guid), getattr(item, "number", None) or getattr(item, "code", None)
    return text(number) or guid or text(getattr(item, "name", None)) or "", guid


def _customer(c: Customer) -> Row:
    return PartyRow(
        source_id=text(c.guid),
        number=text(c.number),
        name=text(c.name),
        organisation_number=business_id(c.vatNumber),
        email=text(c.email),
        active=c.isActive is not False,
        changed_at=changed(c),
    )


def product(p: Product) -> Row:
    """A product."""
    return ProductRow(
        source_id=text(p.guid),
        number=text(p.code),
        name=text(p.name),
        unit=text(p.measurementUnit),
        sales_price=_money(p.unitPrice),
        cost_price=_money(p.unitCost),
        vat_code=plain(p.vatRate) or None,
        account_number=text(p.salesAccount.number) if p.salesAccount else None,
        active=p.isActive is not False,
        changed_at=changed(p),
    )


def project_dimension(p: Project) -> Row:
    """A project as a dimension."""
    number, name = text(p.number), text(p.name)
    return dimension("project", p.guid, number, name, not p.isClosed, changed_at=changed(p))


def business_unit(u: BusinessUnit) -> Row:
    """A business unit as a dimension."""
    code, name, active = text(u.code), text(u.name), u.isActive is not False
    return dimension("business_unit", u.guid, code, name, active, parent=u.parentGuid, changed_at=changed(u))


def _cost_center(c: CostCenter) -> Row:
    number, name, active = text(c.identifier), text(c.name), c.isActive is not False
    return dimension("cost_center", c.guid, number, name, active, changed_at=changed(c))


def user(u: User) -> Row:
    """A person as a dimension."""
    code, name, active = text(u.code), text(u.full_name), u.isActive is not False
    return dimension("user", u.guid, code, name, active, changed_at=changed(u))


def project(p: Project) -> Row:
    """A project."""
    unit = p.businessUnit.guid if p.businessUnit else None
    return ProjectRow(
        source_id=text(p.guid),
        number=text(p.number),
        name=text(p.name) or text(p.number) or p.guid,
        customer_number=_number(p.customer),
        business_unit=f"business_unit:{unit}" if unit else None,
        currency=p.currency.code if p.currency else None,
        start_date=day(p.startDate, "startDate"),
        end_date=day(p.closedDate, "closedDate") or day(p.deadline, "deadline"),
        closed=bool(p.isClosed),
        changed_at=changed(p),
    )


def invoice(i: Invoice) -> Row:
    """An invoice; of its three totals one may be lacking."""
    net, vat, gross = (_money(m) for m in (i.totalExcludingTax, i.totalTax, i.totalIncludingTax))
    # of three totals the third is known from two, and none from one
    if net is not None and vat is not None:
        gross = net + vat if gross is None else gross
    elif gross is not None:
        net = gross - vat if vat is not None else net
        vat = gross - net if net is not None else vat
    currency = i.currency.code if i.currency else None
    if currency is None and i.totalIncludingTax is not None:
        currency = i.totalIncludingTax.currencyCode
    projects = " ".join(p.guid for p in i.projects or () if p.guid)
    return InvoiceRow(
        source_id=text(i.guid),
        number=text(i.number),
        reference_number=text(i.referenceNumber),
        customer_number=_number(i.customer),
        invoice_date=day(i.date, "date"),
        due_date=day(i.dueDate, "dueDate"),
        status=text(i.status.name) if i.status else None,
        currency=text(currency),
        net=net,
        vat=vat,
        gross=gross,
        credit_note=bool(i.isCreditNote),
        projects=projects or None,
        changed_at=changed(i),
    )


def hour(h: WorkHour) -> Row:
    """Hours somebody worked."""
    return HourRow(
        source_id=text(h.guid),
        work_date=day(h.eventDate, "eventDate"),
        quantity=amount(h.quantity),
        user_name=text(h.user.full_name) if h.user else None,
        user_code=text(h.user.code) if h.user else None,
        project=h.project.guid if h.project else None,
        phase=_name(h.phase),
        work_type=_name(h.workType),
        customer_number=_number(h.customer),
        description=text(h.description),
        billable=h.isBillable,
        approved=h.isApproved,
        changed_at=changed(h),
    )


def _money(money: Money | None) -> int | None:
    return amount(money.amount) if money else None


def _number(named: Named | None) -> str | None:
    return text(named.number) if named else None


def _name(named: Named | None) -> str | None:
    return text(named.name) if named else None


SOURCES: Mapping[str, Sequence[Source]] = {
    "customers": (Source("/customers", Customer, _customer),),
    "products": (Source("/products", Product, product),),
    "dimensions": (
        Source("/businessunits", BusinessUnit, business_unit, offsets=True),
        Source("/projects", Project, project_dimension),
        Source("/costcenters", CostCenter, _cost_center, offsets=True),
        Source("/users", User, user),
    ),
    "projects": (Source("/projects", Project, project),),
    "invoices": (Source("/invoices", Invoice, invoice),),
    "hours": (Source("/workhours", WorkHour, hour),),
}
