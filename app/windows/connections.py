"""Connections: one line each with its honest state, and a side panel for the one that is chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSplitter

from app.windows import texts
from app.windows.connection_pane import ConnectionPane
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.renewal import Standing, countdown, standing
from app.windows.table import Column, Line, LinesModel, LinesView
from app.windows.widgets import Empty, OrEmpty, SearchField, button, column, row, tool
from connectors.views import CompanyView, ConnectionView
from resources.icons import mark
from resources.plain import tip
from resources.tokens import SPACE_L, SPACE_XL

_STANDING_PICTURES = {Standing.SOON: "warning", Standing.OVER: "needs_you"}


class ConnectionsPage(Page):
    """Table and side panel; the search looks in names, systems and levels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._connections: Sequence[ConnectionView] = ()
        self._companies: Sequence[CompanyView] = ()
        self._read_once = False
        self._wanted: int | None = None  # asked for before it was read
        self._until = False  # the table has a column for authorisations
        self._new = button("", "primary", "add", lambda: desk.assist.emit(None, ""))
        self._again = tool("refresh", "", desk.changed.emit)
        self._header = Header(self._again, self._new)
        self._search = SearchField()
        self._search.textChanged.connect(self._show)
        self._model = LinesModel()
        self._view = LinesView(self._model, "")
        self._view.chosen.connect(self._chosen)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._menu)
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
        tip(self._again, words("shell-refresh"))
        self._again.setAccessibleName(words("shell-refresh"))
        self._search.setPlaceholderText(words("connections-search"))
        self._search.setAccessibleName(words("connections-search"))
        self._search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        self._view.setAccessibleName(words("connections-title"))
        self._head()
        self._view.fit()
        self._show()

    def _head(self) -> None:
        """The columns; one for authorisations only where there are any."""
        words = self.words
        self._until = any(connection.signs_in for connection in self._connections)
        until = (
            Column(words("connections-column-until"), 13, whole=True, gives_way=1) if self._until else None
        )
        columns = (
            Column(words("connections-column-state"), 26),
            Column(words("connections-column-name"), 32),
            Column(words("connections-column-system"), 14, gives_way=2),
            until if self._until else None,
            Column(words("connections-column-level"), 14, gives_way=3),
            Column(words("connections-column-companies"), 12, gives_way=4),
        )
        self._model.head([column for column in columns if column is not None])

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
            self._wanted = None if self._view.choose(wanted) else wanted

    def _read(self, found: tuple[Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
        self._connections, self._companies = found
        self._read_once = True
        if self._until != any(connection.signs_in for connection in self._connections):
            self._model.replace([])  # lines of another width
            self._head()
            self._view.fit()
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
        if self._wanted is not None and self._view.choose(self._wanted):
            self._wanted = None
        elif shown and self._view.key is None:
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
        words, now = self.words, self.desk.clock()
        state = texts.connection_cell(words, connection, now)
        counters = words(
            "connections-counters", active=connection.companies_active, inactive=connection.companies_inactive
        )
        lock = "lock" if connection.private else ""
        told = {}
        until = _STANDING_PICTURES.get(standing(connection, now), "")
        cells = [
            (state, texts.connection_picture(connection, now)),
            (connection.name, lock),
            (connection.system_name, mark(connection.system)),
            (texts.level(words, connection.level), ""),
            (counters, ""),
        ]
        if self._until:
            ends = words.date(connection.expires_at.astimezone().date()) if connection.expires_at else "–"
            cells.insert(3, (ends, until))
            if connection.expires_at:
                told[3] = f"{ends}. {countdown(words, connection, now)}"
        return Line(
            connection.id,
            tuple(text for text, _ in cells),
            tuple(picture for _, picture in cells),
            f"{state}. {texts.connection_sentence(words, connection)}",
            told,
        )

    def _companies_of(self, connection: ConnectionView | None) -> list[CompanyView]:
        return [c for c in self._companies if connection and c.connection_id == connection.id]

    def _found(self, key: int | None) -> ConnectionView | None:
        return next((c for c in self._connections if c.id == key), None)

    def _chosen(self, key: int | None) -> None:
        found = self._found(key)
        self._pane.show_connection(found, self._companies_of(found))

    def _menu(self, place: QPoint) -> None:
        """What can be done with the line under the mouse, or the current one where a key asked for it."""
        found = self._found(self._view.key)
        if found is not None:
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._pane.acts.fill(menu, found, self._companies_of(found))
            menu.popup(self._view.viewport().mapToGlobal(place))
