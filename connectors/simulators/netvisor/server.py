"""The application: one request through recorder, faults, signature, permission and its resource."""

import asyncio
import re
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from connectors.simulators.clock import Clock
from connectors.simulators.faults import Fault
from connectors.simulators.netvisor.company import FINNISH, Company
from connectors.simulators.netvisor.personas import PERSONAS, SLOW_SECONDS, Persona
from connectors.simulators.netvisor.problems import AUTH, INVALID, STATUSES, Failed
from connectors.simulators.netvisor.signing import Gate
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send
from connectors.simulators.world import World

CONTENT = "text/html; charset=utf-8"
_AMOUNT = re.compile(rb"<LineSum>[^<]*</LineSum>")
_OTHER = (
    b"<Root><ResponseStatus><Status>OK</Status></ResponseStatus><Something><Else>1</Else></Something></Root>"
)
_SHARED = frozenset({"getvendor", "getcompanyinformation", "companylist"})


@dataclass(slots=True)
class Call:
    """One request with what is known of its sender."""

    method: str
    resource: str
    query: Mapping[str, str]
    raw_query: str
    headers: Mapping[str, str]
    url: str
    base: str
    persona: Persona | None
    faults: list[Fault] = field(default_factory=list)
    code: str = ""

    @property
    def organisation(self) -> str:
        """The company it names."""
        return self.headers.get("x-netvisor-organisation-id", "")

    def struck(self, name: str) -> Fault | None:
        """The fault of that name, if it hits this request."""
        return next((fault for fault in self.faults if fault.fault == name), None)


class Netvisor:
    """The simulator's state and its answers. `resources`: whether integrations may use them; what is not
    named is open. `parallel`: whether overlapping requests to one company are errors."""

    def __init__(self, world: World) -> None:
        self.office, self.clock, self.gate = world.office, Clock(), Gate()
        made = [Company(client) for client in world.office.clients]
        self.companies = {company.organisation: company for company in made}
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=50_000)
        self._always = {
            p.name: [Fault(f, path, p.name, seconds=SLOW_SECONDS) for f, path in p.faults]
            for p in PERSONAS.values()
        }
        self._busy: Counter[str] = Counter()
        self.reset()

    def reset(self) -> None:
        """Back to the start; transaction ids stay known."""
        self.faults.clear()
        self.requests.clear()
        self.clock.reset()
        self.gate.reset()
        self.resources: dict[str, bool] = {}
        self.parallel, self.overlaps = False, 0
        for company in self.companies.values():
            company.client.reset()
            company.reset()

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        raw = scope["query_string"].decode("ascii", "replace")
        base = f"{scope['scheme']}://{request.headers.get('host', '')}"
        target = scope.get("raw_path", scope["path"].encode()).decode("ascii", "replace")
        headers = dict(request.headers)
        call = Call(
            request.method,
            scope["path"].strip("/").lower().removesuffix(".nv"),
            {name.lower(): value for name, value in request.query_params.items()},
            raw,
            headers,
            f"{base}{target}?{raw}" if raw else f"{base}{target}",
            base,
            self.gate.persona(headers),
        )
        alone = not self._busy[call.organisation]
        self.overlaps += not alone
        self._busy[call.organisation] += 1
        try:
            answer = await self._answer(call, request, alone)
        finally:
            self._busy[call.organisation] -= 1
        self.requests.append({"method": call.method, "path": call.resource, "query": raw,
                              "status": answer.status, "code": call.code,
                              "persona": call.persona.name if call.persona else "",
                              "company": call.organisation})  # fmt: skip
        await answer.send(send)

    async def _answer(self, call: Call, request: Request, alone: bool) -> Answer:
        name = call.persona.name if call.persona else ""
        every = [*self._always.get(name, ()), *self.faults]
        call.faults = [f for f in every if f.strikes(call.resource, name, call.organisation)]
        if slow := call.struck("slow"):
            await asyncio.sleep(slow.seconds)
        if call.struck("bad_gateway"):
            return Answer(502, BAD_GATEWAY, "text/html")
        if limited := call.struck("rate_limited"):
            wait = {} if limited.retry_after is None else {"retry-after": str(limited.retry_after)}
            return Answer(429, b"", "text/plain", wait)
        content = await request.body() if call.method == "POST" else b""
        try:
            inside, headers = self._result(call, content, alone)
        except Failed as failed:
            return self._failed(call, failed)
        if late := call.struck("late_answer"):  # the work is done: whoever asked does not know it yet
            await asyncio.sleep(late.seconds)
        return self._spoilt(
            call, Answer(200, self._root("<Status>OK</Status>", inside), CONTENT, dict(headers))
        )

    def _result(self, call: Call, content: bytes, alone: bool) -> tuple[str, Mapping[str, str]]:
        """What stands after the status, and headers."""
        if call.struck("maintenance"):
            raise Failed("SYSTEM_MAINTANANCE", "maintenance")
        if call.struck("technical_error") or call.struck("server_error") or (self.parallel and not alone):
            raise Failed("TECHNICAL_ERROR", "technical")
        if call.struck("key_refused"):
            raise Failed(AUTH, "keys")
        if call.struck("clock_refused"):
            raise Failed(AUTH, "time")
        persona = self.gate.check(call.headers, call.url, self.clock.now())
        company = self.companies.get(call.organisation)
        if company is None or call.struck("company_gone"):
            raise Failed(AUTH, "organisation", call.organisation)
        if call.struck("not_unique"):
            raise Failed("REQUEST_NOT_UNIQUE", "unique")
        self.gate.once(call.headers["x-netvisor-authentication-transactionid"])
        writes = call.method == "POST"
        known = call.resource in (company.writes if writes else {*company.reads, *_SHARED})
        if not known:
            raise Failed(INVALID, "resource", call.resource)
        if call.struck("missing_right") or call.resource in persona.closed or not self._open(call.resource):
            raise Failed("SERVICE_ACCESS_ERROR", "access", f"{call.resource}.nv")
        if call.struck("vendor_rejected"):
            raise Failed(INVALID, "value", "?")
        if call.struck("period_lock"):
            raise Failed("PERIOD_LOCK", "locked")
        if writes:
            return company.writes[call.resource](call.query, content, self.clock.now()), {}
        if call.resource == "getvendor":
            return company.vendors(call.query)
        if call.resource in _SHARED:
            return self._trade_register(call), {}
        return company.reads[call.resource](call.query, call.base), {}

    def _open(self, resource: str) -> bool:
        return self.resources.get(resource, True)

    def _trade_register(self, call: Call) -> str:
        if call.resource == "getcompanyinformation":
            found = self.companies.get(call.query.get("organizationidentifier", ""))
            return f"<CompanyInformation>{found.about() if found else ''}</CompanyInformation>"
        term = call.query.get("queryterm", "").casefold()
        rows = "".join(
            f"<Company><Id>{c.client.serial}</Id><IsActive>1</IsActive><Name>{c.client.name}</Name>"
            f"<FinnishOrganizationIdentifier>{o}</FinnishOrganizationIdentifier></Company>"
            for o, c in self.companies.items()
            if term and (term in c.client.name.casefold() or term in o)
        )
        return f"<CompanyList><IsMore>0</IsMore>{rows}</CompanyList>"

    def _root(self, status: str, inside: str = "") -> bytes:
        moment = self.clock.now().astimezone(FINNISH)
        stamp = f"{moment.day}.{moment.month}.{moment.year} {moment:%H:%M:%S}"
        return (
            '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Root><ResponseStatus>'
            f"{status}<TimeStamp>{stamp}</TimeStamp></ResponseStatus>{inside}</Root>"
        ).encode()

    def _failed(self, call: Call, failed: Failed) -> Answer:
        call.code = failed.code
        wanted = call.headers.get("x-netvisor-authentication-usehttpresponsestatuscodes") == "1"
        status = 404 if failed.text == "resource" else STATUSES[failed.code]
        language = call.headers.get("x-netvisor-interface-language", "")
        return Answer(status if wanted else 200, self._root(failed.status(failed.code, language)), CONTENT)

    def _spoilt(self, call: Call, answer: Answer) -> Answer:
        """Faults of the way back, which spoil a good body."""
        answer.cut = call.struck("cut_body") is not None
        if call.struck("truncated_json"):
            answer.body = answer.body[: len(answer.body) * 2 // 3]
        if call.struck("malformed_json"):
            answer.body = answer.body.replace(b"</Status>", b"<Status", 1)
        if call.struck("unexpected_shape"):
            answer.body = _OTHER
        if call.struck("amount_too_fine"):
            answer.body = _AMOUNT.sub(b"<LineSum>10,00001</LineSum>", answer.body, count=1)
        if call.struck("empty_body"):
            answer.body = b""
        if call.struck("html_body"):
            answer.body = b"<!doctype html><title>Huoltokatko</title>"
        if call.struck("document_type"):
            answer.body = b'<!DOCTYPE Root [<!ENTITY x "OK">]>' + answer.body.partition(b"\n")[2].replace(
                b"OK", b"&x;", 1
            )
        return answer
