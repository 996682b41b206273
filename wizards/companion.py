"""The assistant's narrow form: above all other windows, beside the browser in which the vendor is open."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QWidget

from connectors.base import System
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from resources.words import Words
from wizards.layouts import room_around, row
from wizards.widgets import Picture, label, name_it, tool

_LETTERS, _HEIGHT = 48, 720  # of width: about 380 px in the usual size of text
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
        self._gone: QWidget | None = None  # what had the focus in the other form

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
        self._narrow.setVisible(before is None)
        for one in self._wide:
            one.setVisible(before is not None)
        self._stay_on_top(before is None)
        if before is None:
            place = self._edge()
            window.setMinimumSize(_LEAST.boundedTo(place.size()))
            window.setGeometry(place)
        else:
            geometry, least = before
            window.setMinimumSize(least)
            window.setGeometry(geometry)
        if focused is None or focused.isVisible():
            self._gone = None
        else:  # it has gone with its part, and comes back with it
            back = self._gone or self._instead(narrow=before is None)
            self._gone = focused
            if back is not None:
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _instead(self, *, narrow: bool) -> QWidget | None:
        """What leads back."""
        if narrow:
            return self._narrow.findChild(QToolButton)
        return next((one for part in self._wide for one in part.findChildren(QPushButton)), None)

    def _stay_on_top(self, on: bool) -> None:
        """Told to the desktop alone: a widget that changes its flags is hidden and comes back without the
        keyboard."""
        window, top = self._window, Qt.WindowType.WindowStaysOnTopHint
        flags = window.windowFlags() | top if on else window.windowFlags() & ~top
        window.overrideWindowFlags(flags)
        if (handle := window.windowHandle()) is not None:
            handle.setFlags(flags)

    def _edge(self) -> QRect:
        """At the right of the screen, in the middle of its height."""
        room = room_around(self._window)
        width = self._window.fontMetrics().averageCharWidth() * _LETTERS
        place = QRect(room.topLeft(), QSize(width, _HEIGHT).boundedTo(room.size()))
        place.moveRight(room.right())
        place.moveTop(room.top() + (room.height() - place.height()) // 2)
        return place
