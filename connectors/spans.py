"""Windows of dates that a dataset is read by: how calendars are cut to them, and cursors that tell how far
reading has come."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

import msgspec

from connectors.base import Page, Period, Row, Window
from connectors.errors import ErpError, problem
from connectors.values import date_of

AHEAD_OF_TODAY = timedelta(days=31)  # up to which windows are small; calendars may reach decades on


class Cursor(msgspec.Struct):
    """Everything before the day `after` is stored."""

    after: str


class PartCursor(Cursor):
    """Of `window`, if there is one, a part is stored too; which, its subclasses say."""

    window: str = ""

    def rest(self, windows: Iterable[Window]) -> list[Window]:
        """What is left of the windows, the one that was begun coming first and whole."""
        if not self.window:
            return left(windows, date.fromisoformat(self.after))
        begun = Window.parse(self.window)
        return [begun, *left(windows, begun.end)]


C = TypeVar("C", bound=Cursor)


def parse(text: str | None, type_: type[C]) -> C | None:
    """A cursor as `text` wrote it. One of another program version is None: from the start, which is
    harmless."""
    if text is None:
        return None
    try:
        cursor = msgspec.json.decode(text, type=type_)
        date.fromisoformat(cursor.after)
        if isinstance(cursor, PartCursor) and cursor.window:
            Window.parse(cursor.window)
    except (msgspec.DecodeError, ValueError):
        return None
    return cursor


def text(cursor: Cursor) -> str:
    """The text of a cursor."""
    return msgspec.json.encode(cursor).decode()


def stored_to(day: date) -> str:
    """The text of the cursor that says that everything before `day` is stored."""
    return text(Cursor(day.isoformat()))


def after(cursor: str | None) -> date:
    """Where to go on after `stored_to`."""
    found = parse(cursor, Cursor)
    return date.fromisoformat(found.after) if found is not None else date.min


def left(windows: Iterable[Window], start: date) -> list[Window]:
    """What is left of windows from `start` on."""
    return [Window(max(w.start, start), w.end) for w in windows if w.end > start]


def by_windows(
    windows: Iterable[Window],
    cursor: str | None,
    pages: Callable[[Window], Iterable[tuple[Sequence[Row], object]]],
) -> Iterator[Page]:
    """One window after another, each ended by a page that is `complete`; one that was left half-way is begun
    anew. pages: the rows of a window, page by page, and whether more follow."""
    for window in left(windows, after(cursor)):
        for rows, more in pages(window):
            yield Page(rows, stored_to(window.start if more else window.end), window, complete=not more)


def by_starts(
    calendar: Sequence[Period], wanted: Window | None, cursor: str | None
) -> Iterator[tuple[Window, list[Period]]]:
    """What is left of `wanted` where whole periods are read: those that begin on one day, with the window
    they are given with. One window without a period where none begins any more."""
    whole, start = span(calendar, wanted), after(cursor)
    starts = sorted({p.start for p in calendar if p.start in whole and p.start >= start})
    if not starts:
        if start < whole.end:
            yield whole, []
        return
    edges = [max(whole.start, min(start, starts[0])), *starts[1:], whole.end]
    for first, end in pairwise(edges):
        yield Window(first, end), [p for p in calendar if first <= p.start < end]


def cut(calendar: Iterable[Period], whole: Window, today: date) -> list[Window]:
    """The parts of `whole`: cut where periods begin and end, by months where one is longer; what lies more
    than a month ahead is one window, and so is what lies before the calendar."""
    horizon = today + AHEAD_OF_TODAY
    edges: set[date] = set()
    for period in calendar:
        edges.update(months(period, horizon))
        if period.end <= horizon:
            edges.add(period.end)
    return between(edges, whole)


def months(period: Period, horizon: date) -> Iterator[date]:
    """The days up to `horizon` on which a period or a month of it begins."""
    day = period.start
    while day < period.end and day <= horizon:
        yield day
        day = next_month(day)


def between(edges: Iterable[date], whole: Window) -> list[Window]:
    """The parts of `whole`, cut at the edges that lie in it."""
    inside = {edge for edge in edges if edge in whole}
    return [Window(start, end) for start, end in pairwise(sorted({whole.start, *inside, whole.end}))]


class PeriodOf:
    """Looks up the period of a day written as ISO text; one outside the calendar gets its calendar month.
    known: the days that were looked up."""

    def __init__(self, calendar: Sequence[Period]) -> None:
        self._calendar = calendar
        self._starts = [period.start for period in calendar]
        self.known: dict[str, str] = {}

    def __getitem__(self, text: str) -> str:
        """The period's key; raises ProtocolError `value_unreadable` for what is no date."""
        key = self.known.get(text)
        if key is None:
            try:
                day = date_of(text)
            except ErpError:
                raise problem("value_unreadable", field="date") from None
            index = bisect_right(self._starts, day) - 1
            inside = index >= 0 and day < self._calendar[index].end
            key = self.known[text] = self._calendar[index].key if inside else f"{day:%Y-%m}"
        return key


def next_month(day: date) -> date:
    """The first day of the month after `day`."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def span(calendar: Sequence[Period], window: Window | None) -> Window:
    """What is to be read: the window, or the whole of a calendar, whose periods may overlap."""
    return window or Window(calendar[0].start, max(period.end for period in calendar))


def calendar_months(year: int) -> list[Period]:
    """The calendar of a system without periods of its own: the months of this year and of three before it."""
    starts = [date(y, month, 1) for y in range(year - 3, year + 1) for month in range(1, 13)]
    ends = [*starts[1:], date(year + 1, 1, 1)]
    return [Period(f"{s:%Y-%m}", s, e) for s, e in zip(starts, ends, strict=True)]
