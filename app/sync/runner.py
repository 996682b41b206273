"""Runs: asked for, claimed with a lease, carried out from pre-flight to proof, ended in one honest state."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

from app.store.database import Store
from app.store.records import Job, Json, RunKind
from app.store.tables import Tables
from app.store.work import RunState
from app.sync.engine import LEASE, LeaseLost
from app.sync.execution import Execution
from app.sync.moves import move
from app.sync.owner import is_dead, new_owner
from app.sync.progress import Phase, Progress
from app.sync.schedule import next_due
from connectors.base import CancelToken, Connector, Window, utc_now
from connectors.errors import ConfigError

OpenConnector = Callable[[int, CancelToken], AbstractContextManager[Connector]]
MOVE_EVERY = timedelta(minutes=40)  # the rhythm users know from the vendor's own interface
_DAYS = {RunKind.NIGHTLY: 5, RunKind.WEEKLY: 40}


@dataclass(frozen=True, slots=True)
class Runner:
    """Carries out runs of one process.

    open_connector: given our connection id and the run's cancel token. owner: names this worker in leases;
    different for every process. test: marks the log's lines as those of a demonstration.
    """

    store: Store
    open_connector: OpenConnector
    owner: str = field(default_factory=new_owner)
    clock: Callable[[], datetime] = utc_now
    test: bool = False

    def request(
        self, company_id: int, kind: RunKind, window: Window | None = None, options: Json | None = None
    ) -> int:
        """Queues a run and returns its id. Without a window a full run reads everything and the others
        their last days. An open run of the same kind is returned instead of a second one; one that stopped
        half-way in the last hours goes on. Raises ConfigError `unknown_name`, `not_in_use` (not active)."""
        with self.store.writing() as tables:
            company = tables.companies.get(company_id)
            if not company.active or company.connection_id is None:
                raise ConfigError("not_in_use", name=company.name)
            job = next((job for job in tables.jobs.list(company_id) if job.kind is kind), None)
            asked = window or self._window(kind, job)
            run = tables.runs.request(company_id, kind, self.clock(), asked, job.id if job else None, options)
        return run.id

    def due(self, now: datetime | None = None) -> Sequence[int]:
        """Ids of the runs to carry out now, oldest request first: jobs whose time has come are queued and
        get their next time, waiting runs are included when their wait is over."""
        now = now or self.clock()
        with self.store.writing() as tables:
            self._release_dead(tables, now)
            for job in tables.jobs.due(now):
                tables.runs.request(job.company_id, job.kind, now, self._window(job.kind, job), job.id)
                tables.jobs.update(advance(job, now))
            return [run.id for run in tables.runs.claimable(now)]

    def run(self, run_id: int, cancel: CancelToken | None = None) -> Iterator[Progress]:
        """Carries a run out, yielding after each page. Ends with phase FINISHED and a final state, or with
        BUSY when the run is not to be had. Problems of the ERP and of the connection are results, not
        exceptions; raises ErpError only when the database itself fails, ConfigError `unknown_name`."""
        with self.store.writing() as tables:
            now = self.clock()
            self._release_dead(tables, now)
            company = tables.companies.get(tables.runs.get(run_id).company_id)
            if not company.active or company.connection_id is None:
                tables.runs.withdraw(company.id, now)
            run = tables.runs.claim(run_id, self.owner, now, LEASE)
        if run is None:
            with self.store.reading() as tables:
                found = tables.runs.get(run_id)
            yield Progress(run_id, found.company_id, Phase.BUSY, state=found.state)
            return
        work = move if run.kind is RunKind.MOVE else Execution.read_and_prove
        execution = Execution(
            self.store,
            self.open_connector,
            self.owner,
            self.clock,
            self.test,
            run,
            cancel or CancelToken(),
            work,
        )
        try:
            yield from execution.steps()
        except LeaseLost:
            yield Progress(run_id, run.company_id, Phase.BUSY, state=RunState.RUNNING)

    def _release_dead(self, tables: Tables, now: datetime) -> None:
        """Runs whose process on this machine was killed need not wait for the end of their lease."""
        for run in tables.runs.open():
            if run.state is RunState.RUNNING and is_dead(run.lease_owner):
                tables.runs.release(run.id, run.lease_owner, now)

    def _window(self, kind: RunKind, job: Job | None) -> Window | None:
        days = job.days if job is not None else _DAYS.get(kind)
        if kind in (RunKind.FULL, RunKind.MOVE) or days is None:
            return None
        today = self.clock().astimezone(UTC).date()
        # to the end of tomorrow: east of Greenwich it is tomorrow already for part of the day
        return Window(today - timedelta(days=days), today + timedelta(days=2))


def advance(job: Job, now: datetime) -> Job:
    """The job with its next time after `now`, None for a job without a schedule."""
    if job.kind is RunKind.MOVE:
        return replace(job, next_due=now + MOVE_EVERY)
    if not job.at:
        return replace(job, next_due=None)
    return replace(job, next_due=next_due(time.fromisoformat(job.at), job.zone, now, job.weekday))
