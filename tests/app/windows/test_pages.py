"""Every page in five languages and both themes: nothing clipped, everything named, everything reachable."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.windows.connection_dialogs import DisconnectDialog, RenameDialog
from app.windows.desk import Desk
from app.windows.key_dialog import KeyDialog
from app.windows.main_window import MainWindow
from app.windows.overview import OverviewPage
from app.windows.registration_dialog import RegistrationDialog
from app.windows.side_bar import PAGES
from app.windows.table import Column, LinesView
from app.windows.texts import connection_cell, connection_picture, connection_sentence
from app.windows.widgets import NameLink, Pane
from connectors.errors import problem
from connectors.registry import SYSTEMS
from resources.style import apply_theme
from resources.words import LANGUAGES, Words
from tests.app.windows.fakes import Office
from tests.app.windows.samples import NOW, browser_companies, browser_connections, connection, draft
from tests.qt_help import LOOKS, rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames

Open = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def make(language: str = "nb", theme: str = "light", scale: float = 1.0, **office: bool) -> MainWindow:
        apply_theme(qapp, theme, scale)
        services = Office(tmp_path, **office)
        desk = Desk(services.services, Words(language), clock=lambda: NOW)
        problems: list[object] = []
        desk.problem.connect(problems.append)
        window = MainWindow(desk, open_assistant=lambda *_: None)
        qtbot.addWidget(window)
        window.show()
        window.begin()
        qtbot.waitUntil(lambda: bool(window.pages))
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()


def settled(qtbot: QtBot, window: MainWindow, name: str) -> QWidget:
    window.show_page(name)
    rest(qtbot, window.worker._run)
    shown = window.stack.currentWidget()
    assert shown is not None
    return shown


def fits(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Fails unless the page comes to rest with every text whole; what it asked for may arrive late."""
    page = settled(qtbot, window, name)

    def whole() -> None:
        assert clipped(page) == []

    qtbot.waitUntil(whole, timeout=5000)


def clipped(page: QWidget) -> list[str]:
    """Texts that do not fit where they stand."""
    found = []
    for one in page.findChildren(QLabel):
        if not one.isVisible() or not one.text() or one.toolTip() or one.property("role") == "figure":
            continue
        if one.wordWrap():
            fits = one.heightForWidth(one.width()) <= one.height() + 1
        else:
            fits = one.sizeHint().width() <= one.width() + 1
        if not fits:
            found.append(one.text())
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and not field.text() and not isinstance(field.parent(), QComboBox):
            needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
            if needed > field.width() - field.textMargins().left() - field.textMargins().right():
                found.append(field.placeholderText())
    for button in page.findChildren(QPushButton):
        if isinstance(button, NameLink) or not button.isVisible() or not button.text():
            continue
        if button.sizeHint().width() > button.width() + 1:
            found.append(button.text())
    return found


@pytest.mark.parametrize("empty", [False, True], ids=["full", "empty"])
@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_nothing_is_clipped_and_no_word_is_missing(
    opened: Open, qtbot: QtBot, language: str, theme: str, empty: bool
) -> None:
    window = opened(language, theme, empty=empty)
    for name in PAGES:
        fits(qtbot, window, name)
    assert clipped(window.side) == []
    assert window.desk.words.missing == set()


@pytest.mark.parametrize(("language", "theme"), LOOKS)
def test_every_side_panel_is_whole(opened: Open, qtbot: QtBot, language: str, theme: str) -> None:
    window = opened(language, theme)
    chosen = [("connections", "connection", one.id) for one in browser_connections()]
    chosen += [("companies", "company", one.id) for one in browser_companies()]
    for name, kind, number in chosen:
        window.show_page(name, {kind: number})
        fits(qtbot, window, name)
        shown = window.stack.currentWidget()
        assert shown is not None
        pane = shown.findChild(Pane)
        assert pane is not None

        def inside(pane: Pane = pane) -> None:
            content = pane.widget()
            assert content is not None and content.width() <= pane.viewport().width()

        qtbot.waitUntil(inside)
    assert window.desk.words.missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_larger_text_is_whole_on_a_small_screen(
    opened: Open, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    window = opened(language, "light", 1.5, demo=True)
    for scale in (1.5, 1.25, 1.0):
        apply_theme(qapp, "light", scale)
        window.retranslate()
        window.resize(1024, 700)
        for name in PAGES:
            fits(qtbot, window, name)
            qtbot.waitUntil(lambda: sideways(window) == [])
            assert clipped(window) == [], (scale, name)
            page = window.stack.currentWidget()
            assert page is not None and window.width() == 1024
            if name == "log":
                heads = [one.title for one in shown_columns(page)]
                assert window.desk.words("log-column-dataset") in heads, scale


def sideways(window: QWidget) -> list[QWidget]:
    """What would have to be scrolled sideways, or is cut where it cannot be."""
    return [
        one
        for one in window.findChildren(QAbstractScrollArea)
        if one.isVisible() and not figures(one)
        if one.horizontalScrollBar().maximum() > 0 or wider(one)
    ]


def figures(one: QWidget) -> bool:
    """Amounts in a side panel: never shortened, so they may be scrolled."""
    return isinstance(one, LinesView) and any(isinstance(pane, Pane) for pane in above(one))


def above(one: QWidget) -> Iterator[QWidget]:
    while (parent := one.parentWidget()) is not None:
        yield (one := parent)


def wider(one: QWidget) -> bool:
    inside = one.widget() if isinstance(one, QScrollArea) else None
    return isinstance(one, QScrollArea) and inside is not None and inside.width() > one.viewport().width()


def shown_columns(page: QWidget) -> list[Column]:
    view = page.findChild(LinesView)
    assert view is not None
    return [one for number, one in enumerate(view.lines.columns) if not view.isColumnHidden(number)]


def focusable(root: QWidget) -> list[QWidget]:
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def spoken(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    window = widget.window()
    buddies = [one.text() for one in window.findChildren(QLabel) if one.buddy() is widget]
    return buddies[0] if buddies else ""


@pytest.mark.parametrize("empty", [False, True], ids=["full", "empty"])
def test_everything_that_takes_the_focus_has_a_name(opened: Open, qtbot: QtBot, empty: bool) -> None:
    window = opened("nb", empty=empty)
    for name in PAGES:
        settled(qtbot, window, name)
        for one in focusable(window):
            inside = isinstance(one.parent(), QComboBox | QLineEdit)
            assert inside or spoken(one), f"{name}: {one}"


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_everything(opened: Open, qtbot: QtBot, name: str) -> None:
    window = opened("nb")
    window.activateWindow()
    settled(qtbot, window, name)
    window.side.findChild(QPushButton).setFocus()  # type: ignore[union-attr]
    wanted = {one for one in focusable(window) if not isinstance(one.parent(), QComboBox)}
    reached: set[QWidget] = set()
    for _ in range(len(wanted) * 2):
        window.focusNextChild()
        reached |= {one for one in [QApplication.focusWidget()] if one is not None}
    # of buttons that exclude each other, the arrows reach the others
    missed = {one for one in wanted - reached if one.property("role") != "nav"}
    assert not missed, [spoken(one) or one for one in missed]


def test_cells_say_their_state_in_words(opened: Open, qtbot: QtBot) -> None:
    window = opened("nb")
    page = settled(qtbot, window, "connections")
    model = page.findChild(QTableView).model()  # type: ignore[union-attr]
    words = window.desk.words
    qtbot.waitUntil(lambda: model.rowCount() > 1)
    rows = range(model.rowCount())
    told = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    state, sentence = words("state-needs-you"), words("state-needs-you.sentence")
    assert any(text.startswith(state) and sentence in text for text in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_stay_readable(opened: Open, qtbot: QtBot, language: str) -> None:
    window = opened(language)
    for size, name in itertools.product(((1240, 800), (1024, 700)), ("connections", "companies", "log")):
        window.resize(*size)
        view = settled(qtbot, window, name).findChild(LinesView)
        assert view is not None and view.lines.rowCount() > 1
        bar = view.horizontalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.maximum() == 0)  # type: ignore[misc]
        assert view.lines.columns[0].holds, "a state stands first"
        for number, column in enumerate(view.lines.columns):
            if view.isColumnHidden(number):
                continue
            room = view.columnWidth(number)
            if not (column.holds or column.whole):
                assert room >= view.fontMetrics().averageCharWidth() * 16, (name, column)
                continue
            for row in range(view.lines.rowCount()):
                needed = view.sizeHintForIndex(view.lines.index(row, number)).width()
                assert needed <= room, (name, view.lines.index(row, number).data())


def test_the_language_changes_without_a_restart(opened: Open, qtbot: QtBot) -> None:
    window = opened("nb")
    for name in PAGES:
        settled(qtbot, window, name)
    finnish = Words("fi")
    window.desk.set_words(finnish)
    rest(qtbot, window.worker._run)
    texts = {one.text() for one in window.findChildren(QLabel) if one.property("role") == "title"}
    assert {finnish(f"{name}-title") for name in PAGES} <= texts
    assert finnish.missing == set()


def test_the_first_run_offers_two_ways_and_resumes_drafts(opened: Open, qtbot: QtBot) -> None:
    window = opened("nb", empty=True)
    office, words = window.desk.services, window.desk.words
    assert isinstance(office, Office)
    office.found_drafts = [draft(7)]
    window.desk.changed.emit()
    asked: list[tuple[object, str]] = []
    window.desk.assist.connect(lambda connection, problem: asked.append((connection, problem)))

    def press(key: str) -> None:
        shown = window.stack.currentWidget()
        assert shown is not None
        buttons = shown.findChildren(QPushButton)
        next(one for one in buttons if one.text() == words(key)).click()

    qtbot.waitUntil(lambda: any(
        one.text() == words("assistant-choose-resume") for one in window.findChildren(QPushButton)
    ))  # fmt: skip
    for key in ("welcome-start", "welcome-manual", "assistant-choose-resume"):
        press(key)
    assert asked == [(None, ""), (None, "manual"), (7, "")]
    press("assistant-choose-discard")
    assert office.found_drafts, "the first press only asks"
    press("assistant-choose-discard-sure")
    qtbot.waitUntil(lambda: office.found_drafts == [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogs_fit(opened: Open, qtbot: QtBot, language: str) -> None:
    window = opened(language)
    office = window.desk.services
    one = office.connections.list()[0]
    dialogs: list[QDialog] = [
        RenameDialog(window.desk, one, window),
        KeyDialog(window.desk, one, window),
        KeyDialog(window.desk, replace(one, system="netvisor", keys=("customer_id", "customer_key")), window),
        DisconnectDialog(window.desk, one, office.companies.list(), window),
        DisconnectDialog(window.desk, browser_connections()[2], browser_companies(), window),
    ]
    for system in ("tripletex", "business_nxt", "visma_net"):
        found = office.registrations.get(system)
        dialogs.append(RegistrationDialog(window.desk, SYSTEMS[system], found, window))
    for dialog in dialogs:
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: clipped(dialog) == [])  # type: ignore[misc]
        dialog.close()
    assert window.desk.words.missing == set()


def test_a_name_that_is_taken_is_said_in_place(opened: Open, qtbot: QtBot) -> None:
    window = opened("nb")
    first, second, *_ = window.desk.services.connections.list()
    dialog = RenameDialog(window.desk, first, window)
    dialog.show()
    dialog.name.setText(second.name)
    dialog.act.click()
    title = window.desk.words.problem("name_taken", name=second.name).title
    qtbot.waitUntil(lambda: any(one.text() == title for one in dialog.findChildren(QLabel)))
    assert dialog.isVisible() and dialog.name.text() == second.name


def test_the_overview_leads_back_to_what_was_begun(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened("en")
    connections = window.desk.services.connections
    begun = [replace(one, stage="draft") for one in connections.list() if one.state == "not_set_up"]
    connections.list = lambda: begun  # type: ignore[method-assign]
    page = settled(qtbot, window, "overview")
    window.desk.changed.emit()
    rest(qtbot, window.worker._run)
    asked: list[tuple[object, object]] = []
    window.desk.assist.disconnect()
    window.desk.assist.connect(lambda *told: asked.append(told))
    buttons = {
        b.accessibleDescription(): b for b in page.findChildren(QPushButton) if b.text() == "&Continue"
    }
    assert [one.name for one in begun] == list(buttons)
    buttons[begun[0].name].click()
    assert asked == [(begun[0].id, "")]


@pytest.mark.parametrize(
    ("code", "leads", "keys"),
    [
        ("sign_in_expired", "connections-renew", ()),
        ("key_refused", "connections-replace-key", ("employee_token",)),
        ("right_missing", "connections-mend", ()),
        ("malformed_answer", "state-stopped.action", ()),
    ],
)
def test_the_overview_offers_what_really_helps(
    opened: Open, qtbot: QtBot, code: str, leads: str, keys: tuple[str, ...]
) -> None:
    window = opened("nb")
    connections, words = window.desk.services.connections, window.desk.words
    state = "stopped" if code == "malformed_answer" else "needs_you"
    ill = connection(1, state=state, problem=problem(code, system="Tripletex", dataset="postings"), keys=keys)
    connections.list = lambda: [ill]  # type: ignore[method-assign]
    page = settled(qtbot, window, "overview")
    window.desk.changed.emit()
    rest(qtbot, window.worker._run)
    offered = {
        b.text() for b in page.findChildren(QPushButton) if b.accessibleDescription().startswith(ill.name)
    }
    assert words(leads) in offered


def test_enter_presses_the_button_that_has_the_focus(opened: Open, qtbot: QtBot) -> None:
    window = opened("nb")
    settled(qtbot, window, "overview")
    log = next(
        b for b in window.side.findChildren(QPushButton) if b.text() == window.desk.words("shell-page-log")
    )
    log.setFocus()
    QTest.keyClick(log, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["log"]


def test_who_is_quicker_than_the_first_reading_stays_where_they_went(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(Office(tmp_path).services, Words("nb"), clock=lambda: NOW)
    window = MainWindow(desk, open_assistant=lambda *_: None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    window.show_page("log", {"status": "failed"})
    rest(qtbot, window.worker._run)
    assert window.stack.currentWidget() is window.pages["log"]
    window.close()


@pytest.mark.parametrize(("calm", "wanted"), [(True, ["ok", "unproved"]), (False, ["needs_you", "unproved"])])
def test_the_overview_is_calm_where_nothing_is_to_be_done(
    qtbot: QtBot, tmp_path: Path, calm: bool, wanted: list[str]
) -> None:
    office = Office(tmp_path)
    if calm:
        office.found_companies, office.found_connections = [], office.found_connections[:1]
    page = OverviewPage(desk := Desk(office.services, Words("nb"), clock=lambda: NOW))
    desk.setParent(page)
    qtbot.addWidget(page)
    page.refresh()
    rest(qtbot)
    assert [page._tiles[name]._picture._name for name in ("needs-you", "reconciled")] == wanted


def test_a_connection_that_lacks_something_is_not_green() -> None:
    words = Words("en")
    well, lacking = connection(1), connection(1, checks=connection(2).checks)
    assert (connection_picture(well, NOW), connection_picture(lacking, NOW)) == ("ok", "warning")
    assert words("connections-lacks") in connection_cell(words, lacking, NOW)
    assert connection_sentence(words, lacking) == words("connections-lacks.text")
    assert words("connections-lacks") not in connection_cell(words, well, NOW)


@pytest.mark.parametrize("name", ["Ähtärin Sähköasennus " * 90, "Ä" * 1_900], ids=["words", "no end"])
def test_a_name_of_any_length_leaves_the_window_its_width(opened: Open, qtbot: QtBot, name: str) -> None:
    window = opened("nb", demo=True)
    office = window.desk.services
    assert isinstance(office, Office)
    named = {"company_name": name, "client_name": name, "connection_name": name}
    office.found_connections = [replace(one, name=name) for one in office.found_connections]
    office.found_companies = [replace(one, name=name) for one in office.found_companies]
    office.log = [replace(one, **named) for one in office.log]
    office.values["office_name"] = name
    office.found_drafts = [replace(draft(7), name=name)]
    window.resize(1024, 700)
    window.desk.changed.emit()
    for page in PAGES:
        shown = settled(qtbot, window, page)
        rest(qtbot, window.worker._run)
        assert window.minimumSizeHint().width() <= 1024, page
        for sheet in shown.findChildren(QScrollArea):
            inside = sheet.widget()
            assert inside is not None

            def within(sheet: QScrollArea = sheet, inside: QWidget = inside) -> None:
                assert inside.width() <= sheet.viewport().width()

            qtbot.waitUntil(within)
