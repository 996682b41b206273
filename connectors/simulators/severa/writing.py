"""Records created and changed over the simulated REST interface."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from connectors.simulators.severa.data import Data, Item
from connectors.simulators.severa.problems import RefusalError, wrong

_WRITABLE = frozenset({"customers", "products"})
_MEMBERS: Mapping[str, tuple[str, ...]] = {
    "customers": ("number", "vatNumber", "kvkNumber", "organizationUnitNumber", "email", "website", "notes",
                  "paymentTerm", "overdueInterest", "eInvoiceAddress", "eInvoiceOperator"),
    "products": ("code", "type", "measurementUnit", "unitPrice", "unitCost", "vatRate"),
}  # fmt: skip
_REFERENCES: Mapping[str, str] = {
    "productCategory": "productcategories", "salesAccount": "salesaccounts", "status": "invoicestatuses",
}  # fmt: skip
_NUMBERS = frozenset({"number", "paymentTerm"})
_DECIMALS = frozenset({"vatRate", "amount", "overdueInterest"})
_KEYS: Mapping[str, str] = {"customers": "number", "products": "code"}


def create(data: Data, register: str, body: Any, blank: Callable[[], Item]) -> Item:
    """POST: the record as it is kept. `blank` gives guid and moments. Raises RefusalError 400."""
    if register not in _WRITABLE:
        raise RefusalError(404)
    if not isinstance(body, dict) or not str(body.get("name") or "").strip():
        raise wrong("name", "The name is required.")
    item = blank() | {"name": body["name"], "isActive": body.get("isActive") is not False}
    item |= {name: body.get(name) for name in _MEMBERS[register]}
    if register == "customers":
        if item["number"] is None:
            item["number"] = 1 + max(row["number"] or 0 for row in data.registers["customers"].values())
        item |= {"isInternal": False, "headquarterAddress": None, "language": None, "currency": None}
    else:
        for name in ("productCategory", "salesAccount"):
            guid = (body.get(name) or {}).get("guid")
            item[name] = _reference(data, name, guid) if guid else None
    _unique(data, register, item)
    return data.add(register, item)


def change(data: Data, register: str, item: Item, operations: Any, now: str) -> Item:
    """PATCH with Replace, Add and Remove. Raises RefusalError 400."""
    if not isinstance(operations, list):
        raise RefusalError(400, "InvalidRequest", "A list of operations is required.")
    changed = dict(item)
    for operation in operations:
        if not isinstance(operation, dict) or operation.get("op") not in ("Replace", "Add", "Remove"):
            raise RefusalError(400, "InvalidRequest", "op is Add, Copy, Move, Remove or Replace.")
        names = str(operation.get("path") or "").strip("/").split("/")
        if names[0] not in item or names[0] in ("guid", "isInternal", "headquarterAddress"):
            raise wrong(names[0])
        value = None if operation["op"] == "Remove" else operation.get("value")
        if value is not None and not isinstance(value, str):
            raise wrong("value", "Values are given as text.")
        _set(data, changed, names, value)
    if not str(changed.get("name", "-") or "").strip():
        raise wrong("name", "The name is required.")
    _unique(data, register, changed)
    item.update(changed, lastUpdatedDateTime=now)
    return item


def _set(data: Data, item: Item, names: list[str], text: str | None) -> None:
    first, *rest = names
    if first in _REFERENCES:
        item[first] = _reference(data, first, text) if text else None
    elif rest:
        if not isinstance(item[first], dict):
            raise wrong(first)
        item[first] = {**item[first], rest[0]: _typed(rest[0], text)}
    else:
        item[first] = _typed(first, text)


def _typed(name: str, text: str | None) -> object:
    try:
        if text is None:
            return None
        if name in _NUMBERS:
            return int(text)
        if name in _DECIMALS:
            return Decimal(text)
    except (ValueError, InvalidOperation):
        raise wrong(name) from None
    return text == "true" if name.startswith("is") else text


def _reference(data: Data, name: str, guid: str | None) -> Item:
    found = data.registers[_REFERENCES[name]].get(guid or "")
    if found is None:
        raise wrong(name, "There is no such record.")
    kept = ("guid", "name", "number", "isSent", "isPaid", "isWaitingPayment")
    return {name: found[name] for name in kept if name in found}


def _unique(data: Data, register: str, item: Item) -> None:
    key = _KEYS.get(register)
    if key is None or item.get(key) is None:
        return
    for row in data.registers[register].values():
        if row["guid"] != item["guid"] and row[key] == item[key] and row["guid"] not in data.bad:
            raise wrong(key, f"The {key} {item[key]} is already in use.")
