"""The simulated SOAP service: envelopes, the key in their header, the operations, faults and the quota."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import NamedTuple

from lxml import etree

from connectors.simulators.severa import entities
from connectors.simulators.severa.data import Data, Item
from connectors.simulators.severa.entities import CONTRACT, INSTANCE
from connectors.simulators.severa.lists import MOST
from connectors.simulators.wire import Answer

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
_FAULTS = "http://schemas.datacontract.org/2004/07/Severa.API"
XML = "text/xml; charset=utf-8"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
_NEWER: Mapping[str, str] = {
    "AuthenticationFailureException": "AuthenticationFailure", "NoPermissionException": "NoPermissionFailure",
    "NotFoundException": "EntityNotFoundFailure", "ValidationException": "ValidationFailure",
    "GeneralFailureException": "GeneralFailure",
}  # fmt: skip
Arguments = Mapping[str, str | None]


class FaultError(Exception):
    """A fault by its older name."""

    def __init__(self, name: str, said: str) -> None:
        super().__init__(name)
        self.name, self.said = name, said


class Called(NamedTuple):
    """What an envelope asks for."""

    key: str
    operation: str
    arguments: Arguments


def read(body: bytes) -> Called:
    """The request in an envelope. Raises FaultError."""
    try:
        root = etree.fromstring(body, _PARSER)
    except etree.XMLSyntaxError:
        raise FaultError("GeneralFailureException", "The message could not be read.") from None
    key = root.findtext(f"{{{ENVELOPE}}}Header/{{{CONTRACT}}}WebServicePassword") or ""
    call = root.find(f"{{{ENVELOPE}}}Body/*")
    if call is None or etree.QName(call).namespace != CONTRACT:
        raise FaultError("GeneralFailureException", "There is no operation in the body.")
    nil = f"{{{INSTANCE}}}nil"
    given = {etree.QName(a).localname: None if a.get(nil) == "true" else a.text or "" for a in call}
    return Called(key, etree.QName(call).localname, given)


def fault(error: FaultError, newer: bool) -> Answer:
    """The answer to a call that failed, status 500."""
    root, body = _envelope()
    made = etree.SubElement(body, f"{{{ENVELOPE}}}Fault")
    etree.SubElement(made, "faultcode").text = "s:Client"
    etree.SubElement(made, "faultstring").text = error.said
    name = _NEWER.get(error.name, error.name) if newer else error.name
    detail = etree.SubElement(etree.SubElement(made, "detail"), f"{{{_FAULTS}}}{name}")
    etree.SubElement(detail, f"{{{_FAULTS}}}Description").text = error.said
    etree.SubElement(detail, f"{{{_FAULTS}}}Source")
    return _answer(500, root)


def version() -> Answer:
    """GetVersion, which asks for no key."""
    root, body = _envelope()
    response = etree.SubElement(body, f"{{{CONTRACT}}}GetVersionResponse")
    etree.SubElement(response, f"{{{CONTRACT}}}GetVersionResult").text = "3.16.0"
    return _answer(200, root)


def answer(called: Called, data: Data, bad: bool, used: int, quota: int) -> Answer:
    """The answer of an operation, with the day's quota in its header. Raises FaultError."""
    operations = Operations(data, bad)
    operation = operations.known.get(called.operation)
    if operation is None:
        raise FaultError("GeneralFailureException", f"No such operation: {called.operation}")
    root, body = _envelope()
    header = etree.Element(f"{{{ENVELOPE}}}Header")
    root.insert(0, header)
    for name, value in (("Quota", quota), ("UsedQuota", used)):
        etree.SubElement(header, f"{{{CONTRACT}}}{name}").text = str(value)
    response = etree.SubElement(body, f"{{{CONTRACT}}}{called.operation}Response")
    name, rows = operation(called.arguments)
    if name:
        result = etree.SubElement(response, f"{{{CONTRACT}}}{called.operation}Result")
        for row in rows:
            entities.write(result, name, row)
        if name in ("Address", "Company"):  # one, whose members stand in the result itself
            entity = result[0]
            result[:] = list(entity)
    return _answer(200, root)


def _answer(status: int, root: "etree._Element") -> Answer:
    return Answer(status, etree.tostring(root, xml_declaration=True, encoding="utf-8"), XML)


def _envelope() -> "tuple[etree._Element, etree._Element]":
    spaces = {"s": ENVELOPE, "a": entities.ENTITIES, "i": INSTANCE}
    root = etree.Element(f"{{{ENVELOPE}}}Envelope", nsmap=spaces)
    return root, etree.SubElement(root, f"{{{ENVELOPE}}}Body")


Result = tuple[str, Iterable[Item]]


# operations that give a register as it is
_WHOLE: Mapping[str, tuple[str, str]] = {
    "GetAllInvoiceStatuses": ("InvoiceStatus", "invoicestatuses"),
    "GetAllCases": ("Case", "projects"),
    "GetAllWorkTypes": ("WorkType", "worktypes"),
    "GetPhasesChangedSince": ("Phase", "phases"),
}


class Operations:
    """What can be called: by name, the entities' name ("" for nothing) and their members."""

    def __init__(self, data: Data, bad: bool) -> None:
        self.data, self.bad = data, bad
        self.known: Mapping[str, Callable[[Arguments], Result]] = {
            **{name: partial(self._whole, *whole) for name, whole in _WHOLE.items()},
            "GetAllAccounts": self._accounts,
            "GetAccountsChangedSince": partial(self._changed, "Account", "customers"),
            "GetAccountsChangedSinceOpts": partial(self._changed, "Account", "customers"),
            "GetHeadOfficeAddressByAccountGUID": self._address,
            "GetCompanyByGUID": self._company,
            "GetProductsChangedSince": partial(self._changed, "Product", "products"),
            "GetBusinessUnitHierarchy": self._units,
            "GetInvoicesByStatus": self._invoices,
            "SetInvoiceStatus": self._set_status,
            "GetHourEntriesByDate": self._hours,
            "GetAllUsers": self._users,
        }

    def _whole(self, kind: str, register: str, _: Arguments) -> Result:
        return _entities(kind, self.data.rows(register, self.bad))

    def _accounts(self, given: Arguments) -> Result:
        inactive = "IncludeInactive" in (given.get("options") or "")
        rows = [c for c in self.data.rows("customers", self.bad) if inactive or c["isActive"]]
        first, count = int(given["startFromIndex"] or 0), min(int(given["count"] or MOST), MOST)
        return _entities("AccountTiny", rows[first : first + count])

    def _changed(self, kind: str, register: str, given: Arguments) -> Result:
        options = given.get("options") or "0"
        inactive = int(options) & 2 if options.isdigit() else "IncludeInactive" in options
        since = datetime.fromisoformat(given["startDateTime"] or "").replace(tzinfo=UTC)
        rows = self.data.rows(register, self.bad)
        return _entities(kind, [r for r in rows if (inactive or r["isActive"]) and _moment(r) >= since])

    def _customer(self, matches: Callable[[Item], bool]) -> Item:
        for customer in self.data.rows("customers", self.bad):
            if matches(customer):
                return customer
        raise FaultError("NotFoundException", "The entity was not found.")

    def _address(self, given: Arguments) -> Result:
        address = self._customer(lambda c: c["guid"] == given["accountGUID"])["headquarterAddress"]
        if not address:
            raise FaultError("NotFoundException", "The account has no address.")
        return _entities("Address", [address])

    def _company(self, given: Arguments) -> Result:
        guid = given.get("companyGUID")
        if not guid:
            raise FaultError("GeneralFailureException", "The guid is not valid.")
        return _entities("Company", [self._customer(lambda c: entities.company_guid(c) == guid)])

    def _units(self, given: Arguments) -> Result:
        root = given.get("rootBusinessUnitGuid")
        rows = self.data.rows("businessunits", self.bad)
        if root:
            under = {root}
            for row in rows:  # parents come first
                if row["parentGuid"] in under:
                    under.add(row["guid"])
            rows = [row for row in rows if row["guid"] in under]
        return _entities("BusinessUnit", rows)

    def _invoices(self, given: Arguments) -> Result:
        rows = [i for i in self.data.rows("invoices", True) if i["status"]["name"] == given["status"]]
        most = given.get("maxInvoices")
        return "Invoice", [entities.invoice(i, self.data) for i in rows[: int(most) if most else None]]

    def _set_status(self, given: Arguments) -> Result:
        invoice = self.data.registers["invoices"].get(given["invoiceGUID"] or "")
        if invoice is None:
            raise FaultError("NotFoundException", "The invoice was not found.")
        for status in self.data.rows("invoicestatuses", True):
            if status["name"] == given["status"]:
                kept = ("guid", "name", "isSent", "isPaid", "isWaitingPayment")
                invoice["status"] = {name: status[name] for name in kept}
                return "", ()
        raise FaultError("ValidationException", "There is no such status.")

    def _hours(self, given: Arguments) -> Result:
        start, end = ((given.get(name) or "")[:10] for name in ("startdate", "enddate"))
        rows = [h for h in self.data.rows("workhours", True)
                if h["eventDate"] >= start and (not end or h["eventDate"] <= end)]  # fmt: skip
        return _entities("HourEntry", rows)

    def _users(self, given: Arguments) -> Result:
        every = given.get("includeInactive") == "true"
        rows = [u for u in self.data.rows("users", True) if every or u["isActive"]]
        return _entities("User", rows)


def _moment(row: Item) -> datetime:
    return datetime.fromisoformat(row["lastUpdatedDateTime"] or row["createdDateTime"])


def _entities(kind: str, rows: Iterable[Item]) -> Result:
    return kind, [entities.entity(kind, row) for row in rows]
