"""The transfer log as lines of ready text, read page by page from the services, newest first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.services.transfers import TransferFilter
from app.store.work import Transfer
from app.windows import texts
from app.windows.desk import Desk
from app.windows.table import Column, Line, LinesModel
from connectors.errors import ErpError
from resources.words import Words

PAGE = 200
_MOST_ABOVE = 60  # lines put on top of the others at once
_COLUMNS = {  # width, and how soon it goes where there is no room for all (0: never)
    "status": (16, 0),
    "time": (10, 0),
    "connection": (20, 5),
    "company": (24, 0),
    "dataset": (20, 1),
    "job": (10, 7),
    "counts": (22, 4),
    "seconds": (10, 6),
    "message": (30, 2),
}
_WHOLE = ("time",)
Lines = Sequence[tuple[Transfer, Line]]


class LogModel(LinesModel):
    """A window into a log of any length: keyset pages, formatted once, fetched as one scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.where = TransferFilter()
        self.transfers: dict[int, Transfer] = {}
        self.signals = LogSignals()
        self.detached = False  # the end of the log is shown, and what lies between it and the newest is not
        self._rising = False  # lines above the top are awaited
        self.more = self._next

    def heading(self) -> None:
        """Puts the columns' words up, and writes every line anew."""
        words = self._desk.words
        self.head(self.titles(words))
        self.replace([self.line(words, self.transfers[line.key]) for line in self.lines])

    def titles(self, words: Words) -> Sequence[Column]:
        """The columns."""
        never_cut = {"status": texts.status_words(words), "time": (texts.longest_moment(words),)}
        return [
            Column(
                words(f"log-column-{name}"),
                width,
                name == "seconds",
                name in _WHOLE,
                gives_way,
                never_cut.get(name, ()),
            )
            for name, (width, gives_way) in _COLUMNS.items()
        ]

    def line(self, words: Words, transfer: Transfer) -> Line:
        """A transfer in these columns."""
        return log_line(words, transfer)

    def look(self, where: TransferFilter) -> None:
        """Shows what a filter lets through; the old lines stay until the new ones are there."""
        self.where = where
        self.has_more = False  # a next page of the old lines would take the place of this answer
        services = self._desk.services
        self._read(lambda: services.transfers.page(where, None, PAGE), self._first, "log-page")

    def oldest(self) -> None:
        """Shows the end of the log; what is above it is read as one scrolls up."""
        where, services = self.where, self._desk.services
        self.has_more = False  # the next page is no longer wanted
        self._read(lambda: services.transfers.oldest(where, PAGE), self._last, "log-page")

    def newer(self) -> None:
        """Looks for lines above the newest that is shown."""
        if not self.lines:
            self.look(self.where)
        elif not self.detached:
            self._read_above(self._above)

    def above(self) -> None:
        """Reads the lines above the top, where the end of the log is shown."""
        if self.detached and self.lines:
            self._read_above(self._joined)

    def _read_above(self, done: Callable[[Lines], object]) -> None:
        """Asks once at a time: whoever scrolls on while the answer is awaited would push it away for ever."""
        if self._rising:
            return
        self._rising = True
        where, newest, services = self.where, self.lines[0].key, self._desk.services

        def answered(found: Lines) -> None:
            self._rising = False
            if where is self.where:
                done(found)

        def failed(error: ErpError) -> None:
            self._rising = False
            self.signals.trouble.emit(error)

        self._read(lambda: services.transfers.newer(newest, where), answered, "log-newer", failed)

    def _next(self) -> None:
        where, before, services = self.where, self.lines[-1].key, self._desk.services
        self._read(lambda: services.transfers.page(where, before, PAGE), self._below, "log-page")

    def _read(
        self,
        question: Callable[[], Sequence[Transfer]],
        done: Callable[[Lines], object],
        key: str,
        failed: Callable[[ErpError], object] | None = None,
    ) -> None:
        """Lines are put into words on the thread that reads them, not on the window's."""
        words = self._desk.words

        def answered(found: Lines) -> None:
            if words is not self._desk.words:  # the language was changed meanwhile
                found = [(one, self.line(self._desk.words, one)) for one, _ in found]
            done(found)

        self._desk.ask(
            lambda: [(one, self.line(words, one)) for one in question()], answered, failed, key=key
        )

    def _first(self, found: Lines) -> None:
        self.detached = False
        self.has_more = len(found) == PAGE
        self._show(found)

    def _last(self, found: Lines) -> None:
        self.detached = len(found) == PAGE
        self.has_more = False
        self._show(found)
        self.signals.ended.emit()

    def _show(self, found: Lines) -> None:
        self.transfers = {one.id: one for one, _ in found}
        self.replace([line for _, line in found])
        self.signals.shown.emit()

    def _below(self, found: Lines) -> None:
        self.has_more = len(found) == PAGE
        self.append(self._fresh(found))

    def _above(self, found: Lines) -> None:
        if len(found) > _MOST_ABOVE:  # so much is new that the top is better read anew
            self.look(self.where)
            return
        fresh = self._fresh(found[::-1])
        self.prepend(fresh)
        if fresh:
            self.signals.shown.emit()

    def _joined(self, found: Lines) -> None:
        self.detached = len(found) > _MOST_ABOVE
        self.prepend(self._fresh(found[:_MOST_ABOVE][::-1]))

    def _fresh(self, found: Lines) -> list[Line]:
        fresh = [(one, line) for one, line in found if one.id not in self.transfers]
        self.transfers |= {one.id: one for one, _ in fresh}
        return [line for _, line in fresh]


def log_line(words: Words, transfer: Transfer) -> Line:
    """A transfer as it is shown."""
    status = texts.named(words, "status", transfer.outcome)
    cells = (
        status,
        words.moment(transfer.time),
        transfer.connection_name,
        transfer.company_name or transfer.connection_name,
        texts.dataset(words, transfer.dataset) or texts.event(words, transfer),
        words(f"log-job-{transfer.job}") if transfer.job else "",
        texts.transfer_counts(words, transfer),
        words.duration(transfer.seconds) if transfer.seconds is not None else "",
        texts.transfer_message(words, transfer),
    )
    picture = texts.STATUS_PICTURES.get(transfer.status, "info")
    return Line(transfer.id, cells, (picture,), told={1: words.moment(transfer.time, seconds=True)})


class LogSignals(QObject):
    """shown: lines have arrived. ended: the log's end is shown. trouble: no newer lines could be read."""

    shown = Signal()
    ended = Signal()
    trouble = Signal(object)
