"""What choosing a company brings with it: client, jobs, the request for the full import; and its end."""

from datetime import datetime, time

from app.services.core import Core
from app.services.privacy import told_name
from app.store.records import Connection, Job, RunKind
from app.store.tables import Tables
from app.sync.schedule import next_due
from connectors import registry
from connectors.base import Mode
from connectors.errors import ConfigError

DAYS = {RunKind.FULL: None, RunKind.NIGHTLY: 5, RunKind.WEEKLY: 40}
_SUNDAY = 6
_TIMES: dict[RunKind, tuple[time, int | None]] = {
    RunKind.NIGHTLY: (time(2), None),
    RunKind.WEEKLY: (time(3), _SUNDAY),
}


def activate(core: Core, tables: Tables, connection: Connection, company_id: int, client: str) -> None:
    """Chooses one company inside the caller's transaction. Raises ConfigError `company_taken`, or the
    company's own problem where the vendor refuses it."""
    now = core.clock()
    company = tables.companies.get(company_id)
    client_id = connection.client_id
    if client_id is None:
        number = company.organisation_number
        client_id = tables.clients.find_or_create(client, connection.group_id, number).id
    other = tables.companies.taken_by(company.identity, company_id)
    if other is not None and other.connection_id is not None:
        name = told_name(core, tables.connections.get(other.connection_id))
        raise ConfigError("company_taken", company=company.name, connection=name)
    tables.companies.activate(company_id, client_id, core.who, now)
    mode = registry.system(connection.system).mode
    if mode is Mode.MOVED:
        tables.jobs.add(Job(company_id, RunKind.MOVE, zone=core.settings.values.zone, next_due=now))
    if mode is not Mode.IMPORTED:
        return  # live: read when somebody looks
    for job in standard_jobs(company_id, core.settings.values.zone, now):
        stored = tables.jobs.add(job)
        if job.kind is RunKind.FULL and not company.active:
            tables.runs.request(company_id, RunKind.FULL, now, job_id=stored.id)


def rest(core: Core, tables: Tables, company_id: int) -> None:
    """Nothing of a company is read any more: its jobs go, and what is asked for or at work ends."""
    tables.jobs.delete(company_id)
    tables.runs.withdraw(company_id, core.clock())


def standard_jobs(company_id: int, zone: str, now: datetime) -> list[Job]:
    """Full on request, nightly over five days, weekly over forty (C01-C04 and decision 1)."""
    jobs = []
    for kind, days in DAYS.items():
        if kind in _TIMES:
            at, weekday = _TIMES[kind]
            due = next_due(at, zone, now, weekday)
            jobs.append(Job(company_id, kind, days, f"{at:%H:%M}", weekday, zone, due))
        else:
            jobs.append(Job(company_id, kind, days, zone=zone))
    return jobs
