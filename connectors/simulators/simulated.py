"""What all simulators are: a server with a record, faults, an allowance and a clock; vendors add answers."""

import asyncio
import re
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from email.utils import format_datetime
from typing import Any, Generic, TypeVar

from starlette.requests import Request

from connectors.simulators.call import Call, Refusal
from connectors.simulators.clock import Clock
from connectors.simulators.faults import COMMON, Fault
from connectors.simulators.office import Office
from connectors.simulators.personas import SLOW_SECONDS, Persona
from connectors.simulators.rate import Allowance
from connectors.simulators.spoiling import spoilt
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send

_WAIT_TOLD = (429, 500, 503)  # with these a fault's `retry_after` is told

C = TypeVar("C", bound=Call)


class Simulated(ABC, Generic[C]):
    """One server's state. It carries out the faults of COMMON itself, in this order: slow, bad_gateway,
    server_error, rate_limited with the allowance; then the vendor's answer, spoilt where that is asked for.

    `kind`: the class of its calls. `own`: faults only it has, with the problem code each must lead to.
    `amount`: what finds an amount in a body; its first group is what stands before the number."""

    kind: type[C]
    own: Mapping[str, str | None] = {}
    amount: re.Pattern[bytes] | None = None

    def __init__(self, office: Office, clock: Clock, personas: Mapping[str, Persona]) -> None:
        self.office, self.clock = office, clock
        self.known = {**COMMON, **self.own}
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=50_000)
        self._always = {
            name: [Fault(fault, path, name, seconds=SLOW_SECONDS) for fault, path in persona.faults]
            for name, persona in personas.items()
        }

    def reset(self) -> None:
        """As just started: no faults, edits, records or shifted clock."""
        self.faults.clear()
        self.requests.clear()
        self.clock.reset()
        self.restart()

    @abstractmethod
    def restart(self) -> None:
        """The vendor's part of a reset."""

    def changed(self) -> None:
        """Forgets what was made of books and settings that are others now."""

    def path(self, request: Request) -> str:
        """The request's path as faults name it."""
        return "/" + str(request.path_params.get("path", ""))

    @abstractmethod
    def identify(self, call: C) -> None:
        """Notes who sent it; may raise Refusal."""

    @abstractmethod
    async def answer(self, call: C) -> Answer:
        """The answer to a request that came through; may raise Refusal."""

    def broken(self, _: C) -> Answer:
        """The answer of a server with an error of its own."""
        return Answer(500, content_type="text/plain")

    def too_many(self, _: C) -> Answer:
        """The answer to a call beyond the allowance; a Retry-After is added to it."""
        return Answer(429, content_type="text/plain")

    def allowance(self, _: C) -> Allowance | None:
        """What the call is counted by; None: it is not."""
        return None

    def retry_after(self, _: C) -> int | None:
        """Seconds told with a call beyond the allowance; None: the vendor tells none."""
        return None

    def headers(self, _: C) -> Mapping[str, str]:
        """Headers of every answer."""
        return {}

    def recorded(self, call: C) -> dict[str, object]:
        """What is kept of a request: never a secret."""
        return {"method": call.method, "path": call.path, "query": call.raw_query, "persona": call.persona,
                "company": call.company, **call.noted}  # fmt: skip

    def striking(self, persona: str, path: str, company: int | str | None) -> list[Fault]:
        """The faults that hit a request; each counts it."""
        every = [*self._always.get(persona, ()), *self.faults]
        return [fault for fault in every if fault.strikes(path, persona, company)]

    def strike(self, call: C) -> None:
        """Looks up once which faults hit the request."""
        call.faults = self.striking(call.persona, call.path, call.company)

    async def wait(self, _: C, seconds: float) -> None:
        """Lets a slow answer take its time."""
        await asyncio.sleep(seconds)

    async def leave(self, _: C, answer: Answer) -> Answer:
        """What the vendor's own faults make of a good answer on its way out."""
        return answer

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        call = self.kind(request, self.path(request), await request.body(), self.clock.now())
        try:
            answer = await self.served(call)
        except Refusal as refusal:
            answer = refusal.answer(call)
        self.requests.append(self.recorded(call) | {"status": answer.status})
        told = {"date": format_datetime(self.clock.now(), usegmt=True), **self.headers(call)}
        waits = [fault.retry_after for fault in call.faults if fault.retry_after is not None]
        if waits and answer.status in _WAIT_TOLD:
            told["retry-after"] = str(waits[0])
        answer.headers = told | answer.headers
        await answer.send(send)

    async def served(self, call: C) -> Answer:
        """The answer with all that goes wrong; may raise Refusal."""
        self.identify(call)
        self.strike(call)
        if slow := call.struck("slow"):
            await self.wait(call, slow.seconds)
        if call.struck("bad_gateway"):
            return Answer(502, BAD_GATEWAY, "text/html")
        if not call.spared and (instead := self._instead(call)):
            return instead
        answer = await self.answer(call)
        for name in dict.fromkeys(fault.fault for fault in call.faults):
            answer.cut = answer.cut or name == "cut_body"
            answer.body = spoilt(name, answer.body)
        if self.amount is not None and call.struck("amount_too_fine"):
            answer.body = self.amount.sub(rb"\g<1>10.00001", answer.body, count=1)
        if call.struck("html_body"):
            answer.content_type = "text/html"
        return await self.leave(call, answer)

    def _instead(self, call: C) -> Answer | None:
        if call.struck("server_error"):
            return self.broken(call)
        if call.struck("rate_limited"):
            return self.too_many(call)
        allowance = self.allowance(call)
        if allowance is None or call.owner is None or allowance.take(call.owner):
            return None
        answer = self.too_many(call)
        if (seconds := self.retry_after(call)) is not None:
            answer.headers["retry-after"] = str(seconds)
        return answer
