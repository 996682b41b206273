"""Keys that change the page bring the keyboard to it, and F1 helps in the windows of one question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.windows.connection_dialogs import DisconnectDialog, RenameDialog
from app.windows.help import HelpDialog
from app.windows.list_page import ListPage
from app.windows.main_window import MainWindow
from app.windows.side_bar import PAGES
from app.windows.transfer_log import TransferLogPage
from tests.app.windows.samples import connection
from tests.qt_help import rest
from wizards.help import HelpWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


def focused(window: MainWindow) -> QWidget:
    now = window.focusWidget()
    assert now is not None
    return now


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_a_page_that_is_changed_to_has_the_keyboard(qtbot: QtBot, window: MainWindow, number: int) -> None:
    QTest.keyClick(
        window, Qt.Key(Qt.Key.Key_1.value + number % len(PAGES)), Qt.KeyboardModifier.ControlModifier
    )
    rest(qtbot, window.worker._run)
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window.worker._run)
    page = window.stack.currentWidget()
    assert page is window.pages[PAGES[number - 1]]
    now = focused(window)
    assert page.isAncestorOf(now) and now.isVisible()
    if isinstance(page, ListPage):
        assert now is page._view
    if isinstance(page, TransferLogPage):
        assert now is page.view


def test_who_presses_in_the_side_bar_stays_there(qtbot: QtBot, window: MainWindow) -> None:
    press = window.side._buttons["companies"]
    press.setFocus()
    QTest.keyClick(press, Qt.Key.Key_Space)
    rest(qtbot, window.worker._run)
    assert window.stack.currentWidget() is window.pages["companies"] and window.focusWidget() is press


def test_f1_opens_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None and dialog.isVisible()
    [guide] = [
        one for one in dialog.findChildren(QPushButton) if one.text() == window.desk.words("shell-guide")
    ]
    with qtbot.waitSignal(window.desk.assist):
        guide.click()
    for asked in (
        RenameDialog(window.desk, connection(1), window),
        DisconnectDialog(window.desk, connection(1), (), window),
    ):
        asked.open()
        asked.activateWindow()
        qtbot.waitUntil(asked.isActiveWindow)
        QTest.keyClick(asked, Qt.Key.Key_F1)
        told = asked.findChild(HelpWindow)
        assert told is not None and told.isVisible()
        told.accept()
        asked.reject()
    QApplication.processEvents()


def test_enter_presses_the_button_it_is_on(qtbot: QtBot, window: MainWindow) -> None:
    asked = RenameDialog(window.desk, connection(1), window)
    asked.open()
    [cancel] = [
        one for one in asked.findChildren(QPushButton) if one.text() == window.desk.words("shell-cancel")
    ]
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not asked.isVisible() and asked.act.isEnabled(), "not the button in the colour"
    asked.open()
    asked.name.setFocus()
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert not asked.act.isEnabled(), "from a field it is the window's own"
    rest(qtbot, window.worker._run)
