"""A second pair is data: two systems linked the other way round have their window, start-up, settings and
commands without a line of ours that names them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.cli.labels import direction_name
from app.secrets import MemorySecrets
from app.services.core import Core
from app.windows.assistant import open_assistant
from app.windows.desk import Desk
from app.windows.interface.bench import SETTINGS, START_UP
from app.windows.interface.dialog import InterfaceDialog
from connectors import registry
from connectors.base import System
from connectors.moves import REGISTERS, way
from resources import icons
from resources.words import Words
from wizards.flow import load

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> System:
    """Registered as another system is; its flow, words and drawing are the first pair's, whose kin it is."""
    first = registry.SYSTEMS["netvisor_severa"]
    pair = replace(first, key="other_pair", name="Toinen liittymä", sides=first.sides[::-1], family=first.key)
    for known in (registry._KNOWN, registry.SYSTEMS):
        monkeypatch.setitem(known, pair.key, pair)
    monkeypatch.setitem(icons.ALIASES, icons.mark(pair.key), icons.mark(first.key))
    return pair


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    built = Services(Core(data_dir, lambda _: MemorySecrets()))
    built.open()
    yield built
    built.close()


def test_its_window_opens_with_start_up_and_settings(
    second: System, services: Services, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    words = Words("en")
    desk = Desk(services, words, window)
    troubles: list[object] = []
    desk.problem.connect(troubles.append)
    made = services.interfaces.begin(second.key)
    open_assistant(window, desk, made.id, "")

    def until(true: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(true()), timeout=20_000)

    until(lambda: window.findChildren(InterfaceDialog))
    [dialog] = window.findChildren(InterfaceDialog)
    dialog.bench.trouble.connect(troubles.append)
    until(lambda: dialog.settings is not None)
    start_up, settings = dialog.start_up, dialog.settings
    assert start_up is not None and settings is not None
    assert dialog.windowTitle() == words("interface-window", name="Toinen liittymä")
    assert set(start_up.steps) == {*second.sides, *REGISTERS, "log"}
    assert list(settings.sides) == ["netvisor", "severa"] and list(settings.registers) == list(REGISTERS)
    box = settings.registers["customers"].direction.box
    assert [box.itemText(n) for n in range(2)] == ["Netvisor → Visma Severa", "Visma Severa → Netvisor"]
    for tab in (SETTINGS, START_UP):
        dialog.show_place(tab, "")
    settings.registers["customers"].direction.choose("back")
    settings.registers["customers"].store()
    until(lambda: dialog.bench.state("customers").done)
    chosen = services.interfaces.load(made.id).settings[0]
    assert way(second, chosen.direction) == ("severa", "netvisor")
    dialog.close()
    assert troubles == [] and words.missing == set()


def test_scripts_name_its_directions_by_its_sides(second: System) -> None:
    assert direction_name(second.key, "forth") == "netvisor_severa"
    assert direction_name(second.key, "back") == "severa_netvisor"
    assert [step.id for step in load(second).steps if step.kind == "side"] == ["severa", "netvisor"]


@pytest.mark.parametrize("room", ["app", "wizards"])
def test_no_room_of_ours_names_a_vendor(room: str) -> None:
    root = Path(__file__).parents[3] / room
    own = ("netvisor", "severa", "netvisor_severa")
    files = [file for file in root.rglob("*.py") if not set(file.relative_to(root).parts[:-1]) & set(own)]
    naming = [
        f"{file.relative_to(root)}: {line.strip()}"
        for file in files
        if "migrations" not in file.parts  # what was stored once
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search("netvisor|severa(?!l)", line, re.IGNORECASE)
    ]
    assert naming == []
