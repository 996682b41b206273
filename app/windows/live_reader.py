"""Reads companies of live systems when somebody looks at them, and tells how far it is."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.views import RunResult
from app.windows.desk import Desk
from connectors.errors import ErpError
from connectors.views import CompanyView, Progress
from wizards.bridge import Run

_PAUSE = 400  # ms somebody stays on a line before it counts as looked at
_MOST = 3  # companies read at the same time; whichever was looked at last goes next


class LiveReader(QObject):
    """changed: the reading of a company has begun or ended. progress: a Progress of a company being read.
    `last`: how far each is that is being read, None before there is anything to tell."""

    changed = Signal()
    progress = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._runs: dict[int, Run] = {}
        self._next: tuple[int, bool] | None = None
        self.last: dict[int, Progress | None] = {}
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

    def stop(self, company: int) -> None:
        """Ends a reading; it goes on from there when the company is looked at again."""
        if company in self._runs:
            self._runs[company].cancel()

    def _begin(self) -> None:
        if self._next is None or self._next[0] in self._runs or len(self._runs) >= _MOST:
            return
        (company, now), self._next = self._next, None
        live = self._desk.services.live
        self._runs[company] = self._desk.follow(
            lambda token: live.look(str(company), token, now=now),
            lambda found: self._item(company, found),
            lambda: self._end(company),
            lambda error: self._failed(company, error),
        )

    def _item(self, company: int, found: Progress | RunResult) -> None:
        if company not in self.last:
            self.last[company] = None
            self.changed.emit()
        if isinstance(found, Progress) and found.dataset:
            self.last[company] = found
            self.progress.emit(found)

    def _end(self, company: int) -> None:
        del self._runs[company]
        if company in self.last:  # else it was fresh, and nothing was read
            del self.last[company]
            self.changed.emit()
            self._desk.changed.emit()
        if not self._pause.isActive():
            self._begin()

    def _failed(self, company: int, error: ErpError) -> None:
        self._end(company)
        if error.code != "not_in_use":  # taken out of use since: it shows as such
            self._desk.problem.emit(error)
