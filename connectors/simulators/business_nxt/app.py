"""The Starlette application of the Business NXT simulator and what it tells about itself."""

from collections.abc import Mapping
from functools import lru_cache

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.business_nxt.admin import Admin
from connectors.simulators.business_nxt.control import Control
from connectors.simulators.business_nxt.personas import PERSONAS
from connectors.simulators.business_nxt.server import BusinessNxt
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


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`."""
    host = f"http://127.0.0.1:{ports['main']}"
    url, connect = f"{host}/api", world.connect
    personas = {name: persona.describe(url, connect) for name, persona in PERSONAS.items()}
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    return {"base_url": url, **own, "personas": personas, "paths": dict(PATHS),
            "control_url": f"{host}/_control", "admin_url": f"{host}/admin",
            "connect_url": connect.url, "connect_control_url": connect.control_url}  # fmt: skip
