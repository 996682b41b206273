"""Records as the SOAP interface writes them: members in ordinal order, nil for what is not there."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml import etree

from connectors.simulators.severa.data import Data, Item

CONTRACT = "http://soap.severa.com/"
ENTITIES = "http://schemas.datacontract.org/2004/07/Severa.Entities.API"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
_CODES = {"Suomi": "FI", "Finland": "FI", "Ruotsi": "SE", "Viro": "EE", "Germany": "DE"}


def write(parent: "etree._Element", name: str, values: Item) -> None:
    """An entity below `parent`."""
    entity = etree.SubElement(parent, f"{{{ENTITIES}}}{name}")
    for member in sorted(values):
        element = etree.SubElement(entity, f"{{{ENTITIES}}}{member}")
        _fill(element, values[member])


def _fill(element: "etree._Element", value: object) -> None:
    if value is None:
        element.set(f"{{{INSTANCE}}}nil", "true")
    elif isinstance(value, bool):
        element.text = str(value).lower()
    elif isinstance(value, list):
        for one in value:
            if isinstance(one, dict):
                write(element, "InvoiceRow", one)
            else:
                etree.SubElement(element, f"{{{_ARRAYS}}}string").text = one
    else:
        element.text = f"{value:f}" if isinstance(value, Decimal) else str(value)


def _moment(text: str | None) -> str | None:
    """As WCF writes a moment it knows no zone of."""
    return datetime.fromisoformat(text).strftime("%Y-%m-%dT%H:%M:%S") if text else None


def tiny(c: Item) -> Item:
    """A customer in the list of all."""
    return {"GUID": c["guid"], "Name": c["name"], "Number": c["number"]}


def account(c: Item) -> Item:
    """A customer."""
    return tiny(c) | {
        "CompanyGUID": company_guid(c), "CurrencyCode": "EUR", "InsertTS": _moment(c["createdDateTime"]),
        "UpdatedTS": _moment(c["lastUpdatedDateTime"]), "IsActive": c["isActive"],
        "IsInternal": c["isInternal"], "LanguageCode": (c.get("language") or {}).get("code"),
        "Notes": c["notes"], "PaymentTerm": c["paymentTerm"], "eInvoiceAddress": c["eInvoiceAddress"],
        "eInvoiceOperator": c["eInvoiceOperator"], "OverdueInterest": c["overdueInterest"],
    }  # fmt: skip


def company_guid(c: Item) -> str:
    """The company behind a customer has a guid of its own."""
    return f"{c['guid'][:-4]}c0c0"


def company(c: Item) -> Item:
    """The company behind a customer."""
    return {"GUID": company_guid(c), "Name": c["name"], "VatNumber": c["vatNumber"], "Email": c["email"],
            "Website": c["website"]}  # fmt: skip


def address(c: Item) -> Item | None:
    """A customer's head office; a country the interface has no code for is named."""
    found = c["headquarterAddress"]
    if not found:
        return None
    return {"GUID": found["guid"], "Addressline": found["addressline"], "City": found["city"],
            "PostalCode": found["postalCode"], "CountryCode": _CODES.get(found["country"]),
            "CountryName": found["country"]}  # fmt: skip


def product(p: Item) -> Item:
    """A product."""
    price, cost = p["unitPrice"], p["unitCost"]
    return {
        "GUID": p["guid"], "Code": p["code"], "Name": p["name"], "IsActive": p["isActive"], "Type": p["type"],
        "MeasurementUnit": p["measurementUnit"], "UnitPrice": price and price["amount"],
        "UnitCost": cost and cost["amount"], "VAT": p["vatRate"], "UseInWorkTimeEntry": False,
        "ProductCategoryGUID": (p["productCategory"] or {}).get("guid"),
        "SalesAccountGUID": (p["salesAccount"] or {}).get("guid"),
    }  # fmt: skip


def unit(u: Item) -> Item:
    """A business unit."""
    return {"GUID": u["guid"], "Code": u["code"], "Name": u["name"], "IsActive": u["isActive"],
            "ParentBusinessUnitGUID": u["parentGuid"], "VatNumber": u["vatNumber"], "CurrencyCode": "EUR",
            "InsertTS": _moment(u["createdDateTime"]),
            "UpdatedTS": _moment(u["lastUpdatedDateTime"])}  # fmt: skip


def case(p: Item) -> Item:
    """A project."""
    return {
        "GUID": p["guid"], "CaseNumber": p["number"], "Name": p["name"], "IsClosed": p["isClosed"],
        "AccountGUID": p["customer"]["guid"], "AccountName": p["customer"]["name"],
        "AccountNumber": p["customer"]["number"], "BusinessUnitGUID": (p["businessUnit"] or {}).get("guid"),
        "CurrencyShortform": p["currency"]["code"], "StartDate": f"{p['startDate']}T00:00:00",
        "DeadlineDate": p["deadline"] and f"{p['deadline']}T00:00:00", "IsInternal": p["isInternal"],
        "ClosedDate": p["closedDate"] and f"{p['closedDate']}T00:00:00",
        "InsertTs": _moment(p["createdDateTime"]), "UpdatedTs": _moment(p["lastUpdatedDateTime"]),
    }  # fmt: skip


def user(u: Item) -> Item:
    """A user."""
    return {"GUID": u["guid"], "FirstName": u["firstName"], "LastName": u["lastName"], "Code": u["code"],
            "Email": u["email"], "IsActive": u["isActive"]}  # fmt: skip


def work_type(w: Item) -> Item:
    """A kind of work."""
    return {"GUID": w["guid"], "Name": w["name"], "Code": w["code"], "IsActive": w["isActive"]}


def phase(p: Item) -> Item:
    """A part of a project."""
    return {"GUID": p["guid"], "Name": p["name"], "Code": p["code"], "CaseGUID": p["project"]["guid"]}


def status(s: Item) -> Item:
    """A state of invoices."""
    names = (
        "isActive",
        "isDefault",
        "isPaid",
        "isReadOnly",
        "isSent",
        "isWaitingPayment",
        "hasInvoiceNumber",
    )
    return {"Name": s["name"], "Description": None, "SortOrder": s["sortOrder"],
            **{name[0].upper() + name[1:]: s[name] for name in names}}  # fmt: skip


def invoice(i: Item, data: Data) -> Item:
    """An invoice with its rows."""
    rows = [row for row in data.registers["invoicerows"].values() if row["invoiceGuid"] == i["guid"]]
    return {
        "GUID": i["guid"], "Number": i["number"], "ReferenceNumber": i["referenceNumber"],
        "AccountNumber": i["customer"]["number"], "AccountName": i["customer"]["name"],
        "Date": f"{i['date']}T00:00:00", "DueDate": f"{i['dueDate']}T00:00:00",
        "InvoiceStatus": i["status"]["name"], "CurrencyShortform": i["currency"]["code"],
        "CurrencyRate": i["currencyRate"], "IsCreditNote": i["isCreditNote"],
        "MainCaseGUID": i["projects"][0]["guid"], "InvoiceRows": [_row(row, i) for row in rows],
    }  # fmt: skip


def _row(row: Item, i: Item) -> dict[str, Any]:
    net = row["quantity"] * row["unitPrice"]["amount"]
    vat = (net * row["vatRate"] / 100).quantize(Decimal("0.01"))
    return {"GUID": row["guid"], "CaseGUIDs": [p["guid"] for p in i["projects"]],
            "deliveredQuantity": row["quantity"], "rowVatExcludedAmount": net, "rowVatAmount": vat,
            "rowAmount": net + vat, "rowVatRatePercent": row["vatRate"]}  # fmt: skip


def hour(h: Item) -> Item:
    """Hours on a day."""
    return {
        "GUID": h["guid"], "EventDate": f"{h['eventDate']}T00:00:00", "Quantity": h["quantity"] or 0,
        "UserGUID": h["user"]["guid"], "CaseGUID": h["project"]["guid"], "PhaseGUID": h["phase"]["guid"],
        "WorkTypeGUID": h["workType"]["guid"], "Description": h["description"],
        "IsBillable": h["isBillable"], "IsApproved": h["isApproved"], "AccountGUID": h["customer"]["guid"],
    }  # fmt: skip
