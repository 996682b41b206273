"""Reads companies of live systems when somebody looks at them, and tells how far it is."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.views import CompanyView, Progress, RunResult
from app.windows.desk import Desk
from connectors.errors import ErpError
from wizards.bridge import Run

_PAUSE = 400  # ms somebody stays on a line before it counts as looked at


class LiveReader(QObject):
    """One company at a time; whichever was looked at last goes next. changed: a reading has begun or ended.
    progress: a Progress of the company that is read. `company`: its id, None while nothing is read; `last`:
    how far it is."""

    changed = Signal()
    progress = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run: Run | None = None
        self._next: tuple[int, bool] | None = None
        self._asked = 0
        self.company: int | None = None
        self.last: Progress | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._begin)

    def look(self, company: CompanyView, *, now: bool = False) -> None:
        """Reads the company if what is stored of it is old, or at once because somebody wants it `now`."""
        self._next = (company.id, now)
        self._pause.start(0 if now else _PAUSE)

    def leave(self) -> None:
        """Something else is looked at; what is being read is read to its end."""
        self._pause.stop()
        self._next = None

    def stop(self) -> None:
        """Ends the reading; it goes on from there when the company is looked at again."""
        if self._run is not None:
            self._run.cancel()

    def _begin(self) -> None:
        if self._run is not None or self._next is None:
            return
        (self._asked, now), self._next = self._next, None
        company, live = str(self._asked), self._desk.services.live
        self._run = self._desk.follow(
            lambda token: live.look(company, token, now=now), self._item, self._end, self._failed
        )

    def _item(self, found: Progress | RunResult) -> None:
        if self.company is None:
            self.company = self._asked
            self.changed.emit()
        if isinstance(found, Progress) and found.dataset:
            self.last = found
            self.progress.emit(found)

    def _end(self) -> None:
        read = self.company is not None
        self._run = self.company = self.last = None
        if read:
            self.changed.emit()
            self._desk.changed.emit()
        self._begin()

    def _failed(self, error: ErpError) -> None:
        self._end()
        self._desk.problem.emit(error)
