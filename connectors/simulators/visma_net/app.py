"""The Starlette application of the Visma.net simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.description import Description, Entered
from connectors.simulators.visma_connect.applications import SECRET
from connectors.simulators.visma_net.control import Control
from connectors.simulators.visma_net.personas import COMPANY, PERSONAS, Persona
from connectors.simulators.visma_net.server import VismaNet
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "accounts": "/v1/account", "customers": "/v1/customer", "suppliers": "/v1/supplier",
    "products": "/v1/inventory", "dimensions": "/v1/branch", "postings": "/v1/GeneralLedgerTransactions",
    "trial_balance": "/v2/generalLedgerBalance",
}  # fmt: skip
LISTENERS = ("main",)
SERVICE = "regnskapsdata"


def make(world: World) -> Starlette:
    """The application: the API below /v1 and /v2, the old address below /API, the side door /_control."""
    simulator = VismaNet(world)
    return Starlette(routes=[*Control(simulator).routes(), Route("/{path:path}", simulator)])


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas; of companies their tenants, for the service."""
    connect, url = world.connect, f"http://127.0.0.1:{ports['main']}"
    tenants = {client.profile.key: connect.tenant(client) for client in world.office.clients}
    tenant = tenants[COMPANY]

    def entered(persona: Persona) -> Entered:
        service = {"access": "service", "tenant_id": tenant} if persona.service else {"access": "user"}
        return {
            "fields": {"base_url": url, "auth_url": connect.url, **service},
            "secrets": persona.secrets(connect, tenant),
            "registration": {"base_url": url, "client_id": persona.client_id, "service_client_id": SERVICE},
            "registration_secrets": {"service_client_secret": SECRET},
        }

    return description.describe(world, url, PERSONAS, entered, PATHS, tenants)
