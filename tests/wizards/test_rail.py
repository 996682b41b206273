"""The list of steps: each as high as what is drawn of it; the connection is named where that says more."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from resources.words import LANGUAGES, Words
from tests.wizards.looking import Opener
from tests.wizards.onboarding import SYSTEMS, ready
from wizards.flow import Mark, StepState, folder, load
from wizards.rail import StepRail


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_leaves_a_line_empty(qtbot: QtBot, language: str) -> None:
    for system in SYSTEMS.values():
        rail, words, steps = StepRail(), Words(language).with_root(folder(system)), load(system).steps
        qtbot.addWidget(rail)
        rail.resize(312, 700)
        titles = [words(f"step-{step.id}-title".replace("_", "-"), system=system.name) for step in steps]
        state = StepState(Mark.OPEN)
        rail.show_steps(
            [(step, title, state, "x") for step, title in zip(steps, titles, strict=True)],
            steps[0],
            lambda title, word: f"{title}: {word}",
        )
        plain = QFont(rail.font())
        room = 312 - rail.verticalScrollBar().sizeHint().width() - 4 - 24 - 20 - 12
        flag = Qt.TextFlag.TextWordWrap
        lines = QFontMetrics(plain)
        for row, title in enumerate(titles[1:], 1):
            high = rail.itemDelegate().sizeHint(QStyleOptionViewItem(), rail.model().index(row, 0)).height()
            drawn = lines.boundingRect(0, 0, room, 10_000, flag, title).height() + lines.height()
            assert high - drawn < lines.height() + 12, (system.key, title)


def test_a_connection_named_like_its_system_is_not_named_twice(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("check", ready())
    assert dialog._side.name.isHidden()
    other = opened("check", replace(ready(), name="Tripletex – Kontoret"))
    assert other._side.name.isVisible() and other._side.name.text() == "Tripletex – Kontoret"
