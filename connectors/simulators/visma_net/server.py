"""The application: one request through recorder, faults, sign-in, allowance and the lists."""

import asyncio
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from connectors.simulators.faults import Fault
from connectors.simulators.office import Client
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.visma_net import elements as el
from connectors.simulators.visma_net.background import Background
from connectors.simulators.visma_net.lists import Lists
from connectors.simulators.visma_net.personas import FINANCE, PERSONAS, SLOW_SECONDS
from connectors.simulators.visma_net.problems import (
    ApiProblem,
    exception,
    message,
    unauthorized,
    web_page,
)
from connectors.simulators.visma_net.rate import RateLimit
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send, spoil
from connectors.simulators.world import World

HOURLY = 5000  # the real number is not published
RETIRED_HOURLY = 500
_RETIRED = "/API/controller/api"
_CONTEXT = "/API/resources/v1/context"
_AMOUNT = re.compile(rb'"(debitAmount|periodToDateDebit)":-?[0-9.]+')
_ERROR = b'"errorInfo":""'
_REFUSED = b'"errorInfo":"Raden kunne ikke leses (simulert)"'


@dataclass(slots=True)
class Call:
    """One request with what is known of its sender."""

    method: str
    path: str
    query: Mapping[str, str]
    raw_query: str
    retired: bool
    grant: Grant | None
    client: Client | None
    background: str = ""
    faults: list[Fault] = field(default_factory=list)

    @property
    def persona(self) -> str:
        """Who signed in, "" for nobody."""
        return self.grant.persona if self.grant else ""

    @property
    def company(self) -> str | None:
        """The company the token is bound to."""
        return self.client.organisation_number if self.client else None

    @property
    def owner(self) -> object:
        """Whose allowance is used: the vendor counts per company and program together."""
        return self.company, self.grant.client_id if self.grant else ""

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this request."""
        return next((fault for fault in self.faults if fault.fault == name), None)


class VismaNet:
    """The simulator's state and its answers. `retired_gone`: whether the old base address is shut down."""

    def __init__(self, world: World) -> None:
        self.office, self.connect = world.office, world.connect
        self.tenants = {self.connect.tenant(client): client for client in self.office.clients}
        self.lists, self.background = Lists(), Background()
        self.hourly = max(HOURLY, world.rate_limit)
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=10_000)
        self._always = {
            p.name: [Fault(f, path, p.name, seconds=SLOW_SECONDS) for f, path in p.faults]
            for p in PERSONAS.values()
        }
        self._restart()

    def _restart(self) -> None:
        self.rate = RateLimit(self.hourly, "4-fixed-window")
        self.retired_rate = RateLimit(RETIRED_HOURLY, "6-fixed-window")
        self.retired_gone = False

    def reset(self) -> None:
        """Back to the start: no faults, edits, records or shifted clock; what the provider gave out stays."""
        self.faults.clear()
        self.requests.clear()
        self.background.reset()
        self.connect.clock.reset()
        self.lists.reset()
        self._restart()
        for client in self.office.clients:
            client.reset()

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        path = scope["path"]
        retired = path.startswith("/API/")
        grant = self.connect.grant(request.headers.get("authorization"))
        call = Call(
            request.method,
            path.removeprefix(_RETIRED) or "/",
            request.query_params,
            scope["query_string"].decode(),
            retired,
            grant,
            self.tenants.get(grant.tenant) if grant else None,
            request.headers.get("erp-api-background", ""),
        )
        try:
            answer = await self._answer(call)
        except ApiProblem as found:
            answer = found.answer
        self.requests.append({"method": call.method, "path": path, "query": call.raw_query,
                              "status": answer.status, "persona": call.persona,
                              "company": call.company})  # fmt: skip
        rate = self.retired_rate if retired else self.rate
        answer = Answer(answer.status, answer.body, answer.content_type,
                        rate.headers(call.owner) | answer.headers, answer.cut)  # fmt: skip
        await answer.send(send)

    async def _answer(self, call: Call) -> Answer:
        every = [*self._always.get(call.persona, ()), *self.faults]
        call.faults = [f for f in every if f.strikes(call.path, call.persona, call.company)]
        if slow := call.struck("slow"):
            await asyncio.sleep(slow.seconds)
        self._on_the_way(call)
        self._refuse(call)
        if call.path.startswith("/v1/background/"):
            return self._queued(call)
        queued = call.background or call.struck("background")
        try:
            answer = self._dispatch(call)
        except ApiProblem as found:
            if not queued:
                raise
            answer = found.answer
        answer = self._spoilt(call, answer)
        if not queued:
            return answer
        if call.background.startswith("http"):
            raise message(400, "An address in erp-api-background is no longer supported.")
        return self.background.queue(answer, f"{call.path}?{call.raw_query}", call.owner)

    def _on_the_way(self, call: Call) -> None:
        """Faults of gateways and servers, and the allowance."""
        if call.struck("bad_gateway"):
            raise ApiProblem(Answer(502, BAD_GATEWAY, "text/html"))
        if call.struck("gateway_timeout"):
            raise web_page(504, "504 Gateway Time-out")
        if call.struck("server_error"):
            raise message(500, "An error has occurred.")
        if call.retired and self.retired_gone:
            raise web_page(410, "410 Gone")
        rate = self.retired_rate if call.retired else self.rate
        limited = call.struck("rate_limited")
        if limited is None and rate.take(call.owner):
            return
        headers: dict[str, str] = {}
        if limited is None:
            headers["retry-after"] = str(rate.left(call.owner))
        else:
            headers |= {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
            if limited.retry_after is not None:
                headers["retry-after"] = str(limited.retry_after)
        raise message(429, "Rate limit is exceeded.", headers)

    def _refuse(self, call: Call) -> None:
        """Who may not read this, and why."""
        if call.grant is None or call.struck("session_refused") or call.struck("expired_session"):
            raise unauthorized()
        if call.struck("token_exception"):
            raise exception(500, "Invalid parameter exception: ipp-company-id, token is not valid")
        scope = f"vismanet_erp_{'service' if call.grant.service else 'interactive'}_api:read"
        if scope not in call.grant.scopes:
            raise ApiProblem(Answer(403))
        if call.client is None:
            raise exception(400, "CompanyInContext is not set for the token")
        if call.struck("company_gone") and call.path != "/v1/organization":
            raise message(403, "The company is not available.")
        closed = call.struck("module_inactive") or (
            call.path.startswith(FINANCE)
            and any(f.fault == "module_inactive" and f.persona in ("", call.persona) for f in self.faults)
        )
        if closed and call.path.startswith("/v2/"):
            raise exception(403, "Access denied: Finance", "13001")
        if closed or call.struck("missing_right"):
            raise message(403, "You have no access to this resource.")
        if call.struck("vendor_rejected"):
            raise message(400, "A parameter is not valid.")
        if call.struck("not_found"):
            raise ApiProblem(Answer(404))
        if call.struck("precondition_failed"):
            raise message(412, "The resource was changed by somebody else.")

    def _dispatch(self, call: Call) -> Answer:
        client = call.client
        assert client is not None
        if call.method != "GET":
            raise ApiProblem(Answer(405))
        if call.path in self.lists.paths:
            if call.path == "/v1/organization" and call.struck("company_gone"):
                return Answer(200, b"[]")
            query, more = call.query, 0
            if call.struck("paging_stuck"):
                query, more = {**query, "pageNumber": "1"}, 100_000
            elif call.query.get("pageNumber", "1") != "1" and call.struck("total_changes"):
                more = 1
            return Answer(200, self.lists.page(client, call.path, query, more))
        if call.path == "/v1/dimension":
            return _json(["ACCOUNT", "CUSTOMER", "INVENTORY", "PROJECT", "SUBACCOUNT", "SUPPLIER"])
        if call.path == "/v1/dimension/SUBACCOUNT":
            expanded = call.query.get("expandSegmentsValues") == "true"
            return Answer(200, el.dimension(self.lists.view(client), expanded).encode())
        if call.path == "/v1/currency":
            return _json([{"id": "NOK", "description": "Norske kroner", "isBaseCurrency": True}])
        if call.path == "/v1/firstTimeStartup/status":
            return _json([{"financials": True, "message": "", "errorInfo": ""}])
        if call.path.startswith(_CONTEXT):
            return self._context(call, client)
        raise ApiProblem(Answer(404))

    def _context(self, call: Call, client: Client) -> Answer:
        """What the old base address told of companies."""
        company = {"id": 1_200_000 + client.serial, "name": client.name, "type": "Visma.net Financials"}
        tail = call.path.removeprefix(_CONTEXT).strip("/")
        if tail in ("", str(company["id"])):
            return _json([company] if not tail else company)
        if tail == "userdetails":
            return _json({"name": call.persona})
        raise ApiProblem(Answer(404))

    def _queued(self, call: Call) -> Answer:
        name, _, tail = call.path.removeprefix("/v1/background/").partition("/")
        if tail == "content":
            return self.background.content(name, call.owner, call.struck("content_gone") is not None)
        return self.background.state(name, call.owner)

    def _spoilt(self, call: Call, answer: Answer) -> Answer:
        """Faults of the way back, which spoil a good body."""
        for fault in call.faults:
            answer.cut = answer.cut or fault.fault == "cut_body"
            answer.body = spoil(fault.fault, answer.body)
        if call.struck("amount_too_fine"):
            answer.body = _AMOUNT.sub(rb'"\1":10.00001', answer.body, count=1)
        if call.struck("error_info"):
            answer.body = answer.body.replace(_ERROR, _REFUSED, 1)
        if call.struck("empty_body"):
            answer.body = b""
        if call.struck("html_body"):
            return Answer(200, b"<!doctype html><title>Maintenance</title>", "text/html")
        return answer


def _json(value: object) -> Answer:
    return Answer(200, el.text(value).encode())
