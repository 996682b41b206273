"""How the Business NXT simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping
from functools import lru_cache

from starlette.routing import Route

from connectors.simulators.application import Application
from connectors.simulators.books import CURRENCIES
from connectors.simulators.business_nxt.admin import Admin
from connectors.simulators.business_nxt.personas import PERSONAS, Persona
from connectors.simulators.business_nxt.server import BusinessNxt
from connectors.simulators.description import Entered
from connectors.simulators.office import Client
from connectors.simulators.samples import Samples, without
from connectors.simulators.side_door import BooksDoor, Given
from connectors.simulators.world import World

_UNITS = {"department": "orgunit1", "project": "orgunit2"}


class Door(BooksDoor[BusinessNxt]):
    """Vouchers are known by their number within the books. The path of a fault is the name of a table in a
    query. Beside the side door stands the trainer's page."""

    adjustable = {
        name: f"settings.{name}" for name in ("rate_limit", "most", "in_time", "outstanding", "batches")
    }

    def __init__(self, simulator: BusinessNxt) -> None:
        super().__init__(simulator)
        self.posts |= {"connect_user": self.connect_user, "access": self.access}

    def routes(self) -> list[Route]:
        return [*super().routes(), *Admin(self.simulator).routes()]

    @property
    def clients(self) -> Mapping[int, Client]:
        return self.simulator.books.clients

    def connect_user(self, given: Given) -> object:
        """{"user", "ticked": bool}: a row in the table User; "ticked" false takes an existing one away."""
        access, user = self.simulator.books.access, str(given["user"])
        if user in access.users and not given.get("ticked", True):
            access.remove_user(user)
        else:
            access.add_user(user, bool(given.get("ticked", True)))
        return {"users": sorted(access.users)}

    def access(self, given: Given) -> object:
        """{"company", "group", "user"}: a row in Connect Application Access, of `regnskapsdata` unless the
        user is named; a group of null takes the row away."""
        access, user = self.simulator.books.access, str(given.get("user", "regnskapsdata"))
        company, _ = self.chosen(given)
        if given.get("group") is None:
            access.remove(user, company)
        else:
            access.add(user, company, str(given["group"]))
        rows = sorted(access.groups.items())
        return {"access": [{"company": c, "group": g} for (u, c), g in rows if u == user]}

    def state(self, _: Given) -> dict[str, object]:
        return super().state({}) | {"users": sorted(self.simulator.books.access.users)}

    def samples(self, client: Client) -> Samples:
        """Without what its tables do not tell."""
        given = without(
            super().samples(client), accounts=("active",), customers=("active",), suppliers=("active",),
            products=("unit", "sales_price", "cost_price", "account_number", "active"),
            dimensions=("number", "active"), postings=("amount_in_currency",),
        )  # fmt: skip
        for unit in given["dimensions"]:
            unit["kind"] = _UNITS[str(unit["kind"])]
        for posting in given["postings"]:
            if posting["currency"] == CURRENCIES[0]:
                posting["currency"] = None  # the company's own is not told
        return given


def _entered(persona: Persona, hosts: Mapping[str, str], world: World) -> Entered:
    connect, base = world.connect, {"base_url": f"{hosts['main']}/api"}
    user = base | {"client_id": persona.client_id}
    if not persona.service:
        fields = base | {"auth_url": connect.url, "access": "user"}
        return {
            "fields": fields, "secrets": persona.secrets(connect), "registration": user,
            "registration_secrets": {},
        }  # fmt: skip
    service = connect.service(persona.name)
    return {
        "fields": base | {"auth_url": connect.url, "access": "service"},
        "secrets": {},
        "registration": user | {"service_client_id": service.client_id},
        "registration_secrets": {"service_client_secret": service.secret},
    }


APPLICATION = Application(
    lru_cache(maxsize=1)(BusinessNxt),  # one a process: both kinds of connection lead to the same companies
    Door,
    ("/api/{endpoint:str}",),
    PERSONAS,
    _entered,
    {
        "accounts": "generalLedgerAccount", "customers": "associate", "suppliers": "associate",
        "products": "product", "dimensions": "orgUnit", "postings": "generalLedgerTransaction",
        "trial_balance": "generalLedgerTransaction",
    },
    admin="/admin",
)  # fmt: skip
