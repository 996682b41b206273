"""Renewing in one pane, and what is told to whoever is stuck at the vendor's page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from connectors.errors import problem
from resources.words import LANGUAGES, Words
from tests.wizards.drafts import FakeCompany, FakeDraft, granted
from tests.wizards.looking import Opener, find, sees, shown
from tests.wizards.onboarding import SYSTEMS, FakeServices
from tests.wizards.test_sign_in import page_of, waiting
from wizards.flow import folder
from wizards.renewal import RenewalDialog, renewing_step

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

NET = "visma_net"
OVER = granted(expires_at=datetime.now(UTC) - timedelta(hours=1))
IN_USE = FakeDraft(
    system=NET,
    name="Visma.net – Fjordfisk AS",
    stage="active",
    fields={"access": "user"},
    companies=(FakeCompany("1", "Fjordfisk AS", chosen=True), FakeCompany("2", "Nordlys AS")),
    authorisation=OVER,
)
Opened = Callable[..., RenewalDialog]


@pytest.fixture
def renewing(qtbot: QtBot, services: FakeServices) -> Iterator[Opened]:
    dialogs = []

    def open_it(draft: FakeDraft = IN_USE, language: str = "en") -> RenewalDialog:
        services.memory.stored[draft.id] = draft
        step = renewing_step(SYSTEMS[NET], draft, "sign_in_expired")
        assert step is not None
        dialog = RenewalDialog(services, Words(language), SYSTEMS[NET], draft, step, open_url=lambda _: True)
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.session.line.busy)
        return dialog

    yield open_it
    for dialog in dialogs:
        dialog.close()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.page.running)  # type: ignore[misc]


def button(dialog: RenewalDialog) -> QPushButton:
    return find(dialog, QPushButton, "sign-in")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_it_opens_and_has_one_thing_to_press(
    qtbot: QtBot, renewing: Opened, services: FakeServices, language: str
) -> None:
    dialog = renewing(language=language)
    sees(qtbot, dialog, "Fjordfisk AS")
    assert "Nordlys AS" not in shown(dialog)
    qtbot.waitUntil(button(dialog).hasFocus)
    pressable = [
        b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.property("role") == "primary"
    ]
    assert pressable == [button(dialog)]
    services.memory.answered.set()
    button(dialog).click()
    with qtbot.waitSignal(dialog.renewed):
        pass
    sees(qtbot, dialog, dialog.session.text("assistant-renewed"))
    assert dialog.close_it.hasFocus() and dialog.close_it.property("role") == "primary"
    assert not dialog.session.words.missing


def test_another_language_after_the_end_asks_for_nothing_more(
    qtbot: QtBot, renewing: Opened, services: FakeServices
) -> None:
    dialog = renewing()
    services.memory.answered.set()
    button(dialog).click()
    with qtbot.waitSignal(dialog.renewed):
        pass
    dialog.retranslate(Words("fi"))
    sees(qtbot, dialog, dialog.session.text("assistant-renewed"))
    qtbot.waitUntil(dialog.close_it.hasFocus)
    assert dialog.page.findChild(QPushButton, "sign-in") is None
    assert dialog.session.text("assistant-renewed") == Words("fi")("assistant-renewed", system="Visma.net")


def test_an_authorisation_that_still_holds_is_renewed_by_the_same_button(
    qtbot: QtBot, renewing: Opened
) -> None:
    dialog = renewing(replace(IN_USE, authorisation=granted()))
    assert button(dialog).property("role") == "primary"
    assert button(dialog).text() == "&Renew authorisation"


def test_another_company_is_told_and_the_former_authorisation_stays(
    qtbot: QtBot, renewing: Opened, services: FakeServices
) -> None:
    services.memory.fails = problem("other_company", company="Fjordfisk AS", found="Nordlys AS", by="person")
    services.memory.answered.set()
    dialog = renewing()
    button(dialog).click()
    sees(qtbot, dialog, "You signed in to Nordlys AS", "Kari Nordmann")
    assert button(dialog).text() == "&Try again"
    assert dialog.close_it.property("role") != "primary"


def test_what_another_step_mends_is_left_to_the_assistant(
    qtbot: QtBot, renewing: Opened, services: FakeServices
) -> None:
    services.memory.fails = problem("registration_refused")
    services.memory.answered.set()
    dialog = renewing()
    button(dialog).click()
    sees(qtbot, dialog, "client ID")
    mend = next(b for b in dialog.findChildren(QPushButton) if "own registration" in b.text())
    with qtbot.waitSignal(dialog.wanted) as wanted:
        mend.click()
    assert wanted.args == ["registration"] and not dialog.isVisible()


def test_closed_in_the_middle_the_sign_in_ends(qtbot: QtBot, renewing: Opened) -> None:
    dialog = renewing()
    button(dialog).click()
    qtbot.waitUntil(lambda: "Time left" in shown(dialog))
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.page.running)


def test_another_language_changes_all_of_it(qtbot: QtBot, renewing: Opened) -> None:
    dialog = renewing()
    dialog.retranslate(Words("fi"))
    sees(qtbot, dialog, "voi edelleen lukea: Fjordfisk AS")
    assert "Uudista valtuutus" in dialog.windowTitle()


def test_without_a_person_there_is_nothing_to_renew() -> None:
    service = replace(IN_USE, fields={"access": "service"}, answers={"access": "service"}, authorisation=None)
    assert renewing_step(SYSTEMS[NET], service, "sign_in_expired") is None


@pytest.mark.parametrize(("system", "role"), [(NET, True), ("business_nxt", False)])
def test_whoever_is_stuck_at_the_vendor_is_told_the_way_on(
    qtbot: QtBot,
    opened: Opener,
    system: str,
    role: bool,
) -> None:
    dialog = opened(
        "sign_in", FakeDraft(system=system, fields={"access": "user"}, answers={"system_user": "yes"})
    )
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    sees(qtbot, dialog, "Are you stuck in the browser?", "client ID")
    assert ("API User" in shown(dialog)) is role
    page = page_of(dialog)
    assert page.running, "it is still waited for"
    find(page, QPushButton, "mend").click()
    qtbot.waitUntil(lambda: dialog.page is not None and dialog.page.step.id == "registration")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["sign_in_denied", "sign_in_timed_out"])
def test_a_missing_role_is_named_where_it_cannot_be_told_from_a_cancel(language: str, code: str) -> None:
    words = Words(language).with_root(folder(SYSTEMS[NET]))
    told = words.problem(code, host="connect.visma.com", seconds="300")
    assert "API User" in told.why and "API User" in told.fix
