"""Dialogs about one connection: a new name, and the end of it."""

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QLayout, QLineEdit, QWidget

from app.windows.desk import Desk
from app.windows.problem_box import problem_box
from connectors.errors import ErpError
from connectors.views import NOT_TOLD, CompanyView, ConnectionView
from resources.tokens import SPACE_M, SPACE_XL
from wizards.focus import EnterDialog, enable
from wizards.help import dialog_help, on_f1
from wizards.layouts import add, clear, column, row
from wizards.told import Note
from wizards.widgets import button, captioned, label


class ActDialog(EnterDialog):
    """A title, some parts, Cancel and one button that says what will happen; errors show in place."""

    def __init__(self, desk: Desk, title: str, act: str, parent: QWidget, *, danger: bool = False) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.parts = column(spacing=SPACE_M)
        self._trouble = column()
        self.act = button(act, "danger" if danger else "primary", "", self._begin)
        self.act.setDefault(not danger)
        self.cancel = button(desk.words("shell-cancel"), "", "", self.reject)
        parts = (label(title, "subtitle"), self.parts, self._trouble, None, row(None, self.cancel, self.act))
        self._all = column(*parts, spacing=SPACE_M, margins=SPACE_XL)
        self._all.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # its guess knows no wrapped lines
        self.setLayout(self._all)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        on_f1(self, lambda: dialog_help(desk.words, self))

    def event(self, event: QEvent) -> bool:
        """As high as its lines are, however they wrap; never lower again, so that no button moves up."""
        answered = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            needed = self._all.totalHeightForWidth(max(self.width(), self.minimumWidth()))
            self.setMinimumHeight(needed)
            self.resize(self.width(), max(needed, self.height() if self.isVisible() else 0))
        return answered

    @abstractmethod
    def begin(self) -> None:
        """Does it on a thread; `done_well` or `failed` follows."""

    def _begin(self) -> None:
        enable(self.act, False, self)
        clear(self._trouble)
        self.begin()

    def done_well(self, _: object = None) -> None:
        """It is done."""
        self.accept()
        self.desk.changed.emit()

    def failed(self, error: ErpError) -> None:
        """It is not."""
        enable(self.act, True, self)
        self.tell(error)

    def tell(self, error: ErpError, *more: QWidget, system: str = "") -> None:
        """Shows a problem, and more below it."""
        clear(self._trouble)
        add(self._trouble, problem_box(self.desk.words, error, system=system), *more)


class Asking(ActDialog):
    """One that is done by a single call."""

    @abstractmethod
    def prepare(self) -> Callable[[], object]:
        """Reads the fields on the window's thread; what it returns is called on another."""

    def begin(self) -> None:
        self.desk.ask(self.prepare(), self.done_well, self.failed)


class RenameDialog(Asking):
    """Another name for a connection; its history stays."""

    def __init__(self, desk: Desk, connection: ConnectionView, parent: QWidget) -> None:
        words = desk.words
        super().__init__(desk, words("connections-rename"), words("connections-rename-act"), parent)
        self._id = connection.id
        self.name = QLineEdit("" if connection.name == NOT_TOLD else connection.name)
        self.name.selectAll()
        hint = words("connections-rename-hint")
        self.parts.addLayout(captioned(words("connections-column-name"), self.name, hint))

    def prepare(self) -> Callable[[], object]:
        name, connection = self.name.text(), self._id
        return lambda: self.desk.services.connections.rename(connection, name)


class DisconnectDialog(Asking):
    """Names what goes and what stays. Imported data goes only when somebody asks for it; what was read of a
    live system always does, as the system still has it."""

    def __init__(
        self, desk: Desk, connection: ConnectionView, companies: Sequence[CompanyView], parent: QWidget
    ) -> None:
        words = desk.words
        title = words("connections-disconnect-title", name=connection.name)
        super().__init__(desk, title, words("connections-disconnect"), parent, danger=True)
        self._connection = connection
        self._companies = companies
        self._rows = sum(sum(company.counts.values()) for company in companies)
        self.data = QCheckBox(words("connections-delete-data", rows=self._rows))
        self._goes, self._stays = label(), label()
        if connection.interfaces:
            names = ", ".join(connection.interfaces)
            self.parts.addWidget(Note(words("connections-goes-interface", names=names), "problem"))
        for caption, text in (("connections-goes", self._goes), ("connections-stays", self._stays)):
            self.parts.addWidget(label(words(caption), "strong"))
            self.parts.addWidget(text)
        self.typed = QLineEdit()
        self._ask = label(words("connections-type-name", name=connection.name))
        self._ask.setBuddy(self.typed)
        self.typed.textChanged.connect(self._tell)
        if self._rows and not connection.live:
            for one in (self.data, self._ask, self.typed):
                self.parts.addWidget(one)
        self.data.toggled.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        words, number, connection = self.desk.words, len(self._companies), self._connection
        delete = self.data.isChecked()
        self._ask.setVisible(delete)
        self.typed.setVisible(delete)
        self.act.setEnabled(not delete or self.typed.text().strip() == connection.name)
        if connection.live:
            self._goes.setText(words("connections-goes-live", companies=number, rows=self._rows))
            self._stays.setText(words("connections-stays-live", system=connection.system_name))
            return
        if delete:
            self._goes.setText(words("connections-goes-all", companies=number, rows=self._rows))
            self._stays.setText(words("connections-stays-log"))
            return
        self._goes.setText(words("connections-goes-access"))
        names = ", ".join(company.name for company in self._companies[:5]) + (" …" if number > 5 else "")
        self._stays.setText(words("connections-stays-data", companies=number, rows=self._rows, names=names))

    def prepare(self) -> Callable[[], object]:
        connection, data = self._connection, self.data.isChecked() or self._connection.live
        return lambda: self.desk.services.connections.disconnect(connection.id, data)
