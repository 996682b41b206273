"""Financial years and periods of a simulated client, closed ones included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (
    "Januar", "Februar", "Mars", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Desember",
)  # fmt: skip
_CLOSED_AFTER = timedelta(days=75)


@dataclass(frozen=True, slots=True)
class Period:
    """A month of a financial year; `number` from 1 within its year, `end` exclusive."""

    year: int
    number: int
    start: date
    end: date
    closed: bool

    @property
    def key(self) -> str:
        """`YYYY-PP`."""
        return f"{self.year:04d}-{self.number:02d}"

    @property
    def name(self) -> str:
        """The month in Norwegian."""
        return MONTHS[self.start.month - 1]


@dataclass(frozen=True, slots=True)
class Year:
    """A financial year, named by the calendar year it ends in; `end` exclusive."""

    year: int
    start: date
    end: date


def next_month(day: date) -> date:
    """The first day of the month after `day`."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def books_start(today: date) -> date:
    """Books run from 1 January two years before today's year."""
    return date(today.year - 2, 1, 1)


def years(today: date, year_start: int = 1) -> Sequence[Year]:
    """The financial years from the books' start to the one that holds `today`, oldest first.

    A deviating year (first month other than January) begins with a short year of transition."""
    result = []
    start = books_start(today)
    while start <= today:
        end = next_month(start)
        while end.month != year_start:
            end = next_month(end)
        result.append(Year((end - timedelta(days=1)).year, start, end))
        start = end
    return result


def periods(today: date, year_start: int = 1) -> Sequence[Period]:
    """The months of those years; one is closed 75 days after its end."""
    result = []
    for year in years(today, year_start):
        start, number = year.start, 1
        while start < year.end:
            end = next_month(start)
            result.append(Period(year.year, number, start, end, end + _CLOSED_AFTER <= today))
            start, number = end, number + 1
    return result
