"""Start use and the first import: absent until all is done, then told to its end."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connectors.base import Result
from resources.words import Words
from tests.wizards.drafts import FakeCompany, FakeDraft, checks
from tests.wizards.looking import Opener, at, find, sees
from tests.wizards.onboarding import SYSTEMS, FakeServices, ready
from wizards.flow import Kind
from wizards.pages.importing import ImportPage


def test_start_use_is_absent_until_everything_is_done(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("summary", replace(ready(), ticks={}, checks=()))
    assert not dialog.primary.isVisible()
    find(dialog, QPushButton, "open-activate").click()
    qtbot.waitUntil(at(dialog, "activate"))


def test_start_use_begins_the_import_and_shows_the_proof(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("summary", ready())
    assert dialog.primary.text() == "&Start use: connect 1 company"
    with qtbot.waitSignal(dialog.started) as started:
        dialog.primary.click()
    assert started.args == [1]
    qtbot.waitUntil(at(dialog, "import"))
    assert isinstance(dialog.page, ImportPage)
    companies = dialog.page.companies
    wanted = "48,212 postings. The trial balance agrees with Tripletex to the last cent."
    qtbot.waitUntil(lambda: companies.state("Fjordfisk AS") == wanted)
    page = dialog.page
    title = Words("en")("assistant-import-done", count=1, system="Tripletex")
    qtbot.waitUntil(lambda: any(one.text() == title for one in page.findChildren(QLabel)))
    assert not page._going.isVisible()
    with qtbot.waitSignal(dialog.onward) as onward:
        find(page, QPushButton, "go-companies").click()
    assert onward.args == ["companies", 1]


def test_a_company_that_is_read_says_so_while_others_are_not(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    services.memory.waits = True
    dialog = opened("summary", ready())
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "import"))
    page = dialog.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.companies.state("Fjordfisk AS").startswith("48,212 postings"))
    assert page.running and not page._end.count() and page._going.isVisible()
    assert page._told.text() == "0 of 1 company read"
    qtbot.waitUntil(lambda: page._total.value() > 0)
    page.cancel.click()


@pytest.mark.parametrize("step", ["choose", "import"])
def test_of_thousands_of_companies_only_what_is_seen_is_made(
    services: FakeServices, opened: Opener, step: str
) -> None:
    """What a page takes does not grow with what it lists; how long it takes is in the benchmarks."""
    services.memory.waits = True
    made = []
    for id, number in ((2, 60), (3, 5_000)):  # the first are more than a window shows
        many = tuple(
            FakeCompany(str(n), f"Selskap {n} AS", client=f"Kunde {n}", chosen=True) for n in range(number)
        )
        dialog = opened(step, replace(ready(), id=id, companies=many, stage="active"))
        dialog.grab()
        page = dialog.page
        assert page is not None
        made.append(len(page.findChildren(QWidget)))
        if isinstance(page, ImportPage):
            page.cancel.click()
    assert made[0] == made[1] < 150


@pytest.mark.parametrize(
    ("system", "key"),
    [
        ("tripletex", "assistant-jobs"),
        ("severa", "assistant-jobs-registers"),
        ("customer_insight", "assistant-jobs-registers"),
        ("business_nxt", "assistant-live-note"),
    ],
)
def test_what_will_be_read_is_told_as_it_is(opened: Opener, system: str, key: str) -> None:
    dialog = opened("intro", FakeDraft(system=system))
    assert dialog.page is not None and dialog.page.jobs == dialog.page.text(key)


def test_the_end_names_the_steps_nobody_has_ticked(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    lacks = checks("read_products", "right_missing", Result.WARNING)
    dialog = opened("summary", replace(ready(), checks=lacks))
    assert dialog.session is not None
    left = [dialog.session.step_text(step, "title") for step in dialog.session.flow.unticked]
    assert left, "the rail beside shows them as open"
    told = "To do, but it can wait: " + " · ".join(left)
    sees(qtbot, dialog, told)
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "import"))
    sees(qtbot, dialog, told)


@pytest.mark.parametrize("key", [key for key, system in SYSTEMS.items() if key != "example"])
def test_only_where_somebody_signs_in_a_sign_in_is_told_of(opened: Opener, key: str) -> None:
    system = SYSTEMS[key]
    dialog = opened("import", replace(ready(), system=key, stage="active", fields={}))
    more = dialog.findChild(QPushButton, "another")
    assert (more is not None) is ("companies" not in system.capabilities and len(system.levels) > 1)
    if more is not None:
        assert dialog.session is not None
        signs_in = any(step.kind is Kind.BROWSER_SIGN_IN for step in dialog.session.flow.visible)
        assert ("sign-in" in more.accessibleDescription()) is signs_in
