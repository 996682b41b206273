"""Helpers for tests that drive real windows."""

from itertools import cycle
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources.tokens import THEMES
from resources.words import LANGUAGES
from wizards import bridge

H = TypeVar("H", bound=QWidget)

# a theme moves nothing, so each language is looked at in one of them
LOOKS = list(zip(LANGUAGES, cycle(THEMES)))


def rest(qtbot: QtBot, going: bridge.Run | None = None) -> None:
    """Waits until all that was asked on threads is answered, but for `going`, which goes on for ever."""
    qtbot.waitUntil(lambda: not bridge._running - {going})


def helped(qtbot: QtBot, window: QWidget, kind: type[H]) -> H:
    """The help that F1 opens over a window that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    told = window.findChild(kind)
    assert told is not None and told.isVisible()
    return told


def type_text(widget: QWidget, text: str) -> None:
    """Types `text` into `widget`, a key at a time.

    QTest's own keyClicks ends the process on letters outside Latin-1's lower half, such as `ä` and `š`.
    """
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


def paste_text(widget: QWidget, text: str) -> None:
    """Puts `text` on the clipboard and pastes it as Ctrl+V does."""
    QApplication.clipboard().setText(text)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(widget, event)
