"""What a press, a click and a key do in the assistant's window."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.wizards.drafts import FakeCompany, FakeDraft
from tests.wizards.looking import Opener, find
from tests.wizards.onboarding import OFFICE, FakeServices, ready
from wizards.help import step_help
from wizards.pages.check import CheckPage
from wizards.pages.choose import ChoosePage


def test_a_sentence_is_clicked_like_the_box_beside_it(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    tick = find(dialog, QCheckBox, "action-open")
    sentence = next(one for one in dialog.findChildren(QLabel) if one.text() == tick.accessibleName())
    QTest.mouseClick(sentence, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tick.isChecked() and "user/open" in services.memory.stored[1].ticks)


def test_tab_reads_the_rail_then_the_page_then_the_buttons(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    dialog.rail.setFocus()
    seen: list[QWidget] = []
    while (now := dialog.focusWidget()) not in seen:
        assert now is not None
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert dialog.page is not None
    parts = {"rail": dialog._side, "page": dialog.page, "foot": dialog._foot}
    where = [name for one in seen for name, part in parts.items() if part.isAncestorOf(one)]
    assert [part for part, _ in itertools.groupby(where)] == ["rail", "page", "foot"]
    assert seen[-1] is dialog.primary and dialog.focusWidget() is dialog.rail
    QTest.keyClick(dialog.rail, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is dialog.primary


def test_what_decides_about_the_steps_is_answered_first(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("way", FakeDraft(system="severa"))
    assert not dialog.primary.isEnabled()
    find(dialog, QRadioButton, "way=api_key").click()
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert opened("kind").primary.isEnabled(), "the key itself tells of which kind it is"


def test_what_explains_a_choice_chooses_it(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    dialog = opened()
    radio = find(dialog, QRadioButton, "key_kind=office")
    hint = next(one for one in dialog.findChildren(QLabel) if one.text() == radio.accessibleDescription())
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.memory.stored[1].answers.get("key_kind") == "office")


@pytest.mark.parametrize("name", ["table", "level"])
def test_enter_elsewhere_puts_nothing_into_use(
    qtbot: QtBot, services: FakeServices, opened: Opener, name: str
) -> None:
    only = (FakeCompany("1", "Fjordfisk AS", client="Fjordfisk AS", chosen=True),)
    dialog = opened("choose", replace(ready(), companies=only))
    find(dialog, QPushButton, "more").click()
    where = getattr(dialog.page, name)
    where.setFocus()
    QTest.keyClick(where, Qt.Key.Key_Return)
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    dialog.primary.setFocus()
    QApplication.sendEvent(dialog.primary, held)
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    assert services.memory.stored[1].stage == "draft"
    dialog.primary.setFocus()  # which a page that opens takes once
    QTest.keyClick(dialog.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.memory.stored[1].stage == "active")


@pytest.mark.parametrize("waits", [True, False])
def test_a_button_that_is_off_while_a_test_runs_gets_the_keyboard_back(
    qtbot: QtBot, services: FakeServices, opened: Opener, waits: bool
) -> None:
    dialog = opened("check", ready())
    dialog.crown(QPushButton("DEMO"))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.primary.isEnabled())
    page = dialog.page
    assert isinstance(page, CheckPage)
    services.memory.waits = waits
    page.again.setFocus()
    dialog.primary.setFocus()
    page.start()
    assert not dialog.primary.isEnabled() and dialog.focusWidget() is page
    if waits:
        stop = page.testing.waiting.stop
        qtbot.waitUntil(stop.isVisible)
        QTest.keyClick(page, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is stop
        QTest.keyClick(stop, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.running and dialog.focusWidget() is dialog.primary)
    assert dialog.primary.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space])
def test_the_first_press_on_an_unanswered_question_answers_it(
    qtbot: QtBot, services: FakeServices, opened: Opener, key: Qt.Key
) -> None:
    dialog = opened("way", FakeDraft(system="severa"))
    answers = [one for one in dialog.findChildren(QRadioButton) if one.isVisible()]
    assert len(answers) > 1 and not any(one.isChecked() for one in answers)
    start = answers[-1] if key is Qt.Key.Key_Up else answers[0]
    start.setFocus()
    QTest.keyClick(start, key)
    now = dialog.focusWidget()
    assert isinstance(now, QRadioButton) and now.isChecked()
    assert (now is start) is (key is Qt.Key.Key_Space)
    name, value = now.objectName().split("=")
    qtbot.waitUntil(lambda: services.memory.stored[1].answers.get(name) == value)


def test_the_one_company_is_connected_by_the_next_key(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    only = (FakeCompany("1", "Fjordfisk AS", client="Fjordfisk AS", chosen=True),)
    draft = replace(ready(), companies=only)
    dialog = opened("choose", draft)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.primary)
    assert dialog.primary.isEnabled() and dialog.primary.text() == "&Connect"


def test_whoever_comes_to_the_companies_by_tab_is_on_a_row_that_is_seen(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    listed = (
        FakeCompany("1", "Aker Fisk AS", client="Aker Fisk AS", taken_by="Tripletex Havbris"),
        FakeCompany("2", "Bakeri AS", client="Bakeri AS"),
        FakeCompany("3", "Cafe AS", client="Cafe AS"),
    )
    dialog = opened("choose", replace(ready(), companies=listed))
    page = dialog.page
    assert isinstance(page, ChoosePage)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.primary.setFocus()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert {one.row() for one in page.table.selectedIndexes()} == {1} and page.table.currentIndex().row() == 1
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert set(page.model.chosen) == {"2"}
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    edit = page.table.findChild(QLineEdit)
    assert edit is not None and edit.text() == "Bakeri AS"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    helped = step_help(dialog.session, page.step, dialog) if dialog.session is not None else None
    assert helped is not None
    assert {"Space", "F2"} <= {one.text() for one in helped.findChildren(QLabel)}
