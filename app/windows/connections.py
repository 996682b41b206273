"""Connections: one line each with its honest state, and a side panel for the one that is chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from app.services.views import CompanyView, ConnectionView
from app.windows import texts
from app.windows.connection_pane import ConnectionPane
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.table import Column, Line, LinesModel, LinesView
from app.windows.widgets import Empty, OrEmpty, SearchField, button, column, row, tool
from resources.tokens import SPACE_L, SPACE_XL


class ConnectionsPage(Page):
    """Table and side panel; the search looks in names, systems and levels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._connections: Sequence[ConnectionView] = ()
        self._companies: Sequence[CompanyView] = ()
        self._read_once = False
        self._new = button("", "primary", "add", lambda: desk.assist.emit(None, ""))
        self._again = tool("refresh", "", desk.changed.emit)
        self._header = Header(self._again, self._new)
        self._search = SearchField()
        self._search.textChanged.connect(self._show)
        self._model = LinesModel()
        self._view = LinesView(self._model, "")
        self._view.chosen.connect(self._chosen)
        self._pane = ConnectionPane(desk)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.addWidget(self._view)
        self._parts.addWidget(self._pane)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self._parts.setSizes([760, 350])
        self._parts.setChildrenCollapsible(False)
        self._stack = OrEmpty(self._parts)
        layout = column(self._header, row(self._search, None), self._stack, spacing=SPACE_L)
        layout.setStretch(2, 1)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.setLayout(layout)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words("connections-title"), words("connections-hint"))
        self._new.setText(words("shell-new-connection"))
        self._again.setToolTip(words("shell-refresh"))
        self._again.setAccessibleName(words("shell-refresh"))
        self._search.setPlaceholderText(words("connections-search"))
        self._search.setAccessibleName(words("connections-search"))
        self._search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        self._view.setAccessibleName(words("connections-title"))
        self._model.head(
            (
                Column(words("connections-column-state"), 28),
                Column(words("connections-column-name"), 24),
                Column(words("connections-column-system"), 14, gives_way=3),
                Column(words("connections-column-level"), 14, gives_way=1),
                Column(words("connections-column-companies"), 12, gives_way=2),
            )
        )
        self._view.fit()
        self._show()

    def refresh(self) -> None:
        services = self.desk.services

        def read() -> tuple[Sequence[ConnectionView], Sequence[CompanyView]]:
            return services.connections.list(), services.companies.list()

        self.desk.ask(read, self._read, key="connections")

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def open(self, what: dict[str, Any] | None) -> None:
        if what and (wanted := what.get("connection")) is not None:
            self._search.clear()
            self._view.choose(wanted)

    def _read(self, found: tuple[Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
        self._connections, self._companies = found
        self._read_once = True
        self._show()

    def _show(self) -> None:
        wanted = self._search.text().strip().casefold()
        shown = [
            c
            for c in self._connections
            if not wanted or wanted in f"{c.name} {c.system_name} {c.level} {c.owner}".casefold()
        ]
        self._model.replace([self._line(c) for c in shown])
        if self._read_once:
            self._show_empty(bool(self._connections), bool(shown))
        if shown and self._view.key is None:
            self._view.choose(shown[0].id)
        else:
            self._chosen(self._view.key)

    def _show_empty(self, some: bool, found: bool) -> None:
        words = self.words
        if found:
            self._stack.show_empty(None)
            return
        if some:
            act = button(words("connections-clear"), "", "", self._search.clear)
            empty = Empty(
                "search", words("connections-none-found"), words("connections-none-found-text"), act
            )
        else:
            act = button(
                words("shell-new-connection"), "primary", "add", lambda: self.desk.assist.emit(None, "")
            )
            empty = Empty("connections", words("connections-none"), words("connections-none-text"), act)
        self._stack.show_empty(empty)

    def _line(self, connection: ConnectionView) -> Line:
        words = self.words
        state = texts.status_cell(words, connection)
        counters = words(
            "connections-counters", active=connection.companies_active, inactive=connection.companies_inactive
        )
        mark = connection.system if connection.system == "tripletex" else "system"
        lock = "lock" if connection.private else ""
        return Line(
            connection.id,
            (state, connection.name, connection.system_name, texts.level(words, connection.level), counters),
            (connection.state, lock, mark),
            f"{state}. {texts.state_sentence(words, connection.state)}",
        )

    def _chosen(self, key: int | None) -> None:
        found = next((c for c in self._connections if c.id == key), None)
        self._pane.show_connection(
            found, [c for c in self._companies if found and c.connection_id == found.id]
        )
