"""An interface as its pages show it: sides, settings, what would move."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.services import drafts
from app.services.core import Core
from app.store.moving import RegisterSetting
from app.store.records import CheckRecord, Connection
from app.store.tables import Tables
from app.sync.moves import Whose, differing, unknown
from connectors import registry
from connectors.base import CheckItem, Result
from connectors.errors import ErpError


@dataclass(frozen=True, slots=True)
class InterfaceView:
    """An interface as its pages show it.

    sides: our id of the connection by side, None where there is none yet. checks: by side, and those of
    resources, headers and temporary records. counts: of moved records by register and state. run_state: of a
    transfer that is queued, running, waiting or held, else "". whose: by side whose company is known.
    differing: the name of the tick by which somebody says that these two companies are meant, "" where they
    are the same or a side has not been tested; unknown: a side that has tells no business ID; intended: the
    tick is there.
    """

    id: int
    system: str
    name: str
    stage: str
    sides: Mapping[str, int | None]
    checks: tuple[CheckItem, ...]
    checked_at: datetime | None
    settings: tuple[RegisterSetting, ...]
    started_at: datetime | None
    started_by: str
    company: int | None = None
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    run_state: str = ""
    whose: Mapping[str, Whose] = field(default_factory=dict)
    differing: str = ""
    unknown: bool = False
    intended: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """What moving now would do with one record; action as in `app.store.moving.Action`. Without a code and a
    name it is the register that has the problem. skipped: why it is, as in `app.sync.deciding.Skipped`, ""
    where it is not."""

    register: str
    direction: str
    action: str
    code: str
    name: str
    problem: ErpError | None = None
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How many records of a register have been read at the source so far."""

    register: str
    count: int


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
    run = next(iter(tables.runs.open(company.id)), None) if company else None
    every = {side: _whose(tables, row, side) for side in _sides(row)}
    whose = {side: told for side, told in every.items() if str(told)}
    pair = list(every.values())
    open_yet = unknown(pair) and not all(_proved(row, side) for side in _sides(row))
    tick = "" if open_yet else differing(pair)
    return InterfaceView(
        id=row.id,
        system=row.system,
        name=row.name,
        stage=str(row.stage),
        sides={side: int(row.fields[side]) if row.fields.get(side) else None for side in _sides(row)},
        checks=tuple(drafts.item_of(record) for record in row.checks),
        checked_at=row.checked_at,
        settings=tuple(tables.registers.list(row.id)),
        started_at=row.started_at,
        started_by=row.started_by,
        company=company.id if company else None,
        counts={name: {str(s): n for s, n in states.items()} for name, states in counts.items()},
        run_state=str(run.state) if run else "",
        whose=whose,
        differing=tick,
        unknown=bool(tick) and unknown(pair),
        intended=tick in row.assistant.ticks,
    )


def _whose(tables: Tables, row: Connection, side: str) -> Whose:
    """As the last check of the interface told it, where there was one, else as its connection knows it."""
    proved, id = _proved(row, side), row.fields.get(side, "")
    if proved is not None:
        return Whose.of(proved.facts, id)
    if not id:
        return Whose()
    own = tables.connections.get(int(id))
    company = next(iter(tables.companies.list(own.id)), None)
    if company is not None:
        return Whose(company.name, company.organisation_number, id)
    return Whose.of(own.identity, id)


def _proved(row: Connection, side: str) -> CheckRecord | None:
    found = (record for record in row.checks if record.name == side and record.result is Result.OK)
    return next(found, None)


def unlink(core: Core, tables: Tables, connection: int) -> None:
    """Takes a connection that is no more out of the interfaces it was a side of; what they move ends."""
    for row in tables.connections.list():
        sides = [side for side in _sides(row) if row.fields.get(side) == str(connection)]
        if sides:
            fields = {name: value for name, value in row.fields.items() if name not in sides}
            tables.connections.update(replace(row, fields=fields, checks=(), checked_at=None))
            for company in tables.companies.list(row.id):
                tables.runs.withdraw(company.id, core.clock())


def _sides(row: Connection) -> tuple[str, ...]:
    return registry.system(row.system).sides
