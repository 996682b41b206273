"""The side door of the Business NXT simulator: faults, clock, edits, access, records and the truth."""

from typing import Any

from connectors.simulators.books import CURRENCIES
from connectors.simulators.business_nxt.server import BusinessNxt
from connectors.simulators.samples import samples, told, without
from connectors.simulators.side_door import SideDoor, described, edit, truth

_UNITS = {"department": "orgunit1", "project": "orgunit2"}


class Control(SideDoor[BusinessNxt]):
    """Commands on one simulator. The path of a fault is the name of a table in a query."""

    def __init__(self, simulator: BusinessNxt) -> None:
        super().__init__(simulator)
        self.posts |= {
            "edit": self.edit, "settings": self.settings, "connect_user": self.connect_user,
            "access": self.access,
        }  # fmt: skip
        self.gets |= {"state": self.state, "truth": self.truth}

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
        return self.told() | {
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.settings.rate_limit,
            "users": sorted(simulator.books.access.users),
            "companies": [described(c, number) for number, c in simulator.books.clients.items()],
        }  # fmt: skip

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        number = int(given["company"])
        client = self.simulator.books.clients[number]
        given = without(
            samples(client), accounts=("active",), customers=("active",), suppliers=("active",),
            products=("unit", "sales_price", "cost_price", "account_number", "active"),
            dimensions=("number", "active"), postings=("amount_in_currency",),
        )  # fmt: skip
        for unit in given["dimensions"]:
            unit["kind"] = _UNITS[str(unit["kind"])]
        for posting in given["postings"]:
            if posting["currency"] == CURRENCIES[0]:
                posting["currency"] = None  # the company's own is not told
        return told(truth(client, number), given)

    def edit(self, given: dict[str, Any]) -> object:
        """As side_door.edit, with the "company"; vouchers by their number within the books."""
        return edit(self.simulator.books.clients[int(given["company"])], given)
