"""Hand-written records of a draft, for tests of the flow and of the windows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from connectors.base import CheckItem, Result
from connectors.errors import ErpError, problem
from connectors.tripletex.system import TRIPLETEX
from wizards.flow import check_names

NOW = datetime(2026, 11, 20, 8, 14, tzinfo=UTC)


@dataclass(frozen=True)
class FakeTick:
    who: str = "Kari"
    at: datetime = NOW


@dataclass(frozen=True)
class FakeCompany:
    external_id: str
    name: str
    organisation_number: str = ""
    currency: str = "NOK"
    client: str = ""
    chosen: bool = False
    problem: ErpError | None = None
    taken_by: str = ""


@dataclass(frozen=True)
class FakeDraft:
    id: int = 1
    system: str = "tripletex"
    name: str = "Tripletex"
    level: str = ""
    private: bool = False
    description: str = ""
    stage: str = "draft"
    fields: Mapping[str, str] = field(default_factory=dict)
    secrets: frozenset[str] = frozenset()
    registration: bool = True
    step: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    ticks: Mapping[str, FakeTick] = field(default_factory=dict)
    checks: tuple[CheckItem, ...] = ()
    checked_at: datetime | None = None
    companies: tuple[FakeCompany, ...] = ()
    started_at: datetime | None = None
    started_by: str = ""
    imported: bool = False


def checks(
    failing: str = "", code: str = "key_refused", result: Result = Result.FAILED
) -> tuple[CheckItem, ...]:
    """Every check in order; the failing one is the last, unless it only warns."""
    items: list[CheckItem] = []
    for name in check_names(TRIPLETEX):
        if name == failing:
            items.append(CheckItem(name, result, problem=problem(code, system="Tripletex")))
            if result is Result.FAILED:
                break
        else:
            items.append(
                CheckItem(name, Result.OK, {"company": "Fjordfisk AS"} if name == "identity" else {})
            )
    return tuple(items)
