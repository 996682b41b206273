"""The Starlette application of the Customer Insight simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.customer_insight.control import Control
from connectors.simulators.customer_insight.personas import PERSONAS, Persona
from connectors.simulators.customer_insight.server import CustomerInsight
from connectors.simulators.description import Description, Entered
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "customers": "/customers", "products": "/products", "dimensions": "/customers", "metrics": "/metrics",
}  # fmt: skip
LISTENERS = ("main",)


def make(world: World) -> Starlette:
    """The application: the API below /api/v1, the side door below /_control."""
    simulator = CustomerInsight(world)
    return Starlette(
        routes=[
            *Control(simulator).routes(),
            Route("/api/v1", simulator),
            Route("/api/v1/{path:path}", simulator),
        ]
    )


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas."""
    host = f"http://127.0.0.1:{ports['main']}"
    url = f"{host}/api/v1"

    def entered(persona: Persona) -> Entered:
        return {
            "fields": {"base_url": url, "auth_url": world.connect.url},
            "secrets": persona.secrets(world.connect),
            "registration": {"base_url": url, "client_id": persona.client_id},
            "registration_secrets": {},
        }

    return description.describe(world, host, PERSONAS, entered, PATHS)
