"""The personas of the Business NXT simulator: who signs in how, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.business_nxt.access import ALL, NO_LEDGER, NONE
from connectors.simulators.visma_connect.provider import VismaConnect

NATIVE, UNAPPROVED, UNKNOWN = "kobling-native", "kobling-unapproved", "kobling-unknown"
DATA = ("generalLedger", "associate", "product", "orgUnit", "currency")
SLOW_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Persona:
    """`service`: the application signs in by itself. `client_id`: the application a person signs in to.
    `signed_in`: whether a refresh token exists. `group`: the access group in every company, None for no
    access at all. `faults`: those met always, as (fault, table)."""

    name: str
    expect: str | None = None
    service: bool = True
    client_id: str = NATIVE
    signed_in: bool = True
    group: str | None = ALL
    faults: tuple[tuple[str, str], ...] = ()

    def describe(self, url: str, connect: VismaConnect) -> dict[str, object]:
        """The values of a connection and a registration that make one this persona."""
        registration = {"base_url": url, "client_id": self.client_id}
        secrets, own = {}, {}
        if self.service:
            application = connect.service(self.name)
            registration["service_client_id"] = application.client_id
            own["service_client_secret"] = application.secret
        elif self.signed_in:
            made_for = NATIVE if self.client_id == UNKNOWN else self.client_id
            secrets["refresh_token"] = connect.refresh_token(self.name, made_for)
        access = "service" if self.service else "user"
        return {
            "fields": {"base_url": url, "auth_url": connect.url, "access": access},
            "secrets": secrets,
            "registration": registration,
            "registration_secrets": own,
            "expect": self.expect,
            "title_key": f"persona-{self.name.replace('_', '-')}",
        }


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office"),
        Persona("user", service=False),
        Persona("no_connect_user", "no_companies", group=None),
        Persona("no_access_group", "access_group_missing", group=NONE),
        Persona("missing_right", "right_missing", group=NO_LEDGER),
        Persona("expired_authorisation", "sign_in_expired", service=False),
        Persona("withdrawn", "sign_in_expired", service=False),
        Persona("wrong_client", "registration_refused", service=False, client_id=UNKNOWN),
        Persona("not_approved", "registration_unapproved", service=False, client_id=UNAPPROVED),
        Persona("never_signed_in", "sign_in_needed", service=False, signed_in=False),
        Persona("rate_limited", "rate_limited", faults=(("rate_limited", ""),)),
        Persona("server_down", "server_error", faults=(("bad_gateway", ""),)),
        Persona("malformed", "malformed_answer", faults=tuple(("malformed_json", name) for name in DATA)),
        Persona("slow", faults=(("slow", ""),)),
    )
}
