"""The side door of the Visma.net simulator: faults, clock, edits, records and the truth."""

from typing import Any

from connectors.simulators.office import Client
from connectors.simulators.samples import Samples, samples, told
from connectors.simulators.side_door import SideDoor, described, edit, truth
from connectors.simulators.visma_net.lists import units
from connectors.simulators.visma_net.server import VismaNet


class Control(SideDoor[VismaNet]):
    """Commands on one simulator."""

    def __init__(self, simulator: VismaNet) -> None:
        super().__init__(simulator)
        self.posts |= {"edit": self.edit, "settings": self.settings, "warm": self.warm}
        self.gets |= {"state": self.state, "truth": self.truth}

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": n, "most": {path: n}, "retired_gone": bool, "year_to_date": bool}, each optional."""
        simulator = self.simulator
        if "rate_limit" in given:
            simulator.rate.limit = int(given["rate_limit"])
        if "most" in given:
            simulator.lists.most = {path: int(n) for path, n in given["most"].items()}
            simulator.lists.forget()
        if "retired_gone" in given:
            simulator.retired_gone = bool(given["retired_gone"])
        if "year_to_date" in given:
            simulator.lists.year_to_date = bool(given["year_to_date"])
            simulator.lists.forget()
        return self.state({})

    def warm(self, given: dict[str, Any]) -> object:
        """Encodes pages before they are asked for: {"company", "requests": [{"path", "query": {…}}]}."""
        client = self._client(given)
        for item in given.get("requests", ()):
            self.simulator.lists.page(client, item["path"], item["query"])
        return {"postings": len(client.books)}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return self.told() | {
            "today": simulator.office.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "retired_gone": simulator.retired_gone,
            "companies": [described(c, int(c.organisation_number)) | {"tenant": tenant}
                          for tenant, c in simulator.tenants.items()],
        }  # fmt: skip

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company, as its Visma.net has them: with a
        thirteenth period; amounts in 1/10 000."""
        client = self._client(given)
        view, known = self.simulator.lists.view(client), truth(client, str(given["company"]))
        balance = [
            {"account_number": account, "period": period, "opening": opening, "movement": movement,
             "closing": closing}
            for account, period, opening, movement, closing in view.trial_balance()
        ]  # fmt: skip
        datasets = known["datasets"]
        assert isinstance(datasets, dict)
        datasets |= {"dimensions": {"rows": len(set(units(view)))}, "trial_balance": {"rows": len(balance)}}
        periods = [{"period": p.key, "start": p.start.isoformat(), "last": p.last.isoformat(),
                    "closed": p.closed} for p in view.calendar]  # fmt: skip
        return told(known, self._samples(client)) | {"periods": periods, "trial_balance": balance}

    def edit(self, given: dict[str, Any]) -> object:
        """As `side_door.edit`; "voucher" is the batch number."""
        client = self._client(given)
        if "voucher" in given:
            given = {**given, "voucher": int(given["voucher"]) - 1}
        found = edit(client, given)
        self.simulator.lists.forget()
        return found | {"voucher": found["voucher"] + 1}

    def _samples(self, client: Client) -> Samples:
        """As its Visma.net has them: units in capitals, projects as a segment of the subaccounts."""
        given = samples(client)
        for product in given["products"]:
            product["unit"] = str(product["unit"]).upper()
        for unit in given["dimensions"]:
            if unit["kind"] == "project":
                unit["kind"] = "Prosjekt"
                unit.pop("number", None)
        return given

    def _client(self, given: dict[str, Any]) -> Client:
        wanted = str(given["company"])
        return next(c for c in self.simulator.office.clients if c.organisation_number == wanted)
