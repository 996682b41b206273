"""A second Customer Insight with its provider, written from the fact sheet alone and odd wherever it leaves
room, and the real connector opened at it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from connectors import registry
from connectors.base import CancelToken, Connector, Context
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from tests.connectors.loopback import Answer, Asked, Loopback, bench

REFRESH, CLIENT = "test-FAKE-refresh-51c2", "isv_other"
COMPANY = "77"
CUSTOMERS: list[dict[str, Any]] = [
    {"customerNo": 10023, "name": "Fjordbakeriet AS", "orgNo": 911222333, "industryCode": "10.710",
     "responsible": "Kari Nordmann", "status": "ACTIVE", "changedAt": "2026-01-15T13:00:00+01:00",
     "segment": {"name": "ukjent felt"}},
    {"customerNo": "10024", "name": "Åsheim & Sønn", "orgNo": None, "industryCode": None, "responsible": "",
     "status": "inactive", "changedAt": "2026-02-30"},
    {"customerNo": "A-7", "responsible": "Kari Nordmann", "industryCode": 41},
]  # fmt: skip
METRICS: list[dict[str, Any]] = [
    {"customerNo": "10023", "period": "2026-10", "metric": "revenue", "value": "123456789012.3456",
     "unit": "NOK"},
    {"customerNo": 10023, "period": "2026-10-01", "metric": "vouchers", "value": 12},
    {"customerNo": "10024", "period": "2026-10", "metric": "margin", "value": -1.5e-3, "unit": ""},
    {"customerNo": "A-7", "period": "2026-10", "metric": "employees", "value": None, "unit": "count"},
]  # fmt: skip
PRODUCTS: list[dict[str, Any]] = [
    {"productNo": 1, "name": "Regnskap", "unit": None},
    {"productNo": "L", "x": 1},
]


@dataclass
class OtherServer:
    """One installation. `answers`: by path, instead of its own. most: rows of a page; tokens: good ones."""

    context: dict[str, Any] = field(
        default_factory=lambda: {"customer": {"id": 5, "orgNo": 999888777}, "companies": [{"id": 77}]}
    )
    lists: dict[str, list[dict[str, Any]]] = field(
        default_factory=lambda: {"/customers": CUSTOMERS, "/products": PRODUCTS, "/metrics": METRICS}
    )
    answers: Callable[[Asked], Answer | None] = lambda _: None
    most: int = 2
    epoch: int = 0  # cursors of an earlier one are not known any more
    tokens: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    url: str = ""

    def __call__(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        if asked.path == "/.well-known/openid-configuration":
            return _json({"issuer": self.url, "token_endpoint": f"{self.url}/token"})
        if asked.path == "/token":
            given = parse_qs(asked.body.decode())
            assert (given["refresh_token"], given["client_id"]) == ([REFRESH], [CLIENT])
            self.tokens.append(f"test-FAKE-access-{len(self.tokens)}")
            return _json({"access_token": self.tokens[-1], "token_type": "Bearer", "expires_in": 3600})
        found = self.answers(asked)
        if found is not None:
            return found
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            return Answer(b"", 401)
        path = asked.path.removeprefix("/insight")
        return _json(self.context) if path == "/context" else self._page(asked, self.lists[path])

    def _page(self, asked: Asked, rows: list[dict[str, Any]]) -> Answer:
        epoch, _, place = asked.query.get("cursor", f"{self.epoch}-0").partition("-")
        if int(epoch) != self.epoch:
            return trouble(410, "Gone", "The cursor has expired.")
        end = int(place) + min(self.most, int(asked.query["limit"]))
        body: dict[str, Any] = {"items": rows[int(place) : end]}
        if end < len(rows):
            body["nextCursor"] = f"{epoch}-{end}"
        return _json(body)


def _json(body: object, status: int = 200) -> Answer:
    return Answer(json.dumps(body).encode(), status)


def trouble(status: int, title: str, detail: str = "") -> Answer:
    """Problem details."""
    return _json({"type": "about:blank", "title": title, "status": status, "detail": detail}, status)


@contextmanager
def opened(server: OtherServer, **secrets: str) -> Iterator[Connector]:
    """The connector as the program opens it."""
    cancel, told = CancelToken(), list[Exchange]()
    with Loopback(server, bench) as loopback, HttpClient(cancel=cancel, exchange=told.append) as http:
        server.url = loopback.url
        values = secrets or {"refresh_token": REFRESH}
        context = Context(
            {"base_url": f"{server.url}/insight/", "auth_url": server.url},
            {"client_id": CLIENT},
            {name: Secret(value) for name, value in values.items()},
            http,
            lambda *_: True,
            bench,
            cancel,
        )
        yield registry.open(registry.system("customer_insight"), context)
    assert not [e for e in told if "FAKE" in repr(e)]
