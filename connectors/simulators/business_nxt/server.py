"""The application: one post through recorder, token, faults and allowance to the answers of its queries."""

import asyncio
import re
import time
import uuid
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import Request

from connectors.simulators.business_nxt.company import Books, Query
from connectors.simulators.business_nxt.engine import Operation, RejectedError, operation, rejected
from connectors.simulators.business_nxt.personas import PERSONAS, SLOW_SECONDS
from connectors.simulators.faults import Fault
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send, spoil
from connectors.simulators.world import World

MOST_OPERATIONS = 32
_SCOPE = "business-graphql-api:access-group-based"
_SERVICE_SCOPE = "business-graphql-service-api:access-group-based"
_MINUTE, _TEN_SECONDS = 60.0, 6
_UNAUTHORIZED = (
    b"<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n"
    b"<center><h1>401 Authorization Required</h1></center>\r\n"
    b"<hr><center>nginx</center>\r\n</body>\r\n</html>"
)
_TIMEOUT = b"<html><head><title>504 Gateway Time-out</title></head><body>nginx</body></html>"
_TOO_MANY = b"<html><head><title>429 Too Many Requests</title></head><body>nginx</body></html>"
_AMOUNT = re.compile(rb'"postedAmountDomestic":-?[0-9.]+')


@dataclass(slots=True)
class Call:
    """One query of a post with the faults that hit it; `operation` is None for one that was rejected."""

    operation: Operation | None
    errors: list[dict[str, object]]
    faults: list[Fault] = field(default_factory=list)

    @property
    def company(self) -> int | None:
        """The company it opens."""
        root = self.operation.root if self.operation is not None else ()
        return next((one.arguments["no"] for one in root if one.name == "useCompany"), None)

    @property
    def path(self) -> str:
        """The first table it reads, or the first field of the root."""
        root = self.operation.root if self.operation is not None else ()
        first = root[0] if root else None
        if first is None:
            return ""
        return first.below[0].name if first.name.startswith("use") and first.below else first.name

    @property
    def rows(self) -> int:
        """The rows of its largest page."""
        root = self.operation.root if self.operation is not None else ()
        asked = [below.arguments.get("first") for one in root for below in one.below]
        return max((first for first in asked if isinstance(first, int)), default=0)

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this query."""
        return next((fault for fault in self.faults if fault.fault == name), None)


@dataclass(slots=True)
class Settings:
    """What a trainer or a test may change. rate_limit: calls a minute and token. most: rows of a page,
    whatever is asked for. in_time: rows that are ready within 59 seconds. outstanding: requests of a company
    in progress. batches: whether arrays are taken."""

    rate_limit: int
    most: int | None = None
    in_time: int | None = None
    outstanding: int = 60
    batches: bool = True


class BusinessNxt:
    """The simulator's state and its answers."""

    def __init__(self, world: World) -> None:
        self.office, self.connect = world.office, world.connect
        self.books = Books(world)
        self._rate_limit = world.rate_limit * _TEN_SECONDS
        self.settings = Settings(self._rate_limit)
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=10_000)
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._in_progress: Counter[int | None] = Counter()
        self._always = {
            p.name: [Fault(f, path, p.name, seconds=SLOW_SECONDS) for f, path in p.faults]
            for p in PERSONAS.values()
        }

    def reset(self) -> None:
        """Back to the start: no faults, edits, records; users and access as at first."""
        self.faults.clear()
        self.requests.clear()
        self._calls.clear()
        self.settings = Settings(self._rate_limit)
        self.books.reset()

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        service = request.path_params["endpoint"] == "graphql-service"
        trace = f"{'0' * 16}{uuid.uuid4().hex[:16]}"
        header = request.headers.get("authorization") or ""
        grant = self._granted(self.connect.grant(header), service)
        calls: list[Call] = []
        if request.method != "POST":
            answer = Answer(405, b"", "text/html", {"allow": "POST"})
        elif grant is None:
            answer = _unauthorized(trace)
        else:
            answer = await self._answer(await request.body(), grant, header, trace, calls)
        self.requests.append(
            {
                "method": request.method,
                "path": ",".join(dict.fromkeys(call.path for call in calls)),
                "query": f"{request.path_params['endpoint']} {len(calls)}",
                "status": answer.status,
                "company": calls[0].company if calls else None,
                "persona": grant.persona if grant is not None else "",
            }
        )
        await answer.send(send)

    def _granted(self, grant: Grant | None, service: bool) -> Grant | None:
        """The token if it opens this endpoint: each has tokens of its own kind."""
        if grant is None or grant.service != service:
            return None
        wanted = _SERVICE_SCOPE if service else _SCOPE
        if not any(scope in grant.scopes for scope in (wanted, f"{wanted}-readonly")):
            return None
        return grant if service or {"openid", "email"} <= grant.scopes else None

    async def _answer(self, body: bytes, grant: Grant, token: str, trace: str, calls: list[Call]) -> Answer:
        try:
            posted = msgspec.json.decode(body)
        except msgspec.DecodeError:
            return Answer(400, _errors(rejected("INVALID_JSON", "The body is not JSON.").errors, trace))
        batch = isinstance(posted, list)
        if batch and not (self.settings.batches and 0 < len(posted) <= MOST_OPERATIONS):
            wrong = rejected("BATCH_REFUSED", f"At most {MOST_OPERATIONS} operations are taken together.")
            return Answer(400, _errors(wrong.errors, trace))
        calls += [self._call(one, grant) for one in (posted if batch else [posted])]
        slow = [(fault.seconds, call.company) for call in calls if (fault := call.struck("slow"))]
        if slow:
            seconds, company = max(slow, key=lambda found: found[0])
            await self._wait(company, seconds)
        if answer := self._on_the_way(calls, grant, token, trace):
            return answer
        texts = [self._carried_out(call, grant, trace) for call in calls]
        answer = Answer(200, b"[" + b",".join(texts) + b"]" if batch else texts[0])
        for fault in [fault for call in calls for fault in call.faults]:
            answer.cut = answer.cut or fault.fault == "cut_body"
            answer.body = spoil(fault.fault, answer.body)
        return answer

    def _call(self, body: Any, grant: Grant) -> Call:
        try:
            call = Call(operation(body), [])
        except RejectedError as wrong:
            call = Call(None, wrong.errors)
        every = [*self._always.get(grant.persona, ()), *self.faults]
        call.faults = [f for f in every if f.strikes(call.path, grant.persona, call.company)]
        return call

    async def _wait(self, company: int | None, seconds: float) -> None:
        self._in_progress[company] += 1
        try:
            await asyncio.sleep(seconds)
        finally:
            self._in_progress[company] -= 1

    def _on_the_way(self, calls: list[Call], grant: Grant, token: str, trace: str) -> Answer | None:
        """What the gateway and a broken server answer instead."""
        hit = {fault.fault: fault for call in calls for fault in call.faults}
        if "bad_gateway" in hit:
            return Answer(502, BAD_GATEWAY, "text/html")
        if "server_error" in hit:
            return Answer(500, b"", "text/html")
        in_time = self.settings.in_time
        if "gateway_timeout" in hit or (in_time is not None and any(c.rows > in_time for c in calls)):
            return Answer(504, _TIMEOUT, "text/html")
        if "expired_session" in hit:
            self.connect.tokens.expire(grant.user)
            return _unauthorized(trace)
        if "session_refused" in hit:
            return _unauthorized(trace)
        limited = hit.get("rate_limited")
        used, now = self._calls[token], time.monotonic()
        while used and used[0] <= now - _MINUTE:
            used.popleft()
        if limited is None and len(used) < self.settings.rate_limit:
            used.append(now)
            return None
        seconds = limited.retry_after if limited is not None else None
        return Answer(
            429, _TOO_MANY, "text/html", {"retry-after": str(seconds)} if seconds is not None else {}
        )

    def _carried_out(self, call: Call, grant: Grant, trace: str) -> bytes:
        if call.operation is None:
            return _errors(call.errors, trace)
        if call.operation.kind != "query":
            return _errors(rejected("READ_ONLY", "The token is for reading only.").errors, trace)
        busy = self._in_progress[call.company] >= self.settings.outstanding
        if call.company is not None and (busy or call.struck("outstanding_limit")):
            return _errors([self._outstanding(call.company)], trace)
        if call.struck("cut_off"):
            return _errors([{"message": "The operation has timed out.", "path": ["useCompany"],
                             "extensions": {"code": "TIMEOUT"}}], trace, "null")  # fmt: skip
        if call.struck("vendor_rejected"):
            return _errors(rejected("ARGUMENTS_OF_CORRECT_TYPE", "A value is not valid.").errors, trace)
        hit = frozenset(fault.fault for fault in call.faults)
        gone = {str(f.company) for f in self.faults if f.fault == "company_gone"}
        query = Query(self.books, call.operation, grant, hit, gone, self.settings.most)
        body = _body(query.data(), query.errors, trace)
        return _AMOUNT.sub(b'"postedAmountDomestic":10.00001', body, 1) if "amount_too_fine" in hit else body

    def _outstanding(self, company: int) -> dict[str, object]:
        limit = self.settings.outstanding
        return {
            "message": f"Company {company} has {limit} requests in progress. Limit is {limit}.",
            "extensions": {"code": "OUTSTANDING_LIMIT_EXCEEDED", "limit": limit},
        }


def _unauthorized(trace: str) -> Answer:
    return Answer(401, _UNAUTHORIZED, "text/html", {"x-vbc-traceid": trace})


def _body(data: str, errors: list[dict[str, object]], trace: str) -> bytes:
    told = f',"errors":{msgspec.json.encode(errors).decode()}' if errors else ""
    return f'{{"data":{data}{told},"extensions":{{"vbnxt-trace-id":"{trace}"}}}}'.encode()


def _errors(errors: list[dict[str, object]], trace: str, data: str = "null") -> bytes:
    return _body(data, errors, trace)
