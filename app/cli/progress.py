"""Progress of runs on a terminal: one bar a company, never backwards, silent where nobody watches."""

from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from app.cli.labels import label, run_state
from app.cli.shell import Shell
from connectors import registry
from resources.shown import shown

if TYPE_CHECKING:
    from app.services.views import RunResult
    from connectors.views import Progress as Step


class Bars:
    """Bars on standard error; use as a context manager, feed `step` and `ended`."""

    def __init__(self, shell: Shell, *, watched: bool | None = None) -> None:
        self._shell, self._words = shell, shell.words
        show = shell.screen.err.is_terminal if watched is None else watched
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[what]}", markup=False),
            TimeElapsedColumn(),
            console=shell.screen.err,
            disable=shell.as_json or not show,
            refresh_per_second=8,
        )
        self._tasks: dict[int, TaskID] = {}
        self._best: dict[int, float] = {}
        self._rows: dict[int, dict[str, int]] = {}
        self._datasets: dict[int, tuple[str, ...]] = {}  # of a company's system

    def __enter__(self) -> "Bars":
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def follow(self, steps: "Iterable[Step | RunResult]") -> "list[RunResult]":
        """Shows the steps of runs as they come; returns how the runs ended."""
        from app.services.views import RunResult

        results = []
        for step in steps:
            if isinstance(step, RunResult):
                self.ended(step)
                results.append(step)
            else:
                self.step(step)
        return results

    def step(self, step: "Step") -> None:
        """Shows how far a run is: datasets done plus the share of the present one's windows."""
        rows = self._rows.setdefault(step.run_id, {})
        rows[step.dataset] = int(step.counts.get("fetched", 0))
        datasets = self._of(step.company_id)
        done = float(datasets.index(step.dataset)) if step.dataset in datasets else 0.0
        if step.windows_total:
            done += min(1.0, step.windows_done / step.windows_total)
        best = self._best[step.run_id] = max(done, self._best.get(step.run_id, 0.0))
        what = self._words(
            "cli-progress", dataset=label(self._words, "dataset", step.dataset), rows=sum(rows.values())
        )
        task = self._task(step.run_id, step.company_id, step.company)
        self._progress.update(task, completed=best, what=what)

    def ended(self, result: "RunResult") -> None:
        """Fills or stops a run's bar."""
        rows = sum(dataset.fetched for dataset in result.datasets)
        what = self._words("cli-progress", dataset=run_state(self._words, result.state), rows=rows)
        task = self._task(result.run_id, result.company_id, result.company)
        if result.problem is None:
            self._progress.update(task, completed=len(self._of(result.company_id)), what=what)
        else:
            self._progress.update(task, what=what)
        self._progress.stop_task(task)

    def _task(self, run_id: int, company_id: int, company: str) -> TaskID:
        if run_id not in self._tasks:
            total = len(self._of(company_id))
            self._tasks[run_id] = self._progress.add_task(shown(company), total=total, what="")
        return self._tasks[run_id]

    def _of(self, company_id: int) -> tuple[str, ...]:
        """The datasets of a company's system, in reading order."""
        if company_id not in self._datasets:
            view = self._shell.services.companies.get(str(company_id))
            self._datasets[company_id] = registry.system(view.system).datasets
        return self._datasets[company_id]
