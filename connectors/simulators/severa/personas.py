"""The personas of the simulated Severa: which credentials were entered, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators import personas
from connectors.simulators.personas import by_name, usual

COMPANY = "bratteli"  # whose it is, by the office's key: the client of the simulated Netvisor too
AREAS = ("customers", "fees", "hours", "invoices", "projects", "settings", "travels", "users", "activities")
SCOPES = frozenset({*(f"{area}:{kind}" for area in AREAS for kind in ("read", "write")), "organization:read"})
DATA = (
    "/customers", "/products", "/businessunits", "/projects", "/costcenters", "/users", "/invoices",
    "/workhours",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`client`: whether client credentials are entered; `key`: the API key that is. `scopes`: what the
    credentials were made with. `user_active`: the key's owner is. `bad_records`: whether records with
    something wrong are shown."""

    client: bool = True
    key: str = ""
    secret_right: bool = True
    key_right: bool = True
    scopes: frozenset[str] = SCOPES
    user_active: bool = True
    bad_records: bool = False

    @property
    def client_id(self) -> str:
        """What Severa calls the credentials."""
        return f"sim-{self.name}.apps"

    @property
    def client_secret(self) -> str:
        """The secret Severa knows."""
        return f"sim-FAKE-secret-{self.name}"


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("key", client=False, key="SIM-FAKE-KEY-1"),
    Persona("wrong_key", "key_refused", client=False, key="SIM-FAKE-KEY-2", key_right=False),
    Persona("wrong_secret", "key_refused", secret_right=False),
    Persona("missing_scope", "right_missing", scopes=SCOPES - {"invoices:read", "invoices:write"}),
    Persona("user_deactivated", "key_refused", client=False, key="SIM-FAKE-KEY-3", user_active=False),
    Persona("no_addon", "module_inactive", faults=(("no_addon", ""),)),
    *usual(Persona, DATA),
    Persona("bad_records", bad_records=True),
)
