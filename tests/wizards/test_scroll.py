"""A sheet that scrolls goes with the keyboard, and stays where the mouse is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from wizards.layouts import Paper, Scroll, column
from wizards.widgets import captioned, label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


class Sheet:
    """Thirty fields with captions, of which few have room."""

    def __init__(self, qtbot: QtBot) -> None:
        self.fields = [QLineEdit() for _ in range(30)]
        parts = [captioned(f"Felt {n}", field, "Et hint") for n, field in enumerate(self.fields)]
        self.first = QLineEdit()
        self.scroll = Scroll(Paper(column(*parts)))
        self.window = QWidget()
        self.window.setLayout(column(self.first, self.scroll, grow=1))
        self.window.resize(400, 300)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.first.setFocus()
        QApplication.processEvents()

    def sees(self, part: QWidget) -> bool:
        place = QRect(part.mapTo(self.scroll.viewport(), QPoint()), part.size())
        return self.scroll.viewport().rect().contains(place)

    def caption(self, number: int) -> QWidget:
        return next(c for c in self.scroll.findChildren(type(label())) if c.text() == f"Felt {number}")


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[Sheet]:
    yield Sheet(qtbot)


def test_what_the_keyboard_comes_to_is_seen_with_its_caption(sheet: Sheet) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in sheet.fields:
            QTest.keyClick(sheet.window.focusWidget() or sheet.window, key)
            at = QApplication.focusWidget()
            if at in sheet.fields:
                assert sheet.sees(at) and sheet.sees(sheet.caption(sheet.fields.index(at)))


def test_coming_from_elsewhere_it_is_seen_too(sheet: Sheet) -> None:
    bar = sheet.scroll.verticalScrollBar()
    for field in (sheet.fields[-1], sheet.fields[0], sheet.fields[15]):
        sheet.first.setFocus()
        bar.setValue(0 if field is sheet.fields[-1] else bar.maximum())
        field.setFocus(Qt.FocusReason.TabFocusReason)
        assert sheet.sees(field) and sheet.sees(sheet.caption(sheet.fields.index(field)))


def test_what_is_clicked_does_not_move_away(sheet: Sheet) -> None:
    bar = sheet.scroll.verticalScrollBar()
    half = next(f for f in sheet.fields if not sheet.sees(f))
    bar.setValue(0)
    place = half.mapTo(sheet.scroll.viewport(), QPoint()).y()
    bar.setValue(place - sheet.scroll.viewport().height() + 6)
    before = bar.value()
    QTest.mousePress(half, Qt.MouseButton.LeftButton, pos=QPoint(5, 3))
    assert half.hasFocus() and bar.value() == before
    QTest.mouseRelease(half, Qt.MouseButton.LeftButton, pos=QPoint(5, 3))


def test_a_part_is_brought_to_the_top(sheet: Sheet, qtbot: QtBot) -> None:
    part = sheet.fields[12]
    sheet.scroll.bring_up(part)
    qtbot.waitUntil(lambda: 0 <= part.mapTo(sheet.scroll.viewport(), QPoint()).y() <= 24)
