"""Bodies of writes: read, and their elements held against the fixed order."""

from collections.abc import Mapping, Sequence

from lxml import etree

from connectors.simulators import tables
from connectors.simulators.netvisor.problems import INVALID, Failed

Order = Mapping[str, Sequence[str]]  # the children of an element, in their order
_PARTS: Mapping[str, Order] = tables.read(__file__)
_REPEATED = frozenset({"dimension", "productcustomtag"})


class Body:
    """What was sent: `values` by name in lower case, `types` of those with an attribute `type`."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.types: dict[str, str] = {}


def read(name: str, content: bytes) -> Body:
    """The body of `<name>.nv`; raises Failed INVALID_DATA for a declaration, broken XML, unknown elements or
    another order."""
    if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        raise Failed(INVALID, "body", "XML declaration")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Failed(INVALID, "body", "XML") from None
    if root.tag.lower() != "root" or len(root) != 1 or root[0].tag.lower() != name:
        raise Failed(INVALID, "body", f"root/{name}")
    body = Body()
    _walk(root[0], _PARTS[name], body)
    return body


def _walk(element: "etree._Element", order: Order, body: Body) -> None:
    known = order.get(element.tag.lower())
    if known is None:
        if len(element):
            raise Failed(INVALID, "body", element.tag)
        return
    place = -1
    for child in element:
        name = child.tag.lower()
        if name not in known:
            raise Failed(INVALID, "body", name)
        here = known.index(name)
        if here < place or (here == place and name not in _REPEATED):
            raise Failed(INVALID, "body", f"{name} (order)")
        place = here
        if name in order:
            _walk(child, order, body)
        else:
            if len(child):
                raise Failed(INVALID, "body", name)
            body.values[name] = (child.text or "").strip()
            if "type" in child.attrib:
                body.types[name] = str(child.attrib["type"])
