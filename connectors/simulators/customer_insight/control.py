"""The side door of the Customer Insight simulator: faults, clock, edits, records and the truth."""

from typing import Any

from starlette.routing import Route

from connectors.simulators.customer_insight.data import SCALE, number_of
from connectors.simulators.customer_insight.faults import FAULTS
from connectors.simulators.customer_insight.server import CUSTOMER, CustomerInsight
from connectors.simulators.faults import fault
from connectors.simulators.side_door import Command, edit, routes, set_clock


class Control:
    """Commands on one simulator; a wrong argument is answered with 400 and a word about it."""

    def __init__(self, simulator: CustomerInsight) -> None:
        self.simulator = simulator

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "clock": self.clock, "edit": self.edit,
            "settings": self.settings,
        }  # fmt: skip
        gets: dict[str, Command] = {
            "state": self.state, "requests": self.requests, "truth": self.truth,
            "faults": lambda _: [{"fault": f, "expect": e} for f, e in FAULTS.items()],
        }  # fmt: skip
        return routes(posts, gets)

    def reset(self, _: dict[str, Any]) -> object:
        self.simulator.reset()
        return {"reset": True}

    def fault(self, given: dict[str, Any]) -> object:
        """Adds {"fault", "path", "persona", "after", "times", "seconds", "retry_after"}."""
        made = fault(given, FAULTS)
        self.simulator.faults.append(made)
        return {"fault": made.fault, "expect": FAULTS[made.fault]}

    def clock(self, given: dict[str, Any]) -> object:
        """The provider's clock: tokens end by it."""
        return set_clock(self.simulator.connect.clock, given)

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": calls in a minute, "page_size": rows of a page}, each optional."""
        simulator = self.simulator
        simulator.rate_limit = int(given.get("rate_limit", simulator.rate_limit))
        simulator.most = int(given.get("page_size", simulator.most))
        return self.state({})

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return {
            "now": simulator.connect.clock.now().isoformat(),
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate_limit,
            "requests": len(simulator.requests),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in simulator.faults],
            "companies": [{"id": f"ci-{CUSTOMER}", "name": simulator.office.name, "key": "office",
                           "organisation_number": simulator.office.organisation_number,
                           "edits": sum(client.edits for client in simulator.office.clients)}],
        }  # fmt: skip

    def requests(self, _: dict[str, Any]) -> object:
        return list(self.simulator.requests)

    def truth(self, _: dict[str, Any]) -> object:
        """Rows and totals per dataset; amounts in 1/10 000."""
        data, office = self.simulator.data, self.simulator.office
        customers, values = data.customers(), [row["value"] for row in data.metrics()]
        kinds = {(kind, row[kind]) for row in customers for kind in ("industryCode", "responsible")}
        return {
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

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit on the books of the customer with the number "customer"."""
        numbers = {number_of(client): client for client in self.simulator.office.clients}
        client = numbers[str(given["customer"])]
        self.simulator.edited.add(client)
        return edit(client, given)
