"""The application: one request through recorder, sign-in, faults and rate limit to one of both interfaces."""

import asyncio
import re
import time
import uuid
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import Any

import msgspec
from starlette.requests import Request

from connectors.simulators.clock import Clock
from connectors.simulators.faults import Fault
from connectors.simulators.severa import soap
from connectors.simulators.severa.call import Call
from connectors.simulators.severa.data import SIZES, Data
from connectors.simulators.severa.masters import make
from connectors.simulators.severa.personas import PERSONAS, SLOW_SECONDS, Persona
from connectors.simulators.severa.problems import RefusalError
from connectors.simulators.severa.rest import RestEndpoints
from connectors.simulators.severa.tokens import Tokens, decoded
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send, spoil
from connectors.simulators.world import World

QUOTA = 100_000  # SOAP calls in a day
_VERSION = re.compile(r"/v1(\.0)?(?=/)")
_SIGNING_IN = ("/token", "/refreshtoken", "/signout")
_TOO_MANY = b"API calls quota exceeded! maximum admitted %d per 1s."


class Severa:
    """The simulator's state and its answers.

    rate_limit: requests of one client in a second, 0 for no limit; retry_after: what a 429 says of it.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.clock = Clock()
        self.tokens = Tokens(self.clock)
        self.default_rate_limit = self.rate_limit = max(1, world.rate_limit // 10)
        self.retry_after: int | None = None
        self.bad_records = self.newer_faults = False
        self.quota, self.used, self._day = QUOTA, 0, self.clock.now().date()
        self.deactivated: set[str] = set()
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=100_000)
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._always = {
            p.name: [Fault(f, path, p.name, seconds=SLOW_SECONDS) for f, path in p.faults]
            for p in PERSONAS.values()
        }
        self._rest = RestEndpoints(lambda: self.data, lambda: self.clock.now().isoformat())

    @cached_property
    def data(self) -> Data:
        """The registers, made when first asked for."""
        return make(self._world.office.today, SIZES[self._world.office.profile])

    def reset(self) -> None:
        """Back to the start: no faults, edits, records of requests, tokens; the limits of the beginning."""
        self.faults.clear()
        self.requests.clear()
        self._calls.clear()
        self.deactivated.clear()
        self.clock.reset()
        self.tokens.forget()
        self.rate_limit, self.retry_after = self.default_rate_limit, None
        self.bad_records = self.newer_faults = False
        self.quota, self.used = QUOTA, 0
        self.__dict__.pop("data", None)

    def rest(self, scope: Any, receive: Any, send: Send) -> Awaitable[None]:
        """ASGI: /rest-api."""
        return self._served(self._rest_answer, scope, receive, send)

    def soap(self, scope: Any, receive: Any, send: Send) -> Awaitable[None]:
        """ASGI: /webservice/S3/API.svc."""
        return self._served(self._soap_answer, scope, receive, send)

    async def _served(
        self, answered: Callable[[Request, Call], Answer], scope: Any, receive: Any, send: Send
    ) -> None:
        request = Request(scope, receive)
        names = request.query_params.keys()
        query = {name: request.query_params.getlist(name) for name in names}
        path = _VERSION.sub("", "/" + request.path_params.get("path", ""), count=1)
        raw = scope["query_string"].decode()
        call = Call(request.method, path, query, raw, await request.body())
        self._identify(request, call)
        # a fault strikes one request, so it is looked up once for both what delays and what answers
        every = [*self._always.get(call.name, ()), *self.faults]
        company = str(self.data.organisation["guid"])
        call.faults = [f for f in every if f.strikes(call.path, call.name, company)]
        if slow := call.struck("slow"):
            await asyncio.sleep(slow.seconds)
        if call.struck("bad_gateway"):
            answer = Answer(502, BAD_GATEWAY, "text/html")
        else:
            answer = answered(request, call)
        for fault in call.faults:
            answer.cut = answer.cut or fault.fault == "cut_body"
            answer.body = _spoiled(fault.fault, answer)
        self.requests.append({"method": call.method, "path": call.path, "query": call.raw_query,
                              "status": answer.status, "persona": call.name})  # fmt: skip
        answer.headers["x-request-id"] = uuid.uuid4().hex
        await answer.send(send)

    def _identify(self, request: Request, call: Call) -> None:
        """Who sent it, by token, credentials or key."""
        if request.url.path.endswith(".svc"):
            try:
                called = soap.read(call.body)
            except soap.FaultError:
                return
            call.path = f"/soap/{called.operation}"
            call.persona = next((p for p in PERSONAS.values() if p.key and p.key == called.key), None)
        elif call.path == "/token":
            try:
                call.persona = self.tokens.persona(decoded(call.body))
            except RefusalError:
                return
        else:
            grant = self.tokens.grant(request.headers.get("authorization"))
            call.persona = grant.persona if grant else None
        call.bad = self.bad_records or bool(call.persona and call.persona.bad_records)

    def _rest_answer(self, request: Request, call: Call) -> Answer:
        try:
            return self._rest_answered(request, call)
        except RefusalError as refused:
            return refused.answer()

    def _rest_answered(self, request: Request, call: Call) -> Answer:
        if call.path in ("/heartbeat/server", "/heartbeat/database"):
            return Answer(200, b"OK", "text/plain")
        if (limited := call.struck("rate_limited")) or self._too_fast(call):
            seconds = limited.retry_after if limited else self.retry_after
            headers = {} if seconds is None else {"retry-after": str(seconds)}
            return Answer(429, _TOO_MANY % self.rate_limit, "text/plain", headers)
        if call.struck("server_error") or call.struck("internal_error"):
            raise RefusalError(500, "InternalSystemError", "Something went wrong.")
        if call.path in _SIGNING_IN:
            return self._signed_in(call)
        if call.struck("expired_session"):
            self.tokens.expire(call.name)
        grant = self.tokens.grant(request.headers.get("authorization"))
        if grant is None or call.struck("session_refused"):
            raise RefusalError(401, "AuthenticationRequired", "Authentication required")
        if call.struck("no_addon") or call.struck("module_inactive"):
            raise RefusalError(403, "AddonMissing", "The add-on REST API is not active.")
        if call.struck("missing_right"):
            raise RefusalError(403, "PermissionDenied", "Permission denied.")
        if call.struck("vendor_rejected"):
            raise RefusalError(400, "InvalidOperation", "The operation is not valid.")
        if call.path == "/heartbeat/authorized":
            return Answer(204)
        return self._rest.answer(call, grant)

    def _signed_in(self, call: Call) -> Answer:
        body = decoded(call.body)
        if call.method != "POST":
            raise RefusalError(404)
        if call.path == "/token":
            return _json(self.tokens.make(body if isinstance(body, dict) else {}))
        if call.path == "/refreshtoken":
            return _json(self.tokens.refresh(body))
        self.tokens.sign_out(body)
        return Answer(200)

    def _too_fast(self, call: Call) -> bool:
        """Whether the client's requests of the last second are used up; counts this one if not."""
        calls, now = self._calls[call.name], time.monotonic()
        while calls and calls[0] <= now - 1:
            calls.popleft()
        if self.rate_limit and len(calls) >= self.rate_limit:
            return True
        calls.append(now)
        return False

    def _soap_answer(self, _: Request, call: Call) -> Answer:
        try:
            return self._soap_answered(call)
        except soap.FaultError as error:
            return soap.fault(error, self.newer_faults)
        except (KeyError, ValueError, TypeError) as wrong:
            refused = soap.FaultError("GeneralFailureException", f"An argument is wrong: {wrong}")
            return soap.fault(refused, self.newer_faults)

    def _soap_answered(self, call: Call) -> Answer:
        called = soap.read(call.body)
        if call.struck("server_error") or call.struck("internal_error"):
            return Answer(500, b"", "text/html")
        if limited := call.struck("rate_limited"):
            seconds = limited.retry_after
            headers = {} if seconds is None else {"retry-after": str(seconds)}
            return Answer(429, b"", "text/plain", headers)
        if called.operation == "GetVersion":
            return soap.version()
        owner = call.persona
        if owner is None or not self._good_key(owner):
            raise soap.FaultError("AuthenticationFailureException", "Authentication failed")
        if call.struck("missing_right"):
            raise soap.FaultError("NoPermissionException", "No permission.")
        if call.struck("vendor_rejected"):
            raise soap.FaultError("ValidationException", "The value is not valid.")
        if self.clock.now().date() != self._day:
            self._day, self.used = self.clock.now().date(), 0
        if self.used >= self.quota or call.struck("quota_reached"):
            raise soap.FaultError("QuotaLimitExceededException", "Quota limit reached")
        self.used += 1
        return soap.answer(called, self.data, call.bad, self.used, self.quota)

    def _good_key(self, owner: Persona) -> bool:
        return owner.key_right and owner.user_active and owner.name not in self.deactivated


def _json(body: object) -> Answer:
    return Answer(200, msgspec.json.encode(body))


def _spoiled(fault: str, answer: Answer) -> bytes:
    """The body after a fault that touches bodies; of XML what corresponds."""
    if answer.content_type != soap.XML:
        return spoil(fault, answer.body)
    if fault == "truncated_json":
        return answer.body[: len(answer.body) * 2 // 3]
    if fault == "malformed_json":
        return answer.body.replace(b"</", b"<", 1)
    return b"<other/>" if fault == "unexpected_shape" else answer.body
