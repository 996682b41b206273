"""Severa's registers as records that move to another system, over the REST interface."""

from collections.abc import Iterator
from datetime import UTC, datetime

from connectors.errors import problem
from connectors.moves import BUSINESS_UNIT, PROJECT, REGISTERS, Record
from connectors.salvage import called, unflawed
from connectors.severa.answers import BusinessUnit, Customer, Kept, Money, Product, Project
from connectors.severa.rest import Rest
from connectors.severa.values import business_id, changed, country, plain
from connectors.values import text


def records(rest: Rest, register: str, since: datetime | None) -> Iterator[Record]:
    """The register's records, inactive ones too, a business unit after the one above it. Severa tells what
    was added or changed, not what was deleted. Raises ErpError."""
    asked = {"changedSince": since.astimezone(UTC).isoformat(timespec="seconds")} if since else {}
    if register == "customers":
        yield from map(customer, map(unflawed, rest.every(register, "/customers", Customer, **asked)))
    elif register == "products":
        yield from map(product, map(unflawed, rest.every(register, "/products", Product, **asked)))
    elif register == "dimensions":
        units = rest.every_part(register, "/businessunits", BusinessUnit, **asked)
        yield from from_the_top([business_unit(unflawed(unit)) for unit in units])
        yield from map(project, map(unflawed, rest.every(register, "/projects", Project, **asked)))
    else:
        raise LookupError(f"no register {register!r}, only {', '.join(REGISTERS)}")


def from_the_top(found: list[Record]) -> list[Record]:
    """The same records, each after the one above it where that is among them. Raises `unexpected_answer`
    for units that stand above each other."""
    waiting = {record.id: record for record in found}
    placed: list[Record] = []
    while waiting:
        ready = [record for record in waiting.values() if record.parent not in waiting]
        if not ready:
            raise problem("unexpected_answer", "business units above each other")
        placed += ready
        for record in ready:
            del waiting[record.id]
    return placed


def customer(c: Customer) -> Record:
    """A customer; `number` is the code. A country that is not known stays as Severa names it."""
    address = c.headquarterAddress
    language = (text(c.language.code) if c.language else None) or ""
    values = {
        "business_id": business_id(c.vatNumber),
        "street": text(address.addressline) if address else None,
        "city": text(address.city) if address else None,
        "postal_code": text(address.postalCode) if address else None,
        "country": country(address.country) if address else None,
        "email": text(c.email),
        "website": text(c.website),
        "language": language[:2].lower(),
        "payment_days": text(c.paymentTerm),
        "einvoice_address": text(c.eInvoiceAddress),
        "einvoice_operator": text(c.eInvoiceOperator),
        "notes": text(c.notes),
        "internal": flag(c.isInternal),
    }
    return Record(
        _id(c), text(c.number) or "", text(c.name) or "", active=c.isActive is not False,
        changed_at=changed(c) or "", values={name: value or "" for name, value in values.items()},
    )  # fmt: skip


def product(p: Product) -> Record:
    """A product."""
    values = {
        "unit": text(p.measurementUnit),
        "unit_price": _money(p.unitPrice),
        "purchase_price": _money(p.unitCost),
        "vat_percent": plain(p.vatRate),
        "account_number": text(p.salesAccount.number) if p.salesAccount else None,
        "group": text(p.productCategory.name) if p.productCategory else None,
        "kind": text(p.type),
    }
    return Record(
        _id(p), text(p.code) or "", text(p.name) or "", active=p.isActive is not False,
        changed_at=changed(p) or "", values={name: value or "" for name, value in values.items()},
    )  # fmt: skip


def business_unit(u: BusinessUnit) -> Record:
    """A business unit, under the one it belongs to."""
    parent = f"{BUSINESS_UNIT}:{u.parentGuid}" if u.parentGuid else ""
    active = u.isActive is not False
    return Record(
        f"{BUSINESS_UNIT}:{_id(u)}", text(u.code) or "", text(u.name) or "", BUSINESS_UNIT, parent, active,
        changed_at=changed(u) or "", values={"closed": flag(not active)},
    )  # fmt: skip


def project(p: Project) -> Record:
    """A project, also called a case."""
    return Record(
        f"{PROJECT}:{_id(p)}", text(p.number) or "", text(p.name) or "", PROJECT, active=not p.isClosed,
        changed_at=changed(p) or "", values={"closed": flag(p.isClosed)},
    )  # fmt: skip


def _id(item: Kept) -> str:
    """Raises ProtocolError `value_missing_at_vendor` for a record without one: two would become one."""
    guid = text(item.guid)
    if guid is None:
        raise problem("value_missing_at_vendor", record=called(item), field="guid")
    return guid


def flag(value: bool | None) -> str:
    """As a record writes it."""
    return "yes" if value else "no"


def _money(money: Money | None) -> str:
    return plain(money.amount) if money else ""
