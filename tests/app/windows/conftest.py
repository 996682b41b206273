"""The window before what the tests' office answers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.windows.desk import Desk
from app.windows.interface.dialog import InterfaceDialog
from app.windows.main_window import MainWindow
from connectors.registry import SYSTEMS
from resources.words import Words
from tests.app.windows.fakes import Office
from tests.app.windows.interfaces import INTERFACE, InterfaceOffice
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


@pytest.fixture
def interface(qtbot: QtBot) -> Iterator[Callable[..., InterfaceDialog]]:
    """Opens the window of the office's interface, in Norwegian or another language, its settings filled; no
    word may be missing when it closes."""
    dialogs: list[InterfaceDialog] = []

    def make(office: InterfaceOffice, language: str = "nb") -> InterfaceDialog:
        desk = Desk(office.services, Words(language), clock=lambda: NOW)
        dialog = InterfaceDialog(desk, SYSTEMS["netvisor_severa"], INTERFACE)
        desk.setParent(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.settings is not None)
        dialogs.append(dialog)
        return dialog

    yield make
    for dialog in dialogs:
        dialog.close()
        assert dialog.bench.words.missing == set()
