"""Keys that change the page bring the keyboard to it, and F1 helps in the windows of one question."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.windows.companies import CompaniesPage
from app.windows.connection_dialogs import DisconnectDialog, RenameDialog
from app.windows.connections import ConnectionsPage
from app.windows.help import HelpDialog
from app.windows.list_page import ListPage
from app.windows.main_window import MainWindow
from app.windows.overview import OverviewPage
from app.windows.side_bar import PAGES
from app.windows.transfer_log import TransferLogPage
from tests.app.windows.fakes import Office
from tests.app.windows.samples import connection
from tests.qt_help import helped, rest
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
    dialog = helped(qtbot, window, HelpDialog)
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
        told = helped(qtbot, asked, HelpWindow)
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


def shown_button(pane: QWidget, name: str) -> QPushButton | QToolButton:
    kinds: tuple[type[QPushButton], type[QToolButton]] = (QPushButton, QToolButton)
    [found] = [
        one
        for kind in kinds
        for one in pane.findChildren(kind)
        if name in (one.text(), one.accessibleName()) and one.isEnabled()
    ]
    return found


@pytest.mark.parametrize("part", ["connections-rename", "connections-more", "connections-add"])
def test_a_pane_that_is_filled_anew_keeps_the_keyboard_where_it_was(
    qtbot: QtBot, window: MainWindow, office: Office, part: str
) -> None:
    window.show_page("connections")
    rest(qtbot, window.worker._run)
    page = window.pages["connections"]
    assert isinstance(page, ConnectionsPage)
    page._view.choose(1)
    words, pane = window.desk.words, page._pane
    before = shown_button(pane, words(part))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    passed: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _, now: passed.append(now))
    window.desk.changed.emit()  # nothing has
    rest(qtbot, window.worker._run)
    assert focused(window) is before and passed == []
    office.found_connections = [
        replace(one, companies_active=5) if one.id == 1 else one for one in office.found_connections
    ]
    window.desk.changed.emit()
    rest(qtbot, window.worker._run)
    qtbot.waitUntil(lambda: focused(window) is not before)
    assert focused(window) is shown_button(pane, words(part)) and focused(window).isVisible()
    assert all(one is None or one is pane or pane.isAncestorOf(one) for one in passed)


def test_where_a_part_is_gone_its_list_has_the_keyboard(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    window.show_page("companies")
    rest(qtbot, window.worker._run)
    page = window.pages["companies"]
    assert isinstance(page, CompaniesPage)
    page._view.choose(100)
    shown_button(page._pane, window.desk.words("companies-sync")).setFocus()
    office.found_companies = [
        replace(one, run_state="running") if one.id == 100 else one for one in office.found_companies
    ]
    window.desk.changed.emit()
    rest(qtbot, window.worker._run)
    qtbot.waitUntil(lambda: focused(window) is page._view)


def test_the_overview_keeps_the_keyboard_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("overview")
    rest(qtbot, window.worker._run)
    page = window.pages["overview"]
    assert isinstance(page, OverviewPage)
    for part in (page._list, page._used, page._expiries):
        before = part.findChildren(QPushButton)[-1]
        before.setFocus()
        told = before.text(), before.accessibleDescription()
        window.desk.changed.emit()
        rest(qtbot, window.worker._run)
        now = focused(window)
        assert isinstance(now, QPushButton) and now is not before and part.isAncestorOf(now)
        assert (now.text(), now.accessibleDescription()) == told
