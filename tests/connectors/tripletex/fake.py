"""A small Tripletex of a test's own: lists in memory, answered as the fact sheet says."""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from connectors.base import Connector, Context
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from connectors.tripletex.connector import TripletexConnector
from tests.connectors.loopback import Answer, Asked, Hurried, Loopback

CONSUMER, EMPLOYEE = "test-consumer-0123456789", "test-employee-0123456789"
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def error(status: int, code: int, *fields: str) -> Answer:
    """An error body."""
    body = {"status": status, "code": code, "message": "nei", "validationMessages": None, "requestId": "r"}
    if fields:
        body["validationMessages"] = [{"field": f, "message": "nei", "path": f} for f in fields]
    return Answer(json.dumps(body).encode(), status)


def posting(number: int, day: str, amount: str = "100.00", **more: Any) -> dict[str, Any]:
    """One posting as the server gives it; `amount` is written to the answer as it stands."""
    return {
        "id": number,
        "date": day,
        "amount": float(amount) if "." in amount else int(amount),
        "amountCurrency": float(amount),
        "row": 1,
        "account": {"id": 9, "number": 3000},
        "voucher": {"id": number // 2, "number": number // 2, "year": 2026, "description": "Bilag"},
        **more,
    }


@dataclass
class Fake:
    """What the server holds, and ways to misbehave. `override` is asked first."""

    postings: list[dict[str, Any]] = field(default_factory=list)
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    clients: list[dict[str, Any]] = field(default_factory=list)
    cap: int = 10_000
    limit: int = 10_000
    office: bool = False
    sessions: list[str] = field(default_factory=list)
    dead: set[str] = field(default_factory=set)
    override: Callable[[Asked], Answer | None] = lambda _: None
    size: Callable[[int, int, int], int] = lambda start, rows, total: (
        start + rows + 1 if start + rows < total else total
    )

    def __call__(self, asked: Asked) -> Answer:
        answer = self.override(asked)
        if answer is not None:
            return answer
        path = asked.path.removeprefix("/v2")
        if path == "/token/session/:create":
            self.sessions.append(f"test-session-{len(self.sessions)}-0123456789")
            value = {"token": self.sessions[-1], "expirationDate": asked.json()["expirationDate"]}
            return Answer(json.dumps({"value": value}).encode(), 201)
        user = self._user(asked)
        if user is None:
            return error(401, 3000)
        if path == "/token/session/>whoAmI":
            return Answer(json.dumps({"value": {"companyId": 1, "employeeId": 2}}).encode())
        if path == "/company/>withLoginAccess":
            return self._page(asked, self.clients)
        if self.office and user == "0":
            return error(403, 9000)
        if path.startswith("/company/") and path != "/company/salesmodules":
            company = {"id": 1, "name": "Bedrift AS", "organizationNumber": "999", "startDate": "2026-01-01"}
            return Answer(json.dumps({"value": company}).encode())
        if path == "/ledger/posting":
            start, end = asked.query["dateFrom"], asked.query["dateTo"]
            low, high = (
                int(asked.query.get(f"accountNumber{w}", d)) for w, d in (("From", 0), ("To", 10**9))
            )
            found = [
                p
                for p in sorted(self.postings, key=lambda p: int(p["id"]))
                if start <= p["date"] < end and low <= p["account"]["number"] < high
            ]
            return error(422, 23000) if len(found) > self.limit else self._page(asked, found)
        if path == "/ledger/accountingPeriod" and path not in self.lists:
            months = [
                (f"2026-{m:02}-01", f"2026-{m + 1:02}-01" if m < 12 else "2027-01-01") for m in range(1, 13)
            ]
            return self._page(
                asked, [{"id": n, "number": n, "start": s, "end": e} for n, (s, e) in enumerate(months)]
            )
        rows = self.lists.get(path, [])
        for name, parse in (("isInactive", json.loads), ("isClosed", json.loads), ("dimensionIndex", int)):
            if name in asked.query:
                rows = [r for r in rows if r.get(name, False) == parse(asked.query[name])]
        return self._page(asked, rows)

    def _user(self, asked: Asked) -> str | None:
        scheme, _, code = asked.headers.get("authorization", "").partition(" ")
        user, _, token = base64.b64decode(code).decode().partition(":")
        return user if scheme == "Basic" and token in self.sessions and token not in self.dead else None

    def _page(self, asked: Asked, rows: list[dict[str, Any]]) -> Answer:
        start, count = int(asked.query.get("from", 0)), int(asked.query.get("count", 1000))
        values = rows[start : start + min(count, self.cap)]
        size = self.size(start, len(values), len(rows))
        return Answer(json.dumps({"fullResultSize": size, "from": start, "values": values}).encode())


@dataclass
class Bench:
    """A connector at a fake server."""

    connector: Connector
    server: Loopback
    exchanges: list[Exchange]
    token: Hurried
    http: HttpClient


@contextmanager
def connected(
    fake: Callable[[Asked], Answer],
    *,
    consumer: str = CONSUMER,
    employee: str = EMPLOYEE,
    clock: Callable[[], datetime] = lambda: NOW,
    **fields: str,
) -> Iterator[Bench]:
    """A connector over a loopback server that answers as `fake` does."""
    token = Hurried()
    told: list[Exchange] = []
    with (
        Loopback(fake, clock) as server,
        HttpClient(cancel=token, exchange=told.append, timeout=10, clock=clock) as http,
    ):
        secrets = {"consumer_token": Secret(consumer), "employee_token": Secret(employee)}
        context = Context(
            {"base_url": server.url + "/v2", "key_kind": "", **fields},
            {"application_name": "Kobling"},
            {name: secret for name, secret in secrets.items() if secret},
            http,
            lambda *_: True,
            clock,
            token,
        )
        yield Bench(TripletexConnector(context), server, told, token, http)
