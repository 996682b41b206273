"""Entities of the older interface as the structures of the present one, so that both give the same rows and
records."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from connectors.amounts import SCALE
from connectors.severa.answers import (
    Address,
    BusinessUnit,
    Currency,
    Customer,
    Invoice,
    Kept,
    Money,
    Named,
    Product,
    Project,
    User,
    WorkHour,
)
from connectors.severa.soap import Entity
from connectors.severa.values import amount

K = TypeVar("K", bound=Kept)
# by structure: the place of a value in it, and the entity's member that holds it
_MEMBERS: Mapping[type[Kept], Mapping[str, str]] = {
    Customer: {
        "name": "Name", "number": "Number", "isActive": "IsActive", "isInternal": "IsInternal",
        "notes": "Notes", "paymentTerm": "PaymentTerm", "eInvoiceAddress": "eInvoiceAddress",
        "eInvoiceOperator": "eInvoiceOperator", "language.code": "LanguageCode",
    },
    Product: {
        "name": "Name", "code": "Code", "type": "Type", "isActive": "IsActive", "vatRate": "VAT",
        "measurementUnit": "MeasurementUnit", "unitPrice.amount": "UnitPrice", "unitCost.amount": "UnitCost",
    },
    Project: {
        "name": "Name", "number": "CaseNumber", "customer.number": "AccountNumber",
        "businessUnit.guid": "BusinessUnitGUID", "currency.code": "CurrencyShortform",
        "startDate": "StartDate", "deadline": "DeadlineDate", "closedDate": "ClosedDate",
        "isClosed": "IsClosed",
    },
    BusinessUnit: {
        "name": "Name", "code": "Code", "parentGuid": "ParentBusinessUnitGUID", "isActive": "IsActive",
    },
    User: {"firstName": "FirstName", "lastName": "LastName", "code": "Code", "isActive": "IsActive"},
    Invoice: {
        "number": "Number", "referenceNumber": "ReferenceNumber", "date": "Date", "dueDate": "DueDate",
        "status.name": "InvoiceStatus", "customer.number": "AccountNumber",
        "currency.code": "CurrencyShortform", "isCreditNote": "IsCreditNote",
    },
    WorkHour: {
        "eventDate": "EventDate", "quantity": "Quantity", "project.guid": "CaseGUID",
        "description": "Description", "isBillable": "IsBillable", "isApproved": "IsApproved",
    },
}  # fmt: skip
_PARTS: Mapping[str, type] = {"unitPrice": Money, "unitCost": Money, "currency": Currency}  # others: Named


def structure(kind: type[K], entity: Entity) -> K:
    """What an entity tells by itself."""
    values: dict[str, Any] = {
        "guid": entity.text("GUID"),
        "createdDateTime": entity.text("InsertTS") or entity.text("InsertTs"),
        "lastUpdatedDateTime": entity.text("UpdatedTS") or entity.text("UpdatedTs"),
    }
    for place, member in _MEMBERS[kind].items():
        name, _, inner = place.partition(".")
        value = entity.value(member)
        values[name] = _PARTS.get(name, Named)(**{inner: value}) if inner else value
    return kind(**values)


def customer(account: Entity, address: Entity | None, company: Entity | None) -> Customer:
    """A customer, whose address and VAT number stand in entities of their own."""
    found = structure(Customer, account)
    if company is not None:
        found.vatNumber, found.email = company.text("VatNumber"), company.text("Email")
        found.website = company.text("Website")
    if address is not None:
        found.headquarterAddress = Address(
            addressline=address.text("Addressline"),
            postalCode=address.text("PostalCode"),
            city=address.text("City"),
            country=address.text("CountryCode") or address.text("CountryName"),
        )
    return found


def invoice(entity: Entity, status: str) -> Invoice:
    """An invoice that is listed under a status. Totals are sums of the rows: the interface gives none."""
    found, rows = structure(Invoice, entity), entity.several("InvoiceRows")
    projects = dict.fromkeys(guid for row in rows for guid in row.texts("CaseGUIDs"))
    if not projects and (main := entity.text("MainCaseGUID")):
        projects = {main: None}
    found.projects = [Named(guid=guid) for guid in projects]
    found.status = Named(name=entity.text("InvoiceStatus") or status)
    found.totalExcludingTax = _total(rows, "rowVatExcludedAmount")
    found.totalTax = _total(rows, "rowVatAmount")
    return found


def _total(rows: list[Entity], name: str) -> Money | None:
    """The sum of the rows, None where one of them does not tell."""
    found = [amount(row.number(name)) for row in rows]
    known = [value for value in found if value is not None]
    return Money(Decimal(sum(known)) / SCALE) if len(known) == len(found) else None
