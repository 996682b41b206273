"""Alt with a letter that no button has is written nowhere; what a keyboard composes with it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from wizards.focus import AltLetters, only_alt
from wizards.layouts import column

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[AltLetters]:
    kept = AltLetters(qapp)
    yield kept
    kept.deleteLater()


def line_edits() -> tuple[QWidget, list[QLineEdit]]:
    """A plain line, a secret, the line of a list that can be written in, and that of a table's cell."""
    plain, secret, choice, table = QLineEdit(), QLineEdit(), QComboBox(), QTableWidget(1, 1)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    choice.setEditable(True)
    window = QWidget()
    window.setLayout(column(plain, secret, choice, table))
    window.show()
    table.edit(table.model().index(0, 0))
    within = choice.lineEdit()
    cell = table.findChild(QLineEdit)
    assert within is not None and cell is not None
    return window, [cell, plain, secret, within]


def test_a_letter_with_alt_is_written_in_no_line(qtbot: QtBot, letters: AltLetters) -> None:
    window, edits = line_edits()
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for edit in edits:
        edit.setFocus()
        focused = window.focusWidget()  # of a list it is the list itself
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_X, _ALT)
        QTest.keyClick(focused, Qt.Key.Key_X, _ALT | _SHIFT)
        assert edit.text() == ""
        QTest.keyClick(focused, Qt.Key.Key_X)
        assert edit.text() == "x"


def test_a_button_with_that_letter_is_still_pressed(qtbot: QtBot, letters: AltLetters) -> None:
    edit, button = QLineEdit(), QPushButton("&Next")
    window = QWidget()
    window.setLayout(column(edit, button))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(edit, Qt.Key.Key_N, _ALT)
    assert edit.text() == ""


@pytest.mark.parametrize(
    ("key", "held", "text", "platform", "kept_out"),
    [
        (Qt.Key.Key_X, _ALT, "x", "linux", True),
        (Qt.Key.Key_Aring, _ALT, "å", "win32", True),
        (Qt.Key.Key_1, _ALT, "1", "linux", True),
        (Qt.Key.Key_X, _NONE, "x", "linux", False),
        (Qt.Key.Key_At, _ALT | _CTRL, "@", "win32", False),  # AltGr there
        (Qt.Key.Key_2, _ALT, "@", "linux", False),  # another sign is composed
        (Qt.Key.Key_A, _ALT, "å", "darwin", False),  # Option writes
        (Qt.Key.Key_Aring, _ALT, "å", "darwin", False),
        (Qt.Key.Key_Backspace, _ALT, "\b", "linux", False),
        (Qt.Key.Key_Left, _ALT, "", "linux", False),
    ],
)
def test_what_is_composed_is_written(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, platform: str, *, kept_out: bool
) -> None:
    assert only_alt(QKeyEvent(QEvent.Type.KeyPress, key, held, text), platform) is kept_out
