"""The provider as the other simulators know it: who holds a token, and tokens given out in advance."""

import uuid
from collections.abc import Iterable, Mapping, MutableMapping
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp

from connectors.simulators.call import Call
from connectors.simulators.clock import Clock
from connectors.simulators.faults import Fault
from connectors.simulators.office import Client, Office
from connectors.simulators.simulated import Simulated
from connectors.simulators.visma_connect import applications
from connectors.simulators.visma_connect.applications import Application, usual
from connectors.simulators.visma_connect.memory import Memory
from connectors.simulators.visma_connect.people import PEOPLE, Person
from connectors.simulators.visma_connect.question import Question
from connectors.simulators.visma_connect.tokens import Authorisation, Grant, Settings, Tokens
from connectors.simulators.wire import Answer

_TENANTS = uuid.UUID("0d6b7f6a-3a0c-4f6f-8a55-0a3c8e0c1f11")
EXPIRED, WITHDRAWN = "expired_authorisation", "withdrawn"
_HTML = b"<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>"
# on the way back through the browser
RETURNING: Mapping[str, str | None] = {
    "wrong_state": "sign_in_mismatch",
    "wrong_iss": "sign_in_mismatch",
    "no_iss": "sign_in_mismatch",
    "wrong_nonce": "sign_in_mismatch",
    "no_redirect": "sign_in_timed_out",
}
FAULTS = {"unavailable": "server_error", "html": "unexpected_answer", **RETURNING}


class VismaConnect(Simulated[Call]):
    """State shared by everything that signs in. `url` is the issuer, set once the provider listens; `pages`
    answers what comes through. `memory`: a file that knows whom it let in when it is started again."""

    kind, own = Call, FAULTS
    pages: ASGIApp

    def __init__(self, office: Office, memory: Path | None = None) -> None:
        super().__init__(office, Clock(), {})
        self.tokens = Tokens(self.clock)
        self.applications = applications.registered()
        self.questions: dict[str, Question] = {}
        self.sessions: dict[str, Person] = {}
        self._authorisations: list[Authorisation] = []
        self._given: dict[tuple[str, str, str], str] = {}
        self._services: dict[str, Application] = {}
        self._memory = Memory(memory) if memory is not None else None
        if self._memory is not None:
            self.tokens.refresh = self._memory.recall(self.applications)
            every = {id(t.authorisation): t.authorisation for t in self.tokens.refresh.values()}
            self._authorisations = list(every.values())

    def remember(self) -> None:
        """Keeps whom it let in beyond its end, where it has a memory."""
        if self._memory is not None:
            granted = set(map(id, self._authorisations))  # those given out in advance are given again
            every = self.tokens.refresh.items()
            self._memory.keep({v: t for v, t in every if id(t.authorisation) in granted})

    def path(self, request: Request) -> str:
        return super().path(request).removeprefix("/connect")

    def identify(self, call: Call) -> None:
        """Nobody yet: a program or a person says who it is with the request."""

    def recorded(self, call: Call) -> dict[str, object]:
        """Without the query: codes and tokens may stand there."""
        told = call.request.scope.get("told", {})
        return {"method": call.method, "path": call.path, **told}

    def headers(self, _: Call) -> Mapping[str, str]:
        """The Date of a clock that may be wrong."""
        skew = timedelta(seconds=self.settings.date_skew)
        return {"date": format_datetime(self.clock.now() + skew, usegmt=True)}

    def striking(self, persona: str, path: str, company: int | str | None) -> list[Fault]:
        """Those on the way back through the browser strike later."""
        every = [fault for fault in self.faults if fault.fault not in RETURNING]
        return [fault for fault in every if fault.strikes(path, persona, company)]

    async def answer(self, call: Call) -> Answer:
        if call.struck("unavailable"):
            return Answer(503)
        if call.struck("html"):
            return Answer(200, _HTML, "text/html")
        answer = Answer(500)

        async def give() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": call.body}

        async def take(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
                answer.headers = {k.decode(): v.decode() for k, v in message["headers"]}
                answer.content_type = answer.headers.pop("content-type", "text/plain")
            else:
                answer.body += message.get("body", b"")

        await self.pages(call.request.scope, give, take)
        self.remember()
        return answer

    @property
    def url(self) -> str:
        """The issuer, e.g. http://127.0.0.1:8090."""
        return self.tokens.issuer

    @url.setter
    def url(self, url: str) -> None:
        self.tokens.issuer = url

    @property
    def settings(self) -> Settings:
        """What a trainer or a test has changed."""
        return self.tokens.settings

    @property
    def control_url(self) -> str:
        """The side door."""
        return f"{self.url}/_control"

    def grant(self, authorization_header: str | None) -> Grant | None:
        """What the bearer of this Authorization header may do; None without a valid, unexpired token."""
        kind, _, value = (authorization_header or "").partition(" ")
        held = self.tokens.holder(value.strip()) if kind.lower() == "bearer" else None
        return held[0] if held else None

    def tenant(self, client: Client) -> str:
        """The provider's id of a client of the office: a GUID."""
        return str(uuid.uuid5(_TENANTS, str(client.serial)))

    def refresh_token(self, persona: str, client_id: str, tenant: str = "") -> str:
        """One issued in advance, the same each time and again good after a reset: for reading Visma.net
        with a tenant, else the others. That of `expired_authorisation` and `withdrawn` is not honoured.
        Raises KeyError for an unknown application."""
        return self._give(persona, client_id, tenant)

    def _give(self, persona: str, client_id: str, tenant: str) -> str:
        application = self.applications[client_id]
        age = timedelta(days=31) if persona == EXPIRED else timedelta(minutes=10)
        value = self.tokens.in_advance(persona, application, tenant, usual(bool(tenant)), age)
        self.tokens.refresh[value].authorisation.revoked = persona == WITHDRAWN
        self._given[persona, client_id, tenant] = value
        return value

    def service(self, persona: str = "office") -> Application:
        """The application that signs in by itself on behalf of a persona: its `client_id` and `secret`."""
        made = applications.service_for(persona)
        self._services[made.client_id] = self.applications[made.client_id] = made
        return made

    def people(self) -> Iterable[Person]:
        """Everybody who can sign in."""
        return PEOPLE.values()

    def granted(self, authorisation: Authorisation) -> None:
        """Notes what a person has granted."""
        self._authorisations.append(authorisation)

    def granted_by(self, person: Person) -> list[Authorisation]:
        """What the person has granted and not taken back, oldest first."""
        return [a for a in self._authorisations if a.person == person and not a.revoked]

    def has_granted(self, person: Person, application: Application, scopes: Iterable[str]) -> bool:
        """Whether the person has granted all that once."""
        wanted = set(scopes)
        granted = self.granted_by(person)
        return any(a.application is application and wanted <= set(a.scopes) for a in granted)

    def hits(self, path: str, name: str) -> bool:
        """Whether the fault `name` hits a request to `path`."""
        return any(f.strikes(path, "", None) for f in self.faults if f.fault == name)

    def restart(self) -> None:
        """Tokens given out in advance are good again, all else is forgotten."""
        self.questions.clear()
        self.sessions.clear()
        self._authorisations.clear()
        self.tokens.forget()
        self.tokens.settings = Settings()
        self.applications = applications.registered()
        for persona in [made.persona for made in self._services.values()]:
            self.service(persona)
        for persona, client_id, tenant in list(self._given):
            self._give(persona, client_id, tenant)
