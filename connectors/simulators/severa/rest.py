"""The endpoints of the simulated REST interface, once it is known who asks."""

import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from connectors.simulators.severa import lists, writing
from connectors.simulators.severa.call import Call
from connectors.simulators.severa.data import Data, Item
from connectors.simulators.severa.lists import LISTS, Query
from connectors.simulators.severa.problems import RefusalError
from connectors.simulators.severa.tokens import Grant, decoded
from connectors.simulators.wire import Answer

_encode = msgspec.json.Encoder(decimal_format="number").encode
_RECORD = re.compile(r"(/[a-z]+)/([0-9a-fA-F-]{36})")
_OF_A_CUSTOMER = re.compile(r"/customers/([0-9a-fA-F-]{36})/addresses")
_ROWS_OF_AN_INVOICE = re.compile(r"/invoices/([0-9a-fA-F-]{36})/invoicerows")
_OTHER: Item = {"guid": str(uuid.UUID(int=1, version=4)), "vatNumber": "FI00000000", "name": "Muu Oy",
                "activeCompanies": []}  # fmt: skip
_ADDRESSES = lists.Listing("addresses", "customers", "offset")
_DELETED = lists.Listing("deletedworkhours", "hours")


class RestEndpoints:
    """Answers requests below /v1 from the registers."""

    def __init__(self, data: Callable[[], Data], now: Callable[[], str]) -> None:
        self._data, self._now = data, now

    def answer(self, call: Call, grant: Grant) -> Answer:
        """One answer. Raises RefusalError."""
        if call.path == "/organizationdetails":
            _scope(grant, "organization:read")
            other = _OTHER if call.struck("company_gone") else {}
            return _good(self._data().organisation | other)
        if call.path == "/organizationsettings":
            _scope(grant, "organization:read")
            return _good({"workWeek": [], "nextCustomerNumber": 1, "paymentTerm": 14})
        if call.method == "GET":
            return self._read(
                call.path, call.values, grant, call.bad, call.struck("paging_stuck") is not None
            )
        return self._write(call.method, call.path, call.body, grant)

    def _read(self, path: str, query: Query, grant: Grant, bad: bool, stuck: bool) -> Answer:
        data = self._data()
        if path in LISTS:
            listing = LISTS[path]
            _scope(grant, f"{listing.scope}:read")
            rows = data.rows(listing.register, bad) if listing.register in data.registers else []
            return self._page(listing, query, rows, stuck)
        if path == "/deletedworkhours":
            _scope(grant, "hours:read")
            rows = [row for register, row in data.deleted if register == "workhours"]
            return self._page(_DELETED, query, rows, stuck)
        if match := _ROWS_OF_AN_INVOICE.fullmatch(path):
            _scope(grant, "invoices:read")
            rows = [row for row in data.rows("invoicerows", True) if row["invoiceGuid"] == match[1]]
            return self._page(LISTS["/invoicerows"], query, rows, stuck)
        customer = _OF_A_CUSTOMER.fullmatch(path)
        if customer or path == "/addresses":
            _scope(grant, "customers:read")
            owners = data.rows("customers", bad)
            rows = [_address(c) for c in owners if c["headquarterAddress"]
                    and (customer is None or c["guid"] == customer[1])]  # fmt: skip
            return self._page(_ADDRESSES, query, rows, stuck)
        listing, item = self._record(path)
        _scope(grant, f"{listing.scope}:read")
        return _good(item)

    def _write(self, method: str, path: str, body: bytes, grant: Grant) -> Answer:
        data = self._data()
        if method == "POST" and path in LISTS:
            listing = LISTS[path]
            _scope(grant, f"{listing.scope}:write")
            made = writing.create(data, listing.register, decoded(body), self._blank)
            return Answer(201, _encode(made))
        if method == "PATCH":
            listing, item = self._record(path)
            _scope(grant, f"{listing.scope}:write")
            changed = writing.change(data, listing.register, item, decoded(body), self._now())
            return _good([changed] if listing.register == "products" else changed)
        raise RefusalError(404)

    def _record(self, path: str) -> tuple[lists.Listing, Item]:
        """The record a path names; raises RefusalError 404."""
        match = _RECORD.fullmatch(path)
        listing = LISTS.get(match[1]) if match else None
        item = self._data().registers.get(listing.register, {}).get(match[2]) if match and listing else None
        if listing is None or item is None:
            raise RefusalError(404)
        return listing, item

    def _page(self, listing: lists.Listing, query: Query, rows: list[Item], stuck: bool) -> Answer:
        found, token = lists.page(self._data(), listing, query, rows, stuck)
        return _good(found, {"NextPageToken": token} if token else {})

    def _blank(self) -> Item:
        return {"guid": str(uuid.uuid4()), "createdDateTime": self._now(), "lastUpdatedDateTime": None}


def _scope(grant: Grant, scope: str) -> None:
    if scope not in grant.scopes:
        raise RefusalError(403, "InsufficientApiScope", f"Scope {scope} is required.")


def _good(body: object, headers: Mapping[str, str] | None = None) -> Answer:
    return Answer(200, _encode(body), headers=dict(headers or {}))


def _address(customer: Item) -> dict[str, Any]:
    """A customer's address as the list of addresses has it."""
    address = customer["headquarterAddress"]
    return {
        **{name: address[name] for name in ("guid", "addressline", "postalCode", "city")}, "phone": None,
        "fax": None, "isBillingAddress": True, "isPostalAddress": True, "isVisitAddress": False,
        "country": {"guid": None, "name": address["country"], "englishName": None, "hasRegions": "No"},
        "customer": {name: customer[name] for name in ("guid", "name", "number")},
    }  # fmt: skip
