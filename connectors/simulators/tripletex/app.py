"""The Starlette application of the Tripletex simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.tripletex.control import Control
from connectors.simulators.tripletex.personas import (
    APPLICATION,
    CONSUMER_TOKEN,
    PERSONAS,
    WRONG_CONSUMER_TOKEN,
)  # fmt: skip
from connectors.simulators.tripletex.server import Tripletex
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "accounts": "/ledger/account", "customers": "/customer", "suppliers": "/supplier", "products": "/product",
    "dimensions": "/department", "postings": "/ledger/posting", "trial_balance": "/balanceSheet",
}  # fmt: skip
LISTENERS = ("main", "other", "tls")  # the second is another address for another registration


def make(world: World) -> Starlette:
    """The application: the API below /v2, the side door below /_control."""
    simulator = Tripletex(world)
    return Starlette(routes=[*Control(simulator).routes(), Route("/v2/{path:path}", simulator)])


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`."""
    urls = {n: f"{'https' if n == 'tls' else 'http'}://127.0.0.1:{p}/v2" for n, p in ports.items()}
    personas = {}
    for persona in PERSONAS.values():
        url = urls[persona.listener]
        consumer = WRONG_CONSUMER_TOKEN if persona.listener == "other" else CONSUMER_TOKEN
        personas[persona.name] = {
            "fields": {"base_url": url, "key_kind": persona.kind},
            "secrets": {"employee_token": persona.token},
            "registration": {"base_url": url, "application_name": APPLICATION},
            "registration_secrets": {"consumer_token": consumer},
            "expect": persona.expect,
            "title_key": f"persona-{persona.name.replace('_', '-')}",
        }
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    return {"base_url": urls["main"], **own, "personas": personas,
            "paths": dict(PATHS), "control_url": f"http://127.0.0.1:{ports['main']}/_control"}  # fmt: skip
