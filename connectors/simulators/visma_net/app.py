"""The Starlette application of the Visma.net simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

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


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`. `tenants`:
    those of all companies by key, for the service."""
    connect, url = world.connect, f"http://127.0.0.1:{ports['main']}"
    personas = {
        persona.name: {
            **_values(persona, world, url),
            "expect": persona.expect,
            "title_key": f"persona-{persona.name.replace('_', '-')}",
        }
        for persona in PERSONAS.values()
    }
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    tenants = {client.profile.key: connect.tenant(client) for client in world.office.clients}
    return {"base_url": url, **own, "personas": personas, "paths": dict(PATHS),
            "control_url": f"{url}/_control", "connect_url": connect.url,
            "connect_control_url": connect.control_url, "tenants": tenants}  # fmt: skip


def _values(persona: Persona, world: World, url: str) -> dict[str, dict[str, str]]:
    connect, client = world.connect, world.office.client(COMPANY)
    fields = {"base_url": url, "auth_url": connect.url, "access": "user"}
    if persona.service:
        fields |= {"access": "service", "tenant_id": connect.tenant(client)}
    return {
        "fields": fields,
        "secrets": {"refresh_token": persona.refresh_token(connect, client)} if persona.signed_in else {},
        "registration": {"base_url": url, "client_id": persona.client_id, "service_client_id": SERVICE},
        "registration_secrets": {"service_client_secret": SECRET},
    }
