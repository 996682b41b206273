"""Another key in place of the one at work: tried first, and kept only where it opens the same."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from app.services import drafts, entering
from app.services.access import with_defaults
from app.services.core import Core
from app.services.imports import Imports
from app.services.keys import keys
from app.services.registrations import Entry, Registrations, accepted
from app.services.sign_in import release, strangers
from app.store.records import CompanyRecord, Connection, RunKind
from app.store.tables import Tables
from app.store.work import TransferStatus
from connectors import registry
from connectors.base import CancelToken, CheckItem, Connector, Mode, Result, System
from connectors.errors import ENDED_BY_KEY, ConfigError, ErpError
from connectors.fields import Field, Secret

T = TypeVar("T")


class Replacing:
    """What "Replace the key" does."""

    def __init__(self, core: Core, registrations: Registrations, imports: Imports) -> None:
        self._core = core
        self._registrations = registrations
        self._imports = imports

    def replace(
        self, connection: int, values: Mapping[str, str], secrets: Mapping[str, Secret], cancel: CancelToken
    ) -> Iterator[CheckItem]:
        """Tries new values of the connection's `keys` and other fields, all together, giving each named test
        as it is done; they are stored when none has failed, another kind of credentials in place of the
        former. Until then, and where anything is raised, the former key is used as before.

        Raises ConfigError `unknown_name` for what is none of these, `value_missing` without a value; what
        the fields and the first failed test say; `other_company`, `companies_lost`, `key_other_kind`,
        `same_key_elsewhere`; a keyring's code; Cancelled.
        """
        core = self._core
        with core.store.reading() as tables:
            row = tables.connections.get(connection)
            asked = keys(tables, row)
            listed = [company for company in tables.companies.list(connection) if not company.gone]
        system = registry.system(row.system)
        _refuse_others((*asked, *system.fields), values, secrets)
        own, ours = entering.apart(system, values, secrets)
        entered = entering.entries(system, *own)
        hidden, whole = entered.secrets, entered.over(row.fields)
        changed = dict(whole.items() - row.fields.items())
        shared = _filled(accepted(system, system.registration_fields, *ours)[1])
        if not (hidden or shared or changed or entered.gone):
            raise ConfigError("value_missing", field=next((f.name for f in asked if f.secret), ""))
        fields = drafts.told(system, with_defaults(system, whole), row.identity)
        tried, instead = replace(row, fields=fields), {**dict.fromkeys(entered.gone), **hidden, **shared}
        items: list[CheckItem] = []
        lines: list[str] = []
        try:
            with core.access.opened(tried, cancel, instead=instead) as (connector, trace):
                try:
                    for item in _tests(connector, row, listed):
                        items.append(item)
                        yield item
                finally:
                    lines = trace.lines()
            cancel.check()

            def proved(tables: Tables, now: Connection) -> None:
                if now.fields == row.fields:  # of an address entered meanwhile the tests prove nothing
                    self._proved(tables, now, items, lines)

            new = entering.Entries(changed, hidden, entered.gone)
            beside = [self._registration(tried, shared)] if shared else []
            entering.store(core, connection, new, proved, beside=beside)
            if shared:
                self._forget_tokens(system)
        except ErpError as error:
            with core.store.writing() as tables:
                told = {"exchanges": lines}
                core.events.add(
                    tables, "key_replaced", row, status=TransferStatus.FAILED, error=error, data=told
                )
            raise
        self._read_again(listed)

    def _registration(self, row: Connection, secrets: Mapping[str, Secret]) -> Entry:
        """An application's secret, at the address it was tried at."""
        address = row.fields.get("base_url", "")
        return self._registrations.entry(row.system, {"base_url": address} if address else {}, secrets)

    def _forget_tokens(self, system: System) -> None:
        """An application's secret is every connection's that it signs in for."""
        with self._core.store.reading() as tables:
            rows = tables.connections.list()
        for other in rows:
            if registry.system(other.system).registration_key == system.registration_key:
                self._core.access.forget_tokens(other.id)

    def _proved(self, tables: Tables, row: Connection, items: Sequence[CheckItem], lines: list[str]) -> None:
        identity = next((item.facts for item in items if item.name == "identity"), {})
        warned = next((item.problem for item in items if item.result is Result.WARNING), None)
        row = replace(tables.connections.get(row.id), identity=dict(identity) or row.identity)
        row = drafts.keep_checks(self._core, tables, row, items, warned, exchanges=lines)
        release(self._core, tables, row, ENDED_BY_KEY)

    def _read_again(self, companies: Sequence[CompanyRecord]) -> None:
        """What the former key no longer opened is read now, not only in the night."""
        for company in companies:
            stopped = company.active and company.problem is not None and company.problem.code in ENDED_BY_KEY
            if stopped and registry.system(company.system).mode is Mode.IMPORTED:
                kind = RunKind.WEEKLY if company.imported_at is not None else RunKind.FULL
                with suppress(ConfigError):  # it has been deactivated meanwhile
                    self._imports.runner.request(company.id, kind)
                self._core.work.set()


def _tests(connector: Connector, row: Connection, listed: Sequence[CompanyRecord]) -> Iterator[CheckItem]:
    """The named tests of a key; raises what the first that fails has found, in the words of somebody who
    knows which companies the connection is for."""
    in_use = [company for company in listed if company.active]
    for item in connector.check([company.external_id for company in in_use]):
        if item.name == "identity" and item.problem is not None:
            raise item.problem  # another kind of key
        if item.result is Result.FAILED:
            assert item.problem is not None, "what fails says why"
            raise (_strangers(connector, in_use) if item.name == "companies" else None) or item.problem
        if item.name == "identity":
            _refuse_another(row, item)
        yield item
    if listed and not in_use and (found := _strangers(connector, listed)) and found.code == "other_company":
        raise found


def _strangers(connector: Connector, companies: Sequence[CompanyRecord]) -> ErpError | None:
    try:
        return strangers(connector, companies, by="key")
    except ErpError:
        return None  # the test has said why there are none


def _refuse_another(row: Connection, item: CheckItem) -> None:
    """Whose the key is, where the vendor has told whose the former one was."""
    known, found = (facts.get("organisation_number", "") for facts in (row.identity, item.facts))
    if known and found and known != found:
        names = [
            facts.get("company", "") or number
            for facts, number in ((row.identity, known), (item.facts, found))
        ]
        raise ConfigError("other_company", company=names[0], found=names[1], by="key")


def _refuse_others(asked: Sequence[Field], values: Mapping[str, str], secrets: Mapping[str, Secret]) -> None:
    names = {field.name for field in asked}
    for name in (*values, *secrets):
        if name not in names:
            raise ConfigError("unknown_name", name=name)


def _filled(entries: Mapping[str, T]) -> dict[str, T]:
    return {name: value for name, value in entries.items() if value}
