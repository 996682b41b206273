"""The application: who is calling, what they are refused, and the lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from connectors.simulators import call as calls
from connectors.simulators.clock import Clock
from connectors.simulators.faults import often
from connectors.simulators.office import Client
from connectors.simulators.rate import Allowance
from connectors.simulators.simulated import Simulated
from connectors.simulators.tripletex.answers import NO_HEADER, Answers, envelope, wrapped
from connectors.simulators.tripletex.encoding import text
from connectors.simulators.tripletex.ids import HOST, OFFICE_COMPANY, company_id
from connectors.simulators.tripletex.personas import PERSONAS
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
from connectors.simulators.tripletex.sessions import Session, Sessions, persona_of
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

OPEN_TO_OFFICE = ("/company/>withLoginAccess", "/token/session/>whoAmI")
_NOTHING = (
    "/ledger/voucher/>nonPosted",
    "/ledger/closeGroup",
    "/employee/entitlement",
)  # lists this office has nothing for
_PERIOD = 10.0  # seconds, for which the calls of a pair of tokens are counted
FAULTS = {
    **often("missing_right", "module_inactive", "company_gone", "amount_too_fine", "expired_session",
            "session_refused", "paging_stuck", "vendor_rejected"),
    "wrong_key": "key_refused",
    "result_too_large": "result_too_large",
}  # fmt: skip


@dataclass(slots=True)
class Call(calls.Call):
    """`company`: the one named by the username, None for the token owner's own. `given`: what a session is
    made from."""

    session: Session | None = None
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def creating(self) -> bool:
        """Whether it makes a session."""
        return self.path == "/token/session/:create"


class Tripletex(Simulated[Call]):
    """The simulator's state and its answers."""

    kind, own = Call, FAULTS
    amount = re.compile(rb'("(?:amount|balanceChange)":)-?[0-9.]+')

    def __init__(self, world: World) -> None:
        super().__init__(world.office, Clock(), PERSONAS)
        self.clients: dict[int, Client] = {company_id(c.serial): c for c in self.office.clients}
        self.sessions, self.answers = Sessions(self.clock), Answers()
        self._rate_limit = world.rate_limit
        self.rate = Allowance(self._rate_limit, _PERIOD)
        self._views: dict[int, CompanyView] = {}

    def restart(self) -> None:
        """Ends sessions, forgets edits."""
        self.sessions.reset()
        self.answers.reset()
        self.rate = Allowance(self._rate_limit, _PERIOD)
        if sum(client.reset() for client in self.office.clients):  # every one, not up to the first
            self.changed()

    def changed(self) -> None:
        self._views.clear()
        self.answers.forget()

    def view(self, company: int) -> CompanyView:
        """A company of the office; raises ApiProblem 404."""
        if company not in self.clients:
            raise not_found()
        return self.view_of(self.clients[company])

    def view_of(self, client: Client) -> CompanyView:
        """A client as Tripletex shows it."""
        if client.serial not in self._views:
            self._views[client.serial] = CompanyView(client)
        return self._views[client.serial]

    def identify(self, call: Call) -> None:
        """By the employee token of a new session, else by the session."""
        call.owner = ""
        if call.creating:
            call.given = call.query
            if call.method == "POST":
                try:
                    call.given = msgspec.json.decode(call.body, type=dict[str, Any])
                except msgspec.DecodeError:
                    raise ApiProblem(422, 22000, "Ugyldig JSON.") from None
            call.owner = employee = str(call.given.get("employeeToken") or "")
            persona = persona_of(employee)
            call.persona = persona.name if persona else ""
        elif "authorization" in call.request.headers or not call.path.startswith("/token/session/"):
            call.session, username = self.sessions.open(call.header("authorization"))
            call.persona, call.owner = call.session.persona.name, call.session.persona.token
            call.company = int(username) if username.isdigit() and username != "0" else None

    def recorded(self, call: Call) -> dict[str, object]:
        """Without the tokens that stand in addresses."""
        secret = call.path.startswith("/token/session/") and call.path[15:16] not in (":", ">")
        told = super().recorded(call) | ({"path": "/token/session/***"} if secret else {})
        tokens = "consumerToken" in call.query or "employeeToken" in call.query
        return told | {"query": "***"} if tokens else told

    def headers(self, call: Call) -> Mapping[str, str]:
        """The request's id, and the budget of calls."""
        return {"x-tlx-request-id": str(call.identity), **self.rate.headers(call.owner, "x-rate-limit")}

    def allowance(self, _: Call) -> Allowance:
        return self.rate

    def broken(self, call: Call) -> Answer:
        return ApiProblem(500, 1000, None).answer(call)

    def too_many(self, call: Call) -> Answer:
        told = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "1"}
        return Answer(429, headers=told if call.struck("rate_limited") else {})

    async def answer(self, call: Call) -> Answer:
        self._refuse(call)
        return self._dispatch(call)

    def _refuse(self, call: Call) -> None:
        """Faults that answer in the vendor's error shape."""
        data = not call.creating and call.path not in OPEN_TO_OFFICE
        if call.struck("wrong_key"):
            raise token_refused("employeeToken") if call.creating else unauthorized()
        if call.struck("session_refused") and not call.creating:
            raise unauthorized()
        if call.struck("expired_session") and call.session is not None:
            self.sessions.end(call.session.token)
            raise unauthorized()
        gone = call.struck("company_gone") and call.company is not None
        module = call.struck("module_inactive") and not call.path.startswith("/company")
        if data and (gone or module or call.struck("missing_right")):
            raise forbidden()
        if data and call.struck("result_too_large"):
            raise too_large()
        if data and call.struck("vendor_rejected"):
            raise invalid("Ugyldig verdi.")

    def _dispatch(self, call: Call) -> Answer:
        if call.creating and call.method in ("POST", "PUT"):
            return self._create(call)
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
            if call.struck("paging_stuck"):
                query, raw = {**call.query, "from": "0"}, raw + "#stuck"
            return self._listed(call, *self.answers.list(view, call.path, query, raw))
        return Answer(200, self.answers.single(view, call.path, call.query))

    def _create(self, call: Call) -> Answer:
        values = [call.given.get(name) for name in ("consumerToken", "employeeToken", "expirationDate")]
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
        return next(i for i, c in self.clients.items() if c.profile.key == session.persona.company)

    def _company_of(self, call: Call) -> int:
        session = call.session
        if session is None:
            raise unauthorized()
        own = self._own(session)
        wanted = int(call.company or own)
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
        etag = call.header("if-none-match")
        if not etag:
            return Answer(200, body)
        if etag == digest:
            return Answer(304)
        return Answer(200, body.replace(text(NO_HEADER).encode(), text(digest).encode(), 1))
