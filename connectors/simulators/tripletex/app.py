"""How the Tripletex simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import QueryParams

from connectors.simulators.application import Application
from connectors.simulators.description import Entered
from connectors.simulators.office import Client
from connectors.simulators.side_door import BooksDoor
from connectors.simulators.tripletex.ids import base
from connectors.simulators.tripletex.personas import (
    APPLICATION_NAME,
    CONSUMER_TOKEN,
    PERSONAS,
    WRONG_CONSUMER_TOKEN,
    Persona,
)
from connectors.simulators.tripletex.server import Tripletex
from connectors.simulators.world import World


class Door(BooksDoor[Tripletex]):
    """Vouchers are known by their ids."""

    adjustable = {
        "rate_limit": "rate.limit",
        "row_limits": "answers.row_limits",  # by path
        "dead_at_birth": "sessions.dead_at_birth",
    }

    @property
    def clients(self) -> Mapping[int, Client]:
        return self.simulator.clients

    def first_voucher(self, client: Client) -> int:
        return base("voucher", client.serial)

    def encode(self, client: Client, path: str, query: Any) -> None:
        self.simulator.answers.list(self.simulator.view_of(client), path, QueryParams(query), query)


def _entered(persona: Persona, hosts: Mapping[str, str], _: World) -> Entered:
    url = f"{hosts[persona.listener]}/v2"
    consumer = WRONG_CONSUMER_TOKEN if persona.listener == "other" else CONSUMER_TOKEN
    return {
        "fields": {"base_url": url, "key_kind": persona.kind},
        "secrets": {"employee_token": persona.token},
        "registration": {"base_url": url, "application_name": APPLICATION_NAME},
        "registration_secrets": {"consumer_token": consumer},
    }


APPLICATION = Application(
    Tripletex,
    Door,
    ("/v2", "/v2/{path:path}"),
    PERSONAS,
    _entered,
    {
        "accounts": "/ledger/account", "customers": "/customer", "suppliers": "/supplier",
        "products": "/product", "dimensions": "/department", "postings": "/ledger/posting",
        "trial_balance": "/balanceSheet",
    },
    listeners=("main", "other", "tls"),  # the second is another address for another registration
)  # fmt: skip
