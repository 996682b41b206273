"""The personas of the Visma.net simulator: who signed in, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.office import Client
from connectors.simulators.visma_connect.provider import VismaConnect

NATIVE, UNAPPROVED, UNKNOWN = "kobling-native", "kobling-unapproved", "kobling-unknown"
COMPANY = "bratteli"  # the client everybody has signed in to
DATA = ("/v1/account", "/v1/customer", "/v1/supplier", "/v1/inventory", "/v1/branch", "/v1/GeneralLedger",
        "/v2/")  # fmt: skip
# what a person without the finance module is refused
FINANCE = ("/v1/ledger", "/v1/account", "/v1/financialPeriod", "/v1/GeneralLedger", "/v1/subaccount",
           "/v1/dimension", "/v2/")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona:
    """`client_id`: the application signed in to. `signed_in`: whether a refresh token exists. `service`: no
    person, the application by itself. `faults`: those met always, as (fault, path prefix)."""

    name: str
    expect: str | None = None
    client_id: str = NATIVE
    signed_in: bool = True
    service: bool = False
    faults: tuple[tuple[str, str], ...] = ()

    def refresh_token(self, connect: VismaConnect, client: Client) -> str:
        """What the person's earlier sign-in left; another application than the one it was made for may
        not use it."""
        own = NATIVE if self.client_id == UNKNOWN else self.client_id
        return connect.refresh_token(self.name, own, connect.tenant(client))


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office"),
        Persona("service", signed_in=False, service=True),
        Persona("no_finance", "module_inactive", faults=tuple(("module_inactive", path) for path in FINANCE)),
        Persona("missing_right", "right_missing", faults=(("missing_right", "/v1/GeneralLedger"),)),
        Persona("expired_authorisation", "sign_in_expired"),
        Persona("withdrawn", "sign_in_expired"),
        Persona("wrong_client", "registration_refused", UNKNOWN),
        Persona("not_approved", "registration_unapproved", UNAPPROVED),
        Persona("never_signed_in", "sign_in_needed", signed_in=False),
        Persona("rate_limited", "rate_limited", faults=(("rate_limited", ""),)),
        Persona("server_down", "server_error", faults=(("bad_gateway", ""),)),
        Persona("malformed", "malformed_answer", faults=tuple(("malformed_json", path) for path in DATA)),
        Persona("slow", faults=(("slow", ""),)),
    )
}
SLOW_SECONDS = 0.3
