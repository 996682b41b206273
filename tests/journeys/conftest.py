"""The real window over real services, a real keyring and the simulated office."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.secrets import KeyringSecrets
from app.services.core import Core
from app.windows.assistant import open_assistant
from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from resources.words import Words
from tests.fixtures_simulator import SimulatedSystem
from tests.qt_help import paste_text
from wizards.dialog import AssistantDialog
from wizards.flow import Kind

W = TypeVar("W", bound=QWidget)
PATIENCE = 30_000  # ms


class Person:
    """Somebody at the window: looks, clicks, pastes, waits."""

    def __init__(self, qtbot: QtBot, window: MainWindow, simulator: SimulatedSystem) -> None:
        self.qtbot, self.window, self.simulator = qtbot, window, simulator

    def until(self, true: Callable[[], object]) -> None:
        """Waits for what is expected to show."""

        def shown() -> None:
            assert true()

        self.qtbot.waitUntil(shown, timeout=PATIENCE)

    def dialog(self, kind: type[W]) -> W:
        """The open window of that kind, once it is there."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
            return bool(found)

        self.until(look)
        return found[0]

    def click(self, button: QWidget) -> None:
        """Presses a button that can be pressed."""
        self.until(lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, inside: QWidget, text: str) -> None:
        """Presses the visible button with that text."""
        found: list[QPushButton] = []

        def look() -> bool:
            found[:] = [
                b
                for b in inside.findChildren(QPushButton)
                if b.isVisible() and b.text().replace("&", "") == text
            ]
            return bool(found)

        self.until(look)
        self.click(found[0])

    def paste(self, inside: QWidget, field: str, text: str) -> None:
        """Pastes into a field."""
        edit = inside.findChild(QWidget, field)
        assert isinstance(edit, QWidget)
        edit.setFocus()
        paste_text(edit, text)

    # -- in the assistant

    def at(self, assistant: AssistantDialog, step: str) -> None:
        """Waits until a step is open."""
        self.until(lambda: assistant.page is not None and assistant.page.step.id == step)

    def choose(self, assistant: AssistantDialog, **answers: str) -> None:
        """Answers the questions of a step."""
        for name, value in answers.items():
            radio = assistant.findChild(QRadioButton, f"{name}={value}")
            assert radio is not None
            radio.click()
            self.until(lambda n=name, v=value: _answer(assistant, n) == v)  # type: ignore[misc]

    def tick(self, assistant: AssistantDialog) -> None:
        """Says that a step is done."""
        assert assistant.page is not None
        box = assistant.page.findChild(QWidget, "done")
        assert box is not None
        step = assistant.page.step.id
        assert isinstance(box, QCheckBox)
        box.click()
        self.until(lambda: assistant.session is not None and step in assistant.session.draft.ticks)

    def go_on(self, assistant: AssistantDialog) -> None:
        """Presses the primary button and waits for the next step."""
        assert assistant.page is not None
        step = assistant.page.step.id
        self.click(assistant.primary)
        self.until(lambda: assistant.page is not None and assistant.page.step.id != step)
        self.at(assistant, assistant.page.step.id)

    def up_to_the_key(self, assistant: AssistantDialog, key_kind: str = "office") -> None:
        """Everything before the key is pasted."""
        ours = self.simulator.personas["office"]
        self.at(assistant, "kind")
        self.choose(assistant, key_kind=key_kind)
        while assistant.page is not None and assistant.page.step.id != "token":
            step = assistant.page.step
            if step.id == "before":
                self.choose(assistant, role="yes", package="yes")
            elif step.id == "registration":
                token = ours["registration_secrets"]["consumer_token"]
                self.paste(assistant, "consumer_token", token)
            elif step.kind is Kind.TASK:
                self.tick(assistant)
            self.go_on(assistant)


def _answer(assistant: AssistantDialog, name: str) -> str:
    return assistant.session.flow.answers.get(name, "") if assistant.session is not None else ""


@pytest.fixture
def services(data_dir: Path, simulator: SimulatedSystem) -> Iterator[Services]:
    """As in production, but that the vendor's address is the simulator's."""
    built = Services(
        Core(data_dir, KeyringSecrets, addresses={"tripletex": {"base_url": simulator.base_url}})
    )
    built.open()
    yield built
    built.close()


@pytest.fixture
def words() -> Iterator[Words]:
    """Norwegian, with nothing missing at the end."""
    words = Words("nb")
    yield words
    assert not words.missing


@pytest.fixture
def window(qtbot: QtBot, services: Services, words: Words) -> Iterator[MainWindow]:
    """The main window, shown."""
    desk = Desk(services, words)
    window = MainWindow(desk, open_assistant=open_assistant)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    yield window
    for other in QApplication.topLevelWidgets():
        if isinstance(other, AssistantDialog):
            other.close()
    window.close()


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow, simulator: SimulatedSystem) -> Person:
    """Somebody at the window."""
    return Person(qtbot, window, simulator)
