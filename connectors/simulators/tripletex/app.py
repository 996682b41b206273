"""The Starlette application of the Tripletex simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.description import Description, Entered
from connectors.simulators.tripletex.control import Control
from connectors.simulators.tripletex.personas import (
    APPLICATION,
    CONSUMER_TOKEN,
    PERSONAS,
    WRONG_CONSUMER_TOKEN,
    Persona,
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
    return Starlette(
        routes=[*Control(simulator).routes(), Route("/v2", simulator), Route("/v2/{path:path}", simulator)]
    )


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas."""
    urls = {n: f"{'https' if n == 'tls' else 'http'}://127.0.0.1:{p}/v2" for n, p in ports.items()}

    def entered(persona: Persona) -> Entered:
        url = urls[persona.listener]
        consumer = WRONG_CONSUMER_TOKEN if persona.listener == "other" else CONSUMER_TOKEN
        return {
            "fields": {"base_url": url, "key_kind": persona.kind},
            "secrets": {"employee_token": persona.token},
            "registration": {"base_url": url, "application_name": APPLICATION},
            "registration_secrets": {"consumer_token": consumer},
        }

    return description.describe(world, f"http://127.0.0.1:{ports['main']}", PERSONAS, entered, PATHS)
