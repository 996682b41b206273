"""The start-up of an interface leads from one open step to the next: what is done is a line, what was saved
is told, and what the keyboard is on is seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.interface_views import InterfaceView
from app.store.moving import Direction
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP, TABS
from app.windows.interface.dialog import InterfaceDialog
from app.windows.interface.parties import told
from app.windows.interface.preview import PreviewDialog
from connectors.errors import ConfigError
from connectors.moves import REGISTERS
from resources.words import LANGUAGES, Words
from tests.app.windows.interfaces import INTERFACE, KARI, InterfaceOffice
from tests.app.windows.samples import NOW
from tests.qt_help import rest
from wizards.layouts import Scroll

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")  # the offscreen screen has neither

Open = Callable[..., InterfaceDialog]


@pytest.fixture
def opened(interface: Open) -> Open:
    return interface


def shown(within: QWidget) -> set[str]:
    return {one.text() for one in within.findChildren(QLabel) if one.isVisible()}


def open_steps(dialog: InterfaceDialog) -> list[str]:
    assert dialog.start_up is not None
    return [name for name, step in dialog.start_up.steps.items() if step.opened]


def seen(part: QWidget, sheet: Scroll) -> QRect:
    """Where a part lies in what is shown of its sheet."""
    return QRect(part.mapTo(sheet.viewport(), QPoint()), part.size())


def sided(office: InterfaceOffice) -> InterfaceOffice:
    """With a connection on each side, tested."""
    for side in office.made.sides:
        office.made.sides[side] = office.sides.begin(side).id
    return office


def test_what_can_wait_names_the_rights_until_each_is_ticked(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    dialog = opened(office)
    bench, sheet = dialog.bench, dialog.start_up
    assert sheet is not None
    rights, log = (bench.text(step, "title") for step in ("rights", "log"))

    def waits(*titles: str) -> bool:
        return bench.words("assistant-unticked", steps=" · ".join(titles)) in shown(dialog)

    office.made.ticks.pop("log", None)
    bench.read()
    qtbot.waitUntil(lambda: waits(rights, log))
    ticks = list(sheet.rights.values())
    ticks[0].click()
    qtbot.waitUntil(lambda: next(iter(sheet.rights)) in bench.flow.draft.ticks)
    assert waits(rights, log)
    for tick in ticks[1:]:
        tick.click()
    qtbot.waitUntil(lambda: waits(log))


def test_one_step_is_open_and_the_others_are_a_line(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(sided(InterfaceOffice(tmp_path)))
    rest(qtbot)
    assert dialog.start_up is not None
    steps, words = dialog.start_up.steps, dialog.bench.words
    qtbot.waitUntil(lambda: open_steps(dialog) == ["customers"])
    assert words("interface-proved", time=NOW) in shown(steps["severa"])  # done: its result
    assert shown(steps["products"]) == {""}  # to come: its title alone, which is a link
    change = steps["severa"].change
    assert change.text() == words("interface-step-change")
    assert steps["products"].change.text() == words("interface-step-show")
    change.click()
    assert open_steps(dialog) == ["severa"] and change.text() == words("interface-step-fold")
    change.click()
    assert open_steps(dialog) == ["customers"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_folded_steps_say_what_came_of_them(opened: Open, tmp_path: Path, language: str) -> None:
    dialog = opened(InterfaceOffice(tmp_path, ready=True), language)
    assert dialog.start_up is not None
    words = dialog.bench.words
    assert open_steps(dialog) == []
    lines = {name: shown(step) - {""} for name, step in dialog.start_up.steps.items()}
    ticked, proved = words("interface-ticked", who=KARI.who, time=NOW), words("interface-proved", time=NOW)
    assert all(lines.values()), "a step says nothing"
    for register in REGISTERS:
        assert any("Visma Severa → Netvisor" in line for line in lines[register]), register
        assert any(ticked in line for line in lines[register]), register
    for side in ("severa", "netvisor"):
        assert any(proved in line for line in lines[side]), side


def test_a_registers_tick_saves_its_settings_and_goes_on(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = sided(InterfaceOffice(tmp_path))
    dialog = opened(office)
    dialog.activateWindow()
    dialog.resize(1024, 700)
    qtbot.waitUntil(lambda: open_steps(dialog) == ["customers"])
    assert dialog.start_up is not None and dialog.settings is not None
    dialog.settings.registers["customers"].direction.choose("back")
    step = dialog.start_up.steps["customers"]
    assert any("Netvisor → Visma Severa" in text for text in shown(step))  # what the tick would save
    assert step.box is not None
    step.box.setFocus()
    QTest.keyClick(step.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: office.made.settings["customers"].direction is Direction.BACK)
    qtbot.waitUntil(lambda: open_steps(dialog) == ["products"])
    assert dialog.tabs.currentIndex() == TABS.index(START_UP)
    assert dialog.start_up.steps["products"].heading.hasFocus()
    assert dialog.settings.registers["customers"].open is False


def test_a_tick_that_cannot_save_leads_to_what_is_lacking(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = sided(InterfaceOffice(tmp_path))
    dialog = opened(office)
    assert dialog.start_up is not None and dialog.settings is not None
    dialog.settings.registers["dimensions"].direction.choose("forth")
    box = dialog.start_up.steps["dimensions"].box
    assert box is not None
    box.click()
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS) and not box.isChecked()
    lacking = dialog.bench.words("interface-headers-one", way="Ikke overfør")
    qtbot.waitUntil(lambda: lacking in shown(dialog))
    assert "dimensions" not in office.made.ticks


@pytest.mark.parametrize("register", REGISTERS)
def test_an_untouched_form_can_be_saved(opened: Open, tmp_path: Path, qtbot: QtBot, register: str) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    assert dialog.settings is not None
    card = dialog.settings.registers[register]
    card.save.click()
    qtbot.waitUntil(lambda: not card.open)
    assert register in office.made.ticks


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_header_is_chosen_and_its_register_moves(
    opened: Open, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    office = sided(InterfaceOffice(tmp_path))
    dialog = opened(office, language)
    dialog.show_place(SETTINGS, "dimensions")
    assert dialog.settings is not None
    card, words = dialog.settings.registers["dimensions"], dialog.bench.words
    box = card.headers["project"]
    qtbot.waitUntil(lambda: box.count() == 3)
    line = box.lineEdit()
    assert (
        line is not None and line.text() == "" and line.placeholderText() == words("interface-header-choose")
    )
    assert all(box.itemText(number) for number in range(box.count()))  # no line is blank
    assert card.direction.value == "off" and box.isVisible()
    box.setCurrentIndex(1)
    assert card.direction.value == "forth"
    box.setCurrentIndex(0)
    assert box.currentText() == words("interface-header-none") and box.text == ""
    card.direction.choose("off")
    card.type_in(card.typed())  # as when the language changes: what is off stays off
    assert card.direction.value == "off"


def test_a_header_may_be_called_as_the_word_for_none(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = sided(InterfaceOffice(tmp_path))
    nothing = Words("nb")("interface-header-none")
    office.made.headed = ("Prosjekt", nothing)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "dimensions")
    assert dialog.settings is not None
    card = dialog.settings.registers["dimensions"]
    project, unit = card.headers["project"], card.headers["business_unit"]
    qtbot.waitUntil(lambda: project.count() == 3)
    project.setCurrentIndex(2)
    unit.setCurrentIndex(0)
    assert (project.text, unit.text) == (nothing, "") and not project.none and unit.none
    assert card.direction.value == "forth"
    card.save.click()
    qtbot.waitUntil(lambda: "dimensions" in office.made.ticks and not card.storing)
    assert office.made.settings["dimensions"].headers == {"project": nothing}
    dialog.bench.headed.emit()  # listed anew, both stay what they are
    assert (project.text, unit.text, unit.none) == (nothing, "", True)
    dialog.retranslate()
    again = dialog.settings.registers["dimensions"].headers
    assert (again["project"].text, again["business_unit"].none) == (nothing, True)


def test_saving_all_tells_how_much_and_settles_nothing_nobody_touched(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "")
    assert dialog.settings is not None and dialog.start_up is not None
    words, save_all = dialog.bench.words, dialog.settings.save_all
    save_all.click()
    saved = words("interface-saved", count=2, time=NOW)
    left = words("interface-saved-not", registers=words("interface-register-dimensions"))
    qtbot.waitUntil(lambda: f"{saved} {left}" in shown(dialog))
    assert set(office.made.ticks) == {"customers", "products"}
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)  # where the preview is
    on = dialog.findChild(QPushButton, "to-start-up")
    assert on is not None
    on.click()
    assert dialog.tabs.currentIndex() == TABS.index(START_UP)
    assert open_steps(dialog) == ["severa"]  # which is the next that is open
    dialog.show_place(SETTINGS, "")
    assert f"{saved} {left}" not in shown(dialog)
    save_all.click()
    qtbot.waitUntil(lambda: left in shown(dialog))
    dialog.settings.registers["dimensions"].save.click()  # whoever decides it, settles it
    qtbot.waitUntil(lambda: set(office.made.ticks) == set(REGISTERS))
    qtbot.waitUntil(lambda: dialog.bench.state("dimensions").done)
    save_all.click()
    qtbot.waitUntil(lambda: words("interface-saved", count=0, time="") in shown(dialog))


def test_the_first_open_step_comes_to_the_top(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    dialog.activateWindow()
    dialog.resize(1024, 560)
    rest(qtbot)
    sheet = dialog.start_up
    assert sheet is not None
    first = sheet.findChild(QPushButton, "first-open")
    assert first is not None
    sheet.steps["log"].change.click()  # another is open, far below
    first.click()
    assert open_steps(dialog) == ["severa"]
    qtbot.waitUntil(lambda: 0 <= seen(sheet.steps["severa"].heading, sheet).top() < 60)
    assert sheet.steps["severa"].heading.hasFocus()


@pytest.mark.parametrize("state", [{}, {"ready": True}], ids=["empty", "ready"])
@pytest.mark.parametrize("tab", [START_UP, SETTINGS])
def test_what_tab_comes_to_is_seen_with_its_caption(
    opened: Open, tmp_path: Path, qtbot: QtBot, tab: str, state: dict[str, bool]
) -> None:
    dialog = opened(InterfaceOffice(tmp_path, **state), "fi")
    dialog.activateWindow()
    dialog.resize(1024, 560)
    dialog.show_place(tab, "")
    rest(qtbot)
    sheet = dialog.tabs.currentWidget()
    assert isinstance(sheet, Scroll)
    captions = {one.buddy(): one for one in sheet.findChildren(QLabel) if one.buddy() is not None}
    dialog.tabs.tabBar().setFocus()
    room, stops = sheet.viewport().rect(), 0
    for step in (dialog.focusNextChild, dialog.focusPreviousChild):
        for _ in range(80):
            step()
            QApplication.processEvents()
            at = QApplication.focusWidget()
            if at is None or not sheet.isAncestorOf(at):
                continue
            stops += 1
            assert room.contains(seen(at, sheet)), at.objectName()
            if at in captions:
                assert room.contains(seen(captions[at], sheet)), captions[at].text()
    assert stops > 20


@pytest.mark.parametrize(
    ("ways", "text"),
    [
        (("forth", "forth", "off"), "Visma Severa → Netvisor"),
        (("back", "off", "off"), "Netvisor → Visma Severa"),
        (("forth", "back", "off"), "Visma Severa ↔ Netvisor"),
        (("off", "off", "off"), "Visma Severa · Netvisor"),
    ],
)
def test_the_arrow_between_the_companies_is_the_way(
    opened: Open, tmp_path: Path, qtbot: QtBot, ways: tuple[str, ...], text: str
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    for register, way in zip(REGISTERS, ways, strict=True):
        headers = {"project": "Projekti"} if register == "dimensions" else {}
        office.made.save_setting(INTERFACE, register, direction=way, headers=headers)
    view: InterfaceView = office.made.load(INTERFACE)
    assert told(Words("nb"), view) == text
    dialog = opened(office)
    expected = {"Visma Severa → Netvisor": {"→"}, "Netvisor → Visma Severa": {"←"}}
    signs = expected.get(text, {"↔"} if "↔" in text else set())
    qtbot.waitUntil(lambda: {"→", "←", "↔"} & shown(dialog.parties) == signs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_says_why_and_counts_it(
    opened: Open, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    dialog = opened(InterfaceOffice(tmp_path, ready=True), language)
    assert dialog.settings is not None
    dialog.settings.show_preview()
    preview, words = dialog.findChild(PreviewDialog), dialog.bench.words
    assert preview is not None
    qtbot.waitUntil(lambda: not preview.running)
    buttons = {one.text(): one for one in preview.findChildren(QPushButton) if one.isVisible()}
    for why in ("internal", "no-header"):
        count = sum(one.skipped.replace("_", "-") == why and one.problem is None for one in preview.planned)
        chip = buttons[words(f"interface-plan-skip-{why}", count=count)]
        chip.click()
        assert {line.cells[-1] for line in preview.model.lines} == {words(f"interface-skipped-{why}")}
        assert len(preview.model.lines) == count > 0
    preview.accept()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_system_is_asked_by_its_own_name(
    opened: Open, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.wrong = {"severa": ConfigError("key_refused", system="Visma Severa", field="client_secret")}
    dialog = opened(office, language)
    dialog.show_place(SETTINGS, "")
    assert dialog.settings is not None and dialog.start_up is not None
    card, words = dialog.settings.sides["severa"], dialog.bench.words
    assert list(card.inputs)[:2] == ["client_id", "client_secret"]  # what Visma recommends comes first
    dialog.bench.check()
    refused = words("step-severa-refused-client-secret")
    qtbot.waitUntil(lambda: refused in shown(card))
    assert not any(words.problem("key_refused", system="Visma Severa").title in text for text in shown(card))
    assert "client credentials" in words("step-severa-do-client").lower()
    assert "ohjelmistorajapintatunnukset" in words("step-netvisor-side").lower()
    dialog.show_place(START_UP, "")
    qtbot.waitUntil(lambda: open_steps(dialog) == ["severa"])
    assert refused in shown(dialog.start_up.steps["severa"])
    assert dialog.tabs.currentIndex() != TABS.index(HISTORY)
