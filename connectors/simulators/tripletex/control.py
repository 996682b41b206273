"""The side door of the Tripletex simulator: faults, clock, edits, records and the truth."""

from typing import Any

from starlette.datastructures import QueryParams

from connectors.simulators.samples import samples, told
from connectors.simulators.side_door import SideDoor, described, edit, truth
from connectors.simulators.tripletex.ids import base
from connectors.simulators.tripletex.server import Tripletex


class Control(SideDoor[Tripletex]):
    """Commands on one simulator."""

    def __init__(self, simulator: Tripletex) -> None:
        super().__init__(simulator)
        self.posts |= {"edit": self.edit, "settings": self.settings, "warm": self.warm}
        self.gets |= {"state": self.state, "truth": self.truth}

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": n, "row_limits": {path: n}, "dead_at_birth": bool}, each optional."""
        simulator = self.simulator
        if "rate_limit" in given:
            simulator.rate.limit = int(given["rate_limit"])
        if "row_limits" in given:
            simulator.answers.limit({p: int(n) for p, n in given["row_limits"].items()})
        if "dead_at_birth" in given:
            simulator.sessions.dead_at_birth = bool(given["dead_at_birth"])
        return self.state({})

    def warm(self, given: dict[str, Any]) -> object:
        """Encodes pages before they are asked for: {"company": id, "requests": [{"path", "query"}]}."""
        view = self.simulator.view(int(given["company"]))
        for item in given.get("requests", ()):
            query = QueryParams(item["query"])
            self.simulator.answers.list(view, item["path"], query, item["query"])
        return {"postings": len(view.client.books)}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return self.told() | {
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "row_limits": simulator.answers.row_limits,
            "companies": [described(c, number) for number, c in simulator.clients.items()],
        }  # fmt: skip

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        number = int(given["company"])
        client = self.simulator.clients[number]
        return told(truth(client, number), samples(client))

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit, with the "company" and vouchers by their ids."""
        client = self.simulator.clients[int(given["company"])]
        first = base("voucher", client.serial)
        if "voucher" in given:
            given["voucher"] = int(given["voucher"]) - first
        told = edit(client, given)
        self.simulator.edited()
        return told | {"voucher": first + told["voucher"]}
