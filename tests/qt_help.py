"""Helpers for tests that drive real windows."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


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
