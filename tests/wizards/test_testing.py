"""The tests on the page that runs them: each cause of trouble once, with all it applies to."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from connectors.base import CheckItem, Result
from connectors.errors import problem
from resources.tokens import SPACE_S
from resources.words import Words
from tests.wizards.drafts import FakeDraft, checks
from tests.wizards.looking import Opener, find, shown
from tests.wizards.onboarding import SYSTEMS, FakeServices, ready
from wizards.flow import check_names
from wizards.pages.check import CheckPage
from wizards.pages.form import FormPage
from wizards.told import ProblemCard

KEY = "eyJ0b2tlbklkIjoxMjM0LCJ0b2tlbiI6InRlc3QtRkFLRS0xMjM0In0="


def lacking(dataset: str, code: str) -> CheckItem:
    told = {"dataset": dataset} if code == "right_missing" else {}
    return CheckItem(f"read_{dataset}", Result.FAILED, problem=problem(code, system="Tripletex", **told))


def cards(window: FormPage | CheckPage | None) -> list[ProblemCard]:
    assert window is not None
    return [card for card in window.findChildren(ProblemCard) if card.isVisible()]


def pasted(dialog_field: QLineEdit) -> None:
    dialog_field.setFocus()
    QGuiApplication.clipboard().setText(KEY)
    dialog_field.paste()


@pytest.mark.parametrize(
    ("code", "wanted"),
    [("right_missing", "postings, customers"), ("malformed_answer", "Applies to: postings, customers")],
)
def test_one_cause_is_told_once_with_all_it_applies_to(
    qtbot: QtBot, services: FakeServices, opened: Opener, code: str, wanted: str
) -> None:
    services.memory.results = (*checks()[:4], lacking("postings", code), lacking("customers", code))
    dialog = opened("check", FakeDraft())
    dialog.primary.click()
    qtbot.waitUntil(lambda: wanted.casefold() in shown(dialog).casefold())
    [card] = [card for card in dialog.findChildren(ProblemCard) if card.isVisible()]
    assert card.objectName() == f"problem-{code}"


def test_everything_that_failed_is_told_on_the_page_of_the_key(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    wrong = problem("server_error", host="tripletex.no", status="502")
    down = CheckItem("reach", Result.FAILED, problem=wrong)
    refused = CheckItem("signed_in", Result.FAILED, problem=problem("key_refused", system="Tripletex"))
    services.memory.results = (down, refused)
    dialog = opened("token", FakeDraft())
    assert isinstance(dialog.page, FormPage)
    pasted(find(dialog, QLineEdit, "employee_token"))
    page = dialog.page
    qtbot.waitUntil(lambda: len(cards(page)) == 2 and not page.running)
    assert {card.objectName() for card in cards(page)} == {"problem-server_error", "problem-key_refused"}
    assert Words("en").problem("key_refused", system="Tripletex").title in shown(dialog)
    QTest.keyClicks(find(dialog, QLineEdit, "employee_token"), "x")
    qtbot.waitUntil(lambda: not cards(page))


@pytest.mark.parametrize("step", ["check", "token"])
def test_a_test_goes_on_in_another_language(
    qtbot: QtBot, services: FakeServices, opened: Opener, step: str
) -> None:
    services.memory.waits = True  # after the first outcome
    untested = replace(ready(), checks=(), checked_at=None)
    dialog = opened(step, FakeDraft() if step == "token" else untested)
    if step == "token":
        pasted(find(dialog, QLineEdit, "employee_token"))
    before = dialog.page
    qtbot.waitUntil(lambda: before is not None and before.running)
    dialog.retranslate(Words("fi"))
    qtbot.waitUntil(lambda: dialog.page is not before and dialog.page is not None)
    page = dialog.page
    assert page is not None
    qtbot.waitUntil(lambda: page.running)
    page.stop()


def test_no_green_stands_over_what_is_missing(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    services.memory.results = checks("read_postings", "right_missing", Result.WARNING)
    dialog = opened("token", FakeDraft())
    pasted(find(dialog, QLineEdit, "employee_token"))
    page = dialog.page
    assert isinstance(page, FormPage)
    words = Words("en")
    qtbot.waitUntil(lambda: words("assistant-test-lacks") in shown(dialog) and not page.running)
    assert words("assistant-test-ok") not in shown(dialog)
    assert [card.objectName() for card in cards(page)] == ["problem-right_missing"]


def seen(page: FormPage | CheckPage, part: QWidget) -> bool:
    """Whether all of a part can be read without scrolling."""
    place = QRect(part.mapTo(page.viewport(), QPoint()), part.size())
    return page.viewport().rect().contains(place)


@pytest.mark.parametrize("key", [key for key, system in SYSTEMS.items() if key != "example"])
@pytest.mark.parametrize("failing", ["signed_in", "last"])
def test_why_a_test_failed_is_seen_on_a_small_screen(
    qtbot: QtBot, services: FakeServices, opened: Opener, key: str, failing: str
) -> None:
    system = SYSTEMS[key]
    services.memory.results = checks(check_names(system)[-1] if failing == "last" else failing, system=system)
    dialog = opened("check", FakeDraft(system=key))
    dialog.resize(1008, 656)
    page = dialog.page
    assert isinstance(page, CheckPage)
    page.start()
    qtbot.waitUntil(lambda: not page.running and len(cards(page)) == 1)
    qtbot.waitUntil(lambda: seen(page, cards(page)[0]))
    row, card = next(one for one in page.testing.rows.values() if one.failed), cards(page)[0]
    both = card.mapTo(page, card.rect().bottomLeft()).y() - row.mapTo(page, QPoint()).y()
    assert seen(page, row) or both > page.viewport().height() - 3 * SPACE_S


@pytest.mark.parametrize(("key", "step"), [("tripletex", "token"), ("severa", "key"), ("netvisor", "keys")])
def test_why_a_key_was_refused_is_seen_beside_it(
    qtbot: QtBot, services: FakeServices, opened: Opener, key: str, step: str
) -> None:
    system = SYSTEMS[key]
    services.memory.results = checks("signed_in", system=system)
    dialog = opened(step, FakeDraft(system=key))
    dialog.resize(1008, 500)
    page = dialog.page
    assert isinstance(page, FormPage)
    page.fill({name: KEY for name, entry in page.inputs.items() if entry.field.secret})
    page._test()
    qtbot.waitUntil(lambda: not page.running and len(cards(page)) == 1)
    qtbot.waitUntil(lambda: seen(page, cards(page)[0]))
