"""How many clicks and pages lie between a key in hand and a connection in use: counted at the real window.

Pasting is the keyboard's; a click into each further field of a page is counted, and so is everything from
"New connection" to the last window closed.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from app.demo import DemoSession
from app.windows.interface.bench import HISTORY, SETTINGS, START_UP, TABS
from app.windows.interface.dialog import InterfaceDialog
from app.windows.interface.start_dialog import StartDialog
from app.windows.key_dialog import KeyDialog
from app.windows.main_window import MainWindow
from connectors.base import CancelToken, SignInRequest, SignInStage, utc_now
from connectors.fields import Secret
from connectors.moves import REGISTERS
from connectors.simulators.description import Told
from connectors.views import CompanyView
from tests.app.windows.test_demonstration import use
from tests.app.windows.whole.visitor import Browser
from tests.browser.person import HttpPerson
from tests.connectors.in_use import take_into_use
from tests.qt_help import paste_text
from tests.wizards.looking import find
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.flow import Kind
from wizards.paste import PasteField
from wizards.renewal import RenewalDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support (raise|grabbing)")
_PATIENCE = 30_000  # ms


@dataclass
class Person:
    """Somebody who knows the way; counts what it takes. pages: the steps that were seen."""

    qtbot: QtBot
    window: MainWindow
    clicks: int = 0
    pages: list[str] = field(default_factory=list)

    def until(self, true: Callable[[], object]) -> None:
        def shown() -> None:
            assert true()

        self.qtbot.waitUntil(shown, timeout=_PATIENCE)

    def click(self, on: QWidget) -> None:
        self.until(lambda: on.isVisible() and on.isEnabled())
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def choose(self, system: str) -> None:
        """From "New connection" to the system that is wanted."""
        words = self.window.desk.words
        titles = {words(key).replace("&", "") for key in ("welcome-start", "shell-new-connection")}
        news: list[QPushButton] = []

        def look() -> bool:
            buttons = self.window.findChildren(QPushButton)
            news[:] = [b for b in buttons if b.isVisible() and b.text().replace("&", "") in titles]
            return bool(news)

        self.until(look)
        self.click(news[0])
        self.until(lambda: self.window.findChildren(ChooserDialog))
        [chooser] = self.window.findChildren(ChooserDialog)
        self.click(find(chooser, QWidget, f"system-{system}"))

    def begin(self, system: str) -> AssistantDialog:
        """From "New connection" to the assistant's first page."""
        self.choose(system)
        self.until(lambda: self.window.findChildren(AssistantDialog))
        [dialog] = self.window.findChildren(AssistantDialog)
        self.until(lambda: dialog.page is not None)
        self.see(dialog)
        return dialog

    def see(self, dialog: AssistantDialog) -> None:
        assert dialog.page is not None
        self.pages.append(dialog.page.step.id)

    def press(self, dialog: AssistantDialog, button: QPushButton) -> None:
        """A button that leads to another page, once that is there."""
        before = dialog.page
        self.click(button)
        self.until(lambda: dialog.page is not before and dialog.page is not None)
        self.see(dialog)

    def done(self, dialog: AssistantDialog) -> bool:
        """Whether nothing is left to do on the open page."""
        assert dialog.session is not None and dialog.page is not None
        return dialog.session.flow.state(dialog.page.step).done

    def give(self, dialog: AssistantDialog, own: Told) -> None:
        """Pastes what the page asks for into its fields, and waits for what the test of it says."""
        page = dialog.page
        assert page is not None
        given = own["fields"] | own["secrets"]
        entries = [e for e in page.findChildren(PasteField) if e.field.name in given and e.isVisible()]
        wanted = [entry for entry in entries if not entry.text]
        for place, entry in enumerate(wanted):
            if place == 0:
                self.until(entry.edit.hasFocus)
            else:
                self.click(entry.edit)
            paste_text(entry.edit, given[entry.field.name])
        self.until(lambda: self.done(dialog))
        self.until(lambda: dialog.session is not None and not dialog.session.line.busy and not page.running)

    def end(self, dialog: AssistantDialog, services: Services) -> CompanyView:
        """Sees the proof and goes to the clients; the first of the companies in use."""

        def read() -> bool:
            companies = services.companies.list(active=True)
            return all(company.imported_at and not company.run_state for company in companies)

        self.until(read)
        clients = "go-companies"  # told anew as long as there is news

        def shown() -> bool:
            ways = dialog.findChildren(QPushButton, clients)
            return any(one.isVisible() and one.isEnabled() for one in ways)

        self.until(shown)
        self.click(find(dialog, QPushButton, clients))
        self.until(lambda: not self.window.findChildren(AssistantDialog))
        assert self.window.stack.currentWidget() is self.window.pages["companies"]
        return services.companies.list(active=True)[0]

    def begin_interface(self, system: str) -> InterfaceDialog:
        """From "New connection" to the window of an interface."""
        self.choose(system)
        self.until(lambda: self.window.findChildren(InterfaceDialog))
        [dialog] = self.window.findChildren(InterfaceDialog)
        self.until(lambda: dialog.settings is not None)
        return dialog

    def pick(self, box: QComboBox, text: str) -> None:
        """Opens the list of a choice, and chooses there."""
        self.until(lambda: box.findText(text) >= 0)
        arrow = QPoint(box.width() - 8, box.height() // 2)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=arrow)
        self.clicks += 1
        view = box.view()
        self.until(view.isVisible)
        view.scrollTo(box.model().index(box.findText(text), 0))
        at = view.visualRect(box.model().index(box.findText(text), 0)).center()
        QTest.mouseMove(view.viewport(), at)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.clicks += 1
        self.until(lambda: box.currentText() == text)

    def open_tab(self, dialog: InterfaceDialog, name: str) -> None:
        """A tab of an interface's window."""
        bar = dialog.tabs.tabBar()
        at = bar.tabRect(TABS.index(name)).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)
        self.clicks += 1
        self.pages.append(name)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


@pytest.mark.parametrize(
    ("system", "persona", "most"),
    [("tripletex", "end_user", 9), ("netvisor", "office", 9), ("severa", "key", 8)],
)
def test_with_the_key_in_hand(
    person: Person, services: Services, demo: DemoSession, system: str, persona: str, most: int
) -> None:
    own = demo.systems[system]["personas"][persona]
    dialog = person.begin(system)
    if system == "severa":
        person.click(find(dialog, QRadioButton, "way=api_key"))
    person.press(dialog, dialog.at_hand)
    person.give(dialog, own)
    person.press(dialog, dialog.primary)
    person.press(dialog, dialog.primary)
    company = person.end(dialog, services)
    assert company.reconciled is not None
    assert len(person.pages) <= 4, person.pages
    assert person.clicks <= most


def test_an_office_connects_all_its_clients(person: Person, services: Services, demo: DemoSession) -> None:
    dialog = person.begin("tripletex")
    person.press(dialog, dialog.at_hand)
    person.give(dialog, demo.systems["tripletex"]["personas"]["office"])
    person.press(dialog, dialog.primary)
    person.click(find(dialog, QCheckBox, "all"))
    while dialog.page is not None and dialog.page.step.id != "import":
        person.press(dialog, dialog.primary)
    person.end(dialog, services)
    assert len(services.companies.list(active=True)) > 1
    assert person.clicks <= 12


def test_one_company_by_signing_in(person: Person, services: Services, browser: Browser) -> None:
    dialog = person.begin("visma_net")
    person.press(dialog, dialog.at_hand)
    person.click(find(dialog, QPushButton, "sign-in"))
    person.until(lambda: dialog.primary.isEnabled())
    assert browser.opened
    while dialog.page is not None and dialog.page.step.id != "import":
        if dialog.page.step.kind is Kind.CHECK:  # which begins by itself
            person.until(lambda: person.done(dialog))
        person.press(dialog, dialog.primary)
    company = person.end(dialog, services)
    assert company.reconciled is not None and company.reconciled.proved == "agrees"
    assert person.clicks <= 9


def signed_in(services: Services) -> int:
    """A company of Visma.net in use, which somebody has signed in for; the connection's id."""
    onboarding, cancel = services.onboarding, CancelToken()
    draft = onboarding.begin("visma_net")
    for step in onboarding.sign_in(draft.id, SignInRequest(seconds=30), cancel):
        if step.stage is SignInStage.OPEN:
            threading.Thread(target=HttpPerson().open, args=(step.url,), daemon=True).start()
    list(onboarding.check(draft.id, cancel))
    onboarding.choose(draft.id, {c.external_id: c.name for c in onboarding.list_companies(draft.id, cancel)})
    onboarding.start_use(draft.id)
    return draft.id


def labelled(root: QWidget, text: str) -> list[QPushButton]:
    """The buttons that are shown with that text."""
    plain = text.replace("&", "")
    buttons = root.findChildren(QPushButton)
    return [one for one in buttons if one.isVisible() and one.text().replace("&", "") == plain]


def test_an_ended_authorisation_is_renewed_in_one_pane(
    person: Person, services: Services, browser: Browser
) -> None:
    number = signed_in(services)
    with services._core.store.writing() as tables:
        row = tables.connections.get(number)
        tables.connections.update(replace(row, expires_at=utc_now() - timedelta(days=1)))
    person.window.desk.changed.emit()
    renew = person.window.desk.words("connections-renew")
    person.until(lambda: labelled(person.window, renew))
    person.click(labelled(person.window, renew)[0])
    person.until(lambda: person.window.findChildren(RenewalDialog))
    [dialog] = person.window.findChildren(RenewalDialog)
    person.until(lambda: find(dialog, QPushButton, "sign-in").hasFocus())
    begin = find(dialog, QPushButton, "sign-in")
    assert begin.property("role") == "primary"
    person.click(begin)
    person.until(dialog.close_it.hasFocus)
    assert browser.opened and dialog.close_it.property("role") == "primary"
    person.click(dialog.close_it)
    person.until(lambda: not person.window.findChildren(RenewalDialog))
    assert not person.window.findChildren(AssistantDialog)
    found = services.connections.get(str(number))
    assert found.expires_at is not None and found.expires_at > utc_now() and found.problem is None
    assert person.clicks <= 3


def test_a_refused_key_is_replaced_beside_its_connection(
    person: Person, services: Services, demo: DemoSession
) -> None:
    own = demo.systems["tripletex"]["personas"]["end_user"]
    number = use(services, demo, "tripletex", "end_user")
    wrong = demo.systems["tripletex"]["personas"]["wrong_employee_token"]["secrets"]
    services.onboarding.save_values(number, {}, {name: Secret(value) for name, value in wrong.items()})
    list(services.connections.check(str(number), CancelToken()))
    person.window.show_page("connections", {"connection": number})
    replacing = person.window.desk.words("connections-replace-key")
    person.until(lambda: labelled(person.window, replacing))
    person.click(labelled(person.window, replacing)[0])
    [dialog] = person.window.findChildren(KeyDialog)
    [entry] = dialog.inputs.values()
    person.until(entry.edit.hasFocus)
    paste_text(entry.edit, own["secrets"][entry.field.name])
    person.click(dialog.act)
    person.until(lambda: not dialog.isVisible())
    assert services.connections.get(str(number)).problem is None
    assert person.clicks <= 2


def in_use(services: Services, demo: DemoSession, system: str) -> int:
    """A connection with the office's key, in use; its id."""
    own = demo.persona(system, "office")
    draft = services.onboarding.begin(system)
    services.onboarding.save_values(draft.id, own.fields, own.secrets)
    take_into_use(services, draft)
    return draft.id


def test_from_two_connections_to_the_first_transfer(
    person: Person, services: Services, demo: DemoSession
) -> None:
    sides = {side: in_use(services, demo, side) for side in ("severa", "netvisor")}
    person.window.desk.changed.emit()
    dialog = person.begin_interface("netvisor_severa")
    assert dialog.bench.view.sides == sides  # the only ones there are
    person.open_tab(dialog, SETTINGS)
    assert dialog.settings is not None and dialog.start_up is not None
    headers = dialog.settings.registers["dimensions"].headers
    for kind, name in (("project", "Projekti"), ("business_unit", "Osasto")):
        dialog.settings.show_part(headers[kind])
        person.pick(headers[kind], name)
    person.click(dialog.settings.save_all)
    person.until(lambda: all(dialog.bench.state(name).done for name in REGISTERS))
    person.until(lambda: dialog.findChild(QPushButton, "to-start-up"))
    person.click(find(dialog, QPushButton, "to-start-up"))
    assert dialog.tabs.currentIndex() == TABS.index(START_UP)
    if dialog.bench.view.differing:
        person.click(dialog.parties.intended)
    person.until(lambda: dialog.findChild(QPushButton, "start-use"))
    person.click(find(dialog, QPushButton, "start-use"))
    person.until(lambda: dialog.findChildren(StartDialog))
    [asking] = dialog.findChildren(StartDialog)
    person.until(lambda: not asking.counting)
    words, netvisor = dialog.bench.words, dialog.bench.view.whose["netvisor"]
    assert netvisor.name in asking.act.text() and netvisor.number in dialog_text(asking)
    person.click(asking.act)
    person.until(lambda: dialog.tabs.currentIndex() == TABS.index(HISTORY))
    person.until(lambda: words("interface-result-done") in dialog_text(dialog))
    counts = services.interfaces.load(dialog.connection).counts
    assert set(counts) == set(REGISTERS) and all("failed" not in one for one in counts.values())
    assert person.clicks <= 12


def dialog_text(dialog: QWidget) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))
