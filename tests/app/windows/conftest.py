"""The window before what the tests' office answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from resources.words import Words
from tests.app.windows.fakes import Office
from tests.app.windows.samples import NOW


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> Iterator[MainWindow]:
    """The main window in Norwegian, its pages filled."""
    window = MainWindow(Desk(office.services, Words("nb"), clock=lambda: NOW), open_assistant=lambda *_: None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(window.pages))
    yield window
    window.close()
