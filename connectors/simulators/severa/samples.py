"""Rows a reading must hold, told by the names of the program's columns (see `simulators.samples`)."""

from connectors.simulators.samples import MOST, Samples
from connectors.simulators.severa.data import Data, Item


def samples(data: Data) -> Samples:
    """The first of each register, without what is wrong on purpose."""

    def first(register: str) -> list[Item]:
        return data.rows(register, False)[:MOST]

    return {
        "customers": [
            {"source_id": c["guid"], "number": str(c["number"]), "name": c["name"], "email": c["email"],
             "active": c["isActive"]}
            for c in first("customers")
        ],
        "products": [
            {"source_id": p["guid"], "number": p["code"], "name": p["name"], "unit": p["measurementUnit"],
             "sales_price": int(p["unitPrice"]["amount"] * 10_000),
             "cost_price": p["unitCost"] and int(p["unitCost"]["amount"] * 10_000),
             "account_number": p["salesAccount"] and p["salesAccount"]["number"], "active": p["isActive"]}
            for p in first("products")
        ],
        "projects": [
            {"source_id": p["guid"], "number": _text(p["number"]), "name": p["name"],
             "customer_number": _text(p["customer"]["number"]), "currency": p["currency"]["code"],
             "start_date": p["startDate"], "end_date": p["closedDate"] or p["deadline"],
             "closed": p["isClosed"]}
            for p in first("projects")
        ],
        "dimensions": [
            {"source_id": f"business_unit:{u['guid']}", "kind": "business_unit", "number": u["code"],
             "name": u["name"], "active": u["isActive"]}
            for u in first("businessunits")
        ],
        "invoices": [
            {"source_id": i["guid"], "number": _text(i["number"]), "reference_number": i["referenceNumber"],
             "customer_number": _text(i["customer"]["number"]), "invoice_date": i["date"],
             "due_date": i["dueDate"], "status": i["status"]["name"], "currency": i["currency"]["code"],
             "net": int(i["totalExcludingTax"]["amount"] * 10_000),
             "vat": int(i["totalTax"]["amount"] * 10_000),
             "gross": int(i["totalIncludingTax"]["amount"] * 10_000), "credit_note": i["isCreditNote"]}
            for i in first("invoices")
        ],
        "hours": [
            {"source_id": h["guid"], "work_date": h["eventDate"], "user_name": h["user"]["name"],
             "user_code": h["user"]["code"], "project": h["project"]["guid"], "phase": h["phase"]["name"],
             "work_type": h["workType"]["name"], "customer_number": _text(h["customer"]["number"]),
             "description": h["description"], "billable": h["isBillable"], "approved": h["isApproved"]}
            for h in first("workhours")
        ],
    }  # fmt: skip


def _text(value: object) -> str | None:
    return None if value is None else str(value)
