"""Progress of runs on a terminal: one bar a company, never backwards, silent where nobody watches."""

from types import TracebackType
from typing import TYPE_CHECKING

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from app.cli.labels import label
from app.cli.shell import Shell

if TYPE_CHECKING:
    from app.services.views import Progress as Step
    from app.services.views import RunResult

_DATASETS = ("accounts", "customers", "suppliers", "products", "dimensions", "postings", "trial_balance")


class Bars:
    """Bars on standard error; use as a context manager, feed `step` and `ended`."""

    def __init__(self, shell: Shell, *, watched: bool | None = None) -> None:
        self._words = shell.words
        show = shell.screen.err.is_terminal if watched is None else watched
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[what]}"),
            TimeElapsedColumn(),
            console=shell.screen.err,
            disable=shell.as_json or not show,
            refresh_per_second=8,
        )
        self._tasks: dict[int, TaskID] = {}
        self._best: dict[int, float] = {}
        self._rows: dict[int, dict[str, int]] = {}

    def __enter__(self) -> "Bars":
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def step(self, step: "Step") -> None:
        """Shows how far a run is: datasets done plus the share of the present one's windows."""
        rows = self._rows.setdefault(step.run_id, {})
        rows[step.dataset] = int(step.counts.get("fetched", 0))
        done = float(_DATASETS.index(step.dataset)) if step.dataset in _DATASETS else 0.0
        if step.windows_total:
            done += min(1.0, step.windows_done / step.windows_total)
        best = self._best[step.run_id] = max(done, self._best.get(step.run_id, 0.0))
        what = self._words(
            "cli-progress", dataset=label(self._words, "dataset", step.dataset), rows=sum(rows.values())
        )
        self._progress.update(self._task(step.run_id, step.company), completed=best, what=what)

    def ended(self, result: "RunResult") -> None:
        """Fills or stops a run's bar."""
        rows = sum(dataset.fetched for dataset in result.datasets)
        what = self._words("cli-progress", dataset=label(self._words, "status", result.state), rows=rows)
        task = self._task(result.run_id, result.company)
        if result.problem is None:
            self._progress.update(task, completed=len(_DATASETS), what=what)
        else:
            self._progress.update(task, what=what)
        self._progress.stop_task(task)

    def _task(self, run_id: int, company: str) -> TaskID:
        if run_id not in self._tasks:
            self._tasks[run_id] = self._progress.add_task(company, total=len(_DATASETS), what="")
        return self._tasks[run_id]
