"""The application: sign-in and allowance, then one of both interfaces."""

import re
from collections.abc import Mapping
from functools import cached_property

import msgspec
from starlette.requests import Request

from connectors.simulators.clock import Clock
from connectors.simulators.faults import often
from connectors.simulators.rate import Recent
from connectors.simulators.severa import soap
from connectors.simulators.severa.call import Call
from connectors.simulators.severa.data import Data, size
from connectors.simulators.severa.masters import make
from connectors.simulators.severa.personas import COMPANY, PERSONAS, Persona
from connectors.simulators.severa.problems import RefusalError
from connectors.simulators.severa.rest import RestEndpoints
from connectors.simulators.severa.tokens import Tokens, decoded
from connectors.simulators.simulated import Simulated
from connectors.simulators.wire import Answer
from connectors.simulators.world import World

QUOTA = 100_000  # SOAP calls in a day
_VERSION = re.compile(r"/v1(\.0)?(?=/)")
_SIGNING_IN = ("/token", "/refreshtoken", "/signout")
_ALIVE = ("/heartbeat/server", "/heartbeat/database")
FAULTS = {
    **often("missing_right", "module_inactive", "company_gone", "expired_session", "session_refused",
            "paging_stuck", "vendor_rejected"),
    "no_addon": "module_inactive",
    "internal_error": "server_error",
    "quota_reached": "rate_limited",
}  # fmt: skip
_TOO_MANY = b"API calls quota exceeded! maximum admitted %d per 1s."


class Severa(Simulated[Call]):
    """The simulator's state and its answers.

    rate: requests of one client in a second, a limit of 0 for none; told_wait: what a 429 says of it.
    """

    kind, own = Call, FAULTS

    def __init__(self, world: World) -> None:
        super().__init__(world.office, Clock(), PERSONAS)
        self.tokens = Tokens(self.clock)
        self._rate_limit = max(1, world.rate_limit // 10)
        self._day = self.clock.now().date()
        self.deactivated: set[str] = set()
        self._rest = RestEndpoints(lambda: self.data, lambda: self.clock.now().isoformat())
        self.restart()

    @cached_property
    def data(self) -> Data:
        """The registers, made when first asked for."""
        return make(self.office.today, size(self.office), self.office.client(COMPANY))

    def restart(self) -> None:
        """Forgets edits and tokens; the limits are those of the beginning."""
        self.deactivated.clear()
        self.tokens.forget()
        self.rate = Recent(self._rate_limit, 1)
        self.told_wait: int | None = None
        self.bad_records = self.newer_faults = False
        self.quota, self.used = QUOTA, 0
        self.__dict__.pop("data", None)

    def path(self, request: Request) -> str:
        """Below the version."""
        return _VERSION.sub("", "/" + request.path_params.get("path", ""), count=1)

    def identify(self, call: Call) -> None:
        """By token, credentials or key; only the newer interface has an allowance."""
        call.company, call.spared = str(self.data.organisation["guid"]), call.path in _ALIVE
        call.sender = self._sender(call)
        call.persona = call.sender.name if call.sender else ""
        call.owner = None if call.soap else call.persona
        call.bad = self.bad_records or bool(call.sender and call.sender.bad_records)

    def _sender(self, call: Call) -> Persona | None:
        try:
            if call.soap:
                called = soap.read(call.body)
                call.path = f"/soap/{called.operation}"
                return next((p for p in PERSONAS.values() if p.key and p.key == called.key), None)
            if call.path == "/token":
                return self.tokens.persona(decoded(call.body))
        except (soap.FaultError, RefusalError):
            return None  # what is wrong with it is told by the interface
        grant = self.tokens.grant(call.header("authorization"))
        return grant.persona if grant else None

    def headers(self, call: Call) -> Mapping[str, str]:
        return {"x-request-id": call.identity.hex}

    def allowance(self, _: Call) -> Recent | None:
        return self.rate if self.rate.limit else None

    def retry_after(self, _: Call) -> int | None:
        return self.told_wait

    def broken(self, call: Call) -> Answer:
        return super().broken(call) if call.soap else self._internal_error().answer(call)

    def too_many(self, call: Call) -> Answer:
        return Answer(429, b"" if call.soap else _TOO_MANY % self.rate.limit, "text/plain")

    async def answer(self, call: Call) -> Answer:
        return self._soap(call) if call.soap else self._rest_answer(call)

    def _internal_error(self) -> RefusalError:
        return RefusalError(500, "InternalSystemError", "Something went wrong.")

    def _rest_answer(self, call: Call) -> Answer:
        if call.spared:
            return Answer(200, b"OK", "text/plain")
        if call.struck("internal_error"):
            raise self._internal_error()
        if call.path in _SIGNING_IN:
            return self._signed_in(call)
        if call.struck("expired_session"):
            self.tokens.expire(call.persona)
        grant = self.tokens.grant(call.header("authorization"))
        if grant is None or call.struck("session_refused"):
            raise RefusalError(401, "AuthenticationRequired", "Authentication required")
        if call.struck("no_addon") or call.struck("module_inactive"):
            raise RefusalError(403, "AddonMissing", "The add-on REST API is not active.")
        if call.struck("missing_right"):
            raise RefusalError(403, "PermissionDenied", "Permission denied.")
        if call.struck("vendor_rejected"):
            raise RefusalError(400, "InvalidOperation", "The operation is not valid.")
        if call.path == "/heartbeat/authorized":
            return Answer(204)
        return self._rest.answer(call, grant)

    def _signed_in(self, call: Call) -> Answer:
        body = decoded(call.body)
        if call.method != "POST":
            raise RefusalError(404)
        if call.path == "/token":
            return _json(self.tokens.make(body if isinstance(body, dict) else {}))
        if call.path == "/refreshtoken":
            return _json(self.tokens.refresh(body))
        self.tokens.sign_out(body)
        return Answer(200)

    def _soap(self, call: Call) -> Answer:
        try:
            return self._soap_answered(call)
        except soap.FaultError as error:
            return soap.fault(error, self.newer_faults)
        except (KeyError, ValueError, TypeError) as wrong:
            refused = soap.FaultError("GeneralFailureException", f"An argument is wrong: {wrong}")
            return soap.fault(refused, self.newer_faults)

    def _soap_answered(self, call: Call) -> Answer:
        called = soap.read(call.body)
        if call.struck("internal_error"):
            return Answer(500, b"", "text/html")
        if called.operation == "GetVersion":
            return soap.version()
        owner = call.sender
        if owner is None or not self._good_key(owner):
            raise soap.FaultError("AuthenticationFailureException", "Authentication failed")
        if call.struck("missing_right"):
            raise soap.FaultError("NoPermissionException", "No permission.")
        if call.struck("vendor_rejected"):
            raise soap.FaultError("ValidationException", "The value is not valid.")
        if self.clock.now().date() != self._day:
            self._day, self.used = self.clock.now().date(), 0
        if self.used >= self.quota or call.struck("quota_reached"):
            raise soap.FaultError("QuotaLimitExceededException", "Quota limit reached")
        self.used += 1
        return soap.answer(called, self.data, call.bad, self.used, self.quota)

    def _good_key(self, owner: Persona) -> bool:
        return owner.key_right and owner.user_active and owner.name not in self.deactivated


def _json(body: object) -> Answer:
    return Answer(200, msgspec.json.encode(body))
