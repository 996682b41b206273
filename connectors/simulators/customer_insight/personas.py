"""The personas of the Customer Insight simulator: who signed in, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.personas import by_name, usual
from connectors.simulators.visma_connect import personas

DATA = ("/customers", "/products", "/metrics", "/subscriptions")
EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`companies`: how many are listed."""

    companies: int = 1


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("not_administrator", "administrator_needed", faults=(("not_administrator", ""),)),
    Persona("no_companies", "no_companies", companies=0),
    Persona("two_companies", companies=2),
    Persona(EMPTY),
    *personas.signing_in(Persona),
    *usual(Persona, DATA),
)
