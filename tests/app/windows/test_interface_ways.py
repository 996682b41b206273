"""The window of an interface never leaves anybody without a way on: what is missing, whose books, what Enter
does, what can be chosen."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.interface_views import Planned
from app.store.moving import Direction
from app.sync.moves import Whose
from app.windows.desk import Desk
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP, TABS
from app.windows.interface.dialog import InterfaceDialog, open_interface
from app.windows.interface.start_dialog import StartDialog, act_text
from app.windows.status_strip import StatusStrip
from connectors.base import CancelToken
from connectors.errors import ConfigError, TransientError
from connectors.registry import SYSTEMS
from resources.words import LANGUAGES, Words
from tests.app.windows.interfaces import INTERFACE, InterfaceOffice
from tests.app.windows.samples import NOW
from tests.qt_help import paste_text, rest, type_text
from wizards.told import Fold

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")  # the offscreen screen has neither

Open = Callable[[InterfaceOffice], InterfaceDialog]
STRANGERS = {
    "severa": Whose("Pohjoisranta Konsultointi Oy", "2765433-8"),
    "netvisor": Whose("Bratteli Bygg AS", "2000313-7"),
}


@pytest.fixture
def opened(interface: Open) -> Open:
    return interface


def shown(within: QWidget) -> set[str]:
    return {one.text() for one in within.findChildren(QLabel) if one.isVisible()}


def start_button(dialog: InterfaceDialog) -> QPushButton | None:
    return dialog.findChild(QPushButton, "start-use")


def asked(dialog: InterfaceDialog, qtbot: QtBot) -> StartDialog:
    """The last question, once it has counted."""
    assert dialog.start_up is not None
    dialog.start_up.ask()
    [asking] = [one for one in dialog.findChildren(StartDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: not asking.counting)
    return asking


def test_the_start_waits_for_no_count_and_tells_how_much_is_read(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.reading = True
    moving = office.made.settings["dimensions"]
    office.made.settings["dimensions"] = replace(moving, direction=Direction.OFF)
    dialog = opened(office)
    words = dialog.bench.words
    assert dialog.start_up is not None
    dialog.start_up.ask()
    asking = dialog.findChild(StartDialog)
    assert asking is not None and asking.act.isEnabled()
    assert asking.act.text() == words("interface-start-use")
    told = words("interface-reading", register=words("dataset-customers"), count=450)
    qtbot.waitUntil(lambda: told in shown(asking))
    assert asking.counting and words("interface-rhythm-dimensions") not in shown(asking)
    asking.act.click()
    qtbot.waitUntil(lambda: office.made.started)


def test_two_companies_stand_at_the_top_and_their_difference_is_confirmed(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.whose = dict(STRANGERS)
    dialog = opened(office)
    words = dialog.bench.words
    qtbot.waitUntil(lambda: {str(one) for one in STRANGERS.values()} <= shown(dialog))
    assert words("interface-companies-differ") in shown(dialog)
    assert start_button(dialog) is None
    assert words("interface-remaining-companies") in shown(dialog)
    dialog.parties.intended.click()
    qtbot.waitUntil(lambda: start_button(dialog) is not None)
    asking = asked(dialog, qtbot)
    assert all(str(one) in " ".join(shown(asking)) for one in STRANGERS.values())
    asking.reject()
    dialog.parties.intended.click()
    qtbot.waitUntil(lambda: start_button(dialog) is None)


def test_a_side_that_tells_no_business_id_is_asked_about(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.whose = STRANGERS | {"severa": Whose("Pohjoisranta Konsultointi Oy")}
    dialog = opened(office)
    words = dialog.bench.words
    assert words("interface-companies-unknown") in shown(dialog)
    assert words("interface-remaining-unknown") in shown(dialog)
    assert dialog.parties.intended.text() == words("interface-companies-together")
    assert start_button(dialog) is None
    dialog.parties.intended.click()
    qtbot.waitUntil(lambda: start_button(dialog) is not None)


def test_the_same_company_needs_no_word(opened: Open, tmp_path: Path) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.whose = dict.fromkeys(STRANGERS, STRANGERS["severa"])
    dialog = opened(office)
    assert not dialog.parties.warning.isVisible() and start_button(dialog) is not None


def test_before_it_is_known_the_top_says_what_is_missing(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    wanted = {dialog.bench.words("interface-company-none"), "Visma Severa"}
    qtbot.waitUntil(lambda: wanted <= shown(dialog.parties))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_says_how_many_and_to_whom(tmp_path: Path, language: str) -> None:
    office, words = InterfaceOffice(tmp_path, ready=True), Words(language)
    office.made.whose = dict(STRANGERS)
    view = office.made.load(INTERFACE)
    customers, products = ("customers", "forth", "add"), ("products", "forth", "add")
    told = act_text(words, view, {customers: 3400})
    assert words.number(3400) in told and "Bratteli Bygg AS" in told
    assert told == words("interface-act-add-customers", count=3400, company="Bratteli Bygg AS")
    both = act_text(words, view, {customers: 3400, products: 30})
    assert both == words("interface-act-add", count=3430, company="Bratteli Bygg AS")
    changed = act_text(words, view, {customers: 3400, ("customers", "forth", "update"): 1})
    assert changed == words("interface-act-transfer", count=3401, company="Bratteli Bygg AS")
    back = act_text(words, view, {("customers", "back", "add"): 1})
    assert "1" in back and "Pohjoisranta Konsultointi Oy" in back
    start = words("interface-start-use")
    assert act_text(words, view, {customers: 3, ("products", "back", "add"): 3}) == start
    assert act_text(words, view, {("customers", "forth", "skip"): 3}) == start
    assert words.missing == set()


def test_enter_starts_nothing_by_the_way(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    dialog = opened(office)
    asking = asked(dialog, qtbot)
    focused = asking.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text() == dialog.bench.words("shell-cancel")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not asking.isVisible() and not office.made.started
    again = asked(dialog, qtbot)
    again.act.setFocus()
    QTest.keyClick(again.act, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: office.made.started)


def test_enter_presses_what_has_the_focus(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    assert dialog.start_up is not None
    heading = dialog.start_up.steps["severa"].heading
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Return)
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)


def test_enter_in_a_field_saves_and_tests_its_side(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "severa")
    assert dialog.settings is not None
    card = dialog.settings.sides["severa"]
    edit = card.inputs["api_key"].edit
    paste_text(edit, "SIM-FAKE-KEY-1")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "api_key" in office.sides.secrets)
    rest(qtbot)
    qtbot.waitUntil(lambda: not dialog.bench.running)
    assert office.made.sides["netvisor"] is None and not office.made.started


def test_what_cannot_be_counted_can_be_started_all_the_same(
    opened: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)

    def silent(*_: object) -> Iterator[Planned]:
        raise TransientError("timed_out", host="api.example.com", system="Netvisor")
        yield

    monkeypatch.setattr(office.made, "previewed", silent)
    dialog = opened(office)
    asking = asked(dialog, qtbot)
    told = dialog.bench.words.problem("timed_out", host="api.example.com", system="Netvisor").title
    qtbot.waitUntil(lambda: told in shown(asking))
    assert asking.act.text() == dialog.bench.words("interface-start-use")


def test_a_missing_side_is_told_where_it_is_missed_and_led_to(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path)
    office.made.sides["netvisor"] = office.sides.begin("netvisor").id
    dialog = opened(office)
    rest(qtbot)
    words = dialog.bench.words
    assert dialog.start_up is not None and dialog.settings is not None
    step = dialog.start_up.steps["severa"]
    missing = words("interface-side-missing")
    assert step.accessibleName().endswith(missing) and step.lead.isVisible()
    assert not dialog.start_up.steps["netvisor"].lead.isVisible()
    step.lead.click()
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)
    qtbot.waitUntil(dialog.settings.test.isEnabled)
    dialog.settings.test.click()
    qtbot.waitUntil(lambda: missing in dialog.settings.sides["severa"].accessibleName())  # type: ignore[union-attr]
    focused = QApplication.focusWidget()
    assert focused is None or dialog.settings.sides["severa"].isAncestorOf(focused)


def test_a_refused_side_leads_to_its_settings(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.wrong = {"netvisor": ConfigError("key_refused", system="Netvisor")}
    dialog = opened(office)
    dialog.bench.check()
    assert dialog.start_up is not None
    lead = dialog.start_up.steps["netvisor"].lead
    qtbot.waitUntil(lead.isVisible)
    lead.click()
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)


def test_an_existing_connection_shows_whose_it_is_and_no_empty_fields(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.whose = dict(STRANGERS)
    for side, number in office.made.sides.items():
        assert number is not None
        row = office.sides.rows[number]
        secrets = frozenset({"api_key" if side == "severa" else "customer_key"})
        office.sides.rows[number] = replace(row, stage="active", secrets=secrets)
    office.found_connections = [replace(one, stage="active") for one in office.found_connections]
    dialog = opened(office)
    dialog.show_place(SETTINGS, "severa")
    assert dialog.settings is not None
    card, words = dialog.settings.sides["severa"], dialog.bench.words
    assert {str(STRANGERS["severa"]), words("assistant-stored")} <= shown(card)
    assert not any(entry.isVisible() for entry in card.inputs.values())
    fold = next(one for one in card.findChildren(Fold) if one.isVisible())
    fold.open()
    assert card.inputs["api_key"].isVisible()
    box = card.findChild(QComboBox, "connection-severa")
    assert box is not None and box.itemText(box.count() - 1) == words("interface-connection-new")
    box.setFocus()
    box.setCurrentIndex(box.count() - 1)
    dialog.resize(1000, 560)
    rest(qtbot)
    bar = dialog.settings.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40)
    bar.setValue(40)
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: office.made.sides["severa"] is None)
    settings = dialog.settings
    qtbot.waitUntil(lambda: settings.sides["severa"] is not card)
    fresh = settings.sides["severa"].findChild(QComboBox, "connection-severa")
    assert fresh is not None and fresh.hasFocus()
    qtbot.waitUntil(settings.sides["severa"].inputs["api_key"].isVisible)
    rest(qtbot)
    assert bar.value() == 40  # nor did the page jump


def test_headers_are_offered_and_can_be_typed(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    dialog = opened(office)
    dialog.show_place(SETTINGS, "dimensions")
    assert dialog.settings is not None
    card = dialog.settings.registers["dimensions"]
    box = card.headers["project"]
    qtbot.waitUntil(lambda: box.count() == 3)
    assert [box.itemText(n) for n in range(3)] == ["Overføres ikke", "Projekti", "Kustannuspaikka"]
    assert box.text == "Projekti"  # as stored
    line = box.lineEdit()
    assert line is not None and line.placeholderText() == dialog.bench.words("interface-header-choose")
    line.clear()
    type_text(line, "Hanke ")
    card.headers["business_unit"].setCurrentIndex(0)
    assert card.open
    card.store()
    qtbot.waitUntil(lambda: office.made.settings["dimensions"].headers == {"project": "Hanke"})
    qtbot.waitUntil(lambda: not card.open)


@pytest.mark.parametrize("found", [(), ConfigError("right_missing", dataset="dimensions")])
def test_without_a_list_it_says_why(
    opened: Open, tmp_path: Path, qtbot: QtBot, found: tuple[str, ...] | ConfigError
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    office.made.headed = found
    dialog = opened(office)
    dialog.show_place(SETTINGS, "dimensions")
    key = "typed" if isinstance(found, ConfigError) else "none"
    told = dialog.bench.words(f"interface-headers-{key}", system="Netvisor")
    qtbot.waitUntil(lambda: told in shown(dialog))
    assert dialog.settings is not None
    box = dialog.settings.registers["dimensions"].headers["project"]
    assert box.isEditable() and box.text == "Projekti"


def test_all_registers_are_saved_at_once_and_then_checked(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    for side in office.made.sides:
        office.made.sides[side] = office.sides.begin(side).id
    dialog = opened(office)
    dialog.show_place(SETTINGS, "")
    assert dialog.settings is not None
    headers = dialog.settings.registers["dimensions"].headers["project"]
    qtbot.waitUntil(lambda: headers.count() == 3)
    ended: list[bool] = []
    dialog.bench.checking.connect(ended.append)
    words, dimensions = dialog.bench.words, dialog.settings.registers["dimensions"]
    dimensions.direction.choose("forth")
    dialog.settings.save_all.click()  # no header yet: the others are saved all the same, and nobody led away
    qtbot.waitUntil(lambda: set(office.made.ticks) == {"customers", "products"})
    qtbot.waitUntil(lambda: words("interface-saved", count=2, time=NOW) in shown(dialog))
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)
    headers.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not dialog.bench.running)
    dialog.settings.save_all.click()
    qtbot.waitUntil(lambda: "dimensions" in office.made.ticks)
    qtbot.waitUntil(lambda: words("interface-saved", count=1, time=NOW) in shown(dialog))
    assert dialog.tabs.currentIndex() == TABS.index(SETTINGS)  # where the preview is
    qtbot.waitUntil(lambda: not dialog.bench.running and bool(ended))


def test_what_was_only_looked_at_leaves_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path)
    discarded: list[int] = []
    office.sides.discard = discarded.append  # type: ignore[attr-defined]
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = Desk(office.services, Words("nb"), window, clock=lambda: NOW)
    for touched in (False, True):
        open_interface(window, desk, SYSTEMS["netvisor_severa"], None)
        qtbot.waitUntil(lambda: bool(window.findChildren(InterfaceDialog)))
        [dialog] = window.findChildren(InterfaceDialog)
        rest(qtbot)
        if touched:
            dialog.bench.tick("rights/role", True)
        rest(qtbot)
        dialog.reject()
        rest(qtbot)
        qtbot.waitUntil(lambda: not window.findChildren(InterfaceDialog))
        assert discarded == [INTERFACE]


def test_the_tabs_do_not_jump_where_the_focus_comes(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(InterfaceOffice(tmp_path))
    dialog.activateWindow()
    bar = dialog.tabs.tabBar()
    assert dialog.start_up is not None
    dialog.start_up.check.setFocus()
    before = (bar.height(), [bar.tabRect(n) for n in range(bar.count())])
    bar.setFocus()
    QApplication.processEvents()
    assert (bar.height(), [bar.tabRect(n) for n in range(bar.count())]) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_alt_letter_is_there_twice(opened: Open, tmp_path: Path, language: str) -> None:
    dialog = opened(InterfaceOffice(tmp_path, used=True))
    dialog.bench.desk.set_words(Words(language))
    for tab in (START_UP, SETTINGS, HISTORY):
        dialog.show_place(tab, "")
        texts = [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
        assert len(letters) == len(set(letters)), (tab, letters)


def test_the_strip_names_a_transfer_as_one(tmp_path: Path, qtbot: QtBot) -> None:
    words = Words("nb")
    strip = StatusStrip(Desk(InterfaceOffice(tmp_path).services, words))
    qtbot.addWidget(strip)
    strip.show()
    [stop] = strip.findChildren(QPushButton)
    for moves, name in ((True, "Stopp overføringen"), (False, "Stopp importen")):
        strip.show_progress("Bratteli Bygg AS", "customers", 12, 40, 12, moves)
        assert stop.text() == name and stop.isVisible()
        key = "shell-transferring" if moves else "shell-importing"
        told = words(key, company="Bratteli Bygg AS", dataset="Kunder", rows=12)
        assert told in {one.accessibleName() for one in strip.findChildren(QLabel)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_question_adds_up_by_register_with_the_reasons(
    interface: Callable[..., InterfaceDialog], tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    dialog = interface(office, language)
    asking, words = asked(dialog, qtbot), dialog.bench.words
    qtbot.waitUntil(lambda: not asking.counting)
    planned = [one for one in office.made.previewed(INTERFACE, CancelToken()) if isinstance(one, Planned)]
    customers = [one for one in planned if one.register == "customers"]
    assert sum(n for (register, *_), n in asking.counts.items() if register == "customers") == len(customers)
    for why in ("internal", "no_header"):
        count = sum(one.skipped == why and one.problem is None for one in customers)
        told = words(f"interface-plan-skip-{why}".replace("_", "-"), count=count)
        assert count, told
        qtbot.waitUntil(partial(_is_told, asking, told))
    assert not any(words("interface-plan-skip", count=90) in text for text in shown(asking))


def _is_told(window: QWidget, told: str) -> bool:
    return any(told in text for text in shown(window))


def test_the_window_says_that_it_opens_and_has_a_way_out(tmp_path: Path, qtbot: QtBot) -> None:
    office = InterfaceOffice(tmp_path, ready=True)
    desk = Desk(office.services, Words("nb"), clock=lambda: NOW)
    dialog = InterfaceDialog(desk, SYSTEMS["netvisor_severa"], INTERFACE)
    desk.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.settings is None and desk.words("shell-opening") in shown(dialog)
    qtbot.waitUntil(lambda: dialog.settings is not None)
    assert desk.words("shell-opening") not in shown(dialog)
    close = dialog.findChild(QPushButton, "close-interface")
    assert close is not None and close.text() == desk.words("interface-close")
    assert dialog.focusWidget() is not close, "a stray Enter closes nothing"
    close.click()
    assert not dialog.isVisible()
