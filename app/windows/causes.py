"""What needs a person: each cause once, whether it is a connection's or a company's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.windows.standing import Standing, standing, trouble
from connectors.errors import ErpError
from connectors.views import CompanyView, ConnectionView

_ACT = ("stopped", "needs_you", "partial")


@dataclass(frozen=True, slots=True)
class Cause:
    """What has a problem (None: its state says it all), and how many companies wait for it to be mended."""

    what: ConnectionView | CompanyView
    problem: ErpError | None
    waiting: int = 0


def causes(
    connections: Iterable[ConnectionView], companies: Sequence[CompanyView], now: datetime
) -> list[Cause]:
    """Connections first. What stops a whole connection, or several of its companies alike, is told once."""
    bad = [company for company in companies if company.active and company.state in _ACT]
    found: list[Cause] = []
    told: set[int] = set()
    for connection in connections:
        over = standing(connection, now) is Standing.OVER
        if connection.state not in _ACT and not over:
            continue
        error = trouble(connection, now)
        theirs = [company for company in bad if company.connection_id == connection.id]
        alike = [
            company for company in theirs if company.problem and error and company.problem.code == error.code
        ]
        if over:
            alike = [c for c in companies if c.active and c.connection_id == connection.id]
        elif theirs and (len(alike) == 1 or error is None or error.code == "differs"):
            continue  # the trouble of its companies, each told below
        found.append(Cause(connection, error, len(alike)))
        told |= {company.id for company in alike}
    return found + [Cause(company, company.problem) for company in bad if company.id not in told]
