"""The Starlette application of the simulated Severa and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.description import Description, Entered
from connectors.simulators.severa.control import Control
from connectors.simulators.severa.personas import PERSONAS, Persona
from connectors.simulators.severa.server import Severa
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "customers": "/customers", "products": "/products", "dimensions": "/businessunits",
    "projects": "/projects", "invoices": "/invoices", "hours": "/workhours",
}  # fmt: skip
LISTENERS = ("main",)


def make(world: World) -> Starlette:
    """The application: REST below /rest-api, SOAP at its address, the side door below /_control."""
    simulator = Severa(world)
    return Starlette(
        routes=[
            *Control(simulator).routes(),
            Route("/rest-api", simulator),
            Route("/rest-api/{path:path}", simulator),
            Route("/webservice/S3/API.svc", simulator),
        ]
    )


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas."""
    host = f"http://127.0.0.1:{ports['main']}"
    addresses = {"base_url": f"{host}/rest-api", "soap_url": f"{host}/webservice/S3/API.svc"}

    def entered(persona: Persona) -> Entered:
        return {
            "fields": addresses | ({"client_id": persona.client_id} if persona.client else {}),
            "secrets": _secrets(persona),
            "registration": {},
            "registration_secrets": {},
        }

    return description.describe(world, host, PERSONAS, entered, PATHS)


def _secrets(persona: Persona) -> dict[str, str]:
    secret = persona.client_secret if persona.secret_right else f"{persona.client_secret}-old"
    return ({"client_secret": secret} if persona.client else {}) | (
        {"api_key": persona.key} if persona.key else {}
    )
