"""The personas of the Customer Insight simulator: who signed in, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.visma_connect.provider import VismaConnect

NATIVE, UNAPPROVED, UNKNOWN = "kobling-native", "kobling-unapproved", "kobling-unknown"
DATA = ("/customers", "/products", "/metrics", "/subscriptions")


@dataclass(frozen=True, slots=True)
class Persona:
    """`client_id`: the application signed in to. `signed_in`: whether a refresh token exists. `companies`:
    how many are listed. `faults`: those met always, as (fault, path prefix)."""

    name: str
    expect: str | None = None
    client_id: str = NATIVE
    signed_in: bool = True
    companies: int = 1
    faults: tuple[tuple[str, str], ...] = ()

    def refresh_token(self, connect: VismaConnect) -> str:
        """What the person's earlier sign-in left; another application than the one it was made for may
        not use it."""
        return connect.refresh_token(self.name, NATIVE if self.client_id == UNKNOWN else self.client_id)


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office"),
        Persona("not_administrator", "administrator_needed", faults=(("not_administrator", ""),)),
        Persona("no_companies", "no_companies", companies=0),
        Persona("two_companies", companies=2),
        Persona("empty"),
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
EMPTY = "empty"
SLOW_SECONDS = 0.3
