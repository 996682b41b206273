"""The clock of a simulator: real time, shifted at will."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_OSLO = ZoneInfo("Europe/Oslo")


class Clock:
    """Ticks on after being set; a shift survives until `reset`."""

    def __init__(self) -> None:
        self._shift = timedelta()

    def now(self) -> datetime:
        """Aware, in UTC."""
        return datetime.now(UTC) + self._shift

    def oslo_date(self) -> date:
        """The date in Norway."""
        return self.now().astimezone(_OSLO).date()

    def set(self, moment: datetime) -> None:
        """Makes `moment` (aware) the present; raises ValueError for a naive one."""
        if moment.tzinfo is None:
            raise ValueError("a moment needs its zone")
        self._shift = moment - datetime.now(UTC)

    def advance(self, seconds: float) -> None:
        """Moves on by `seconds`."""
        self._shift += timedelta(seconds=seconds)

    def reset(self) -> None:
        """Back to real time."""
        self._shift = timedelta()
