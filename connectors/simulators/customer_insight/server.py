"""The application: one request through recorder, sign-in, faults, rate limit and the lists."""

import asyncio
import math
import re
import time
import uuid
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from connectors.simulators.customer_insight import answers
from connectors.simulators.customer_insight.answers import ProblemError
from connectors.simulators.customer_insight.data import Data
from connectors.simulators.customer_insight.personas import EMPTY, PERSONAS, SLOW_SECONDS
from connectors.simulators.faults import Fault
from connectors.simulators.office import Client
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send, spoil
from connectors.simulators.world import World

SCOPE = "customerinsight:read"
CUSTOMER = 9_123_001
_OTHER_CUSTOMER = 9_777_001
_MINUTE = 60.0
_VALUE = re.compile(rb'"value":-?[0-9.]+')


@dataclass(slots=True)
class Call:
    """One request with what is known of its sender."""

    method: str
    path: str
    query: Mapping[str, str]
    raw_query: str
    grant: Grant | None
    faults: list[Fault] = field(default_factory=list)

    @property
    def persona(self) -> str:
        """Who signed in, "" for nobody."""
        return self.grant.persona if self.grant else ""

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this request."""
        return next((fault for fault in self.faults if fault.fault == name), None)


class CustomerInsight:
    """The simulator's state and its answers. `most`: rows of a page, whatever is asked for."""

    def __init__(self, world: World) -> None:
        self.office, self.connect = world.office, world.connect
        self.data = Data(world.office)
        self.default_rate_limit = self.rate_limit = world.rate_limit * 3  # a minute's worth, at half the pace
        self.most = answers.LIMIT
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=10_000)
        self.edited: set[Client] = set()  # through the side door
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._always = {
            p.name: [Fault(f, path, p.name, seconds=SLOW_SECONDS) for f, path in p.faults]
            for p in PERSONAS.values()
        }

    def reset(self) -> None:
        """Back to the start: no faults, edits, records; what the provider gave out stays."""
        self.faults.clear()
        self.requests.clear()
        self._calls.clear()
        self.rate_limit, self.most = self.default_rate_limit, answers.LIMIT
        for client in self.edited:
            client.reset()
        self.edited.clear()

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        grant = self.connect.grant(request.headers.get("authorization"))
        path = f"/{request.path_params['path']}"
        call = Call(request.method, path, request.query_params, scope["query_string"].decode(), grant)
        trace = uuid.uuid4().hex
        try:
            answer = await self._answer(call)
        except ProblemError as found:
            answer = found.answer(trace)
        self.requests.append({"method": call.method, "path": path, "query": call.raw_query,
                              "status": answer.status, "persona": call.persona})  # fmt: skip
        answer.headers["x-request-id"] = trace
        await answer.send(send)

    async def _answer(self, call: Call) -> Answer:
        every = [*self._always.get(call.persona, ()), *self.faults]
        call.faults = [f for f in every if f.strikes(call.path, call.persona, f"ci-{CUSTOMER}")]
        if slow := call.struck("slow"):
            await asyncio.sleep(slow.seconds)
        if call.struck("bad_gateway"):
            return Answer(502, BAD_GATEWAY, "text/html")
        if call.struck("server_error"):
            raise ProblemError(500, "Internal Server Error", "Something went wrong.")
        self._refuse(call)
        self._count(call)
        answer = self._dispatch(call)
        for fault in call.faults:
            answer.cut = answer.cut or fault.fault == "cut_body"
            answer.body = spoil(fault.fault, answer.body)
        if call.struck("amount_too_fine"):
            answer.body = _VALUE.sub(b'"value":10.00001', answer.body, count=1)
        return answer

    def _refuse(self, call: Call) -> None:
        """Who may not read this, and why."""
        if call.struck("expired_session") and call.grant is not None:
            self.connect.tokens.expire(call.grant.user)
            call.grant = None
        if call.grant is None or call.struck("session_refused"):
            raise ProblemError(401, "Unauthorized", "The access token is not valid.",
                               {"www-authenticate": 'Bearer error="invalid_token"'})  # fmt: skip
        if SCOPE not in call.grant.scopes:
            raise ProblemError(403, "Forbidden", f"The scope {SCOPE} is required.",
                               {"www-authenticate": 'Bearer error="insufficient_scope"'})  # fmt: skip
        if call.struck("not_administrator"):
            raise ProblemError(403, "Forbidden", "Customer administrator role is required.")
        if call.path != "/context" and call.struck("missing_right"):
            raise ProblemError(403, "Forbidden", "This resource is closed.")
        if call.path != "/context" and call.struck("vendor_rejected"):
            raise ProblemError(400, "Bad Request", "A parameter is not valid.")

    def _count(self, call: Call) -> None:
        """The allowance of a minute, for each person."""
        limited = call.struck("rate_limited")
        calls, now = self._calls[call.persona], time.monotonic()
        while calls and calls[0] <= now - _MINUTE:
            calls.popleft()
        if limited is None and len(calls) < self.rate_limit:
            calls.append(now)
            return
        headers = {}
        if limited is None:
            headers["retry-after"] = str(math.ceil(calls[0] + _MINUTE - now) if calls else 60)
        elif limited.retry_after is not None:
            headers["retry-after"] = str(limited.retry_after)
        raise ProblemError(429, "Too Many Requests", "Slow down.", headers)

    def _dispatch(self, call: Call) -> Answer:
        if call.method != "GET":
            raise ProblemError(405, "Method Not Allowed", "Only reading is possible.")
        if call.path == "/context":
            who = PERSONAS.get(call.persona)
            number = _OTHER_CUSTOMER if call.struck("company_gone") else CUSTOMER
            customer = {"id": number, "name": self.office.name, "orgNo": self.office.organisation_number}
            return answers.context(customer, who.companies if who else 1)
        if call.persona == EMPTY and call.path in ("/customers", "/products", "/metrics", "/subscriptions"):
            return answers.body({"items": [], "nextCursor": None, "totalCount": 0})
        query = dict(call.query)
        stuck = call.struck("paging_stuck") and query.pop("cursor", None)
        answer = answers.listed(self.data, call.path, query, self.most)
        if stuck:
            answer.body = re.sub(rb'"nextCursor":[^,]+', f'"nextCursor":"{stuck}"'.encode(), answer.body)
        return answer
