"""When a job runs next: local wall-clock times in an IANA zone, proof against daylight saving."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo


def next_due(at: time, zone: str, after: datetime, weekday: int | None = None) -> datetime:
    """The first moment (UTC) after `after` at which clocks in `zone` show `at`, on `weekday` (0 = Monday).

    A time that the clocks skip in spring falls an hour later; one that they show twice in autumn counts once,
    the first time. A zone that is none counts as UTC: one odd setting must not keep every job from running.
    Raises ValueError for a naive `after`.
    """
    if after.tzinfo is None:
        raise ValueError("after must be aware")
    local = _zone(zone)
    day = after.astimezone(local).date()
    for _ in range(9):  # a week ahead at most, plus the day that has passed
        if weekday is None or day.weekday() == weekday:
            moment = _moment(day, at, local)
            if moment > after:
                return moment
        day += timedelta(days=1)
    raise ValueError("no such weekday")


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    # fold=0 takes the first of two; in the gap it is read with winter's offset, which lands after the gap
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
