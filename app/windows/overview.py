"""The first look: what needs a person, what expires, what runs, and how the last two weeks went."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy

from app.services.views import OfficeSummary
from app.windows import texts
from app.windows.causes import Cause, causes
from app.windows.chart import DaysChart
from app.windows.connections_card import ConnectionsCard
from app.windows.desk import Desk, Page
from app.windows.expiries import ExpiriesCard
from app.windows.header import Header
from app.windows.remedy import mend_button
from app.windows.standing import renews
from app.windows.widgets import Empty
from connectors.views import CompanyView, ConnectionView
from resources.plain import tip
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from wizards.facts import connection_name
from wizards.focus import kept_focus
from wizards.layouts import Part, Scroll, box, card, clear, column, row
from wizards.widgets import Picture, button, label

_TWO_COLUMNS = 125  # characters of width from which there are two columns


class Tile(QPushButton):
    """A number with its name and picture; a click opens what it counts."""

    def __init__(self, drawing: str) -> None:
        super().__init__()
        role(self, "tile")
        self._figure = label("–", "figure", wrap=False)
        self._name = label("", "muted")
        self._picture = Picture(drawing, 24)
        head = row(self._figure, None, column(self._picture, None))
        margins = (SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(column(head, self._name, spacing=SPACE_XS, margins=margins))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self._figure, self._name):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> Any:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    minimumSizeHint = sizeHint

    def show_number(self, figure: str, name: str, picture: str = "") -> None:
        """Changes what is told, and the picture where one is given."""
        if picture:
            self._picture.show_icon(picture)
        self._figure.setText(figure)
        self._name.setText(name)
        self.setAccessibleName(f"{name}: {figure}")
        tip(self, "")


class OverviewPage(Page):
    """Tiles, chart, the list of what needs a person, each with one action, the connections, and what expires.
    Where there is no room for two columns there is one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._summary: OfficeSummary | None = None
        self._needs: list[Cause] = []
        self._connections: Sequence[ConnectionView] = ()
        self._companies: Sequence[CompanyView] = ()
        self._new = button("", "primary", "add", lambda: desk.assist.emit(None, ""))
        self._header = Header(self._new)
        self._tiles = {name: Tile(drawing) for name, drawing in
                       (("needs-you", "needs_you"), ("expiring", "calendar"), ("running", "running"),
                        ("reconciled", "proved"))}  # fmt: skip
        self._tiles["needs-you"].clicked.connect(self._to_list)
        self._tiles["expiring"].clicked.connect(self._to_expiries)
        self._tiles["running"].clicked.connect(lambda: desk.go.emit("log", {"status": "running"}))
        self._tiles["reconciled"].clicked.connect(lambda: desk.go.emit("companies", None))
        self._expiries, self._used = ExpiriesCard(desk), ConnectionsCard(desk)
        self._chart = DaysChart()
        self._chart_title, self._list_title = label("", "subtitle"), label("", "subtitle")
        self._list = QFrame()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = column(spacing=SPACE_S)
        self._list.setLayout(self._lines)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._tiled, self._across = QGridLayout(), 0
        self._tiled.setSpacing(SPACE_L)
        needs = card(self._list_title, self._list, None)
        chart = card(self._chart_title, self._chart)
        main = column(needs, self._used, None, spacing=SPACE_L)
        side = column(chart, self._expiries, None, spacing=SPACE_L)
        self._lower = row(main, side, spacing=SPACE_L)
        self._lower.setStretch(0, 3)
        self._lower.setStretch(1, 2)
        layout = column(self._header, self._tiled, self._lower, None, spacing=SPACE_XL, margins=SPACE_XL)
        self._sheet = Scroll(role(box(layout), "page"), sideways=True)
        self.setLayout(column(self._sheet))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(way)
        self._tile()

    def _tile(self) -> None:
        """All tiles in a line, or where that is too wide, in two."""
        tiles = list(self._tiles.values())
        wanted = sum(tile.sizeHint().width() + SPACE_L for tile in tiles) + 2 * SPACE_XL
        room = self.width() - self._sheet.verticalScrollBar().sizeHint().width()
        across = len(tiles) if wanted <= room else len(tiles) // 2
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(tiles):
            self._tiled.addWidget(tile, place // across, place % across)
        for number in range(len(tiles)):
            self._tiled.setColumnStretch(number, int(number < across))

    def _to_list(self) -> None:
        first = self._list.findChild(QPushButton)
        if first is not None:
            first.setFocus()

    def _to_expiries(self) -> None:
        if not self._expiries.take_focus():
            self.desk.go.emit("connections", None)

    def retranslate(self) -> None:
        self._header.show_text(self.words("overview-title"), self.words("overview-hint"))
        self._new.setText(self.words("shell-new-connection"))
        self._chart_title.setText(self.words("overview-chart"))
        self._list_title.setText(self.words("overview-needs-you"))
        self._show()

    def refresh(self) -> None:
        services = self.desk.services

        def read() -> tuple[OfficeSummary, Sequence[ConnectionView], Sequence[CompanyView]]:
            return services.connections.summary(), services.connections.list(), services.companies.list()

        self.desk.ask(read, self._read, key="overview")

    def _read(self, found: tuple[OfficeSummary, Sequence[ConnectionView], Sequence[CompanyView]]) -> None:
        self._summary, self._connections, self._companies = found
        self._needs = causes(self._connections, self._companies, self.desk.clock())
        self._show()

    def _show(self) -> None:
        words, found = self.words, self._summary
        numbers = dict.fromkeys(self._tiles, "–")
        pictures: dict[str, str] = {}
        if found is not None:
            numbers = {
                "needs-you": words.number(len(self._needs)),
                "expiring": words.number(found.expiring),
                "running": words.number(found.running),
                "reconciled": words("overview-of", count=found.reconciled, total=found.companies),
            }
            whole = bool(found.companies) and found.reconciled == found.companies
            pictures = {
                "needs-you": "needs_you" if self._needs else "ok",
                "reconciled": "proved" if whole else "unproved",
            }
            self._chart.show_days(found.transfers_per_day, words)
        for name, tile in self._tiles.items():
            tile.show_number(numbers[name], words(f"overview-tile-{name}"), pictures.get(name, ""))
        QTimer.singleShot(0, self, self._tile)  # new texts count only once Qt has shown them
        self._expiries.show_expiries(self._connections)
        self._used.show_connections(self._connections, self._companies)
        with kept_focus(self._list, self._tiles["needs-you"]):
            clear(self._lines)
            if found is not None:
                self._list_needs()

    def _list_needs(self) -> None:
        words = self.words
        begun = [connection for connection in self._connections if connection.stage == "draft"]
        title = "assistant-choose-drafts" if begun and not self._needs else "overview-needs-you"
        self._list_title.setText(words(title))
        lines = [*map(self._need, self._needs), *map(self._unfinished, begun)]
        if not lines:
            self._lines.addWidget(Empty("ok", words("overview-calm"), words("overview-calm-text")))
        for number, line in enumerate(lines):
            if number:
                self._lines.addWidget(role(QFrame(), "line"))
            self._lines.addLayout(line)

    def _unfinished(self, connection: ConnectionView) -> QHBoxLayout:
        """A set-up somebody has begun, with the way back to where it was left."""
        told = texts.state_sentence(self.words, "not_set_up")
        name = connection_name(self.words, connection.name)
        parts: list[Part] = [label(name, "strong"), label(told)]
        open_it = partial(self.desk.assist.emit, connection.id, "")
        go_on = button(self.words("assistant-choose-resume"), "", "", open_it)
        go_on.setAccessibleDescription(short(name))
        return self._line("open", parts, go_on)

    def _need(self, cause: Cause) -> QHBoxLayout:
        words, what, problem = self.words, cause.what, cause.problem
        if problem is not None:
            text = texts.problem(words, problem.code, problem.params, what.system)
            sentence, fix = text.title, text.fix
        else:
            sentence, fix = texts.state_sentence(words, what.state), ""
        parts: list[Part] = [label(what.name, "strong"), label(sentence)]
        if cause.waiting and renews(problem):
            parts.append(label(words("overview-waiting", count=cause.waiting)))
        if fix:
            parts.append(label(fix, "hint"))
        number = what.connection_id if isinstance(what, CompanyView) else what.id
        connection = next((one for one in self._connections if one.id == number), None)
        differs = problem is not None and problem.code == "differs"
        act = None
        if problem is not None and not differs and connection is not None:
            act = mend_button(self.desk, connection, problem.code, "")
        if act is None:
            told = words("overview-see-differences") if differs else texts.state_action(words, what.state)
            act = button(told, "", "", lambda: self._see(what))
        act.setAccessibleDescription(short(f"{what.name}. {sentence}"))
        return self._line("needs_you" if renews(problem) else what.state, parts, act)

    @staticmethod
    def _line(picture: str, parts: Sequence[Part], act: QPushButton) -> QHBoxLayout:
        return row(
            column(Picture(picture), None),
            column(*parts, spacing=SPACE_XS),
            column(act, None),
            spacing=SPACE_M,
            grow=1,
            margins=(0, SPACE_S, 0, SPACE_S),
        )

    def _see(self, what: ConnectionView | CompanyView) -> None:
        """Where it is told in full, and tried again."""
        if isinstance(what, CompanyView):
            self.desk.go.emit("companies", {"company": what.id})
        else:
            self.desk.go.emit("connections", {"connection": what.id})
