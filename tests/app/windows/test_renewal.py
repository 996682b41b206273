"""Authorisations that end: the countdown, the states, and "Renew authorisation" wherever one looks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.store.records import Problem
from app.store.work import TransferStatus
from app.windows.causes import causes
from app.windows.main_window import MainWindow
from app.windows.standing import RENEW, Standing, countdown, standing, trouble
from connectors.errors import ConfigError
from resources.words import LANGUAGES, Words
from tests.app.windows.fakes import Office
from tests.app.windows.samples import (
    NOW,
    browser_companies,
    browser_connections,
    company,
    connection,
    transfer,
)

# the offscreen screen has no frames, and no keyboard to grab for a menu
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

SOON, OVER, LIVE = browser_connections()


@pytest.fixture
def asked(window: MainWindow) -> list[tuple[object, str]]:
    """What the assistant was opened for: a connection and the problem to mend."""
    asked: list[tuple[object, str]] = []
    window.desk.assist.connect(lambda number, problem: asked.append((number, problem)))
    return asked


def texts(root: QWidget) -> set[str]:
    return {one.text() for one in root.findChildren(QLabel) if one.isVisible()}


def renewals(window: MainWindow) -> list[QPushButton]:
    shown, wanted = window.stack.currentWidget(), window.desk.words("connections-renew")
    assert shown is not None
    return [one for one in shown.findChildren(QPushButton) if one.isVisible() and one.text() == wanted]


def open_page(qtbot: QtBot, window: MainWindow, name: str, text: str, **what: int) -> None:
    window.show_page(name, what or None)
    qtbot.waitUntil(lambda: text in texts(window), timeout=5000)


# -- in words


@pytest.mark.parametrize(
    ("language", "days", "wanted"),
    [
        ("nb", 0, "Utløper i dag"), ("nb", 1, "Utløper i morgen"), ("nb", 3, "Utløper om 3 dager"),
        ("fi", 0, "Vanhenee tänään"), ("fi", 1, "Vanhenee huomenna"), ("fi", 3, "Vanhenee 3 päivän kuluttua"),
        ("en", 0, "Expires today"), ("en", 1, "Expires tomorrow"), ("en", 3, "Expires in 3 days"),
        ("sv", 0, "Löper ut i dag"), ("sv", 1, "Löper ut i morgon"), ("sv", 3, "Löper ut om 3 dagar"),
        ("da", 0, "Udløber i dag"), ("da", 1, "Udløber i morgen"), ("da", 3, "Udløber om 3 dage"),
    ],
)  # fmt: skip
def test_days_are_those_of_the_calendar(language: str, days: int, wanted: str) -> None:
    local = NOW.astimezone()
    now = local.replace(hour=22, minute=30)
    until = (local + timedelta(days=days)).replace(hour=23, minute=0)
    assert countdown(Words(language), replace(SOON, expires_at=until), now) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_ended_says_since_when_or_that_it_no_longer_holds(language: str) -> None:
    words = Words(language)
    told = [countdown(words, replace(OVER, expires_at=NOW - timedelta(days=n)), NOW) for n in (0, 1, 2)]
    withdrawn = countdown(words, replace(OVER, expires_at=NOW + timedelta(days=9)), NOW)
    endless = countdown(words, replace(LIVE, expires_at=None), NOW)
    assert len({*told, withdrawn, endless}) == 5 and "2" in told[2]
    assert words("connections-held", count=1) != words("connections-held", count=2)
    assert words("overview-waiting", count=1) != words("overview-waiting", count=2)
    assert words.missing == set()


@pytest.mark.parametrize(
    ("days", "wanted"),
    [(14.1, Standing.GOOD), (13.9, Standing.SOON), (0.01, Standing.SOON), (0, Standing.OVER)],
)
def test_it_is_yellow_from_fourteen_days_and_red_afterwards(days: float, wanted: Standing) -> None:
    assert standing(replace(SOON, expires_at=NOW + timedelta(days=days)), NOW) is wanted


def test_nobody_signs_in_for_a_key_or_for_a_connection_that_is_not_in_use() -> None:
    assert standing(connection(1), NOW) is Standing.NONE
    assert standing(replace(SOON, stage="draft"), NOW) is Standing.NONE


def test_an_end_that_no_import_has_met_yet_is_a_problem_too() -> None:
    silent = replace(OVER, problem=None)
    found = trouble(silent, NOW)
    assert found is not None and found.code == RENEW
    other = trouble(replace(OVER, problem=ConfigError("right_missing")), NOW)
    assert other is not None and other.code == RENEW, "nothing else can be mended before"
    assert trouble(SOON, NOW) is None


def test_a_cause_is_told_once() -> None:
    waiting = [replace(browser_companies()[1], id=n) for n in (1, 2, 3)]
    [cause] = causes([OVER, LIVE], waiting, NOW)
    assert cause.what is OVER and cause.waiting == 3
    alike = [company(n, state="needs_you", problem=ConfigError("right_missing")) for n in (1, 2)]
    one = replace(connection(1), state="needs_you", problem=alike[0].problem)
    assert [cause.what for cause in causes([one], alike, NOW)] == [one]
    differing = replace(one, problem=ConfigError("differs"))
    found = [company(n, state="needs_you", problem=ConfigError("differs")) for n in (1, 2)]
    assert [cause.what for cause in causes([differing], found, NOW)] == found


# -- on the pages


def test_the_side_panel_of_a_connection_says_who_granted_what_until_when(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    words = window.desk.words
    open_page(qtbot, window, "connections", SOON.name, connection=SOON.id)
    given = SOON.authorisation
    assert given is not None and given.expires_at is not None
    assert {
        words("connections-expires-in", days=3),
        f"{given.name} · {given.email}",
        words.moment(given.at),
        words.moment(given.expires_at),
        words("connections-granted", what=words("connections-scope-data")),
    } <= texts(window)
    [renew] = renewals(window)
    assert SOON.name in renew.accessibleDescription()
    renew.click()
    assert asked == [(SOON.id, RENEW)]


def test_what_was_not_granted_is_named(window: MainWindow, qtbot: QtBot) -> None:
    words = window.desk.words
    open_page(qtbot, window, "connections", LIVE.name, connection=LIVE.id)
    missing = f"{words('connections-scope-offline')} (offline_access)"
    assert words("connections-not-granted", what=missing) in texts(window)


def test_an_ended_authorisation_has_one_button_and_says_what_waits(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    words = window.desk.words
    open_page(qtbot, window, "connections", OVER.name, connection=OVER.id)
    assert OVER.authorisation is not None
    as_of = words("companies-as-of", time=NOW - timedelta(days=2))
    assert {words("connections-held", count=1), words("connections-waits")} <= texts(window)
    assert any(text.startswith(as_of) for text in texts(window))
    [renew] = renewals(window)
    renew.click()
    assert asked == [(OVER.id, RENEW)]


def test_the_table_says_until_when_in_words_and_pictures(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    words = window.desk.words
    open_page(qtbot, window, "connections", SOON.name, connection=SOON.id)
    page = window.stack.currentWidget()
    assert page is not None
    model = page.findChild(QTableView).model()  # type: ignore[union-attr]
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    place = heads.index(words("connections-column-until"))
    row = next(n for n in range(model.rowCount()) if model.index(n, 1).data() == SOON.name)
    told = model.index(row, place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words("connections-expires-in", days=3) in told
    assert model.index(row, 0).data() == words("connections-expires-in", days=3)
    assert "–" in [model.index(n, place).data() for n in range(model.rowCount())]
    renewed = replace(SOON, expires_at=NOW + timedelta(days=30))
    cell = model.index(row, place)
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    office.found_connections = [renewed if c.id == SOON.id else c for c in office.found_connections]
    window.desk.changed.emit()
    wanted = words("connections-expires-in", days=30)
    qtbot.waitUntil(lambda: wanted in cell.data(Qt.ItemDataRole.AccessibleTextRole))
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None, "the triangle goes with its reason"


def test_no_column_for_authorisations_where_there_are_none(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    open_page(qtbot, window, "connections", SOON.name, connection=SOON.id)
    page = window.stack.currentWidget()
    assert page is not None
    model = page.findChild(QTableView).model()  # type: ignore[union-attr]
    office.found_connections = [connection(1)]
    window.desk.changed.emit()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.columnCount() == 6 and model.index(0, 5).data()


def test_both_menus_renew(window: MainWindow, qtbot: QtBot, asked: list[tuple[object, str]]) -> None:
    words = window.desk.words
    open_page(qtbot, window, "connections", SOON.name, connection=SOON.id)
    page = window.stack.currentWidget()
    assert page is not None
    buttons = page.findChildren(QToolButton)
    [dots] = [one for one in buttons if one.accessibleName() == words("connections-more")]
    table = page.findChild(QTableView)
    assert table is not None
    table.customContextMenuRequested.emit(table.rect().center())
    popped = QApplication.activePopupWidget()
    assert isinstance(popped, QMenu)
    for menu in (dots.menu(), popped):
        found = {action.text(): action for action in menu.actions()}
        assert words("connections-replace-key") not in found, "nobody types what signing in obtains"
        found[words("connections-renew")].trigger()
    popped.close()
    assert asked == [(SOON.id, RENEW)] * 2


def test_the_overview_lists_what_ends_next_with_a_button_each(
    window: MainWindow, office: Office, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    words = window.desk.words
    open_page(qtbot, window, "overview", words("overview-expiries"))
    assert {words("overview-waiting", count=1), words("connections-expires-in", days=24)} <= texts(window)
    tile = next(one for one in window.findChildren(QPushButton)
                if one.accessibleName().startswith(words("overview-tile-needs-you")))  # fmt: skip
    listed = causes(office.found_connections, office.found_companies, NOW)
    assert tile.accessibleName().endswith(f": {len(listed)}")
    assert words("shell-needs-you", count=len(listed)) in {
        one.accessibleDescription() for one in window.side.findChildren(QPushButton)
    }, "the list, the tile and the side bar count alike"
    buttons = renewals(window)
    assert len(buttons) == 3, "one beside what needs a person, one beside each date to come: none twice"
    for one in buttons:
        one.click()
    assert asked == [(number, RENEW) for number in (OVER.id, SOON.id, LIVE.id)]
    window.activateWindow()
    tile = next(one for one in window.findChildren(QPushButton)
                if one.accessibleName().startswith(words("overview-tile-expiring")))  # fmt: skip
    tile.click()
    qtbot.waitUntil(buttons[1].hasFocus)


def test_a_held_company_waits_and_says_as_of_when_its_data_is(
    window: MainWindow, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    words, held = window.desk.words, browser_companies()[1]
    open_page(qtbot, window, "companies", held.name, company=held.id)
    assert {
        words("companies-waits"),
        words("connections-waits"),
        words("companies-as-of", time=held.imported_at),
    } <= texts(window)
    [renew] = renewals(window)
    renew.click()
    assert asked == [(OVER.id, RENEW)]
    sync = next(one for one in window.findChildren(QPushButton) if one.text() == words("companies-sync"))
    assert not sync.isEnabled()


def test_the_log_line_of_a_held_run_renews(
    window: MainWindow, office: Office, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    held = replace(
        transfer(600), status=TransferStatus.WAITING, connection_id=OVER.id, system="visma_net",
        problem=Problem("sign_in_expired", {}, "", NOW), dataset="", event="sync_stopped",
    )  # fmt: skip
    office.log.append(held)
    open_page(qtbot, window, "log", held.reference)
    assert window.desk.words("connections-waits") in texts(window)
    [renew] = renewals(window)
    renew.click()
    assert asked == [(OVER.id, RENEW)]


def test_where_an_authorisation_opens_one_company_another_is_authorised(
    window: MainWindow, office: Office, qtbot: QtBot, asked: list[tuple[object, str]]
) -> None:
    open_page(qtbot, window, "connections", SOON.name, connection=SOON.id)
    words = window.desk.words
    next(b for b in window.findChildren(QPushButton) if b.text() == words("connections-another")).click()
    qtbot.waitUntil(lambda: asked == [(8, "")])
    assert ("again", SOON.id) in office.asked
