"""One run from its claim to its end: pre-flight, datasets in order, proof, result."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.store.database import Store
from app.store.records import CompanyRecord, Connection, Problem, ReconcileResult, RunKind
from app.store.tables import Tables
from app.store.work import Checkpoint, Counts, Run, RunState, Transfer, TransferStatus
from app.sync.engine import LeaseLost, Work, read_dataset
from app.sync.progress import Phase, Progress
from app.sync.reconcile import DIFFERS, Proof, compare, hull, proven
from app.sync.report import Report
from connectors.base import CancelToken, Connector, Period, Window
from connectors.datasets import DATASETS
from connectors.errors import Cancelled, ConfigError, ErpError, TransientError, problem
from connectors.registry import system

ATTEMPTS = 8  # that fail for passing reasons before a run counts as failed
_FIRST_WAIT, _LONGEST_WAIT = 60.0, 3600.0  # seconds
_ONE_DATASET = frozenset({"right_missing", "module_inactive"})  # the others may still be read
_SIGN_IN = frozenset(
    {
        "address_invalid",
        "certificate_untrusted",
        "proxy_sign_in",
        "registration_missing",
        "registration_refused",
        "key_missing",
        "key_refused",
        "key_other_environment",
        "key_mistaken",
        "registration_unapproved",
        "sign_in_needed",
        "sign_in_expired",
        "session_refused",
        "administrator_needed",
        "clock_wrong",
        "keyring_missing",
        "keyring_locked",
        "keyring_unsafe",
        "keyring_failed",
        "keyring_silent",
        "keyring_setting",
    }
)
_HOLDING = frozenset({"sign_in_needed", "sign_in_expired"})  # go on once somebody has signed in
_AGAIN = ("postings", "trial_balance")
_RUN_STATUS = {
    RunState.CANCELLED: TransferStatus.CANCELLED,
    RunState.WAITING: TransferStatus.WAITING,
    RunState.HELD: TransferStatus.WAITING,
}


@dataclass(slots=True)
class Execution:
    """A claimed run at work; `steps()` is called once. work: what the run is for, between its claim and its
    result; may raise ErpError."""

    store: Store
    open_connector: Callable[[int, CancelToken], AbstractContextManager[Connector]]
    owner: str
    clock: Callable[[], datetime]
    test: bool
    run: Run
    cancel: CancelToken
    work: Callable[["Execution", Report, CompanyRecord, Connection], Iterator[Progress]]
    resumed_from: str = ""
    checkpoints: dict[str, Checkpoint] = field(default_factory=dict)
    line: Transfer | None = None
    current: str = ""
    proof: Proof | None = None  # the last one this run made
    began: datetime = field(init=False)  # when the current dataset was begun

    def steps(self) -> Iterator[Progress]:
        """Carries it out. Raises LeaseLost, and ErpError where the result could not be stored."""
        with self.store.reading() as tables:
            company = tables.companies.get(self.run.company_id)
            if company.connection_id is None:
                raise ConfigError("not_ready", company=company.name)
            connection = tables.connections.get(company.connection_id)
            client = tables.clients.get(company.client_id) if company.client_id else None
        report = Report(self.run, company, connection, client, self.test)
        error: ErpError | None = None
        try:
            yield from self.work(self, report, company, connection)
        except Cancelled:
            error = problem("cancelled")
        except ErpError as found:
            error = found
        except LeaseLost:
            raise
        except GeneratorExit:  # whoever watched has gone; the next one may go on at once
            with self.store.writing() as tables:
                tables.runs.release(self.run.id, self.owner, self.clock())
            raise
        except Exception as found:  # noqa: BLE001  a fault of ours: the run fails, the program goes on
            error = problem("internal_error", where(found))
        yield self._finish(report, company, connection, error)

    def read_and_prove(
        self, report: Report, company: CompanyRecord, connection: Connection
    ) -> Iterator[Progress]:
        """The work of an import: pre-flight, datasets in order, proof."""
        with self.store.reading() as tables:
            self.checkpoints = {c.dataset: c for c in tables.checkpoints.list(self.run.id)}
        self.resumed_from = self._resumed_from(company.system)
        yield self.progress(Phase.PREPARING)
        self.cancel.check()
        self._refuse_unauthorised(connection)
        with self.open_connector(connection.id, self.cancel) as connector:
            periods = connector.periods(company.external_id)
            self._take_over(periods)
            work = Work(self.store, connector, company, periods, self.owner, self.clock, self.cancel)
            yield from self._read_all(work, report)
            yield from self._prove(work, report)

    def _refuse_unauthorised(self, connection: Connection) -> None:
        """An authorisation that has ended is not tried again and again: the run is held."""
        known = connection.problem
        if known is not None and known.code in _HOLDING:
            raise known.error()
        if connection.expires_at is not None and connection.expires_at <= self.clock():
            raise problem("sign_in_expired", connection=connection.name)

    def _take_over(self, periods: Sequence[Period]) -> None:
        """Stores the calendar. Where it cuts time otherwise than before, every row's period is in doubt and
        all is read, whatever was asked for."""
        spans = {period.key: period.window for period in periods}
        with self.store.writing() as tables:
            known = tables.periods.list(self.run.company_id)
            if self.run.window is not None and any(spans.get(p.key) != p.window for p in known):
                self.run = tables.runs.update(replace(self.run, window=None))
            tables.periods.put(self.run.company_id, periods)

    def _read_all(self, work: Work, report: Report) -> Iterator[Progress]:
        for position, dataset in enumerate(system(work.company.system).datasets):
            if self.run.kind is RunKind.PROOF and dataset != "trial_balance":
                continue
            checkpoint = self.checkpoints.get(dataset) or Checkpoint(
                self.run.id, dataset, position, asked=self._asked(dataset, work.periods)
            )
            if not checkpoint.complete:
                yield from self._read(work, report, checkpoint)

    def _read(self, work: Work, report: Report, checkpoint: Checkpoint) -> Iterator[Progress]:
        dataset = self.current = checkpoint.dataset
        self.began = self.clock()
        self.checkpoints[dataset] = checkpoint
        with self.store.writing() as tables:
            work.beat(tables, self.run.id)
            resumed = self.resumed_from if self.resumed_from.startswith(dataset) else ""
            again = self.run.attempts > 1
            line = report.begin(tables, dataset, self.clock(), resumed, attempted=again)
        self.line = line  # once it is stored: what could not be committed cannot be updated
        asked = _windows(dataset, checkpoint.asked, work.periods)

        def ended(tables: Tables, last: Checkpoint) -> Checkpoint:
            last = replace(last, complete=True, problem=None)
            status = TransferStatus.PARTIAL if last.counts.failed else TransferStatus.DONE
            tables.checkpoints.put(last)
            report.end(tables, line, last, status, self.clock() - self.began)
            return last

        yield self.progress(Phase.READING, dataset, asked)
        try:
            for stored in read_dataset(work, checkpoint, ended):
                self.checkpoints[dataset] = checkpoint = stored
                if stored.complete:
                    self.line, self.current = None, ""
                yield self.progress(Phase.READING, dataset, asked)
        except ConfigError as error:
            if error.code not in _ONE_DATASET or checkpoint.complete:
                raise
            checkpoint = replace(checkpoint, problem=Problem.of(error, self.clock()))
            with self.store.writing() as tables:
                work.beat(tables, self.run.id)
                tables.checkpoints.put(checkpoint)
                report.end(
                    tables,
                    line,
                    checkpoint,
                    TransferStatus.FAILED,
                    self.clock() - self.began,
                    checkpoint.problem,
                )
            self.checkpoints[dataset] = checkpoint
            self.line, self.current = None, ""
        yield self.progress(Phase.DATASET_DONE, dataset, asked)

    def _prove(self, work: Work, report: Report) -> Iterator[Progress]:
        """Compares; what differs is read once more before it is reported."""
        yield self.progress(Phase.RECONCILING)
        read_now = ("trial_balance",) if self.run.kind is RunKind.PROOF else _AGAIN
        if work.company.imported_at is not None and not self._complete(*read_now):
            return  # half a reading proves nothing; the last result stays
        proof = self._compare(work)
        if proof.result is ReconcileResult.DIFFERS and self._first_reading():
            window = hull((d.period for d in proof.differences), work.periods)
            for dataset in _AGAIN if window else ():
                old = self.checkpoints.get(dataset) or Checkpoint(self.run.id, dataset, position=0, reading=0)
                again = replace(
                    old, reading=old.reading + 1, asked=window, cursor=None, window=None, complete=False
                )
                yield from self._read(work, report, again)
            proof = self._compare(work)
        self.proof = proof
        now = self.clock()
        with self.store.writing() as tables:
            work.beat(tables, self.run.id)
            tables.companies.update(proven(tables.companies.get(work.company.id), proof))
            report.proof(tables, proof, now)

    def _compare(self, work: Work) -> Proof:
        """The whole company, or as much as this run has read of one that was never imported whole."""
        company, now = work.company, self.clock()
        if company.imported_at is None and self.run.window is None and self._complete(*_AGAIN):
            company = replace(company, imported_at=now)
        if self.run.kind is RunKind.NIGHTLY and (proof := self._standing(company, now)):
            return proof
        periods = None if company.imported_at is not None else self._read_whole(work.periods)
        return compare(self.store, company, now, periods)

    def _standing(self, company: CompanyRecord, now: datetime) -> Proof | None:
        """The last proof, where it agrees and nothing was written since: what was equal still is. The week's
        run compares everything whatever was written."""
        known = company.reconciled
        wrote = any(
            c.counts.new or c.counts.changed or c.counts.deleted
            for c in self.checkpoints.values()
            if c.dataset in _AGAIN
        )
        if known is None or known.result is not ReconcileResult.AGREES or wrote or self.run.attempts > 1:
            return None
        with self.store.reading() as tables:
            last = tables.runs.get(company.last_run_id) if company.last_run_id else None
            alone = len(tables.runs.open(company.id)) == 1  # another one may have written some of its pages
        if last is None or last.started_at is None or last.state is not RunState.DONE or not alone:
            return None
        return Proof(company.id, replace(known, at=now)) if known.at >= last.started_at else None

    def _read_whole(self, periods: Sequence[Period]) -> Sequence[str]:
        """Keys of the periods of which this run has read postings and trial balance from end to end."""
        covered = [self.checkpoints[d].covered if d in self.checkpoints else () for d in _AGAIN]
        return [
            period.key
            for period in periods
            if all(any(w.start <= period.start and period.end <= w.end for w in ws) for ws in covered)
        ]

    def _complete(self, *datasets: str) -> bool:
        return all(d in self.checkpoints and self.checkpoints[d].complete for d in datasets)

    def _first_reading(self) -> bool:
        return all(c.reading == 1 for c in self.checkpoints.values() if c.dataset in _AGAIN)

    def _finish(
        self, report: Report, company: CompanyRecord, connection: Connection, error: ErpError | None
    ) -> Progress:
        now = self.clock()
        problems = [c.problem for c in self.checkpoints.values() if c.problem is not None]
        if self.proof is not None and (unproved := self.proof.problem(company)):
            problems.append(unproved)
        stored = Problem.of(error, now) if error else (problems[0] if problems else None)
        with self.store.reading() as tables:
            current_rows = tables.ledger.is_current(company.id)
        state = self._state(error, bool(problems), current_rows)
        with self.store.writing() as tables:
            if not tables.runs.heartbeat(self.run.id, self.owner, now):
                return self.progress(Phase.BUSY)
            if error is not None and stored is not None:
                self._report_stop(tables, report, state, stored, now)
            run = replace(
                self.run,
                state=state,
                finished_at=None if state.open else now,
                retry_at=now + self._wait(error) if state is RunState.WAITING else None,
                lease_owner="",
                lease_until=None,
                resumed_from=self.resumed_from,
                problem=stored,
            )
            tables.runs.update(run)
            current = tables.companies.get(company.id)
            first, last = tables.ledger.dates(company.id)
            whole = error is None and all(c.complete for c in self.checkpoints.values())
            whole = whole and self.run.kind is not RunKind.PROOF
            whole = whole and (self.run.window is None or current.imported_at is not None)
            shown = None if state is RunState.CANCELLED else stored
            if shown is None and current.problem is not None and current.problem.code == DIFFERS:
                shown = current.problem
            tables.companies.update(
                replace(
                    current,
                    imported_at=now if whole else current.imported_at,
                    data_from=first,
                    data_to=last,
                    last_run_id=run.id,
                    last_run_at=now,
                    problem=shown,
                )
            )
            self._mark_connection(tables, connection, error, stored)
        self.run = run
        return replace(self.progress(Phase.FINISHED), state=state, problem=stored.code if stored else "")

    def _state(self, error: ErpError | None, needs_you: bool, current: bool) -> RunState:
        """`current`: no stored row is an earlier version of one that could not be read, in whatever run."""
        if error is not None and error.code == "cancelled":
            return RunState.CANCELLED
        if error is not None and error.code in _HOLDING:
            return RunState.HELD
        if isinstance(error, TransientError):
            return RunState.WAITING if self.run.attempts < ATTEMPTS else RunState.FAILED
        if error is not None:
            return RunState.NEEDS_YOU if isinstance(error, ConfigError) else RunState.FAILED
        if needs_you:
            return RunState.NEEDS_YOU
        failed = any(c.counts.failed for c in self.checkpoints.values())
        return RunState.PARTIAL if failed or not current else RunState.DONE

    def _report_stop(
        self, tables: Tables, report: Report, state: RunState, stored: Problem, now: datetime
    ) -> None:
        status = _RUN_STATUS.get(state, TransferStatus.FAILED)
        shown = None if state is RunState.CANCELLED else stored
        if self.line is not None:
            report.end(tables, self.line, self.checkpoints[self.current], status, now - self.began, shown)
        else:
            report.stop(tables, status, now, stored)

    def _mark_connection(
        self, tables: Tables, connection: Connection, error: ErpError | None, stored: Problem | None
    ) -> None:
        """A refused sign-in is the connection's problem; a run that got through ends an older one."""
        if error is not None and error.code in _SIGN_IN:
            tables.connections.update(replace(tables.connections.get(connection.id), problem=stored))
        elif error is None and connection.problem is not None:
            tables.connections.update(replace(tables.connections.get(connection.id), problem=None))

    def _wait(self, error: ErpError | None) -> timedelta:
        seconds = min(_FIRST_WAIT * 2 ** (self.run.attempts - 1), _LONGEST_WAIT)
        seconds *= random.uniform(0.8, 1.2)  # noqa: S311  so that workers do not return all at once
        asked = error.retry_after if isinstance(error, TransientError) else None
        return timedelta(seconds=max(seconds, asked or 0.0))

    def _asked(self, dataset: str, periods: Sequence[Period]) -> Window | None:
        """What this run reads of a dataset: trial balances by whole periods."""
        column, window = DATASETS[dataset].window, self.run.window
        if column is None or window is None:
            return None
        if column == "posting_date":
            return window
        touched = [p.key for p in periods if p.start < window.end and window.start < p.end]
        return hull(touched, periods) or window

    def _resumed_from(self, name: str) -> str:
        """Dataset and period where an interrupted run of the system goes on, "" for a new one."""
        if not self.checkpoints:
            return self.run.resumed_from
        for dataset in system(name).datasets:
            checkpoint = self.checkpoints.get(dataset)
            if checkpoint is None:
                return dataset
            if not checkpoint.complete:
                place = checkpoint.window.start if checkpoint.window else None
                if place is None and checkpoint.covered:
                    place = checkpoint.covered[-1].end
                windowed = DATASETS[dataset].window is not None and place is not None
                return f"{dataset} {place:%Y-%m}" if windowed else dataset
        return self.run.resumed_from

    def progress(self, phase: Phase, dataset: str = "", windows: Sequence[Window] = ()) -> Progress:
        """Where the run stands."""
        checkpoint = self.checkpoints.get(dataset)
        covered = checkpoint.covered if checkpoint else ()
        done = sum(any(w.start <= one.start and one.end <= w.end for w in covered) for one in windows)
        return Progress(
            self.run.id,
            self.run.company_id,
            phase,
            dataset,
            done,
            len(windows) or None,
            checkpoint.counts if checkpoint else Counts(),
            resumed_from=self.resumed_from,
        )


def _windows(dataset: str, asked: Window | None, periods: Sequence[Period]) -> Sequence[Window]:
    """The periods' parts of what is asked: the steps of the progress bar."""
    if DATASETS[dataset].window is None:
        return ()
    if asked is None:
        return [period.window for period in periods]
    return [
        Window(max(p.start, asked.start), min(p.end, asked.end))
        for p in periods
        if p.start < asked.end and asked.start < p.end
    ]


def where(error: Exception) -> str:
    """Kind and innermost place of an unexpected error; its text may hold anything, so it stays out."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__} {place}"
