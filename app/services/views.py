"""What only the two fronts show: frozen records; those the assistants show too are in `connectors.views`."""

from dataclasses import dataclass
from datetime import date

from app.store.work import BadRow, Counts
from connectors.base import CheckItem
from connectors.errors import ErpError
from connectors.views import Reconciliation


def level_names(path: str) -> list[str]:
    """The names of a level path as people write it, from the top; a slash in a name is written twice."""
    return [name.replace("\0", "/").strip() for name in path.replace("//", "\0").split("/")]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine(CheckItem):
    """One check's result with the names of what was checked: the `connection` and, where it was one, the
    `company`."""

    connection: str = ""

    @classmethod
    def of(cls, item: CheckItem, connection: str = "", company: str = "") -> "CheckLine":
        """The line of a check as it was yielded."""
        return cls(item.name, item.result, item.facts, item.problem, company, connection=connection)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetResult(Counts):
    """What a run did with one dataset, in rows; of those that failed the first."""

    dataset: str
    failed_rows: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RunResult:
    """How a run ended. `state`: done, partial, failed, waiting, held, needs_you, cancelled. `proof`: what it
    proved, without the single differences; None where it proved nothing."""

    run_id: int
    company_id: int
    company: str
    job: str
    state: str
    datasets: tuple[DatasetResult, ...]
    resumed_from: str
    problem: ErpError | None = None
    system: str = ""
    connection: str = ""
    proof: Reconciliation | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """Transfers of one day, for the chart."""

    day: date
    ok: int
    failed: int


@dataclass(frozen=True, slots=True)
class OfficeSummary:
    """The overview's numbers."""

    needs_you: int
    expiring: int
    running: int
    reconciled: int
    companies: int
    transfers_per_day: tuple[Day, ...]
