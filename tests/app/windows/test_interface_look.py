"""The window of an interface in five languages and two themes: nothing clipped, all named and reachable."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.sync.moves import Whose
from app.windows.interface.bench import TABS
from app.windows.interface.dialog import InterfaceDialog
from app.windows.interface.preview import PreviewDialog
from app.windows.interface.start_dialog import StartDialog
from app.windows.widgets import Elided
from connectors.base import CancelToken
from connectors.errors import ConfigError
from resources.style import apply_theme
from resources.words import LANGUAGES
from tests.app.windows.interfaces import INTERFACE, InterfaceOffice
from tests.app.windows.test_pages import clipped, focusable, shown_columns, sideways, spoken
from tests.qt_help import LOOKS, rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames

Open = Callable[..., InterfaceDialog]
STATES: dict[str, dict[str, bool]] = {"empty": {}, "wrong": {"ready": True}, "used": {"used": True}}


@pytest.fixture
def opened(interface: Callable[..., InterfaceDialog], qapp: QApplication, tmp_path: Path) -> Open:
    def make(
        language: str, theme: str = "light", state: str = "empty", scale: float = 1.0
    ) -> InterfaceDialog:
        apply_theme(qapp, theme, scale)
        office = InterfaceOffice(tmp_path, **STATES[state])
        if state == "wrong":
            office.made.wrong = {
                "severa": ConfigError("key_refused", system="Visma Severa"),
                "netvisor": ConfigError("company_gone", system="Netvisor", company="1234567-8"),
            }
            list(office.made.check(INTERFACE, CancelToken()))
        return interface(office, language)

    return make


def whole(qtbot: QtBot, dialog: InterfaceDialog, width: int) -> None:
    """Fails unless every tab comes to rest with every text whole and nothing beside the window."""
    dialog.resize(width, 820)
    for name in TABS:
        dialog.show_place(name, "")
        tab = dialog.tabs.currentWidget()

        def fits(tab: QWidget | None = tab, name: str = name) -> None:
            assert tab is not None
            assert clipped(tab) == [], name
            if isinstance(tab, QScrollArea):
                inside = tab.widget()
                assert inside is not None and inside.width() <= tab.viewport().width(), name

        qtbot.waitUntil(fits, timeout=5000)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_nothing_is_clipped_and_no_word_is_missing(
    opened: Open, qtbot: QtBot, language: str, theme: str, state: str
) -> None:
    dialog = opened(language, theme, state)
    for width in (1120, 760):
        whole(qtbot, dialog, width)
    assert clipped(dialog) == []
    assert dialog.bench.words.missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_larger_text_is_whole_on_a_small_screen(opened: Open, qtbot: QtBot, language: str) -> None:
    dialog = opened(language, "light", "wrong", 1.5)
    whole(qtbot, dialog, 1024)
    assert clipped(dialog) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_larger_text_leaves_the_history_its_registers(opened: Open, qtbot: QtBot, language: str) -> None:
    dialog = opened(language, "light", "used", 1.5)
    dialog.resize(1024, 700)
    dialog.show_place(TABS[-1], "")
    history = dialog.history
    assert history is not None
    qtbot.waitUntil(lambda: history.model.rowCount() > 1)
    assert clipped(history.filters) == [] and sideways(dialog) == [] and dialog.width() == 1024
    heads = [one.title for one in shown_columns(history)]
    assert dialog.bench.words("interface-column-material") in heads


@pytest.mark.parametrize("name", ["Ähtärin Sähköasennus " * 40, "Ä" * 900], ids=["words", "no end"])
def test_a_company_of_any_name_leaves_the_window_its_width(opened: Open, qtbot: QtBot, name: str) -> None:
    dialog = opened("nb", "light", "wrong")
    office = dialog.bench.desk.services
    assert isinstance(office, InterfaceOffice)
    office.made.whose = {side: Whose(name, "2765433-8") for side in dialog.bench.system.sides}
    dialog.resize(900, 700)
    dialog.bench.read()

    def told() -> None:
        cut = [one for one in dialog.parties.findChildren(Elided) if one.isVisible() and "…" in one.text()]
        assert len(cut) == 2
        assert all(one.text().endswith("2765433-8)") and name.strip()[:100] in one.toolTip() for one in cut)

    qtbot.waitUntil(told)
    assert dialog.minimumSizeHint().width() <= 720
    for tab in TABS:
        dialog.show_place(tab, "")
        rest(qtbot)
        sheet = dialog.tabs.currentWidget()
        if isinstance(sheet, QScrollArea):
            inside = sheet.widget()
            assert inside is not None and inside.width() <= sheet.viewport().width(), tab


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_dialogs_fit(opened: Open, qtbot: QtBot, language: str) -> None:
    dialog = opened(language, "light", "used")
    preview = PreviewDialog(dialog.bench, dialog)
    preview.show()
    qtbot.waitUntil(lambda: not preview.running)
    qtbot.waitUntil(lambda: clipped(preview) == [])
    preview.close()
    asking = StartDialog(dialog.bench, dialog)
    asking.show()
    qtbot.waitUntil(lambda: clipped(asking) == [])
    asking.close()
    assert dialog.bench.words.missing == set()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", TABS)
def test_tab_reaches_everything_and_everything_has_a_name(
    opened: Open, qtbot: QtBot, name: str, state: str
) -> None:
    dialog = opened("fi", "light", state)
    dialog.activateWindow()
    dialog.show_place(name, "")
    rest(qtbot)
    wanted = {one for one in focusable(dialog) if not isinstance(one.parent(), QComboBox | QLineEdit)}
    for one in wanted:
        assert spoken(one), one
    dialog.tabs.tabBar().setFocus()
    reached: set[QWidget] = set()
    for _ in range(len(wanted) * 2):
        dialog.focusNextChild()
        reached |= {one for one in [QApplication.focusWidget()] if one is not None}
    missed = {one for one in wanted - reached if one.focusProxy() is None and one is not dialog.tabs.tabBar()}
    assert not missed, [spoken(one) or one for one in missed]


def test_steps_and_cards_say_their_state(opened: Open) -> None:
    dialog = opened("fi", "light", "wrong")
    assert dialog.start_up is not None and dialog.settings is not None
    words = dialog.bench.words
    failed = words("interface-step-failed")
    assert dialog.start_up.steps["severa"].accessibleName().endswith(failed)
    assert words("interface-not-connected") in dialog.settings.sides["netvisor"].accessibleName()
    box = dialog.start_up.findChild(QCheckBox, "tick-customers")
    assert box is not None and box.isChecked() and box.accessibleDescription()


def test_it_can_be_enlarged_and_every_tab_has_a_key(opened: Open, qtbot: QtBot) -> None:
    dialog = opened("en")
    assert dialog.maximumWidth() > 10_000 and not dialog.isModal()
    shortcuts = {one.key().toString(): one for one in dialog.findChildren(QShortcut)}
    for number in range(len(TABS)):
        shortcuts[f"Ctrl+{number + 1}"].activated.emit()
        assert dialog.tabs.currentIndex() == number
