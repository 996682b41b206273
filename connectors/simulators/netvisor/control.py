"""The side door of the Netvisor simulator: faults, clock, permissions, registers and the truth."""

from typing import Any

from connectors.simulators.netvisor import finnish
from connectors.simulators.netvisor.company import Company
from connectors.simulators.netvisor.personas import PERSONAS
from connectors.simulators.netvisor.registers import Register
from connectors.simulators.netvisor.server import Netvisor
from connectors.simulators.office import Client
from connectors.simulators.samples import Samples, samples, told, without
from connectors.simulators.side_door import SideDoor, described, edit, truth


class Control(SideDoor[Netvisor]):
    """Commands on one simulator. The path of a fault is the beginning of a resource's name."""

    def __init__(self, simulator: Netvisor) -> None:
        super().__init__(simulator)
        self.posts |= {
            "edit": self.edit, "settings": self.settings, "resources": self.resources,
            "remove_user": self.remove_user, "entries": self.entries, "headers": self.headers,
            "warm": self.warm,
        }  # fmt: skip
        self.gets |= {
            "state": self.state, "truth": self.truth,
            "resources": lambda _: dict(self.simulator.resources),
            "customers": lambda given: _told(self._company(given).registers.customers),
            "products": lambda given: _told(self._company(given).registers.products),
            "dimensions": self.dimensions,
        }  # fmt: skip

    def settings(self, given: dict[str, Any]) -> object:
        """{"parallel": overlapping requests are errors, "md5": the oldest algorithm is taken, "yearly":
        balances of the result begin each year with nothing, "vendors_a_page": n}, each optional."""
        simulator = self.simulator
        simulator.parallel = bool(given.get("parallel", simulator.parallel))
        simulator.gate.md5 = bool(given.get("md5", simulator.gate.md5))
        for company in simulator.companies.values():
            company.yearly = bool(given.get("yearly", company.yearly))
            company.vendors_a_page = int(given.get("vendors_a_page", company.vendors_a_page))
        return self.state({})

    def resources(self, given: dict[str, Any]) -> object:
        """Opens or closes resources for integrations: {name: bool}."""
        self.simulator.resources |= {name.lower().removesuffix(".nv"): bool(v) for name, v in given.items()}
        return dict(self.simulator.resources)

    def remove_user(self, given: dict[str, Any]) -> object:
        """Removes the user who owns a {"persona"}'s identifiers; with "removed": false brings it back."""
        name = str(given.get("persona", "office"))
        if name not in PERSONAS:
            raise ValueError(f"no such persona: {name}")
        removed = self.simulator.gate.removed
        removed.add(name) if given.get("removed", True) else removed.discard(name)
        return sorted(removed)

    def entries(self, given: dict[str, Any]) -> object:
        """What somebody does in the program: {"company", "register": customers|products, "action":
        add|edit|remove, "code", "values"}."""
        company = self._company(given)
        register = company.registers.customers
        if given["register"] == "products":
            register = company.registers.products
        now, values = self.simulator.clock.now(), {str(k): str(v) for k, v in given.get("values", {}).items()}
        if given["action"] == "add":
            return {"key": register.add({register.code: str(given["code"]), **values}, now).key}
        key = next(k for k, e in register.entries.items() if e.values.get(register.code) == given["code"])
        if given["action"] == "remove":
            register.remove(key)
        else:
            register.edit(key, values, now)
        return {"key": key}

    def headers(self, given: dict[str, Any]) -> object:
        """Adds or removes a dimension: {"company", "name", "action": add|remove}."""
        registers = self._company(given).registers
        if given.get("action", "add") == "add":
            registers.add_header(str(given["name"]))
        else:
            registers.headers = [h for h in registers.headers if h.name != given["name"]]
        return [h.name for h in registers.headers]

    def warm(self, given: dict[str, Any]) -> object:
        """Keeps a company's books before they are asked for."""
        return {"postings": len(self._company(given).client.books)}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        return self.told() | {
            "today": simulator.office.today.isoformat(),
            "overlaps": simulator.overlaps,
            "parallel": simulator.parallel,
            "md5": simulator.gate.md5,
            "resources": dict(simulator.resources),
            "removed": sorted(simulator.gate.removed),
            "companies": [described(c.client, own) | {"organisation_number": own}
                          for own, c in simulator.companies.items()],
        }  # fmt: skip

    def dimensions(self, given: dict[str, Any]) -> object:
        """All headers with their items."""
        return [
            {"key": h.key, "name": h.name, "hidden": h.hidden,
             "items": [{"key": i.key, "name": i.name, "code": i.code, "label": i.label, "hidden": i.hidden,
                        "father": i.father} for i in h.items]}
            for h in self._company(given).registers.headers
        ]  # fmt: skip

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        company = self._company(given)
        known, registers = truth(company.client, company.organisation), company.registers
        datasets = known["datasets"]
        assert isinstance(datasets, dict)
        datasets |= {
            "customers": {"rows": len(registers.customers.entries)},
            "products": {"rows": len(registers.products.entries)},
            "dimensions": {"rows": sum(len(h.items) for h in registers.headers)},
        }
        found = told(known, _samples(company.client))
        return found | {"organisation_number": company.organisation}

    def edit(self, given: dict[str, Any]) -> object:
        """As `side_door.edit`; "voucher" is the Netvisor key."""
        if "voucher" in given:
            given = {**given, "voucher": int(given["voucher"]) - 1}
        found = edit(self._company(given).client, given)
        return found | {"voucher": found["voucher"] + 1}

    def _company(self, given: dict[str, Any]) -> Company:
        """By business id or by the office's key; the personas' own if none is named."""
        wanted = str(given.get("company", "bratteli"))
        found = self.simulator.companies.get(wanted)
        every = self.simulator.companies.values()
        return found or next(c for c in every if c.client.profile.key == wanted)


def _told(register: Register) -> object:
    return [{"key": e.key, "changed": e.changed.isoformat(), **e.values} for e in register.entries.values()]


def _samples(client: Client) -> Samples:
    """In Finnish: business ids, euros, and dimensions whose names begin with their codes."""
    given = without(samples(client), dimensions=("number",), postings=("customer_number", "supplier_number"))
    for register, first in (("customers", 2_000_000), ("suppliers", 4_000_000)):
        for party in given[register]:
            if party["organisation_number"]:
                party["organisation_number"] = finnish.business_id(first + 17 * int(str(party["number"])))
    for unit, known in zip(given["dimensions"], samples(client)["dimensions"], strict=True):
        unit["kind"] = {"department": finnish.DEPARTMENTS, "project": finnish.PROJECTS}[str(unit["kind"])]
        unit["name"] = f"{known['number']} {unit['name']}" if known.get("number") else unit["name"]
    for posting in given["postings"]:
        posting |= {"currency": "EUR", "amount_in_currency": posting["amount"]}
    return given
