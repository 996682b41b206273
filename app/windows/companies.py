"""Client companies: what is imported, when, and whether it is proved."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QSplitter

from app.windows import texts
from app.windows.company_pane import CompanyPane
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.live_reader import LiveReader
from app.windows.renewal import waits
from app.windows.table import Column, Line, LinesModel, LinesView
from app.windows.widgets import Empty, OrEmpty, SearchField, button, column, row, tool
from connectors.errors import Kind
from connectors.views import CompanyView, ConnectionView
from resources.plain import tip
from resources.shown import shown
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL

_COLUMNS = {  # width, and how soon it goes where there is no room for all (0: never)
    "state": (18, 0),
    "name": (26, 0),
    "number": (11, 3),
    "client": (20, 2),
    "imported": (17, 1),
    "postings": (11, 4),
    "proof": (13, 0),
}
_WHOLE = ("number", "imported", "postings")


class CompaniesPage(Page):
    """Table and side panel; the list can be narrowed to one connection, and to active companies. A company of
    a live system is read when it is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._companies: Sequence[CompanyView] = ()
        self._connections: dict[int, ConnectionView] = {}
        self._looked_at: tuple[int | None, bool] = (None, False)  # and whether it could be read
        self._read_once = False
        self._wanted: int | None = None  # asked for before it was read
        self._again = tool("refresh", "", desk.changed.emit)
        self._header = Header(self._again)
        self._search = SearchField()
        self._search.textChanged.connect(self._show)
        self._connection = QComboBox()
        self._connection.currentIndexChanged.connect(self._show)
        self._active = QComboBox()
        self._active.currentIndexChanged.connect(self._show)
        self._model = LinesModel()
        self._view = LinesView(self._model, "")
        self._view.chosen.connect(self._chosen)
        self._reader = LiveReader(desk, self)
        self._pane = CompanyPane(desk, self._reader)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.addWidget(self._view)
        self._parts.addWidget(self._pane)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self._parts.setSizes([760, 350])
        self._parts.setChildrenCollapsible(False)
        self._stack = OrEmpty(self._parts)
        filters = row(self._search, self._connection, self._active, None, spacing=SPACE_S)
        layout = column(self._header, filters, self._stack, spacing=SPACE_L)
        layout.setStretch(2, 1)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.setLayout(layout)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words("companies-title"), words("companies-hint"))
        tip(self._again, words("shell-refresh"))
        self._again.setAccessibleName(words("shell-refresh"))
        self._search.setPlaceholderText(words("companies-search"))
        self._search.setAccessibleName(words("companies-search"))
        self._search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self._connection.setAccessibleName(words("companies-connection"))
        self._active.setAccessibleName(words("companies-active"))
        self._view.setAccessibleName(words("companies-title"))
        kept = self._active.currentIndex()
        self._active.blockSignals(True)
        self._active.clear()
        for which in ("any", "active", "inactive"):
            self._active.addItem(words(f"companies-active-{which}"), which)
        self._active.setCurrentIndex(max(0, kept))
        self._active.blockSignals(False)
        self._fill_connections()
        self._model.head(
            [
                Column(
                    words(f"companies-column-{name}"), width, name == "postings", name in _WHOLE, gives_way
                )
                for name, (width, gives_way) in _COLUMNS.items()
            ]
        )
        self._view.fit()
        self._show()

    def refresh(self) -> None:
        services = self.desk.services

        def read() -> tuple[Sequence[CompanyView], Sequence[ConnectionView]]:
            return services.companies.list(), services.connections.list()

        self.desk.ask(read, self._read, key="companies")

    def enter(self) -> None:
        super().enter()
        self._looked_at = (None, False)  # coming back is looking again
        if self._read_once:
            self._chosen(self._view.key)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reader.leave()

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def open(self, what: dict[str, Any] | None) -> None:
        if not what:
            return
        self._search.clear()
        self._active.setCurrentIndex(0)
        self._connection.setCurrentIndex(max(0, self._connection.findData(what.get("connection"))))
        if (wanted := what.get("company")) is not None:
            self._wanted = None if self._view.choose(wanted) else wanted

    def _read(self, found: tuple[Sequence[CompanyView], Sequence[ConnectionView]]) -> None:
        self._companies = found[0]
        self._connections = {connection.id: connection for connection in found[1]}
        self._read_once = True
        self._fill_connections()
        self._show()

    def _fill_connections(self) -> None:
        kept = self._connection.currentData()
        known = {c.connection_id: c.connection_name for c in self._companies if c.connection_id is not None}
        self._connection.blockSignals(True)
        self._connection.clear()
        self._connection.addItem(self.words("companies-connection-any"), None)
        for number, name in sorted(known.items(), key=lambda pair: pair[1].casefold()):
            self._connection.addItem(shown(name), number)
        self._connection.setCurrentIndex(max(0, self._connection.findData(kept)))
        self._connection.blockSignals(False)

    def _show(self) -> None:
        wanted = self._search.text().strip().casefold()
        connection, active = self._connection.currentData(), self._active.currentData()
        shown = [
            c
            for c in self._companies
            if (connection is None or c.connection_id == connection)
            and (active == "any" or c.active == (active == "active"))
            and (not wanted or wanted in f"{c.name} {c.organisation_number} {c.client}".casefold())
        ]
        self._model.replace([self._line(c) for c in shown])
        if self._read_once:
            self._show_empty(bool(self._companies), bool(shown))
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
            act = button(words("connections-clear"), "", "", self._clear)
            empty = Empty("search", words("companies-none-found"), words("companies-none-found-text"), act)
        else:
            act = button(
                words("shell-new-connection"), "primary", "add", lambda: self.desk.assist.emit(None, "")
            )
            empty = Empty("companies", words("companies-none"), words("companies-none-text"), act)
        self._stack.show_empty(empty)

    def _clear(self) -> None:
        self._search.clear()
        self._connection.setCurrentIndex(0)
        self._active.setCurrentIndex(0)

    def _line(self, company: CompanyView) -> Line:
        words = self.words
        waiting = waits(company, self._connection_of(company), self.desk.clock())
        state = texts.company_cell(words, company, waiting)
        result = company.reconciled.result if company.reconciled else ""
        proof = words(texts.key("companies-short", result or "none"))
        cells = (
            state,
            company.name,
            company.organisation_number,
            company.client,
            words.moment(company.imported_at) if company.imported_at else "–",
            words.number(company.counts.get("postings", 0)),
            proof,
        )
        shield = {"agrees": "proved", "differs": "warning", "unsupported": "unproved"}.get(result, "")
        spoken = f"{state}. {texts.company_sentence(words, company, waiting)}" if company.active else state
        told = {4: texts.last_read(words, company, waiting)} if company.live or waiting else {}
        drawing = texts.company_picture(company, waiting)
        return Line(company.id, cells, (drawing, "", "", "", "", "", shield), spoken, told)

    def _connection_of(self, company: CompanyView) -> ConnectionView | None:
        return self._connections.get(company.connection_id or 0)

    def _chosen(self, key: int | None) -> None:
        company = next((c for c in self._companies if c.id == key), None)
        connection = self._connection_of(company) if company is not None else None
        self._pane.show_company(company, connection)
        looked_at = (key, self._readable(company, connection))
        if looked_at != self._looked_at:
            self._looked_at = looked_at
            self._reader.leave()
            if company is not None and looked_at[1]:
                self._reader.look(company)

    def _readable(self, company: CompanyView | None, connection: ConnectionView | None) -> bool:
        """Whether looking at it reads it: what is live, unless a person has to put something right first."""
        if company is None or connection is None or not (company.live and company.active):
            return False
        stuck = company.problem is not None and company.problem.kind is Kind.CONFIG
        return not stuck and not waits(company, connection, self.desk.clock())
