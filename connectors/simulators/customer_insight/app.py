"""The Starlette application of the Customer Insight simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.customer_insight.control import Control
from connectors.simulators.customer_insight.personas import PERSONAS
from connectors.simulators.customer_insight.server import CustomerInsight
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "customers": "/customers", "products": "/products", "dimensions": "/customers", "metrics": "/metrics",
}  # fmt: skip
LISTENERS = ("main",)


def make(world: World) -> Starlette:
    """The application: the API below /api/v1, the side door below /_control."""
    simulator = CustomerInsight(world)
    return Starlette(routes=[*Control(simulator).routes(), Route("/api/v1/{path:path}", simulator)])


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`."""
    connect, host = world.connect, f"http://127.0.0.1:{ports['main']}"
    url = f"{host}/api/v1"
    personas = {
        persona.name: {
            "fields": {"base_url": url, "auth_url": connect.url},
            "secrets": {"refresh_token": persona.refresh_token(connect)} if persona.signed_in else {},
            "registration": {"base_url": url, "client_id": persona.client_id},
            "registration_secrets": {},
            "expect": persona.expect,
            "title_key": f"persona-{persona.name.replace('_', '-')}",
        }
        for persona in PERSONAS.values()
    }
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    return {"base_url": url, **own, "personas": personas, "paths": dict(PATHS),
            "control_url": f"{host}/_control", "connect_url": connect.url,
            "connect_control_url": connect.control_url}  # fmt: skip
