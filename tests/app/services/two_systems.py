"""Netvisor and Severa, simulated, and somebody who links them."""

from collections.abc import Iterator
from typing import Any

from app.bootstrap import Services
from app.services.interface_views import InterfaceView
from app.services.views import RunResult
from connectors.base import CancelToken
from connectors.fields import Secret
from connectors.registry import SYSTEMS
from tests.fixtures_simulator import SimulatedSystem
from wizards.flow import Flow, load

UNITS, PROJECTS = "Yksikkö", "Hanke"  # headers in Netvisor
HEADERS = {"business_unit": UNITS, "project": PROJECTS}


class TwoSystems:
    """What a person does to set up the interface, and what stands in both systems."""

    def __init__(self, services: Services, netvisor: SimulatedSystem, severa: SimulatedSystem) -> None:
        self.services = services
        self.netvisor, self.severa = netvisor, severa
        for name in HEADERS.values():
            netvisor.post("headers", name=name)

    def connect(self, system: str, persona: str = "office") -> int:
        """A connection with a persona's values; its id."""
        side = self.netvisor if system == "netvisor" else self.severa
        values = side.personas[persona]
        registration, hidden = values["registration"], values["registration_secrets"]
        if registration:
            self.services.registrations.put(system, registration, _secrets(hidden))
        draft = self.services.onboarding.begin(system)
        self.services.onboarding.save_values(draft.id, values["fields"], _secrets(values["secrets"]))
        return draft.id

    def linked(self, netvisor: str = "office", severa: str = "office") -> int:
        """An interface between connections of these personas; its id."""
        interfaces = self.services.interfaces
        made = interfaces.begin("netvisor_severa", "Liittymä")
        interfaces.link(made.id, "netvisor", self.connect("netvisor", netvisor))
        interfaces.link(made.id, "severa", self.connect("severa", severa))
        return made.id

    def set(self, interface: int, *registers: str) -> None:
        """These registers go from Severa to Netvisor, the others nowhere."""
        for register in ("customers", "products", "dimensions"):
            direction = "forth" if register in registers else "off"
            headers = HEADERS if register == "dimensions" else None
            self.services.interfaces.save_setting(interface, register, direction=direction, headers=headers)

    def check(self, interface: int) -> dict[str, str]:
        """Each check's problem code, "" where it went well."""
        found = list(self.services.interfaces.check(interface, CancelToken()))
        if differing := self.view(interface).differing:  # the simulated companies need not be one
            self.services.onboarding.tick(interface, differing, True)
        return {item.name: item.problem.code if item.problem else "" for item in found}

    def started(
        self,
        *registers: str,
        netvisor: str = "office",
        severa: str = "office",
    ) -> int:
        """An interface in use that has not moved anything yet; its id."""
        interface = self.linked(netvisor, severa)
        self.set(interface, *(registers or ("customers", "products", "dimensions")))
        self.check(interface)
        self.services.onboarding.tick(interface, "log", True)
        self.services.interfaces.start_use(interface)
        return interface

    def move(self, interface: int, *, only_failed: bool = False) -> RunResult:
        """One run's result."""
        steps = self.services.interfaces.move(interface, CancelToken(), only_failed=only_failed)
        *_, last = steps
        assert isinstance(last, RunResult)
        return last

    def flow(self, interface: int) -> Flow:
        """Its start-up as it stands."""
        return Flow(load(SYSTEMS["netvisor_severa"]), self.services.onboarding.load(interface))

    def problems(self, interface: int) -> dict[str, str]:
        """The problem code of each step that has one."""
        flow = self.flow(interface)
        found = {step.id: flow.state(step).problem for step in flow.gated}
        return {step: problem.code for step, problem in found.items() if problem is not None}

    def view(self, interface: int) -> InterfaceView:
        """The interface as its pages show it."""
        return self.services.interfaces.load(interface)

    # -- what stands there

    def writes(self) -> list[dict[str, Any]]:
        """The requests that write something, those of the check left out."""
        found = self.netvisor.get("requests")
        return [r for r in found if r["method"] == "POST" and "id=0" not in r["query"] and not r["code"]]

    def customers(self) -> dict[str, dict[str, Any]]:
        """Netvisor's customers by code; no code is there twice."""
        return _by("internalidentifier", self.netvisor.get("customers"))

    def products(self) -> dict[str, dict[str, Any]]:
        """Netvisor's products by code."""
        return _by("productcode", self.netvisor.get("products"))

    def items(self, header: str) -> list[dict[str, Any]]:
        """The items under a header of Netvisor."""
        return next(h["items"] for h in self.netvisor.get("dimensions") if h["name"] == header)

    def given(self, register: str) -> list[dict[str, Any]]:
        """Severa's records of a register."""
        found: list[dict[str, Any]] = self.severa.get("truth")[register]
        return found

    def agree(self) -> None:
        """Both sides hold the same, record by record, and nothing twice."""
        customers, products = self.customers(), self.products()
        for one in self.given("customers"):
            if one["isInternal"]:
                assert str(one["number"]) not in customers
                continue
            told = customers[str(one["number"])]
            assert told["name"] == one["name"]
            assert told["isactive"] == str(int(one["isActive"]))
        for one in self.given("products"):
            told = products[one["code"]]
            assert (told["name"], told["isactive"]) == (one["name"], str(int(one["isActive"])))
        units = self.given("business_units")
        assert sorted(tree({u["guid"]: (u["parentGuid"], u["name"]) for u in units})) == sorted(
            tree({i["key"]: (i["father"] or None, i["label"] or i["name"]) for i in self.items(UNITS)})
        )
        projects = {(str(p["number"] or ""), p["name"], p["isClosed"]) for p in self.given("projects")}
        found = [(i["code"], i["label"] or i["name"], i["hidden"]) for i in self.items(PROJECTS)]
        assert len(found) == len(set(found))
        assert set(found) == projects


def tree(nodes: dict[Any, tuple[Any, str]]) -> Iterator[str]:
    """Each node's names from the top down."""
    for key in nodes:
        names: list[str] = []
        at = key
        while at is not None:
            at, name = nodes[at]
            names.insert(0, name)
        yield " / ".join(names)


def _by(name: str, rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    codes = [row[name] for row in rows if row.get(name)]
    assert len(codes) == len(set(codes))
    return {row[name]: row for row in rows if row.get(name)}


def _secrets(values: dict[str, str]) -> dict[str, Secret]:
    return {name: Secret(value) for name, value in values.items()}


def rows(result: RunResult, register: str) -> dict[str, int]:
    """What a run did with a register, the zeros left out."""
    found = next(d for d in result.datasets if d.dataset == register)
    names = ("fetched", "new", "changed", "unchanged", "deleted", "skipped", "failed")
    return {name: getattr(found, name) for name in names if getattr(found, name)}
