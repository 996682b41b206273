"""One run from its claim to its end: pre-flight, datasets in order, proof, result."""

import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.store.database import Store
from app.store.records import CompanyRecord, Connection, Problem, ReconcileResult, RunKind
from app.store.tables import Tables
from app.store.work import Checkpoint, Counts, Run, RunState, Transfer, TransferStatus
from app.sync.ending import HOLDING, Ending
from app.sync.engine import LeaseLost, Work, read_dataset
from app.sync.progress import Phase, Progress
from app.sync.reconcile import Proof, compare, hull, proven
from app.sync.report import Report
from app.sync.tally import is_within
from connectors.base import CancelToken, Connector, Period, Window
from connectors.datasets import DATASETS
from connectors.errors import LACKING, Cancelled, ConfigError, ErpError, problem
from connectors.registry import system

_AGAIN = ("postings", "trial_balance")


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
                raise LeaseLost  # disconnected since it was taken, which withdrew it
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
            self._go_on(tables, company.system)
        yield self.progress(Phase.PREPARING)
        self.cancel.check()
        self._refuse_unauthorised(connection)
        with self.open_connector(connection.id, self.cancel) as connector:
            periods = connector.periods(company.external_id)
            self._take_over(periods, company.system)
            work = Work(self.store, connector, company, periods, self.owner, self.clock, self.cancel)
            yield from self._read_all(work, report)
            yield from self._prove(work, report)

    def _refuse_unauthorised(self, connection: Connection) -> None:
        """An authorisation that has ended is not tried again and again: the run is held."""
        known = connection.problem
        if known is not None and known.code in HOLDING:
            raise known.error()
        if connection.expires_at is not None and connection.expires_at <= self.clock():
            raise problem("sign_in_expired", connection=connection.name)

    def _go_on(self, tables: Tables, name: str) -> None:
        """From where the run has come to."""
        self.checkpoints = {c.dataset: c for c in tables.checkpoints.list(self.run.id)}
        self.resumed_from = self._resumed_from(name)

    def _take_over(self, periods: Sequence[Period], name: str) -> None:
        """Stores the calendar. Where it cuts time otherwise than before, every row's period is in doubt and
        all is read, whatever was asked for and read until then."""
        spans = {period.key: period.window for period in periods}
        with self.store.writing() as tables:
            known = tables.periods.list(self.run.company_id)
            if self.run.window is not None and any(spans.get(p.key) != p.window for p in known):
                self.run = tables.runs.begin_anew(self.run, None)
                self._go_on(tables, name)
            if known != sorted(periods, key=lambda p: (p.start, p.key)):
                tables.periods.put(self.run.company_id, periods)

    def _read_all(self, work: Work, report: Report) -> Iterator[Progress]:
        for position, dataset in enumerate(system(work.company.system).datasets):
            if self.run.kind is RunKind.PROOF and dataset != "trial_balance":
                continue
            checkpoint = self.checkpoints.get(dataset) or Checkpoint(self.run.id, dataset, position)
            if not checkpoint.begun:
                checkpoint = replace(checkpoint, asked=self._asked(dataset, work.periods))
            if not checkpoint.complete:
                yield from self._read(work, report, checkpoint)

    def _read(self, work: Work, report: Report, checkpoint: Checkpoint) -> Iterator[Progress]:
        dataset = self.current = checkpoint.dataset
        self.began = self.clock()
        self.checkpoints[dataset] = checkpoint
        with self.store.writing() as tables:
            work.beat(tables, self.run.id)
            resumed = self.resumed_from if self.resumed_from.startswith(dataset) else ""
            line = report.begin(tables, dataset, self.clock(), resumed)
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
            if error.code not in LACKING or checkpoint.complete:
                raise
            checkpoint = replace(checkpoint, problem=Problem.of(error, self.clock()))
            with self.store.writing() as tables:
                work.beat(tables, self.run.id)
                tables.checkpoints.put(checkpoint)
                worked = self.clock() - self.began
                report.end(tables, line, checkpoint, TransferStatus.FAILED, worked, checkpoint.problem)
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
        once = [dataset for dataset in _AGAIN if self._read_once(dataset)]
        if proof.result is ReconcileResult.DIFFERS and once:
            window = hull((d.period for d in proof.differences), work.periods)
            for dataset in once if window else ():
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
        return compare(self.store, company, now, periods, self._unread(company, work.periods))

    def _unread(self, company: CompanyRecord, periods: Sequence[Period]) -> Sequence[str]:
        """Keys of the periods for which a figure of the ERP's could not be read, by this run or, where it did
        not ask, by those before."""
        balance, known = self.checkpoints.get("trial_balance"), company.reconciled
        former = set(known.unread) if known is not None else set()
        if balance is None:
            return sorted(former)
        former -= {one.key for one in periods if is_within(one.window, balance.covered)}
        failed = [flaws.window for flaws in balance.flaws if flaws.failed]
        now = {p.key for p in periods if any(p.start < w.end and w.start < p.end for w in failed)}
        return sorted(former | now)

    def _standing(self, company: CompanyRecord, now: datetime) -> Proof | None:
        """The last proof, where it agrees and nothing was written since: what was equal still is. The week's
        run compares everything whatever was written."""
        known = company.reconciled
        wrote = any(
            c.counts.new or c.counts.changed or c.counts.deleted or c.counts.failed
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
        return [one.key for one in periods if all(is_within(one.window, windows) for windows in covered)]

    def _complete(self, *datasets: str) -> bool:
        return all(d in self.checkpoints and self.checkpoints[d].complete for d in datasets)

    def _read_once(self, dataset: str) -> bool:
        known = self.checkpoints.get(dataset)
        return known is None or known.reading == known.first

    def _finish(
        self, report: Report, company: CompanyRecord, connection: Connection, error: ErpError | None
    ) -> Progress:
        now, read = self.clock(), self.checkpoints.values()
        with self.store.writing() as tables:
            if not tables.runs.heartbeat(self.run.id, self.owner, now):
                return self.progress(Phase.BUSY)
            ending = Ending(tables, self.run, company, connection, read, self.proof, error, now)
            problem, status = ending.problem, ending.status
            if self.line is not None:
                shown = None if status is TransferStatus.CANCELLED else problem
                report.end(tables, self.line, self.checkpoints[self.current], status, now - self.began, shown)
            elif error is not None and problem is not None:
                report.stop(tables, status, now, problem)
            self.run = ending.store(self.resumed_from)
        code = problem.code if problem is not None else ""
        return replace(self.progress(Phase.FINISHED), state=self.run.state, problem=code)

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
        if not any(c.begun for c in self.checkpoints.values()):
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
        done = sum(is_within(one, covered) for one in windows)
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
    innermost = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} {innermost.filename}:{innermost.lineno}"
