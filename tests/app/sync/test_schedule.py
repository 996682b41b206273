"""Due times on the wall clock of a zone, also on the two odd days of the year."""

from datetime import UTC, datetime, time

import pytest

from app.sync.schedule import next_due


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "after", "due"),
    [
        ("02:00", "2026-11-21T09:00", "2026-11-22T01:00"),  # winter: UTC+1
        ("02:00", "2026-11-22T00:59", "2026-11-22T01:00"),
        ("02:00", "2026-11-22T01:00", "2026-11-23T01:00"),  # never the moment itself
        ("02:00", "2026-07-01T09:00", "2026-07-02T00:00"),  # summer: UTC+2
        ("02:30", "2026-03-28T12:00", "2026-03-29T01:30"),  # 02:30 does not exist: 03:30 summer time
        ("02:30", "2026-10-24T12:00", "2026-10-25T00:30"),  # 02:30 twice: the first
        ("02:30", "2026-10-25T00:30", "2026-10-26T01:30"),  # and not the second
    ],
)
def test_nightly(at: str, after: str, due: str) -> None:
    assert next_due(time.fromisoformat(at), "Europe/Oslo", utc(after)) == utc(due)


@pytest.mark.parametrize(
    ("after", "due"),
    [
        ("2026-11-21T09:00", "2026-11-22T02:00"),  # a Saturday
        ("2026-11-22T02:00", "2026-11-29T02:00"),
    ],
)
def test_weekly(after: str, due: str) -> None:
    assert next_due(time(3), "Europe/Oslo", utc(after), weekday=6) == utc(due)


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "Europe", "\0", "../etc/passwd"])
def test_a_zone_that_is_none_counts_as_utc(zone: str) -> None:
    assert next_due(time(2), zone, utc("2026-11-21T09:00")) == utc("2026-11-22T02:00")


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        next_due(time(2), "Europe/Oslo", datetime(2026, 11, 21))  # noqa: DTZ001
