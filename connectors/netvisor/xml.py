"""XML in and out: answers read with every door shut, whatever the case of their names; bodies in order."""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from lxml import etree

from connectors import xml
from connectors.errors import problem

Element = etree._Element

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TRUE = frozenset({"1", "true", "yes", "kyllä"})


def parsed(body: bytes) -> Element:
    """The root of an answer, all names in lower case and without namespaces.

    Raises ProtocolError `malformed_answer`, also for a document with a DTD of its own; `unexpected_answer`
    for a web page."""
    try:
        root = xml.root(body, remove_blank_text=True)
    except (etree.XMLSyntaxError, ValueError) as error:
        if body.lstrip()[:200].lower().startswith((b"<!doctype html", b"<html")):
            raise problem("unexpected_answer", "a web page instead of data") from None
        raise problem("malformed_answer", f"{len(body)} bytes: {_where(error)}") from None
    if root.getroottree().docinfo.doctype:  # type: ignore[attr-defined]
        page = "html" in root.tag.lower()
        raise problem("unexpected_answer" if page else "malformed_answer", "a document type")
    known: dict[str, str] = {}
    for element in root.iter(etree.Element):
        name = element.tag
        plain = known.get(name)
        if plain is None:
            plain = known[name] = name.rpartition("}")[2].lower()
        if plain != name:
            element.tag = plain
    if root.tag in ("html", "body"):
        raise problem("unexpected_answer", "a web page instead of data")
    return root


def _where(error: Exception) -> str:
    line, column = getattr(error, "position", (0, 0)) or (0, 0)
    return f"{type(error).__name__} at {line}:{column}"  # its text may quote the body


def listed(root: Element, *names: str) -> Element | None:
    """The first child of one of these names; None where the answer says nothing but its status. Raises
    ProtocolError `unexpected_answer` for an answer of something else."""
    others = [child for child in root.iterchildren(etree.Element) if child.tag != "responsestatus"]
    found = next((child for child in others if child.tag in names), None)
    if found is None and others:
        raise problem("unexpected_answer", f"no {names[0]}")
    return found


def text(element: Element | None, name: str = "") -> str:
    """What the element, or the first one of that name anywhere in it, holds; "" if there is none."""
    if element is None:
        return ""
    found = next(element.iter(name), None) if name else element
    return (found.text or "").strip() if found is not None else ""


def attribute(element: Element | None, name: str) -> str:
    """The attribute of that name in any case, "" if there is none."""
    if element is None:
        return ""
    return next((str(value).strip() for key, value in element.items() if str(key).lower() == name), "")


def flag(value: str, missing: bool = False) -> bool:
    """Whether a text says yes: `1`, `True`; `missing` where it says nothing."""
    return value.lower() in _TRUE if value else missing


def decimal(value: str) -> Decimal | None:
    """A number with a comma or a point, spaces between its thousands, its minus in front or behind; None for
    nothing. Raises ProtocolError `value_unreadable`."""
    plain = "".join(value.split()).replace("\u2212", "-")
    if not plain:
        return None
    if plain.endswith("-") and not plain.startswith("-"):
        plain = f"-{plain[:-1]}"
    if "," in plain:
        head, _, tail = plain.rpartition(",")
        plain = (
            f"{head.replace('.', '').replace(',', '')}.{tail}" if "." not in tail else plain.replace(",", "")
        )
    try:
        number = Decimal(plain)
    except InvalidOperation:
        raise problem("value_unreadable", "a number is not one") from None
    if not number.is_finite():
        raise problem("value_unreadable", "a number is not one")
    return number


class Typed(str):
    """A text whose element has an attribute `type`."""

    __slots__ = ("kind",)
    kind: str

    def __new__(cls, value: str, kind: str) -> "Typed":
        """The text and the attribute's value."""
        made = super().__new__(cls, value)
        made.kind = kind
        return made


def body(name: str, values: Mapping[str, object]) -> bytes:
    """`<root><name>…` with the elements in the order given, None and empty groups left out; UTF-8 and without
    a declaration, as the vendor wants it."""
    root = etree.Element("root")
    _fill(etree.SubElement(root, name), values)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=False)


def _fill(parent: Element, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        if isinstance(value, Mapping):
            if any(one is not None for one in value.values()):
                _fill(etree.SubElement(parent, name), value)
        elif value is not None:
            child = etree.SubElement(parent, name)
            child.text = clean(str(value))
            if isinstance(value, Typed):
                child.set("type", value.kind)


def clean(value: str) -> str:
    """Without the characters that XML has no place for."""
    return _NOT_XML.sub("", value)


def comma(value: Decimal) -> str:
    """A decimal as Finnish systems write it."""
    return f"{value:f}".replace(".", ",")
