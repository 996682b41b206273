"""Calls to Severa's older SOAP interface: envelopes, the key in their header, faults and quota.

SOAP 1.1, document/literal wrapped. The vendor publishes no WSDL, so the small envelopes are built here from
the operations' known arguments; answers are read leniently, by local names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal, InvalidOperation

from lxml import etree

from connectors import xml
from connectors.base import Context
from connectors.errors import ConfigError, ErpError, TransientError, problem
from connectors.fields import Secret
from connectors.http import Patience, Request, Response, classify_status

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
CONTRACT = "http://soap.severa.com/"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_SILENCE = 120.0  # seconds a whole register may take before its first byte, as other programs allow
_SHOWN = 200  # characters of the vendor's text in a detail
# older proxies end in Exception, newer ones in Failure; NotFound is EntityNotFound there
_FAULT = re.compile(
    r"(Authentication|NoPermission|EntityNotFound|NotFound|Validation|General|QuotaLimitExceeded)"
    r"(Failure)?(Exception|Fault)?$"
)
_NUMBERS = frozenset({"UnitPrice", "UnitCost", "VAT", "Quantity"})
Arguments = Sequence[tuple[str, str | int | bool | None]]


class Entity:
    """An element of an answer, its members by name whatever their namespace."""

    __slots__ = ("_members",)

    def __init__(self, element: etree._Element) -> None:
        self._members = {etree.QName(child).localname: child for child in element if _is_element(child)}

    def text(self, name: str) -> str | None:
        """A member's trimmed text, None where it is nil, empty or missing."""
        member = self._members.get(name)
        return (member.text or "").strip() or None if member is not None else None

    def flag(self, name: str) -> bool | None:
        """A boolean member."""
        value = self.text(name)
        return None if value is None else value.lower() in ("true", "1")

    def number(self, name: str) -> Decimal | None:
        """A decimal member. Raises `value_unreadable` for what is no number."""
        value = self.text(name)
        try:
            return None if value is None else Decimal(value)
        except InvalidOperation:
            raise problem("value_unreadable", f"{name} is not a number", field=name) from None

    def value(self, name: str) -> str | bool | Decimal | None:
        """A member of the kind its name tells. Raises `value_unreadable`."""
        if name.startswith("Is"):
            return self.flag(name)
        return self.number(name) if name in _NUMBERS else self.text(name)

    def several(self, name: str) -> "list[Entity]":
        """The entities in a member that is an array."""
        member = self._members.get(name)
        return [] if member is None else [Entity(child) for child in member if _is_element(child)]

    def texts(self, name: str) -> list[str]:
        """The texts in a member that is an array of them."""
        member = self._members.get(name)
        return [] if member is None else [child.text.strip() for child in member if child.text]


class Soap:
    """Severa's SOAP interface behind one API key."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.base_url = context.fields["soap_url"]
        self._key = context.secrets.get("api_key") or Secret("")
        context.http.hide(self._key)
        self.patience: Patience | None = None
        self.quota: tuple[int, int] | None = None  # calls used of those allowed in a day

    def many(self, dataset: str, interface: str, operation: str, *arguments: Arguments) -> list[Entity]:
        """The entities an operation returns. Raises ErpError as `one`."""
        result = self._call(dataset, interface, operation, [pair for part in arguments for pair in part])
        return [] if result is None else [Entity(child) for child in result if _is_element(child)]

    def one(self, dataset: str, interface: str, operation: str, *arguments: Arguments) -> Entity | None:
        """The entity an operation returns, None if there is none. Raises ErpError: `key_missing`,
        `key_refused`, `right_missing`, `rate_limited`, `vendor_rejected`, `malformed_answer`,
        `unexpected_answer`, or why the server is not reached."""
        try:
            result = self._call(dataset, interface, operation, [pair for part in arguments for pair in part])
        except ErpError as error:
            if error.params.get("fault") == "NotFound":
                return None
            raise
        return None if result is None or _nil(result) else Entity(result)

    def said(self, interface: str, operation: str) -> str:
        """The text an operation without arguments returns. Raises ErpError as `one`."""
        result = self._call("reach", interface, operation, ())
        return "" if result is None else (result.text or "").strip()

    def _call(
        self, dataset: str, interface: str, operation: str, arguments: Arguments
    ) -> "etree._Element | None":
        if not self._key:
            raise problem("key_missing", field="api_key")
        request = Request(
            "POST",
            self.base_url,
            headers={"content-type": "text/xml; charset=utf-8", "soapaction": _action(interface, operation)},
            content=envelope(self._key, operation, arguments),
            name=f"{dataset} {operation}",
            may_repeat=True,  # only what reads is called
        )
        try:
            patience = self.patience or replace(self.context.http.patience, timeout=_SILENCE)
            response = self.context.http.send(request, classify=self._classify, patience=patience)
        except ConfigError as error:
            raise self._explained(error, dataset) from None
        root = _root(response)
        self._count(root)
        body = _body(root)
        answer = next((child for child in body if _is_element(child)), None)
        if answer is None or not etree.QName(answer).localname.startswith(operation):
            raise problem("unexpected_answer", f"no {operation}Response")
        return next((child for child in answer if _is_element(child)), None)

    def _classify(self, response: Response) -> ErpError | None:
        """What an answer says. Faults come with status 500, where only what a person must mend is not taken
        for a server in trouble: so all that are known are given that way and sorted out afterwards."""
        fault = _fault(response) if b"Fault" in response.body else None
        if fault is None:
            if response.status >= 500:
                return None
            if response.status < 400:
                return classify_status(response)
            code = "unexpected_answer" if response.status in (404, 405, 415) else "vendor_rejected"
            return problem(code, f"HTTP {response.status} from the SOAP service", status=str(response.status))
        name, said = fault
        if not name:
            return None if response.status >= 500 else problem("vendor_rejected", said)
        return ConfigError(_CODES[name], f"{name}: {said}" if said else name, fault=name)

    def _explained(self, error: ConfigError, dataset: str) -> ErpError:
        if error.code == "key_refused":
            error.params["field"] = "api_key"
        elif error.code == "right_missing":
            error.params["dataset"] = dataset
        elif error.code == "rate_limited":
            now = self.context.clock().astimezone(UTC)
            midnight = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
            wait = (midnight - now).total_seconds()
            return TransientError("rate_limited", error.detail, retry_after=wait, seconds=str(round(wait)))
        elif error.code == "vendor_rejected":
            return problem("vendor_rejected", error.detail, **error.params)
        return error

    def _count(self, root: "etree._Element") -> None:
        """Notes the day's quota, which every answer tells in its headers."""
        header = root.find(f"{{{ENVELOPE}}}Header")
        if header is None:
            return
        told = {etree.QName(child).localname: child.text or "" for child in _elements(header)}
        if told.get("UsedQuota", "").isdigit() and told.get("Quota", "").isdigit():
            self.quota = int(told["UsedQuota"]), int(told["Quota"])


_CODES: Mapping[str, str] = {
    "Authentication": "key_refused",
    "NoPermission": "right_missing",
    "QuotaLimitExceeded": "rate_limited",
    "NotFound": "vendor_rejected",
    "Validation": "vendor_rejected",
    "General": "vendor_rejected",
}


def envelope(key: Secret, operation: str, arguments: Arguments) -> bytes:
    """The request: the key in the header, the arguments in the order of the operation, nil for None."""
    root = etree.Element(f"{{{ENVELOPE}}}Envelope", nsmap={"s": ENVELOPE, "i": _INSTANCE, "v": CONTRACT})
    header = etree.SubElement(root, f"{{{ENVELOPE}}}Header")
    password = etree.SubElement(header, f"{{{CONTRACT}}}WebServicePassword")
    body = etree.SubElement(root, f"{{{ENVELOPE}}}Body")
    call = etree.SubElement(body, f"{{{CONTRACT}}}{operation}")
    try:
        password.text = key.reveal()
    except ValueError:  # control characters, which no XML can carry: then it is none of Severa's
        raise problem("key_refused", field="api_key") from None
    for name, value in arguments:
        element = etree.SubElement(call, f"{{{CONTRACT}}}{name}")
        if value is None:
            element.set(f"{{{_INSTANCE}}}nil", "true")
        else:
            element.text = str(value).lower() if isinstance(value, bool) else str(value)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def _action(interface: str, operation: str) -> str:
    return f'"{CONTRACT}{interface}/{operation}"'


def _root(response: Response) -> "etree._Element":
    try:
        return xml.root(response.body)
    except etree.XMLSyntaxError as error:
        if b"<html" in response.body[:1000].lower():
            raise problem("unexpected_answer", "a web page instead of data") from None
        raise problem("malformed_answer", f"not XML: {error.msg}"[:_SHOWN]) from None


def _body(root: "etree._Element") -> "etree._Element":
    body = root.find(f"{{{ENVELOPE}}}Body")
    if body is None:
        raise problem("unexpected_answer", f"not a SOAP envelope: {etree.QName(root).localname}"[:_SHOWN])
    return body


def _fault(response: Response) -> tuple[str, str] | None:
    """Which fault an answer is, "" for one that is not Severa's, and what it says; None if it is none."""
    try:
        fault = _body(_root(response)).find(f"{{{ENVELOPE}}}Fault")
    except ErpError:
        return None
    if fault is None:
        return None
    said = " ".join((fault.findtext("faultstring") or "").split())[:_SHOWN]
    detail = fault.find("detail")
    for child in _elements(detail) if detail is not None else ():
        if match := _FAULT.match(etree.QName(child).localname):
            return match[1].removeprefix("Entity"), Entity(child).text("Description") or said
    # the quota's fault is known from a text of the vendor's help alone
    return ("QuotaLimitExceeded", said) if "quota" in said.lower() else ("", said)


def _elements(parent: "etree._Element") -> "Iterator[etree._Element]":
    return (child for child in parent if _is_element(child))


def _is_element(node: "etree._Element") -> bool:
    return isinstance(node.tag, str)


def _nil(element: "etree._Element") -> bool:
    return element.get(f"{{{_INSTANCE}}}nil") in ("true", "1")
