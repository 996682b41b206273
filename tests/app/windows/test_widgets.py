"""Parts of the main window's pages by themselves."""

import pytest
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.windows.widgets import Pane
from wizards.layouts import box, column, flowing, row
from wizards.widgets import button, label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


def test_a_list_that_fills_its_panel_as_the_keyboard_comes_back_to_it_fills_it_once(qtbot: QtBot) -> None:
    pane = Pane()

    class Eager(QLineEdit):
        """Like a list that chooses a line for whoever comes to it."""

        def focusInEvent(self, event: QFocusEvent) -> None:
            super().focusInEvent(event)
            pane.fill(row(label("chosen"), None), flowing(button("one"), button("two")))

    window = box(column(eager := Eager(), pane))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(eager.hasFocus)
    pane.beside = eager
    pane.fill(row(label("before"), None), flowing(first := button("in use"), button("other")))
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    pane.fill(label("nothing is chosen"))
    assert [one.text() for one in pane.findChildren(QLabel)] == ["chosen"]
    assert [one.text() for one in pane.findChildren(QPushButton)] == ["one", "two"]
