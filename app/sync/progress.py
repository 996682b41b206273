"""What an import says about itself while it runs: codes and numbers, no words."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.store.work import Counts, RunState


class Phase(StrEnum):
    """What the run is at."""

    BUSY = "busy"  # another run of the company is at work; nothing was done
    PREPARING = "preparing"
    READING = "reading"
    DATASET_DONE = "dataset_done"
    RECONCILING = "reconciling"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a run. `counts` are those of `dataset`; `windows_total` is None where nobody knows it.

    state: how the run stands; final with phase FINISHED. problem: its code, "" without one.
    """

    run_id: int
    company_id: int
    phase: Phase
    dataset: str = ""
    windows_done: int = 0
    windows_total: int | None = None
    counts: Counts = field(default_factory=Counts)
    state: RunState = RunState.RUNNING
    problem: str = ""
    resumed_from: str = ""
