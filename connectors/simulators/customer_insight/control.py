"""The side door of the Customer Insight simulator: faults, clock, edits, records and the truth."""

from itertools import islice
from typing import Any

from connectors.simulators.customer_insight.data import SCALE, number_of
from connectors.simulators.customer_insight.server import CUSTOMER, CustomerInsight
from connectors.simulators.samples import MOST, told
from connectors.simulators.side_door import SideDoor, edit


class Control(SideDoor[CustomerInsight]):
    """Commands on one simulator."""

    def __init__(self, simulator: CustomerInsight) -> None:
        super().__init__(simulator)
        self.posts |= {"edit": self.edit, "settings": self.settings}
        self.gets |= {"state": self.state, "truth": self.truth}

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": calls in a minute, "page_size": rows of a page}, each optional."""
        simulator = self.simulator
        simulator.rate.limit = int(given.get("rate_limit", simulator.rate.limit))
        simulator.most = int(given.get("page_size", simulator.most))
        return self.state({})

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return self.told() | {
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "companies": [{"id": f"ci-{CUSTOMER}", "name": simulator.office.name, "key": "office",
                           "organisation_number": simulator.office.organisation_number,
                           "edits": sum(client.edits for client in simulator.office.clients)}],
        }  # fmt: skip

    def truth(self, _: dict[str, Any]) -> object:
        """Rows and totals per dataset; amounts in 1/10 000."""
        data, office = self.simulator.data, self.simulator.office
        customers, values = data.customers(), [row["value"] for row in data.metrics()]
        kinds = {(kind, row[kind]) for row in customers for kind in ("industryCode", "responsible")}
        known: dict[str, object] = {
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
        return told(known, {
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
        })  # fmt: skip

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit on the books of the customer with the number "customer"."""
        numbers = {number_of(client): client for client in self.simulator.office.clients}
        client = numbers[str(given["customer"])]
        self.simulator.edited.add(client)
        return edit(client, given)
