"""The Starlette application of the Netvisor simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.description import Description, Entered
from connectors.simulators.netvisor.control import Control
from connectors.simulators.netvisor.finnish import organisation
from connectors.simulators.netvisor.personas import COMPANY, PARTNER_KEY, PERSONAS, SENDER, Persona
from connectors.simulators.netvisor.server import Netvisor
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "accounts": "accountlist", "customers": "customerlist", "suppliers": "getvendor",
    "products": "productlist", "dimensions": "dimensionlist", "postings": "accountingledger",
    "trial_balance": "accountbalance",
}  # fmt: skip
LISTENERS = ("main",)


def make(world: World) -> Starlette:
    """The application: the resources at the top, the side door below /_control."""
    simulator = Netvisor(world)
    return Starlette(routes=[*Control(simulator).routes(), Route("/{path:path}", simulator)])


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas; of companies their business ids."""
    url = f"http://127.0.0.1:{ports['main']}"
    companies = {client.profile.key: organisation(client) for client in world.office.clients}

    def entered(persona: Persona) -> Entered:
        own = persona.organisation or companies[COMPANY]
        return {
            "fields": {"base_url": url, "organisation_id": own, "customer_id": persona.customer_id},
            "secrets": {"customer_key": persona.shown_key},
            "registration": {"base_url": url, "partner_id": persona.partner_id, "sender": SENDER,
                             "mac_algorithm": "HMACSHA256"},
            "registration_secrets": {"partner_key": PARTNER_KEY},
        }  # fmt: skip

    return description.describe(world, url, PERSONAS, entered, PATHS, companies)
