"""Where a posting belongs in time: its date from the vendor's numbers, its period, and the filters for both.

A window of postings is a range of voucher dates, because that is the date a row gets: whatever year and
period a voucher was booked in, its rows lie in exactly one window. A row without a date (0) gets the first
day of its period and is asked for with the window that holds that day. So the windows part the table: every
row passes the filter of one of them and of no other.
"""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from connectors.base import Period, Window
from connectors.business_nxt.tables import Filter, beyond, both, either, is_
from connectors.errors import problem
from connectors.spans import AHEAD_OF_TODAY, between

FIRST, LAST = date(1900, 1, 1), date(2200, 1, 1)  # a date outside them is the first or last day of these
_DATE, _PERIOD = "voucherDate", ("year", "period")

Pair = tuple[int, int]  # year and period, as the vendor numbers them


def number(day: date) -> int:
    """A date as the vendor has it: 20261121."""
    return day.year * 10_000 + day.month * 100 + day.day


def iso(value: int) -> str:
    """The last date that is not after the vendor's number, so that 20260230 stays in February's window."""
    year, month, day = value // 10_000, value // 100 % 100, value % 100
    if not FIRST.year <= year < LAST.year:
        return (FIRST if year < FIRST.year else LAST - timedelta(days=1)).isoformat()
    if month > 12:
        month, day = 12, 31
    if month < 1 or day < 1:
        if month <= 1:
            return (
                (date(year, 1, 1) - timedelta(days=1)).isoformat() if year > FIRST.year else f"{year}-01-01"
            )
        month, day = month - 1, 31
    return date(year, month, min(day, monthrange(year, month)[1])).isoformat()


def pair(key: str) -> Pair:
    """Year and number of a period's key."""
    return int(key[:4]), int(key[5:])


class Places:
    """The calendar of a company, as far as rows are put into it. A year and period that it lacks count as the
    last one before them, in postings and sums alike."""

    def __init__(self, calendar: Sequence[Period]) -> None:
        self.periods = sorted(calendar, key=lambda p: pair(p.key))
        self._pairs = [pair(p.key) for p in self.periods]
        self.keys: dict[Pair, str] = {}  # those that `key` was asked for
        self.days: dict[int | str | None, str] = {}  # by voucher date

    def key(self, year: int, period: int) -> str:
        """The period's key."""
        found = self.keys.get((year, period))
        if found is None:
            found = self.keys[year, period] = self.periods[self._index((year, period))].key
        return found

    def day(self, value: int | str | None, year: int, period: int) -> str:
        """The ISO date of a row: its voucher date, the first day of its period where it has none."""
        if not value or value == "0":
            return self.periods[self._index((year, period))].start.isoformat()
        found = self.days.get(value)
        if found is None:
            found = self.days[value] = iso(_as_number(value))
        return found

    def within(self, window: Window) -> Filter:
        """The rows of a window; the first and the last window have no outer limit."""
        dated = [is_(_DATE, "gte", number(window.start)) if window.start > FIRST else is_(_DATE, "not_eq", 0)]
        dated += [is_(_DATE, "lt", number(window.end))] if window.end < LAST else []
        begun = [n for n, p in enumerate(self.periods) if p.start in window]
        if not begun:
            return both(*dated)
        return either(both(*dated), both(is_(_DATE, "eq", 0), *self._range(begun[0], begun[-1])))

    def strays(self, window: Window) -> Filter | None:
        """The rows of the periods a window touches whose date lies outside all of these periods: their sums
        hold them, their window is another one."""
        touched = [n for n, p in enumerate(self.periods) if p.start < window.end and window.start < p.end]
        if not touched:
            return None
        start = min(self.periods[n].start for n in touched)
        end = max(self.periods[n].end for n in touched)
        outside = either(is_(_DATE, "lt", number(start)), is_(_DATE, "gte", number(end)))
        return both(*self._range(touched[0], touched[-1]), is_(_DATE, "not_eq", 0), outside)

    def of_periods(self, first: int, last: int) -> Filter | None:
        """The rows booked in the periods with these positions, None if that is all."""
        limits = self._range(first, last)
        return both(*limits) if limits else None

    def _range(self, first: int, last: int) -> list[Filter]:
        limits = [beyond(_PERIOD, self._pairs[first], "gte")] if first > 0 else []
        if last + 1 < len(self._pairs):
            limits.append(beyond(_PERIOD, self._pairs[last + 1], "lt"))
        return limits

    def _index(self, place: Pair) -> int:
        return max(0, bisect_right(self._pairs, place) - 1)


def _as_number(value: int | str) -> int:
    text = str(value)
    digits = text[:10].replace("-", "") if "-" in text[1:] else text
    try:
        return int(digits)
    except ValueError:
        raise problem("unexpected_answer", "a date is not one") from None


def cut(
    places: Places, asked: Window | None, today: date, counts: Mapping[str, int] | None, rows: int
) -> list[Window]:
    """The windows to read: what lies before the calendar, its periods, what lies more than a month ahead in
    one piece. Where it is known how many postings periods have, small ones are read together and large ones
    in pieces of about `rows`."""
    whole = asked or Window(FIRST, LAST)
    days = {day for period in places.periods for day in (period.start, period.end)}
    windows = between([day for day in days if day <= today + AHEAD_OF_TODAY], whole)
    if counts is None:
        return windows
    result: list[Window] = []
    together = 0.0
    begun = places.periods[0].start
    for window in windows:
        expected = sum(counts.get(p.key, 0) * _share(p, window) for p in places.periods)
        if result and together + expected <= rows and window.start > begun:
            result[-1] = Window(result[-1].start, window.end)
            together += expected
        else:
            result += _pieces(window, expected, rows)
            together = expected if expected <= rows else float(rows)
    return result


def _share(period: Period, window: Window) -> float:
    days = (min(period.end, window.end) - max(period.start, window.start)).days
    return max(0, days) / (period.end - period.start).days


def _pieces(window: Window, expected: float, rows: int) -> list[Window]:
    days = (window.end - window.start).days
    count = min(days, -int(-expected // rows)) if expected > rows else 1
    marks = [window.start + timedelta(days=days * n // count) for n in range(count)] + [window.end]
    return [Window(start, end) for start, end in pairwise(marks)]
