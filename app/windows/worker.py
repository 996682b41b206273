"""The window's own worker: carries out what is due while the window is open, and tells how it goes."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.services.views import RunResult
from app.windows.desk import Desk
from connectors.views import Progress
from wizards.bridge import Run

_SHOW_EVERY = 100  # ms; a fast import has more to tell than anybody reads
_TELL_EVERY = 1000  # ms; small imports end many times a second
_AFTER_TROUBLE = 60_000  # ms before the worker is started again


class Worker(QObject):
    """progress: company, dataset, periods (of a transfer: records) done and in all (0: unknown), rows, and
    whether it is a transfer. ended: a RunResult. idle: nothing runs."""

    progress = Signal(str, str, int, int, int, bool)
    ended = Signal(object)
    idle = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._run: Run | None = None
        self._shown = QElapsedTimer()
        self._closing = False
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.setInterval(_TELL_EVERY)
        self._changed.timeout.connect(desk.changed)

    def start(self) -> None:
        """Begins to look for runs that are due."""
        if self._run is None and not self._closing:
            self._run = self._desk.follow(
                self._desk.services.jobs.background, self._item, self._over, self._failed
            )

    def interrupt(self) -> None:
        """Stops the import that runs; it goes on where it stopped when it is asked for again."""
        if self._run is not None:
            self._run.cancel()

    def close(self) -> None:
        """Stops for good."""
        self._closing = True
        self.interrupt()

    def _item(self, found: Progress | RunResult) -> None:
        if isinstance(found, RunResult):
            self.idle.emit()
            self.ended.emit(found)
            if not self._changed.isActive():
                self._changed.start()
            return
        if self._shown.isValid() and self._shown.elapsed() < _SHOW_EVERY:
            return
        self._shown.start()
        rows, done, total = found.counts.get("fetched", 0), found.windows_done, found.windows_total
        self.progress.emit(found.company, found.dataset, done, total, rows, found.moves)

    def _over(self) -> None:
        self._run = None
        self.idle.emit()
        if not self._closing:
            self._desk.changed.emit()
            QTimer.singleShot(_AFTER_TROUBLE, self, self.start)

    def _failed(self, error: object) -> None:
        self._over()
        self._desk.problem.emit(error)
