"""A second Tripletex, written from the vendor's documentation alone, odd wherever that leaves room."""

import base64
import gzip
import http.server
import json
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from email.utils import format_datetime
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.connectors.loopback import bench

CONSUMER, EMPLOYEE = "test-FAKE-consumer-77c0ffee", "test-FAKE-employee-77c0ffee"
OWN = 10810001
ACCOUNTS = {1920: "ASSETS", 2400: "LIABILITIES", 3000: "OPERATING_REVENUES", 6300: "OPERATING_EXPENSES"}


class Raw(str):
    """A number as it shall stand in the answer."""


@dataclass
class Oddities:
    """What this installation does its own way; the defaults are those of the recorded answers."""

    create: str = "POST"  # PUT: POST is unknown; MINIMAL: nothing but token and date
    refusal: tuple[int, Any] | None = None  # status and body for whoever asks for a session
    most: int = 10_000  # rows an answer holds
    refuses_count: int = 10_000  # a larger `count` gets 422
    matched: int = 10_000  # rows a query may match
    size: str = "next"  # next, zero, exact, lie, missing
    by_date: bool = False  # `sorting` is ignored
    pages: bool = True  # `from` and `count` are looked at
    kind: str = "end_user"
    own_open: bool | None = None  # GET /company/{own}; None: as documented for the kind
    own_user: bool = True  # an end user's key may name its own company instead of 0
    clients: list[dict[str, Any]] | None = None  # None: `>withLoginAccess` is refused with `list_status`
    list_status: int = 403
    unreachable: int = 403  # for a company the key does not open
    statuses: dict[str, int] = field(default_factory=dict)  # path: refused with that status
    periods: list[tuple[str, str]] | None = None
    years: list[tuple[int, str, str]] | None = None
    start_date: str | None = "2025-01-01"
    session_life: int = 10**9  # calls a session lives
    sparse: bool = False  # optional keys are left out or null
    limit: int = 0  # calls in `period` seconds, 0: no limit
    period: float = 1.0
    rate_headers: bool = True
    retry_after: bool = False
    transport: str = ""  # gzip, chunked, closing
    broken: dict[int, str] = field(default_factory=dict)  # n-th data call: cut, html502, html200, empty, nan
    redirect: str = ""
    first_byte: float = 0.0
    prefix: str = "/v2"


@dataclass
class OtherServer:
    """The state of one installation."""

    odd: Oddities
    postings: list[dict[str, Any]] = field(default_factory=list)
    customers: list[dict[str, Any]] = field(default_factory=list)
    sessions: dict[str, int] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)  # user, path, query
    refused: Counter[int] = field(default_factory=Counter)
    data_calls: int = 0
    least_left: int = 10**9
    _period: tuple[float, int] = (0.0, 0)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def rate(self) -> tuple[bool, dict[str, str]]:
        """Counts a call."""
        if not self.odd.limit:
            return True, {}
        with self.lock:
            now = time.monotonic()
            began, used = self._period
            if now - began >= self.odd.period:
                began, used = now, 0
            used += 1
            self._period = began, used
            left = self.odd.limit - used
            self.least_left = min(self.least_left, left)
        reset = int(began + self.odd.period - now)  # whole seconds, rounded down
        shown = {"x-rate-limit-limit": self.odd.limit, "x-rate-limit-remaining": max(0, left)}
        headers = {k: str(v) for k, v in (shown | {"x-rate-limit-reset": reset}).items()}
        return left >= 0, headers if self.odd.rate_headers else {}

    def session(self, method: str, values: dict[str, str]) -> tuple[int, Any]:
        """Create a session."""
        if self.odd.refusal is not None:
            return self.odd.refusal
        if self.odd.create == "PUT" and method != "PUT":
            return 405, trouble(405, 4000)
        for name, good in (("consumerToken", CONSUMER), ("employeeToken", EMPLOYEE)):
            if values.get(name) != good:
                return 422, trouble(422, 18000, f"arg:{name}")
        token = f"test-FAKE-session-{len(self.sessions)}-9d1"
        self.sessions[token] = 0
        made: dict[str, Any] = {"token": token, "expirationDate": values["expirationDate"]}
        more = {"id": 9, "consumerToken": {"id": 1}, "employeeToken": {"id": 2}, "encryptionKey": None}
        made |= {} if self.odd.create == "MINIMAL" else more
        return (200 if method == "PUT" else 201), {"value": made}

    def answer(self, path: str, query: dict[str, str], user: str) -> tuple[int, Any]:
        """A call that is signed in as `user`."""
        odd = self.odd
        own = user in ("0", "") or (odd.own_user and odd.kind == "end_user" and user == str(OWN))
        office = odd.kind == "office"
        if path == "/token/session/>whoAmI":
            return 200, {"value": {"companyId": OWN, "employeeId": 1846001, "company": {"id": OWN}}}
        if path == "/company/>withLoginAccess":
            if odd.clients is None:
                return odd.list_status, trouble(odd.list_status, 9000)
            return self.page(query, odd.clients)
        if path in odd.statuses:
            return odd.statuses[path], trouble(odd.statuses[path], 9000)
        if path == f"/company/{OWN}" and own:
            if not (not office if odd.own_open is None else odd.own_open):
                return 403, trouble(403, 9000)
            company = {
                "id": OWN,
                "name": "Eget AS",
                "startDate": odd.start_date,
                "currency": {"id": 1, "url": "x"},
            }
            return 200, {"value": company}
        known = {str(c["id"]) for c in odd.clients or () if c["id"] != OWN} if office else set()
        if (own and office) or (not own and user not in known):
            return odd.unreachable, trouble(odd.unreachable, 9000)
        if path == f"/company/{user}":
            return 200, {"value": next(c for c in odd.clients or () if str(c["id"]) == user)}
        return self.data(path, query)

    def data(self, path: str, query: dict[str, str]) -> tuple[int, Any]:
        """A company's lists."""
        if path in ("/ledger/posting", "/balanceSheet"):
            start, end = query.get("dateFrom"), query.get("dateTo")
            if not start or not end:
                return 422, trouble(422, 15000, "dateFrom", "dateTo")
            if start >= end:
                return 422, trouble(422, 18000)
            low, high = int(query.get("accountNumberFrom", 0)), int(query.get("accountNumberTo", 10**9))
            found = [
                p
                for p in self.postings
                if start <= p["date"] < end and low <= (p["account"]["number"] or 0) < high
            ]
            if path == "/balanceSheet":
                return self.page(query, self.balances(start, end, low, high))
            if len(found) >= self.odd.matched:
                return 422, trouble(422, 23000)
            found.sort(key=lambda p: (p["date"], -p["id"]) if self.odd.by_date else (p["id"],))
            return self.page(query, found)
        if path == "/customer":
            wanted = query.get("isInactive", "false") == "true"
            found = [c for c in self.customers if c.get("isInactive") in (wanted, None)]
            return self.page(query, found)
        if path == "/ledger/account":
            return self.page(
                query, [{"id": 9_100_000 + n, "number": n, "type": t} for n, t in ACCOUNTS.items()]
            )
        if path == "/ledger/accountingPeriod":
            spans = self.odd.periods if self.odd.periods is not None else months(2025) + months(2026)
            rows = [{"id": n, "start": s, "end": e, "isClosed": None} for n, (s, e) in enumerate(spans)]
            return self.page(query, rows)
        if path == "/ledger/annualAccount":
            years = self.odd.years if self.odd.years is not None else [
                (year, f"{year}-01-01", f"{year + 1}-01-01") for year in (2025, 2026)]  # fmt: skip
            return self.page(query, [{"id": y, "year": y, "start": s, "end": e} for y, s, e in years])
        if path in ("/supplier", "/product", "/department", "/project", "/ledger/accountingDimensionName"):
            return self.page(query, [])
        return 404, trouble(404, 6000)

    def balances(self, start: str, end: str, low: int, high: int) -> list[dict[str, Any]]:
        """The trial balance; opening balances run from the first posting on."""
        rows = []
        for number, kind in ACCOUNTS.items():
            mine = [
                (p["date"], float(p["amount"])) for p in self.postings if p["account"]["number"] == number
            ]
            opening = sum(a for day, a in mine if day < start)
            change = sum(a for day, a in mine if start <= day < end)
            if low <= number < high:
                account = {"id": 9_100_000 + number, "number": number, "type": kind}
                sums = {"balanceIn": opening, "balanceChange": change, "balanceOut": opening + change}
                rows.append({"account": account, **{name: round(amount, 2) for name, amount in sums.items()}})
        return rows

    def page(self, query: dict[str, str], rows: list[dict[str, Any]]) -> tuple[int, Any]:
        """A list answer."""
        odd = self.odd
        start, count = int(query.get("from", 0)), int(query.get("count", 1000))
        if count > odd.refuses_count:
            return 422, trouble(422, 18000, "count")
        values = rows[start : start + min(count, odd.most)] if odd.pages else rows
        end = start + len(values)
        size = {
            "next": end + 1 if end < len(rows) else len(rows),
            "zero": 0,
            "exact": len(rows),
            "lie": 10**6,
        }
        body: dict[str, Any] = {"from": start, "count": len(values), "values": values, "versionDigest": None}
        return 200, body | ({} if odd.size == "missing" else {"fullResultSize": size[odd.size]})


def months(year: int) -> list[tuple[str, str]]:
    """The calendar months of a year, half-open."""
    firsts = [date(year, m, 1) for m in range(1, 13)] + [date(year + 1, 1, 1)]
    return [(a.isoformat(), b.isoformat()) for a, b in pairwise(firsts)]


def voucher(number: int, day: str, amount: str = "100.00", *, sparse: bool = False) -> list[dict[str, Any]]:
    """A voucher of two lines that sum to zero, amounts written as they stand."""
    lines = []
    for row, (account, text) in enumerate(((6300, amount), (1920, f"-{amount}"))):
        line: dict[str, Any] = {
            "id": number * 10 + row, "date": day, "amount": Raw(text), "amountCurrency": Raw(text),
            "account": {"id": 9_100_000 + account, "number": account, "url": "tripletex.no/x"}, "row": row,
            "voucher": {"id": number, "number": number % 7, "year": int(day[:4]), "voucherType": None},
            "description": "Kjøp av kaffe", "customer": None, "department": None, "currency": {"id": 1},
        }  # fmt: skip
        if sparse:
            line = {k: line[k] for k in ("id", "date", "amount", "account", "voucher")}
            line |= {"description": None, "currency": None, "row": None, "vatType": None, "project": None}
            line["voucher"] = {"id": number}
        lines.append(line)
    return lines


def trouble(status: int, code: int, *fields: str, **more: Any) -> dict[str, Any]:
    """An error body."""
    messages = [{"field": f, "message": "Ugyldig.", "path": f, "rootId": None} for f in fields] or None
    body = {"status": status, "code": code, "message": "Feil", "link": "x", "developerMessage": None}
    return body | {"validationMessages": messages, "requestId": "11111111-2222-4333-8444-555555555555"} | more


def text_of(body: Any) -> bytes:
    """JSON with `Raw` numbers unquoted."""
    text = json.dumps(body, default=str, ensure_ascii=False)
    return re.sub(r'("(?:amount|amountCurrency)": )"([^"]*)"', r"\1\2", text).encode()


@contextmanager
def serving(server: OtherServer) -> Iterator[str]:
    """Serves on loopback; gives the base address."""
    odd = server.odd

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def _do(self) -> None:
            parts = urlsplit(self.path)
            query = dict(parse_qsl(parts.query))
            length = int(self.headers.get("content-length") or 0)
            sent = json.loads(self.rfile.read(length) or b"{}")
            path = unquote(parts.path)
            time.sleep(odd.first_byte)
            if odd.redirect:
                return self._send(302, b"", {"location": odd.redirect + self.path})
            if not path.startswith(odd.prefix + "/"):
                return self._send(404, b"<html>Not found</html>", {})
            path = path.removeprefix(odd.prefix)
            allowed, headers = server.rate()
            if not allowed:
                server.refused[429] += 1
                return self._send(429, b"", headers | ({"retry-after": "1"} if odd.retry_after else {}))
            if path == "/token/session/:create":
                status, body = server.session(self.command, sent or query)
                return self._send(status, text_of(body), headers)
            user = self._user()
            server.asked.append((user or "", path, query))
            status, body = server.answer(path, query, user) if user is not None else (401, trouble(401, 3000))
            server.refused[status] += status >= 400
            data = text_of(body)
            spoilt = ""
            if path == "/ledger/posting":
                server.data_calls += 1
                spoilt = odd.broken.get(server.data_calls, "")
            if spoilt == "cut":
                self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n" + data[:20])
                self.close_connection = True
                return None
            if spoilt == "html502":
                return self._send(502, b"<html>502 Bad Gateway</html>", {"content-type": "text/html"})
            wrong = {"html200": b"<html>Maintenance</html>", "empty": b"", "nan": b'{"values":[{"id":NaN}]}'}
            return self._send(status, wrong.get(spoilt, data), headers)

        def _user(self) -> str | None:
            code = self.headers.get("authorization", "").removeprefix("Basic ")
            user, _, token = base64.b64decode(code).decode().partition(":")
            with server.lock:
                if token not in server.sessions or server.sessions[token] >= odd.session_life:
                    return None
                server.sessions[token] += 1
            return user

        def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            if odd.transport == "gzip" and "gzip" in self.headers.get("accept-encoding", ""):
                body = gzip.compress(body)
                self.send_header("content-encoding", "gzip")
            for name, value in headers.items():
                self.send_header(name, value)
            if odd.transport == "chunked":
                self.send_header("transfer-encoding", "chunked")
                pieces = [body[n : n + 1000] for n in range(0, len(body), 1000)]
                body = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"
            else:
                self.send_header("content-length", str(len(body)))
            if odd.transport == "closing":
                self.send_header("connection", "close")
                self.close_connection = True
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = _do

        def date_time_string(self, timestamp: float | None = None) -> str:
            """The Date header, in the bench's time."""
            return format_datetime(bench(), usegmt=True)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that goes away is no fault of the server."""

    with Server(("127.0.0.1", 0), Handler) as listener:
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.server_address[1]}{odd.prefix}"
        finally:
            listener.shutdown()
            thread.join()


def days(start: str, count: int) -> list[str]:
    """Consecutive ISO dates."""
    first = date.fromisoformat(start)
    return [(first + timedelta(days=n)).isoformat() for n in range(count)]
