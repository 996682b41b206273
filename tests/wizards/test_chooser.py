"""The list of systems: found in whatever spelling, with what each takes and how many there are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from connectors.registry import SYSTEMS
from resources.words import Words
from tests.wizards.onboarding import FakeServices
from wizards.chooser import ChooserDialog, SystemCard


@pytest.fixture
def chooser(qtbot: QtBot, services: FakeServices) -> ChooserDialog:
    made = ChooserDialog(services, Words("en"), tuple(SYSTEMS.values()))
    qtbot.addWidget(made)
    made.show()
    return made


def card(chooser: ChooserDialog, system: str) -> SystemCard:
    return next(one for one in chooser.findChildren(SystemCard) if one.family[0].key == system)


@pytest.mark.parametrize("typed", ["netvisor-s", "Netvisor–Severa", "netvisor severa", "NETVISORSEVERA"])
def test_a_system_is_found_however_its_name_is_joined(chooser: ChooserDialog, typed: str) -> None:
    chooser.search.setText(typed)
    shown = [one.family[0].key for one in chooser.findChildren(SystemCard) if one.isVisible()]
    assert shown == ["netvisor_severa"]


def test_each_says_what_it_takes_and_how_many_there_are(qtbot: QtBot, chooser: ChooserDialog) -> None:
    placed = chooser._services.connections.list()
    [system] = {one.system for one in placed}
    qtbot.waitUntil(lambda: f"{len(placed)} connected." in card(chooser, system).accessibleDescription())
    assert card(chooser, "visma_net").accessibleDescription() == "You sign in through the browser."
    assert card(chooser, "netvisor").accessibleDescription() == "You paste a key from Netvisor."
    assert "two" in card(chooser, "netvisor_severa").accessibleDescription()
    chooser.retranslate(Words("nb"))
    assert f"{len(placed)} tilkoblet." in card(chooser, system).accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_card_with_the_focus_is_chosen(qtbot: QtBot, chooser: ChooserDialog, key: Qt.Key) -> None:
    netvisor = card(chooser, "netvisor")
    netvisor.setFocus()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(netvisor, key)
    assert chosen.args[0].key == "netvisor"
