"""Signing in through the browser, as a person sees it: before, meanwhile, afterwards, and what goes wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from connectors.errors import problem
from resources.locales import FORMATS
from resources.tokens import DARK, LIGHT
from resources.words import LANGUAGES, Words
from tests.hostile import NAME, acting
from tests.wizards.drafts import FakeCompany, FakeDraft, granted
from tests.wizards.looking import Opener, at, find, sees, shown
from tests.wizards.onboarding import LINK, SYSTEMS, FakeServices
from wizards.dialog import AssistantDialog
from wizards.landing import landing_page
from wizards.pages.sign_in import SignInPage

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

DRAFT = FakeDraft(system="business_nxt", fields={"access": "user"}, answers={"system_user": "yes"})
PASTED = "http://127.0.0.1:53123/callback?code=9C1B-1&state=af0ifjsldkj"


class Browser:
    """Takes what it is asked to open; it may be missing."""

    def __init__(self, *, missing: bool = False) -> None:
        self.opened: list[str] = []
        self._missing = missing

    def __call__(self, url: str) -> bool:
        self.opened.append(url)
        return not self._missing


def page_of(dialog: AssistantDialog) -> SignInPage:
    assert isinstance(dialog.page, SignInPage)
    return dialog.page


def waiting(dialog: AssistantDialog) -> Callable[[], bool]:
    return lambda: page_of(dialog).running and "Time left" in shown(dialog)


def sign_in(qtbot: QtBot, dialog: AssistantDialog, services: FakeServices, name: str = "sign-in") -> None:
    """A person signs in at once."""
    services.memory.answered.set()
    find(dialog, QPushButton, name).click()
    qtbot.waitUntil(lambda: not page_of(dialog).running)
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)


def test_what_the_vendor_will_ask_is_told_before(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("sign_in", DRAFT)
    sees(qtbot, dialog, "Information about your account", "Access to data", "Offline access")
    sees(qtbot, dialog, "Kobling only reads")
    assert not dialog.primary.isEnabled()
    assert find(dialog, QPushButton, "sign-in").text() == "&Sign in through the browser …"


def test_only_what_the_registration_asks_for_is_listed(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.registrations.fields = {"scope": "openid business-graphql-api:access-group-based-readonly"}
    dialog = opened("sign_in", DRAFT)
    qtbot.waitUntil(lambda: "Offline access" not in shown(dialog))
    sees(qtbot, dialog, "Access to data")


def test_the_browser_opens_and_the_time_is_counted(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    browser = Browser()
    dialog = opened("sign_in", DRAFT, open_url=browser)
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    assert browser.opened == [LINK]
    sees(qtbot, dialog, "Go on in the browser")
    sees(qtbot, dialog, "Time left: 4:")
    request = services.memory.requests[0]
    assert (request.language, request.choose_account) == (FORMATS["en"].tag, False)
    assert request.done[0] == "You are signed in"
    find(dialog, QPushButton, "copy-link").click()
    assert QGuiApplication.clipboard().text() == LINK


def test_cancelling_leads_back_and_loses_nothing(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    dialog = opened("sign_in", DRAFT)
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    find(dialog, QPushButton, "cancel").click()
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "sign-in") is not None)
    assert services.memory.stored[1].answers == {"system_user": "yes"}
    assert services.memory.stored[1].authorisation is None


def test_leaving_the_page_ends_the_waiting(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    dialog = opened("sign_in", DRAFT)
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    run = page_of(dialog)._run
    assert run is not None
    with qtbot.waitSignal(run.cancelled):
        dialog.back.click()
    qtbot.waitUntil(at(dialog, "before"))


def test_afterwards_one_sees_who_signed_in_and_what_was_granted(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.grants = granted(tenant="af1140c1")
    dialog = opened("sign_in", DRAFT)
    sign_in(qtbot, dialog, services)
    sees(qtbot, dialog, "Kari Nordmann · kari@eksempel.no", "af1140c1", "27 days left")
    assert "Not granted" not in shown(dialog)
    assert dialog.primary.isEnabled()
    qtbot.waitUntil(dialog.primary.hasFocus)
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "check"))


def test_what_was_not_granted_is_yellow(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    services.memory.grants = granted(
        granted=("openid", "email", "profile"), clock_skew=-300, renewable=False, expires_at=None
    )
    dialog = opened("sign_in", DRAFT)
    sign_in(qtbot, dialog, services)
    sees(
        qtbot,
        dialog,
        "Not granted: business-graphql-api:access-group-based-readonly",
        "Not granted: offline_access",
        "The computer's clock is wrong",
        "somebody must sign in again",
        "Until it is withdrawn",
    )


def test_two_minutes_of_skew_are_not_worth_a_word(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.grants = granted(clock_skew=120)
    dialog = opened("sign_in", DRAFT)
    sign_in(qtbot, dialog, services)
    sees(qtbot, dialog, "Kari Nordmann")
    assert "clock" not in shown(dialog)


def test_another_account_is_asked_for_expressly(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    dialog = opened("sign_in", replace(DRAFT, authorisation=granted()))
    services.memory.grants = granted(name="Ola Hansen")
    sign_in(qtbot, dialog, services, "other-account")
    assert services.memory.requests[0].choose_account
    sees(qtbot, dialog, "Ola Hansen")


@pytest.mark.parametrize(
    "code",
    [
        "sign_in_denied",
        "sign_in_timed_out",
        "sign_in_mismatch",
        "sign_in_refused",
        "port_taken",
        "unreachable",
        "clock_wrong",
    ],
)
def test_each_problem_has_its_card_and_a_way_on(
    qtbot: QtBot, opened: Opener, services: FakeServices, code: str
) -> None:
    services.memory.fails = problem(code, port="53123", host="connect.visma.com")
    dialog = opened("sign_in", DRAFT)
    sign_in(qtbot, dialog, services)
    title = Words("en").problem(code, system="Visma Business NXT").title
    sees(qtbot, dialog, title)
    again = find(dialog, QPushButton, "sign-in")
    assert again.text() == "&Try again"
    assert not dialog.primary.isEnabled()
    services.memory.fails = None
    again.click()
    sees(qtbot, dialog, "Kari Nordmann")
    assert title not in shown(dialog)


def test_an_unknown_client_leads_to_the_registration(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.fails = problem("registration_refused")
    dialog = opened("sign_in", DRAFT)
    sign_in(qtbot, dialog, services)
    mend = next(one for one in dialog.findChildren(QPushButton) if "own registration" in one.text())
    mend.click()
    qtbot.waitUntil(at(dialog, "registration"))


def test_a_browser_that_cannot_come_back_is_helped_by_its_address(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    dialog = opened("sign_in", DRAFT, open_url=Browser(missing=True))
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    sees(qtbot, dialog, "No browser opened")
    page_of(dialog)._lost.open()
    field = find(dialog, QLineEdit, "pasted")
    for wrong in ("kari@eksempel.no", "http://127.0.0.1:53123/callback", "http://["):
        field.setText(wrong)
        find(dialog, QPushButton, "use-pasted").click()
        sees(qtbot, dialog, "not the address the browser landed on")
        assert services.memory.requests[0].pasted.empty()
    field.setText(f"  {PASTED} ")
    field.returnPressed.emit()
    sees(qtbot, dialog, "Kari Nordmann")
    assert services.memory.requests[0].pasted.get_nowait() == PASTED


def test_a_connection_in_use_is_renewed_on_the_same_page(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    over = granted(expires_at=datetime.now(UTC) - timedelta(hours=1))
    dialog = opened("sign_in", replace(DRAFT, stage="active", authorisation=over))
    sees(qtbot, dialog, "Ended", "The authorisation has expired")
    assert not dialog.primary.isEnabled()
    renew = find(dialog, QPushButton, "sign-in")
    assert renew.text() == "&Renew authorisation"
    assert renew.property("role") == "primary"
    sign_in(qtbot, dialog, services)
    sees(qtbot, dialog, "27 days left")
    assert "expired" not in shown(dialog)
    assert find(dialog, QPushButton, "sign-in").text() == "&Renew authorisation"


def test_a_failed_renewal_keeps_the_authorisation(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.fails = problem("companies_lost", companies="Fjordfisk AS", count="1", by="person")
    dialog = opened("sign_in", replace(DRAFT, stage="active", authorisation=granted()))
    sign_in(qtbot, dialog, services)
    sees(qtbot, dialog, "Fjordfisk AS")
    sees(qtbot, dialog, "Kari Nordmann")
    assert dialog.primary.isEnabled()


def test_signing_in_only_to_look_may_be_skipped(qtbot: QtBot, opened: Opener) -> None:
    service = replace(DRAFT, fields={"access": "service"}, answers={"access": "service"})
    dialog = opened("look", service)
    assert dialog.primary.isEnabled()
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "companies"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_the_browser_ends_on(language: str) -> None:
    page = landing_page(Words(language))
    assert f'<html lang="{language}">' in page
    assert page.count("{title}") == 2 and page.count("{text}") == 1
    assert LIGHT.surface in page and DARK.surface in page
    assert "http" not in page  # it asks for nothing, and tells nobody


def test_what_our_own_client_is_called_does_nothing_on_the_page_in_the_browser(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.registrations.fields = {**services.registrations.fields, "application_name": NAME}
    dialog = opened("sign_in", DRAFT, open_url=Browser())
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    [request] = services.memory.requests
    for told in (request.page, *request.done, *request.failed, *request.older):
        assert not acting(told)


@pytest.mark.parametrize("system", [key for key, one in SYSTEMS.items() if one.signs_in])
def test_going_back_says_that_the_sign_in_was_stopped(
    qtbot: QtBot, opened: Opener, services: FakeServices, system: str
) -> None:
    fields = {"access": "user"} if any(one.name == "access" for one in SYSTEMS[system].fields) else {}
    dialog = opened("sign_in", FakeDraft(system=system, fields=fields))
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    dialog.back.click()
    qtbot.waitUntil(lambda: dialog.page is not None and dialog.page.step.id != "sign_in")
    sees(qtbot, dialog, "The sign-in was stopped. Nothing is lost")
    assert services.memory.stored[1].fields == fields
    find(dialog, QPushButton, "sign-in-again").click()
    qtbot.waitUntil(at(dialog, "sign_in"))
    sees(qtbot, dialog, "The sign-in was stopped. Nothing is lost")
    assert find(dialog, QPushButton, "sign-in").text() == "&Try again"
    sign_in(qtbot, dialog, services)
    assert services.memory.stored[1].authorisation is not None
    assert "was stopped" not in shown(dialog)


def test_cancelling_says_that_it_was_stopped(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened("sign_in", DRAFT)
    find(dialog, QPushButton, "sign-in").click()
    qtbot.waitUntil(waiting(dialog))
    cancel = find(dialog, QPushButton, "cancel")
    assert dialog.focusWidget() is cancel
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    sees(qtbot, dialog, "The sign-in was stopped.")
    assert dialog.focusWidget() is find(dialog, QPushButton, "sign-in")


GUID = "af1140c1-0000-4000-8000-000000000001"


def test_the_company_that_was_opened_bears_its_name(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.grants = granted(tenant=GUID)
    services.memory.listed = (FakeCompany("980000621", "Fjordbakeriet AS"),)
    dialog = opened("sign_in", FakeDraft(system="visma_net", fields={"access": "user"}))
    sign_in(qtbot, dialog, services)
    sees(qtbot, dialog, "Fjordbakeriet AS", GUID)
    lines = shown(dialog).replace("\N{ZERO WIDTH SPACE}", "").splitlines()
    assert lines.index("Fjordbakeriet AS") < lines.index(GUID), "the number is a detail"


def test_a_company_that_cannot_be_named_yet_keeps_nobody(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.grants = granted(tenant=GUID)
    services.memory.listed = ()
    dialog = opened("sign_in", FakeDraft(system="visma_net", fields={"access": "user"}))
    sign_in(qtbot, dialog, services)
    qtbot.waitUntil(dialog.primary.isEnabled)
