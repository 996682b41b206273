"""From the first step to a connection in use, for each Visma system: real services, simulated vendors, and a
person at the vendor's pages."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from connectors.base import CancelToken
from connectors.registry import SYSTEMS
from connectors.simulators.host import SimulatorProcess
from resources.words import Words
from tests.app.services.conftest import secrets
from tests.browser.person import HttpPerson
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem
from tests.wizards.looking import at, find, sees, shown
from wizards.dialog import AssistantDialog
from wizards.pages.choose import ChoosePage
from wizards.pages.companies import CompaniesPage

pytestmark = [pytest.mark.qt_log_ignore("does not support raise"), pytest.mark.timeout(300)]
PATIENCE = 60_000  # ms

VISMA = ("business_nxt", "business_nxt_group", "visma_net", "customer_insight")


@pytest.fixture
def services(data_dir: Path, simulators: SimulatorProcess, connect: SimulatedProvider) -> Iterator[Services]:
    """As in production, but for the vendors' addresses and where keys are kept; we are registered."""
    addresses = {}
    for key in VISMA:
        SimulatedSystem(simulators.systems[key]).restart()
        fields = simulators.systems[key]["fields"]
        addresses[key] = {name: fields[name] for name in ("base_url", "auth_url")}
    built = Services(Core(data_dir, lambda _: MemorySecrets(), addresses=addresses))
    built.open()
    for key in VISMA:
        if SYSTEMS[key].registered_as and addresses[key] == addresses[SYSTEMS[key].registered_as]:
            continue
        told = simulators.systems[key]
        built.registrations.put(key, told["registration"], secrets(told["registration_secrets"]))
    yield built
    built.close()


class Visitor:
    """Somebody at an assistant and at the vendor's pages; `browser` says who, and what is answered there."""

    def __init__(
        self, qtbot: QtBot, services: Services, system: str, draft: int | None = None, mends: str = ""
    ) -> None:
        self.qtbot = qtbot
        self.browser = HttpPerson()
        self.dialog = AssistantDialog(
            services, Words("en"), SYSTEMS[system], draft, mends=mends, open_url=self._browse
        )
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.until(lambda: self.dialog.page is not None)

    def _browse(self, url: str) -> bool:
        threading.Thread(target=self.browser.open, args=(url,), daemon=True).start()
        return True

    def until(self, true: Callable[[], object]) -> None:
        def looked() -> None:
            assert true()

        self.qtbot.waitUntil(looked, timeout=PATIENCE)

    def rest(self) -> None:
        self.until(lambda: self.dialog.session is not None and not self.dialog.session.line.busy)

    def answer(self, **answers: str) -> None:
        for name, value in answers.items():
            find(self.dialog, QRadioButton, f"{name}={value}").click()
        self.rest()

    def go_on(self, step: str) -> None:
        self.until(self.dialog.primary.isEnabled)
        self.rest()
        self.dialog.primary.click()
        self.until(at(self.dialog, step))
        self.rest()

    def sign_in(self, name: str = "sign-in") -> None:
        find(self.dialog, QPushButton, name).click()
        self.until(lambda: self.browser.returned)
        self.until(lambda: self.dialog.page is not None and not self.dialog.page.running)
        self.rest()

    def tick(self) -> None:
        find(self.dialog, QCheckBox, "done").click()
        self.rest()

    def check(self) -> None:
        page = self.dialog.page
        assert page is not None
        self.until(lambda: self.dialog.session is not None and self.dialog.session.flow.state(page.step).done)

    @property
    def choosing(self) -> ChoosePage:
        assert isinstance(self.dialog.page, ChoosePage)
        return self.dialog.page


Beginner = Callable[..., Visitor]


@pytest.fixture
def at_the(qtbot: QtBot, services: Services) -> Iterator[Beginner]:
    visitors: list[Visitor] = []

    def begin(system: str, draft: int | None = None, mends: str = "") -> Visitor:
        visitors.append(Visitor(qtbot, services, system, draft, mends))
        return visitors[-1]

    yield begin
    for visitor in visitors:
        if visitor.dialog.page is not None:
            visitor.dialog.page.stop()
        visitor.rest()


def test_business_nxt_live_as_a_person(at_the: Beginner, services: Services) -> None:
    person = at_the("business_nxt")
    person.answer(access="user")
    person.go_on("before")
    person.answer(system_user="yes")
    person.go_on("sign_in")
    # pressing Cancel at the vendor leads back to the same step
    person.browser.answer = "cancel"
    person.sign_in()
    sees(person.qtbot, person.dialog, "Access was not granted")
    person.browser = HttpPerson()
    person.sign_in()
    sees(person.qtbot, person.dialog, "Kari Nordmann", "days left")
    assert "Not granted" not in shown(person.dialog)
    person.go_on("check")
    person.check()
    person.go_on("choose")
    person.until(lambda: person.choosing.model.rowCount() > 1)
    assert not person.choosing.together.isEnabled()
    person.choosing.all.click()
    person.go_on("name")
    person.go_on("summary")
    person.go_on("import")
    sees(person.qtbot, person.dialog, "Live: nothing to schedule")
    assert len([company for company in services.companies.list() if company.active]) > 1
    assert services.jobs.due() == 0


def test_group_reporting_by_a_user_of_its_own(
    at_the: Beginner, services: Services, simulators: SimulatorProcess
) -> None:
    person = at_the("business_nxt_group")
    person.answer(access="service")
    person.go_on("before")
    person.answer(system_user="yes")
    person.go_on("roles")
    person.answer(roles="yes")
    person.go_on("connect_user")
    sees(person.qtbot, person.dialog, "regnskapsdata")
    person.tick()
    person.go_on("look")
    person.sign_in()
    person.go_on("companies")
    assert isinstance(person.dialog.page, CompaniesPage)
    page = person.dialog.page
    person.until(lambda: page.table.rowCount() > 0)
    person.tick()
    person.go_on("check")
    person.check()
    person.go_on("choose")
    person.until(lambda: person.choosing.model.rowCount() > 0)
    person.choosing.all.click()
    person.choosing.together.click()
    person.choosing.shared.setText("Konsern")
    person.go_on("name")
    person.go_on("summary")
    person.go_on("import")
    person.until(lambda: "agrees with Visma Business NXT" in shown(person.dialog))
    assert {company.client for company in services.companies.list() if company.active} == {"Konsern"}


def test_visma_net_company_after_company(
    at_the: Beginner, services: Services, simulators: SimulatorProcess
) -> None:
    tenants = simulators.systems["visma_net"]["companies"]
    person = at_the("visma_net")
    person.answer(access="user")
    person.go_on("before")
    person.answer(api_user="yes", finance="yes")
    person.go_on("sign_in")
    for key in ("bratteli", "granli"):
        person.browser = HttpPerson(tenant=tenants[key])
        person.sign_in()
        sees(person.qtbot, person.dialog, tenants[key])
        person.go_on("check")
        person.check()
        person.go_on("choose")
        person.until(lambda: len(person.choosing.model.chosen) == 1)
        person.go_on("import")
        person.until(lambda: "agrees with Visma.net" in shown(person.dialog))
        if key == "bratteli":
            find(person.dialog, QPushButton, "another").click()
            person.until(at(person.dialog, "sign_in"))
            person.rest()
    names = [connection.name for connection in services.connections.list()]
    assert len(set(names)) == 2
    assert all(name.startswith("Visma.net – ") for name in names)


def test_customer_insight_for_the_office(at_the: Beginner, services: Services) -> None:
    person = at_the("customer_insight")
    person.answer(administrator="yes")
    person.go_on("sign_in")
    person.sign_in()
    person.go_on("check")
    person.check()
    person.go_on("choose")
    person.until(lambda: list(person.choosing.model.chosen.values()) == ["Customer Insight"])
    person.go_on("import")
    person.until(lambda: "rows read" in shown(person.dialog))
    assert [company.client for company in services.companies.list()] == ["Customer Insight"]


def test_the_list_fills_when_somebody_comes_back_from_business_nxt(
    at_the: Beginner, simulators: SimulatorProcess
) -> None:
    vendor = SimulatedSystem(simulators.systems["business_nxt"])
    vendor.post("connect_user", user="regnskapsdata", ticked=False)
    person = at_the("business_nxt")
    person.answer(access="service")
    person.dialog.go("companies")
    person.until(at(person.dialog, "companies"))
    page = person.dialog.page
    assert isinstance(page, CompaniesPage)
    person.until(lambda: "No companies to show yet" in shown(person.dialog))
    vendor.post("connect_user", user="regnskapsdata", ticked=True)
    for key in ("bratteli", "granli"):
        vendor.post("access", company=vendor.company(key), group="Regnskap")
    page._read_at = 0.0  # a while later
    person.dialog.changeEvent(QEvent(QEvent.Type.ActivationChange))
    person.until(lambda: page.table.rowCount() == 2)
    assert "2 new, 0 gone." in shown(person.dialog)


def test_what_was_withdrawn_is_renewed_at_the_step_that_mends_it(
    at_the: Beginner, services: Services, connect: SimulatedProvider
) -> None:
    first = at_the("customer_insight")
    first.answer(administrator="yes")
    first.dialog.go("sign_in")
    first.until(at(first.dialog, "sign_in"))
    first.rest()
    first.sign_in()
    draft = services.onboarding.drafts()[0].id
    connect.post("revoke", user="office")
    connect.post("expire", user="office")
    found = [item.problem for item in services.onboarding.check(draft, CancelToken()) if item.problem]
    assert [error.code for error in found] == ["sign_in_expired"]
    again = at_the("customer_insight", draft, "sign_in_expired")
    again.until(at(again.dialog, "sign_in"))
    assert not again.dialog.primary.isEnabled()
    again.sign_in()
    again.go_on("check")
    again.check()
