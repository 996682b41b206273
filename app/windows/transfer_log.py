"""The transfer log: what moved, when, how it ended, and what to do where it went wrong."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSplitter

from app.services.transfers import TransferFilter
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.log_filters import LogFilters
from app.windows.log_model import LogModel
from app.windows.log_pane import LogPane
from app.windows.table import LinesView
from app.windows.widgets import Empty, OrEmpty, button, column, tool
from connectors.views import CompanyView, ConnectionView
from resources.plain import tip
from resources.tokens import SPACE_L, SPACE_XL

_LIVE = 1500  # ms between looks for newer lines while the page is seen
_ALL = TransferFilter()


class TransferLogPage(Page):
    """Filters, table and detail; new lines appear at the top while one looks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._export = button("", "", "download", self._ask_where)
        self._again = tool("refresh", "", self.refresh)
        self._header = Header(self._again, self._export)
        self.filters = LogFilters(desk)
        self.filters.changed.connect(self._filter)
        self.model = LogModel(desk)
        self.model.signals.shown.connect(self._shown)
        self.view = LinesView(self.model, "")
        self.view.chosen.connect(self._chosen)
        self.view.to_end.connect(self._to_end)
        self.view.to_start.connect(self._to_start)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.model.signals.ended.connect(self._at_end)
        self._pane = LogPane(desk)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.addWidget(self.view)
        self._parts.addWidget(self._pane)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 1)
        self._parts.setSizes([760, 340])
        self._parts.setChildrenCollapsible(False)
        self._stack = OrEmpty(self._parts)
        layout = column(self._header, self.filters, self._stack, spacing=SPACE_L)
        layout.setStretch(2, 1)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.setLayout(layout)
        self._live = QTimer(self)
        self._live.setInterval(_LIVE)
        self._live.timeout.connect(self._look_again)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words("log-title"), words("log-hint"))
        self._export.setText(words("log-export"))
        tip(self._again, words("shell-refresh"))
        self._again.setAccessibleName(words("shell-refresh"))
        self.view.setAccessibleName(words("log-title"))
        self.filters.retranslate()
        self.model.heading()
        self.view.fit()
        self._pane.retranslate()
        if self._stack.empty:
            self._shown()

    def refresh(self) -> None:
        self._read_places()
        self.model.look(self.filters.where())

    def _read_places(self) -> None:
        services = self.desk.services

        def places() -> tuple[Sequence[ConnectionView], Sequence[CompanyView]]:
            return services.connections.list(), services.companies.list()

        def show(found: tuple[Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
            self.filters.show_places(*found)
            self._pane.show_places(*found)

        self.desk.ask(places, show, key="log-places")

    def focus_search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def open(self, what: dict[str, Any] | None) -> None:
        if what:
            self.filters.clear(**what)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.stop()

    def _changed(self) -> None:
        if self.isVisible():
            self._read_places()
            self._look_again()  # lines of the log never change, so only newer ones are read
        else:
            self._stale = True

    def _look_again(self) -> None:
        self.model.newer()

    def _filter(self, where: TransferFilter) -> None:
        self.model.look(where)

    def _to_end(self) -> None:
        if self.model.has_more:
            self.model.oldest()

    def _to_start(self) -> None:
        if self.model.detached:
            self.model.look(self.filters.where())

    def _at_end(self) -> None:
        if self.model.lines:
            self.view.choose(self.model.lines[-1].key)
            self.view.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        if value == 0:
            self.model.above()

    def _count(self) -> None:
        services = self.desk.services
        where = self.filters.where()
        # a chip counts what choosing it would show, so the chips themselves do not narrow the counts
        open_where = TransferFilter(
            connection=where.connection,
            company=where.company,
            dataset=where.dataset,
            since=where.since,
            search=where.search,
        )

        def counted(counts: Mapping[str, int]) -> None:
            self.filters.show_counts(counts)

        self.desk.ask(lambda: services.transfers.counts(open_where), counted, key="log-counts")

    def _shown(self) -> None:
        self._count()
        if self.model.lines:
            self._stack.show_empty(None)
            if self.view.key is None:
                self.view.choose(self.model.lines[0].key)
            return
        words = self.words
        if self.filters.where() == _ALL:
            empty = Empty("log", words("log-none"), words("log-none-text"))
        else:
            act = button(words("log-clear"), "", "", self.filters.clear)
            empty = Empty("search", words("log-none-found"), words("log-none-found-text"), act)
        self._stack.show_empty(empty)

    def _chosen(self, key: int | None) -> None:
        self._pane.show_transfer(self.model.transfers.get(key) if key is not None else None)

    def _ask_where(self) -> None:
        words = self.words
        name = f"{words('log-file')}.csv"
        dialog = QFileDialog(self, words("log-export"), name, "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda chosen: self.export(Path(chosen)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Writes what the filter lets through to a CSV file."""
        where, services = self.filters.where(), self.desk.services

        def done(rows: int) -> None:
            self.desk.said.emit(self.words("log-exported", count=rows, file=path.name))

        self.desk.ask(lambda: services.transfers.export(path, where), done)
