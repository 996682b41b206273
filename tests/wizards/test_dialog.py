"""The assistant's window over services in memory: what a person does, and what is stored by it."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from connectors.errors import problem
from connectors.tripletex.system import TRIPLETEX
from connectors.views import DraftView
from resources.shown import LONGEST
from resources.words import Words
from tests.hostile import LONG, NAME, acting, seen
from tests.wizards.drafts import FakeCompany, FakeDraft, checks
from tests.wizards.looking import Opener, at, find, shown
from tests.wizards.onboarding import OFFICE, FakeServices, ready
from wizards.dialog import AssistantDialog
from wizards.flow import Mark
from wizards.pages.check import CheckPage
from wizards.pages.choose import ChoosePage
from wizards.pages.form import FormPage


def test_begins_a_draft_and_stores_answers_at_once(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened()
    assert services.memory.stored[1].system == "tripletex"
    find(dialog, QRadioButton, "key_kind=office").click()
    qtbot.waitUntil(lambda: services.memory.stored[1].answers.get("key_kind") == "office")
    qtbot.waitUntil(lambda: services.memory.stored[1].fields.get("key_kind") == "office")
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "before"))
    assert services.memory.stored[1].step == "before"


def test_resumes_where_it_was_left(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    first = opened("user", FakeDraft(answers=OFFICE))
    first.primary.click()
    qtbot.waitUntil(at(first, "create"))
    first.close()
    again = opened(draft=services.memory.stored[1])
    assert at(again, "create")()


def test_ticks_are_stored_and_can_be_taken_back(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    box = find(dialog, QCheckBox, "done")
    box.click()
    qtbot.waitUntil(lambda: "user" in services.memory.stored[1].ticks)
    qtbot.waitUntil(lambda: dialog.session is not None and "user" in dialog.session.draft.ticks)
    box.click()
    qtbot.waitUntil(lambda: "user" not in services.memory.stored[1].ticks)


def test_ticking_every_action_ticks_the_step(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    for name in ("open", "contacts", "tab", "new"):
        find(dialog, QCheckBox, f"action-{name}").click()
    qtbot.waitUntil(lambda: "user" in services.memory.stored[1].ticks)


def test_nothing_is_called_done_that_nobody_has_done(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("token", FakeDraft(secrets=frozenset({"employee_token"})))
    assert dialog.session is not None
    flow = dialog.session.flow
    marks = {step.id: flow.state(step).mark for step in flow.visible}
    assert marks["token"] is Mark.STORED and marks["name"] is Mark.STORED
    assert Mark.TICKED not in marks.values()


def test_an_answer_given_just_before_closing_is_kept(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened()
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    find(dialog, QRadioButton, "key_kind=office").click()
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [draft.answers for draft in services.memory.stored.values()] == [{"key_kind": "office"}]


def test_a_list_that_comes_after_the_language_changed(
    qtbot: QtBot, services: FakeServices, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened("choose", replace(ready(), companies=()))
    load = services.memory.load

    def late(connection: int) -> DraftView:
        time.sleep(0.3)
        return load(connection)

    monkeypatch.setattr(services.memory, "load", late)
    dialog.retranslate(Words("nb"))
    qtbot.waitUntil(lambda: dialog.later.text() == "&Fullfør senere")
    qtbot.waitUntil(lambda: isinstance(dialog.page, ChoosePage) and dialog.page.model.rowCount() > 0)


def test_the_key_is_not_at_hand_where_we_are_not_registered(opened: Opener) -> None:
    assert not opened("kind", FakeDraft(registration=False)).at_hand.isVisible()


def test_a_stopped_check_can_be_stopped_again(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    services.memory.waits = True
    dialog = opened("check", replace(ready(), checks=(), checked_at=None))
    assert isinstance(dialog.page, CheckPage)
    page = dialog.page
    for _ in range(2):
        qtbot.waitUntil(lambda: page.running and page.testing.waiting.stop.isVisible())
        page.testing.waiting.stop.click()
        qtbot.waitUntil(lambda: not page.running and dialog.primary.isEnabled())
        page.start()
    page.stop()


def test_whoever_only_looked_has_begun_nothing(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    looked = opened()
    qtbot.waitUntil(lambda: looked.session is not None and not looked.session.line.busy)
    looked.go("user")
    qtbot.waitUntil(at(looked, "user"))
    looked.close()
    qtbot.waitUntil(lambda: not looked.isVisible())
    assert services.memory.stored == {}
    answered = opened()
    qtbot.waitUntil(lambda: answered.session is not None and not answered.session.line.busy)
    find(answered, QRadioButton, "key_kind=office").click()
    qtbot.waitUntil(lambda: answered.session is not None and not answered.session.line.busy)
    answered.close()
    qtbot.waitUntil(lambda: not answered.isVisible())
    assert [draft.answers["key_kind"] for draft in services.memory.stored.values()] == ["office"]


def test_escape_stores_what_was_typed(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    dialog = opened("name", ready())
    edit = find(dialog, QLineEdit, "name")
    edit.setText("Fjordregnskap")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: services.memory.stored[1].name == "Fjordregnskap")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_taken_name_keeps_the_page_and_says_so(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("name", ready())
    find(dialog, QLineEdit, "name").setText("Taken")
    dialog.primary.click()
    assert dialog.page is not None
    qtbot.waitUntil(lambda: dialog.page is not None and dialog.page.problems.count() == 1)
    assert at(dialog, "name")()


def test_checks_run_row_by_row_and_lead_to_the_mending_step(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    services.memory.results = checks("signed_in")
    dialog = opened("check", replace(ready(), checks=()))
    dialog.primary.click()
    qtbot.waitUntil(lambda: len(services.memory.stored[1].checks) == 2)
    assert isinstance(dialog.page, CheckPage)
    qtbot.waitUntil(lambda: "Failed" in dialog.page.testing.rows["signed_in"].accessibleName())  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: dialog.primary.isEnabled())
    mend = next(one for one in dialog.findChildren(QPushButton) if "Paste the key here" in one.text())
    mend.click()
    qtbot.waitUntil(at(dialog, "token"))


def test_a_check_that_waits_says_whom_for(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    services.memory.waits = True
    dialog = opened("check", replace(ready(), checks=()))
    dialog.primary.click()
    qtbot.waitUntil(lambda: "Waiting for Tripletex …" in [one.text() for one in dialog.findChildren(QLabel)])


def test_a_text_may_name_another_system_than_the_sessions(opened: Opener) -> None:
    session = opened("check", ready()).session
    assert session is not None
    assert session.text("assistant-check-waiting", system="Visma.net") == "Waiting for Visma.net …"
    assert session.text("assistant-check-waiting", application="Ours") == "Waiting for Tripletex …"


@pytest.mark.parametrize("step", ["choose", "place", "check", "summary", "import"])
def test_a_vendors_names_are_shown_and_do_nothing(
    qtbot: QtBot, services: FakeServices, opened: Opener, step: str
) -> None:
    services.memory.listed = (
        FakeCompany("1", NAME),
        FakeCompany("2", LONG, NAME),
        FakeCompany("3", "Fjord AS"),
    )
    companies = (FakeCompany("1", NAME, chosen=True), FakeCompany("2", LONG, NAME, chosen=True))
    dialog = opened(step, replace(ready(), name="<b>", companies=companies))
    texts: list[str] = []

    def there() -> bool:
        texts[:] = seen(dialog)
        return step in ("place", "check") or any("\\u202eSA" in text for text in texts)

    qtbot.waitUntil(there)
    assert not [text for text in texts if acting(text)]
    assert not [line[:99] for text in texts for line in text.split("\n") if len(line) > LONGEST + len("…")]


def test_a_check_can_be_cancelled(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    services.memory.waits = True
    dialog = opened("check", replace(ready(), checks=()))
    dialog.primary.click()
    assert isinstance(dialog.page, CheckPage)
    page = dialog.page
    qtbot.waitUntil(lambda: "OK" in page.testing.rows["reach"].accessibleName())
    page.testing.waiting.stop.click()
    qtbot.waitUntil(lambda: not page.testing.waiting.stop.isVisible())
    assert "Not tested" in page.testing.rows["signed_in"].accessibleName()


def test_companies_are_chosen_renamed_and_grouped(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("choose", ready())
    assert isinstance(dialog.page, ChoosePage)
    page = dialog.page
    assert dialog.primary.text() == "&Choose 1 company"
    page.all.click()
    assert set(page.model.chosen) == {"1", "2", "3"}
    assert dialog.primary.text() == "&Choose 3 companies"
    page.model.setData(page.model.index(2, 2), "Nordlys")
    assert page.model.chosen["2"] == "Nordlys"
    page.together.click()
    page.shared.setText("Konsern")
    assert set(page.model.chosen.values()) == {"Konsern"}
    page.together.click()
    page.model.revert()
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "name"))
    stored = services.memory.stored[1].companies
    assert [one.chosen for one in stored] == [True, True, True, False]
    taken = page.model.index(1, 0)
    assert not page.model.flags(taken) & Qt.ItemFlag.ItemIsEnabled
    assert "Tripletex Havbris" in str(page.model.data(page.model.index(1, 3)))


def test_an_empty_list_says_what_to_do(qtbot: QtBot, services: FakeServices, opened: Opener) -> None:
    services.memory.listed = ()
    dialog = opened("choose", replace(ready(), companies=()))
    assert dialog.page is not None
    qtbot.waitUntil(lambda: dialog.page is not None and dialog.page.problems.count() == 1)
    assert not dialog.primary.isEnabled()


def test_the_language_changes_while_the_window_is_open(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("user", FakeDraft(answers=OFFICE))
    dialog.retranslate(Words("nb"))
    assert dialog.page is not None
    qtbot.waitUntil(lambda: dialog.later.text() == "&Fullfør senere")
    assert dialog.page.accessibleName() == "Velg brukeren nøkkelen skal høre til"


def test_the_plain_form_asks_for_everything_at_once(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("values", FakeDraft(), manual=True)
    for name in ("name", "description", "base_url", "employee_token"):
        assert dialog.findChild(QLineEdit, name) is not None


def test_a_draft_that_is_gone_says_so(qtbot: QtBot, services: FakeServices) -> None:
    dialog = AssistantDialog(services, Words("en"), TRIPLETEX, 77)
    qtbot.addWidget(dialog)
    expected = Words("en").problem("unknown_name", name="77").title
    qtbot.waitUntil(lambda: any(one.text() == expected for one in dialog.findChildren(QLabel)))


def test_what_is_stored_as_a_page_is_left_is_answered_without_it(
    qtbot: QtBot, services: FakeServices, opened: Opener
) -> None:
    dialog = opened("choose", ready())
    left = dialog.page
    assert isinstance(left, ChoosePage) and dialog.session is not None
    session = dialog.session
    find(dialog, QCheckBox, "all").click()
    dialog.go("create")
    qtbot.waitUntil(at(dialog, "create"))
    qtbot.waitUntil(lambda: not isValid(left) and not session.line.busy)
    left.forget_problem()
    with qtbot.waitSignal(session.failed):
        left.show_problem(problem("name_taken", name="Kobling"))


@pytest.mark.parametrize(
    ("described", "warned"),
    [
        ("010190 12345", True),  # Norwegian
        ("010190-123M", True),  # Finnish
        ("010190A1234", True),
        ("010190-1234", True),  # Danish
        ("19900131-1234", True),  # Swedish
        ("kari@fjord.example", True),
        ("Konto 1920, org.nr 556012-3456, Y-tunnus 2765433-8, 914778271", False),
    ],
)
def test_personal_data_is_warned_of(opened: Opener, described: str, warned: bool) -> None:
    dialog = opened("name", FakeDraft())
    page = dialog.page
    assert isinstance(page, FormPage)
    page.description.setText(described)
    assert (page.text("assistant-description-personal") in shown(dialog)) is warned
