"""The transfer log: pages fetched as one scrolls, filters, live lines, export."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.store.work import TransferKind, TransferStatus
from app.windows import texts
from app.windows.desk import Desk
from app.windows.log_model import PAGE
from app.windows.transfer_log import TransferLogPage
from resources.words import Words
from tests.app.windows.fakes import Office
from tests.app.windows.samples import transfer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, transfers=500)


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[TransferLogPage]:
    page = TransferLogPage(Desk(office.services, Words("nb")))
    page.desk.setParent(page)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: bool(page.model.lines))
    yield page
    page.hide()


def test_the_newest_stands_first_and_the_rest_comes_by_scrolling(page: TransferLogPage, qtbot: QtBot) -> None:
    assert [line.key for line in page.model.lines[:3]] == [500, 499, 498]
    assert len(page.model.lines) == PAGE and page.model.canFetchMore(QModelIndex())
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE)
    while page.model.canFetchMore(QModelIndex()) or len(page.model.lines) < 500:
        page.view.scrollToBottom()
        qtbot.wait(20)
    assert [line.key for line in page.model.lines] == list(range(500, 0, -1))


def test_end_shows_the_oldest_line_and_the_rest_comes_by_scrolling_up(
    page: TransferLogPage, qtbot: QtBot
) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.model.lines[-1].key == 1 and page.view.key == 1)
    assert page.model.lines[0].key == PAGE and page.view.rowAt(page.view.viewport().height() // 2) > 0

    while (known := len(page.model.lines)) < 500:
        page.view.verticalScrollBar().setValue(1)
        page.view.scrollToTop()
        qtbot.waitUntil(lambda known=known: len(page.model.lines) > known)  # type: ignore[misc]
    assert [line.key for line in page.model.lines] == list(range(500, 0, -1))
    assert not page.model.detached
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.key == 500


def test_no_table_scrolls_sideways_and_the_time_is_whole(page: TransferLogPage, qtbot: QtBot) -> None:
    for width in (1020, 800):
        page.resize(width, 700)
        qtbot.wait(20)
        view = page.view
        assert not view.horizontalScrollBar().isVisible()
        shown = page.model.lines[0].cells[1]
        assert view.columnWidth(1) > view.fontMetrics().horizontalAdvance(shown)


def test_a_chip_filters_and_the_empty_state_leads_back(
    page: TransferLogPage, office: Office, qtbot: QtBot
) -> None:
    page.filters.clear(status="failed")
    qtbot.waitUntil(
        lambda: {page.model.transfers[line.key].status for line in page.model.lines} == {"failed"}
    )
    page.filters.search.setText("finnes ikke")
    words = page.words
    qtbot.waitUntil(lambda: any(one.text() == words("log-none-found") for one in page.findChildren(QLabel)))
    page.filters.clear()
    qtbot.waitUntil(lambda: len(page.model.lines) == PAGE)


def test_new_lines_appear_at_the_top_and_the_choice_stays(
    page: TransferLogPage, office: Office, qtbot: QtBot
) -> None:
    page.view.choose(498)
    office.log.append(transfer(501))
    qtbot.waitUntil(lambda: page.model.lines[0].key == 501, timeout=4000)
    assert page.view.key == 498


def test_the_detail_names_what_happened_and_gives_the_reference(page: TransferLogPage, qtbot: QtBot) -> None:
    failed = next(line.key for line in page.model.lines if page.model.transfers[line.key].problem)
    page.view.choose(failed)
    qtbot.wait(20)
    shown = {one.text() for one in page.findChildren(QLabel)}
    problem = page.model.transfers[failed].problem
    assert problem is not None
    told = texts.problem(page.words, problem.code, problem.params, "tripletex")
    assert {told.title, told.why, told.fix, page.model.transfers[failed].reference} <= shown


def test_nothing_is_offered_for_what_is_not_there_any_more(
    page: TransferLogPage, office: Office, qtbot: QtBot
) -> None:
    words = page.words
    offered = {words("connections-mend"), words("log-run-again")}

    def pushes() -> set[str]:
        return {one.text() for one in page.findChildren(QPushButton) if one.isVisible()} & offered

    failed = next(line.key for line in page.model.lines if page.model.transfers[line.key].problem)
    page.view.choose(failed)
    qtbot.waitUntil(lambda: pushes() == offered)
    office.found_connections = []
    office.found_companies = [replace(c, connection_id=None) for c in office.found_companies]
    page.desk.changed.emit()
    qtbot.waitUntil(lambda: pushes() == set())


def test_export_writes_what_is_shown(page: TransferLogPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.filters.clear(status="failed")
    file = tmp_path / "log.csv"
    with qtbot.waitSignal(page.desk.said):
        page.export(file)
    assert 0 < len(file.read_text().splitlines()) < 500


def test_a_chip_counts_what_its_word_says(page: TransferLogPage, office: Office, qtbot: QtBot) -> None:
    """What was tested or done is in order, and nothing was transferred by it."""
    office.log.append(
        replace(transfer(501), kind=TransferKind.CHECK, status=TransferStatus.DONE, problem=None)
    )
    office.log.append(
        replace(transfer(502), kind=TransferKind.EVENT, status=TransferStatus.DONE, problem=None)
    )
    page.refresh()
    words = page.words
    done = sum(one.status == "done" and one.kind.moved for one in office.log)

    def chips() -> dict[str, QPushButton]:
        return {one.text(): one for one in page.findChildren(QPushButton) if one.isVisible()}

    fine, moved = f"{words('status-ok')}  2", f"{words('status-done')}  {words.number(done)}"
    qtbot.waitUntil(lambda: {fine, moved} <= chips().keys())
    chips()[fine].click()
    qtbot.waitUntil(lambda: [line.key for line in page.model.lines] == [502, 501])
    assert {line.cells[0] for line in page.model.lines} == {words("status-ok")}
    chips()[moved].click()
    qtbot.waitUntil(lambda: page.model.lines[0].key < 501)
    qtbot.waitUntil(lambda: {fine, moved} <= chips().keys())
    assert {line.cells[0] for line in page.model.lines} == {words("status-done")}
