"""Companies that are read when somebody looks at them: as of when, reading anew, nothing to schedule."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.windows.connection_dialogs import DisconnectDialog
from app.windows.main_window import MainWindow
from tests.app.windows.fakes import Office
from tests.app.windows.samples import NOW, browser_companies, browser_connections

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames

_, HELD, READ, UNREAD = browser_companies()
LIVE = browser_connections()[2]


def look_at(qtbot: QtBot, window: MainWindow, company: int) -> QTableView:
    window.show_page("companies", {"company": company})
    page = window.stack.currentWidget()
    assert page is not None
    table = page.findChild(QTableView)
    assert table is not None
    qtbot.waitUntil(lambda: getattr(table, "key", None) == company)
    return table


def texts(window: MainWindow) -> set[str]:
    return {one.text() for one in window.findChildren(QLabel) if one.isVisible()}


def pushes(window: MainWindow, key: str) -> list[QPushButton]:
    wanted = window.desk.words(key)
    return [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == wanted]


def push(qtbot: QtBot, window: MainWindow, key: str) -> None:
    """Presses the button as soon as it is there and can be pressed."""
    qtbot.waitUntil(lambda: any(one.isEnabled() for one in pushes(window, key)))
    pushes(window, key)[0].click()


def looks(office: Office) -> list[tuple[object, ...]]:
    return [asked for asked in office.asked if asked[0] == "look"]


def test_looking_at_a_company_reads_it_and_says_as_of_when(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    words = window.desk.words
    office.live.gate.clear()
    look_at(qtbot, window, UNREAD.id)
    qtbot.waitUntil(lambda: words("companies-as-of-never") in texts(window))
    reading = words("companies-reading-rows", dataset=words("dataset-postings"), rows=1200)
    qtbot.waitUntil(lambda: reading in texts(window))
    [bar] = [one for one in window.findChildren(QProgressBar) if one.isVisible()]
    assert bar.accessibleName() == words("companies-reading")
    assert [one.isEnabled() for one in pushes(window, "companies-read-now")] == [False]
    office.live.gate.set()
    qtbot.waitUntil(lambda: words("companies-as-of", time=NOW) in texts(window))
    assert looks(office) == [("look", UNREAD.id, False)], "what was just read is not read again"


def test_read_now_insists(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    words = window.desk.words
    look_at(qtbot, window, READ.id)
    qtbot.waitUntil(lambda: looks(office) == [("look", READ.id, False)])
    push(qtbot, window, "companies-read-now")
    qtbot.waitUntil(lambda: words("companies-as-of", time=NOW) in texts(window))
    assert looks(office)[-1] == ("look", READ.id, True)


def test_a_reading_can_be_stopped(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    office.live.gate.clear()
    look_at(qtbot, window, UNREAD.id)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.findChildren(QProgressBar)))
    push(qtbot, window, "companies-stop-reading")
    qtbot.waitUntil(lambda: any(one.isEnabled() for one in pushes(window, "companies-read-now")))
    assert window.desk.words("companies-as-of-never") in texts(window)


def test_a_second_company_need_not_wait_for_the_first(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    other = replace(UNREAD, id=177, name="Nordkapp Turbåt AS")
    office.found_companies.append(other)
    office.live.gate.clear()
    for one in (UNREAD, other):
        look_at(qtbot, window, one.id)
        qtbot.waitUntil(partial(office.asked.__contains__, ("look", one.id, False)))
    office.live.gate.set()
    as_of = window.desk.words("companies-as-of", time=NOW)
    qtbot.waitUntil(lambda: as_of in texts(window))
    assert sum(c.imported_at == NOW for c in office.found_companies) == 2


def test_only_where_somebody_stays_is_anything_read(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    table = look_at(qtbot, window, READ.id)
    table.choose(UNREAD.id)  # type: ignore[attr-defined]
    table.choose(READ.id)  # type: ignore[attr-defined]
    table.choose(HELD.id)  # type: ignore[attr-defined]
    qtbot.wait(600)
    assert looks(office) == []


def test_what_is_imported_is_not_read_by_looking(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    look_at(qtbot, window, 100)
    qtbot.wait(600)
    assert looks(office) == []


def test_there_is_nothing_to_schedule(window: MainWindow, qtbot: QtBot) -> None:
    words = window.desk.words
    look_at(qtbot, window, READ.id)
    qtbot.waitUntil(lambda: words("connections-live") in texts(window))
    assert not texts(window) & {words(f"connections-job-{kind}") for kind in ("nightly", "weekly")}
    assert pushes(window, "companies-sync") == []
    window.show_page("connections", {"connection": LIVE.id})
    qtbot.waitUntil(lambda: {words("connections-live"), words("connections-live-hint")} <= texts(window))


def test_an_interface_that_loses_a_side_is_named_before(window: MainWindow) -> None:
    words = window.desk.words
    used = replace(LIVE, interfaces=("Netvisor–Severa",))
    dialog = DisconnectDialog(window.desk, used, [], window)
    dialog.show()
    shown = {one.text() for one in dialog.findChildren(QLabel) if one.isVisible()}
    assert words("connections-goes-interface", names="Netvisor–Severa") in shown


def test_deleting_takes_what_was_read_along_without_asking(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    words = window.desk.words
    companies = [READ, UNREAD]
    dialog = DisconnectDialog(window.desk, LIVE, companies, window)
    dialog.show()
    assert not any(box.isVisible() for box in dialog.findChildren(QCheckBox))
    shown = {one.text() for one in dialog.findChildren(QLabel) if one.isVisible()}
    rows = sum(READ.counts.values())
    assert {
        words("connections-goes-live", companies=2, rows=rows),
        words("connections-stays-live", system=LIVE.system_name),
    } <= shown
    dialog.act.click()
    qtbot.waitUntil(lambda: ("disconnect", LIVE.id, True) in office.asked)
