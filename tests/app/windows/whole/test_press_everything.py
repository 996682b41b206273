"""Somebody in a demonstration presses everything there is: nothing breaks, nothing leaves the computer."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QWidget
from shiboken6 import isValid

from app.bootstrap import Services
from app.demo import DemoSession
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP
from app.windows.interface.dialog import InterfaceDialog, open_interface
from app.windows.main_window import MainWindow
from app.windows.side_bar import PAGES
from app.windows.table import LinesView
from connectors.registry import SYSTEMS
from connectors.simulators.description import Told
from tests.app.windows.test_demonstration import use
from tests.app.windows.whole.visitor import Visitor
from tests.fixtures_simulator import SideDoor
from tests.wizards.looking import find
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.pages import Page
from wizards.paste import PasteField

# the offscreen screen has no frames, no window behind another and no keyboard to grab for a menu
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support (raise|grabbing)")
# whose keys are entered, or who signs in, where it is not the office
_PERSONAS = {"business_nxt_group": "user", "severa": "key"}
[_INTERFACE] = [system.key for system in SYSTEMS.values() if system.sides]
_ASSISTED = [system.key for system in SYSTEMS.values() if not system.sides]


@pytest.fixture
def visitor(window: MainWindow, demo: DemoSession, tmp_path: Path) -> Iterator[Visitor]:
    key = demo.persona("tripletex", "office").secrets["employee_token"].reveal()
    visitor = Visitor(window, tmp_path, key)
    visitor.rest()
    yield visitor
    assert visitor.problems == []


def fill(page: QWidget, own: Told) -> None:
    """Types what the demonstration offers to be pasted."""
    given = own["fields"] | own["secrets"]
    for entry in page.findChildren(PasteField):
        value = given.get(entry.field.name)
        if value and not entry.text and entry.edit.isEnabled():
            entry.edit.setText(value)
            entry.edit.textEdited.emit(value)


def answer(page: Page, own: Told) -> None:
    """Gives the answers that lead on, and ticks what is to be done, chooses all there is to choose."""
    for choice in page.step.choices:
        leads_on = "yes" if "yes" in choice.values else choice.values[0]
        find(page, QRadioButton, f"{choice.name}={own['fields'].get(choice.name, leads_on)}").click()
    for name in ("done", "all"):
        box = page.findChild(QCheckBox, name)
        if box is not None and not box.isChecked():
            box.click()


def go_on(dialog: AssistantDialog, own: Told, visitor: Visitor) -> None:
    """To the next step: the main button tests first what it can, or begins what then has to end."""
    page = dialog.page
    assert page is not None
    answer(page, own)
    for _ in range(3):
        visitor.rest()
        if dialog.primary.isEnabled():
            dialog.primary.click()
            visitor.attend()
        if not isValid(dialog) or not isValid(page):
            return


def press_step(dialog: AssistantDialog, own: Told, visitor: Visitor) -> None:
    """All there is on the open step, but what leads away from it."""
    page = dialog.page
    assert page is not None
    step = page.step.id
    fill(page, own)
    away = [b for b in page.findChildren(QPushButton) if b.objectName() == "switch"]
    away += [dialog.later, dialog.at_hand, dialog.back, dialog.primary]
    visitor.everything(dialog, step, keep=away)
    if dialog.page is not page:  # a press led to another step
        dialog.go(step)
        visitor.rest()


@pytest.mark.parametrize("key", _ASSISTED)
def test_an_assistant(window: MainWindow, visitor: Visitor, demo: DemoSession, key: str) -> None:
    """From the list of systems to the end of the first import, every step's controls on the way."""
    own = demo.systems[key]["personas"][_PERSONAS.get(key, "office")]
    window.assist(None, "")
    visitor.rest()
    [chooser] = window.findChildren(ChooserDialog)
    chooser._choose(SYSTEMS[key])
    visitor.rest()
    [dialog] = window.findChildren(AssistantDialog)
    visitor.attending.append(dialog)
    walked: list[str] = []
    while (page := dialog.page) is not None and page.step.id not in (*walked, "import"):
        walked.append(page.step.id)
        press_step(dialog, own, visitor)
        go_on(dialog, own, visitor)
    assert dialog.session is not None and page is not None and page.step.id == "import"
    passed_over = [step.id for step in dialog.session.flow.visible if step.id not in walked]
    for step in passed_over:  # the import among them, at the end: it may lead to another connection
        dialog.go(step)
        visitor.rest()
        press_step(dialog, own, visitor)
    assert passed_over[-1] == "import"


def test_the_frame_and_the_first_pages(window: MainWindow, visitor: Visitor) -> None:
    """Before anything is connected: what stands around the pages, what an empty page offers, the help."""
    for around in (window.side, window.strip, window._demo):
        visitor.everything(around, "around")
    for name in PAGES:
        press_page(window, visitor, name, "empty")
    window._help()
    visitor.attend()


def test_the_pages(window: MainWindow, visitor: Visitor, services: Services, demo: DemoSession) -> None:
    """Every page with an imported and a live connection, the menu of each, and what is left without them."""
    numbers = [use(services, demo, *one) for one in (("tripletex", "end_user"), ("business_nxt", "user"))]
    window.desk.changed.emit()
    for number in numbers:
        press_page(window, visitor, "connections", f"connected {number}", number)
    for name in ("overview", "companies", "log"):
        press_page(window, visitor, name, "connected")
    for number in numbers:
        window.show_page("connections", {"connection": number})
        visitor.rest()
        visitor.line(window.pages["connections"].findChildren(LinesView)[0], f"connection {number}")
    left = [connection.id for connection in services.connections.list()]
    assert not set(numbers) & set(left), "disconnecting was one of the entries"
    for name in ("companies", "log"):
        press_page(window, visitor, name, "disconnected")


def test_an_interface(window: MainWindow, visitor: Visitor, services: Services, demo: DemoSession) -> None:
    """Its settings, its start-up to the end, what has moved; and what there is to press once it is in use."""
    open_interface(window, window.desk, SYSTEMS[_INTERFACE], None)
    visitor.rest()
    [dialog] = window.findChildren(InterfaceDialog)
    assert dialog.start_up is not None and dialog.settings is not None and dialog.history is not None
    visitor.attending.append(dialog)
    door = SideDoor(demo.systems["netvisor"]["control_url"])
    for side, card in dialog.settings.sides.items():
        fill(card, demo.systems[side]["personas"][_PERSONAS.get(side, "office")])
    for name, edit in dialog.settings.registers["dimensions"].headers.items():
        door.post("headers", name=name)
        edit.setEditText(name)
    tabs = {SETTINGS: dialog.settings, START_UP: dialog.start_up, HISTORY: dialog.history}
    for tab, root in tabs.items():
        visitor.everything(root, tab, back=partial(dialog.show_place, tab, ""))
    visitor.everything(dialog.parties, "parties")
    for register in dialog.settings.registers.values():  # what was ticked has been pressed once more since
        register.save.click()
        visitor.rest()
    for step in dialog.start_up.steps.values():
        if step.box is not None and not step.box.isChecked():
            step.box.click()
            visitor.rest()
    if not dialog.bench.view.intended:
        dialog.parties.intended.click()
    visitor.rest()
    find(dialog, QPushButton, "start-use").click()
    visitor.rest()  # until what will move is counted
    visitor.attend()
    assert services.interfaces.load(dialog.connection).started_at is not None
    for tab in (START_UP, HISTORY):
        visitor.everything(tabs[tab], f"{tab}, in use", back=partial(dialog.show_place, tab, ""))


def press_page(window: MainWindow, visitor: Visitor, name: str, when: str, connection: int = 0) -> None:
    show = partial(window.show_page, name, {"connection": connection} if connection else None)
    show()
    visitor.rest()
    visitor.everything(window.stack.currentWidget() or window, f"{name}, {when}", back=show)
