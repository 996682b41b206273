"""The transfer log as lines of ready text, read page by page from the services, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.services.transfers import TransferFilter
from app.store.work import Transfer
from app.windows import texts
from app.windows.desk import Desk
from app.windows.table import Column, Line, LinesModel
from connectors.errors import ErpError

PAGE = 200
_COLUMNS = (
    ("status", 17, False),
    ("time", 21, False),
    ("connection", 20, False),
    ("company", 22, False),
    ("dataset", 15, False),
    ("job", 10, False),
    ("counts", 24, False),
    ("seconds", 10, True),
    ("message", 44, False),
)
_WHOLE = ("status", "time")


class LogModel(LinesModel):
    """A window into a log of any length: keyset pages, formatted once, fetched as one scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.where = TransferFilter()
        self.transfers: dict[int, Transfer] = {}
        self.signals = LogSignals()
        self.more = self._next

    def heading(self) -> None:
        """Puts the columns' words up, and writes every line anew."""
        words = self._desk.words
        self.head(
            [
                Column(words(f"log-column-{name}"), width, right, name in _WHOLE)
                for name, width, right in _COLUMNS
            ]
        )
        self.replace([self._line(self.transfers[line.key]) for line in self.lines])

    def look(self, where: TransferFilter) -> None:
        """Shows what a filter lets through; the old lines stay until the new ones are there."""
        self.where = where
        self._desk.ask(
            lambda: self._desk.services.transfers.page(where, None, PAGE), self._first, key="log-page"
        )

    def newer(self) -> None:
        """Looks for lines above the newest that is shown."""
        if not self.lines:
            self.look(self.where)
            return
        where, newest = self.where, self.lines[0].key
        self._desk.ask(
            lambda: self._desk.services.transfers.newer(newest, where),
            self._above,
            self._quiet,
            key="log-newer",
        )

    def _next(self) -> None:
        where, before = self.where, self.lines[-1].key
        self._desk.ask(
            lambda: self._desk.services.transfers.page(where, before, PAGE), self._below, key="log-page"
        )

    def _first(self, found: Sequence[Transfer]) -> None:
        self.transfers = {t.id: t for t in found}
        self.has_more = len(found) == PAGE
        self.replace([self._line(t) for t in found])
        self.signals.shown.emit()

    def _below(self, found: Sequence[Transfer]) -> None:
        fresh = [t for t in found if t.id not in self.transfers]
        self.transfers |= {t.id: t for t in fresh}
        self.has_more = len(found) == PAGE
        self.append([self._line(t) for t in fresh])

    def _above(self, found: Sequence[Transfer]) -> None:
        fresh = [t for t in reversed(found) if t.id not in self.transfers]
        self.transfers |= {t.id: t for t in fresh}
        self.prepend([self._line(t) for t in fresh])
        if fresh:
            self.signals.shown.emit()

    def _quiet(self, error: ErpError) -> None:
        self.signals.trouble.emit(error)

    def _line(self, transfer: Transfer) -> Line:
        words = self._desk.words
        status = texts.named(words, "status", transfer.status)
        cells = (
            status,
            words.moment(transfer.time, seconds=True),
            transfer.connection_name,
            transfer.company_name,
            texts.dataset(words, transfer.dataset),
            words(f"log-job-{transfer.job}") if transfer.job else "",
            texts.transfer_counts(words, transfer),
            words.duration(transfer.seconds) if transfer.seconds is not None else "",
            texts.transfer_message(words, transfer),
        )
        return Line(transfer.id, cells, (texts.STATUS_PICTURES.get(transfer.status, "info"),))


class LogSignals(QObject):
    """shown: lines have arrived. trouble: looking for newer ones failed."""

    shown = Signal()
    trouble = Signal(object)
