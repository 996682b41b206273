"""Connections in use: their state, checks, changes and removal, and the overview's numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.services import drafts, states
from app.services.activation import rest
from app.services.companies import latest_run
from app.services.core import Core
from app.services.imports import Imports
from app.services.interface import Interfaces
from app.services.interface_views import unlink
from app.services.keys import keys
from app.services.onboarding import Onboarding
from app.services.places import path_of
from app.services.privacy import may_know, told_name
from app.services.registrations import Registrations
from app.services.replacing import Replacing
from app.services.vault import connection_owner
from app.services.views import CheckLine, Day, OfficeSummary
from app.store.records import CompanyRecord, Connection, Problem, Stage
from app.store.tables import Tables
from app.store.work import RunState, TransferStatus
from connectors import registry
from connectors.base import CancelToken, Mode
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.views import ConnectionView, DraftView

EXPIRES_SOON = timedelta(days=14)
_CHART_DAYS = 14


class Connections:
    """Connections as the screens and `kobling connections` show them."""

    def __init__(
        self,
        core: Core,
        onboarding: Onboarding,
        interfaces: Interfaces,
        registrations: Registrations,
        imports: Imports,
    ) -> None:
        self._core = core
        self._onboarding = onboarding
        self._interfaces = interfaces
        self._replacing = Replacing(core, registrations, imports)

    def list(self) -> list[ConnectionView]:
        """All, drafts among them, by name."""
        with self._core.store.reading() as tables:
            return [self._view(tables, row) for row in tables.connections.list()]

    def get(self, text: str) -> ConnectionView:
        """By id or exact name; raises `unknown_name`, `ambiguous_name`."""
        with self._core.store.reading() as tables:
            return self._view(tables, tables.connections.find(text))

    def check(self, connection: str | None, cancel: CancelToken) -> Iterator[CheckLine]:
        """The named tests of one connection, or of all; results are stored and logged."""
        with self._core.store.reading() as tables:
            rows = [tables.connections.find(connection)] if connection else tables.connections.list()
        for row in rows:
            interface = registry.system(row.system).mode is Mode.MOVED
            checked = self._interfaces.check if interface else self._onboarding.check
            with self._core.store.reading() as tables:
                names = {c.external_id: c.name for c in tables.companies.list(row.id)}
            for item in checked(row.id, cancel):
                company = names.get(item.company, item.company) or item.facts.get("company", "")
                yield CheckLine.of(item, told_name(self._core, row), company)

    def rename(self, connection: int, name: str) -> ConnectionView:
        """Another name; raises `name_taken`, `value_missing`."""
        with self._core.store.reading() as tables:
            row = tables.connections.get(connection)
            level = path_of(tables, row)
        self._onboarding.save_place(
            connection, name=name, level=level, private=row.private, description=row.description
        )
        return self.get(str(connection))

    def set_private(self, connection: int, private: bool) -> None:
        """Only its creator and administrators see a private connection."""
        with self._core.store.writing() as tables:
            row = replace(tables.connections.get(connection), private=private)
            self._core.events.add(
                tables, "connection_changed", tables.connections.update(row), data={"private": private}
            )

    def replace_key(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> Iterator[CheckLine]:
        """See `Replacing.replace`; history, jobs and companies stay."""
        with self._core.store.reading() as tables:
            name = tables.connections.get(connection).name
            names = {c.external_id: c.name for c in tables.companies.list(connection)}
        for item in self._replacing.replace(connection, values, secrets, cancel):
            company = names.get(item.company, item.company) or item.facts.get("company", "")
            yield CheckLine.of(item, name, company)

    def enter(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> DraftView:
        """Stores what was entered in a form. Of a connection in use whatever decides what it opens is proved
        first, all of it together; what is our registration's own is not. Raises as `Replacing.replace` and
        `Onboarding.save_values`."""
        with self._core.store.reading() as tables:
            row = tables.connections.get(connection)
            proved = {field.name for field in (*keys(tables, row), *registry.system(row.system).fields)}
        plain = {name: value for name, value in values.items() if name in proved}
        hidden = {name: secret for name, secret in secrets.items() if name in proved}
        if row.stage is not Stage.ACTIVE or not (plain or hidden):
            return self._onboarding.save_values(connection, values, secrets)
        for _ in self._replacing.replace(connection, plain, hidden, cancel):
            pass
        left = {name: value for name, value in values.items() if name not in proved}
        kept = {name: secret for name, secret in secrets.items() if name not in proved}
        if left or kept:
            return self._onboarding.save_values(connection, left, kept)
        return self._onboarding.load(connection)

    def disconnect(self, connection: int, delete_data: bool) -> None:
        """Removes the connection and its secrets. Its companies stay with their data, no longer updated,
        unless `delete_data` or the system is read live; the log survives either way. An interface that it
        was a side of lacks that side from now on."""
        core = self._core
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            delete_data = delete_data or registry.system(row.system).mode is Mode.LIVE
            for company in tables.companies.list(connection):
                rest(core, tables, company.id)
                if delete_data or not (company.active or company.imported_at):
                    tables.ledger.delete(company.id)
                    tables.companies.delete(company.id)
            tables.connections.delete(connection)
            unlink(core, tables, connection)
            data = {"name": row.name, "delete_data": delete_data}
            core.events.add(tables, "connection_deleted", replace(row, id=0), data=data)
        core.vault.forget(connection_owner(connection))

    def summary(self) -> OfficeSummary:
        """The tiles and the chart of the overview."""
        core = self._core
        now = core.clock()
        with core.store.reading() as tables:
            companies = tables.companies.list(active=True)
            by_company = {c.id: self._state(tables, c) for c in companies}
            rows = [c for c in tables.connections.list() if c.stage is Stage.ACTIVE]
            days = tables.transfers.days(now - timedelta(days=_CHART_DAYS))
            running = sum(run.state is RunState.RUNNING for run in tables.runs.open())
        attention = {"stopped", "needs_you"}
        own = [
            c
            for c in rows
            if states.of_connection(c, [], now) in attention and (c.problem is not None or c.expires_at)
        ]
        chart = {d.day: d.statuses for d in days}
        bad = (TransferStatus.FAILED, TransferStatus.PARTIAL)
        return OfficeSummary(
            needs_you=sum(state in attention for state in by_company.values()) + len(own),
            expiring=sum(c.expires_at is not None and now < c.expires_at < now + EXPIRES_SOON for c in rows),
            running=running,
            reconciled=sum(by_company[c.id] == "ok" for c in companies if states.provable(c.system)),
            companies=sum(states.provable(c.system) for c in companies),
            transfers_per_day=tuple(
                Day(
                    day,
                    chart.get(day.isoformat(), {}).get(TransferStatus.DONE, 0),
                    sum(chart.get(day.isoformat(), {}).get(status, 0) for status in bad),
                )
                for day in _last_days(now.date())
            ),
        )

    def _state(self, tables: Tables, company: CompanyRecord) -> str:
        return states.of_company(company, latest_run(tables, company), self._core.clock())

    def _problem(self, row: Connection, stored: Problem) -> ErpError:
        """What is wrong, without the name of a connection that is not told."""
        error = stored.error()
        told = told_name(self._core, row)
        error.params |= {name: told for name, value in error.params.items() if value == row.name}
        return error

    def _view(self, tables: Tables, row: Connection) -> ConnectionView:
        companies = tables.companies.list(row.id)
        names = {company.external_id: company.name for company in companies}
        checks = map(drafts.item_of, row.checks)
        active = [c for c in companies if c.active]
        of_companies = [self._state(tables, c) for c in active]
        problem = row.problem or next((c.problem for c in active if c.problem), None)
        links = _interfaces(tables, row) if row.stage is Stage.ACTIVE else []
        serves = bool(links) and not active
        if serves:  # nothing of it is imported; an interface works with it
            problem = problem or _refused(tables, row, links)
            of_companies = [states.of_problem(problem) if problem else "ok"]
        return ConnectionView(
            id=row.id,
            system=row.system,
            system_name=registry.system(row.system).name,
            name=told_name(self._core, row),
            level=path_of(tables, row),
            private=row.private,
            owner=row.owner,
            description=row.description if may_know(self._core, row) else "",
            stage=str(row.stage),
            state=states.of_connection(row, of_companies, self._core.clock()),
            problem=self._problem(row, problem) if problem else None,
            expires_at=row.expires_at,
            checked_at=row.checked_at,
            last_success=max((c.imported_at for c in active if c.imported_at), default=None),
            companies_active=len(active),
            companies_inactive=sum(not c.gone for c in companies) - sum(not c.gone for c in active),
            checks=tuple(replace(item, company=names.get(item.company, item.company)) for item in checks),
            signs_in=signs_in(row),
            live=registry.system(row.system).mode is Mode.LIVE,
            serves=serves,
            interfaces=tuple(told_name(self._core, link) for link in links),
            authorisation=row.authorisation,
            keys=tuple(field.name for field in keys(tables, row)),
        )


def signs_in(row: Connection) -> bool:
    """Whether a person's authorisation in the browser is what the connection stands on."""
    return registry.system(row.system).signs_in and row.fields.get("access", "user") == "user"


def _interfaces(tables: Tables, row: Connection) -> Sequence[Connection]:
    """The interfaces of which it is a side."""
    interfaces = (key for key, system in registry.SYSTEMS.items() if system.sides)
    links = (link for key in interfaces for link in tables.connections.list(system=key))
    return [link for link in links if link.fields.get(row.system) == str(row.id)]


def _refused(tables: Tables, row: Connection, links: Sequence[Connection]) -> Problem | None:
    """What an interface met on this side."""
    companies = [company for link in links for company in tables.companies.list(link.id)]
    problems = [p for p in (*(link.problem for link in links), *(c.problem for c in companies)) if p]
    names = (row.system, registry.system(row.system).name)
    return next((problem for problem in problems if problem.params.get("system") in names), None)


def _last_days(today: date) -> Sequence[date]:
    return [today - timedelta(days=back) for back in range(_CHART_DAYS - 1, -1, -1)]
