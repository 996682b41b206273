"""F1 tells what the step is for, where it is found at the vendor, and which keys there are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from connectors.registry import SYSTEMS
from resources.words import LANGUAGES, Words
from tests.wizards.drafts import FakeDraft, checks
from tests.wizards.looking import Opener, at, find, shown
from tests.wizards.onboarding import OFFICE, FakeServices, ready
from wizards.chooser import ChooserDialog
from wizards.help import HelpWindow

GUIDED = [key for key, system in SYSTEMS.items() if not system.sides]


def helped(qtbot: QtBot, window: QDialog) -> HelpWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    [found] = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    return found


def closed(window: HelpWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.deleteLater()
    window.setParent(None)


@pytest.mark.parametrize("key", GUIDED)
def test_every_step_is_explained(qtbot: QtBot, opened: Opener, key: str) -> None:
    system, language = SYSTEMS[key], LANGUAGES[GUIDED.index(key) % len(LANGUAGES)]
    dialog = opened(draft=replace(ready(), system=key, checks=checks(system=system)))
    dialog.retranslate(Words(language))
    session = dialog.session
    assert session is not None
    for step in session.flow.visible:
        if not session.flow.can_open(step):
            continue
        dialog.go(step.id)
        qtbot.waitUntil(at(dialog, step.id))
        window = helped(qtbot, dialog)
        told = shown(window).replace("\N{ZERO WIDTH SPACE}", "")
        assert dialog.session is not None
        wanted = [dialog.session.step_text(step, part) for part in ("title", "body")]
        wanted += [label for action in step.actions if not action.when for label in action.path]
        assert [text for text in wanted if text not in told] == []
        closed(window)
    assert dialog.session is not None and dialog.session.words.missing == set()


@pytest.mark.parametrize("key", GUIDED)
@pytest.mark.parametrize("step", ["choose", "name", "import"])
def test_what_comes_after_the_key_is_explained_by_itself(
    qtbot: QtBot, opened: Opener, key: str, step: str
) -> None:
    system = SYSTEMS[key]
    draft = replace(ready(), system=key, checks=checks(system=system), stage="active")
    dialog = opened(step, draft)
    qtbot.waitUntil(at(dialog, step))
    assert dialog.session is not None
    session, told = dialog.session, shown(helped(qtbot, dialog))
    words, last = session.words, session.flow.next is None
    others = [one for one in session.flow.visible if one.id != step]
    assert [one.id for one in others if session.step_text(one, "title") in told.split("\n")] == []
    leaves = words("assistant-close" if last else "assistant-later").replace("&", "")
    assert leaves in told.split("\n")
    assert last == (step == "import") and last == dialog.later.isHidden()


def test_where_the_key_is_made_is_told_where_it_is_pasted(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("token", FakeDraft(answers=OFFICE))
    assert dialog.session is not None
    create = dialog.session.assistant.step("create")
    told = shown(helped(qtbot, dialog))
    assert dialog.session.step_text(create, "title") in told
    assert all(label in told for action in create.actions for label in action.path if not action.when)


def test_the_list_of_systems_has_help_and_a_way_out(qtbot: QtBot, services: FakeServices) -> None:
    chooser = ChooserDialog(services, Words("nb"), tuple(SYSTEMS.values()))
    qtbot.addWidget(chooser)
    chooser.show()
    window = helped(qtbot, chooser)
    assert "Hurtigtaster" in shown(window) and "Esc" in shown(window)
    closed(window)
    with qtbot.waitSignal(chooser.rejected):
        find(chooser, QPushButton, "cancel").click()
