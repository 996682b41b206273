"""The side door of the Tripletex simulator: faults, clock, edits, records and the truth."""

from typing import Any

from starlette.datastructures import QueryParams
from starlette.routing import Route

from connectors.simulators.faults import fault
from connectors.simulators.side_door import Command, edit, routes, set_clock, truth
from connectors.simulators.tripletex.faults import FAULTS
from connectors.simulators.tripletex.ids import base
from connectors.simulators.tripletex.server import Tripletex


class Control:
    """Commands on one simulator; a wrong argument is answered with 400 and a word about it."""

    def __init__(self, simulator: Tripletex) -> None:
        self.simulator = simulator

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "clock": self.clock, "edit": self.edit,
            "settings": self.settings, "warm": self.warm,
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
        """Adds {"fault", "path", "persona", "company", "after", "times", "seconds", "retry_after"}."""
        made = fault(given, FAULTS)
        self.simulator.faults.append(made)
        return {"fault": made.fault, "expect": FAULTS[made.fault]}

    def clock(self, given: dict[str, Any]) -> object:
        return set_clock(self.simulator.clock, given)

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
        return {
            "now": simulator.clock.now().isoformat(),
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "row_limits": simulator.answers.row_limits,
            "requests": len(simulator.requests),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in simulator.faults],
            "companies": [{"id": i, "name": c.name, "organisation_number": c.organisation_number,
                           "key": c.profile.key, "edits": c.edits} for i, c in simulator.clients.items()],
        }  # fmt: skip

    def requests(self, _: dict[str, Any]) -> object:
        return list(self.simulator.requests)

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        number = int(given["company"])
        return truth(self.simulator.clients[number], number)

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit, with the "company" and vouchers by their ids."""
        client = self.simulator.clients[int(given["company"])]
        first = base("voucher", client.serial)
        if "voucher" in given:
            given["voucher"] = int(given["voucher"]) - first
        told = edit(client, given)
        self.simulator.edited()
        return told | {"voucher": first + told["voucher"]}
