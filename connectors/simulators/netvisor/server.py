"""The application: signature, permission and the resources, one request a company at a time."""

import asyncio
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators import call as calls
from connectors.simulators.clock import Clock
from connectors.simulators.faults import often
from connectors.simulators.netvisor.company import Company, Settings
from connectors.simulators.netvisor.envelope import CONTENT, root
from connectors.simulators.netvisor.personas import PERSONAS
from connectors.simulators.netvisor.problems import AUTH, INVALID, Failed
from connectors.simulators.netvisor.signing import Gate
from connectors.simulators.simulated import Simulated
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

FAULTS = {
    **often("missing_right", "company_gone", "amount_too_fine", "vendor_rejected", "empty_body", "html_body"),
    "late_answer": None,
    "key_refused": "key_refused",
    "clock_refused": "clock_wrong",
    "maintenance": "server_error",
    "technical_error": "server_error",
    "not_unique": "server_error",
    "period_lock": "period_locked",
    "document_type": "malformed_answer",
}
_SHARED = frozenset({"getvendor", "getcompanyinformation", "companylist"})


@dataclass(slots=True)
class Call(calls.Call):
    """`alone`: whether no other request to its company was being answered."""

    alone: bool = True

    @property
    def organisation(self) -> str:
        """The company it names."""
        return self.header("x-netvisor-organisation-id")

    @property
    def values(self) -> Mapping[str, str]:
        """The query's values by their names in lower case."""
        return {name.lower(): value for name, value in self.query.items()}

    @property
    def base(self) -> str:
        """The address it was sent to, without path."""
        return f"{self.request.scope['scheme']}://{self.header('host')}"

    @property
    def url(self) -> str:
        """The address as it was signed."""
        target = self.request.scope["raw_path"].decode("ascii", "replace")
        return f"{self.base}{target}?{self.raw_query}" if self.raw_query else f"{self.base}{target}"


class Netvisor(Simulated[Call]):
    """The simulator's state and its answers. `resources`: whether integrations may use them; what is not
    named is open. `parallel`: whether overlapping requests to one company are errors."""

    kind, own = Call, FAULTS
    amount = re.compile(rb"(<LineSum>)[^<]*")

    def __init__(self, world: World) -> None:
        super().__init__(world.office, Clock(), PERSONAS)
        self.gate, self.settings = Gate(), Settings()
        made = [Company(client, self.settings) for client in world.office.clients]
        self.companies = {company.organisation: company for company in made}
        self._busy: Counter[str] = Counter()
        self.restart()

    def restart(self) -> None:
        """Forgets edits; transaction ids stay known."""
        self.gate.reset()
        self.resources: dict[str, bool] = {}
        self.parallel, self.overlaps = False, 0
        self.settings.reset()
        for company in self.companies.values():
            company.client.reset()
            company.reset()

    def identify(self, call: Call) -> None:
        """By the user's identifier; a resource is called with or without its ending."""
        call.path = call.path.strip("/").lower().removesuffix(".nv")
        call.company, call.noted["code"] = call.organisation, ""
        persona = self.gate.persona(call.request.headers)
        call.persona = persona.name if persona else ""

    async def served(self, call: Call) -> Answer:
        """Counts what is going on in the company meanwhile."""
        company = call.organisation
        call.alone = not self._busy[company]
        self.overlaps += not call.alone
        self._busy[company] += 1
        try:
            return await super().served(call)
        finally:
            self._busy[company] -= 1

    def broken(self, call: Call) -> Answer:
        return Failed("TECHNICAL_ERROR", "technical").answer(call)

    async def answer(self, call: Call) -> Answer:
        inside, headers = self._result(call)
        if late := call.struck("late_answer"):  # the work is done: whoever asked does not know it yet
            await asyncio.sleep(late.seconds)
        return Answer(200, root("<Status>OK</Status>", call.now, inside), CONTENT, dict(headers))

    async def leave(self, call: Call, answer: Answer) -> Answer:
        """A body the vendor's own faults spoil."""
        if call.struck("document_type"):
            answer.body = b'<!DOCTYPE Root [<!ENTITY x "OK">]>' + answer.body.partition(b"\n")[2].replace(
                b"OK", b"&x;", 1
            )
        return answer

    def _result(self, call: Call) -> tuple[str, Mapping[str, str]]:
        """What stands after the status, and headers."""
        if call.struck("maintenance"):
            raise Failed("SYSTEM_MAINTANANCE", "maintenance")
        if call.struck("technical_error") or (self.parallel and not call.alone):
            raise Failed("TECHNICAL_ERROR", "technical")
        if call.struck("key_refused"):
            raise Failed(AUTH, "keys")
        if call.struck("clock_refused"):
            raise Failed(AUTH, "time")
        persona = self.gate.check(call.request.headers, call.url, call.now)
        company = self.companies.get(call.organisation)
        if company is None or call.struck("company_gone"):
            raise Failed(AUTH, "organisation", call.organisation)
        if call.struck("not_unique"):
            raise Failed("REQUEST_NOT_UNIQUE", "unique")
        self.gate.once(call.request.headers["x-netvisor-authentication-transactionid"])
        writes = call.method == "POST"
        known = call.path in (company.writes if writes else {*company.reads, *_SHARED})
        if not known:
            raise Failed(INVALID, "resource", call.path)
        if call.struck("missing_right") or call.path in persona.closed or not self._open(call.path):
            raise Failed("SERVICE_ACCESS_ERROR", "access", f"{call.path}.nv")
        if call.struck("vendor_rejected"):
            raise Failed(INVALID, "value", "?")
        if call.struck("period_lock"):
            raise Failed("PERIOD_LOCK", "locked")
        if writes:
            return company.writes[call.path](call.values, call.body, call.now), {}
        if call.path == "getvendor":
            return company.vendors(call.values)
        if call.path in _SHARED:
            return self._trade_register(call), {}
        return company.reads[call.path](call.values, call.base), {}

    def _open(self, resource: str) -> bool:
        return self.resources.get(resource, True)

    def _trade_register(self, call: Call) -> str:
        if call.path == "getcompanyinformation":
            found = self.companies.get(call.values.get("organizationidentifier", ""))
            return f"<CompanyInformation>{found.about() if found else ''}</CompanyInformation>"
        term = call.values.get("queryterm", "").casefold()
        rows = "".join(
            f"<Company><Id>{c.client.serial}</Id><IsActive>1</IsActive><Name>{c.client.finnish_name}</Name>"
            f"<FinnishOrganizationIdentifier>{o}</FinnishOrganizationIdentifier></Company>"
            for o, c in self.companies.items()
            if term and (term in c.client.finnish_name.casefold() or term in o)
        )
        return f"<CompanyList><IsMore>0</IsMore>{rows}</CompanyList>"
