"""The application: what a person is refused, and the lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators import call as calls
from connectors.simulators.customer_insight import answers
from connectors.simulators.customer_insight.answers import ProblemError
from connectors.simulators.customer_insight.data import Data
from connectors.simulators.customer_insight.personas import EMPTY, PERSONAS
from connectors.simulators.faults import often
from connectors.simulators.office import Client
from connectors.simulators.rate import Recent
from connectors.simulators.simulated import Simulated
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

SCOPE = "customerinsight:read"
CUSTOMER = 9_123_001
_OTHER_CUSTOMER = 9_777_001
_MINUTE = 60.0
FAULTS = {
    **often("missing_right", "company_gone", "amount_too_fine", "expired_session", "session_refused",
            "paging_stuck", "vendor_rejected"),
    "not_administrator": "administrator_needed",
}  # fmt: skip


@dataclass(slots=True)
class Call(calls.Call):
    """`grant`: what its token allows."""

    grant: Grant | None = None


class CustomerInsight(Simulated[Call]):
    """The simulator's state and its answers. `most`: rows of a page, whatever is asked for."""

    kind, own = Call, FAULTS
    amount = re.compile(rb'("value":)-?[0-9.]+')

    def __init__(self, world: World) -> None:
        super().__init__(world.office, world.connect.clock, PERSONAS)
        self.connect = world.connect
        self.data = Data(world.office)
        self.edited: set[Client] = set()  # through the side door
        self._rate_limit = world.rate_limit * 3  # a minute's worth, at half the pace
        self.restart()

    def restart(self) -> None:
        """Forgets edits; what the provider gave out stays."""
        self.rate, self.most = Recent(self._rate_limit, _MINUTE), answers.LIMIT
        for client in self.edited:
            client.reset()
        self.edited.clear()

    def identify(self, call: Call) -> None:
        """By the token; the allowance is each person's."""
        call.company, call.grant = f"ci-{CUSTOMER}", self.connect.grant(call.header("authorization"))
        if call.grant is not None:
            call.persona = call.owner = call.grant.persona

    def headers(self, call: Call) -> Mapping[str, str]:
        return {"x-request-id": call.identity.hex}

    def allowance(self, _: Call) -> Recent:
        return self.rate

    def retry_after(self, call: Call) -> int:
        return self.rate.left(call.owner)

    def broken(self, call: Call) -> Answer:
        return ProblemError(500, "Internal Server Error", "Something went wrong.").answer(call)

    def too_many(self, call: Call) -> Answer:
        return ProblemError(429, "Too Many Requests", "Slow down.").answer(call)

    async def answer(self, call: Call) -> Answer:
        self._refuse(call)
        return self._dispatch(call)

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
