"""An interface as its pages show it: start-up steps, sides, settings, what would move."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.services import drafts
from app.services.views import Tick
from app.store.moving import RegisterSetting
from app.store.records import CheckRecord, Connection
from app.store.tables import Tables
from connectors import registry
from connectors.base import CheckItem, Result
from connectors.errors import ErpError
from connectors.moves import REGISTERS


@dataclass(frozen=True, slots=True)
class StartStep:
    """A step of the start-up: `proved` by the program, or ticked by a person. `problem`: why it is open."""

    id: str
    proved: bool = False
    tick: Tick | None = None
    problem: ErpError | None = None

    @property
    def done(self) -> bool:
        """Whether it holds up nothing."""
        return self.problem is None and (self.proved or self.tick is not None)


@dataclass(frozen=True, slots=True)
class InterfaceView:
    """An interface as its pages show it.

    sides: our id of the connection by side, None where there is none yet. checks: by side, and those of
    resources and headers. counts: of moved records by register and state.
    """

    id: int
    system: str
    name: str
    stage: str
    sides: Mapping[str, int | None]
    steps: tuple[StartStep, ...]
    checks: tuple[CheckItem, ...]
    checked_at: datetime | None
    settings: tuple[RegisterSetting, ...]
    started_at: datetime | None
    started_by: str
    company: int | None = None
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether "Start use" may be offered."""
        return all(step.done for step in self.steps)


@dataclass(frozen=True, slots=True)
class Planned:
    """What moving now would do with one record; action as in `app.store.moving.Action`."""

    register: str
    direction: str
    action: str
    code: str
    name: str
    problem: ErpError | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that did not get through, and why; `tries`: how often it was tried."""

    register: str
    direction: str
    code: str
    name: str
    problem: ErpError
    tries: int
    at: datetime


def view(tables: Tables, row: Connection) -> InterfaceView:
    """What is stored of an interface."""
    company = next(iter(tables.companies.list(row.id, active=True)), None)
    counts = tables.moved.counts(row.id)
    return InterfaceView(
        id=row.id,
        system=row.system,
        name=row.name,
        stage=str(row.stage),
        sides={side: int(row.fields[side]) if row.fields.get(side) else None for side in _sides(row)},
        steps=tuple(steps(row)),
        checks=tuple(drafts.item_of(record) for record in row.checks),
        checked_at=row.checked_at,
        settings=tuple(tables.registers.list(row.id)),
        started_at=row.started_at,
        started_by=row.started_by,
        company=company.id if company else None,
        counts={name: {str(s): n for s, n in states.items()} for name, states in counts.items()},
    )


def steps(row: Connection) -> Iterator[StartStep]:
    """The start-up's steps in their order."""
    checks = {record.name: record for record in row.checks}
    for step in (*_sides(row), *REGISTERS, "log"):
        stored = row.assistant.ticks.get(step)
        tick = Tick(stored.who, stored.at) if stored else None
        yield StartStep(step, _ok(checks.get(step)), tick, _why(checks, step))


def unlink(tables: Tables, connection: int) -> None:
    """Takes a connection that is no more out of the interfaces it was a side of."""
    for row in tables.connections.list():
        sides = [side for side in _sides(row) if row.fields.get(side) == str(connection)]
        if sides:
            fields = {name: value for name, value in row.fields.items() if name not in sides}
            tables.connections.update(replace(row, fields=fields, checks=(), checked_at=None))


def _sides(row: Connection) -> tuple[str, ...]:
    return registry.system(row.system).sides


def _ok(record: CheckRecord | None) -> bool:
    return record is not None and record.result is Result.OK


def _why(checks: Mapping[str, CheckRecord], step: str) -> ErpError | None:
    """What a check found that belongs to the step: of a register, the first resource that is refused."""
    own = checks.get(step)
    if own is not None and own.problem is not None:
        return own.problem.error()
    for record in checks.values():
        if record.problem is not None and record.facts.get("register") == step:
            return record.problem.error()
    return None
