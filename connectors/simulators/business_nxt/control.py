"""The side door of the Business NXT simulator: faults, clock, edits, access, records and the truth."""

from typing import Any

from starlette.routing import Route

from connectors.simulators.business_nxt.faults import FAULTS
from connectors.simulators.business_nxt.server import BusinessNxt
from connectors.simulators.faults import fault
from connectors.simulators.side_door import Command, edit, routes, set_clock, truth


class Control:
    """Commands on one simulator; a wrong argument is answered with 400 and a word about it."""

    def __init__(self, simulator: BusinessNxt) -> None:
        self.simulator = simulator

    def routes(self) -> list[Route]:
        """The routes of all commands."""
        posts: dict[str, Command] = {
            "reset": self.reset, "faults": self.fault, "clock": self.clock, "edit": self.edit,
            "settings": self.settings, "connect_user": self.connect_user, "access": self.access,
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
        """Adds {"fault", "path", "persona", "company", "after", "times", "seconds", "retry_after"}; the path
        is the name of a table in a query."""
        made = fault(given, FAULTS)
        self.simulator.faults.append(made)
        return {"fault": made.fault, "expect": FAULTS[made.fault]}

    def clock(self, given: dict[str, Any]) -> object:
        """The provider's clock: tokens end by it."""
        return set_clock(self.simulator.connect.clock, given)

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit", "most", "in_time", "outstanding", "batches"}, each optional, as server.Settings."""
        for name, value in given.items():
            if name not in ("rate_limit", "most", "in_time", "outstanding", "batches"):
                raise ValueError(f"no such setting: {name}")
            setattr(self.simulator.settings, name, value)
        return self.state({})

    def connect_user(self, given: dict[str, Any]) -> object:
        """{"user", "ticked": bool}: a row in the table User; "ticked" false takes an existing one away."""
        access, user = self.simulator.books.access, str(given["user"])
        if user in access.users and not given.get("ticked", True):
            access.remove_user(user)
        else:
            access.add_user(user, bool(given.get("ticked", True)))
        return {"users": sorted(access.users)}

    def access(self, given: dict[str, Any]) -> object:
        """{"company", "group", "user"}: a row in Connect Application Access, of `regnskapsdata` unless the
        user is named; a group of null takes the row away."""
        books, company = self.simulator.books, int(given["company"])
        user = str(given.get("user", "regnskapsdata"))
        books.clients[company]  # there is one
        if given.get("group") is None:
            books.access.remove(user, company)
        else:
            books.access.add(user, company, str(given["group"]))
        rows = books.access.groups.items()
        return {"access": [{"company": c, "group": g} for (u, c), g in sorted(rows) if u == user]}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return {
            "now": simulator.connect.clock.now().isoformat(),
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.settings.rate_limit,
            "requests": len(simulator.requests),
            "users": sorted(simulator.books.access.users),
            "faults": [{"fault": f.fault, "path": f.path, "persona": f.persona, "struck": f.struck}
                       for f in simulator.faults],
            "companies": [{"id": i, "name": c.name, "organisation_number": c.organisation_number,
                           "key": c.profile.key, "edits": c.edits}
                          for i, c in simulator.books.clients.items()],
        }  # fmt: skip

    def requests(self, _: dict[str, Any]) -> object:
        return list(self.simulator.requests)

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        number = int(given["company"])
        return truth(self.simulator.books.clients[number], number)

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit, with the "company"; vouchers by their number within the books."""
        return edit(self.simulator.books.clients[int(given["company"])], given)
