"""The Starlette application of the simulated provider, and what may go wrong on its way out."""

import asyncio
from collections.abc import MutableMapping
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.simulators.faults import Fault
from connectors.simulators.visma_connect.control import Control
from connectors.simulators.visma_connect.endpoints import Endpoints
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.sign_in import SignIn
from connectors.simulators.wire import BAD_GATEWAY, Answer, spoil

_HTML = b"<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>"


def make(connect: VismaConnect) -> ASGIApp:
    """The application: addresses as Visma Connect has them, the side door below /_control."""
    routes = [*Endpoints(connect).routes(), *SignIn(connect).routes(), *Control(connect).routes()]
    return _Way(connect, Starlette(routes=routes))


class _Way:
    """Every answer's way out: faults, the Date of the movable clock, the record."""

    def __init__(self, connect: VismaConnect, app: ASGIApp) -> None:
        self.connect, self.app = connect, app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix("/connect")
        if path.startswith("/_control"):
            await self.app(scope, receive, send)
            return
        faults = self.connect.striking(path)
        for fault in faults:
            if fault.fault == "slow":
                await asyncio.sleep(fault.seconds)
        answer = _instead(faults) or _spoiled(faults, await self._answer(scope, receive))
        skew = timedelta(seconds=self.connect.settings.date_skew)
        answer.headers["date"] = format_datetime(self.connect.clock.now() + skew, usegmt=True)
        self.connect.requests.append({"method": scope["method"], "path": path, "status": answer.status,
                                      **scope.get("told", {})})  # fmt: skip
        await answer.send(send)

    async def _answer(self, scope: Scope, receive: Receive) -> Answer:
        answer = Answer(500)

        async def take(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
                answer.headers = {k.decode(): v.decode() for k, v in message["headers"]}
                answer.content_type = answer.headers.pop("content-type", "text/plain")
            else:
                answer.body += message.get("body", b"")

        await self.app(scope, receive, take)
        return answer


def _instead(faults: list[Fault]) -> Answer | None:
    """The answer of a server that does not get to the request."""
    for fault in faults:
        headers = {} if fault.retry_after is None else {"retry-after": str(fault.retry_after)}
        statuses = {"rate_limited": 429, "server_error": 500, "unavailable": 503}
        if fault.fault in statuses:
            return Answer(statuses[fault.fault], headers=headers)
        if fault.fault == "bad_gateway":
            return Answer(502, BAD_GATEWAY, "text/html")
        if fault.fault == "html":
            return Answer(200, _HTML, "text/html")
    return None


def _spoiled(faults: list[Fault], answer: Answer) -> Answer:
    for fault in faults:
        answer.cut = answer.cut or fault.fault == "cut_body"
        answer.body = spoil(fault.fault, answer.body)
    return answer
