"""The main window: side bar, pages, status strip, menu and shortcuts."""

import importlib
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.windows.causes import causes
from app.windows.demo_bar import DemoBar
from app.windows.desk import Desk, Page
from app.windows.side_bar import PAGES, SideBar
from app.windows.status_strip import StatusStrip
from app.windows.worker import Worker
from connectors.errors import ErpError
from resources.style import icon
from wizards.focus import move_focus, press_focused
from wizards.layouts import column, fit, row

# made when first shown: most starts need one of them
_CLASSES = {
    "welcome": "app.windows.welcome:WelcomePage",
    "overview": "app.windows.overview:OverviewPage",
    "connections": "app.windows.connections:ConnectionsPage",
    "companies": "app.windows.companies:CompaniesPage",
    "log": "app.windows.transfer_log:TransferLogPage",
    "settings": "app.windows.settings:SettingsPage",
}
_LOOK_AGAIN = 2000  # ms between looks whether another process has stored something


class MainWindow(QMainWindow):
    """closing: the window was closed for good, with its geometry as text."""

    closing = Signal(str)

    def __init__(
        self, desk: Desk, *, open_assistant: Callable[[QWidget, Desk, int | None, str], None]
    ) -> None:
        super().__init__()
        self.desk = desk
        desk.setParent(self)  # answers that come when the window is gone find nobody
        self._open_assistant = open_assistant
        self.pages: dict[str, Page] = {}
        self._first = False
        self._needs_you = 0
        self.setWindowIcon(icon("kobling", "accent"))
        self.side = SideBar()
        self.side.chosen.connect(self._bring)
        self.stack = QStackedWidget()
        self.strip = StatusStrip(desk)
        self.worker = Worker(desk)
        self.worker.progress.connect(self.strip.show_progress)
        self.worker.idle.connect(self.strip.calm)
        self.strip.stopped.connect(self.worker.interrupt)
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._make_actions()
        desk.words_changed.connect(self.retranslate)
        desk.go.connect(self.show_page)
        desk.assist.connect(self.assist)
        desk.changed.connect(self._count)
        desk.problem.connect(self._tell)
        fit(self, 1240, 800, QSize(880, 560))
        self.retranslate()

    def _lay_out(self) -> None:
        right = column(self.stack, self.strip, spacing=0, grow=0)
        whole = row(self.side, right, spacing=0, grow=1)
        self._demo = DemoBar(self.desk)
        middle = QWidget()
        outer = column(self._demo, whole, spacing=0, grow=1)
        middle.setLayout(outer)
        self.setCentralWidget(middle)

    def _make_actions(self) -> None:
        wanted: list[tuple[str, str, Callable[[], object]]] = [
            ("new", "Ctrl+N", lambda: self.assist(None, "")),
            ("refresh", "F5", self.desk.changed.emit),
            ("search", "Ctrl+F", self._search),
            ("help", "F1", self._help),
            ("quit", "Ctrl+Q", self.close),
        ]
        for number, name in enumerate(PAGES, 1):
            wanted.append((f"page-{name}", f"Ctrl+{number}", partial(self.show_page, name)))
        for name, keys, act in wanted:
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda *_, act=act: act())
            self.addAction(action)
            self._actions[name] = action

    def retranslate(self) -> None:
        """Writes every text anew."""
        words = self.desk.words
        title = "Kobling"
        if self.desk.services.demo:
            title = words("shell-demo-title")
        self.setWindowTitle(title)
        self._demo.retranslate()
        self.side.retranslate(words, self.desk.services.settings.get("office_name"))
        self.side.show_count(self._needs_you, words)
        self.strip.retranslate()
        for name, action in self._actions.items():
            action.setText(words(f"shell-action-{name}" if not name.startswith("page-") else f"shell-{name}"))

    def begin(self) -> None:
        """Reads the first time: the welcome page while there is no connection, else the overview."""
        services = self.desk.services

        def read() -> bool:
            return not services.connections.list()

        self.desk.ask(read, self._begun)
        self.worker.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._version: int | None = None
        self._count()

    def _begun(self, first: bool) -> None:
        self._first = first
        if not self.pages or self._at_start:  # who was quicker than the reading stays where they went
            self.show_page("overview")
            self.setFocus()  # no ring before somebody uses the keyboard

    def show_page(self, name: str, what: dict[str, Any] | None = None) -> None:
        """Brings a page to the front and the keyboard to it; `what` is handed to it."""
        self._bring(name, what).take_focus()

    def _bring(self, name: str, what: dict[str, Any] | None = None) -> Page:
        self.side.show_page(name)
        page = self._page("welcome" if name == "overview" and self._first else name)
        self.stack.setCurrentWidget(page)
        page.enter()
        page.open(what)
        return page

    def _page(self, name: str) -> Page:
        if name not in self.pages:
            module, _, made = _CLASSES[name].partition(":")
            page: Page = getattr(importlib.import_module(module), made)(self.desk)
            self.pages[name] = page
            self.stack.addWidget(page)
        return self.pages[name]

    def assist(self, connection: int | None, problem: str) -> None:
        """Opens the assistant: a new connection, or the step of one that mends a problem."""
        self._open_assistant(self, self.desk, connection, problem)

    def restore(self, geometry: str) -> None:
        """Puts the window where it was."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, (self._demo, self.side, self.stack, self.strip), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.worker.close()
        self.desk.stop()
        self.closing.emit(bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)

    def _look(self) -> None:
        self.desk.ask(self.desk.services.data_version, self._looked, lambda _: None, key="version")

    def _looked(self, version: int) -> None:
        if self._version is not None and version != self._version:
            self.desk.changed.emit()
        self._version = version

    def _count(self) -> None:
        services, clock = self.desk.services, self.desk.clock

        def read() -> tuple[int, bool, int]:
            connections, companies = services.connections.list(), services.companies.list(active=True)
            running = sum(company.run_state == "running" for company in companies)
            return len(causes(connections, companies, clock())), not connections, running

        self.desk.ask(read, self._counted, lambda _: None, key="count")

    def _counted(self, told: tuple[int, bool, int]) -> None:
        self._needs_you, first, running = told
        self.strip.show_others(running)
        self.side.show_count(self._needs_you, self.desk.words)
        self._still_first(first)

    def _still_first(self, first: bool) -> None:
        if first != self._first:
            self._first = first
            if self._at_start:
                self.show_page("overview")

    @property
    def _at_start(self) -> bool:
        return self.stack.currentWidget() in (self.pages.get("welcome"), self.pages.get("overview"))

    def _search(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.focus_search()

    def _help(self) -> None:
        from app.windows.help import HelpDialog

        HelpDialog(self.desk, self).open()

    def _tell(self, error: ErpError) -> None:
        from app.windows.problem_dialog import ProblemDialog

        ProblemDialog.show_once(self.desk.words, error, self)
