"""The personas of the simulated Severa: which credentials were entered, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

AREAS = ("customers", "fees", "hours", "invoices", "projects", "settings", "travels", "users", "activities")
SCOPES = frozenset({*(f"{area}:{kind}" for area in AREAS for kind in ("read", "write")), "organization:read"})
DATA = (
    "/customers", "/products", "/businessunits", "/projects", "/costcenters", "/users", "/invoices",
    "/workhours",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona:
    """`client`: whether client credentials are entered; `key`: the API key that is. `scopes`: what the
    credentials were made with. `user_active`: the key's owner is. `faults`: those met always, as (fault,
    path prefix). `bad_records`: whether records with something wrong are shown."""

    name: str
    expect: str | None = None
    client: bool = True
    key: str = ""
    secret_right: bool = True
    key_right: bool = True
    scopes: frozenset[str] = SCOPES
    user_active: bool = True
    faults: tuple[tuple[str, str], ...] = ()
    bad_records: bool = False

    @property
    def client_id(self) -> str:
        """What Severa calls the credentials."""
        return f"sim-{self.name}.apps"

    @property
    def client_secret(self) -> str:
        """The secret Severa knows."""
        return f"sim-FAKE-secret-{self.name}"


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office"),
        Persona("key", client=False, key="SIM-FAKE-KEY-1"),
        Persona("wrong_key", "key_refused", client=False, key="SIM-FAKE-KEY-2", key_right=False),
        Persona("wrong_secret", "key_refused", secret_right=False),
        Persona("missing_scope", "right_missing", scopes=SCOPES - {"invoices:read", "invoices:write"}),
        Persona("user_deactivated", "key_refused", client=False, key="SIM-FAKE-KEY-3", user_active=False),
        Persona("no_addon", "module_inactive", faults=(("no_addon", ""),)),
        Persona("rate_limited", "rate_limited", faults=(("rate_limited", ""),)),
        Persona("server_down", "server_error", faults=(("bad_gateway", ""),)),
        Persona("malformed", "malformed_answer", faults=tuple(("malformed_json", path) for path in DATA)),
        Persona("slow", faults=(("slow", ""),)),
        Persona("bad_records", bad_records=True),
    )
}
SLOW_SECONDS = 0.3
