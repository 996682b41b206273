"""The lists of the simulated REST interface: their scopes, filters and both kinds of paging."""

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from connectors.simulators.severa.data import Data, Item, dig
from connectors.simulators.severa.problems import RefusalError, wrong

DEFAULT, MOST = 20, 100  # rows of a page
Query = Mapping[str, Sequence[str]]
Filter = Callable[[Item, str], bool]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its register, the area of its scope, how it is paged and what it can be filtered by."""

    register: str
    scope: str
    paging: str = "cursor"  # cursor, offset, none
    filters: Mapping[str, Filter] = field(default_factory=dict)


def _flag(path: str) -> Filter:
    def matches(item: Item, text: str) -> bool:
        if text.lower() not in ("true", "false"):
            raise wrong(path)
        return bool(dig(item, path)) is (text.lower() == "true")

    return matches


def _equal(path: str) -> Filter:
    def matches(item: Item, text: str) -> bool:
        value = dig(item, path)
        return text in map(str, value) if isinstance(value, list) else str(value) == text

    return matches


def _contains(path: str) -> Filter:
    return lambda item, text: text.casefold() in str(dig(item, path) or "").casefold()


def _from(path: str) -> Filter:
    return lambda item, text: (dig(item, path) or "") >= text[:10]


def _to(path: str) -> Filter:
    return lambda item, text: (dig(item, path) or "") <= text[:10]


def _since(item: Item, text: str) -> bool:
    """Added or changed, that very moment included."""
    return _moment(item["lastUpdatedDateTime"] or item["createdDateTime"]) >= _moment(text)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise wrong("changedSince") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_SETTING: Mapping[str, Filter] = {
    "active": _flag("isActive"), "changedSince": _since, "textToSearch": _contains("name"),
    "name": _contains("name"), "code": _equal("code"), "identifier": _equal("identifier"),
    "companyGuid": _equal("companyGuid"), "productive": _flag("isProductive"),
}  # fmt: skip
LISTS: Mapping[str, Listing] = {
    "/customers": Listing("customers", "customers", filters={
        "isActive": _flag("isActive"), "isInternal": _flag("isInternal"), "numbers": _equal("number"),
        "customerNames": _equal("name"), "emailAddresses": _equal("email"), "vatNumber": _equal("vatNumber"),
        "kvkNumber": _equal("kvkNumber"), "customerOwnerGuids": _equal("owner.guid"), "changedSince": _since,
    }),
    "/products": Listing("products", "settings", filters={
        "isActive": _flag("isActive"), "type": _equal("type"), "code": _equal("code"), "changedSince": _since,
    }),
    "/projects": Listing("projects", "projects", filters={
        "isClosed": _flag("isClosed"), "internal": _flag("isInternal"), "numbers": _equal("number"),
        "projectGuids": _equal("guid"), "customerGuids": _equal("customer.guid"),
        "businessUnitGuids": _equal("businessUnit.guid"), "changedSince": _since,
    }),
    "/phases": Listing("phases", "projects", filters={
        "code": _equal("code"), "projectGuids": _equal("project.guid"), "changedSince": _since,
    }),
    "/users": Listing("users", "users", filters={
        "isActive": _flag("isActive"), "code": _equal("code"), "email": _equal("email"),
        "businessUnitGuids": _equal("businessUnit.guid"), "changedSince": _since,
    }),
    "/invoices": Listing("invoices", "invoices", filters={
        "invoiceStatusGuids": _equal("status.guid"), "projectGuids": _equal("projects.guid"),
        "customerGuids": _equal("customer.guid"), "numbers": _equal("number"), "startDate": _from("date"),
        "endDate": _to("date"), "referenceNumbers": _equal("referenceNumber"), "changedSince": _since,
        "paymentDateStart": _from("paymentDate"),
    }),
    "/invoicerows": Listing("invoicerows", "invoices", filters={"changedSince": _since}),
    "/workhours": Listing("workhours", "hours", filters={
        "billableStatus": _equal("billableStatus"), "eventDateStart": _from("eventDate"),
        "eventDateEnd": _to("eventDate"), "changedSince": _since,
    }),
    "/travelreimbursements": Listing("travelreimbursements", "travels"),
    "/projecttravelexpenses": Listing("projecttravelexpenses", "travels"),
    "/projectfees": Listing("projectfees", "fees"),
    "/vatrates": Listing("vatrates", "settings", "none", _SETTING),
    **{f"/{name}": Listing(name, "settings", "offset", _SETTING) for name in (
        "productcategories", "businessunits", "worktypes", "costcenters", "costaccounts", "salesaccounts",
        "currencies", "invoicestatuses",
    )},
}  # fmt: skip


def page(data: Data, listing: Listing, query: Query, rows: list[Item], stuck: bool) -> tuple[list[Item], str]:
    """One page of the rows that match, and the token of the next, "" after the last or where there are no
    tokens. `stuck`: the token given comes again. Raises RefusalError 400."""
    found = [row for row in rows if _matches(listing, row, query)]
    if listing.paging == "none":
        return found, ""
    count = min(_count(query.get("rowCount", ("",))[0]), MOST)
    if listing.paging == "offset":
        first = query.get("firstRow", ("0",))[0]
        if not first.isdigit():
            raise wrong("firstRow")
        return found[int(first) : int(first) + count], ""
    given = query.get("pageToken", ("",))[0]
    bound = _bound(listing, query)
    after = _place(given, bound)
    left = [row for row in found if data.order[row["guid"]] > after]
    if len(left) <= count:
        return left, ""
    shown = left[:count]
    following = base64.urlsafe_b64encode(f"{bound}:{data.order[shown[-1]['guid']]}".encode()).decode()
    return shown, given if stuck and given else following


def _matches(listing: Listing, row: Item, query: Query) -> bool:
    """Every filter given; of one given several times, any."""
    return all(
        any(matches(row, text) for text in query[name])
        for name, matches in listing.filters.items()
        if query.get(name) and query[name] != [""]
    )


def _count(text: str) -> int:
    if not text:
        return DEFAULT
    if not text.isdigit() or not int(text):
        raise wrong("rowCount")
    return int(text)


def _bound(listing: Listing, query: Query) -> str:
    """What a token belongs to: the list and its filters."""
    kept = sorted((k, tuple(v)) for k, v in query.items() if k not in ("pageToken", "rowCount"))
    return hashlib.sha256(repr((listing.register, kept)).encode()).hexdigest()[:12]


def _place(token: str, bound: str) -> int:
    if not token:
        return -1
    try:
        owner, _, place = base64.urlsafe_b64decode(token).decode().partition(":")
        number = int(place)
    except (binascii.Error, ValueError):
        raise wrong("pageToken") from None
    if owner != bound:
        raise RefusalError(400, "InvalidParameter", "The page token belongs to another query.", "pageToken")
    return number
