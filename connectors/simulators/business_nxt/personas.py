"""The personas of the Business NXT simulator: who signs in how, and what goes wrong then."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from connectors.simulators.business_nxt.access import ALL, NO_LEDGER, NONE
from connectors.simulators.personas import by_name, usual
from connectors.simulators.visma_connect import personas

DATA = ("generalLedger", "associate", "product", "orgUnit", "currency")


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`service`: the application signs in by itself. `group`: the access group in every company, None for no
    access at all."""

    service: bool = True
    group: str | None = ALL


_user = partial(Persona, service=False)
PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    _user("user"),
    Persona("no_connect_user", "no_companies", group=None),
    Persona("no_access_group", "access_group_missing", group=NONE),
    Persona("missing_right", "right_missing", group=NO_LEDGER),
    *personas.signing_in(_user),
    *usual(Persona, DATA),
)
