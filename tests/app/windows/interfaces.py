"""An interface in memory with the methods of the services: what its window is tested against."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.services.interface_views import InterfaceView, Planned, Reading
from app.services.views import RunResult
from app.store.moving import Direction, Existing, Match, RegisterSetting
from app.store.records import Problem
from app.store.work import Counts, Transfer, TransferKind, TransferStatus
from app.sync.moves import Whose
from connectors.base import CancelToken, CheckItem, Result, Tick
from connectors.errors import ConfigError, ErpError
from connectors.fields import Secret, accept
from connectors.moves import REGISTERS
from connectors.registry import SYSTEMS
from connectors.views import DraftView, Progress
from tests.app.windows.fakes import Office
from tests.app.windows.samples import NOW, connection

INTERFACE = 50
SIDES = SYSTEMS["netvisor_severa"].sides
DIFFERENT = "companies/1/2"
KARI = Tick("Kari Virtanen", NOW)
RESOURCES = ("customerlist", "customer", "productlist", "product", "dimensionlist", "dimensionitem")


def draft(number: int, system: str) -> DraftView:
    name = SYSTEMS[system].name
    fields = {field.name: field.default for field in SYSTEMS[system].fields if not field.secret}
    return DraftView(
        number, system, f"{name} – Tilitoimisto Äyräs Oy", "", False, "", "draft", fields, frozenset(), True,
        "", {}, {}, (), None, (), None, "",
    )  # fmt: skip


class FakeInterfaces:
    """One interface; `wrong` names the problem each side's check finds, `closed` the refused resources."""

    def __init__(self, office: Office) -> None:
        self._o = office
        self.sides: dict[str, int | None] = {"severa": None, "netvisor": None}
        self.settings = {name: RegisterSetting(INTERFACE, name) for name in REGISTERS}
        self.ticks: dict[str, Tick] = {}
        self.checks: tuple[CheckItem, ...] = ()
        self.wrong: dict[str, ErpError] = {}
        self.closed: set[str] = set()
        self.started = False
        self.failed = 0
        self.reading = False  # whether the source is being read for ever
        self.headed: Sequence[str] | ErpError = ("Projekti", "Kustannuspaikka")
        self.whose: dict[str, Whose] = {}
        self.run_state = ""

    def begin(self, system: str, name: str = "") -> InterfaceView:
        return self.load(INTERFACE)

    def defaults(self, side: str) -> Mapping[str, str]:
        return {field.name: field.default for field in SYSTEMS[side].fields if not field.secret}

    def load(self, connection: int) -> InterfaceView:
        counts = {"customers": {"done": 4998, "failed": self.failed}} if self.started else {}
        numbers = {told.number for told in self.whose.values()}
        differing = DIFFERENT if len(numbers) > 1 and None not in self.sides.values() else ""
        return InterfaceView(
            INTERFACE, "netvisor_severa", "Netvisor–Severa – Tilitoimisto Äyräs Oy",
            "active" if self.started else "draft",
            dict(self.sides), self.checks, NOW if self.checks else None,
            tuple(self.settings.values()), NOW if self.started else None,
            KARI.who if self.started else "", 7 if self.started else None, counts, self.run_state,
            {side: told for side, told in self.whose.items() if self.sides[side]},
            differing, bool(differing) and "" in numbers, differing in self.ticks,
        )  # fmt: skip

    def link(self, connection: int, side: str, other: int) -> InterfaceView:
        self.sides[side] = other
        self.checks = ()
        return self.load(connection)

    def link_known(self, connection: int) -> InterfaceView:
        return self.load(connection)

    def open_side(self, connection: int, side: str) -> InterfaceView:
        self.sides[side] = None
        self.checks = ()
        return self.load(connection)

    def headers(self, connection: int, cancel: CancelToken) -> Sequence[str]:
        if isinstance(self.headed, ErpError):
            raise self.headed
        return self.headed

    def check(self, connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        items: list[CheckItem] = []
        for side in SIDES:
            wrong = self.wrong.get(side)
            if self.sides[side] is None:
                wrong = ConfigError("not_ready", name=side)
            items.append(CheckItem(side, Result.FAILED if wrong else Result.OK, {}, wrong))
            yield items[-1]
        if all(item.result is Result.OK for item in items):
            for name in RESOURCES:
                refused = ConfigError("right_missing", dataset="customers") if name in self.closed else None
                items.append(
                    CheckItem(f"resource_{name}", Result.FAILED if refused else Result.OK, {}, refused)
                )
                yield items[-1]
        self.checks = tuple(items)

    def save_setting(
        self,
        connection: int,
        register: str,
        *,
        direction: str,
        match: str = Match.CODE,
        existing: str = Existing.UPDATE,
        temporary: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> InterfaceView:
        kept = {kind: text for kind, text in (headers or {}).items() if text}
        if register == "dimensions" and direction != Direction.OFF and not kept:
            raise ConfigError("value_missing", field="headers")
        self.settings[register] = RegisterSetting(
            connection, register, Direction(direction), Match(match), Existing(existing),
            "TEMP" if temporary else "", kept,
        )  # fmt: skip
        self.ticks[register] = KARI
        return self.load(connection)

    def previewed(self, connection: int, cancel: CancelToken) -> Iterator[Planned | Reading]:
        for count in range(1, 451):
            yield Reading("customers", count)
        while self.reading:
            cancel.wait(0.05)
            cancel.check()
            yield Reading("customers", 450)
        for number in range(1, 451):
            wrong = ConfigError("customer_code_leading_zero") if number % 90 == 0 else None
            action = ("add", "update", "link", "leave", "skip")[number % 5]
            code, name = f"{1000 + number}", f"Ähtärin Sähköasennus ja Pyörähuolto {number} Oy"
            why = ("internal" if number % 2 else "no_header") if action == "skip" else ""
            yield Planned("customers", "forth", action, code, name, wrong, why)
        yield Planned("products", "forth", "add", "KONS", "Konsultointi")

    def start_use(self, connection: int) -> InterfaceView:
        self.started = True
        return self.load(connection)

    def move(
        self, connection: int, cancel: CancelToken, *, only_failed: bool = False
    ) -> Iterator[Progress | RunResult]:
        self._o.asked.append(("move", only_failed))
        yield Progress(1, 7, "Äyräs", "customers", "reading", 0, 0, {"fetched": 1200})
        self.failed = 0
        yield RunResult(1, 7, "Äyräs", "move", "done", (), "")


class FakeSides:
    """The onboarding of the sides, and the answers and ticks of the interface itself."""

    def __init__(self, office: "InterfaceOffice") -> None:
        self._o = office
        self.rows = {INTERFACE: draft(INTERFACE, "netvisor_severa")}
        self.secrets: dict[str, Secret] = {}

    def begin(self, system: str, name: str = "") -> DraftView:
        number = 60 + len(self.rows)
        self.rows[number] = draft(number, system)
        row = connection(number, system=system, name=self.rows[number].name, stage="draft", problem=None)
        self._o.found_connections = [*self._o.found_connections, row]
        return self.rows[number]

    def load(self, connection: int) -> DraftView:
        row, made = self.rows[connection], self._o.made
        if connection != INTERFACE:
            return row
        return replace(
            row, ticks=dict(made.ticks), checks=made.checks, checked_at=NOW if made.checks else None
        )

    def tick(self, connection: int, step: str, done: bool) -> DraftView:
        self._o.made.ticks[step] = KARI
        if not done:
            del self._o.made.ticks[step]
        return self.load(connection)

    def save_step(self, connection: int, step: str, answers: Mapping[str, str] | None = None) -> DraftView:
        row = self.rows[connection]
        self.rows[connection] = replace(row, step=step, answers={**row.answers, **(answers or {})})
        return self.rows[connection]

    def save_values(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret]
    ) -> DraftView:
        row = self.rows[connection]
        known = {field.name: field for field in SYSTEMS[row.system].fields}
        own = {name: accept(known[name], text) for name, text in values.items() if name in known}
        self.secrets |= secrets
        self.rows[connection] = replace(
            row, fields={**row.fields, **own}, secrets=row.secrets | secrets.keys()
        )
        return self.rows[connection]


class InterfaceOffice(Office):
    """An office with one interface; `ready`: everything is done but "Start use"; `used`: that too."""

    def __init__(self, folder: Path, *, ready: bool = False, used: bool = False) -> None:
        super().__init__(folder, empty=True)
        self.found_connections = [connection(INTERFACE, system="netvisor_severa", keys=())]
        self.made = FakeInterfaces(self)
        self.interfaces = self.made
        self.sides = FakeSides(self)
        self.onboarding = self.sides
        if ready or used:
            for side in SIDES:
                self.made.sides[side] = self.sides.begin(side).id
            list(self.made.check(INTERFACE, CancelToken()))
            for name in ("customers", "products"):
                self.made.save_setting(INTERFACE, name, direction="forth")
            headers = {"project": "Projekti", "business_unit": "Kustannuspaikka"}
            self.made.save_setting(INTERFACE, "dimensions", direction="forth", headers=headers)
            self.sides.tick(INTERFACE, "log", True)
        if used:
            self.made.started, self.made.failed = True, 2
            self.log = [line(number) for number in range(1, 121)]


def line(number: int) -> Transfer:
    """A record that moved; now and then one that was refused, or the summary of a register."""
    failed, summary = number % 17 == 5, number % 40 == 0
    problem = Problem("country_unknown", {}, "INVALID_DATA :: Maata ei voitu kohdistaa", NOW)
    data = {
        "direction": "forth",
        "code": "" if summary else str(1000 + number),
        "name": "" if summary else f"Ähtärin Sähköasennus ja Pyörähuolto {number} Oy",
        "action": ("add", "update", "link")[number % 3],
        "tries": 1,
    }
    return Transfer(
        kind=TransferKind.DATASET if summary else TransferKind.RECORD,
        status=TransferStatus.FAILED if failed else TransferStatus.DONE,
        time=NOW - timedelta(minutes=200 - number),
        event="" if summary else f"record_{data['action']}",
        connection_id=INTERFACE,
        connection_name="Netvisor–Severa – Tilitoimisto Äyräs Oy",
        company_id=7,
        company_name="Äyräs",
        system="netvisor_severa",
        dataset=REGISTERS[number % 3],
        job="move",
        counts=Counts(40, 30, 10) if summary else Counts(),
        problem=problem if failed else None,
        data=data,
        reference=f"K-{number:05d}",
        id=number,
    )
