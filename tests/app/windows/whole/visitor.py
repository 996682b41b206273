"""Somebody at the window who presses every control there is, and the browser beside it."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from app.windows.connection_dialogs import DisconnectDialog
from app.windows.interface.dialog import InterfaceDialog
from app.windows.key_dialog import KeyDialog
from app.windows.main_window import MainWindow
from app.windows.problem_dialog import ProblemDialog
from app.windows.table import LinesView
from tests.browser.person import HttpPerson
from tests.qt_help import paste_text
from wizards import bridge
from wizards.dialog import AssistantDialog

_SCHEMES = ("http", "https", "mailto", "file")
_PATIENCE = 3.0  # seconds what was pressed may work before something else is pressed
Press = tuple[str, ...]  # window, place in it, name of the control, then of the menu's entries


class Browser(QObject):
    """What the desktop opens addresses with: on this computer's own pages it signs in, as a person would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "visit")  # type: ignore[arg-type]  # wants text, whatever its stub says

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.opened.append(url)
        if url.host() == "127.0.0.1":
            threading.Thread(target=HttpPerson().open, args=(url.toString(),), daemon=True).start()

    def close(self) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class Visitor:
    """pressed: every control once, whatever it did. problems: what was told in a dialog of its own, with what
    had been pressed before. `key`: what is typed where a new key is asked for."""

    def __init__(self, window: MainWindow, folder: Path, key: str) -> None:
        self.window = window
        self.pressed: set[Press] = set()
        self.problems: list[tuple[str, Press]] = []
        self.attending: list[QWidget] = []
        self._folder, self._key = folder, key
        self._last: Press = ()
        self._leaving = {window.desk.words(f"shell-{name}") for name in ("cancel", "close")}

    def rest(self) -> None:
        """Until nothing that was asked for is under way."""
        end = time.monotonic() + _PATIENCE
        QApplication.processEvents()
        while bridge._running - {self.window.worker._run} and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.001)
        QApplication.processEvents()

    def everything(
        self,
        root: QWidget,
        place: str = "",
        *,
        keep: Sequence[QAbstractButton] = (),
        back: Callable[[], object] = lambda: None,
    ) -> None:
        """Presses what is below `root` until there is nothing new, but what leads away from it (`keep`),
        however its text changes. `back`: the way to it again, after a press that led away nevertheless."""
        self.pressed.update(self._press(one, place) for one in keep)
        back()
        self.rest()
        while isValid(root) and (button := self._next(root, place, keep)) is not None:
            self._last = self._press(button, place)
            self.pressed.add(self._last)
            menu = button.menu() if isinstance(button, QPushButton | QToolButton) else None
            if menu is not None:
                self.choose_all(menu, self._last)
            else:
                button.click()
                self.attend()
            if isValid(root) and not root.isVisible():
                back()
                self.rest()

    def choose_all(self, menu: QMenu, press: Press) -> None:
        """Every entry of a menu; what the choice of one took away is not chosen."""
        for entry in [action.text() for action in menu.actions() if action.text()]:
            self._choose(menu, (*press, entry))

    def line(self, table: LinesView, place: str) -> None:
        """Every entry of the menu of a table's line."""
        lines, left = table.model().rowCount, True
        assert lines()
        while left and lines():  # an entry may take the last one away
            table.customContextMenuRequested.emit(QPoint())
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            here = (type(table.window()).__name__, place, "line")
            left = any(self._choose(menu, (*here, action.text())) for action in menu.actions())
            if isValid(menu):
                menu.close()

    def attend(self) -> None:
        """Waits, then sees to the windows that have opened."""
        self.rest()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible() and window not in self.attending:
                self.attending.append(window)
                self._see_to(window)
                self.attending.remove(window)
                self.rest()

    def _choose(self, menu: QMenu, press: Press) -> bool:
        """Whether the entry was there and new."""
        found = (
            [a for a in menu.actions() if a.text() == press[-1] and a.isEnabled()] if isValid(menu) else []
        )
        if not found or press in self.pressed or not press[-1]:
            return False
        self.pressed.add(press)
        self._last = press
        inner = found[0].menu()
        if isinstance(inner, QMenu):
            self.choose_all(inner, press)
        else:
            found[0].trigger()
            self.attend()
        return True

    def _see_to(self, dialog: QDialog) -> None:
        match dialog:
            case QFileDialog():
                dialog.fileSelected.emit(str(self._folder / "saved.csv"))
            case ProblemDialog():
                self.problems.append((dialog._text.partition("\n")[0], self._last))
            case AssistantDialog() | InterfaceDialog():
                pass  # each has a walk of its own
            case KeyDialog():
                for entry in dialog.inputs.values():
                    paste_text(entry.edit, self._key)
                self.everything(dialog, dialog.windowTitle())
            case DisconnectDialog():
                dialog.typed.setText(dialog._connection.name)
                self.everything(dialog, dialog.windowTitle())
            case _:
                self.everything(dialog, dialog.windowTitle())
        if isValid(dialog):
            dialog.close()

    def _next(self, root: QWidget, place: str, keep: Sequence[QAbstractButton]) -> QAbstractButton | None:
        """The first control that can be pressed and has not been; what closes a dialog comes last."""
        ready = [
            one
            for one in root.findChildren(QAbstractButton)
            if one not in keep and one.isVisible() and one.isEnabled() and one.window() is root.window()
            if not isinstance(one.parent(), QLineEdit) and self._press(one, place) not in self.pressed
        ]
        return min(ready, key=lambda one: one.text() in self._leaving, default=None)

    @staticmethod
    def _press(button: QAbstractButton, place: str) -> Press:
        named = "" if button.objectName().startswith("qt_") else button.objectName()
        return type(button.window()).__name__, place, named or button.text() or button.accessibleName()
