"""A run that moves records between two systems: proved, decided, sent one by one, each written down."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta

from app.store.moving import Action, Direction, Moved, MovedState, RegisterSetting
from app.store.records import Connection, Problem
from app.store.tables import Tables
from app.store.work import Checkpoint, Counts, TransferStatus
from app.sync.engine import LEASE, LeaseLost
from app.sync.execution import Execution, where
from app.sync.moving import Decision, Register, Targets, content
from app.sync.progress import Phase, Progress
from app.sync.report import Report
from connectors.base import Connector, Result
from connectors.errors import RECORDS, Cancelled, ErpError, problem
from connectors.registry import system
from connectors.transfer import Receiver, Source

SIDES = ("netvisor", "severa")  # fields of the interface: which connection stands on which side
_OVERLAP = timedelta(minutes=5)  # two clocks are never the same
_TEMPORARY = {"customers": "temp_customer_missing", "products": "temp_product_missing"}
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
class Pair:
    """The two sides of an interface, opened."""

    netvisor: Connector
    severa: Connector

    def of(self, direction: Direction) -> tuple[Source, Receiver]:
        """Who gives and who takes."""
        sides = (self.severa, self.netvisor)
        giver, taker = sides if direction is Direction.TO_NETVISOR else sides[::-1]
        return giver, taker  # type: ignore[return-value]  # both of these systems do both


class TransferExecution(Execution):
    """A claimed transfer at work; `steps()` is called once."""

    def steps(self) -> Iterator[Progress]:
        """Carries it out. Raises LeaseLost, and ErpError where the result could not be stored."""
        with self.store.reading() as tables:
            company = tables.companies.get(self.run.company_id)
            connection = tables.connections.get(company.connection_id or 0)
            client = tables.clients.get(company.client_id) if company.client_id else None
        report = Report(self.run, company, connection, client, self.test)
        yield self._progress(Phase.PREPARING)
        error: ErpError | None = None
        try:
            with ExitStack() as opened:
                pair = Pair(
                    *(
                        opened.enter_context(self.open_connector(_side(connection, side), self.cancel))
                        for side in SIDES
                    )
                )
                prove(pair)
                yield from self._move_all(pair, report, connection)
        except Cancelled:
            error = problem("cancelled")
        except ErpError as found:
            error = found
        except LeaseLost:
            raise
        except GeneratorExit:
            with self.store.writing() as tables:
                tables.runs.release(self.run.id, self.owner, self.clock())
            raise
        except Exception as found:  # noqa: BLE001  a fault of ours: the run fails, the program goes on
            error = problem("internal_error", where(found))
        yield self._finish(report, company, connection, error)

    def _move_all(self, pair: Pair, report: Report, connection: Connection) -> Iterator[Progress]:
        with self.store.reading() as tables:
            settings = tables.registers.list(connection.id)
        refuse_without_temporary(pair, settings)
        for position, setting in enumerate(settings):
            if setting.direction is not Direction.OFF:
                yield from self._move(pair, report, setting, position)

    def _move(
        self, pair: Pair, report: Report, setting: RegisterSetting, position: int
    ) -> Iterator[Progress]:
        began, name = self.clock(), setting.register
        checkpoint = self.checkpoints[name] = Checkpoint(self.run.id, name, position)
        yield self._progress(Phase.READING, name)
        source, receiver = pair.of(setting.direction)
        with self.store.reading() as tables:
            rows = tables.moved.list(setting.connection_id, setting.direction, name)
        moved = {row.source_id: row for row in rows}
        only_failed = self.run.options.get("only") == "failed"
        register = Register(setting, source, receiver, moved, began, only_failed=only_failed)
        since = register.since
        for decision in register.decisions():
            self.cancel.check()
            counted = self._carry_out(decision, setting, moved, receiver, report)
            counts = replace(checkpoint.counts, fetched=checkpoint.counts.fetched + 1)
            counts = replace(counts, **{counted: getattr(counts, counted) + 1})
            checkpoint = self.checkpoints[name] = replace(checkpoint, counts=counts)
            if counted != "unchanged" or counts.fetched % 100 == 0:
                yield self._progress(Phase.READING, name)
        checkpoint = self.checkpoints[name] = replace(checkpoint, complete=True)
        with self.store.writing() as tables:
            self._beat(tables)
            tables.checkpoints.put(checkpoint)
            if not only_failed:
                tables.registers.read_to(setting, began - _OVERLAP, self.clock())
            if since is None or _moved_any(checkpoint.counts) or self.run.job_id is None:
                report.summary(tables, setting, checkpoint.counts, began, self.clock())
        yield self._progress(Phase.DATASET_DONE, name)

    def _carry_out(
        self,
        decision: Decision | None,
        setting: RegisterSetting,
        moved: dict[str, Moved],
        receiver: Receiver,
        report: Report,
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
            self.clock(),
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
                with self.store.writing() as tables:
                    self._beat(tables)
                    tables.moved.put(now)
                target = receiver.write(setting.register, record, decision.target_id)
                now = replace(now, target_id=target or decision.target_id)
        except ErpError as error:
            if error.code not in RECORDS:
                raise
            self._refused(now, before, error, report, moved)
            return "skipped" if error.code in _HARMLESS else "failed"
        done = moved[record.id] = replace(now, state=MovedState.DONE)
        with self.store.writing() as tables:
            self._beat(tables)
            tables.moved.put(done)
            report.record(tables, done, TransferStatus.DONE if action is not Action.GONE else _INFO)
        return _COUNTED[action]

    def _refused(
        self, now: Moved, before: Moved | None, error: ErpError, report: Report, moved: dict[str, Moved]
    ) -> None:
        """Stores why; a line goes to the log only where the reason is another than the last time."""
        failed = replace(now, state=MovedState.FAILED, problem=Problem.of(error, self.clock()))
        moved[now.source_id] = failed
        known = before is not None and before.problem is not None and before.problem.code == error.code
        with self.store.writing() as tables:
            self._beat(tables)
            tables.moved.put(failed)
            if not known:
                status = _INFO if error.code in _HARMLESS else TransferStatus.FAILED
                report.record(tables, failed, status)

    def _beat(self, tables: Tables) -> None:
        if not tables.runs.heartbeat(self.run.id, self.owner, self.clock() + LEASE):
            raise LeaseLost


_INFO = TransferStatus.INFO


def _side(connection: Connection, side: str) -> int:
    """Our id of the connection on a side. Raises ConfigError `not_ready` where there is none."""
    if not connection.fields.get(side):
        raise problem("not_ready", name=system(side).name)
    return int(connection.fields[side])


def _moved_any(counts: Counts) -> bool:
    return bool(counts.new or counts.changed or counts.failed or counts.deleted)


def prove(pair: Pair) -> None:
    """Tries both sides' credentials. Raises the first refusal, which names its system."""
    for key, side in (("severa", pair.severa), ("netvisor", pair.netvisor)):
        refused = refusal(side)
        if refused is not None:
            refused.params.setdefault("system", system(key).name)
            raise refused


def refusal(side: Connector) -> ErpError | None:
    """Why a side's credentials do not hold, None if they do."""
    for item in side.check():
        if item.result is Result.FAILED:
            return item.problem
        if item.name == "signed_in":
            return None
    return None


def refuse_without_temporary(pair: Pair, settings: Sequence[RegisterSetting]) -> None:
    """Where one record shall stand for all, it must be there, and before anything is sent."""
    for setting in settings:
        if setting.direction is Direction.OFF and setting.temporary:
            _, receiver = pair.of(Direction.TO_NETVISOR)
            targets = Targets(receiver.existing(setting.register), setting.match)
            if not targets.has_code(setting.temporary):
                raise problem(_TEMPORARY[setting.register], record=setting.temporary)
