"""How the Customer Insight simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping
from itertools import islice

from connectors.simulators.application import Application
from connectors.simulators.customer_insight.data import SCALE, number_of
from connectors.simulators.customer_insight.personas import PERSONAS, Persona
from connectors.simulators.customer_insight.server import CUSTOMER, CustomerInsight
from connectors.simulators.description import Entered
from connectors.simulators.samples import MOST, Samples, told
from connectors.simulators.side_door import Given, SideDoor, edit
from connectors.simulators.world import World


class Door(SideDoor[CustomerInsight]):
    """There is one company, the office."""

    adjustable = {"rate_limit": "rate.limit", "page_size": "most"}

    def __init__(self, simulator: CustomerInsight) -> None:
        super().__init__(simulator)
        self.posts |= {"edit": self.edit}
        self.gets |= {"truth": self.truth}

    def state(self, _: Given) -> dict[str, object]:
        office = self.simulator.office
        return super().state({}) | {
            "today": office.today.isoformat(),
            "companies": [{"id": f"ci-{CUSTOMER}", "name": office.name, "key": "office",
                           "organisation_number": office.organisation_number,
                           "edits": sum(client.edits for client in office.clients)}],
        }  # fmt: skip

    def truth(self, _: Given) -> object:
        """Rows and totals per dataset; amounts in 1/10 000."""
        data, office = self.simulator.data, self.simulator.office
        customers, values = data.customers(), [row["value"] for row in data.metrics()]
        kinds = {(kind, row[kind]) for row in customers for kind in ("industryCode", "responsible")}
        known = {
            "company": f"ci-{CUSTOMER}", "name": office.name,
            "organisation_number": office.organisation_number,
            "datasets": {
                "customers": {"rows": len(customers)},
                "products": {"rows": len(data.products())},
                "dimensions": {"rows": len(kinds)},
                "metrics": {"rows": len(values), "value": int(sum(values) * SCALE)},
            },
            "periods": [],
            "trial_balance": [],
        }  # fmt: skip
        return told(known, self._samples())

    def _samples(self) -> Samples:
        data = self.simulator.data
        customers = data.customers()
        return {
            "customers": [
                {"number": c["customerNo"], "name": c["name"], "organisation_number": c["orgNo"],
                 "active": c["status"] == "Active", "changed_at": c["changedAt"].replace("Z", "+00:00")}
                for c in customers[:MOST]
            ],
            "products": [{"number": p["productNo"], "name": p["name"], "unit": p["unit"]}
                         for p in data.products()[:MOST]],
            "dimensions": [
                *({"kind": "industry", "number": c["industryCode"], "name": None} for c in customers[:2]),
                *({"kind": "responsible", "number": None, "name": c["responsible"]} for c in customers[:2]),
            ],
            "metrics": [
                {"customer_number": m["customerNo"], "period": m["period"], "metric": m["metric"],
                 "value": int(m["value"] * SCALE), "unit": m["unit"]}
                for m in islice(data.metrics(), MOST)
            ],
        }  # fmt: skip

    def edit(self, given: Given) -> object:
        """As side_door.edit on the books of the customer with the number "customer"."""
        numbers = {number_of(client): client for client in self.simulator.office.clients}
        client = numbers[str(given["customer"])]
        self.simulator.edited.add(client)
        return edit(client, given)


def _entered(persona: Persona, hosts: Mapping[str, str], world: World) -> Entered:
    url = f"{hosts['main']}/api/v1"
    return {
        "fields": {"base_url": url, "auth_url": world.connect.url},
        "secrets": persona.secrets(world.connect),
        "registration": {"base_url": url, "client_id": persona.client_id},
        "registration_secrets": {},
    }


APPLICATION = Application(
    CustomerInsight,
    Door,
    ("/api/v1", "/api/v1/{path:path}"),
    PERSONAS,
    _entered,
    {"customers": "/customers", "products": "/products", "dimensions": "/customers", "metrics": "/metrics"},
)
