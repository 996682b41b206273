"""The assistant's narrow form beside the browser: everything fits, and one press leads to and fro."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from connectors.registry import SYSTEMS
from resources.words import LANGUAGES, Words
from tests.wizards.drafts import FakeDraft, checks
from tests.wizards.looking import Opener, at, find
from tests.wizards.onboarding import OFFICE, FakeServices, ready
from wizards.companion import _LETTERS
from wizards.dialog import AssistantDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support (raise|grabbing)")


def narrowed(qtbot: QtBot, dialog: AssistantDialog) -> None:
    find(dialog, QPushButton, "beside").click()
    qtbot.waitUntil(lambda: dialog.companion.on and dialog.isVisible())


def test_it_is_narrow_stays_on_top_and_keeps_to_the_edge(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    wide = dialog.geometry()
    narrowed(qtbot, dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= dialog.fontMetrics().averageCharWidth() * _LETTERS
    assert room.contains(dialog.geometry()) and room.right() - dialog.geometry().right() < 16
    assert dialog.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not dialog.rail.isVisible() and dialog.later.isVisible()
    back = next(one for one in dialog.findChildren(QToolButton) if one is dialog._bar.whole)
    assert back.isVisible() and back.accessibleName()
    QTest.keyClick(back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.companion.on and dialog.isVisible())
    assert dialog.geometry() == wide and dialog.rail.isVisible() and dialog.later.isVisible()
    assert not dialog.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_steps_are_walked_by_keyboard_and_what_is_typed_stays(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("create", FakeDraft(answers=OFFICE, registration=True))
    QTest.keyClick(dialog, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.companion.on)
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "token"))
    edit = find(dialog, QLineEdit, "employee_token")
    qtbot.waitUntil(lambda: dialog.focusWidget() is edit)
    QTest.keyClicks(edit, "half a key")
    QTest.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.companion.on)
    assert edit.text() == "half a key" and dialog.focusWidget() is edit


GUIDED = [key for key, system in SYSTEMS.items() if not system.sides]


@pytest.mark.parametrize("key", GUIDED)
def test_no_step_is_wider_than_the_companion(
    qtbot: QtBot, services: FakeServices, opened: Opener, key: str
) -> None:
    system, language = SYSTEMS[key], LANGUAGES[GUIDED.index(key) % len(LANGUAGES)]
    draft = replace(ready(), system=key, checks=checks(system=system))
    dialog = opened(draft=draft)
    dialog.retranslate(Words(language))
    narrowed(qtbot, dialog)
    assert dialog.session is not None
    for step in dialog.session.flow.visible:
        if not dialog.session.flow.can_open(step):
            continue
        dialog.go(step.id)
        qtbot.waitUntil(at(dialog, step.id))
        page = dialog.page
        assert page is not None
        sheet = page.widget()
        assert sheet is not None and sheet.minimumSizeHint().width() <= page.viewport().width(), step.id


def test_what_is_stored_is_told_and_it_can_be_finished_later(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("before", FakeDraft(answers=OFFICE))
    narrowed(qtbot, dialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog._saved.isVisible() and dialog._saved.text() == "Saved")
    assert dialog.later.isVisible() and dialog._foot.rect().contains(dialog.later.geometry())
    with qtbot.waitSignal(dialog.closed):
        dialog.later.click()


@pytest.mark.parametrize("name", ["page", "back", "primary", "later", "rail", "beside"])
def test_the_focus_stays_where_it_was(qtbot: QtBot, opened: Opener, name: str) -> None:
    dialog = opened("create", FakeDraft(answers=OFFICE))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    part = {
        "page": find(dialog, QCheckBox, "done"),
        "rail": dialog.rail,
        "beside": find(dialog, QPushButton, "beside"),
    }.get(name) or getattr(dialog, name)
    part.setFocus()
    for narrow in (True, False):
        QTest.keyClick(dialog, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert dialog.companion.on is narrow
        qtbot.waitUntil(dialog.isActiveWindow)
        now = dialog.focusWidget()
        assert now is not None and now.isVisible() and now.hasFocus()
        gone = narrow and not part.isVisible()
        assert now is (dialog._bar.whole if gone else part)
