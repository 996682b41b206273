"""The vendor's registers as they are listed: elements of customers, products, vendors, dimensions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from connectors.errors import ErpError, problem
from connectors.http import Response
from connectors.netvisor import xml
from connectors.netvisor.api import Api, Params
from connectors.netvisor.xml import Element

# how many ids a request may name
AT_ONCE = {"getcustomer": 500, "getproduct": 400}
_OLDEST = "1990-01-01T00:00:00"
_VENDORS = 500  # a page
_MOST_PAGES = 10_000


def elements(root: Element, several: str, single: str) -> list[Element]:
    """The elements of a list, which stand in `several`, or the one that stands alone; empty ones left out.
    Raises ProtocolError `unexpected_answer`."""
    listed = xml.listed(root, several, single)
    if listed is None:
        return []
    found = [listed] if listed.tag == single else listed.findall(single)
    return [one for one in found if len(one)]


def customers(api: Api, params: Params | None = None) -> list[Element]:
    """The list of customers. Raises ErpError."""
    return elements(api.get("customerlist", params, "customers"), "customerlist", "customer")


def products(api: Api, params: Params | None = None) -> list[Element]:
    """The list of products. Raises ErpError."""
    return elements(api.get("productlist", params, "products"), "productlist", "product")


def key_of(element: Element) -> str:
    """The vendor's key, which stands first."""
    return xml.text(element, "netvisorkey")


def called(element: Element) -> str:
    """What a person knows a listed customer or product by."""
    names = ("code", "productcode", "netvisorkey", "name")
    return next((told for name in names if (told := xml.text(element, name))), "?")


def by_key(listed: Sequence[Element]) -> tuple[dict[str, Element], list[Element]]:
    """What is listed by its key, and what has none."""
    known = {key: one for one in listed if (key := key_of(one))}
    return known, [one for one in listed if not key_of(one)]


def all_keyed(listed: Sequence[Element]) -> list[Element]:
    """What is listed, each with a key. Raises ProtocolError `value_missing_at_vendor`."""
    for one in by_key(listed)[1]:
        raise unread(called(one), "netvisorkey")
    return list(listed)


def details(api: Api, resource: str, keys: Sequence[str], name: str) -> list[Element]:
    """What `getcustomer` or `getproduct` say of these keys, as many as one request may name; one that went
    away since it was listed is left out. Raises ErpError."""
    single = resource.removeprefix("get")
    ids = {"id": keys[0]} if len(keys) == 1 else {"idlist": ",".join(keys)}
    try:
        return elements(api.get(resource, ids, name), f"{single}s", single)
    except ErpError as error:
        if error.code != "vendor_rejected":
            raise
        left = _still_listed(api, resource, keys)
        if len(left) == len(keys):
            raise
        return details(api, resource, left, name) if left else []


def _still_listed(api: Api, resource: str, keys: Sequence[str]) -> list[str]:
    listed = customers(api) if resource == "getcustomer" else products(api)
    known = {key_of(one) for one in listed}
    return [key for key in keys if key in known]


def unread(record: str, field: str) -> ErpError:
    """A record that lacks what it cannot be moved without."""
    return problem("value_missing_at_vendor", record=record, field=field)


@dataclass(frozen=True, slots=True)
class Detailed:
    """What was listed, with its details. untold: what is listed still, but has none. last: the last key that
    was asked for, "" at the end."""

    pairs: list[tuple[Element, Element]]
    untold: list[Element]
    last: str


def with_details(api: Api, resource: str, known: Mapping[str, Element], name: str) -> Iterator[Detailed]:
    """What was listed, by key, with its details: so many at a time as one request may name. One that went
    away between the two requests is not there any more, which a new list tells. Raises ErpError."""
    keys, size = list(known), AT_ONCE[resource]
    for start in range(0, max(len(keys), 1), size):
        piece = keys[start : start + size]
        found = details(api, resource, piece, name) if piece else []
        told = {key_of(element): element for element in found}
        pairs = [(known[key], told[key]) for key in piece if key in told]
        missing = [key for key in piece if key not in told]
        untold = [known[key] for key in _still_listed(api, resource, missing)] if missing else []
        yield Detailed(pairs, untold, piece[-1] if start + size < len(keys) else "")


def accounts(api: Api) -> list[Element]:
    """The accounts, without the groups they stand in. Raises ErpError."""
    root = api.get("accountlist", name="accounts")
    listed = xml.listed(root, "accountlist", "accounts")
    found = [] if listed is None else list(listed.iter("account"))
    return [a for a in found if len(a) and xml.text(a, "accounttype").lower() != "accountgroup"]


def vendors(api: Api, start: int = 1) -> Iterator[tuple[list[Element], str]]:
    """The suppliers a page at a time, from page `start` on: its elements and its number, "" for the last.
    Raises ErpError, `paging_stuck` where the same page comes again."""
    before: list[str] = []
    for page in range(start, _MOST_PAGES):
        params: Params = {"changedsince": _OLDEST, "page": page}
        answer = api.answer("getvendor", params, "suppliers")
        found = elements(api.root(answer), "vendors", "vendor")
        keys = [key_of(one) for one in found]
        going_on = _going_on(answer, page, len(found))
        if keys and keys == before:
            if "x-netvisor-pagination-next-page" in answer.headers:
                raise problem("paging_stuck", "getvendor", dataset="suppliers")
            found, going_on = [], False  # a server without pages
        yield found, str(page) if going_on else ""
        if not going_on:
            return
        before = keys


def _going_on(answer: Response, page: int, count: int) -> bool:
    """Whether a page follows: by the headers if there are any, else a full page says so."""
    following = answer.headers.get("x-netvisor-pagination-next-page")
    if following is not None:
        return following.strip().isdigit() and int(following) > page
    total = answer.headers.get("x-netvisor-pagination-total-count", "")
    limit = answer.headers.get("x-netvisor-pagination-limit", "")
    if total.isdigit() and limit.isdigit():
        return page * int(limit) < int(total)
    return count >= _VENDORS


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a dimension. `header`: the name it stands under; `father`: the key of the item above."""

    header: str
    key: str
    name: str
    code: str
    label: str
    hidden: bool
    father: str
    level: int

    @property
    def id(self) -> str:
        """Ours: header and key, "" where one is missing."""
        return f"{self.header}/{self.key}" if self.header and self.key else ""

    @property
    def parent(self) -> str:
        """Ours of the item above, "" at the top."""
        return f"{self.header}/{self.father}" if self.father else ""


def identified(item: Item) -> Item:
    """The item, which moves. Raises ProtocolError `value_missing_at_vendor` for one without header or key."""
    if not item.id:
        raise unread(item.code or item.name, "netvisorkey" if item.header else "dimensionname")
    return item


@dataclass(frozen=True, slots=True)
class Header:
    """A dimension with its items, a father before its children."""

    name: str
    hidden: bool
    items: tuple[Item, ...]


def dimensions(api: Api) -> list[Header]:
    """All dimensions, hidden ones and items too. Raises ErpError."""
    root = api.get("dimensionlist", {"showhidden": 1}, "dimensions")
    return [_header(one) for one in elements(root, "dimensionnamelist", "dimensionname")]


def headers(api: Api) -> list[str]:
    """The names of the dimensions that are not hidden. Raises ErpError."""
    return [header.name for header in dimensions(api) if not header.hidden]


def _header(element: Element) -> Header:
    name = xml.text(element.find("name"))
    items = [_item(name, one) for one in element.iter("dimensiondetail")]
    known = {item.key for item in items}
    children: dict[str, list[Item]] = {}
    for item in items:
        father = item.father if item.father in known and item.father != item.key else ""
        children.setdefault(father, []).append(item)
    ordered: list[Item] = []
    waiting = children.pop("", [])
    while waiting:
        item = waiting.pop(0)
        ordered.append(item)
        waiting = [*children.pop(item.key, []), *waiting]
    ordered += [item for left in children.values() for item in left]  # in a circle: as they come
    return Header(name, xml.flag(xml.text(element.find("ishidden"))), tuple(ordered))


def _item(header: str, element: Element) -> Item:
    father, level = xml.text(element.find("fatherid")), xml.text(element.find("level"))
    return Item(
        header=header,
        key=xml.text(element.find("netvisorkey")),
        name=xml.text(element.find("name")),
        code=xml.text(element.find("code")),
        label=xml.text(element.find("label")),
        hidden=xml.flag(xml.text(element.find("ishidden"))),
        father="" if father in ("", "0") else father,
        level=int(level) if level.isdigit() else 1,
    )
