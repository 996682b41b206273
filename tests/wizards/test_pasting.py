"""A key that is pasted: cleaned, told from what it is not, stored and tested once, never shown again."""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from connectors.base import CheckItem
from connectors.errors import problem
from connectors.views import DraftView
from tests.wizards.drafts import FakeDraft, checks
from tests.wizards.looking import Opener, at, find
from tests.wizards.onboarding import KEY, OFFICE, FakeServices, ready
from wizards.flow import Mark
from wizards.pages.form import FormPage


def test_a_pasted_key_is_cleaned_tested_and_never_shown_again(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("token", FakeDraft(answers=OFFICE))
    edit = find(dialog, QLineEdit, "employee_token")
    QGuiApplication.clipboard().setText(f"  • {KEY}\u200b \n")
    edit.setFocus()
    edit.paste()
    assert edit.text() == KEY
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    shown = [one.text() for one in dialog.findChildren(type(next(iter(dialog.page.inputs.values())).message))]  # type: ignore[union-attr]
    assert any("bullet" in text and "invisible" in text for text in shown)
    dialog.primary.click()
    qtbot.waitUntil(lambda: (1, "employee_token") in services.memory.keyring)
    assert services.memory.keyring[1, "employee_token"].reveal() == KEY
    qtbot.waitUntil(lambda: edit.text() == "")
    assert edit.placeholderText() == "Stored in the keyring"
    qtbot.waitUntil(lambda: bool(services.memory.stored[1].checks))
    qtbot.waitUntil(lambda: dialog.primary.text() == "Save and &continue" and dialog.primary.isEnabled())
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "choose"))


def test_what_is_pasted_is_tested_by_itself_and_enter_goes_on(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("token", FakeDraft())
    edit = find(dialog, QLineEdit, "employee_token")
    qtbot.waitUntil(edit.hasFocus)
    QGuiApplication.clipboard().setText(KEY)
    edit.paste()
    assert dialog.session is not None
    session = dialog.session
    qtbot.waitUntil(lambda: session.flow.state(session.flow.current).mark is Mark.PROVED)
    qtbot.waitUntil(lambda: not session.line.busy and dialog.primary.isEnabled())
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(at(dialog, "choose"))


@pytest.mark.parametrize(("failing", "code"), [("reach", "no_network"), ("identity", "clock_wrong")])
def test_whatever_fails_is_told_where_it_was_tested(
    qtbot: QtBot, services: FakeServices, opened: Opener, failing: str, code: str
) -> None:
    services.memory.results = checks(failing, code)
    dialog = opened("token", FakeDraft())
    edit = find(dialog, QLineEdit, "employee_token")
    QGuiApplication.clipboard().setText(KEY)
    edit.paste()
    assert isinstance(dialog.page, FormPage)
    page = dialog.page
    before = edit.mapTo(page, QPoint())
    qtbot.waitUntil(lambda: page.testing.causes.count() == 1)
    qtbot.waitUntil(lambda: not page.running)
    assert edit.mapTo(page, QPoint()) == before, "nothing jumps under the pointer"


def paste(edit: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit.selectAll()
    edit.paste()


def counted(services: FakeServices, monkeypatch: pytest.MonkeyPatch, seconds: float = 0.2) -> list[str]:
    """The savings of values, each of which takes so long, and the tests that were begun."""
    calls: list[str] = []
    save, check = services.memory.save_values, services.memory.check

    def saving(*given: Any) -> DraftView:
        calls.append("save")
        time.sleep(seconds)
        return save(*given)

    def checking(*given: Any) -> Iterator[CheckItem]:
        calls.append("check")
        return check(*given)

    monkeypatch.setattr(services.memory, "save_values", saving)
    monkeypatch.setattr(services.memory, "check", checking)
    return calls


def test_a_key_is_stored_and_tested_once_however_often_enter_is_pressed(
    qtbot: QtBot, services: FakeServices, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = counted(services, monkeypatch, 0.7)
    dialog = opened("token", FakeDraft())
    edit = find(dialog, QLineEdit, "employee_token")
    paste(edit, KEY)
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(services.memory.stored[1].checks))
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    qtbot.wait(700)  # longer than what is pasted waits for its test
    assert calls == ["save", "check"]


def test_a_key_pasted_while_another_is_stored_is_tested_after_it(
    qtbot: QtBot, services: FakeServices, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = counted(services, monkeypatch)
    dialog = opened("token", FakeDraft())
    edit = find(dialog, QLineEdit, "employee_token")
    paste(edit, KEY)
    dialog.primary.click()
    paste(edit, KEY[::-1])
    qtbot.waitUntil(lambda: calls == ["save", "check"] * 2)
    assert services.memory.keyring[1, "employee_token"].reveal() == KEY[::-1]


def test_nothing_green_stands_beside_a_value_that_was_not_tested(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("token", FakeDraft())
    edit = find(dialog, QLineEdit, "employee_token")
    paste(edit, KEY)
    page = dialog.page
    assert isinstance(page, FormPage) and dialog.session is not None
    session = dialog.session
    qtbot.waitUntil(lambda: page.testing.rows["signed_in"].passed and not session.line.busy)
    QTest.keyClicks(edit, "abc")
    assert not page.testing.rows["signed_in"].passed and page.problems.count() == 0


@pytest.mark.parametrize("stage", ["draft", "active"])
def test_what_is_no_key_or_replaces_one_in_use_is_not_sent_by_itself(
    qtbot: QtBot, services: FakeServices, opened: Opener, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    calls = counted(services, monkeypatch)
    dialog = opened("token", replace(ready(), checks=(), stage=stage))
    edit = find(dialog, QLineEdit, "employee_token")
    paste(edit, KEY if stage == "active" else "the meeting is at ten tomorrow")
    qtbot.wait(800)
    assert calls == []


def test_a_mistaken_value_is_told_and_not_stored(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("token", FakeDraft(answers=OFFICE))
    edit = find(dialog, QLineEdit, "employee_token")
    QGuiApplication.clipboard().setText("kari@fjordregnskap.no")
    edit.paste()
    assert edit.property("state") == "warning"
    dialog.primary.click()
    qtbot.waitUntil(lambda: edit.property("state") == "failed")
    assert not services.memory.keyring
    assert edit.text()
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_failed_saving_is_shown_and_the_entry_kept(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("token", FakeDraft(answers=OFFICE))
    services.memory.fails = problem("keyring_locked")
    edit = find(dialog, QLineEdit, "employee_token")
    edit.setText(KEY)
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.page is not None and dialog.page.problems.count() == 1)
    assert edit.text() == KEY
