"""The window over the real services and the simulated systems: an authorisation that ends and is renewed, and
a company that is read by looking at it."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services, build
from app.demo import DemoSession
from app.services.views import RunResult
from app.windows.assistant import open_assistant
from app.windows.desk import Desk
from app.windows.main_window import MainWindow
from connectors.base import CancelToken, Result, SignInRequest, SignInStage, utc_now
from connectors.registry import SYSTEMS
from resources.words import Words
from tests.browser.person import HttpPerson
from tests.fixtures_simulator import SimulatedProvider
from wizards.flow import Kind
from wizards.renewal import RenewalDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


class Clock:
    """Ours; it can be put forward."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.ahead


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoSession]:
    with DemoSession(tmp_path, office="small") as session:
        yield session


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(demo: DemoSession, clock: Clock) -> Iterator[Services]:
    built = build(demo=demo, clock=clock)
    built.open()
    yield built
    built.close()


@pytest.fixture
def window(qtbot: QtBot, services: Services, clock: Clock) -> Iterator[MainWindow]:
    window = MainWindow(Desk(services, Words("nb"), clock=clock), open_assistant=open_assistant)
    qtbot.addWidget(window)
    yield window
    window.close()


def sign_in(services: Services, connection: int) -> None:
    """Somebody at the browser does what the page asks."""
    for step in services.onboarding.sign_in(connection, SignInRequest(seconds=30), CancelToken()):
        if step.stage is SignInStage.OPEN:
            threading.Thread(target=HttpPerson().open, args=(step.url,)).start()


def use(services: Services, demo: DemoSession, system: str, persona: str) -> int:
    """Connects with what the persona gives."""
    onboarding, entered = services.onboarding, demo.persona(system, persona)
    draft = onboarding.begin(system)
    onboarding.save_values(draft.id, entered.fields, entered.secrets)
    found = [item for item in onboarding.check(draft.id, CancelToken()) if item.result is not Result.OK]
    assert found == []
    listed = list(onboarding.list_companies(draft.id, CancelToken()))
    onboarding.choose(draft.id, {company.external_id: company.client for company in listed})
    onboarding.start_use(draft.id)
    return draft.id


def sync(services: Services, connection: int) -> RunResult:
    last = list(services.jobs.sync(str(connection), cancel=CancelToken()))[-1]
    assert isinstance(last, RunResult)
    return last


def texts(root: QWidget) -> set[str]:
    return {one.text() for one in root.findChildren(QLabel) if one.isVisible()}


def test_what_there_is_to_try(demo: DemoSession, services: Services) -> None:
    keys, people = demo.keys(), demo.people()
    assert set(keys["tripletex"]) >= {"office", "wrong_employee_token"}
    browser = {key for key in demo.systems if SYSTEMS[key].signs_in}
    pasted = {field for system in browser & keys.keys() for own in keys[system].values() for field in own}
    assert browser and pasted == {"tenant_id"}, "nobody pastes a refresh token"
    assert set(keys["netvisor"]["office"]) == {"organisation_id", "customer_id", "customer_key"}
    assert browser == people.keys()
    assert all(names["office"] == "Kari Nordmann" for names in people.values())
    assert "expired_authorisation" not in people["visma_net"], "not a person on the sign-in page"
    for key, told in demo.systems.items():
        registration = services.registrations.get(key)
        assert registration.complete
        assert registration.fields.items() >= told["registration"].items(), "every persona's own comes later"


def test_an_authorisation_that_ends_is_seen_and_renewed(
    window: MainWindow, services: Services, demo: DemoSession, clock: Clock, qtbot: QtBot
) -> None:
    words = window.desk.words
    number = use(services, demo, "visma_net", "office")
    assert sync(services, number).state == "done"
    window.show()
    window.show_page("connections", {"connection": number})
    qtbot.waitUntil(lambda: words("connections-end-unknown") in texts(window), timeout=10_000)

    provider = SimulatedProvider(demo.systems["visma_net"])
    provider.post("revoke")
    provider.post("expire")
    assert sync(services, number).state == "held"
    window.desk.changed.emit()
    held = {words("connections-held", count=1), words("connections-ended"), words("connections-waits")}
    qtbot.waitUntil(lambda: held <= texts(window), timeout=10_000)

    shown = window.stack.currentWidget()
    assert shown is not None
    wanted = words("connections-renew")
    next(b for b in shown.findChildren(QPushButton) if b.isVisible() and b.text() == wanted).click()

    qtbot.waitUntil(lambda: bool(window.findChildren(RenewalDialog)), timeout=10_000)
    [dialog] = window.findChildren(RenewalDialog)
    assert dialog.isVisible() and dialog.page.step.kind is Kind.BROWSER_SIGN_IN
    with qtbot.waitSignal(dialog.finished):
        dialog.close()

    sign_in(services, number)
    assert [run.state for run in services.jobs.sync(due=True, cancel=CancelToken())
            if isinstance(run, RunResult)] == ["done"]  # fmt: skip
    window.desk.changed.emit()
    qtbot.waitUntil(lambda: words("connections-expires-in", days=30) in texts(window), timeout=10_000)
    assert not held & texts(window)

    def told_after(days: int, text: str) -> None:
        clock.ahead = timedelta(days=days)
        window.desk.changed.emit()
        qtbot.waitUntil(lambda: text in texts(window), timeout=10_000)

    told_after(27, words("connections-expires-in", days=3))
    told_after(29, words("connections-expires-in", days=1))
    told_after(31, words("connections-expired", days=1))
    assert any(text.startswith(words("state-needs-you")) for text in texts(window))
    assert words.missing == set()


def test_a_live_company_is_read_by_looking_at_it(
    window: MainWindow, services: Services, demo: DemoSession, qtbot: QtBot
) -> None:
    words = window.desk.words
    number = use(services, demo, "business_nxt", "user")
    company = services.companies.list(number)[0]
    assert company.live and company.imported_at is None and company.jobs == ()
    window.show()
    window.show_page("companies", {"company": company.id})
    qtbot.waitUntil(lambda: words("companies-as-of-never") in texts(window), timeout=10_000)

    def read() -> bool:
        at = services.companies.get(str(company.id)).imported_at
        return at is not None and words("companies-as-of", time=at) in texts(window)

    qtbot.waitUntil(read, timeout=60_000)
    found = services.companies.get(str(company.id))
    assert found.reconciled is not None and found.reconciled.result == "agrees"
    assert words("connections-live") in texts(window)
