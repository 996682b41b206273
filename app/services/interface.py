"""An interface between two systems: its start-up, the settings of its registers, preview and move."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from app.services import drafts, interface_views
from app.services.access import with_defaults
from app.services.activation import activate
from app.services.core import Core
from app.services.imports import Imports
from app.services.interface_views import InterfaceView, Planned, Refused
from app.services.views import RunResult
from app.store.moving import Action, Direction, Existing, Match, MovedState, RegisterSetting
from app.store.records import Connection, RunKind, Stage
from app.store.tables import Tables
from app.store.work import TransferStatus
from app.sync.deciding import Register
from app.sync.moves import Pair, open_pair, refusal, refuse_without_temporary, side_of
from connectors import registry
from connectors.base import CancelToken, CheckItem, Company, Result, Tick
from connectors.errors import ConfigError, ErpError
from connectors.moves import RULES, Receiver
from connectors.views import Progress

_TEMP = "TEMP"  # the code both guides name


class Interfaces:
    """What the interface's pages, and `kobling start-use`, `settings` and `transfer`, do."""

    def __init__(self, core: Core, imports: Imports) -> None:
        self._core = core
        self._imports = imports

    def begin(self, system: str, name: str = "") -> InterfaceView:
        """A new interface without its sides; raises `unknown_name`, `name_taken`."""
        core, this = self._core, registry.system(system)
        with core.store.writing() as tables:
            return interface_views.view(tables, drafts.new(core, tables, this.key, name))

    def defaults(self, side: str) -> Mapping[str, str]:
        """The plain values a new connection to that system begins with; raises `unknown_name`."""
        this = registry.system(side)
        return with_defaults(this, self._core.places(this))

    def load(self, connection: int) -> InterfaceView:
        """An interface; raises `unknown_name`."""
        with self._core.store.reading() as tables:
            return interface_views.view(tables, self._row(tables, connection))

    def link(self, connection: int, side: str, other: int) -> InterfaceView:
        """Says which connection stands on a side. Raises `unknown_name`, `value_invalid` for one of another
        system."""
        with self._core.store.writing() as tables:
            row, linked = self._row(tables, connection), tables.connections.get(other)
            if side not in registry.system(row.system).sides or linked.system != side:
                raise ConfigError("value_invalid", field=side, found=linked.name)
            fields = dict(row.fields) | {side: str(other)}
            row = tables.connections.update(
                replace(row, fields=fields, checks=(), checked_at=None, problem=None)
            )
            return interface_views.view(tables, row)

    def check(self, connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        """Tries both sides, each by itself and named by its system, then what writing needs
        (`resource_<name>`, `header_<number>`); results are stored and logged."""
        core = self._core
        with core.store.reading() as tables:
            row = self._row(tables, connection)
            settings = tables.registers.list(connection)
        items: list[CheckItem] = []
        for side in registry.system(row.system).sides:
            item = self._check_side(row, side, cancel)
            items.append(item)
            yield item
        if all(item.result is Result.OK for item in items):
            with self._pair(row, cancel) as pair:
                for item in _resources(row, pair, settings):
                    items.append(item)
                    yield item
        with core.store.writing() as tables:
            drafts.keep_checks(core, tables, self._row(tables, connection), items)

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
        """How a register moves; saving it ticks its step. Raises ConfigError `value_invalid`,
        `value_missing` where dimensions move and no header is named."""
        kept = {kind: text.strip() for kind, text in (headers or {}).items() if text.strip()}
        try:
            setting = RegisterSetting(
                connection, register, Direction(direction), Match(match), Existing(existing)
            )
        except ValueError as error:
            raise ConfigError("value_invalid", field=register, found=str(error)) from None
        rules = RULES.get(register)
        if rules is None:
            raise ConfigError("unknown_name", name=register)
        off = setting.direction is Direction.OFF
        if setting.direction is Direction.BACK and not rules.both_ways:
            raise ConfigError("value_invalid", field=register, found=direction)
        if rules.headers and not off and not kept:
            raise ConfigError("value_missing", field="headers")
        setting = replace(setting, temporary=_TEMP if temporary and off else "", headers=kept)
        core = self._core
        with core.store.writing() as tables:
            row = self._row(tables, connection)
            old = next(s for s in tables.registers.list(connection) if s.register == register)
            tables.registers.put(replace(setting, since=old.since, at=old.at))
            ticks = dict(row.assistant.ticks) | {register: Tick(core.who, core.clock())}
            row = replace(row, assistant=replace(row.assistant, ticks=ticks))
            tables.connections.update(row)
            core.events.add(
                tables, "register_set", row, data={"register": register, "direction": str(setting.direction)}
            )
            return interface_views.view(tables, row)

    def preview(self, connection: int, cancel: CancelToken) -> Iterator[Planned]:
        """What moving now would do, record by record; nothing is sent. Raises ErpError."""
        with self._core.store.reading() as tables:
            row = self._row(tables, connection)
            settings = tables.registers.list(connection)
        with self._pair(row, cancel) as pair:
            refuse_without_temporary(pair, settings)
            for setting in settings:
                if setting.direction is Direction.OFF:
                    continue
                with self._core.store.reading() as tables:
                    rows = tables.moved.list(connection, setting.direction, setting.register)
                source, receiver = pair.of(setting.direction)
                known = {moved.source_id: moved for moved in rows}
                register = Register(setting, source, receiver, known, self._core.clock())
                for decision in register.decisions(planning=True):
                    cancel.check()
                    if decision is not None:
                        yield Planned(
                            setting.register,
                            str(setting.direction),
                            str(Action.LEAVE if decision.arrived else decision.action),
                            decision.record.code,
                            decision.record.name,
                            decision.problem,
                        )

    def start_use(self, connection: int) -> InterfaceView:
        """Writes who and when, makes the schedule and asks for the first move. Raises what the
        checks found, or `not_ready` with the side or register that is open."""
        core, now = self._core, self._core.clock()
        with core.store.writing() as tables:
            row = self._row(tables, connection)
            _refuse_unready(row)
            number, name = self._company_of(tables, row)
            tables.companies.put_list(row, [Company(number or str(row.id), name, number)])
            company = tables.companies.list(row.id)[0]
            if not company.active:
                activate(core, tables, row, company.id, name)
            job = next(job for job in tables.jobs.list(company.id) if job.kind is RunKind.MOVE)
            tables.runs.request(company.id, RunKind.MOVE, now, job_id=job.id)
            row = drafts.into_use(core, tables, row)
            for side in registry.system(row.system).sides:
                other = tables.connections.get(side_of(row, side))
                if other.stage is Stage.DRAFT:  # it was made for the interface, and is in use with it
                    drafts.into_use(core, tables, other)
            core.events.add(tables, "use_started", row, status=TransferStatus.DONE)
            return interface_views.view(tables, row)

    def move(
        self, connection: int, cancel: CancelToken, *, only_failed: bool = False
    ) -> Iterator[Progress | RunResult]:
        """Moves now, everything that changed or only what was refused; raises `not_ready` before "Start
        use"."""
        with self._core.store.reading() as tables:
            row = self._row(tables, connection)
            companies = tables.companies.list(row.id, active=True)
        if not companies:
            raise ConfigError("not_ready", name=row.name)
        options = {"only": "failed"} if only_failed else None
        run = self._imports.runner.request(companies[0].id, RunKind.MOVE, options=options)
        yield from self._imports.run([run], cancel)

    def failures(self, connection: int) -> list[Refused]:
        """The records that did not get through the last time they were tried, in the order they move."""
        with self._core.store.reading() as tables:
            row = self._row(tables, connection)
            return [
                Refused(
                    moved.register,
                    str(moved.direction),
                    moved.code,
                    moved.name,
                    moved.problem.error(),
                    moved.tries,
                    moved.at,
                )
                for setting in tables.registers.list(row.id)
                for moved in tables.moved.list(row.id, setting.direction, setting.register, MovedState.FAILED)
                if moved.problem is not None
            ]

    # -- inside

    def _row(self, tables: Tables, connection: int) -> Connection:
        row = tables.connections.get(connection)
        if not registry.system(row.system).sides:
            raise ConfigError("unknown_name", name=row.name)
        return row

    def _pair(self, row: Connection, cancel: CancelToken) -> AbstractContextManager[Pair]:
        return open_pair(row, lambda side: self._core.access.connector(side, cancel))

    def _check_side(self, row: Connection, side: str, cancel: CancelToken) -> CheckItem:
        if not row.fields.get(side):
            return CheckItem(side, Result.FAILED, problem=ConfigError("not_ready", name=side))
        try:
            with self._core.access.connector(int(row.fields[side]), cancel) as connector:
                refused = refusal(connector)
        except ErpError as error:
            refused = error
        if refused is None:
            return CheckItem(side, Result.OK)
        refused.params.setdefault("system", registry.system(side).name)
        return CheckItem(side, Result.FAILED, problem=refused)

    def _company_of(self, tables: Tables, row: Connection) -> tuple[str, str]:
        """The organisation whose books take the records: its number and name."""
        side = tables.connections.get(side_of(row, registry.system(row.system).sides[1]))
        company = next(iter(tables.companies.list(side.id)), None)
        number = side.fields.get("organisation_id", "")
        return number, company.name if company else (side.identity.get("company") or row.name)


def _refuse_unready(row: Connection) -> None:
    """Both sides are proved, nothing lacks at the vendors, and every register is settled."""
    failed = next((record.problem for record in row.checks if record.problem is not None), None)
    if failed is not None:
        raise failed.error()
    done = {record.name for record in row.checks} | row.assistant.ticks.keys()
    for name in (*registry.system(row.system).sides, *RULES):
        if name not in done:
            raise ConfigError("not_ready", name=name)


def _resources(row: Connection, pair: Pair, settings: Sequence[RegisterSetting]) -> Iterator[CheckItem]:
    """What the receiving sides need; a check's fact `register` says for which register."""
    first, second = (registry.system(side).name for side in registry.system(row.system).sides)
    for direction, taker in ((Direction.FORTH, second), (Direction.BACK, first)):
        chosen = [setting for setting in settings if setting.direction is direction]
        if not chosen:
            continue
        receiver: Receiver = pair.of(direction)[1]
        headers = [text for setting in chosen for text in setting.headers.values()]
        for item in receiver.resources([setting.register for setting in chosen], headers):
            if item.problem is not None:
                item.problem.params.setdefault("system", taker)
            # where a resource is named as the register is, it is the register's
            register = item.facts.get("register", item.name.removeprefix("resource_"))
            yield replace(item, facts={**item.facts, "register": register})
