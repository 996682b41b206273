"""The window of an interface: three tabs, named as the vendor names them."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from app.windows.demo_strip import Choice, DemoStrip, personas
from app.windows.desk import Desk
from app.windows.interface.bench import END, HISTORY, SETTINGS, START_UP, TABS, Bench
from app.windows.interface.history import HistoryTab
from app.windows.interface.parties import Parties
from app.windows.interface.settings import SettingsTab
from app.windows.interface.start_up import StartUpTab
from app.windows.problem_box import problem_box
from connectors.base import System
from connectors.errors import ErpError
from resources.icons import mark
from resources.shown import short
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL
from wizards.focus import EnterDialog
from wizards.help import dialog_help, on_f1
from wizards.layouts import clear, column, fit, row
from wizards.told import Note
from wizards.widgets import Picture, announce, button, label


class InterfaceDialog(EnterDialog):
    """Opened beside the main window; it can be enlarged, and several interfaces can be open at once."""

    def __init__(
        self,
        desk: Desk,
        system: System,
        connection: int,
        parent: QWidget | None = None,
        *,
        tab: str = "",
        new: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.connection = connection
        self._desk, self._system = desk, system
        self._wanted, self._new = tab, new
        self.bench = Bench(desk, system, connection, self)
        on_f1(self, lambda: dialog_help(desk.words, self))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setStyleSheet(f"QTabWidget::tab-bar {{ left: {SPACE_L}px; }}")
        self.start_up: StartUpTab | None = None
        self.settings: SettingsTab | None = None
        self.history: HistoryTab | None = None
        self._unread = 0
        self._name = label("", "title")
        self._stage = label("", "badge", wrap=False)
        self._trouble, self._told = column(), column()
        self._close = button("", "", "", self.reject, name="close-interface")
        self._opening = label("", "muted")
        parts = (Picture(mark(system.key), 32), self._name, self._stage, self._close)
        head = row(*parts, spacing=SPACE_M, grow=1)
        self.parties = Parties(self.bench)
        margins = (SPACE_XL, SPACE_L, SPACE_XL, 0)
        top = column(
            head, self._opening, self.parties, self._told, self._trouble, spacing=SPACE_M, margins=margins
        )
        layout = column(top, self.tabs, grow=1, margins=0)
        self.setLayout(layout)
        if desk.services.demo:
            layout.insertWidget(0, DemoStrip(desk, "demo-fill", lambda: list(self._demo_choices())))
        fit(self, 1240, 840, QSize(720, 520))
        self.bench.changed.connect(self._changed)
        self.bench.wanted.connect(self.show_place)
        self.bench.trouble.connect(self._show_trouble)
        self.bench.told.connect(self._tell)
        self.tabs.currentChanged.connect(lambda _: clear(self._told))
        desk.words_changed.connect(self.retranslate)
        desk.changed.connect(self.bench.read)
        for number, name in enumerate(TABS):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(lambda name=name: self.show_place(name, ""))
        QShortcut(QKeySequence.StandardKey.Refresh, self).activated.connect(self.bench.read)
        self._texts()
        self.tabs.tabBar().setFocus()  # not what closes it
        self.bench.read()

    def retranslate(self) -> None:
        """Shows everything in the language that is chosen now; what was being entered stays."""
        self._texts()
        if self.settings is not None:
            place, typed = self.tabs.currentIndex(), self.settings.typed()
            self._build()
            self.settings.type_in(typed)
            self.tabs.setCurrentIndex(place)

    def show_place(self, tab: str, part: str) -> None:
        """Brings a tab to the front, at a place there if one is named."""
        if self.settings is None or tab not in TABS:
            self._wanted = tab
            return
        self.tabs.setCurrentIndex(TABS.index(tab))
        if tab == SETTINGS and part:
            self.settings.show_place(part)
        if tab == START_UP and part and self.start_up is not None:
            self.start_up.show_place(part)

    def _demo_choices(self) -> Iterator[Choice]:
        for side in self._system.sides:
            for title, values in personas(self._desk, side):
                yield Choice(side, title, partial(self._fill, side, values))

    def _fill(self, side: str, values: Mapping[str, str]) -> None:
        """Enters what a persona of the demonstration would."""
        if self.settings is not None:
            self.show_place(SETTINGS, side)
            self.settings.sides[side].inputs.fill(values)

    def reject(self) -> None:
        """Escape and the window's cross: what was saved is kept, what was only looked at is not."""
        self.bench.close()
        if self._new and not self.bench.touched:
            services, connection, desk = self._desk.services, self.connection, self._desk
            desk.ask(lambda: services.onboarding.discard(connection), lambda _: desk.changed.emit())
        super().reject()

    def _changed(self) -> None:
        if self.settings is None:
            self._build()
            started = self.bench.view.started_at is not None
            self.show_place(self._wanted or (HISTORY if started else START_UP), "")
        self._texts()

    def _build(self) -> None:
        old = [self.tabs.widget(number) for number in range(self.tabs.count())]
        self.tabs.clear()
        for one in filter(None, old):
            one.setParent(None)
            one.deleteLater()
        self.start_up = StartUpTab(self.bench)
        self.settings = SettingsTab(self.bench)
        self.history = HistoryTab(self.bench)
        self.history.unread.connect(self._badge)
        for register, card in self.settings.registers.items():
            card.chosen.connect(partial(self._show_chosen, register))
            card.refused.connect(partial(self._show_refused, register))
            self._show_chosen(register)
        self.start_up.confirmed.connect(lambda register: self.settings.registers[register].store())
        for name, tab in zip(TABS, (self.start_up, self.settings, self.history), strict=True):
            self.tabs.addTab(tab, self._desk.words(f"interface-tab-{name}"))
        self._badge(self._unread)

    def _show_chosen(self, register: str) -> None:
        """The step of a register tells what its tick would save."""
        if self.start_up is not None and self.settings is not None:
            self.start_up.steps[register].show_settings(self.settings.registers[register].told)

    def _show_refused(self, register: str) -> None:
        """What could not be saved is told where it is chosen."""
        if self.start_up is not None and self.tabs.currentWidget() is self.start_up:
            self.start_up.refresh()
            self.show_place(SETTINGS, register)

    def _badge(self, number: int) -> None:
        """How many refusals nobody has seen stands on the tab, for eyes and for screen readers."""
        self._unread = number
        words, place = self._desk.words, TABS.index(HISTORY)
        name = words("interface-tab-history")
        self.tabs.setTabText(place, f"{name}  {words.number(number)}" if number else name)
        self.tabs.setTabIcon(place, icon("failed") if number else icon("log"))
        self.tabs.setTabToolTip(place, words("interface-unread", count=number) if number else "")

    def _texts(self) -> None:
        words, found = self._desk.words, self.bench.found
        name = short(found.view.name) if found else self._system.name
        self.setWindowTitle(words("interface-window", name=name))
        self._name.setText(name)
        for one in (self.tabs, self.tabs.tabBar()):
            one.setAccessibleName(name)
        self._close.setText(words("interface-close"))
        self._opening.setText(words("shell-opening"))
        self._opening.setVisible(found is None)
        self._stage.setVisible(found is not None)
        if found is not None:
            started = found.view.started_at is not None
            self._stage.setText(words("interface-in-use" if started else "interface-not-in-use"))
            role(self._stage, "badge", tone="ok" if started else "warning")
        self.parties.refresh()

    def _tell(self, done: str) -> None:
        clear(self._told)
        self._told.addWidget(Note(done, "success"))
        on = button(self._desk.words("interface-to-start-up"), "", "next", self._go_on, name="to-start-up")
        self._told.addLayout(row(on, None))
        announce(self, done)

    def _go_on(self) -> None:
        """To what is next of the start-up."""
        left = self.bench.flow.open_steps
        self.show_place(START_UP, left[0].id if left else END)

    def _show_trouble(self, error: ErpError | None) -> None:
        clear(self._trouble)
        if error is None:
            return
        box = problem_box(self._desk.words, error, system=self._system.key)
        self._trouble.addWidget(box)
        announce(self, box.accessibleName(), urgent=True)


def open_interface(
    window: QWidget, desk: Desk, system: System, connection: int | None, tab: str = "", *, new: bool = False
) -> None:
    """Opens an interface's window, or brings it to the front; None begins a new interface, with the
    connections on its sides of which there is only one."""
    if connection is None:
        interfaces = desk.services.interfaces
        desk.ask(
            lambda: interfaces.link_known(interfaces.begin(system.key).id),
            lambda view: open_interface(window, desk, system, view.id, tab, new=True),
        )
        return
    for one in window.findChildren(InterfaceDialog):
        if one.connection == connection and one.isVisible():
            one.show_place(tab, "")
            one.raise_()
            one.activateWindow()
            return
    dialog = InterfaceDialog(desk, system, connection, window, tab=tab, new=new)
    dialog.finished.connect(lambda _: desk.changed.emit())
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
