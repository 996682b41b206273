"""Runs as people see them: progress with the company's name, and how each ended."""

from collections.abc import Generator, Iterable, Iterator
from functools import cached_property

from app.services.core import Core
from app.services.privacy import told_name
from app.services.views import DatasetResult, RunResult
from app.store.records import CompanyRecord, Reconciled, ReconcileResult, RunKind
from app.store.tables import Tables
from app.sync.owner import new_owner
from app.sync.progress import Phase
from app.sync.runner import Runner
from connectors.base import CancelToken
from connectors.errors import ConfigError
from connectors.views import Progress, Reconciliation

_LOOK_EVERY = 0.3  # seconds between two looks at a run that another worker has


class Imports:
    """Executes runs one after the other; below it is the runner, above it the jobs and the assistants."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def runner(self) -> Runner:
        """This process's runner; made late because it needs the open database."""
        core = self._core
        return Runner(core.store, core.access.connector, new_owner(), core.clock, core.demo)

    def chosen(self, connection: str | None, company: str | None) -> list[CompanyRecord]:
        """The company of that id or name, or those in use, of one connection or of all. Raises
        `unknown_name`, `ambiguous_name`."""
        with self._core.store.reading() as tables:
            of = tables.connections.find(connection).id if connection else None
            if company is not None:
                return [tables.companies.find(company, of)]
            return list(tables.companies.list(of, active=True))

    def run(
        self, runs: Iterable[int], cancel: CancelToken, *, watch: bool = True
    ) -> Iterator[Progress | RunResult]:
        """Each run's progress, then its result; a run that fails does not stop the next, nor does one that is
        deleted with its company, which has no result. Raises Cancelled.

        A run that another worker has is watched to its end, unless `watch` is off.
        """
        for run_id in runs:
            try:
                yield from self._run(run_id, cancel, watch=watch)
            except ConfigError as error:
                if error.code != "unknown_name":  # it is gone with its company
                    raise
            cancel.check()

    def _run(self, run_id: int, cancel: CancelToken, *, watch: bool) -> Iterator[Progress | RunResult]:
        with self._core.store.reading() as tables:
            run = tables.runs.get(run_id)
            company = tables.companies.get(run.company_id)
        moves = run.kind is RunKind.MOVE
        while (yield from self._steps(run_id, company, cancel, moves)) and watch:
            if not (yield from self._watched(run_id, company)):
                break
            cancel.wait(_LOOK_EVERY)
        yield self.result(run_id)

    def _steps(
        self, run_id: int, company: CompanyRecord, cancel: CancelToken, moves: bool
    ) -> Generator[Progress, None, bool]:
        """Carries the run out; returns whether it is another worker's instead."""
        for step in self.runner.run(run_id, cancel):
            if step.phase is Phase.BUSY:
                return True
            yield Progress(
                run_id=run_id,
                company_id=company.id,
                company=company.name,
                dataset=step.dataset,
                phase=str(step.phase),
                windows_done=step.windows_done,
                windows_total=step.windows_total or 0,
                counts=step.counts.as_dict(),
                resumed_from=step.resumed_from,
                moves=moves,
            )
        return False

    def _watched(self, run_id: int, company: CompanyRecord) -> Generator[Progress, None, bool]:
        """How far the other worker is, from what it stored; returns whether the run is still open."""
        with self._core.store.reading() as tables:
            run = tables.runs.get(run_id)
            checkpoints = tables.checkpoints.list(run_id)
        if checkpoints and run.state.open:
            last = checkpoints[-1]
            yield Progress(
                run_id=run_id,
                company_id=company.id,
                company=company.name,
                dataset=last.dataset,
                phase=str(Phase.BUSY),
                windows_done=len(last.covered),
                windows_total=0,
                counts=last.counts.as_dict(),
                moves=run.kind is RunKind.MOVE,
            )
        return run.state.open

    def result(self, run_id: int) -> RunResult:
        """How a run stands now."""
        with self._core.store.reading() as tables:
            run = tables.runs.get(run_id)
            company = tables.companies.get(run.company_id)
            checkpoints = tables.checkpoints.list(run_id)
            connection = connection_name(self._core, tables, company)
        known = company.reconciled
        proved = known is not None and run.started_at is not None and known.at >= run.started_at
        return RunResult(
            run_id=run_id,
            company_id=company.id,
            company=company.name,
            job=str(run.kind),
            state=str(run.state),
            datasets=tuple(
                DatasetResult(dataset=c.dataset, **c.counts.as_dict(), failed_rows=c.examples)
                for c in checkpoints
            ),
            resumed_from=run.resumed_from,
            problem=run.problem.error() if run.problem else None,
            connection=connection,
            system=company.system,
            proof=proof_view(company, known, connection) if known is not None and proved else None,
        )


def connection_name(core: Core, tables: Tables, company: CompanyRecord) -> str:
    """The name of the connection it comes through as it is told, "" where that was deleted."""
    return told_name(core, tables.connections.get(company.connection_id)) if company.connection_id else ""


def proof_view(company: CompanyRecord, proof: Reconciled, connection: str = "") -> Reconciliation:
    """A proof as it is shown, without the single differences."""
    return Reconciliation(
        company_id=company.id,
        company=company.name,
        result=str(proof.result),
        at=None if proof.result is ReconcileResult.NOT_IMPORTED else proof.at,
        accounts=proof.accounts,
        periods=proof.periods,
        first=proof.first,
        last=proof.last,
        unproved=proof.unproved,
        difference_count=proof.differences,
        connection=connection,
        system=company.system,
    )
