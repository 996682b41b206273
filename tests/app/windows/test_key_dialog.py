"""Replacing a key at the window, over the real services and simulated vendors."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Services
from app.services.core import Core
from app.services.vault import connection_owner
from app.windows.connection_pane import ConnectionPane
from app.windows.desk import Desk
from app.windows.key_dialog import KeyDialog, mends
from connectors.errors import problem
from connectors.simulators.host import SimulatorProcess
from connectors.views import DraftView
from resources.words import LANGUAGES, Words
from tests.app.services.conftest import Bookkeeper
from tests.app.services.test_replacing import KEY, Refusing
from tests.app.services.two_systems import TwoSystems
from tests.app.windows.fakes import Office
from tests.app.windows.samples import connection
from tests.fixtures_simulator import SimulatedSystem
from tests.qt_help import paste_text, rest
from tests.wizards.looking import find

# the offscreen screen has no frames
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
_PATIENCE = 30_000  # ms


@pytest.fixture
def ring() -> Refusing:
    return Refusing()


@pytest.fixture
def services(tmp_path: Path, ring: Refusing) -> Iterator[Services]:
    built = bootstrap.Services(Core(tmp_path, lambda _: ring))
    built.open()
    yield built
    built.close()


class Desktop:
    """A connection in use and the dialog that asks for its next key."""

    def __init__(self, qtbot: QtBot, services: Services, simulator: SimulatedSystem) -> None:
        self.qtbot, self.services, self.simulator = qtbot, services, simulator
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.desk = Desk(services, Words("nb"), self.parent)
        self.said: list[str] = []
        self.desk.said.connect(self.said.append)
        self.draft: DraftView = Bookkeeper(services, simulator).connect("end_user", companies=1)
        self.dialog = self.opened(self.draft.id)

    def opened(self, connection: int) -> KeyDialog:
        dialog = KeyDialog(self.desk, self.services.connections.get(str(connection)), self.parent)
        dialog.show()
        return dialog

    def paste(self, text: str, name: str = KEY) -> None:
        paste_text(self.dialog.inputs[name].edit, text)

    def key(self, persona: str) -> str:
        return str(self.simulator.personas[persona]["secrets"][KEY])

    def stored(self) -> str:
        secret = self.services._core.vault.get(connection_owner(self.draft.id), KEY)
        assert secret is not None
        return secret.reveal()

    def press(self) -> None:
        assert self.dialog.act.isEnabled()
        self.dialog.act.click()

    def texts(self) -> set[str]:
        return {one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible()}

    def until(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.texts(), timeout=_PATIENCE)

    def word(self, key: str) -> str:
        return self.dialog.text(key)


@pytest.fixture
def desktop(qtbot: QtBot, services: Services, simulator: SimulatedSystem) -> Iterator[Desktop]:
    made = Desktop(qtbot, services, simulator)
    yield made
    rest(qtbot)
    assert not made.dialog.words.missing


def test_a_pasted_key_is_cleaned_proved_and_takes_the_place(desktop: Desktop) -> None:
    dialog, given = desktop.dialog, desktop.key("end_user")
    assert not dialog.act.isEnabled()
    desktop.paste(f"• {given[:5]} {given[5:]}\u200b ")
    edit = dialog.inputs[KEY].edit
    assert isinstance(edit, QLineEdit)
    assert edit.text() == given and given not in edit.displayText()
    assert any("punkttegn" in text for text in desktop.texts()), "what was taken away is told"
    with desktop.qtbot.waitSignal(desktop.desk.changed, timeout=_PATIENCE):
        desktop.press()
    assert not dialog.isVisible()
    assert desktop.said == [f"Nøkkelen er byttet: {desktop.draft.name}"]
    assert desktop.services.connections.get(str(desktop.draft.id)).problem is None


@pytest.mark.parametrize(
    ("persona", "code"),
    [
        ("wrong_employee_token", "key_refused"),
        ("office", "key_other_kind"),
        ("other_end_user", "other_company"),
    ],
)
def test_a_key_that_is_not_taken_is_explained_where_it_stands(
    desktop: Desktop, persona: str, code: str
) -> None:
    before = desktop.stored()
    desktop.paste(desktop.key(persona))
    desktop.press()
    desktop.until(desktop.word("connections-replace-key-kept"))
    told = desktop.desk.words.problem(code, kind="office", company="", found="", by="", system="Tripletex")
    assert told.title in desktop.texts()
    if code == "other_company":
        assert any("Granli Bakeri AS" in text and "Bratteli Bygg AS" in text for text in desktop.texts())
    edit = desktop.dialog.inputs[KEY].edit
    assert desktop.dialog.inputs[KEY].text == desktop.key(persona), "nothing entered is lost"
    assert desktop.stored() == before
    edit.clear()
    desktop.paste(desktop.key("end_user"))
    with desktop.qtbot.waitSignal(desktop.desk.changed, timeout=_PATIENCE):
        desktop.press()
    assert not desktop.dialog.isVisible()


def test_what_is_no_key_is_said_at_once_and_not_tried(desktop: Desktop) -> None:
    sent = desktop.simulator.get("state")["requests"]
    desktop.paste("kari@fjordregnskap.example")
    assert not desktop.dialog.act.isEnabled()
    assert desktop.dialog.inputs[KEY].message.isVisible()
    assert desktop.simulator.get("state")["requests"] == sent


def test_a_vendor_that_keeps_silent_is_waited_for_in_words_and_given_up(desktop: Desktop) -> None:
    before, dialog = desktop.stored(), desktop.dialog
    desktop.simulator.post("faults", fault="slow", path="/token/session", seconds=20)
    desktop.paste(desktop.key("end_user"))
    desktop.press()
    desktop.until(desktop.word("assistant-check-waiting"))
    assert not dialog.act.isEnabled() and not dialog.inputs[KEY].edit.isEnabled()
    find(dialog, QPushButton, "stop").click()
    desktop.until(desktop.word("connections-replace-key-stopped"))
    assert dialog.act.isEnabled() and dialog.inputs[KEY].text == desktop.key("end_user")
    assert desktop.stored() == before


def test_a_vendor_that_is_down_costs_nothing(desktop: Desktop) -> None:
    before = desktop.stored()
    desktop.simulator.post("faults", fault="bad_gateway", path="/token/session", times=50)
    desktop.paste(desktop.key("other_end_user"))
    desktop.press()
    desktop.until(desktop.word("connections-replace-key-kept"))
    assert desktop.stored() == before


def test_closed_in_the_middle_the_former_key_stays(desktop: Desktop) -> None:
    before = desktop.stored()
    desktop.simulator.post("faults", fault="slow", path="/token/session", seconds=20)
    desktop.paste(desktop.key("end_user"))
    desktop.press()
    desktop.dialog.reject()
    rest(desktop.qtbot)
    assert not desktop.dialog.isVisible() and desktop.said == []
    assert desktop.stored() == before


def test_a_locked_keyring_is_told_and_the_key_stays_in_the_field(desktop: Desktop, ring: Refusing) -> None:
    before = desktop.stored()
    ring.locked = True
    desktop.paste(desktop.key("end_user"))
    desktop.press()
    desktop.until(desktop.word("connections-replace-key-kept"))
    assert desktop.desk.words.problem("keyring_locked").title in desktop.texts()
    ring.locked = False
    assert desktop.stored() == before
    with desktop.qtbot.waitSignal(desktop.desk.changed, timeout=_PATIENCE):
        desktop.press()


def test_each_road_asks_for_its_own(
    qtbot: QtBot, services: Services, simulators: SimulatorProcess, tmp_path: Path
) -> None:
    sides = [SimulatedSystem(simulators.systems[name]).restart() for name in ("netvisor", "severa")]
    two, parent = TwoSystems(services, *sides), QWidget()
    qtbot.addWidget(parent)
    desk = Desk(services, Words("fi"), parent)
    for system, persona, asked in (
        ("severa", "key", ["api_key"]),
        ("severa", "office", ["client_id", "client_secret"]),
        ("netvisor", "office", ["customer_id", "customer_key"]),
    ):
        view = services.connections.get(str(two.connect(system, persona)))
        dialog = KeyDialog(desk, view, parent)
        assert list(dialog.inputs) == asked
        for number, name in enumerate(asked, 1):
            paste_text(dialog.inputs[name].edit, "A1b2C3d4E5f6A1b2C3d4")
            assert dialog.act.isEnabled() is (number == len(asked)), "a pair goes together"
        assert not dialog.words.missing


def test_of_two_kinds_of_credentials_one_may_be_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    desk = Desk(Office(tmp_path).services, Words("en"), parent)
    both = replace(connection(1), system="severa", keys=("client_id", "client_secret", "api_key"))
    dialog = KeyDialog(desk, both, parent)
    for name, ready in (("api_key", True), ("client_id", False), ("client_secret", True)):
        paste_text(dialog.inputs[name].edit, "A1b2C3d4E5f6A1b2C3d4")
        assert dialog.act.isEnabled() is ready, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_key_leads_straight_to_the_next_one(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    desk = Desk(Office(tmp_path).services, Words(language))
    pane = ConnectionPane(desk)
    desk.setParent(pane)
    qtbot.addWidget(pane)
    refused = replace(connection(1), state="needs_you", problem=problem("key_refused"))
    pane.show_connection(refused, [])
    pane.show()
    replacing = desk.words("connections-replace-key")
    [button] = [one for one in pane.findChildren(QPushButton) if one.text() == replacing]
    button.click()
    [dialog] = pane.findChildren(KeyDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert not mends(replace(refused, keys=()), "key_refused") and not mends(refused, "right_missing")
    assert not desk.words.missing
