"""How the Visma.net simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping
from typing import Any

from connectors.simulators.application import Application
from connectors.simulators.description import Entered
from connectors.simulators.office import Client
from connectors.simulators.samples import Samples
from connectors.simulators.side_door import BooksDoor
from connectors.simulators.visma_connect.applications import SECRET
from connectors.simulators.visma_net.lists import units
from connectors.simulators.visma_net.personas import COMPANY, PERSONAS, Persona
from connectors.simulators.visma_net.server import VismaNet
from connectors.simulators.world import World

SERVICE = "regnskapsdata"


class Door(BooksDoor[VismaNet]):
    """Companies are known by their organisation numbers, vouchers by their batch numbers."""

    adjustable = {
        "rate_limit": "rate.limit",
        "most": "lists.most",  # by path
        "retired_gone": "retired_gone",
        "year_to_date": "lists.year_to_date",
    }

    @property
    def clients(self) -> Mapping[int, Client]:
        return {int(client.organisation_number): client for client in self.simulator.office.clients}

    def about(self, id: Any, client: Client) -> dict[str, object]:
        return {"tenant": self.simulator.connect.tenant(client)}

    def first_voucher(self, client: Client) -> int:
        return 1

    def encode(self, client: Client, path: str, query: Any) -> None:
        self.simulator.lists.page(client, path, query)

    def known(self, id: Any, client: Client) -> dict[str, Any]:
        """With a thirteenth period."""
        view, known = self.simulator.lists.view(client), super().known(id, client)
        balance = [
            {"account_number": account, "period": period, "opening": opening, "movement": movement,
             "closing": closing}
            for account, period, opening, movement, closing in view.trial_balance()
        ]  # fmt: skip
        known["datasets"] |= {
            "dimensions": {"rows": len(set(units(view)))},
            "trial_balance": {"rows": len(balance)},
        }
        periods = [{"period": p.key, "start": p.start.isoformat(), "last": p.last.isoformat(),
                    "closed": p.closed} for p in view.calendar]  # fmt: skip
        return known | {"periods": periods, "trial_balance": balance}

    def samples(self, client: Client) -> Samples:
        """With units in capitals, projects as a segment of the subaccounts."""
        given = super().samples(client)
        for product in given["products"]:
            product["unit"] = str(product["unit"]).upper()
        for unit in given["dimensions"]:
            if unit["kind"] == "project":
                unit["kind"] = "Prosjekt"
                unit.pop("number", None)
        return given


def _entered(persona: Persona, hosts: Mapping[str, str], world: World) -> Entered:
    url, tenant = hosts["main"], _tenant(world.office.client(COMPANY), world)
    service = {"access": "service", "tenant_id": tenant} if persona.service else {"access": "user"}
    return {
        "fields": {"base_url": url, "auth_url": world.connect.url, **service},
        "secrets": persona.secrets(world.connect, tenant),
        "registration": {"base_url": url, "client_id": persona.client_id, "service_client_id": SERVICE},
        "registration_secrets": {"service_client_secret": SECRET},
    }


def _tenant(client: Client, world: World) -> str:
    return world.connect.tenant(client)


APPLICATION = Application(
    VismaNet,
    Door,
    ("/{path:path}",),
    PERSONAS,
    _entered,
    {
        "accounts": "/v1/account", "customers": "/v1/customer", "suppliers": "/v1/supplier",
        "products": "/v1/inventory", "dimensions": "/v1/branch",
        "postings": "/v1/GeneralLedgerTransactions", "trial_balance": "/v2/generalLedgerBalance",
    },
    company=_tenant,
)  # fmt: skip
