"""The transfer log: what moved, when, how it ended, and what to do where it went wrong."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.log_filters import LogFilters
from app.windows.log_model import LogModel
from app.windows.log_view import LogView
from connectors.views import CompanyView, ConnectionView
from resources.tokens import SPACE_L, SPACE_XL
from wizards.layouts import column
from wizards.widgets import button, name_it, tool


class TransferLogPage(Page):
    """Every line there is, to narrow and to save as a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._export = button("", "", "download", self._ask_where)
        self._again = tool("refresh", "", self.refresh)
        self._header = Header(self._again, self._export)
        self.filters, self.model = LogFilters(desk), LogModel(desk)
        self.log = LogView(desk, self.model, self.filters, Qt.Orientation.Horizontal, (3, 1))
        self.view = self.log.view
        margins = (SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.setLayout(column(self._header, self.log, spacing=SPACE_L, margins=margins, grow=1))
        self.retranslate()

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words("log-title"), words("log-hint"))
        self._export.setText(words("log-export"))
        name_it(self._again, words("shell-refresh"))
        self.view.setAccessibleName(words("log-title"))
        self.log.retranslate()

    def refresh(self) -> None:
        self._read_places()
        self.log.look()

    def _read_places(self) -> None:
        services = self.desk.services

        def places() -> tuple[Sequence[ConnectionView], Sequence[CompanyView]]:
            return services.connections.list(), services.companies.list()

        def show(found: tuple[Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
            self.filters.show_places(*found)
            self.log.pane.show_places(*found)

        self.desk.ask(places, show, key="log-places")

    def focus_search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def take_focus(self) -> None:
        if self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().take_focus()

    def open(self, what: dict[str, Any] | None) -> None:
        if what:
            self.filters.clear(**what)

    def _changed(self) -> None:
        if self.isVisible():
            self._read_places()
            self.model.newer()  # lines of the log never change, so only newer ones are read
        else:
            self._stale = True

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
