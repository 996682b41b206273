"""A second Severa, written from the fact sheet alone and odd wherever it leaves room."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.connectors.loopback import Answer, Asked, Loopback
from tests.connectors.severa.opening import Opened
from tests.connectors.severa.opening import opened as opened_at

ID, SECRET = "other-FAKE-id.apps", "other-FAKE-secret-9"
ORGANISATION: dict[str, Any] = {
    "guid": "0RG", "name": "Toinen Oy", "vatNumber": "FI 0112038-9", "currency": {"code": "SEK"},
    "activeCompanies": [{"rootBusinessUnitGuid": "R00T"}], "unknown": [1, {"x": None}],
}  # fmt: skip
CUSTOMERS: list[dict[str, Any]] = [
    {"guid": "c1", "name": " Ålands Handel Ab ", "number": "77", "vatNumber": "FI01120389",
     "headquarterAddress": {"country": "Åland Islands", "addressline": "Torggatan 1\n2 vån",
                            "city": "Mariehamn", "postalCode": "22100"}, "isActive": True,
     "language": {"code": "sv-FI"}, "paymentTerm": "21", "lastUpdatedDateTime": "2026-01-15T13:00:00+02:00"},
    {"guid": "c2", "name": "Norsk AS", "number": None, "vatNumber": "NO911222333MVA", "isActive": False,
     "headquarterAddress": {"country": "Norja"}, "createdDateTime": "2026-01-15T13:00:00"},
    {"guid": "c3", "name": "Vain nimi", "isInternal": True},
    {"guid": "c4", "name": "Kuussa Oy", "number": 9223372036854775807, "lastUpdatedDateTime": "eilen",
     "headquarterAddress": {"country": "Kuu"}},
]  # fmt: skip
PRODUCTS: list[dict[str, Any]] = [
    {"guid": "p1", "code": "K1", "name": "Konsultointi", "unitPrice": {"amount": 100.1 + 0.2},
     "vatRate": 25.5, "salesAccount": {"number": "3000"}, "productCategory": {"name": "Työ"},
     "type": "FixedFees"},
    {"guid": "p2", "name": "Koodi puuttuu", "unitPrice": {"amount": "0.00005"}, "isActive": False},
]  # fmt: skip
UNITS: list[dict[str, Any]] = [
    {"guid": "u3", "name": "Tiimi", "parentGuid": "u2"},
    {"guid": "u2", "name": "Yksikkö", "code": 20, "parentGuid": "u1"},
    {"guid": "u1", "name": "Koko talo", "parentGuid": None},
    {"guid": "u4", "name": "Irrallaan", "parentGuid": "poissa", "isActive": False},
]  # fmt: skip
PROJECTS: list[dict[str, Any]] = [
    {"guid": "j1", "name": "Sivut", "number": "9001", "customer": {"guid": "c1", "number": 77},
     "businessUnit": {"guid": "u2"}, "startDate": "2026-01-01", "deadline": "2026-02-01T00:00:00"},
    {"guid": "j2", "name": None, "number": None, "isClosed": True, "closedDate": "2025-12-31"},
]  # fmt: skip
INVOICES: list[dict[str, Any]] = [
    {"guid": "i1", "number": 5, "date": "2026-01-31", "totalExcludingTax": {"amount": 100},
     "totalTax": {"amount": 25.5}, "totalIncludingTax": {"amount": 125.5, "currencyCode": "SEK"},
     "projects": [{"guid": "j1"}, {"guid": "j2"}], "status": {"name": "Vedos"}},
    {"guid": "i2", "date": "2026-02-01T00:00:00", "totalTax": {"amount": -0.5}, "isCreditNote": True,
     "totalIncludingTax": {"amount": -2.5}, "projects": None},
]  # fmt: skip
HOURS: list[dict[str, Any]] = [
    {"guid": "h1", "eventDate": "2026-01-02", "quantity": 1 / 3, "user": {"name": "Aino Niemi", "code": 7},
     "project": {"guid": "j1"}, "phase": {"name": "Työ"}, "workType": {"name": "Matka"}, "isBillable": True},
    {"guid": "h2", "eventDate": "2026-01-03", "quantity": None},
]  # fmt: skip
OFFSETS = ("/businessunits", "/costcenters", "/productcategories", "/salesaccounts")


@dataclass
class OtherServer:
    """One installation. `answers`: before its own. most: rows of a page, whatever is asked; epoch: page
    tokens of an earlier one are not known any more; scope: what a token says of its scopes."""

    answers: Callable[[Asked], Answer | None] = lambda _: None
    most: int = 1
    epoch: int = 0
    scope: str | None = None
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {
        "/customers": CUSTOMERS, "/products": PRODUCTS, "/businessunits": UNITS, "/projects": PROJECTS,
        "/costcenters": [{"guid": "k1", "identifier": 5, "name": "Paikka"}],
        "/users": [{"guid": "t1", "firstName": "Aino", "lastName": None, "code": None, "isActive": False}],
        "/invoices": INVOICES, "/workhours": HOURS,
        "/productcategories": [{"guid": "g1", "name": "Työ"}, {"guid": "g2", "name": "Tavara"}],
        "/salesaccounts": [{"guid": "a1", "number": "3000"}],
    })  # fmt: skip
    tokens: list[str] = field(default_factory=list)
    refreshes: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    def __call__(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        found = self.answers(asked)
        if found is not None:
            return found
        path = asked.path.removeprefix("/api/v1")
        if path in ("/token", "/refreshtoken"):
            return self._token(path, json.loads(asked.body))
        if asked.headers.get("authorization") not in {f"Bearer {token}" for token in self.tokens[-1:]}:
            return Answer(b"", 401)
        if path == "/organizationdetails":
            return said(ORGANISATION)
        if asked.method == "GET" and path in self.lists:
            return self._list(path, asked.query)
        record = next(
            (r for rows in self.lists.values() for r in rows if r["guid"] == path.split("/")[-1]), None
        )
        return said(record) if record else Answer(b"", 404)

    def _token(self, path: str, body: Any) -> Answer:
        """Numbers as text, no moments, no scope unless wanted."""
        good = body in self.refreshes if path == "/refreshtoken" else body.get("client_secret") == SECRET
        if not good:
            return said({"Error": {"Details": None, "Type": "authenticationrequired"}}, 400)
        number = len(self.tokens)
        self.tokens.append(f"other-FAKE-access-{number}")
        self.refreshes.append(f"other-FAKE-refresh-{number}")
        body = {"access_token": self.tokens[-1], "access_token_expires_in": "1800",
                "refresh_token": self.refreshes[-1], "scope": self.scope}  # fmt: skip
        return said(body)

    def _list(self, path: str, query: Mapping[str, str]) -> Answer:
        rows = [
            r for r in self.lists[path] if r.get("lastUpdatedDateTime", "") >= query.get("changedSince", "")
        ]
        if path in OFFSETS:
            first = int(query["firstRow"])
            return said(rows[first : first + self.most])
        epoch, _, place = query.get("pageToken", f"{self.epoch}!0").partition("!")
        if int(epoch) != self.epoch:
            return said({"error": {"type": "InvalidParameter"}}, 400)
        end = int(place) + self.most
        headers = {"NEXTPAGETOKEN": f"{epoch}!{end}" if end < len(rows) else ""}
        return Answer(json.dumps(rows[int(place) : end] or None).encode(), 200, headers)


def said(body: object, status: int = 200) -> Answer:
    """JSON."""
    return Answer(json.dumps(body).encode(), status)


def trouble(status: int, type_: str, message: str = "") -> Answer:
    """An error body."""
    return said({"error": {"type": type_, "details": [{"message": message}]}}, status)


@contextmanager
def opened(server: Callable[[Asked], Answer], **secrets: str) -> Iterator[Opened]:
    """The connector at this server, by client credentials unless others are given."""
    given = secrets or {"client_secret": SECRET}
    with Loopback(server) as loopback:
        fields = {"base_url": f"{loopback.url}/api/v1.0/", "soap_url": f"{loopback.url}/soap.svc"}
        if "client_secret" in given:
            fields["client_id"] = ID
        with opened_at(fields, given) as found:
            yield found
