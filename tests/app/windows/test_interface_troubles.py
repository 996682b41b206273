"""The window of an interface when something goes wrong, or when two things happen at once."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.interface_views import Planned
from app.services.views import RunResult
from app.windows.desk import Desk
from app.windows.interface.bench import HISTORY, SETTINGS
from app.windows.interface.dialog import InterfaceDialog, open_interface
from app.windows.interface.preview import PreviewDialog
from connectors.base import CancelToken, CheckItem
from connectors.errors import ConfigError
from connectors.registry import SYSTEMS
from connectors.views import Progress
from resources.words import Words
from tests.app.windows.interfaces import INTERFACE, InterfaceOffice
from tests.app.windows.samples import NOW
from tests.qt_help import paste_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")  # the offscreen screen has neither


@pytest.fixture
def office(tmp_path: Path) -> InterfaceOffice:
    return InterfaceOffice(tmp_path, ready=True)


Open = Callable[[InterfaceOffice], InterfaceDialog]


@pytest.fixture
def opened(interface: Open) -> Open:
    return interface


@pytest.fixture
def dialog(opened: Open, office: InterfaceOffice) -> InterfaceDialog:
    return opened(office)


def shown(dialog: InterfaceDialog) -> set[str]:
    return {one.text() for one in dialog.findChildren(QLabel) if one.isVisible()}


def rests(qtbot: QtBot, dialog: InterfaceDialog) -> None:
    """All that was asked for has been answered and shown."""
    qtbot.waitUntil(lambda: not dialog.bench._line.busy and not dialog.bench.running)


def refusing(*_: object, **__: object) -> None:
    raise ConfigError("keyring_locked", backend="SecretService Keyring")


def test_what_could_not_be_changed_stays_told_until_it_can(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = dialog.bench.words.problem("keyring_locked").title
    with monkeypatch.context() as broken:
        broken.setattr(office.sides, "tick", refusing)
        dialog.bench.tick("rights/role", True)
        qtbot.waitUntil(lambda: title in shown(dialog))
        rests(qtbot, dialog)
    dialog.bench.read()
    rests(qtbot, dialog)
    assert title in shown(dialog)  # to look again mends nothing
    dialog.bench.tick("rights/role", True)
    qtbot.waitUntil(lambda: title not in shown(dialog))


def test_a_key_that_could_not_be_kept_is_told_at_its_card(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.settings is not None
    dialog.show_place(SETTINGS, "severa")
    card = dialog.settings.sides["severa"]
    title = dialog.bench.words.problem("keyring_locked").title
    edit = card.inputs["api_key"].edit
    paste_text(edit, "SIM-FAKE-KEY-1")
    with monkeypatch.context() as broken:
        broken.setattr(office.sides, "save_values", refusing)
        card.store()
        qtbot.waitUntil(card.save.isEnabled)
        rests(qtbot, dialog)
    qtbot.waitUntil(lambda: title in shown(dialog))
    assert card.inputs["api_key"].text == "SIM-FAKE-KEY-1"
    card.store()
    qtbot.waitUntil(lambda: title not in shown(dialog))


def test_where_nothing_was_entered_nothing_is_begun(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    office = InterfaceOffice(tmp_path)
    dialog = opened(office)
    assert dialog.settings is not None
    dialog.show_place(SETTINGS, "severa")
    card = dialog.settings.sides["severa"]
    card.store()
    first = next(iter(card.inputs.values()))
    qtbot.waitUntil(lambda: first.message.isVisible() and first.edit.hasFocus())
    rests(qtbot, dialog)
    assert office.made.sides["severa"] is None


def test_a_preview_that_is_closed_is_answered_no_more(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()

    def slow(connection: int, cancel: CancelToken) -> Iterator[object]:
        over.wait(30)
        yield from ()

    monkeypatch.setattr(office.made, "previewed", slow)
    assert dialog.settings is not None
    dialog.settings.show_preview()
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None
    preview.accept()
    qtbot.waitUntil(lambda: not isValid(preview))
    (run,) = dialog.bench._runs
    with qtbot.waitSignals([run.finished], timeout=10_000):
        over.set()
    assert not dialog.bench._runs


def test_a_transfer_is_still_there_in_another_language(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[CancelToken] = []

    def slow(
        connection: int, cancel: CancelToken, *, only_failed: bool = False
    ) -> Iterator[Progress | RunResult]:
        asked.append(cancel)
        yield Progress(1, 7, "Äyräs", "customers", "reading", 12, 3400, {"fetched": 12})
        cancel.wait(30)
        yield RunResult(1, 7, "Äyräs", "move", "cancelled", (), "")

    monkeypatch.setattr(office.made, "move", slow)
    assert dialog.history is not None
    dialog.history.move_now(False)
    qtbot.waitUntil(lambda: dialog.bench.stoppable)
    dialog._desk.set_words(Words("fi"))
    tab = dialog.history
    assert (tab.now.isEnabled(), tab.stop.isHidden()) == (False, False)
    tab.stop.click()
    qtbot.waitUntil(lambda: dialog.bench.transfer is None and tab.stop.isHidden())
    assert [one.cancelled for one in asked] == [True]


def test_another_workers_transfer_is_watched_and_not_stopped_here(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, over = InterfaceOffice(tmp_path, used=True), threading.Event()
    office.made.run_state = "running"

    def watched(
        connection: int, cancel: CancelToken, *, only_failed: bool = False
    ) -> Iterator[Progress | RunResult]:
        yield Progress(1, 7, "Äyräs", "customers", "busy", 0, 0, {"fetched": 1200})
        over.wait(30)
        office.made.run_state = ""
        yield RunResult(1, 7, "Äyräs", "move", "done", (), "")

    monkeypatch.setattr(office.made, "move", watched)
    dialog = opened(office)
    dialog.show_place(HISTORY, "")
    words = dialog.bench.words
    told = words("interface-progress", dataset=words("dataset-customers"), count=1200)
    qtbot.waitUntil(lambda: told in shown(dialog))
    tab = dialog.history
    assert tab is not None and not tab.now.isEnabled() and tab.stop.isHidden()
    assert tab.now.toolTip() == words("interface-transfer-at-work")
    over.set()
    qtbot.waitUntil(lambda: words("interface-result-done") in shown(dialog) and tab.now.isEnabled())
    assert tab.now.toolTip() == ""


def test_a_transfer_goes_on_where_the_window_is_closed(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, asked = InterfaceOffice(tmp_path, used=True), list[CancelToken]()

    def slow(connection: int, cancel: CancelToken, *, only_failed: bool = False) -> Iterator[Progress]:
        asked.append(cancel)
        yield Progress(1, 7, "Äyräs", "customers", "reading", 12, 3400, {"fetched": 12})
        cancel.wait(30)

    monkeypatch.setattr(office.made, "move", slow)
    dialog = opened(office)
    dialog.bench.move(only_failed=False)
    assert dialog.history is not None  # from the first second
    assert dialog.history._told == dialog.bench.words("interface-transferring")
    qtbot.waitUntil(lambda: dialog.bench.stoppable)
    run = dialog.bench.transfer
    assert run is not None
    dialog.reject()
    assert not asked[0].cancelled
    with qtbot.waitSignals([run.cancelled], timeout=10_000):
        run.cancel()


def test_a_window_that_is_gone_hears_no_more_of_its_transfer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, over = InterfaceOffice(tmp_path, used=True), threading.Event()

    def slow(
        connection: int, cancel: CancelToken, *, only_failed: bool = False
    ) -> Iterator[Progress | RunResult]:
        yield Progress(1, 7, "Äyräs", "customers", "reading", 12, 3400, {"fetched": 12})
        over.wait(30)
        yield Progress(1, 7, "Äyräs", "customers", "reading", 13, 3400, {"fetched": 13})
        yield RunResult(1, 7, "Äyräs", "move", "done", (), "")

    monkeypatch.setattr(office.made, "move", slow)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = Desk(office.services, Words("nb"), window, clock=lambda: NOW)
    open_interface(window, desk, SYSTEMS["netvisor_severa"], INTERFACE)
    qtbot.waitUntil(lambda: any(one.settings for one in window.findChildren(InterfaceDialog)))
    [dialog] = window.findChildren(InterfaceDialog)
    dialog.bench.move(only_failed=False)
    qtbot.waitUntil(lambda: dialog.bench.stoppable)
    run = dialog.bench.transfer
    assert run is not None
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    with qtbot.waitSignals([run.finished, desk.changed], timeout=10_000):  # it went on to its end
        over.set()


def test_a_long_preview_leaves_the_window_free(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def many(connection: int, cancel: CancelToken) -> Iterator[Planned]:
        for number in range(20_000):
            yield Planned("customers", "forth", "add", str(number), f"Asiakas {number} Oy")

    monkeypatch.setattr(office.made, "previewed", many)
    assert dialog.settings is not None
    turns, told = [0], set[str]()
    turn = QTimer(dialog, interval=1)
    dialog.settings.show_preview()
    preview = dialog.findChild(PreviewDialog)
    assert preview is not None

    def count() -> None:
        turns[0] += 1
        told.add(preview._state.text())

    turn.timeout.connect(count)
    turn.start()
    qtbot.waitUntil(lambda: not preview.running, timeout=30_000)
    turn.stop()
    # the window had its turn between what arrived, and said how far it was
    assert turns[0] >= 5 and len(told) >= 5
    preview.accept()


def test_what_is_saved_during_a_test_is_tested_itself(
    qtbot: QtBot, dialog: InterfaceDialog, office: InterfaceOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    check, asked = office.made.check, list[CancelToken]()

    def slow(connection: int, cancel: CancelToken) -> Iterator[CheckItem]:
        asked.append(cancel)
        if len(asked) == 1:
            cancel.wait(30)
        yield from check(connection, cancel)

    monkeypatch.setattr(office.made, "check", slow)
    dialog.bench.check()
    qtbot.waitUntil(lambda: len(asked) == 1)
    dialog.bench.check()
    qtbot.waitUntil(lambda: len(asked) == 2)
    rests(qtbot, dialog)
    assert [one.cancelled for one in asked] == [True, False]
