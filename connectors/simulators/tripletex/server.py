"""The application: one request through recorder, faults, rate limit, sign-in and the lists."""

import asyncio
import uuid
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import Request

from connectors.simulators.clock import Clock
from connectors.simulators.faults import Fault
from connectors.simulators.office import Client
from connectors.simulators.tripletex import personas as people
from connectors.simulators.tripletex.answers import NO_HEADER, Answers, envelope, wrapped
from connectors.simulators.tripletex.encoding import text
from connectors.simulators.tripletex.ids import HOST, OFFICE_COMPANY, company_id
from connectors.simulators.tripletex.problems import (
    ApiProblem,
    bad_number,
    forbidden,
    invalid,
    not_found,
    token_refused,
    too_large,
    unauthorized,
)  # fmt: skip
from connectors.simulators.tripletex.queries import CompanyView
from connectors.simulators.tripletex.rate import RateLimit
from connectors.simulators.tripletex.sessions import Session, Sessions, persona_of
from connectors.simulators.tripletex.spoiling import spoil
from connectors.simulators.wire import BAD_GATEWAY, Answer, Send
from connectors.simulators.world import World

OPEN_TO_OFFICE = ("/company/>withLoginAccess", "/token/session/>whoAmI")
_NOTHING = ("/ledger/voucher/>nonPosted", "/employee/entitlement")  # lists this office has nothing for


@dataclass(slots=True)
class Call:
    """One request with what is known of its sender."""

    method: str
    path: str
    query: Mapping[str, str]
    raw_query: str
    etag: str | None
    session: Session | None = None
    username: str = ""
    persona: str = ""
    key: str = ""
    faults: list[Fault] = field(default_factory=list)

    @property
    def company(self) -> int | None:
        """The company named by the username, None for the token owner's own."""
        return int(self.username) if self.username.isdigit() and self.username != "0" else None


class Tripletex:
    """The simulator's state and its answers."""

    def __init__(self, world: World) -> None:
        self.office, self.clock = world.office, Clock()
        self.clients: dict[int, Client] = {company_id(c.serial): c for c in self.office.clients}
        self.sessions, self.answers = Sessions(self.clock), Answers()
        self.default_rate_limit = world.rate_limit
        self.rate = RateLimit(world.rate_limit)
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=10_000)
        self._views: dict[int, CompanyView] = {}
        self._always = {
            p.name: [Fault(f, path, p.name, after=n, seconds=people.SLOW_SECONDS) for f, path, n in p.faults]
            for p in people.PERSONAS.values()
        }

    def reset(self) -> None:
        """Back to the start: no faults, sessions, edits, records or shifted clock."""
        self.faults.clear()
        self.sessions.reset()
        self.requests.clear()
        self.clock.reset()
        self.answers.reset()
        self.rate = RateLimit(self.default_rate_limit)
        if sum(client.reset() for client in self.office.clients):  # every one, not up to the first
            self.edited()

    def edited(self) -> None:
        """Forgets what was derived from books that changed."""
        self._views.clear()
        self.answers.forget()

    def view(self, company: int) -> CompanyView:
        """A company of the office; raises ApiProblem 404."""
        if company not in self.clients:
            raise not_found()
        if company not in self._views:
            self._views[company] = CompanyView(self.clients[company])
        return self._views[company]

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        request = Request(scope, receive)
        path = request.path_params["path"]
        raw = scope["query_string"].decode()
        etag = request.headers.get("if-none-match")
        call = Call(request.method, f"/{path}", request.query_params, raw, etag)
        identity = str(uuid.uuid4())
        answer = await self._answer(call, request, identity)
        self._record(call, answer.status)
        answer.headers = {"x-tlx-request-id": identity} | self.rate.headers(call.key) | answer.headers
        await answer.send(send)

    def _record(self, call: Call, status: int) -> None:
        secret = call.path.startswith("/token/session/") and call.path[15:16] not in (":", ">")
        path = "/token/session/***" if secret else call.path
        query = "***" if "consumerToken" in call.query or "employeeToken" in call.query else call.raw_query
        self.requests.append({"method": call.method, "path": path, "query": query, "status": status,
                              "company": call.company, "persona": call.persona})  # fmt: skip

    async def _answer(self, call: Call, request: Request, identity: str) -> Answer:
        try:
            body = await self._identify(call, request)
            every = [*self._always.get(call.persona, ()), *self.faults]
            call.faults = [f for f in every if f.strikes(call.path, call.persona, call.company)]
            for fault in call.faults:
                if fault.fault == "slow":
                    await asyncio.sleep(fault.seconds)
            if broken := self._before(call):
                return broken
            self._refuse(call)
            answer = self._dispatch(call, body)
            return self._after(call, answer)
        except ApiProblem as found:
            return Answer(found.status, text(found.body(identity)).encode())

    async def _identify(self, call: Call, request: Request) -> Mapping[str, Any]:
        """Who is calling: by the employee token of a new session, else by the session."""
        header = request.headers.get("authorization")
        if call.path == "/token/session/:create":
            given: Mapping[str, Any] = call.query
            if call.method == "POST":
                try:
                    given = msgspec.json.decode(await request.body(), type=dict[str, Any])
                except msgspec.DecodeError:
                    raise ApiProblem(422, 22000, "Ugyldig JSON.") from None
            employee = str(given.get("employeeToken") or "")
            persona = persona_of(employee)
            call.persona, call.key = persona.name if persona else "", employee
            return given
        if header is not None or not call.path.startswith("/token/session/"):
            call.session, call.username = self.sessions.open(header)
            call.persona, call.key = call.session.persona.name, call.session.persona.token
        return {}

    def _before(self, call: Call) -> Answer | None:
        """Faults of the way there: gateway, server, rate limit."""
        kinds = {f.fault: f for f in call.faults}
        if "bad_gateway" in kinds:
            return Answer(502, BAD_GATEWAY, "text/html")
        if "server_error" in kinds:
            raise ApiProblem(500, 1000, None)
        limited = kinds.get("rate_limited")
        if limited is not None or not self.rate.take(call.key):
            headers: dict[str, str] = {}
            if limited is not None:
                headers |= {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "1"}
                if limited.retry_after is not None:
                    headers["retry-after"] = str(limited.retry_after)
            return Answer(429, headers=headers)
        return None

    def _refuse(self, call: Call) -> None:
        """Faults that answer in the vendor's error shape."""
        kinds, creating = {f.fault for f in call.faults}, call.path == "/token/session/:create"
        data = not creating and call.path not in OPEN_TO_OFFICE
        if "wrong_key" in kinds:
            raise token_refused("employeeToken") if creating else unauthorized()
        if "session_refused" in kinds and not creating:
            raise unauthorized()
        if "expired_session" in kinds and call.session is not None:
            self.sessions.end(call.session.token)
            raise unauthorized()
        gone = "company_gone" in kinds and call.company is not None
        module = "module_inactive" in kinds and not call.path.startswith("/company")
        if data and (gone or module or "missing_right" in kinds):
            raise forbidden()
        if data and "result_too_large" in kinds:
            raise too_large()
        if data and "vendor_rejected" in kinds:
            raise invalid("Ugyldig verdi.")

    def _after(self, call: Call, answer: Answer) -> Answer:
        """Faults of the way back, which spoil a good body."""
        if call.path == "/token/session/:create":
            return answer
        for fault in call.faults:
            if fault.fault == "cut_body":
                answer.cut = True
            answer.body = spoil(fault.fault, answer.body)
        return answer

    def _dispatch(self, call: Call, body: Mapping[str, Any]) -> Answer:
        if call.path == "/token/session/:create" and call.method in ("POST", "PUT"):
            return self._create(call, body)
        if call.path.startswith("/token/session/") and call.method == "DELETE":
            if not self.sessions.end(call.path.removeprefix("/token/session/")):
                raise unauthorized()
            return Answer(204)
        if call.method != "GET" or call.session is None:
            raise not_found()
        if call.path == "/token/session/>whoAmI":
            return Answer(200, text({"value": self._who(call.session)}).encode())
        if call.path == "/company/>withLoginAccess":
            return self._listed(call, *self._clients_of(call))
        view = self.view(self._company_of(call))
        if call.path == "/company/salesmodules":
            return self._listed(call, *self._modules(call))
        if call.path.startswith("/company/"):
            return self._company(call, view)
        if call.path in _NOTHING:
            return self._listed(call, *envelope([], 0, 0))
        if call.path in view.lists:
            query, raw = call.query, call.raw_query
            if any(f.fault == "paging_stuck" for f in call.faults):
                query, raw = {**call.query, "from": "0"}, raw + "#stuck"
            return self._listed(call, *self.answers.list(view, call.path, query, raw))
        return Answer(200, self.answers.single(view, call.path, call.query))

    def _create(self, call: Call, body: Mapping[str, Any]) -> Answer:
        values = [body.get(name) for name in ("consumerToken", "employeeToken", "expirationDate")]
        session = self.sessions.create(*(None if v is None else str(v) for v in values))
        value = {
            "id": session.id, "version": 0, "url": f"{HOST}/token/session/{session.id}",
            "consumerToken": {"id": 1, "url": f"{HOST}/token/consumer/1"},
            "employeeToken": {"id": 2, "url": f"{HOST}/token/employee/2"},
            "expirationDate": session.expires.isoformat(), "token": session.token, "encryptionKey": None,
        }  # fmt: skip
        return Answer(201 if call.method == "POST" else 200, text({"value": value}).encode())

    def _own(self, session: Session) -> int:
        """The company that owns the employee token: the office, or the end user's client."""
        if session.persona.kind == "office":
            return OFFICE_COMPANY
        return next(i for i, c in self.clients.items() if c.profile.key == "granli")

    def _company_of(self, call: Call) -> int:
        session = call.session
        if session is None:
            raise unauthorized()
        own = self._own(session)
        wanted = call.company or own
        office = session.persona.kind == "office"
        reachable = self.clients if office and session.persona.clients else {own}
        if wanted == OFFICE_COMPANY or wanted not in reachable:
            raise forbidden()
        return wanted

    def _who(self, session: Session) -> dict[str, object]:
        own, employee = self._own(session), 1_846_001
        return {
            "employeeId": employee, "actualEmployeeId": employee + 1,
            "employee": {"id": employee, "url": f"{HOST}/employee/{employee}"},
            "companyId": own, "company": {"id": own, "url": f"{HOST}/company/{own}"},
            "language": "no", "loggedInWithConnect": False, "employeeIsProxy": False,
        }  # fmt: skip

    def _clients_of(self, call: Call) -> tuple[bytes, str]:
        persona = call.session.persona if call.session else None
        if persona is None or persona.kind != "office" or not persona.clients:
            return envelope([], 0, 0)
        gone = {str(f.company) for f in self.faults if f.fault == "company_gone"}
        fields, rows = call.query.get("fields", ""), []
        for number in self.clients:
            if str(number) not in gone:
                model = self.view(number).model
                rows.append(model.encoder(model.entities["Company"], fields)(0))
        return envelope(rows, 0, len(rows))

    def _modules(self, call: Call) -> tuple[bytes, str]:
        names = ["KOMPLETT", "WAGE", "TIME_TRACKING", "API_V2"]
        if any(f.fault == "module_inactive" for f in [*self._always[call.persona], *self.faults]):
            names.remove("API_V2")
        rows = [
            text({"id": i, "version": 0, "url": f"{HOST}/company/salesmodules/{i}", "name": n,
                  "costStartDate": "2024-01-01"})
            for i, n in enumerate(names, 1)
        ]  # fmt: skip
        return envelope(rows, 0, len(rows))

    def _company(self, call: Call, view: CompanyView) -> Answer:
        tail = call.path.removeprefix("/company/")
        if not tail.isdigit():
            raise bad_number(tail)
        if int(tail) != company_id(view.client.serial):
            raise not_found()
        entity = view.model.entities["Company"]
        return Answer(200, wrapped(view.model, entity, 0, call.query.get("fields", "")))

    def _listed(self, call: Call, body: bytes, digest: str) -> Answer:
        if call.etag is None:
            return Answer(200, body)
        if call.etag == digest:
            return Answer(304)
        return Answer(200, body.replace(text(NO_HEADER).encode(), text(digest).encode(), 1))
