"""The application: one post's token and allowance, then the answers of its queries."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import Request

from connectors.simulators import call as calls
from connectors.simulators.business_nxt.company import Books, Query
from connectors.simulators.business_nxt.engine import Operation, RejectedError, operation, rejected
from connectors.simulators.business_nxt.personas import PERSONAS
from connectors.simulators.call import Refused
from connectors.simulators.faults import Fault, often
from connectors.simulators.rate import Recent
from connectors.simulators.simulated import Simulated
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.wire import Answer
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
FAULTS = {
    **often("missing_right", "company_gone", "amount_too_fine", "expired_session", "session_refused",
            "paging_stuck", "vendor_rejected"),
    "no_access_group": "access_group_missing",
    "outstanding_limit": "rate_limited",  # 60 requests of the company in progress
    "gateway_timeout": "server_error",  # cut off after 59 seconds, told by the gateway
    "cut_off": "timed_out",  # the same, told in an answer of status 200
    "partial": "vendor_rejected",  # data, and errors beside it
}  # fmt: skip


@dataclass(slots=True)
class Asked:
    """One query of a post with the faults that hit it; `operation` is None for one that was rejected."""

    operation: Operation | None
    errors: list[dict[str, object]]
    faults: list[Fault] = field(default_factory=list)

    @property
    def company(self) -> int | None:
        """The company it opens."""
        root = self.operation.root if self.operation is not None else ()
        return next((chosen.arguments["no"] for chosen in root if chosen.name == "useCompany"), None)

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
class Call(calls.Call):
    """One post: its queries, in an array if `batch`."""

    grant: Grant | None = None
    batch: bool = False
    queries: list[Asked] = field(default_factory=list)

    @property
    def endpoint(self) -> str:
        """Which of both it was sent to."""
        return str(self.request.path_params["endpoint"])

    @property
    def trace(self) -> str:
        """The vendor's number of the request."""
        return f"{'0' * 16}{self.identity.hex[:16]}"


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


class BusinessNxt(Simulated[Call]):
    """The simulator's state and its answers."""

    kind, own = Call, FAULTS
    amount = re.compile(rb'("postedAmountDomestic":)-?[0-9.]+')

    def __init__(self, world: World) -> None:
        super().__init__(world.office, world.connect.clock, PERSONAS)
        self.connect = world.connect
        self.books = Books(world)
        self._rate_limit = world.rate_limit * _TEN_SECONDS
        self._limits()
        self._in_progress: Counter[int | None] = Counter()

    def _limits(self) -> None:
        self.settings = Settings(self._rate_limit)
        self._rate = Recent(self._rate_limit, _MINUTE)

    def restart(self) -> None:
        """Users and access are as at first."""
        self._limits()
        self.books.reset()

    def path(self, request: Request) -> str:
        """Of a post it is that of its queries, which are not known yet."""
        return ""

    def identify(self, call: Call) -> None:
        """By the token; the allowance is the token's."""
        header = call.header("authorization")
        call.owner, call.grant = header, self._granted(self.connect.grant(header), call.endpoint)
        call.persona = call.grant.persona if call.grant else ""
        if call.method != "POST":
            raise Refused(Answer(405, b"", "text/html", {"allow": "POST"}))
        if call.grant is None:
            raise _unauthorized(call)
        try:
            posted = msgspec.json.decode(call.body)
        except msgspec.DecodeError:
            raise _refused(call, "INVALID_JSON", "The body is not JSON.") from None
        call.batch = isinstance(posted, list)
        if call.batch and not (self.settings.batches and 0 < len(posted) <= MOST_OPERATIONS):
            told = f"At most {MOST_OPERATIONS} operations are taken together."
            raise _refused(call, "BATCH_REFUSED", told)
        call.queries = [_asked(body) for body in (posted if call.batch else [posted])]
        call.path = ",".join(dict.fromkeys(query.path for query in call.queries))
        call.company = call.queries[0].company

    def recorded(self, call: Call) -> dict[str, object]:
        return super().recorded(call) | {"query": f"{call.endpoint} {len(call.queries)}"}

    def strike(self, call: Call) -> None:
        """Each query is hit by itself."""
        for query in call.queries:
            query.faults = self.striking(call.persona, query.path, query.company)
            call.faults += query.faults

    def _granted(self, grant: Grant | None, endpoint: str) -> Grant | None:
        """The token if it opens this endpoint: each has tokens of its own kind."""
        service = endpoint == "graphql-service"
        if grant is None or grant.service != service:
            return None
        wanted = _SERVICE_SCOPE if service else _SCOPE
        if not any(scope in grant.scopes for scope in (wanted, f"{wanted}-readonly")):
            return None
        return grant if service or {"openid", "email"} <= grant.scopes else None

    async def wait(self, call: Call, seconds: float) -> None:
        """The request counts as one of its company's in progress."""
        company = next(query.company for query in call.queries if query.struck("slow"))
        self._in_progress[company] += 1
        try:
            await super().wait(call, seconds)
        finally:
            self._in_progress[company] -= 1

    def allowance(self, _: Call) -> Recent:
        self._rate.limit = self.settings.rate_limit
        return self._rate

    def too_many(self, _: Call) -> Answer:
        return Answer(429, _TOO_MANY, "text/html")

    async def answer(self, call: Call) -> Answer:
        grant, in_time = call.grant, self.settings.in_time
        assert grant is not None
        late = in_time is not None and any(query.rows > in_time for query in call.queries)
        if late or call.struck("gateway_timeout"):
            return Answer(504, _TIMEOUT, "text/html")
        if call.struck("expired_session"):
            self.connect.tokens.expire(grant.user)
            raise _unauthorized(call)
        if call.struck("session_refused"):
            raise _unauthorized(call)
        texts = [self._carried_out(query, grant, call.trace) for query in call.queries]
        return Answer(200, b"[" + b",".join(texts) + b"]" if call.batch else texts[0])

    def _carried_out(self, asked: Asked, grant: Grant, trace: str) -> bytes:
        if asked.operation is None:
            return _errors(asked.errors, trace)
        if asked.operation.kind != "query":
            return _errors(rejected("READ_ONLY", "The token is for reading only.").errors, trace)
        busy = self._in_progress[asked.company] >= self.settings.outstanding
        if asked.company is not None and (busy or asked.struck("outstanding_limit")):
            return _errors([self._outstanding(asked.company)], trace)
        if asked.struck("cut_off"):
            return _errors([{"message": "The operation has timed out.", "path": ["useCompany"],
                             "extensions": {"code": "TIMEOUT"}}], trace, "null")  # fmt: skip
        if asked.struck("vendor_rejected"):
            return _errors(rejected("ARGUMENTS_OF_CORRECT_TYPE", "A value is not valid.").errors, trace)
        hit = frozenset(fault.fault for fault in asked.faults)
        gone = {str(f.company) for f in self.faults if f.fault == "company_gone"}
        query = Query(self.books, asked.operation, grant, hit, gone, self.settings.most)
        return _body(query.data(), query.errors, trace)

    def _outstanding(self, company: int) -> dict[str, object]:
        limit = self.settings.outstanding
        return {
            "message": f"Company {company} has {limit} requests in progress. Limit is {limit}.",
            "extensions": {"code": "OUTSTANDING_LIMIT_EXCEEDED", "limit": limit},
        }


def _asked(body: Any) -> Asked:
    try:
        return Asked(operation(body), [])
    except RejectedError as wrong:
        return Asked(None, wrong.errors)


def _unauthorized(call: Call) -> Refused:
    return Refused(Answer(401, _UNAUTHORIZED, "text/html", {"x-vbc-traceid": call.trace}))


def _refused(call: Call, code: str, message: str) -> Refused:
    return Refused(Answer(400, _errors(rejected(code, message).errors, call.trace)))


def _body(data: str, errors: list[dict[str, object]], trace: str) -> bytes:
    told = f',"errors":{msgspec.json.encode(errors).decode()}' if errors else ""
    return f'{{"data":{data}{told},"extensions":{{"vbnxt-trace-id":"{trace}"}}}}'.encode()


def _errors(errors: list[dict[str, object]], trace: str, data: str = "null") -> bytes:
    return _body(data, errors, trace)
