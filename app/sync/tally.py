"""Who is new, changed, unchanged: each row once a run, however often it is read and whatever interrupts.

A stored row says by `written_in` which reading wrote or deleted it last (run and number of the reading). An
unchanged row is not written, so the half-read window keeps the keys of those it has seen: the marks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from datetime import date

from app.store.pages import Key, Known
from app.store.work import Checkpoint, Counts, Flaws
from app.sync.failed import PAGE, failed_mark
from app.sync.prepare import Prepared
from connectors.base import Period, Row, Window
from connectors.datasets import DATASETS

_READINGS = 1024  # of a dataset in one run
EVERYTHING = Window(date.min, date.max)


def written_in(run_id: int, reading: int) -> int:
    """The number a reading leaves on the rows it writes."""
    return run_id * _READINGS + reading


@dataclass(slots=True)
class Tally:
    """The counting of one dataset in one run, on from a checkpoint; `marks` as that left them."""

    checkpoint: InitVar[Checkpoint]
    marks: set[Key]
    counts: dict[str, int] = field(init=False)
    flaws: tuple[Flaws, ...] = field(init=False)
    _cursor: str | None = field(init=False)  # of the last page
    _this: int = field(init=False)
    _mine: range = field(init=False)  # what this run's readings leave on rows

    def __post_init__(self, checkpoint: Checkpoint) -> None:
        self.counts, self.flaws = checkpoint.counts.as_dict(), checkpoint.flaws
        self._cursor, self._this = checkpoint.cursor, written_in(checkpoint.run_id, checkpoint.reading)
        self._mine = range(written_in(checkpoint.run_id, checkpoint.first), self._this + 1)

    def page(
        self, prepared: Prepared, known: Mapping[Key, Known], covered: "Covered"
    ) -> tuple[Sequence[int], Sequence[Row], list[Key]]:
        """Counts a page; returns hashes and rows that are to be written, and the keys to be marked."""
        hashes, rows = prepared.hashes, prepared.rows
        mark: list[Key] = []
        page, place = prepared.page, PAGE + prepared.page.cursor
        given_again = page.cursor == self._cursor or place in self.marks
        if not given_again:
            self._forget(page.window)
        if known:
            write = self._compare(prepared, known, covered, mark)
            hashes, rows = [hashes[n] for n in write], [rows[n] for n in write]
        else:  # as on every page of a first import
            self.counts["new"] += len(rows)
        if (prepared.failed or page.repaired) and not given_again:
            mark.append(place)
            self._count_flaws(prepared, known, covered, mark)
        self._cursor = page.cursor
        self.marks.update(mark)
        return hashes, rows, mark

    def complete(self, window: Window | None) -> None:
        """A window is read to its end: what was wrong in it is what all windows had, less the others."""
        failed = self.counts["failed"] - sum(flaws.failed for flaws in self.flaws)
        repaired = self.counts["repaired"] - sum(flaws.repaired for flaws in self.flaws)
        if failed or repaired:
            self.flaws = (*self.flaws, Flaws(window or EVERYTHING, failed, repaired))

    def _forget(self, window: Window | None) -> None:
        """What was wrong in a window is counted anew when it is read once more."""
        old = [flaws for flaws in self.flaws if is_within(flaws.window, (window or EVERYTHING,))]
        if old:
            self.counts["failed"] -= sum(flaws.failed for flaws in old)
            self.counts["repaired"] -= sum(flaws.repaired for flaws in old)
            self.flaws = tuple(flaws for flaws in self.flaws if flaws not in old)

    def _count_flaws(
        self, prepared: Prepared, known: Mapping[Key, Known], covered: "Covered", mark: list[Key]
    ) -> None:
        self.counts["repaired"] += prepared.page.repaired
        for row in prepared.failed:
            key = failed_mark(row)
            if row.key is not None and (key in self.marks or key in mark):
                continue
            mark.append(key)
            self.counts["failed"] += 1
            old = known.get(row.key) if row.key is not None else None
            if old is None or old.deleted or old.stale:
                continue
            if old.written_in in self._mine:  # it could be read before in this run, and was counted then
                self.counts["changed" if self.counts["changed"] else "new"] -= 1
            elif row.key in self.marks or old.place in covered:
                self.counts["unchanged"] -= 1

    def _compare(
        self, prepared: Prepared, known: Mapping[Key, Known], covered: "Covered", mark: list[Key]
    ) -> list[int]:
        """Counts the rows beside what is known of them; returns the places of those to be written."""
        counts, marks, this = self.counts, self.marks, self._this
        write: list[int] = []
        for n, (key, content) in enumerate(zip(prepared.keys, prepared.hashes, strict=True)):
            old = known.get(key)
            if old is None:
                counts["new"] += 1
                write.append(n)
                continue
            stored, by, deleted, place, stale = old
            mine = by in self._mine
            same = stored == content
            if deleted:
                write.append(n)
                if mine:  # it had only moved to a window that is read later, or was missing for a moment
                    counts["deleted"] -= 1
                counts["unchanged" if mine and same else "changed"] += 1
                continue
            if stale or not mine:
                counted = not stale and (key in marks or place in covered)
                if not counted:
                    counts["unchanged" if same else "changed"] += 1
                elif not same:
                    counts["unchanged"] -= 1
                    counts["changed"] += 1
            if not same:
                write.append(n)
            elif by != this and key not in marks:
                mark.append(key)
        return write

    def total(self) -> Counts:
        """The counts so far."""
        found = dict(self.counts)
        found["fetched"] = sum(found[name] for name in ("new", "changed", "unchanged", "skipped", "failed"))
        return Counts(**found)


class Covered:
    """The windows of this run that are read to their end, asked by the value of the window's column."""

    def __init__(self, dataset: str, checkpoint: Checkpoint, periods: Sequence[Period]) -> None:
        self._column = DATASETS[dataset].window
        self._starts = {period.key: period.start.isoformat() for period in periods}
        self.windows = checkpoint.covered
        self._texts = [(w.start.isoformat(), w.end.isoformat()) for w in self.windows]
        self._answers: dict[str, bool] = {}  # a page's rows lie in few places

    def __contains__(self, place: str) -> bool:
        answer = self._answers.get(place)
        if answer is None:
            answer = self._answers[place] = self._within(place)
        return answer

    def _within(self, place: str) -> bool:
        if not self._texts:
            return False
        if self._column is None:
            return True
        day = self._starts.get(place, "") if self._column == "period" else place
        return any(start <= day < end for start, end in self._texts)


def is_within(window: Window | None, covered: Sequence[Window]) -> bool:
    """Whether all of a window (None: of everything) is covered."""
    whole = window or EVERYTHING
    return any(w.start <= whole.start and whole.end <= w.end for w in covered)


def add_window(covered: Sequence[Window], window: Window | None) -> tuple[Window, ...]:
    """The windows with one more, those that touch made one: a short list however many there were."""
    merged: list[Window] = []
    for piece in sorted((*covered, window or EVERYTHING)):
        if merged and piece.start <= merged[-1].end:
            merged[-1] = Window(merged[-1].start, max(merged[-1].end, piece.end))
        else:
            merged.append(piece)
    return tuple(merged)
