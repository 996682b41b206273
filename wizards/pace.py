"""How far several imports are together, and how long they may still take."""

from collections.abc import Sequence

from connectors.datasets import DATASETS
from connectors.views import Progress

_BY_WINDOW = 8  # parts of the work where a dataset is read window by window, against one read whole
_SOONEST, _LEAST = 4.0, 0.05  # seconds and share from which the time that is left can be told


class Pace:
    """Companies of one system, each with the same datasets in the same order."""

    def __init__(self, companies: Sequence[str], datasets: Sequence[str], now: float) -> None:
        self._began = now
        self._weights = {name: _BY_WINDOW if DATASETS[name].window else 1 for name in datasets}
        self._whole = max(1, sum(self._weights.values()))
        self._companies = frozenset(companies)
        self._read: dict[str, dict[str, float]] = {}  # of each that has begun, shares of datasets
        self._done: dict[str, float] = {}  # and its own share, which `_sum` adds up
        self._sum = 0.0
        self._finished: set[str] = set()

    def note(self, progress: Progress) -> None:
        """Takes one step of an import in; nothing ever runs backwards."""
        name, company = progress.dataset, progress.company
        if progress.phase == "finished":
            self.finish(company)
        elif name in self._weights and company in self._companies and company not in self._finished:
            read = self._read.setdefault(company, {})
            if name not in read:  # the next one: those before it have been read
                read.update(dict.fromkeys(read, 1.0))
            part = progress.windows_done / progress.windows_total if progress.windows_total else 0.0
            read[name] = max(read.get(name, 0.0), part, float(progress.phase == "dataset_done"))
            self._count(company, sum(self._weights[n] * part for n, part in read.items()) / self._whole)

    def finish(self, company: str) -> None:
        """Counts a company as read."""
        if company in self._companies:
            self._finished.add(company)
            self._count(company, 1.0)

    def _count(self, company: str, share: float) -> None:
        self._sum += share - self._done.get(company, 0.0)
        self._done[company] = share

    @property
    def finished(self) -> int:
        """Companies that have been read."""
        return len(self._finished)

    @property
    def share(self) -> float:
        """Of all the work, 0 to 1."""
        if len(self._finished) == len(self._companies) > 0:
            return 1.0
        return min(1.0, self._sum / max(1, len(self._companies)))

    def left(self, now: float) -> float | None:
        """Seconds that are left at this pace; None while that is a guess, or nothing is left."""
        elapsed, share = now - self._began, self.share
        if elapsed < _SOONEST or not _LEAST <= share < 1.0:
            return None
        seconds = elapsed * (1 - share) / share
        step = 5 if seconds < 60 else 60 if seconds < 3600 else 600
        return max(step, round(seconds / step) * step)
