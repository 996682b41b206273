"""The application: gateways, what is refused, and the lists."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request

from connectors.simulators import call as calls
from connectors.simulators.call import Refused
from connectors.simulators.faults import often
from connectors.simulators.office import Client
from connectors.simulators.rate import Allowance
from connectors.simulators.simulated import Simulated
from connectors.simulators.visma_connect.tokens import Grant
from connectors.simulators.visma_net import elements as el
from connectors.simulators.visma_net.background import Background
from connectors.simulators.visma_net.lists import Lists
from connectors.simulators.visma_net.personas import FINANCE, PERSONAS
from connectors.simulators.visma_net.problems import exception, message, unauthorized, web_page
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

HOURLY = 5000  # the real number is not published
RETIRED_HOURLY = 500
_HOUR = 3600.0
_RETIRED = "/API/controller/api"
_CONTEXT = "/API/resources/v1/context"
_BACKGROUND = "/v1/background/"
FAULTS = {
    **often("missing_right", "module_inactive", "company_gone", "amount_too_fine", "expired_session",
            "session_refused", "paging_stuck", "vendor_rejected", "empty_body", "html_body"),
    "token_exception": "session_refused",  # told as the older interface did, with status 500
    "not_found": "vendor_rejected",
    "precondition_failed": "vendor_rejected",
    "gateway_timeout": "server_error",  # after four minutes, which are not waited for here
    "total_changes": None,  # a row more is announced on the second page
    "error_info": None,  # the first row of a page could not be read
    "background": None,  # the call is queued although nobody asked for it
    "content_gone": "server_error",  # of a queued call
}  # fmt: skip
_ERROR = b'"errorInfo":""'
_REFUSED = b'"errorInfo":"Raden kunne ikke leses (simulert)"'


@dataclass(slots=True)
class Call(calls.Call):
    """`grant`: what its token allows; `client`: the company that is bound to."""

    grant: Grant | None = None
    client: Client | None = None

    @property
    def retired(self) -> bool:
        """Whether it was sent to the old base address."""
        return str(self.request.scope["path"]).startswith("/API/")

    @property
    def queued(self) -> bool:
        """Whether the answer is to be fetched later."""
        asked = self.header("erp-api-background") or self.struck("background")
        return bool(asked) and not self.path.startswith(_BACKGROUND)


class VismaNet(Simulated[Call]):
    """The simulator's state and its answers. `retired_gone`: whether the old base address is shut down."""

    kind, own = Call, FAULTS
    amount = re.compile(rb'("(?:debitAmount|periodToDateDebit)":)-?[0-9.]+')

    def __init__(self, world: World) -> None:
        super().__init__(world.office, world.connect.clock, PERSONAS)
        self.connect = world.connect
        self.tenants = {self.connect.tenant(client): client for client in self.office.clients}
        self.lists, self.background = Lists(), Background()
        self.hourly = max(HOURLY, world.rate_limit)
        self._limits()

    def _limits(self) -> None:
        self.rate = Allowance(self.hourly, _HOUR)
        self.retired_rate = Allowance(RETIRED_HOURLY, _HOUR)
        self.retired_gone = False

    def restart(self) -> None:
        """Forgets edits and queued calls; what the provider gave out stays."""
        self.background.reset()
        self.lists.reset()
        self._limits()
        for client in self.office.clients:
            client.reset()

    def changed(self) -> None:
        self.lists.forget()

    def path(self, request: Request) -> str:
        """Without the old base address."""
        return super().path(request).removeprefix(_RETIRED) or "/"

    def identify(self, call: Call) -> None:
        """By the token; the vendor counts per company and program together."""
        call.grant = self.connect.grant(call.header("authorization"))
        if call.grant is not None:
            call.persona, call.client = call.grant.persona, self.tenants.get(call.grant.tenant)
        call.company = call.client.organisation_number if call.client else None
        call.owner = call.company, call.grant.client_id if call.grant else ""

    def recorded(self, call: Call) -> dict[str, object]:
        """With the whole path."""
        return super().recorded(call) | {"path": call.request.scope["path"]}

    def headers(self, call: Call) -> Mapping[str, str]:
        policy = "6-fixed-window" if call.retired else "4-fixed-window"
        told = self.allowance(call).headers(call.owner, "x-ratelimit")
        return told | {"x-ratelimit-policy": policy}

    def allowance(self, call: Call) -> Allowance:
        return self.retired_rate if call.retired else self.rate

    def retry_after(self, call: Call) -> int:
        return self.allowance(call).left(call.owner)

    def broken(self, call: Call) -> Answer:
        return message(500, "An error has occurred.").answer(call)

    def too_many(self, call: Call) -> Answer:
        answer = message(429, "Rate limit is exceeded.").answer(call)
        if call.struck("rate_limited"):
            answer.headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
        return answer

    async def answer(self, call: Call) -> Answer:
        self._refuse(call)
        if call.path.startswith(_BACKGROUND):
            return self._queued(call)
        try:
            return self._dispatch(call)
        except Refused as problem:
            if call.queued:
                return problem.answer(call)
            raise

    async def leave(self, call: Call, answer: Answer) -> Answer:
        """A body the vendor's own faults spoil; a queued call's answer is kept."""
        if call.path.startswith(_BACKGROUND):
            return answer
        if call.struck("error_info"):
            answer.body = answer.body.replace(_ERROR, _REFUSED, 1)
        if not call.queued:
            return answer
        if call.header("erp-api-background").startswith("http"):
            raise message(400, "An address in erp-api-background is no longer supported.")
        return self.background.queue(answer, f"{call.path}?{call.raw_query}", call.owner)

    def _refuse(self, call: Call) -> None:
        """Gateways, and who may not read this and why."""
        if call.struck("gateway_timeout"):
            raise web_page(504, "504 Gateway Time-out")
        if call.retired and self.retired_gone:
            raise web_page(410, "410 Gone")
        if call.grant is None or call.struck("session_refused") or call.struck("expired_session"):
            raise unauthorized()
        if call.struck("token_exception"):
            raise exception(500, "Invalid parameter exception: ipp-company-id, token is not valid")
        scope = f"vismanet_erp_{'service' if call.grant.service else 'interactive'}_api:read"
        if scope not in call.grant.scopes:
            raise Refused(Answer(403))
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
            raise Refused(Answer(404))
        if call.struck("precondition_failed"):
            raise message(412, "The resource was changed by somebody else.")

    def _dispatch(self, call: Call) -> Answer:
        client = call.client
        assert client is not None
        if call.method != "GET":
            raise Refused(Answer(405))
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
        raise Refused(Answer(404))

    def _context(self, call: Call, client: Client) -> Answer:
        """What the old base address told of companies."""
        company = {"id": 1_200_000 + client.serial, "name": client.name, "type": "Visma.net Financials"}
        tail = call.path.removeprefix(_CONTEXT).strip("/")
        if tail in ("", str(company["id"])):
            return _json([company] if not tail else company)
        if tail == "userdetails":
            return _json({"name": call.persona})
        raise Refused(Answer(404))

    def _queued(self, call: Call) -> Answer:
        name, _, tail = call.path.removeprefix(_BACKGROUND).partition("/")
        if tail == "content":
            return self.background.content(name, call.owner, call.struck("content_gone") is not None)
        return self.background.state(name, call.owner)


def _json(value: object) -> Answer:
    return Answer(200, el.text(value).encode())
