"""The personas of the Visma.net simulator: who signed in, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.personas import by_name, usual
from connectors.simulators.visma_connect import personas

COMPANY = "bratteli"  # the client everybody has signed in to
DATA = ("/v1/account", "/v1/customer", "/v1/supplier", "/v1/inventory", "/v1/branch", "/v1/GeneralLedger",
        "/v2/")  # fmt: skip
# what a person without the finance module is refused
FINANCE = ("/v1/ledger", "/v1/account", "/v1/financialPeriod", "/v1/GeneralLedger", "/v1/subaccount",
           "/v1/dimension", "/v2/")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`service`: no person, the application by itself."""

    service: bool = False


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("service", signed_in=False, service=True),
    Persona("no_finance", "module_inactive", faults=tuple(("module_inactive", path) for path in FINANCE)),
    Persona("missing_right", "right_missing", faults=(("missing_right", "/v1/GeneralLedger"),)),
    *personas.signing_in(Persona),
    *usual(Persona, DATA),
)
