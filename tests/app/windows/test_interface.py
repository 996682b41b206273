"""The window of an interface: from nothing to "Start use", what its checks say, what it moves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.store.moving import Direction, Existing, Match
from app.store.work import TransferKind, TransferStatus
from app.windows.assistant import open_assistant
from app.windows.desk import Desk
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP, TABS
from app.windows.interface.dialog import InterfaceDialog
from app.windows.interface.preview import PreviewDialog
from app.windows.interface.start_dialog import StartDialog
from connectors.errors import ConfigError
from resources.words import Words
from tests.app.windows.interfaces import INTERFACE, InterfaceOffice, line
from tests.app.windows.samples import NOW
from tests.qt_help import helped, paste_text, type_text
from wizards.help import HelpWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")  # the offscreen screen has neither

SEVERA = "Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain."
NETVISOR = (
    "Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset."
)
Open = Callable[..., InterfaceDialog]


@pytest.fixture
def opened(interface: Callable[..., InterfaceDialog]) -> Iterator[Open]:
    problems: list[object] = []

    def make(office: InterfaceOffice, language: str = "fi") -> InterfaceDialog:
        dialog = interface(office, language)
        dialog.bench.desk.problem.connect(problems.append)
        dialog.bench.trouble.connect(problems.append)
        return dialog

    yield make
    assert problems == []


def find(within: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = within.findChild(kind, name)
    assert found is not None, name
    return found


def press(within: QWidget, name: str) -> None:
    button = find(within, QPushButton, name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def shown(within: QWidget) -> set[str]:
    return {one.text() for one in within.findChildren(QLabel) if one.isVisible()}


def start_button(dialog: InterfaceDialog) -> QWidget | None:
    return dialog.findChild(QPushButton, "start-use")


def test_the_tabs_bear_the_vendors_names(opened: Open, tmp_path: Path) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    tabs = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    assert tabs == ["Käyttöönotto", "Asetukset", "Siirtohistoria"]
    assert dialog.tabs.currentIndex() == TABS.index(START_UP)


def test_f1_opens_the_keys(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    helped(qtbot, opened(InterfaceOffice(tmp_path)), HelpWindow).accept()


def test_from_nothing_to_start_use(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    assert start_button(dialog) is None
    press(dialog, "first-open")
    assert dialog.start_up is not None and dialog.settings is not None
    heading = dialog.start_up.steps["severa"].heading
    assert heading.hasFocus()
    QTest.keyClick(heading, Qt.Key.Key_Space)
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)
    severa, netvisor = dialog.settings.sides["severa"], dialog.settings.sides["netvisor"]
    paste_text(severa.inputs["api_key"].edit, " SIM-FAKE-KEY-1\n")
    press(severa, "save-severa")
    words = dialog.bench.words
    qtbot.waitUntil(lambda: words("interface-connected", name="", time=NOW)[:6] in severa.accessibleName())
    assert office.sides.secrets["api_key"].reveal() == "SIM-FAKE-KEY-1"
    edit = severa.inputs["api_key"].edit
    assert isinstance(edit, QLineEdit)
    assert (edit.text(), edit.placeholderText()) == ("", words("assistant-stored"))
    type_text(netvisor.inputs["organisation_id"].edit, "1234567-8")
    type_text(netvisor.inputs["customer_id"].edit, "SIM-OFFICE")
    paste_text(netvisor.inputs["customer_key"].edit, "test-FAKE-customer")
    press(netvisor, "save-netvisor")
    qtbot.waitUntil(lambda: words("interface-connected", name="", time=NOW)[:6] in netvisor.accessibleName())
    assert office.made.sides.keys() == {"severa", "netvisor"} and None not in office.made.sides.values()
    for name in ("customers", "products"):
        press(dialog.settings.registers[name], f"save-{name}")
    dimensions = dialog.settings.registers["dimensions"]
    offered = dimensions.headers["project"]
    qtbot.waitUntil(lambda: offered.count() == 3)
    offered.setCurrentIndex(offered.findText("Projekti"))
    press(dimensions, "save-dimensions")
    qtbot.waitUntil(lambda: set(office.made.ticks) == {"customers", "products", "dimensions"})
    assert office.made.settings["dimensions"].headers == {"project": "Projekti"}
    dialog.show_place(START_UP, "")
    qtbot.waitUntil(lambda: start_button(dialog) is not None)
    press(dialog, "start-use")
    asking = dialog.findChild(StartDialog)
    assert asking is not None and not office.made.started
    asking.act.click()
    qtbot.waitUntil(lambda: dialog.tabs.currentIndex() == TABS.index(HISTORY))
    assert office.made.started
    dialog.show_place(START_UP, "")
    told = words("interface-started", who="Kari Virtanen", time=NOW)
    qtbot.waitUntil(lambda: told in shown(dialog))
    assert start_button(dialog) is None


def test_both_messages_show_at_once_letter_for_letter(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.wrong = {
        "severa": ConfigError("key_refused", system="Visma Severa"),
        "netvisor": ConfigError("registration_refused", system="Netvisor"),
    }
    dialog = opened(office)
    dialog.show_place(SETTINGS, "")
    press(dialog, "test-both")
    qtbot.waitUntil(lambda: {SEVERA, NETVISOR} <= shown(dialog) and not dialog.bench.running)
    office.made.wrong = {"severa": office.made.wrong["severa"]}
    press(dialog, "test-both")
    qtbot.waitUntil(lambda: NETVISOR not in shown(dialog) and not dialog.bench.running)
    assert SEVERA in shown(dialog)
    assert dialog.start_up is not None
    step = dialog.start_up.steps["severa"]
    assert SEVERA in {one.text() for one in step.findChildren(QLabel)}


def test_a_lost_network_is_not_called_a_wrong_key(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.wrong = {"netvisor": ConfigError("clock_wrong", system="Netvisor")}
    dialog = opened(office)
    dialog.show_place(SETTINGS, "")
    press(dialog, "test-both")
    title = dialog.bench.words.problem("clock_wrong").title
    qtbot.waitUntil(lambda: title in shown(dialog))
    assert NETVISOR not in shown(dialog)


def test_a_wrong_draft_is_kept(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    office.made.wrong = {"severa": ConfigError("key_refused", system="Visma Severa")}
    dialog = opened(office)
    dialog.show_place(SETTINGS, "severa")
    assert dialog.settings is not None
    card = dialog.settings.sides["severa"]
    paste_text(card.inputs["api_key"].edit, "SIM-FAKE-KEY-2")
    press(card, "save-severa")
    qtbot.waitUntil(lambda: SEVERA in shown(dialog))
    number = office.made.sides["severa"]
    assert number is not None and office.sides.rows[number].secrets == {"api_key"}


def test_a_value_of_the_wrong_form_is_told_at_its_field(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "netvisor")
    assert dialog.settings is not None
    card = dialog.settings.sides["netvisor"]
    entry = card.inputs["organisation_id"]
    type_text(entry.edit, "Äyräs Oy")
    press(card, "save-netvisor")
    qtbot.waitUntil(lambda: entry.message.isVisible() and entry.edit.hasFocus())
    draft = office.made.sides["netvisor"]
    assert draft is not None  # a draft is there, with nothing wrong stored
    qtbot.waitUntil(lambda: dialog.bench.view.sides["netvisor"] == draft)
    assert (entry.text, card.save.isEnabled()) == ("ÄyräsOy", True)  # as it was cleaned
    entry.message.hide()
    press(card, "save-netvisor")
    qtbot.waitUntil(entry.message.isVisible)
    assert office.made.sides["netvisor"] == draft  # nor does it begin another


def test_resources_are_listed_with_their_state(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.closed = {"customer"}
    dialog = opened(office)
    press(dialog, "check-resources")
    words = dialog.bench.words
    name = words("check-resource", name="Asiakas (customer)")
    failed = words("connections-result-failed")
    qtbot.waitUntil(lambda: any(text.startswith(f"{name}: {failed}") for text in shown(dialog)))
    assert f"Rajapintaresurssi: Tuote (product): {words('connections-result-ok')}" in shown(dialog)
    assert dialog.start_up is not None  # nor is the step green that lists them
    first = dialog.start_up.steps["severa"]
    qtbot.waitUntil(lambda: first.accessibleName().endswith(words("interface-step-failed")))


def test_rights_are_two_ticks_with_name_and_time(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    assert dialog.start_up is not None

    def ticked(name: str) -> bool:
        return name in office.made.ticks

    for name, box in dialog.start_up.rights.items():
        QTest.keyClick(box, Qt.Key.Key_Space)
        qtbot.waitUntil(partial(ticked, name))
    told = dialog.bench.words("interface-ticked", who="Kari Virtanen", time=NOW)
    qtbot.waitUntil(lambda: told in shown(dialog))
    QTest.keyClick(dialog.start_up.rights["rights/role"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: set(office.made.ticks) == {"rights/edit"})


def test_a_register_keeps_what_was_chosen(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "customers")
    assert dialog.settings is not None
    card = dialog.settings.registers["customers"]
    assert card.direction.box.hasFocus()
    card.direction.choose("back")
    card.match.choose("business_id")
    card.existing.choose("leave")
    card.store()
    qtbot.waitUntil(lambda: "customers" in office.made.ticks)
    stored = office.made.settings["customers"]
    assert (stored.direction, stored.match, stored.existing) == (
        Direction.BACK, Match.BUSINESS_ID, Existing.LEAVE
    )  # fmt: skip
    card.direction.choose("temporary")
    assert not card.match.isVisible()
    card.store()
    qtbot.waitUntil(lambda: office.made.settings["customers"].temporary == "TEMP")
    assert office.made.settings["customers"].direction is Direction.OFF
    dimensions = dialog.settings.registers["dimensions"]
    values = [dimensions.direction.box.itemData(n) for n in range(dimensions.direction.box.count())]
    assert values == ["forth", "off"]
    dimensions.direction.choose("forth")
    dimensions.store()
    told = dialog.bench.words("interface-headers-one", way="Ei siirretä")
    qtbot.waitUntil(lambda: told in shown(dialog))
    assert dimensions.headers["project"].hasFocus() and "dimensions" not in office.made.ticks


def test_a_register_is_done_by_its_settings(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    dialog = opened(office)
    box = find(dialog, QCheckBox, "tick-products")
    assert isinstance(box, QCheckBox)
    box.click()
    qtbot.waitUntil(lambda: "products" not in office.made.ticks and start_button(dialog) is None)
    assert dialog.settings is not None
    dialog.settings.registers["products"].existing.choose("leave")
    box.click()
    qtbot.waitUntil(lambda: "products" in office.made.ticks and start_button(dialog) is not None)
    assert office.made.settings["products"].existing is Existing.LEAVE  # what is chosen, not only the tick
    assert dialog.tabs.currentIndex() == TABS.index(START_UP)


def test_the_preview_counts_and_filters(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path, ready=True))
    dialog.show_place(SETTINGS, "")
    press(dialog, "preview")
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: not preview.running)
    assert len(preview.planned) == 451 and len(preview.model.lines) == 451
    words = dialog.bench.words
    refused = words("interface-plan-refused", count=5)
    chip = next(one for one in preview.findChildren(QPushButton) if one.text() == refused)
    chip.click()
    assert len(preview.model.lines) == 5
    told = words.problem("customer_code_leading_zero")
    assert preview.model.lines[0].cells[-1] == f"{told.title}. {told.fix}"
    chip.click()
    assert len(preview.model.lines) == 451


def test_history_shows_cause_and_remedy_and_retries(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, used=True)
    dialog = opened(office)
    assert dialog.tabs.currentIndex() == TABS.index(HISTORY) and dialog.history is not None
    history, words = dialog.history, dialog.bench.words
    qtbot.waitUntil(lambda: len(history.model.lines) == 120)
    history.filters.clear(status="failed")
    qtbot.waitUntil(lambda: len(history.model.lines) == 7)
    first = history.model.lines[0]
    assert "Asiakkaan maata ei voitu kohdistaa" in first.cells
    history.view.choose(first.key)
    told = words.problem("country_unknown")
    qtbot.waitUntil(lambda: {told.why, told.fix} <= shown(history))
    assert history.retry.text() == words("interface-retry", count=2)
    press(history, "retry-failed")
    qtbot.waitUntil(lambda: ("move", True) in office.asked)
    qtbot.waitUntil(lambda: words("interface-result-done") in shown(history))
    qtbot.waitUntil(history.now.isEnabled)
    assert not history.retry.isEnabled()  # nothing is left that failed
    press(history, "transfer-now")
    qtbot.waitUntil(lambda: ("move", False) in office.asked)
    qtbot.waitUntil(history.now.isEnabled)


def test_refusals_nobody_has_seen_stand_on_the_tab(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, used=True)
    dialog = opened(office)
    history = TABS.index(HISTORY)
    qtbot.waitUntil(lambda: office.sides.rows[INTERFACE].answers.get("history_seen") == "120")
    assert dialog.tabs.tabText(history) == "Siirtohistoria"
    dialog.show_place(START_UP, "")
    office.log += [line(number) for number in range(121, 160)]
    dialog.bench.read()
    qtbot.waitUntil(lambda: dialog.tabs.tabText(history) == "Siirtohistoria  3")
    assert "3" in dialog.tabs.tabToolTip(history)
    dialog.show_place(HISTORY, "")
    qtbot.waitUntil(lambda: dialog.tabs.tabText(history) == "Siirtohistoria")


def test_before_use_nothing_can_be_moved(opened: Open, tmp_path: Path) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    dialog.show_place(HISTORY, "")
    assert dialog.history is not None
    assert not dialog.history.now.isEnabled() and not dialog.history.retry.isEnabled()
    assert dialog.history.now.accessibleDescription()


def test_another_language_keeps_what_is_being_entered(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    dialog.show_place(SETTINGS, "")
    assert dialog.settings is not None
    type_text(dialog.settings.sides["netvisor"].inputs["organisation_id"].edit, "1234567-8")
    dialog.settings.registers["customers"].existing.choose("leave")
    dialog.bench.desk.set_words(Words("da"))
    assert [dialog.tabs.tabText(number) for number in range(3)][1] == "Indstillinger"
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)
    assert dialog.settings.sides["netvisor"].inputs["organisation_id"].text == "1234567-8"
    assert dialog.settings.registers["customers"].existing.value == "leave"
    assert dialog.bench.words.missing == set()


def test_the_list_of_systems_opens_the_window_and_only_once(tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, used=True)
    desk = Desk(office.services, Words("nb"), clock=lambda: NOW)
    window = QWidget()
    desk.setParent(window)
    qtbot.addWidget(window)
    window.show()

    def dialogs() -> list[InterfaceDialog]:
        return window.findChildren(InterfaceDialog)

    open_assistant(window, desk, INTERFACE, "key_refused")
    qtbot.waitUntil(lambda: len(dialogs()) == 1 and dialogs()[0].settings is not None)
    (dialog,) = dialogs()
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)
    open_assistant(window, desk, INTERFACE, "country_unknown")
    qtbot.waitUntil(lambda: dialog.tabs.currentIndex() == TABS.index(HISTORY))
    assert len(dialogs()) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: dialogs() == [])


def test_the_start_of_use_is_told_and_no_transfer(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, used=True)
    begun = replace(line(121), kind=TransferKind.EVENT, status=TransferStatus.DONE, event="use_started")
    told = {"direction": "forth", "register": "products", "who": "Kari Virtanen"}
    saved = replace(begun, id=122, status=TransferStatus.INFO, event="register_set", data=told)
    office.log += [replace(begun, dataset="", data={"who": "Kari Virtanen"}), replace(saved, dataset="")]
    dialog = opened(office, "nb")
    assert dialog.history is not None
    history, words = dialog.history, dialog.bench.words
    qtbot.waitUntil(lambda: len(history.model.lines) == 122)
    set_up, start = (list(one.cells) for one in history.model.lines[:2])
    assert start[1:] == ["–", "–", "", "Tatt i bruk", "", words("status-ok"), "Kari Virtanen"]
    assert set_up[2] == words("dataset-products") and set_up[4] == words("event-register-set")
    moved = sum(one.status == "done" and one.kind.moved for one in office.log)
    chips = {f"{words('status-done')}  {moved}", f"{words('status-ok')}  1"}
    qtbot.waitUntil(lambda: chips <= {one.text() for one in history.findChildren(QPushButton)})
