"""The Starlette application of the Netvisor simulator and what it tells about itself."""

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.netvisor.control import Control
from connectors.simulators.netvisor.finnish import organisation
from connectors.simulators.netvisor.personas import COMPANY, PARTNER_KEY, PERSONAS, SENDER
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


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`."""
    url, own_id = f"http://127.0.0.1:{ports['main']}", organisation(world.office.client(COMPANY))
    personas = {
        p.name: {
            "fields": {"base_url": url, "organisation_id": p.organisation or own_id,
                       "customer_id": p.customer_id},
            "secrets": {"customer_key": p.shown_key},
            "registration": {"base_url": url, "partner_id": p.partner_id, "sender": SENDER,
                             "mac_algorithm": "HMACSHA256"},
            "registration_secrets": {"partner_key": PARTNER_KEY},
            "expect": p.expect,
            "title_key": f"persona-{p.name.replace('_', '-')}",
        }
        for p in PERSONAS.values()
    }  # fmt: skip
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    companies = {client.profile.key: organisation(client) for client in world.office.clients}
    return {"base_url": url, **own, "personas": personas, "paths": dict(PATHS),
            "control_url": f"{url}/_control", "companies": companies}  # fmt: skip
