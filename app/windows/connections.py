"""Connections: one line each with its honest state, and a side panel for the one that is chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.windows import texts
from app.windows.connection_pane import ConnectionPane
from app.windows.desk import Desk
from app.windows.list_page import ListPage
from app.windows.standing import Standing, countdown, standing
from app.windows.table import Column, Line
from connectors.views import CompanyView, ConnectionView
from resources.icons import mark
from wizards.facts import connection_name
from wizards.widgets import button

_STANDING_PICTURES = {Standing.SOON: "warning", Standing.OVER: "needs_you"}


class ConnectionsPage(ListPage):
    """The search looks in names, systems and levels."""

    DRAWING = "connections"
    TITLE, HINT, SEARCH = "connections-title", "connections-hint", "connections-search"
    NONE, NONE_FOUND = "connections-none", "connections-none-found"

    def __init__(self, desk: Desk) -> None:
        self._connections: Sequence[ConnectionView] = ()
        self._companies: Sequence[CompanyView] = ()
        self._until = False  # the table has a column for authorisations
        self._new = button("", "primary", "add", lambda: desk.assist.emit(None, ""))
        self._pane = ConnectionPane(desk)
        super().__init__(desk, self._pane, self._new)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._menu)

    def retranslate(self) -> None:
        self._new.setText(self.words("shell-new-connection"))
        super().retranslate()

    def _head(self) -> None:
        """The columns; one for authorisations only where there are any."""
        words = self.words
        self._until = any(connection.signs_in for connection in self._connections)
        until = (
            Column(words("connections-column-until"), 13, whole=True, gives_way=1) if self._until else None
        )
        columns = (
            Column(words("connections-column-state"), 18, holds=self._states()),
            Column(words("connections-column-name"), 32),
            Column(words("connections-column-system"), 14, gives_way=2, holds=self._systems()),
            until if self._until else None,
            Column(words("connections-column-last"), 16, whole=True, gives_way=3),
            Column(words("connections-column-level"), 14, gives_way=4),
            Column(words("connections-column-companies"), 12, gives_way=5),
        )
        shown = tuple(column for column in columns if column is not None)
        if shown != self._model.columns:
            self._model.head(shown)
            self._view.fit()

    def _states(self) -> tuple[str, ...]:
        now = self.desk.clock()
        told = (texts.connection_state(self.words, one, now) for one in self._connections)
        return (*texts.state_words(self.words), *told)

    def _systems(self) -> tuple[str, ...]:
        return tuple({connection.system_name for connection in self._connections})

    def refresh(self) -> None:
        services = self.desk.services

        def read() -> tuple[Sequence[ConnectionView], Sequence[CompanyView]]:
            return services.connections.list(), services.companies.list()

        self.desk.ask(read, self._read, key="connections")

    def open(self, what: dict[str, Any] | None) -> None:
        if what and (wanted := what.get("connection")) is not None:
            self._clear()
            self._choose(wanted)

    def _read(self, found: tuple[Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
        self._connections, self._companies = found
        self._read_once = True
        if self._until != any(connection.signs_in for connection in self._connections):
            self._model.replace([])  # lines of another width
        self._head()
        self._show()

    def _show(self) -> None:
        wanted = self._search.text().strip().casefold()
        found = [
            c
            for c in self._connections
            if not wanted or wanted in f"{c.name} {c.system_name} {c.level} {c.owner}".casefold()
        ]
        found.sort(key=lambda connection: self.words.place(connection.name))
        self._put([self._line(c) for c in found], bool(self._connections))

    def _line(self, connection: ConnectionView) -> Line:
        words, now = self.words, self.desk.clock()
        state = texts.connection_state(words, connection, now)
        counters = words(
            "connections-counters", active=connection.companies_active, inactive=connection.companies_inactive
        )
        lock = "lock" if connection.private else ""
        told = {}
        until = _STANDING_PICTURES.get(standing(connection, now), "")
        cells = [
            (state, texts.connection_picture(connection, now)),
            (connection_name(words, connection.name), lock),
            (connection.system_name, mark(connection.system)),
            (words.moment(connection.last_success) if connection.last_success else "–", ""),
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
