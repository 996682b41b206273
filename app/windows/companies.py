"""Client companies: what is imported, when, and whether it is proved."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QHideEvent

from app.windows import texts
from app.windows.company_pane import CompanyPane
from app.windows.desk import Desk
from app.windows.list_page import ListPage
from app.windows.live_reader import LiveReader
from app.windows.standing import waits
from app.windows.table import Column, Line
from app.windows.widgets import refill
from connectors.errors import Kind
from connectors.views import CompanyView, ConnectionView
from wizards.facts import connection_name
from wizards.widgets import ComboBox

_COLUMNS = {  # width, and how soon it goes where there is no room for all (0: never)
    "state": (18, 0),
    "name": (26, 0),
    "number": (11, 4),
    "client": (20, 3),
    "imported": (17, 2),
    "postings": (11, 5),
    "proof": (13, 1),
    "connection": (20, 6),
}
_WHOLE = ("number", "imported", "postings")


class CompaniesPage(ListPage):
    """The list can be narrowed to one connection, and to active companies. A company of a live system is read
    when it is chosen."""

    DRAWING = "companies"
    TITLE, HINT, SEARCH = "companies-title", "companies-hint", "companies-search"
    NONE, NONE_FOUND = "companies-none", "companies-none-found"

    def __init__(self, desk: Desk) -> None:
        self._companies: Sequence[CompanyView] = ()
        self._connections: dict[int, ConnectionView] = {}
        self._looked_at: tuple[int | None, bool] = (None, False)  # and whether it could be read
        self._connection, self._active = ComboBox(), ComboBox()
        self._reader = LiveReader(desk)
        self._pane = CompanyPane(desk, self._reader)
        super().__init__(desk, self._pane, narrowing=(self._connection, self._active))

    def retranslate(self) -> None:
        self._connection.setAccessibleName(self.words("companies-connection"))
        self._active.setAccessibleName(self.words("companies-active"))
        states = ("any", "active", "inactive")
        entries = [(self.words(f"companies-active-{which}"), which) for which in states]
        refill(self._active, entries, self._active.currentData())
        self._fill_connections()
        super().retranslate()

    def _head(self) -> None:
        words = self.words
        states = (*texts.state_words(words), words("companies-inactive"), words("companies-waits"))
        holds = {"state": states, "proof": texts.proof_words(words)}
        self._model.head(
            [
                Column(
                    words(f"companies-column-{name}"),
                    width,
                    name == "postings",
                    name in _WHOLE,
                    gives_way,
                    holds.get(name, ()),
                )
                for name, (width, gives_way) in _COLUMNS.items()
            ]
        )

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

    def open(self, what: dict[str, Any] | None) -> None:
        if what:
            self._clear()
            self._connection.setCurrentIndex(max(0, self._connection.findData(what.get("connection"))))
            self._choose(what.get("company"))

    def _read(self, found: tuple[Sequence[CompanyView], Sequence[ConnectionView]]) -> None:
        self._companies = found[0]
        self._connections = {connection.id: connection for connection in found[1]}
        self._read_once = True
        self._fill_connections()
        self._show()

    def _fill_connections(self) -> None:
        known = {c.connection_id: c.connection_name for c in self._companies if c.connection_id is not None}
        ordered = sorted(known.items(), key=lambda pair: self.words.place(pair[1]))
        entries = [
            (self.words("companies-connection-any"), None),
            *((connection_name(self.words, name), number) for number, name in ordered),
        ]
        refill(self._connection, entries, self._connection.currentData())

    def _show(self) -> None:
        wanted = self._search.text().strip().casefold()
        connection, active = self._connection.currentData(), self._active.currentData()
        found = [
            c
            for c in self._companies
            if (connection is None or c.connection_id == connection)
            and (active == "any" or c.active == (active == "active"))
            and (not wanted or wanted in f"{c.name} {c.organisation_number} {c.client}".casefold())
        ]
        found.sort(key=lambda company: self.words.place(company.name))
        self._put([self._line(c) for c in found], bool(self._companies))

    def _line(self, company: CompanyView) -> Line:
        words = self.words
        waiting = waits(company, self._connection_of(company), self.desk.clock())
        state = texts.company_cell(words, company, waiting)
        result = texts.proved(company.reconciled) if company.active else "none"
        proof = words(texts.key("companies-short", result))
        cells = (
            state,
            company.name,
            company.organisation_number,
            company.client,
            words.moment(company.imported_at) if company.imported_at else "–",
            words.number(company.counts.get("postings", 0)),
            proof,
            connection_name(words, company.connection_name),
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
