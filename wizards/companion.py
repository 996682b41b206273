"""The assistant's narrow form: above all other windows, beside the browser in which the vendor is open."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from connectors.base import System
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from resources.words import Words
from wizards.layouts import row
from wizards.widgets import Picture, label, name_it, tool

_LETTERS, _HEIGHT = 57, 720  # of width: about 400 px in the usual size of text
_LEAST = QSize(340, 400)


class CompanionBar(QFrame):
    """What is set up, and the way back to the whole window; hidden in the wide form."""

    def __init__(self, system: System, leave: Callable[[], object]) -> None:
        super().__init__()
        role(self, "strip")
        self.whole = tool("beside", "", leave)
        name = label(system.name, "strong")
        margins = (SPACE_L, SPACE_S, SPACE_M, SPACE_S)
        self.setLayout(
            row(Picture(mark(system.key), 24), name, self.whole, spacing=SPACE_M, margins=margins, grow=1)
        )
        self.hide()

    def retranslate(self, words: Words) -> None:
        """Writes every text anew."""
        name_it(self.whole, words("assistant-whole"))


class Companion:
    """Makes a window narrow and keeps it above the others, and puts it back as it was."""

    def __init__(self, window: QWidget, *wide: QWidget, narrow: QWidget) -> None:
        self._window, self._wide, self._narrow = window, wide, narrow
        self._before: tuple[QRect, QSize] | None = None

    @property
    def on(self) -> bool:
        """Whether the window is narrow."""
        return self._before is not None

    def toggle(self) -> None:
        """Goes to the other form; what has the focus keeps it where it is still there."""
        window, focused = self._window, self._window.focusWidget()
        before, self._before = self._before, None
        if before is None:
            self._before = window.geometry(), window.minimumSize()
        for one in self._wide:
            one.setVisible(before is not None)
        self._narrow.setVisible(before is None)
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, before is None)  # which hides it
        if before is None:
            window.setMinimumSize(_LEAST)
            window.setGeometry(self._edge())
        else:
            geometry, least = before
            window.setMinimumSize(least)
            window.setGeometry(geometry)
        window.show()
        window.activateWindow()
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edge(self) -> QRect:
        """At the right of the screen, in the middle of its height."""
        room = self._window.screen().availableGeometry()
        frame = self._window.frameGeometry().size() - self._window.size()
        width = self._window.fontMetrics().averageCharWidth() * _LETTERS
        size = QSize(min(width, room.width()), min(_HEIGHT, room.height() - frame.height()))
        place = QRect(room.topLeft(), size)
        place.moveRight(room.right() - frame.width() // 2)
        place.moveTop(room.top() + (room.height() - size.height() + frame.height()) // 2)
        return place
