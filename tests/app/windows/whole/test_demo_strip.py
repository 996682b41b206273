"""The strip of a demonstration over real services and simulated systems: one choice fills in a page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.demo import DemoSession
from app.windows.assistant import open_assistant
from app.windows.demo_strip import DemoStrip
from app.windows.desk import Desk
from app.windows.interface.dialog import InterfaceDialog, open_interface
from app.windows.key_dialog import KeyDialog
from app.windows.main_window import MainWindow
from connectors.registry import SYSTEMS
from resources.words import LANGUAGES, Words
from tests.app.windows.test_demonstration import use
from tests.app.windows.whole.visitor import Browser
from tests.wizards.looking import at, find, sees
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.flow import Mark
from wizards.pages.form import FormPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support (raise|grabbing)")
_PATIENCE = 30_000  # ms


def assistant(qtbot: QtBot, window: MainWindow, system: str, problem: str = "") -> AssistantDialog:
    """A new one, at its first page."""
    window.assist(None, problem)
    [chooser] = window.findChildren(ChooserDialog)
    find(chooser, QAbstractButton, f"system-{system}").click()
    qtbot.waitUntil(lambda: bool(window.findChildren(AssistantDialog)))
    [dialog] = window.findChildren(AssistantDialog)
    qtbot.waitUntil(lambda: dialog.page is not None)
    return dialog


def strip_of(dialog: QWidget) -> DemoStrip:
    [strip] = dialog.findChildren(DemoStrip)
    return strip


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def choose(strip: DemoStrip, title: str, system: str = "") -> None:
    """One entry of the menu, as it stands when it opens; below the system's name where there are several."""
    strip.menu.aboutToShow.emit()
    menu = strip.menu
    if system:
        inner = next(a.menu() for a in menu.actions() if a.text() == system)
        assert isinstance(inner, QMenu)
        menu = inner
    next(action for action in menu.actions() if action.text() == title).trigger()


def proved(dialog: AssistantDialog, step: str) -> bool:
    session = dialog.session
    return session is not None and session.flow.state(session.assistant.step(step)).mark is Mark.PROVED


@pytest.mark.parametrize(
    ("system", "persona", "step"),
    [
        ("tripletex", "office", "token"),
        ("netvisor", "office", "keys"),
        ("severa", "office", "client"),
        ("severa", "key", "key"),
    ],
)
def test_a_persona_fills_in_every_field_and_is_tested(
    window: MainWindow, qtbot: QtBot, demo: DemoSession, system: str, persona: str, step: str
) -> None:
    dialog = assistant(qtbot, window, system)
    strip = strip_of(dialog)
    choose(strip, window.desk.words(f"persona-{persona}".replace("_", "-")))
    qtbot.waitUntil(at(dialog, step), timeout=_PATIENCE)
    qtbot.waitUntil(lambda: proved(dialog, step), timeout=_PATIENCE)
    assert dialog.session is not None
    told = demo.systems[system]["personas"][persona]
    draft = dialog.session.draft
    assert draft.fields.items() >= {n: v for n, v in told["fields"].items() if n != "key_kind"}.items()
    assert draft.secrets == told["secrets"].keys()


def test_the_plain_form_is_filled_in_whole(window: MainWindow, qtbot: QtBot) -> None:
    dialog = assistant(qtbot, window, "severa", "manual")
    strip, words = strip_of(dialog), window.desk.words
    choose(strip, words("persona-office"))
    choose(strip, words("persona-key"))  # what belongs to the former is no longer there
    assert isinstance(dialog.page, FormPage)
    values, secrets = dialog.page.entered()
    assert "client_id" not in values and secrets.keys() == {"api_key"}


@pytest.mark.parametrize("system", ["tripletex", "netvisor", "severa"])
def test_every_persona_can_be_met_from_the_first_page(
    window: MainWindow, qtbot: QtBot, demo: DemoSession, system: str
) -> None:
    strip = strip_of(assistant(qtbot, window, system))
    strip.menu.aboutToShow.emit()
    personas = demo.systems[system]["personas"]
    assert titles(strip.menu) == [window.desk.words(f"persona-{n}".replace("_", "-")) for n in personas]


def test_a_wrong_thing_is_met_at_its_own_address(window: MainWindow, qtbot: QtBot) -> None:
    words = window.desk.words
    dialog = assistant(qtbot, window, "netvisor")
    strip = strip_of(dialog)
    choose(strip, words("persona-wrong-partner"))
    qtbot.waitUntil(at(dialog, "keys"), timeout=_PATIENCE)
    sees(qtbot, dialog, words.problem("registration_refused", system="Netvisor").title)
    choose(strip, words("persona-office"))
    qtbot.waitUntil(lambda: proved(dialog, "keys"), timeout=_PATIENCE)


def test_a_person_signs_in_at_the_top_of_the_list(window: MainWindow, qtbot: QtBot, browser: Browser) -> None:
    words = window.desk.words
    dialog = assistant(qtbot, window, "visma_net")
    strip = strip_of(dialog)
    assert strip.fill.text() == words("demo-sign-in")
    who = words("demo-as", persona=words("persona-no-finance"), person="Per Haugen")
    choose(strip, who)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=_PATIENCE)
    assert browser.opened[0].query().endswith("&login_hint=no_finance")
    assert {url.host() for url in browser.opened} == {"127.0.0.1"}, "nothing leaves a demonstration"
    qtbot.waitUntil(lambda: proved(dialog, "sign_in"), timeout=_PATIENCE)


def test_both_sides_of_an_interface_are_filled_in(window: MainWindow, qtbot: QtBot) -> None:
    words = window.desk.words
    open_interface(window, window.desk, SYSTEMS["netvisor_severa"], None)
    qtbot.waitUntil(lambda: bool(window.findChildren(InterfaceDialog)))
    [dialog] = window.findChildren(InterfaceDialog)
    qtbot.waitUntil(lambda: dialog.settings is not None)
    strip = strip_of(dialog)
    for side, persona in (("severa", "key"), ("netvisor", "office")):
        choose(strip, words(f"persona-{persona}"), SYSTEMS[side].name)
        assert dialog.settings is not None
        card = dialog.settings.sides[side]
        assert card.inputs["api_key" if side == "severa" else "customer_key"].text
        card.save.click()
        qtbot.waitUntil(lambda card=card: not card.storing)  # type: ignore[misc]

    def found() -> list[object]:
        items = [dialog.bench.item(side) for side in ("severa", "netvisor")]
        return [item.problem if item else "open" for item in items]

    qtbot.waitUntil(lambda: found() == [None, None] and not dialog.bench.running, timeout=_PATIENCE)
    dialog.close()


def test_the_strip_has_a_letter_and_speaks_as_the_program_does(window: MainWindow, qtbot: QtBot) -> None:
    dialog = assistant(qtbot, window, "netvisor")
    strip = strip_of(dialog)
    for language in LANGUAGES:
        window.desk.set_words(Words(language))
        assert strip.fill.text() == Words(language)("demo-fill")
    window.desk.set_words(Words("nb"))
    qtbot.waitUntil(lambda: dialog.page is not None)
    opened: list[bool] = []
    strip.menu.aboutToShow.connect(lambda: opened.append(True))
    QTimer.singleShot(200, strip.menu.close)
    QTest.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert opened and len(titles(strip.menu)) > 5


def test_real_work_has_no_strip(qtbot: QtBot, tmp_path: Path) -> None:
    built = build(tmp_path)
    window = MainWindow(Desk(built, Words("nb")), open_assistant=open_assistant)
    qtbot.addWidget(window)
    window.show()
    dialog = assistant(qtbot, window, "netvisor")
    assert dialog.findChildren(DemoStrip) == []
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(AssistantDialog))
    window.close()
    built.close()


def test_a_new_key_is_filled_in_as_well(
    qtbot: QtBot, services: Services, demo: DemoSession, window: MainWindow
) -> None:
    number = use(services, demo, "netvisor", "office")
    dialog = KeyDialog(window.desk, services.connections.get(str(number)), window)
    dialog.show()
    choose(find(dialog, DemoStrip, ""), window.desk.words("persona-office"))
    own = demo.systems["netvisor"]["personas"]["office"]
    given = own["fields"] | own["secrets"]
    assert {name: entry.text for name, entry in dialog.inputs.items()} == {n: given[n] for n in dialog.inputs}
    assert dialog.act.isEnabled()
    dialog.reject()
