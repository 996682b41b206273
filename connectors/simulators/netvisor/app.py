"""How the Netvisor simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping
from typing import Any

from connectors.simulators import names
from connectors.simulators.application import Application
from connectors.simulators.description import Entered
from connectors.simulators.netvisor import finnish
from connectors.simulators.netvisor.company import Company
from connectors.simulators.netvisor.personas import PARTNER_KEY, PERSONAS, SENDER, Persona
from connectors.simulators.netvisor.registers import Register
from connectors.simulators.netvisor.server import Netvisor
from connectors.simulators.office import Client
from connectors.simulators.samples import Samples, without
from connectors.simulators.side_door import BooksDoor, Given
from connectors.simulators.world import World


class Door(BooksDoor[Netvisor]):
    """Companies are known by their business ids, vouchers by their Netvisor keys. The path of a fault is the
    beginning of a resource's name."""

    adjustable = {
        "parallel": "parallel",
        "md5": "gate.md5",
        "yearly": "settings.yearly",
        "vendors_a_page": "settings.vendors_a_page",
    }

    def __init__(self, simulator: Netvisor) -> None:
        super().__init__(simulator)
        self.posts |= {
            "resources": self.resources, "remove_user": self.remove_user, "entries": self.entries,
            "headers": self.headers,
        }  # fmt: skip
        self.gets |= {
            "resources": lambda _: dict(self.simulator.resources),
            "customers": lambda given: _told(self._company(given).registers.customers),
            "products": lambda given: _told(self._company(given).registers.products),
            "dimensions": self.dimensions,
        }

    @property
    def clients(self) -> Mapping[str, Client]:
        return {own: company.client for own, company in self.simulator.companies.items()}

    def first_voucher(self, client: Client) -> int:
        return 1

    def about(self, id: Any, client: Client) -> dict[str, object]:
        return {"organisation_number": id, "name": client.finnish_name}

    def known(self, id: Any, client: Client) -> dict[str, Any]:
        known, registers = super().known(id, client), self.simulator.companies[id].registers
        known["datasets"] |= {
            "customers": {"rows": len(registers.customers.entries)},
            "products": {"rows": len(registers.products.entries)},
            "dimensions": {"rows": sum(len(h.items) for h in registers.headers)},
        }
        return known | {"organisation_number": id, "name": client.finnish_name}

    def samples(self, client: Client) -> Samples:
        """In Finnish: business ids, euros, and dimensions whose names begin with their codes."""
        every = super().samples(client)
        given = without(every, dimensions=("number",), postings=("customer_number", "supplier_number"))
        for register, first in (("customers", 2_000_000), ("suppliers", 4_000_000)):
            for party in given[register]:
                if party["organisation_number"]:
                    serial = first + 17 * int(str(party["number"]))
                    party["organisation_number"] = names.business_id(serial)
        for unit, known in zip(given["dimensions"], every["dimensions"], strict=True):
            unit["kind"] = {"department": finnish.DEPARTMENTS, "project": finnish.PROJECTS}[str(unit["kind"])]
            unit["name"] = f"{known['number']} {unit['name']}" if known.get("number") else unit["name"]
        for posting in given["postings"]:
            posting |= {"currency": "EUR", "amount_in_currency": posting["amount"]}
        return given

    def resources(self, given: Given) -> object:
        """Opens or closes resources for integrations: {name: bool}."""
        self.simulator.resources |= {name.lower().removesuffix(".nv"): bool(v) for name, v in given.items()}
        return dict(self.simulator.resources)

    def remove_user(self, given: Given) -> object:
        """Removes the user who owns a {"persona"}'s identifiers; with "removed": false brings it back."""
        name = str(given.get("persona", "office"))
        if name not in PERSONAS:
            raise ValueError(f"no such persona: {name}")
        removed = self.simulator.gate.removed
        removed.add(name) if given.get("removed", True) else removed.discard(name)
        return sorted(removed)

    def entries(self, given: Given) -> object:
        """What somebody does in the program: {"company", "register": customers|products, "action":
        add|edit|remove, "code", "values"}."""
        registers = self._company(given).registers
        register = registers.products if given["register"] == "products" else registers.customers
        now, values = self.simulator.clock.now(), {str(k): str(v) for k, v in given.get("values", {}).items()}
        if given["action"] == "add":
            return {"key": register.add({register.code: str(given["code"]), **values}, now).key}
        key = next(k for k, e in register.entries.items() if e.values.get(register.code) == given["code"])
        if given["action"] == "remove":
            register.remove(key)
        else:
            register.edit(key, values, now)
        return {"key": key}

    def headers(self, given: Given) -> object:
        """Adds or removes a dimension: {"company", "name", "action": add|remove}."""
        registers = self._company(given).registers
        if given.get("action", "add") == "add":
            registers.add_header(str(given["name"]))
        else:
            registers.headers = [h for h in registers.headers if h.name != given["name"]]
        return [h.name for h in registers.headers]

    def state(self, _: Given) -> dict[str, object]:
        simulator = self.simulator
        return super().state({}) | {
            "overlaps": simulator.overlaps,
            "resources": dict(simulator.resources),
            "removed": sorted(simulator.gate.removed),
        }

    def dimensions(self, given: Given) -> object:
        """All headers with their items."""
        return [
            {"key": h.key, "name": h.name, "hidden": h.hidden,
             "items": [{"key": i.key, "name": i.name, "code": i.code, "label": i.label, "hidden": i.hidden,
                        "father": i.father} for i in h.items]}
            for h in self._company(given).registers.headers
        ]  # fmt: skip

    def _company(self, given: Given) -> Company:
        return self.simulator.companies[self.chosen(given)[0]]


def _told(register: Register) -> object:
    return [{"key": e.key, "changed": e.changed.isoformat(), **e.values} for e in register.entries.values()]


def _entered(persona: Persona, hosts: Mapping[str, str], world: World) -> Entered:
    url, own = (
        hosts[persona.listener],
        persona.organisation or world.office.client(persona.company).business_id,
    )
    return {
        "fields": {"base_url": url, "organisation_id": own, "customer_id": persona.customer_id},
        "secrets": {"customer_key": persona.shown_key},
        "registration": {"base_url": url, "partner_id": persona.partner_id, "sender": SENDER,
                         "mac_algorithm": "HMACSHA256"},
        "registration_secrets": {"partner_key": PARTNER_KEY},
    }  # fmt: skip


APPLICATION = Application(
    Netvisor,
    Door,
    ("/{path:path}",),
    PERSONAS,
    _entered,
    {
        "accounts": "accountlist", "customers": "customerlist", "suppliers": "getvendor",
        "products": "productlist", "dimensions": "dimensionlist", "postings": "accountingledger",
        "trial_balance": "accountbalance",
    },
    listeners=("main", "other"),  # the second is another address for another registration
    company=lambda client, _: client.business_id,
)  # fmt: skip
