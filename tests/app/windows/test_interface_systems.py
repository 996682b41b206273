"""The window of an interface over the real services and both simulated systems: a wrong key, the right ones,
preview, "Start use", a refused record and its retry."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from app.windows.desk import Desk
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP, TABS
from app.windows.interface.dialog import InterfaceDialog, open_interface
from app.windows.interface.preview import PreviewDialog
from app.windows.interface.start_dialog import StartDialog
from connectors.base import Result
from connectors.fields import Clean, Secret
from connectors.registry import SYSTEMS
from connectors.simulators.host import SimulatorProcess
from resources.words import Words
from tests.fixtures_simulator import SideDoor, SimulatedSystem
from tests.qt_help import paste_text
from wizards.paste import PasteField

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # the offscreen screen has no frames
    pytest.mark.timeout(240),
]
SIDES = ("severa", "netvisor")
PATIENCE = 60_000  # ms


@pytest.fixture
def services(data_dir: Path, simulators: SimulatorProcess) -> Iterator[Services]:
    """As in production, but that the vendors' addresses are the simulators' and keys are kept in memory."""
    addresses = {}
    for side in SIDES:
        told = simulators.systems[side]
        SimulatedSystem(told).restart()
        addresses[side] = {name: url for name, url in told["fields"].items() if name.endswith("_url")}
    for header in ("Hanke", "Yksikkö"):
        SideDoor(simulators.systems["netvisor"]["control_url"]).post("headers", name=header)
    built = Services(Core(data_dir, lambda _: MemorySecrets(), addresses=addresses))
    built.open()
    yield built
    built.close()


class Person:
    """Somebody at the window of a new interface."""

    def __init__(self, qtbot: QtBot, services: Services, simulators: SimulatorProcess) -> None:
        self.qtbot, self.services, self.systems = qtbot, services, simulators.systems
        self.window = QWidget()
        self.words = Words("fi")
        qtbot.addWidget(self.window)
        self.window.show()
        desk = Desk(services, self.words, self.window)
        open_interface(self.window, desk, SYSTEMS["netvisor_severa"], None)
        self.until(lambda: self._dialogs() and self._dialogs()[0].settings is not None)
        self.dialog = self._dialogs()[0]

    def until(self, true: Callable[[], object]) -> None:
        """Waits for what is expected to show."""

        def shown() -> None:
            assert true()

        self.qtbot.waitUntil(shown, timeout=PATIENCE)

    def press(self, name: str) -> None:
        """Presses the button of that name with the keyboard, as soon as it is there and can be pressed."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the cards that were replaced
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None, name
        self.until(button.isEnabled)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def enter(self, side: str, persona: str) -> None:
        """Enters a persona's values on a side, and what differs of our registration; saves and tests them."""
        assert self.dialog.settings is not None
        self.dialog.show_place(SETTINGS, side)
        values = self.systems[side]["personas"][persona]
        given = values["fields"] | values["secrets"] | values["registration"] | values["registration_secrets"]
        for name, entry in self.dialog.settings.sides[side].inputs.items():
            place = entry.field.clean is Clean.ADDRESS  # in a demonstration nobody enters one
            if isinstance(entry, PasteField) and name in given and not place and entry.text != given[name]:
                entry.edit.clear()
                paste_text(entry.edit, given[name])
        self.save(side)

    def save(self, side: str) -> None:
        """Saves a side and waits for the end of its test, however soon it comes."""
        ended: list[bool] = []
        self.dialog.bench.checking.connect(ended.append)
        self.press(f"save-{side}")
        self.until(lambda: False in ended)

    def reads(self) -> set[str]:
        """What stands in the window."""
        return {one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible()}

    def _dialogs(self) -> list[InterfaceDialog]:
        return self.window.findChildren(InterfaceDialog)


@pytest.fixture
def person(qtbot: QtBot, services: Services, simulators: SimulatorProcess) -> Iterator[Person]:
    somebody = Person(qtbot, services, simulators)
    yield somebody
    somebody.dialog.close()
    assert somebody.words.missing == set()


def test_from_nothing_to_start_use(person: Person, services: Services) -> None:
    words, dialog = person.words, person.dialog
    person.enter("severa", "wrong_key")
    severa = "Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain."
    person.until(lambda: severa in person.reads())
    person.enter("netvisor", "wrong_customer_key")
    netvisor = (
        "Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset."
    )
    person.until(lambda: {severa, netvisor} <= person.reads())
    person.enter("severa", "office")  # the other kind of credentials, in place of the refused key
    person.until(lambda: severa not in person.reads() and netvisor in person.reads())
    person.enter("severa", "key")  # and back
    person.until(lambda: severa not in person.reads())
    person.enter("severa", "office")
    person.enter("netvisor", "office")
    person.until(lambda: not {severa, netvisor} & person.reads())
    assert dialog.settings is not None and dialog.start_up is not None
    for register in ("customers", "products"):
        person.press(f"save-{register}")
    headers = dialog.settings.registers["dimensions"].headers
    for kind, name in (("project", "Hanke"), ("business_unit", "Yksikkö")):
        offered = headers[kind]
        person.until(lambda: headers["project"].findText("Hanke") >= 0)
        offered.setCurrentIndex(offered.findText(name))
    person.press("save-dimensions")
    person.until(lambda: all(dialog.bench.state(name).done for name in ("customers", "dimensions")))
    person.press("preview")
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    person.until(lambda: not preview.running)
    added = {r: n for (r, kind), n in preview.counts.items() if kind == "add"}
    assert set(added) == {"customers", "products", "dimensions"}
    preview.accept()
    dialog.show_place(START_UP, "")
    person.press("open-severa")  # which is done, and a line
    person.press("check-resources")
    name = words("check-resource", name="Asiakas (customer)")
    person.until(lambda: f"{name}: {words('connections-result-ok')}" in person.reads())
    assert dialog.findChild(QPushButton, "start-use") is None
    dialog.parties.intended.click()
    person.until(lambda: dialog.findChild(QPushButton, "start-use"))
    person.press("start-use")
    asking = dialog.findChild(StartDialog)
    assert asking is not None
    person.until(lambda: not asking.counting)
    netvisor = dialog.bench.view.whose["netvisor"].name
    assert asking.act.text() == words("interface-act-add", count=sum(added.values()), company=netvisor)
    asking.act.click()
    person.until(lambda: dialog.tabs.currentIndex() == TABS.index(HISTORY))
    view = services.interfaces.load(dialog.connection)
    assert view.started_at is not None and view.started_by
    done = {words("interface-result-done"), words("interface-result-partial")}
    person.until(lambda: done & person.reads())
    moved = services.interfaces.load(dialog.connection).counts
    assert {register: states["done"] for register, states in moved.items()} == added
    history = dialog.history
    assert history is not None
    person.until(lambda: len(history.model.lines) >= sum(added.values()))


@pytest.mark.parametrize(("side", "wrong"), [("severa", "wrong_key"), ("netvisor", "wrong_customer_key")])
def test_saving_again_keeps_the_address_and_the_green(
    person: Person, services: Services, side: str, wrong: str
) -> None:
    dialog = person.dialog
    assert dialog.settings is not None
    places = services.interfaces.defaults(side)
    card = dialog.settings.sides[side]
    addresses = [name for name, entry in card.inputs.items() if entry.field.clean is Clean.ADDRESS]
    assert addresses and all("127.0.0.1" in places[name] for name in addresses)
    assert {name: card.inputs[name].text for name in addresses}.items() <= places.items()
    for persona in (wrong, "office", "office"):  # mended, and saved once more
        person.enter(side, persona)
        number = services.interfaces.load(dialog.connection).sides[side]
        assert number is not None
        stored = services.onboarding.load(number).fields
        assert {name: stored[name] for name in addresses}.items() <= places.items()
    item = dialog.bench.item(side)
    assert item is not None and item.result is Result.OK
    person.save(side)  # nothing is changed
    item = dialog.bench.item(side)
    assert item is not None and item.result is Result.OK
    assert number is not None and services.onboarding.load(number).fields == stored


def test_a_refused_record_is_told_and_retried(person: Person, services: Services) -> None:
    words, dialog = person.words, person.dialog
    person.enter("severa", "bad_records")
    person.enter("netvisor", "office")
    assert dialog.settings is not None
    dialog.settings.registers["products"].direction.choose("off")
    dialog.settings.registers["dimensions"].direction.choose("off")
    for register in ("customers", "products", "dimensions"):
        person.press(f"save-{register}")
    person.until(lambda: dialog.bench.state("dimensions").done)
    services.onboarding.tick(dialog.connection, dialog.bench.view.differing, True)
    services.interfaces.start_use(dialog.connection)
    dialog.bench.read()
    dialog.show_place(HISTORY, "")
    person.press("transfer-now")
    person.until(lambda: words("interface-result-partial") in person.reads())
    history = dialog.history
    assert history is not None
    failed = services.interfaces.load(dialog.connection).counts["customers"]["failed"]
    assert failed > 0
    person.until(lambda: history.retry.text() == words("interface-retry", count=failed))
    told = {words.problem(code).title for code in ("name_too_long", "country_unknown")}
    person.until(lambda: told <= {line.cells[-1] for line in history.model.lines})
    person.press("retry-failed")
    person.until(history.now.isEnabled)
    assert services.interfaces.load(dialog.connection).counts["customers"]["failed"] == failed


def test_a_connection_that_is_there_already_is_shown_tested_and_kept(
    qtbot: QtBot, services: Services, simulators: SimulatorProcess
) -> None:
    own = simulators.systems["severa"]["personas"]["office"]
    made = services.onboarding.begin("severa", "Pohjoisranta")
    secrets = {name: Secret(value) for name, value in own["secrets"].items()}
    services.onboarding.save_values(made.id, own["fields"], secrets)
    person = Person(qtbot, services, simulators)
    dialog = person.dialog
    assert dialog.settings is not None
    box = dialog.findChild(QComboBox, "connection-severa")
    assert box is not None
    box.setCurrentIndex(box.findData(str(made.id)))
    box.activated.emit(box.currentIndex())
    settings = dialog.settings
    person.until(lambda: settings.sides["severa"].connection == made.id)
    person.until(lambda: dialog.bench.item("severa") and not dialog.bench.running)  # tested by itself
    person.save("severa")
    assert services.interfaces.load(dialog.connection).sides["severa"] == made.id
    item = dialog.bench.item("severa")
    assert item is not None and item.result is Result.OK
    assert [one.id for one in services.connections.list() if one.system == "severa"] == [made.id]
    dialog.close()
    assert person.words.missing == set()
