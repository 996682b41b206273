"""Records of a draft with defaults, for tests of the flow and of the windows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from connectors.base import Authorisation, CheckItem, Result, System, Tick
from connectors.errors import problem
from connectors.tripletex.system import TRIPLETEX
from connectors.views import CompanyChoice, DraftView
from wizards.flow import check_names

NOW = datetime(2026, 11, 20, 8, 14, tzinfo=UTC)


@dataclass(frozen=True)
class FakeTick(Tick):
    who: str = "Kari"
    at: datetime = NOW


@dataclass(frozen=True)
class FakeCompany(CompanyChoice):
    organisation_number: str = ""
    currency: str = "NOK"
    client: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class FakeDraft(DraftView):
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
    ticks: Mapping[str, Tick] = field(default_factory=dict)
    checks: tuple[CheckItem, ...] = ()
    checked_at: datetime | None = None
    companies: tuple[CompanyChoice, ...] = ()
    started_at: datetime | None = None
    started_by: str = ""


def granted(**changes: object) -> Authorisation:
    """What Kari granted for Business NXT three days ago, all that was asked."""
    asked = (
        "openid",
        "email",
        "profile",
        "offline_access",
        "business-graphql-api:access-group-based-readonly",
    )
    given = Authorisation(
        subject="0b9f4c1e",
        at=datetime.now(UTC) - timedelta(days=3),
        name="Kari Nordmann",
        email="kari@eksempel.no",
        asked=asked,
        granted=asked,
        expires_at=datetime.now(UTC) + timedelta(days=27),
        renewable=True,
    )
    return replace(given, **changes)  # type: ignore[arg-type]


def checks(
    failing: str = "",
    code: str = "key_refused",
    result: Result = Result.FAILED,
    system: System = TRIPLETEX,
) -> tuple[CheckItem, ...]:
    """Every check in order; the failing one is the last, unless it only warns."""
    items: list[CheckItem] = []
    for name in check_names(system):
        if name == failing:
            dataset = name.removeprefix("read_")
            wrong = problem(code, system=system.name, dataset=dataset)
            items.append(CheckItem(name, result, problem=wrong))
            if result is Result.FAILED:
                break
        else:
            items.append(
                CheckItem(name, Result.OK, {"company": "Fjordfisk AS"} if name == "identity" else {})
            )
    return tuple(items)
