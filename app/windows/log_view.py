"""Lines of the transfer log with what narrows them and the detail of one: the log's page, and an interface's
history."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.windows.desk import Desk
from app.windows.log_filters import LogFilters
from app.windows.log_model import LogModel
from app.windows.log_pane import LogPane
from app.windows.table import LinesView
from app.windows.widgets import Beside, Empty, OrEmpty
from resources.tokens import SPACE_L
from wizards.layouts import column
from wizards.widgets import button

_LIVE = 1500  # ms between looks for newer lines while they are seen


class LogView(QWidget):
    """Newer lines appear at the top while one looks. shown: lines have arrived."""

    shown = Signal()

    def __init__(
        self,
        desk: Desk,
        model: LogModel,
        filters: LogFilters,
        across: Qt.Orientation,
        shares: tuple[int, int],
    ) -> None:
        super().__init__()
        self._desk = desk
        self.filters, self.model, self.pane = filters, model, LogPane(desk)
        self.view = LinesView(model, "")
        self._stack = OrEmpty(Beside(self.view, self.pane, shares, across))
        self.setLayout(column(filters, self._stack, spacing=SPACE_L, grow=1))
        filters.changed.connect(model.look)
        model.signals.shown.connect(self._shown)
        model.signals.ended.connect(self._at_end)
        self.view.chosen.connect(self._chosen)
        self.view.to_end.connect(self._to_end)
        self.view.to_start.connect(self._to_start)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._live = QTimer(self)
        self._live.setInterval(_LIVE)
        self._live.timeout.connect(model.newer)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every text anew."""
        self.filters.retranslate()
        self.model.heading()
        self.view.fit()
        self.pane.retranslate()
        if self._stack.empty:
            self._shown()

    def look(self) -> None:
        """Reads what the filters let through."""
        self.model.look(self.filters.where())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.stop()

    def _to_end(self) -> None:
        if self.model.has_more:
            self.model.oldest()

    def _to_start(self) -> None:
        if self.model.detached:
            self.look()

    def _at_end(self) -> None:
        if self.model.lines:
            self.view.choose(self.model.lines[-1].key)
            self.view.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        if value == 0:
            self.model.above()

    def _chosen(self, key: int | None) -> None:
        self.pane.show_transfer(self.model.transfers.get(key) if key is not None else None)

    def _count(self) -> None:
        counts = self.filters.count(self._desk.services.transfers.counts)

        def counted(found: Mapping[str, int]) -> None:
            self.filters.show_counts(found)

        self._desk.ask(counts, counted, key=f"log-counts-{id(self)}")

    def _shown(self) -> None:
        self._count()
        self._stack.show_empty(None if self.model.lines else self._empty())
        if self.model.lines and self.view.key is None:
            self.view.choose(self.model.lines[0].key)
        self.shown.emit()

    def _empty(self) -> Empty:
        words = self._desk.words
        if not self.filters.narrow:
            return Empty("log", words("log-none"), words("log-none.text"))
        act = button(words("log-clear"), "", "", self.filters.clear)
        return Empty("search", words("log-none-found"), words("log-none-found.text"), act)
