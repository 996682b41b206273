"""The side door of the simulated Severa: faults, clock, limits, edits, deactivated users and the truth."""

from typing import Any

from connectors.simulators.samples import told
from connectors.simulators.severa.data import Item
from connectors.simulators.severa.personas import PERSONAS
from connectors.simulators.severa.samples import samples
from connectors.simulators.severa.server import Severa
from connectors.simulators.side_door import SideDoor

_DATASETS = {
    "customers": ("customers",), "products": ("products",), "projects": ("projects",),
    "dimensions": ("businessunits", "projects", "costcenters", "users"), "invoices": ("invoices",),
    "hours": ("workhours",),
}  # fmt: skip
_REGISTERS = {"business_units": "businessunits", "cost_centers": "costcenters", "hours": "workhours"}


class Control(SideDoor[Severa]):
    """Commands on one simulator."""

    def __init__(self, simulator: Severa) -> None:
        super().__init__(simulator)
        self.posts |= {
            "edit": self.edit, "settings": self.settings, "deactivate_user": self.deactivate_user,
            "expire": self.expire,
        }  # fmt: skip
        self.gets |= {"state": self.state, "truth": self.truth}

    def expire(self, given: dict[str, Any]) -> object:
        """Ends the access tokens of {"persona"}, or all."""
        self.simulator.tokens.expire(str(given.get("persona", "")))
        return {"expired": True}

    def settings(self, given: dict[str, Any]) -> object:
        """{"rate_limit": requests a second (0: no limit), "retry_after": seconds or null, "token_seconds",
        "quota": SOAP calls a day, "bad_records": bool, "newer_faults": bool}, each optional."""
        simulator = self.simulator
        simulator.rate.limit = int(given.get("rate_limit", simulator.rate.limit))
        simulator.told_wait = given.get("retry_after", simulator.told_wait)
        simulator.tokens.life = int(given.get("token_seconds", simulator.tokens.life))
        simulator.quota = int(given.get("quota", simulator.quota))
        simulator.bad_records = bool(given.get("bad_records", simulator.bad_records))
        simulator.newer_faults = bool(given.get("newer_faults", simulator.newer_faults))
        return self.state({})

    def deactivate_user(self, given: dict[str, Any]) -> object:
        """Deactivates the user whose key {"persona"} has (default `key`), or {"active": true} again."""
        name = str(given.get("persona", "key"))
        if not PERSONAS[name].key:
            raise ValueError(f"{name} has no API key")
        deactivated = self.simulator.deactivated
        if given.get("active"):
            deactivated.discard(name)
        else:
            deactivated.add(name)
        return {"deactivated": sorted(deactivated)}

    def state(self, _: dict[str, Any]) -> object:
        simulator = self.simulator
        organisation = simulator.data.organisation
        return self.told() | {
            "today": simulator.data.today.isoformat(),
            "rate_limit": simulator.rate.limit,
            "token_seconds": simulator.tokens.life,
            "bad_records": simulator.bad_records,
            "deactivated": sorted(simulator.deactivated),
            "used_quota": simulator.used,
            "companies": [{"id": organisation["guid"], "name": organisation["name"], "key": "office",
                           "organisation_number": _business_id(organisation)}],
        }  # fmt: skip

    def truth(self, given: dict[str, Any]) -> object:
        """Rows per dataset and the records of what moves: {"bad_records": whether those count too}."""
        simulator = self.simulator
        bad = bool(given.get("bad_records", simulator.bad_records))
        data, organisation = simulator.data, simulator.data.organisation
        counts = {
            dataset: {"rows": sum(len(data.rows(register, bad)) for register in registers)}
            for dataset, registers in _DATASETS.items()
        }
        known = {
            "company": organisation["guid"], "name": organisation["name"],
            "organisation_number": _business_id(organisation), "datasets": counts, "periods": [],
            "trial_balance": [],
            "customers": [{name: c[name] for name in ("guid", "number", "name", "isActive", "isInternal")}
                          for c in data.rows("customers", bad)],
            "products": [{name: p[name] for name in ("guid", "code", "name", "isActive")}
                         for p in data.rows("products", bad)],
            "business_units": [{name: u[name] for name in ("guid", "code", "name", "parentGuid", "isActive")}
                               for u in data.rows("businessunits", bad)],
            "projects": [{name: p[name] for name in ("guid", "number", "name", "isClosed")}
                         for p in data.rows("projects", bad)],
        }  # fmt: skip
        return told(known, samples(data))

    def edit(self, given: dict[str, Any]) -> object:
        """{"register", "id": guid, number or code, and "name", "active" or "delete"}; any other member of the
        record may be given in "values"."""
        simulator, register = self.simulator, str(given["register"])
        register = _REGISTERS.get(register, register)
        item: Item = simulator.data.find(register, str(given["id"]))
        changed: Item = {**given.get("values", {})}
        if "name" in given:
            changed["name"] = str(given["name"])
        if "active" in given:
            active = bool(given["active"])
            changed |= {"isClosed": not active} if register == "projects" else {"isActive": active}
        if given.get("delete"):
            del simulator.data.registers[register][item["guid"]]
            simulator.data.deleted.append((register, item))
        elif changed:
            item |= changed | {"lastUpdatedDateTime": simulator.clock.now().isoformat()}
        else:
            raise ValueError("name, active, delete or values")
        return {"guid": item["guid"]}


def _business_id(organisation: Item) -> str:
    digits = str(organisation["vatNumber"]).removeprefix("FI")
    return f"{digits[:7]}-{digits[7:]}"
