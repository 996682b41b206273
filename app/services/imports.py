"""Runs as people see them: progress with the company's name, and how each ended."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from app.services.core import Core
from app.services.views import DatasetResult, Progress, RunResult
from app.sync.owner import new_owner
from app.sync.runner import Runner
from connectors.base import CancelToken


class Imports:
    """Executes runs one after the other; below it is the runner, above it the jobs and the assistants."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def runner(self) -> Runner:
        """This process's runner; made late because it needs the open database."""
        core = self._core
        return Runner(core.store, core.connector, new_owner(), core.clock, core.demo)

    def run(self, runs: Iterable[int], cancel: CancelToken) -> Iterator[Progress | RunResult]:
        """Each run's progress, then its result; a run that fails does not stop the next. Raises Cancelled."""
        for run_id in runs:
            with self._core.store.reading() as tables:
                company = tables.companies.get(tables.runs.get(run_id).company_id)
            for step in self.runner.run(run_id, cancel):
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
                )
            yield self.result(run_id)
            cancel.check()

    def result(self, run_id: int) -> RunResult:
        """How a run stands now."""
        with self._core.store.reading() as tables:
            run = tables.runs.get(run_id)
            company = tables.companies.get(run.company_id)
            checkpoints = tables.checkpoints.list(run_id)
        return RunResult(
            run_id=run_id,
            company_id=company.id,
            company=company.name,
            job=str(run.kind),
            state=str(run.state),
            datasets=tuple(DatasetResult(c.dataset, **c.counts.as_dict()) for c in checkpoints),
            resumed_from=run.resumed_from,
            problem=run.problem.error() if run.problem else None,
        )
