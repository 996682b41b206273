"""Bodies and lists of the Customer Insight simulator: paging, filters, problems."""

import base64
import binascii
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import islice
from typing import Any

import msgspec

from connectors.simulators.call import Call, Refusal
from connectors.simulators.customer_insight.data import Data, Item
from connectors.simulators.wire import Answer

LIMIT = 500  # rows of a page at most
_encode = msgspec.json.Encoder(decimal_format="number").encode


class ProblemError(Refusal):
    """An answer other than 2xx (RFC 9457)."""

    def __init__(self, status: int, title: str, detail: str, headers: Mapping[str, str] | None = None):
        super().__init__(title)
        self.status, self.title, self.detail = status, title, detail
        self.headers = dict(headers or {})

    def answer(self, call: Call) -> Answer:
        """The body as `application/problem+json`."""
        body = {"type": "about:blank", "title": self.title, "status": self.status, "detail": self.detail,
                "traceId": call.identity.hex}  # fmt: skip
        return Answer(self.status, _encode(body), "application/problem+json", self.headers)


def body(value: object) -> Answer:
    """A good answer; decimals are numbers."""
    return Answer(200, _encode(value))


def listed(data: Data, path: str, query: Mapping[str, str], most: int) -> Answer:
    """One page of a list, of `most` rows at most whatever is asked. Raises ProblemError 400 and 404."""
    limit = min(_number(query.get("limit", str(LIMIT)), "limit"), most)
    start = _place(query.get("cursor", ""))
    items, total = _matching(data, path, query)
    page = list(islice(items, start, start + limit))
    end = start + len(page)
    following = base64.urlsafe_b64encode(f"{path}:{end}".encode()).decode() if end < total else None
    return body({"items": page, "nextCursor": following, "totalCount": total})


def _matching(data: Data, path: str, query: Mapping[str, str]) -> tuple[Iterable[Item], int]:
    """The rows a query matches and how many they are."""
    wanted = {name: query[name] for name in ("customerNo", "period") if name in query}
    if path == "/metrics" and not wanted:
        return data.metrics(), data.metric_count()
    lists = {"/customers": data.customers, "/products": data.products, "/metrics": data.metrics,
             "/subscriptions": data.subscriptions}  # fmt: skip
    if path not in lists:
        raise ProblemError(404, "Not Found", f"No such resource: {path}")
    rows = [row for row in lists[path]() if all(row.get(name) == value for name, value in wanted.items())]
    if path == "/customers" and "changedSince" in query:
        since = _moment(query["changedSince"])
        rows = [row for row in rows if _moment(row["changedAt"]) >= since]
    return rows, len(rows)


def _number(text: str, name: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= LIMIT:
        raise ProblemError(400, "Bad Request", f"{name} must be a number from 1 to {LIMIT}.")
    return int(text)


def _place(cursor: str) -> int:
    try:
        return int(base64.urlsafe_b64decode(cursor).decode().rpartition(":")[2]) if cursor else 0
    except (binascii.Error, ValueError):
        raise ProblemError(400, "Bad Request", "The cursor is not valid.") from None


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ProblemError(400, "Bad Request", "changedSince must be a moment.") from None
    if moment.tzinfo is None:
        raise ProblemError(400, "Bad Request", "changedSince must name its zone.")
    return moment


def context(office: Mapping[str, Any], companies: int) -> Answer:
    """Who signed in, and the containers of the data: one, as documented, or as many as are wanted."""
    number = office["id"]
    every = [{"id": f"ci-{number + n}", "name": f"{office['name']} - Customer Insight{n or ''}"}
             for n in range(companies)]  # fmt: skip
    return body({"customer": office, "userRole": "CustomerAdministrator", "companies": every})
