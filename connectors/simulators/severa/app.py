"""How the simulated Severa is served, its side door, and what its personas enter."""

from collections.abc import Mapping

from connectors.simulators.application import Application
from connectors.simulators.description import Entered
from connectors.simulators.samples import told
from connectors.simulators.severa.data import Item
from connectors.simulators.severa.personas import PERSONAS, Persona
from connectors.simulators.severa.samples import samples
from connectors.simulators.severa.server import Severa
from connectors.simulators.side_door import Given, SideDoor
from connectors.simulators.world import World

_DATASETS = {
    "customers": ("customers",), "products": ("products",), "projects": ("projects",),
    "dimensions": ("businessunits", "projects", "costcenters", "users"), "invoices": ("invoices",),
    "hours": ("workhours",),
}  # fmt: skip
_REGISTERS = {"business_units": "businessunits", "cost_centers": "costcenters", "hours": "workhours"}


class Door(SideDoor[Severa]):
    """There is one company, the organisation."""

    adjustable = {
        "rate_limit": "rate.limit",  # requests a second, 0 for no limit
        "retry_after": "told_wait",  # seconds a 429 tells, None for none
        "token_seconds": "tokens.life",
        "quota": "quota",  # SOAP calls a day
        "bad_records": "bad_records",
        "newer_faults": "newer_faults",
    }

    def __init__(self, simulator: Severa) -> None:
        super().__init__(simulator)
        self.posts |= {
            "edit": self.edit, "organisation": self.organisation, "deactivate_user": self.deactivate_user,
            "expire": self.expire,
        }  # fmt: skip
        self.gets |= {"truth": self.truth}

    def expire(self, given: Given) -> object:
        """Ends the access tokens of {"persona"}, or all."""
        self.simulator.tokens.expire(str(given.get("persona", "")))
        return {"expired": True}

    def organisation(self, given: Given) -> object:
        """Changes members of the organisation, such as its {"vatNumber"}; null where it tells none."""
        self.simulator.data.organisation.update(given)
        return {"changed": sorted(given)}

    def deactivate_user(self, given: Given) -> object:
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

    def state(self, _: Given) -> dict[str, object]:
        simulator = self.simulator
        organisation = simulator.data.organisation
        return super().state({}) | {
            "today": simulator.data.today.isoformat(),
            "deactivated": sorted(simulator.deactivated),
            "used_quota": simulator.used,
            "companies": [{"id": organisation["guid"], "name": organisation["name"], "key": "office",
                           "organisation_number": _business_id(organisation)}],
        }  # fmt: skip

    def truth(self, given: Given) -> object:
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

    def edit(self, given: Given) -> object:
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
    digits = (organisation["vatNumber"] or "").removeprefix("FI")
    return f"{digits[:7]}-{digits[7:]}" if digits else ""


def _entered(persona: Persona, hosts: Mapping[str, str], _: World) -> Entered:
    host = hosts["main"]
    addresses = {"base_url": f"{host}/rest-api", "soap_url": f"{host}/webservice/S3/API.svc"}
    secret = persona.client_secret if persona.secret_right else f"{persona.client_secret}-old"
    return {
        "fields": addresses | ({"client_id": persona.client_id} if persona.client else {}),
        "secrets": ({"client_secret": secret} if persona.client else {})
        | ({"api_key": persona.key} if persona.key else {}),
        "registration": {},
        "registration_secrets": {},
    }


APPLICATION = Application(
    Severa,
    Door,
    ("/rest-api", "/rest-api/{path:path}", "/webservice/S3/API.svc"),
    PERSONAS,
    _entered,
    {
        "customers": "/customers", "products": "/products", "dimensions": "/businessunits",
        "projects": "/projects", "invoices": "/invoices", "hours": "/workhours",
    },
)  # fmt: skip
