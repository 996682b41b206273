"""The Starlette application of the Business NXT simulator and what it tells about itself."""

from collections.abc import Mapping
from functools import lru_cache

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.business_nxt.admin import Admin
from connectors.simulators.business_nxt.control import Control
from connectors.simulators.business_nxt.personas import PERSONAS, Persona
from connectors.simulators.business_nxt.server import BusinessNxt
from connectors.simulators.description import Description, Entered
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "accounts": "generalLedgerAccount", "customers": "associate", "suppliers": "associate",
    "products": "product", "dimensions": "orgUnit", "postings": "generalLedgerTransaction",
    "trial_balance": "generalLedgerTransaction",
}  # fmt: skip
LISTENERS = ("main",)


@lru_cache(maxsize=1)
def _simulator(world: World) -> BusinessNxt:
    """The one of a process: both kinds of connection lead to the same companies."""
    return BusinessNxt(world)


def make(world: World) -> Starlette:
    """The application: the endpoints below /api, the trainer's page at /admin, the side door below
    /_control."""
    simulator = _simulator(world)
    api = [Route("/api/{endpoint:str}", simulator)]
    return Starlette(routes=[*Control(simulator).routes(), *Admin(simulator).routes(), *api])


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas."""
    connect, host = world.connect, f"http://127.0.0.1:{ports['main']}"
    url = f"{host}/api"

    def entered(persona: Persona) -> Entered:
        service = connect.service(persona.name) if persona.service else None
        access, ours = "user" if service is None else "service", {"base_url": url}
        return {
            "fields": ours | {"auth_url": connect.url, "access": access},
            "secrets": persona.secrets(connect) if service is None else {},
            "registration": ours | {"client_id": persona.client_id}
            | ({} if service is None else {"service_client_id": service.client_id}),
            "registration_secrets": {} if service is None else {"service_client_secret": service.secret},
        }  # fmt: skip

    return description.describe(world, host, PERSONAS, entered, PATHS, admin_url=f"{host}/admin")
