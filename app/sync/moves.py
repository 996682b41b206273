"""A run that moves records between two systems: proved, decided, sent one by one, each written down."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Self, cast

from app.store.moving import Action, Direction, Moved, MovedState, RegisterSetting
from app.store.records import CheckRecord, CompanyRecord, Connection, Problem
from app.store.tables import Tables
from app.store.work import Checkpoint, Counts, TransferStatus
from app.sync.deciding import Decision, Register, Targets, content
from app.sync.engine import LEASE, LeaseLost
from app.sync.execution import Execution
from app.sync.progress import Phase, Progress
from app.sync.report import Report
from connectors.base import Connector, Result, System
from connectors.errors import LACKING, RECORDS, ErpError, problem
from connectors.moves import RULES, Receiver, Side, Source
from connectors.registry import system

_BETWEEN = "between"  # in an interface's identity: whose records its map of ids knows
_STORED_EVERY = 100  # records after which whoever watches from elsewhere learns how far it is
_UNTOLD = ("unchanged", "skipped")  # of which there may be many and nothing is sent: told now and then
_OVERLAP = timedelta(minutes=5)  # two clocks are never the same
_HARMLESS = frozenset({"duplicate_code", "invoice_already_moved"})  # worth knowing and no alarm
_COUNTED = {
    Action.ADD: "new",
    Action.UPDATE: "changed",
    Action.LINK: "unchanged",
    Action.LEAVE: "unchanged",
    Action.SKIP: "skipped",
    Action.GONE: "deleted",
}


@dataclass(frozen=True, slots=True)
class Whose:
    """The company a side belongs to: its name and business ID, "" where the vendor does not tell it. Where
    there is no number, our id of the `connection` tells it from others."""

    name: str = ""
    number: str = ""
    connection: str = ""

    @classmethod
    def of(cls, facts: Mapping[str, str], connection: str = "") -> Self:
        """As the facts of a check tell it."""
        return cls(facts.get("company", ""), facts.get("organisation_number", ""), connection)

    def facts(self) -> Mapping[str, str]:
        """The same as facts of a check, without what is empty."""
        told = {"company": self.name, "organisation_number": self.number}
        return {name: value for name, value in told.items() if value}

    def __str__(self) -> str:
        return f"{self.name} ({self.number})" if self.name and self.number else self.name or self.number


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of an interface, opened."""

    first: Side
    second: Side

    def of(self, direction: Direction) -> tuple[Source, Receiver]:
        """Who gives and who takes."""
        return (self.first, self.second) if direction is Direction.FORTH else (self.second, self.first)


@contextmanager
def open_pair(
    connection: Connection, open_side: Callable[[int], AbstractContextManager[Connector]]
) -> Iterator[Pair]:
    """Opens both sides of an interface by our ids of their connections. Raises ConfigError `not_ready` where
    one is not there yet."""
    with ExitStack() as opened:
        sides = [
            cast(Side, opened.enter_context(open_side(side_of(connection, key))))
            for key in system(connection.system).sides
        ]
        yield Pair(*sides)


def side_of(connection: Connection, side: str) -> int:
    """Our id of the connection on a side. Raises ConfigError `not_ready` where there is none."""
    if not connection.fields.get(side):
        raise problem("not_ready", name=system(side).name)
    return int(connection.fields[side])


def move(
    execution: Execution, report: Report, company: CompanyRecord, connection: Connection
) -> Iterator[Progress]:
    """The work of a run that moves: both sides proved, then register after register."""
    yield execution.progress(Phase.PREPARING)
    with open_pair(connection, lambda side: execution.open_connector(side, execution.cancel)) as pair:
        told = prove(pair, connection)
        _refuse_strangers(told, connection, execution)
        with execution.store.writing() as tables:
            _belong(tables, connection, told)
            settings = tables.registers.list(connection.id)
        refuse_without_temporary(pair, settings)
        moves = _Moves(execution, pair, report)
        for position, setting in enumerate(settings):
            if setting.direction is not Direction.OFF:
                yield from moves.register(setting, position)


@dataclass(frozen=True, slots=True)
class _Moves:
    """What a run does with its pair."""

    execution: Execution
    pair: Pair
    report: Report

    def register(self, setting: RegisterSetting, position: int) -> Iterator[Progress]:
        """Moves one register."""
        execution, run = self.execution, self.execution.run
        began, name = execution.clock(), setting.register
        checkpoint = execution.checkpoints[name] = Checkpoint(run.id, name, position)
        yield execution.progress(Phase.READING, name)
        source, receiver = self.pair.of(setting.direction)
        with execution.store.reading() as tables:
            rows = tables.moved.list(setting.connection_id, setting.direction, name)
            previewed = {one.source_id: one for one in tables.previews.list(setting)}
        moved = {row.source_id: row for row in rows}
        only_failed = run.options.get("only") == "failed"
        register = Register(
            setting, source, receiver, moved, began, previewed=previewed, only_failed=only_failed
        )
        since = register.since
        for decision in register.decisions():
            execution.cancel.check()
            counted = self._carry_out(decision, setting, moved, receiver)
            counts = replace(checkpoint.counts, fetched=checkpoint.counts.fetched + 1)
            counts = replace(counts, **{counted: getattr(counts, counted) + 1})
            checkpoint = execution.checkpoints[name] = replace(checkpoint, counts=counts)
            if counts.fetched % _STORED_EVERY == 0:
                with execution.store.writing() as tables:
                    self._beat(tables)
                    tables.checkpoints.put(checkpoint)
            if counted not in _UNTOLD or counts.fetched % _STORED_EVERY == 0:
                step, total = execution.progress(Phase.READING, name), register.total
                yield replace(step, windows_done=counts.fetched, windows_total=total)
        checkpoint = execution.checkpoints[name] = replace(checkpoint, complete=True)
        with execution.store.writing() as tables:
            self._beat(tables)
            tables.checkpoints.put(checkpoint)
            if not only_failed:
                tables.registers.read_to(setting, began - _OVERLAP, execution.clock())
            if since is None or _moved_any(checkpoint.counts) or run.job_id is None:
                self.report.summary(tables, setting, checkpoint.counts, began, execution.clock())
        yield execution.progress(Phase.DATASET_DONE, name)

    def _carry_out(
        self,
        decision: Decision | None,
        setting: RegisterSetting,
        moved: dict[str, Moved],
        receiver: Receiver,
    ) -> str:
        """Does what was decided; returns what it counts as."""
        if decision is None:
            return "unchanged"
        record, action = decision.record, decision.action
        before = moved.get(record.id)
        if action is Action.SKIP:
            return "skipped"
        now = Moved(
            setting.connection_id,
            setting.direction,
            setting.register,
            record.id,
            record.code,
            record.name,
            self.execution.clock(),
            record.kind,
            decision.target_id,
            content(record),
            action,
            tries=before.tries + 1 if before is not None and before.state is not MovedState.DONE else 1,
        )
        try:
            if decision.problem is not None:
                raise decision.problem
            if action in (Action.ADD, Action.UPDATE) and not decision.arrived:
                with self.execution.store.writing() as tables:
                    self._beat(tables)
                    tables.moved.put(now)
                target = receiver.write(setting.register, record, decision.target_id)
                now = replace(now, target_id=target or decision.target_id)
        except ErpError as error:
            if error.code not in RECORDS:
                raise
            self._refused(now, before, error, moved)
            return "skipped" if error.code in _HARMLESS else "failed"
        done = moved[record.id] = replace(now, state=MovedState.DONE)
        with self.execution.store.writing() as tables:
            self._beat(tables)
            tables.moved.put(done)
            self.report.record(tables, done, TransferStatus.DONE if action is not Action.GONE else _INFO)
        return _COUNTED[action]

    def _refused(self, now: Moved, before: Moved | None, error: ErpError, moved: dict[str, Moved]) -> None:
        """Stores why; a line goes to the log only where the reason is another than the last time."""
        failed = replace(now, state=MovedState.FAILED, problem=Problem.of(error, self.execution.clock()))
        moved[now.source_id] = failed
        known = before is not None and before.problem is not None and before.problem.code == error.code
        with self.execution.store.writing() as tables:
            self._beat(tables)
            tables.moved.put(failed)
            if not known:
                status = _INFO if error.code in _HARMLESS else TransferStatus.FAILED
                self.report.record(tables, failed, status)

    def _beat(self, tables: Tables) -> None:
        if not tables.runs.heartbeat(
            self.execution.run.id, self.execution.owner, self.execution.clock() + LEASE
        ):
            raise LeaseLost


_INFO = TransferStatus.INFO


def _moved_any(counts: Counts) -> bool:
    return bool(counts.new or counts.changed or counts.failed or counts.deleted)


def prove(pair: Pair, connection: Connection) -> Sequence[Whose]:
    """Tries both sides' credentials; tells whose they are. Raises the first refusal, which names its
    system."""
    told = []
    for key, side in zip(system(connection.system).sides, (pair.first, pair.second), strict=True):
        try:
            told.append(whose(side, connection.fields[key]))
        except ErpError as refused:
            refused.params.setdefault("system", system(key).name)
            raise
    return told


def whose(side: Connector, connection: str) -> Whose:
    """The company a side belongs to, as its test `identity` tells; without name and number where it may not
    be told. Raises whatever else keeps it from being told: that passes, or is mended elsewhere."""
    for item in side.check():
        failed = item.problem if item.result is Result.FAILED else None
        if failed is not None and not (item.name == "identity" and failed.code in LACKING):
            raise failed
        if item.name == "identity":
            return Whose.of(item.facts if failed is None else {}, connection)
    return Whose(connection=connection)


def differing(whose: Sequence[Whose]) -> str:
    """The name of the tick by which somebody says that these two companies are meant, another one for each
    pair; "" where their business IDs are the same. One that is not known is the same as none: the name and
    the connection stand for it in the tick."""
    numbers = [_plain(one.number) for one in whose]
    if all(numbers) and len(set(numbers)) == 1:
        return ""
    marks = (_plain(one.number) or f"{_plain(one.name)}#{one.connection}" for one in whose)
    return "/".join(("companies", *marks))


def unknown(whose: Sequence[Whose]) -> bool:
    """Whether a side does not tell its business ID."""
    return not all(_plain(one.number) for one in whose)


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _known(connection: Connection) -> Sequence[tuple[str, str]]:
    """Between whom the records moved so far: of each side its number and our id of its connection."""
    stored = connection.identity.get(_BETWEEN, "")
    parts = (part.partition("#") for part in stored.split("/")) if stored else ()
    return [(number, id) for number, _, id in parts]


def strange(connection: Connection, whose: Sequence[Whose]) -> bool:
    """Whether the records that moved so far moved between other companies than these: their ids at the
    target are somebody else's there. Where a number is or was not told, another connection is another
    company."""
    return any(
        number != _plain(one.number) if number and _plain(one.number) else id != one.connection
        for (number, id), one in zip(_known(connection), whose, strict=False)
    )


def _belong(tables: Tables, connection: Connection, whose: Sequence[Whose]) -> None:
    """Notes between whom records move from now on; what moved between others is forgotten first. A number
    that is told no more stays noted."""
    before = _known(connection)
    if strange(connection, whose):
        tables.moved.forget(connection.id)
        tables.registers.begin_anew(connection.id)
        before = ()
    former = [number for number, _ in before] or [""] * len(whose)
    marks = [
        f"{_plain(one.number) or number}#{one.connection}" for number, one in zip(former, whose, strict=True)
    ]
    row, noted = tables.connections.get(connection.id), "/".join(marks)
    if row.identity.get(_BETWEEN) != noted:
        tables.connections.update(replace(row, identity={**row.identity, _BETWEEN: noted}))


def _refuse_strangers(whose: Sequence[Whose], connection: Connection, execution: Execution) -> None:
    """Whatever stands on the sides by now: nothing moves between two companies unless somebody said so. What
    the sides told stands in their tests then, for whoever is to say it."""
    tick = differing(whose)
    if not tick or tick in connection.assistant.ticks:
        return
    interface, now = system(connection.system), execution.clock()
    told = [
        CheckRecord(side, Result.OK, now, one.facts())
        for side, one in zip(interface.sides, whose, strict=True)
    ]
    with execution.store.writing() as tables:
        row = tables.connections.get(connection.id)
        if all(row.fields.get(side) == connection.fields.get(side) for side in interface.sides):
            others = [record for record in row.checks if record.name not in interface.sides]
            tables.connections.update(replace(row, checks=(*told, *others)))
    raise strangers(interface, whose)


def strangers(interface: System, whose: Sequence[Whose]) -> ErpError:
    """The problem of two sides that belong to different companies, or of which one does not tell whose it
    is."""
    names = [str(one) or system(side).name for side, one in zip(interface.sides, whose, strict=True)]
    code = "companies_unknown" if unknown(whose) else "companies_differ"
    return problem(code, company=names[0], found=names[1])


def refuse_without_temporary(pair: Pair, settings: Sequence[RegisterSetting]) -> None:
    """Where one record shall stand for all, it must be there, and before anything is sent."""
    for setting in settings:
        lacking = without_temporary(pair, setting)
        if lacking is not None:
            raise lacking


def without_temporary(pair: Pair, setting: RegisterSetting) -> ErpError | None:
    """What is wrong where the one record that shall stand for all of a register is not there. Raises
    ErpError."""
    if setting.direction is not Direction.OFF or not setting.temporary:
        return None
    _, receiver = pair.of(Direction.FORTH)
    if Targets(receiver.existing(setting.register), setting.match).has_code(setting.temporary):
        return None
    return problem(RULES[setting.register].temporary, record=setting.temporary)
