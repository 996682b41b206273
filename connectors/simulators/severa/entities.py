"""Records as the SOAP interface writes them: members in ordinal order, nil for what is not there."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml import etree

from connectors.simulators import tables
from connectors.simulators.severa.data import Data, Item, dig

CONTRACT = "http://soap.severa.com/"
ENTITIES = "http://schemas.datacontract.org/2004/07/Severa.Entities.API"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
_MEMBERS = tables.read(__file__)
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


def entity(kind: str, record: Item) -> Item:
    """A record of the REST interface as an entity, whose own members are in the table."""
    members: Mapping[str, Any] = _MEMBERS[kind]
    made = {
        member: _told(member, dig(record, place) if isinstance(place, str) else place["is"])
        for member, place in members.items()
    }
    return made | _OTHERS[kind](record) if kind in _OTHERS else made


def _told(member: str, value: Any) -> Any:
    """A moment as WCF writes one that it knows no zone of, a day as the moment it begins."""
    if value is None:
        return None
    if member.upper().endswith("TS"):
        return datetime.fromisoformat(value).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{value}T00:00:00" if member.endswith("Date") else value


def company_guid(c: Item) -> str:
    """The company behind a customer has a guid of its own."""
    return f"{c['guid'][:-4]}c0c0"


# members that are worked out; a country the interface has no code for is named alone
_OTHERS: Mapping[str, Callable[[Item], Item]] = {
    "Account": lambda c: {"CompanyGUID": company_guid(c)},
    "Company": lambda c: {"GUID": company_guid(c)},
    "Address": lambda a: {"CountryCode": _CODES.get(a["country"])},
    "HourEntry": lambda h: {"Quantity": h["quantity"] or 0},
    "Invoice": lambda i: {"MainCaseGUID": i["projects"][0]["guid"]},
}


def invoice(i: Item, data: Data) -> Item:
    """An invoice with its rows."""
    rows = [row for row in data.registers["invoicerows"].values() if row["invoiceGuid"] == i["guid"]]
    return entity("Invoice", i) | {"InvoiceRows": [_row(row, i) for row in rows]}


def _row(row: Item, i: Item) -> dict[str, Any]:
    net = row["quantity"] * row["unitPrice"]["amount"]
    vat = (net * row["vatRate"] / 100).quantize(Decimal("0.01"))
    return {"GUID": row["guid"], "CaseGUIDs": [p["guid"] for p in i["projects"]],
            "deliveredQuantity": row["quantity"], "rowVatExcludedAmount": net, "rowVatAmount": vat,
            "rowAmount": net + vat, "rowVatRatePercent": row["vatRate"]}  # fmt: skip
