"""An interface between two systems: its start-up, the settings of its registers, preview and move."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from app.services import drafts, interface_views
from app.services.access import with_defaults
from app.services.activation import activate
from app.services.core import Core
from app.services.imports import Imports
from app.services.interface_checks import needed, refuse_strangers, refuse_unready
from app.services.interface_views import InterfaceView, Planned, Reading, Refused
from app.services.views import RunResult
from app.store.moving import Action, Direction, Existing, Match, MovedState, Previewed, RegisterSetting
from app.store.records import Connection, RunKind, Stage
from app.store.tables import Tables
from app.store.work import TransferStatus
from app.sync.deciding import Register
from app.sync.moves import Pair, open_pair, prove, side_of, strange, whose, without_temporary
from connectors import registry
from connectors.base import CancelToken, CheckItem, Company, Result, Tick
from connectors.errors import LACKING, PROBLEMS, RECORDS, ConfigError, ErpError, Kind
from connectors.moves import RULES
from connectors.views import Progress

# what is wrong with one register alone: the others can be looked at all the same
_OF_REGISTER = (
    frozenset(code for code, kind in PROBLEMS.items() if kind is Kind.PROTOCOL or code in RECORDS) | LACKING
)
_TEMP = "TEMP"  # the code both guides name
_WRITTEN = frozenset({Action.ADD, Action.UPDATE, Action.LINK, Action.LEAVE})  # at the target, or in the map


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
            return interface_views.view(tables, _linked(tables, row, {side: str(other)}))

    def link_known(self, connection: int) -> InterfaceView:
        """Links each open side for whose system exactly one connection is in use and not linked by such an
        interface already; raises `unknown_name`."""
        with self._core.store.writing() as tables:
            row, found = self._row(tables, connection), dict[str, str]()
            others = tables.connections.list(Stage.ACTIVE, row.system)
            for side in registry.system(row.system).sides:
                taken = {other.fields.get(side) for other in others}
                known = {str(one.id) for one in tables.connections.list(Stage.ACTIVE, side)} - taken
                if not row.fields.get(side) and len(known) == 1:
                    found[side] = known.pop()
            return interface_views.view(tables, _linked(tables, row, found) if found else row)

    def open_side(self, connection: int, side: str) -> InterfaceView:
        """Takes the connection off a side, so that another can be begun there; raises `unknown_name`."""
        with self._core.store.writing() as tables:
            return interface_views.view(tables, _linked(tables, self._row(tables, connection), {side: ""}))

    def headers(self, connection: int, cancel: CancelToken) -> Sequence[str]:
        """The dimension headers of the second side. Raises ErpError, `not_ready` where a side is open."""
        with self._core.store.reading() as tables:
            row = self._row(tables, connection)
        with self._pair(row, cancel) as pair:
            return tuple(pair.second.headers())

    def check(self, connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        """Tries both sides, each by itself and named by its system, then what writing needs
        (`resource_<name>`, `header_<number>`, `temporary_<register>`); results are stored and logged. A
        side's facts tell whose it is."""
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
                for item in needed(row, pair, settings):
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
        """As `previewed`, without how far the reading is."""
        return (one for one in self.previewed(connection, cancel) if isinstance(one, Planned))

    def previewed(self, connection: int, cancel: CancelToken) -> Iterator[Planned | Reading]:
        """What moving now would do, record by record, and before that of each register what has been read;
        nothing is sent. What is wrong with one register alone does not hide the others. Raises ErpError."""
        with self._core.store.reading() as tables:
            row = self._row(tables, connection)
            settings = tables.registers.list(connection)
        with self._pair(row, cancel) as pair:
            anew = strange(row, prove(pair, row))
            for setting in settings:
                try:
                    lacking = without_temporary(pair, setting)
                    if lacking is not None:
                        raise lacking
                    if setting.direction is not Direction.OFF:
                        begun = replace(setting, since=None, at=None) if anew else setting
                        yield from self._planned(pair, begun, cancel, anew=anew)
                except ErpError as error:
                    if error.code not in _OF_REGISTER:
                        raise
                    yield Planned(setting.register, str(setting.direction), str(Action.LEAVE), "", "", error)

    def start_use(self, connection: int) -> InterfaceView:
        """Writes who and when, makes the schedule and asks for the first move. Raises what the
        checks found, `not_ready` with the side or register that is open, or `companies_differ` or
        `companies_unknown` where nobody has said that these two are meant."""
        core, now = self._core, self._core.clock()
        with core.store.writing() as tables:
            row = self._row(tables, connection)
            refuse_unready(row)
            refuse_strangers(interface_views.view(tables, row))
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

    def _planned(
        self, pair: Pair, setting: RegisterSetting, cancel: CancelToken, *, anew: bool
    ) -> Iterator[Planned | Reading]:
        """`anew`: what has moved so far moved between other companies. What was told of every record is kept:
        moving does that or nothing."""
        with self._core.store.reading() as tables:
            rows = tables.moved.list(setting.connection_id, setting.direction, setting.register)
        rows = () if anew else rows
        source, receiver = pair.of(setting.direction)
        known = {moved.source_id: moved for moved in rows}
        register = Register(setting, source, receiver, known, self._core.clock())
        for count in register.read():
            cancel.check()
            yield Reading(setting.register, count)
        told = []
        for decision in register.decisions(planning=True):
            cancel.check()
            if decision is not None:
                if decision.problem is None and decision.action in _WRITTEN and not decision.arrived:
                    told.append(
                        Previewed(
                            setting.connection_id,
                            setting.direction,
                            setting.register,
                            decision.record.id,
                            decision.action,
                            decision.target_id,
                        )
                    )
                yield Planned(
                    setting.register,
                    str(setting.direction),
                    str(Action.LEAVE if decision.arrived else decision.action),
                    decision.record.code,
                    decision.record.name,
                    decision.problem,
                    str(decision.skipped or ""),
                )
        with self._core.store.writing() as tables:
            self._row(tables, setting.connection_id)  # it may have been removed meanwhile
            tables.previews.put(setting, told)

    def _check_side(self, row: Connection, side: str, cancel: CancelToken) -> CheckItem:
        if not row.fields.get(side):
            return CheckItem(side, Result.FAILED, problem=ConfigError("not_ready", name=side))
        try:
            with self._core.access.connector(int(row.fields[side]), cancel) as connector:
                told = whose(connector, row.fields[side])
        except ErpError as error:
            error.params.setdefault("system", registry.system(side).name)
            return CheckItem(side, Result.FAILED, problem=error)
        return CheckItem(side, Result.OK, told.facts())

    def _company_of(self, tables: Tables, row: Connection) -> tuple[str, str]:
        """The organisation whose books take the records: its number and name."""
        side = tables.connections.get(side_of(row, registry.system(row.system).sides[1]))
        company = next(iter(tables.companies.list(side.id)), None)
        number = side.fields.get("organisation_id", "")
        told = next((c.facts.get("company", "") for c in row.checks if c.name == side.system), "")
        return number, company.name if company else (told or row.name)


def _linked(tables: Tables, row: Connection, sides: Mapping[str, str]) -> Connection:
    fields = {**row.fields, **sides}
    return tables.connections.update(replace(row, fields=fields, checks=(), checked_at=None, problem=None))
