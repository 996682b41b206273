"""Imports on request and on schedule."""

import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from app.services.core import Core
from app.services.imports import Imports
from app.services.live import in_use, is_live
from app.services.views import RunResult
from app.store.records import CompanyRecord, RunKind
from app.sync.reconcile import hull
from connectors import registry
from connectors.base import CancelToken, Mode, Window
from connectors.errors import ConfigError
from connectors.views import Progress

_LOOK_EVERY = 15.0  # seconds between two looks for work by the window's worker
_WAKES_WITHIN = 0.25  # seconds, when somebody in this process has asked for a run
_TIDY_EVERY = 6 * 3600.0  # seconds between two looks at the length of the log
_TIDIED = 2000  # lines removed in one transaction: others need not wait long for theirs
LOG_AGE, LOG_LINES = timedelta(days=400), 1_000_000
_FAR = timedelta(days=366 * 5)  # postings are dated ahead, for accruals: five years is beyond any


class Jobs:
    """What runs imports: `kobling sync`, "Sync now", and the worker inside the window."""

    def __init__(self, core: Core, imports: Imports) -> None:
        self._core = core
        self._imports = imports

    def request(self, company_id: int, kind: str = RunKind.WEEKLY, periods: Sequence[str] = ()) -> None:
        """Queues a run for whoever works, over these periods of the company's calendar where any are given;
        raises `not_in_use` for a company that is not active. An interface transfers whatever is asked."""
        with self._core.store.reading() as tables:
            company = tables.companies.get(company_id)
            window = hull(periods, tables.periods.list(company_id)) if periods else None
        wanted = RunKind.MOVE if moves(company) else RunKind(kind)
        if wanted is RunKind.WEEKLY and company.imported_at is None:
            wanted = RunKind.FULL  # its first import was stopped: a part would leave it unread for ever
        self._imports.runner.request(company_id, wanted, window)
        self._core.work.set()

    def due(self, now: datetime | None = None) -> int:
        """Queues the jobs whose time has come; returns how many runs wait to be carried out."""
        return len(self._imports.runner.due(now))

    def sync(
        self,
        connection: str | None = None,
        company: str | None = None,
        *,
        full: bool = False,
        since: date | None = None,
        due: bool = False,
        cancel: CancelToken,
    ) -> Iterator[Progress | RunResult]:
        """Imports now: the last 40 days, everything (`full`, a company never imported or read live), from a
        date on (`since`), or what is due. An interface transfers what changed.

        Raises `unknown_name`, `ambiguous_name`, `not_in_use` (none active).
        """
        if due:
            self.tidy(cancel)
            chosen = None if connection is None else {c.id for c in self._chosen(connection, company)}
            yield from self._imports.run(self._due(chosen), cancel)
            return
        runs = []
        for record in self._chosen(connection, company):
            if moves(record):
                runs.append(self._imports.runner.request(record.id, RunKind.MOVE))
                continue
            whole = full or since or record.imported_at is None or is_live(record)
            kind = RunKind.FULL if whole else RunKind.WEEKLY
            window = None
            if since is not None and not full:
                window = Window(since, max(since, self._core.clock().date()) + _FAR)
            runs.append(self._imports.runner.request(record.id, kind, window))
        yield from self._imports.run(runs, cancel)

    def background(self, cancel: CancelToken) -> Iterator[Progress | RunResult]:
        """The window's worker: carries out what is due or asked for, for ever; ends with Cancelled."""
        tidy = time.monotonic() + _LOOK_EVERY  # not while the window opens
        while True:
            cancel.check()
            busy = False
            for step in self._imports.run(self._due(None), cancel, watch=False):
                busy = True
                yield step
            if not busy and time.monotonic() >= tidy:
                self.tidy(cancel)
                tidy = time.monotonic() + _TIDY_EVERY
            until = time.monotonic() + _LOOK_EVERY
            while not busy and not self._core.work.is_set() and time.monotonic() < until:
                cancel.wait(_WAKES_WITHIN)
            self._core.work.clear()

    def tidy(self, cancel: CancelToken) -> int:
        """Keeps the transfer log within its bounds, a little at a time; returns how many lines went.
        Raises Cancelled between two steps."""
        before, gone = self._core.clock() - LOG_AGE, 0
        while True:
            cancel.check()
            with self._core.store.writing() as tables:
                removed = tables.transfers.delete_before(before, LOG_LINES, _TIDIED)
            gone += removed
            if removed < _TIDIED:
                return gone

    def _due(self, companies: set[int] | None) -> list[int]:
        runs = list(self._imports.runner.due())
        if companies is None:
            return runs
        with self._core.store.reading() as tables:
            return [run for run in runs if tables.runs.get(run).company_id in companies]

    def _chosen(self, connection: str | None, company: str | None) -> list[CompanyRecord]:
        usable = [c for c in self._imports.chosen(connection, company) if in_use(c)]
        if not usable:
            raise ConfigError("not_in_use", name=company or connection or "Kobling")
        return usable


def moves(company: CompanyRecord) -> bool:
    """Whether it stands for an interface, whose runs are transfers."""
    return registry.system(company.system).mode is Mode.MOVED
