"""From nothing to "Start use": drafts of connections, their values, checks, companies and first import."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from app.services import drafts, entering
from app.services.activation import activate
from app.services.core import Core
from app.services.imports import Imports
from app.services.interface_views import unlink
from app.services.places import place
from app.services.privacy import may_know
from app.services.registrations import Registrations
from app.services.sign_in import SignIn, release
from app.services.vault import connection_owner
from app.services.views import RunResult
from app.store.records import Connection, RunKind, Stage
from app.store.tables import Tables
from app.store.work import TransferStatus
from connectors import registry
from connectors.base import (
    CancelToken,
    CheckItem,
    Mode,
    Result,
    SignInRequest,
    SignInStep,
    Tick,
)
from connectors.errors import ConfigError, ErpError
from connectors.fields import Secret
from connectors.views import CompanyChoice, DraftView, Progress

_PROVED = ("fields", "fingerprints", "authorised_at")  # what a check is the proof of


class Onboarding:
    """What an assistant, and `kobling connect`, does. Every call may wait for disk, keyring or network."""

    def __init__(self, core: Core, registrations: Registrations, imports: Imports) -> None:
        self._core = core
        self._registrations = registrations
        self._imports = imports
        self._sign_in = SignIn(core)

    def drafts(self) -> list[DraftView]:
        """The set-ups that are not finished, newest first, without those private to somebody else."""
        with self._core.store.reading() as tables:
            rows = sorted(tables.connections.list(Stage.DRAFT), key=lambda c: -c.id)
            return [drafts.view(self._core, tables, row) for row in rows if may_know(self._core, row)]

    def begin(self, system: str, name: str = "") -> DraftView:
        """A new draft; without a name, one is proposed that is free. Raises `unknown_name`, `name_taken`."""
        this = registry.system(system)
        with self._core.store.writing() as tables:
            row = drafts.new(self._core, tables, this.key, name, fields=self._core.places(this))
            return drafts.view(self._core, tables, row)

    def load(self, connection: int) -> DraftView:
        """A draft, or an active connection whose assistant is opened again; raises `unknown_name`."""
        with self._core.store.reading() as tables:
            return drafts.view(self._core, tables, tables.connections.get(connection))

    def save_step(self, connection: int, step: str, answers: Mapping[str, str] | None = None) -> DraftView:
        """Where the person is, and what was answered there; earlier answers stay."""
        return self._update(connection, lambda row, _: drafts.with_answers(row, step, answers or {}))

    def tick(self, connection: int, step: str, done: bool) -> DraftView:
        """Marks a manual step as done by this person now, or takes that back."""

        def change(row: Connection, _: Tables) -> Connection:
            ticks = dict(row.assistant.ticks)
            if done:
                ticks[step] = Tick(self._core.who, self._core.clock())
            else:
                ticks.pop(step, None)
            return replace(row, assistant=replace(row.assistant, ticks=ticks))

        return self._update(connection, change)

    def save_values(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret]
    ) -> DraftView:
        """Stores what was entered: plain values in the row, secrets in the keyring, our registration's fields
        in the registration. New values make old checks void; an empty secret removes the stored one.

        Raises ConfigError with params `field`, `same_key_elsewhere`, or a keyring's code; nothing is changed
        then.
        """
        with self._core.store.reading() as tables:
            row = tables.connections.get(connection)
        system = registry.system(row.system)
        own, ours = entering.apart(system, values, secrets)
        entered, beside = entering.entries(system, *own), []
        if any(ours):
            address = entered.over(row.fields).get("base_url")
            given = ours[0] | ({"base_url": address} if address else {})
            beside.append(self._registrations.entry(row.system, given, ours[1]))
        return entering.store(self._core, connection, entered, beside=beside)

    def save_place(
        self,
        connection: int,
        *,
        name: str,
        level: str = "",
        private: bool = False,
        description: str = "",
    ) -> DraftView:
        """Name, level path, privacy, description; raises `value_missing`, `name_taken`, `value_invalid`."""
        if not name.strip():
            raise ConfigError("value_missing", field="connection_name")

        def change(row: Connection, tables: Tables) -> Connection:
            node = place(tables, level)
            if node.level not in registry.system(row.system).levels:
                raise ConfigError("value_invalid", field="level", found=level)
            return replace(
                row,
                name=name.strip(),
                level=node.level,
                group_id=node.group_id if node.client_id is None else None,
                client_id=node.client_id,
                private=private,
                description=description.strip(),
            )

        return self._update(connection, change)

    def sign_in(self, connection: int, request: SignInRequest, cancel: CancelToken) -> Iterator[SignInStep]:
        """See `SignIn.sign_in`."""
        return self._sign_in.sign_in(connection, request, cancel)

    def again(self, connection: int) -> DraftView:
        """See `SignIn.again`."""
        return self._sign_in.again(connection)

    def check(self, connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        """The named tests, each as it is done, the data's for every company in use or chosen; the results are
        stored and one line goes to the log, unless other values have been stored meanwhile, of which they
        prove nothing."""
        core = self._core
        with core.store.reading() as tables:
            row = tables.connections.get(connection)
            active = [c.external_id for c in tables.companies.list(connection, active=True)]
            companies = active or list(drafts.chosen_clients(row))
        items: list[CheckItem] = []
        lines: list[str] = []
        try:
            with core.access.opened(row, cancel) as (connector, trace):
                try:
                    for item in connector.check(companies):
                        items.append(item)
                        yield item
                finally:
                    lines = trace.lines()
        except ErpError as error:
            # before the first test (a key or our registration is missing), or between two
            items.append(CheckItem("signed_in", Result.FAILED, problem=error))
            yield items[-1]
        self._keep_checks(row, items, lines)

    def list_companies(self, connection: int, cancel: CancelToken) -> Iterator[CompanyChoice]:
        """Asks the vendor anew; the list replaces the stored one, choices stay. Raises what the connector
        does, and `no_companies` where the list is empty."""
        core = self._core
        with core.store.reading() as tables:
            row = tables.connections.get(connection)
        with core.access.opened(row, cancel) as (connector, _trace):
            listed = list(connector.companies())
        if not listed:
            raise ConfigError("no_companies", system=registry.system(row.system).name)
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            change = tables.companies.put_list(row, listed)
            if change.new or change.gone:
                names = {"new": [c.name for c in change.new], "gone": [c.name for c in change.gone]}
                core.events.add(tables, "companies_listed", row, data=names)
            choices = drafts.choices(core, tables, row)
        yield from choices

    def choose(self, connection: int, clients: Mapping[str, str]) -> DraftView:
        """Which companies, and the client each goes to (the same name: the same client).

        Raises `unknown_name`, `company_taken` with the connection that has it, `value_missing` for an empty
        client name, `value_invalid` where the system does not let companies share a client.
        """

        def change(row: Connection, tables: Tables) -> Connection:
            known = {choice.external_id: choice for choice in drafts.choices(self._core, tables, row)}
            for external_id, client in clients.items():
                choice = known.get(external_id)
                if choice is None:
                    raise ConfigError("unknown_name", name=external_id)
                if choice.taken_by:
                    raise ConfigError("company_taken", company=choice.name, connection=choice.taken_by)
                if choice.problem is not None:
                    raise choice.problem
                if not client.strip():
                    raise ConfigError("value_missing", field="client_name")
            names = [name.strip().casefold() for name in clients.values()]
            shared = len(set(names)) < len(names) and row.client_id is None
            if shared and "grouping" not in registry.system(row.system).capabilities:
                raise ConfigError("value_invalid", field="client_name", found=next(iter(clients.values())))
            return drafts.with_chosen(row, {k: v.strip() for k, v in clients.items()})

        return self._update(connection, change)

    def start_use(self, connection: int) -> DraftView:
        """Makes it active: clients, companies, their three jobs and the request for the full import, all in
        one transaction. Raises `not_ready` (name: what is open) or `company_taken`; nothing changes then."""
        core = self._core
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            draft = drafts.view(core, tables, row)
            listed = {company.external_id: company for company in tables.companies.list(connection)}
            clients = {id: name for id, name in drafts.chosen_clients(row).items() if id in listed}
            self._refuse_unready(draft, clients)
            for company in listed.values():
                if company.external_id in clients:
                    activate(core, tables, row, company.id, clients[company.external_id])
            row = drafts.into_use(core, tables, row)
            core.events.add(
                tables, "use_started", row, status=TransferStatus.DONE, data={"companies": len(clients)}
            )
            return drafts.view(core, tables, row)

    def import_first(self, connection: int, cancel: CancelToken) -> Iterator[Progress]:
        """As `first_runs`, without the results."""
        return (step for step in self.first_runs(connection, cancel) if isinstance(step, Progress))

    def first_runs(self, connection: int, cancel: CancelToken) -> Iterator[Progress | RunResult]:
        """Runs what "Start use" asked for, company after company; one's trouble does not stop the rest.
        Of a live system nothing is imported: it is read once, to show and to prove it."""
        with self._core.store.reading() as tables:
            live = registry.system(tables.connections.get(connection).system).mode is Mode.LIVE
            companies = {c.id for c in tables.companies.list(connection, active=True)}
        if live:
            for company in sorted(companies):
                self._imports.runner.request(company, RunKind.FULL)
        with self._core.store.reading() as tables:
            runs = [run.id for run in tables.runs.open() if run.company_id in companies]
        yield from self._imports.run(runs, cancel)

    def forget(self, begun: DraftView) -> None:
        """Removes a draft that is still as it was begun, wherever somebody has been in it: whoever has only
        looked has begun nothing. One in which anything was done stays."""
        with self._core.store.writing() as tables:
            row = next((row for row in tables.connections.list(Stage.DRAFT) if row.id == begun.id), None)
            if row is not None and replace(drafts.view(self._core, tables, row), step=begun.step) == begun:
                self._remove(tables, row)

    def discard(self, connection: int) -> None:
        """Removes a draft whole: row, companies, secrets. Raises `not_ready` for a connection in use."""
        with self._core.store.writing() as tables:
            row = tables.connections.get(connection)
            if row.stage is not Stage.DRAFT:
                raise ConfigError("not_ready", name=row.name)
            self._remove(tables, row)
        self._core.vault.forget(connection_owner(connection))

    def _remove(self, tables: Tables, row: Connection) -> None:
        for company in tables.companies.list(row.id):
            tables.companies.delete(company.id)
        tables.connections.delete(row.id)
        unlink(self._core, tables, row.id)
        self._core.events.add(tables, "draft_discarded", replace(row, id=0), data={"name": row.name})

    # -- inside

    def _update(self, connection: int, change: Callable[[Connection, Tables], Connection]) -> DraftView:
        with self._core.store.writing() as tables:
            row = tables.connections.update(change(tables.connections.get(connection), tables))
            return drafts.view(self._core, tables, row)

    def _refuse_unready(self, draft: DraftView, clients: Mapping[str, str]) -> None:
        missing = drafts.missing_values(draft)
        if missing:
            raise ConfigError("not_ready", name=missing[0])
        if not draft.registration:
            raise ConfigError("registration_missing", system=registry.system(draft.system).name)
        failed = next((item for item in draft.checks if item.result is Result.FAILED), None)
        if failed is not None and failed.problem is not None:
            raise failed.problem
        if not draft.checks:
            raise ConfigError("not_ready", name="check")
        if not clients:
            raise ConfigError("not_ready", name="companies")

    def _keep_checks(self, tested: Connection, items: list[CheckItem], lines: list[str]) -> None:
        warned = next((i.problem for i in items if i.result is Result.WARNING), None)
        identity = next((i.facts for i in items if i.name == "identity" and i.result is Result.OK), {})
        with self._core.store.writing() as tables:
            row = tables.connections.get(tested.id)
            if any(getattr(row, name) != getattr(tested, name) for name in _PROVED):
                return
            row = replace(row, identity=dict(identity) or row.identity)
            row = drafts.keep_checks(self._core, tables, row, items, warned, exchanges=lines)
            if all(item.result is not Result.FAILED for item in items):
                release(self._core, tables, row)
