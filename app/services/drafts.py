"""A connection's set-up as stored: what was entered, ticked, checked and chosen, until "Start use"."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.services.access import with_defaults
from app.services.core import Core
from app.services.keys import keys
from app.services.places import path_of
from app.services.privacy import may_know, told_name
from app.services.vault import connection_owner, registration_owner
from app.store.records import CheckRecord, CompanyRecord, Connection, Problem, Stage
from app.store.tables import Tables
from app.store.work import TransferKind, TransferStatus
from connectors import registry
from connectors.base import CheckItem, Result, System, worst_by_name
from connectors.errors import ErpError
from connectors.views import CompanyChoice, DraftView

_CHOSEN = "chosen companies"  # beside the answers; no step of an assistant has a name with a space


def chosen_clients(connection: Connection) -> dict[str, str]:
    """External id of each chosen company -> the name its client gets."""
    clients: dict[str, str] = json.loads(connection.assistant.answers.get(_CHOSEN, "{}"))
    return clients


def with_chosen(connection: Connection, clients: Mapping[str, str]) -> Connection:
    """The connection with another choice."""
    answers = dict(connection.assistant.answers) | {_CHOSEN: json.dumps(dict(clients), ensure_ascii=False)}
    return replace(connection, assistant=replace(connection.assistant, answers=answers))


def with_answers(connection: Connection, step: str, answers: Mapping[str, str]) -> Connection:
    """The connection at a step, answers added to those given before."""
    kept = dict(connection.assistant.answers) | {k: v for k, v in answers.items() if k != _CHOSEN}
    return replace(connection, assistant=replace(connection.assistant, step=step, answers=kept))


def answers_of(connection: Connection) -> dict[str, str]:
    """What was answered, without the choice of companies."""
    return {k: v for k, v in connection.assistant.answers.items() if k != _CHOSEN}


def new(core: Core, tables: Tables, system: str, name: str = "", **more: Any) -> Connection:
    """A new connection of this person, under the name proposed where none is given, and its line in the log.
    Raises `name_taken`."""
    row = Connection(
        system,
        name.strip() or proposal(core, tables, registry.system(system).name),
        owner=core.who,
        created_by=core.who,
        created_at=core.clock(),
        **more,
    )
    row = tables.connections.add(row)
    core.events.add(tables, "connection_created", row)
    return row


def into_use(core: Core, tables: Tables, row: Connection) -> Connection:
    """The connection in use; who began that and when stays as it was the first time."""
    now = row.started_at or core.clock()
    started = replace(row, stage=Stage.ACTIVE, started_at=now, started_by=row.started_by or core.who)
    return tables.connections.update(started)


def refused(row: Connection) -> TransferStatus:
    """What the log calls a test or a sign-in that went wrong: while nothing is in use yet no work has failed,
    it is a step on the way there."""
    return TransferStatus.INFO if row.stage is Stage.DRAFT else TransferStatus.FAILED


def keep_checks(
    core: Core,
    tables: Tables,
    row: Connection,
    items: Sequence[CheckItem],
    warned: ErpError | None = None,
    **told: object,
) -> Connection:
    """Stores what the tests of a connection found, and a line of the log about it with what is `told`."""
    now = core.clock()
    failed = next((item.problem for item in items if item.result is Result.FAILED), None)
    status = TransferStatus.PARTIAL if warned else TransferStatus.DONE
    row = tables.connections.update(
        replace(
            row,
            checks=tuple(record_of(item, now) for item in items),
            checked_at=now,
            problem=Problem.of(failed, now) if failed else None,
        )
    )
    core.events.add(
        tables,
        "checked",
        row,
        kind=TransferKind.CHECK,
        status=refused(row) if failed else status,
        error=failed or warned,
        data={"checks": {name: str(item.result) for name, item in worst_by_name(items).items()}, **told},
    )
    return row


def unproved(tables: Tables, row: Connection) -> Connection:
    """A draft that is to be checked and whose companies are to be listed anew; what was chosen of them holds
    for those that are listed again."""
    for company in tables.companies.list(row.id):
        tables.companies.delete(company.id)
    return replace(row, checks=(), checked_at=None, problem=None, identity={})


def proposal(core: Core, tables: Tables, system: str) -> str:
    """A name for a new connection that is free."""
    office = core.settings.values.office_name.strip()
    base = f"{system} – {office}" if office else system
    taken = {c.name.casefold() for c in tables.connections.list()}
    names = (base if n == 1 else f"{base} {n}" for n in range(1, 10_000))
    return next(name for name in names if name.casefold() not in taken)


def item_of(record: CheckRecord) -> CheckItem:
    """A stored check as it was yielded."""
    problem = record.problem.error() if record.problem else None
    return CheckItem(record.name, record.result, record.facts, problem, record.company)


def record_of(item: CheckItem, at: datetime) -> CheckRecord:
    """A check to store."""
    problem = Problem.of(item.problem, at) if item.problem else None
    return CheckRecord(item.name, item.result, at, dict(item.facts), problem, item.company)


def choices(core: Core, tables: Tables, connection: Connection) -> tuple[CompanyChoice, ...]:
    """The connection's companies with the clients they have or will get."""
    chosen = chosen_clients(connection)
    clients = {c.id: c.name for c in tables.clients.list()}
    rows = tables.connections.list()
    names = {c.id: told_name(core, c) for c in rows}
    companies = [c for c in tables.companies.list(connection.id) if not c.gone]
    found = tuple(_choice(tables, c, chosen, clients, names, connection) for c in companies)
    others = _elsewhere(core, tables, connection, rows) if companies else {}
    return tuple(replace(one, also=tuple(others.get(_digits(one.organisation_number), ()))) for one in found)


def _elsewhere(
    core: Core, tables: Tables, connection: Connection, rows: Sequence[Connection]
) -> dict[str, list[tuple[str, str]]]:
    """By business ID, where companies are in use through other connections that this person may know of. An
    interface only links what others connect."""
    told = {
        row.id: (registry.system(row.system).name, row.name)
        for row in rows
        if row.id != connection.id and may_know(core, row)
        if not registry.system(row.system).sides
    }
    found: dict[str, list[tuple[str, str]]] = {}
    for company in tables.companies.list(active=True):
        number, place = _digits(company.organisation_number), told.get(company.connection_id or 0)
        if number and place is not None and place not in found.setdefault(number, []):
            found[number].append(place)
    return found


def _digits(number: str) -> str:
    """A business ID as all systems write it."""
    return "".join(filter(str.isdigit, number))


def _choice(
    tables: Tables,
    company: CompanyRecord,
    chosen: Mapping[str, str],
    clients: Mapping[int, str],
    names: Mapping[int, str],
    connection: Connection,
) -> CompanyChoice:
    other = tables.companies.taken_by(company.identity, company.id)
    client = chosen.get(company.external_id) or (clients.get(company.client_id or 0) or company.name)
    if connection.client_id is not None:
        client = clients.get(connection.client_id, client)
    return CompanyChoice(
        external_id=company.external_id,
        name=company.name,
        organisation_number=company.organisation_number,
        currency=company.currency,
        client=client,
        chosen=company.active or company.external_id in chosen,
        problem=company.refusal,
        taken_by=names.get(other.connection_id or 0, "") if other else "",
    )


def view(core: Core, tables: Tables, connection: Connection) -> DraftView:
    """What the assistant shows of a connection."""
    system = registry.system(connection.system)
    fields = told(system, with_defaults(system, connection.fields), connection.identity)
    active = tables.companies.list(connection.id, active=True)
    return DraftView(
        id=connection.id,
        system=connection.system,
        name=connection.name,
        level=path_of(tables, connection),
        private=connection.private,
        description=connection.description,
        stage=str(connection.stage),
        fields=fields,
        secrets=core.vault.names(tables, connection_owner(connection.id)),
        registration=_registered(core, tables, connection, fields),
        step=connection.assistant.step,
        answers=answers_of(connection),
        ticks=connection.assistant.ticks,
        checks=tuple(item_of(record) for record in connection.checks),
        checked_at=connection.checked_at,
        companies=choices(core, tables, connection),
        started_at=connection.started_at,
        started_by=connection.started_by,
        authorisation=connection.authorisation,
        keys=tuple(field.name for field in keys(tables, connection)),
        imported=bool(active) and all(company.imported_at is not None for company in active),
        proved=bool(active) and all(c.reconciled is not None and c.reconciled.agrees for c in active),
    )


def told(system: System, fields: Mapping[str, str], identity: Mapping[str, str]) -> Mapping[str, str]:
    """The fields, those left open, such as the kind of a key, as the vendor told them in the last check."""
    left = [field.name for field in system.fields if "" in field.choices and not fields.get(field.name)]
    return {**fields, **{name: identity[name] for name in left if name in identity}}


def _registered(core: Core, tables: Tables, connection: Connection, fields: Mapping[str, str]) -> bool:
    system = registry.system(connection.system)
    needed = [f for f in system.registration_fields if f.required and not f.default]
    if not needed:
        return True
    row = tables.registrations.get(system.registration_key, fields.get("base_url", ""))
    if row is None:
        return False
    names = core.vault.names(tables, registration_owner(row.system, row.base_url))
    return all(f.name in names if f.secret else bool(row.fields.get(f.name)) for f in needed)


def missing_values(draft: DraftView) -> Sequence[str]:
    """Names of required fields that are still empty."""
    system = registry.system(draft.system)
    return [
        f.name
        for f in system.fields
        if f.required and not (f.name in draft.secrets if f.secret else draft.fields.get(f.name))
    ]
