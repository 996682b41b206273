"""What the pages make of a system's kind: live or imported, one company or several, the office itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from connectors import registry
from connectors.business_nxt.system import BUSINESS_NXT, BUSINESS_NXT_GROUP
from connectors.errors import problem
from resources.style import apply_theme
from resources.words import LANGUAGES, Words
from tests.wizards.drafts import NOW, FakeCompany, FakeDraft, FakeTick, checks, granted
from tests.wizards.looking import Opener, at, find, sees, shown
from tests.wizards.onboarding import SYSTEMS, FakeServices
from tests.wizards.test_layout import cut_off, nameless, small
from wizards.chooser import ChooserDialog
from wizards.pages.choose import ChoosePage
from wizards.pages.companies import CompaniesPage
from wizards.pages.importing import ImportPage
from wizards.told import CopyButton, Fold

pytestmark = pytest.mark.qt_log_ignore("does not support raise")

NOT_GRANTED = problem("company_not_granted", company="Tindvegen Eiendom AS")
LISTED = (
    FakeCompany("5280001", "Fjordbakeriet AS", "911222333"),
    FakeCompany("5280002", "Nordlys Regnskap AS", "999888777"),
    FakeCompany("5280003", "Tindvegen Eiendom AS", "", problem=NOT_GRANTED),
)
ONE = (FakeCompany("c-1", "Fjordbakeriet AS", "911222333"),)


def draft(system: str, access: str = "user", **changes: object) -> FakeDraft:
    """Everything done up to the companies."""
    ready = FakeDraft(
        system=system,
        name=SYSTEMS[system].name,
        fields={"access": access},
        answers={"access": access, "system_user": "yes", "roles": "yes", "api_user": "yes", "finance": "yes"},
        ticks={name: FakeTick() for name in ("connect_user", "companies", "finance")},
        checks=checks(system=SYSTEMS[system]),
        checked_at=NOW,
        authorisation=granted(),
    )
    return replace(ready, **changes)  # type: ignore[arg-type]


def chosen(companies: tuple[FakeCompany, ...]) -> tuple[FakeCompany, ...]:
    return tuple(replace(one, client=one.name, chosen=one is companies[0]) for one in companies)


# -- what companies lack


def test_companies_that_lack_something_come_first(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.listed = LISTED
    dialog = opened("companies", draft("business_nxt_group", "service"))
    page = dialog.page
    assert isinstance(page, CompaniesPage)
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    names = [page.table.item(row, 0).text() for row in range(3)]  # type: ignore[union-attr]
    assert names == ["Tindvegen Eiendom AS", "Fjordbakeriet AS", "Nordlys Regnskap AS"]
    states = [page.table.item(row, 3).text() for row in range(3)]  # type: ignore[union-attr]
    assert states == ["Access not given yet", "Has access", "Has access"]
    sees(qtbot, dialog, "1 company still lacks access.")
    copy = page.table.cellWidget(0, 2).findChild(CopyButton)
    assert isinstance(copy, CopyButton)
    assert "5280003" in copy.accessibleName()
    copy.click()
    assert QGuiApplication.clipboard().text() == "5280003"


def test_refreshing_tells_what_changed(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    services.memory.listed = LISTED
    dialog = opened("companies", draft("business_nxt", "service", companies=LISTED))
    sees(qtbot, dialog, "No changes.")
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    granted_now = replace(LISTED[2], problem=None)
    services.memory.listed = (*LISTED[1:2], granted_now, FakeCompany("5280009", "Havbris AS"))
    find(dialog, QPushButton, "update-companies").click()
    sees(qtbot, dialog, "1 new, 1 gone.")
    sees(qtbot, dialog, "Kobling has access to every company.")


def test_coming_back_to_the_window_reads_the_list_anew(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.listed = ()
    dialog = opened("companies", draft("business_nxt", "service"))
    page = dialog.page
    assert isinstance(page, CompaniesPage)
    sees(qtbot, dialog, "No companies to show yet")
    sees(qtbot, dialog, "Connect Application Access")
    services.memory.listed = LISTED
    page.activated()  # a moment later: nobody is asked so soon
    assert not page.table.isVisible()
    page._read_at = 0.0
    page.activated()
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    assert "No companies to show yet" not in shown(dialog)


def test_a_list_that_cannot_be_read_says_why(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    services.memory.fails = problem("access_group_missing", company="Fjordbakeriet AS")
    dialog = opened("companies", draft("business_nxt", "service"))
    sees(qtbot, dialog, "The access group is missing")
    assert find(dialog, QPushButton, "update-companies").isEnabled()


def test_the_name_of_the_user_is_ready_to_copy(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("connect_user", draft("business_nxt", "service", ticks={}))
    sees(qtbot, dialog, "regnskapsdata")
    sees(qtbot, dialog, "Small letters only")
    ticks = [one for one in dialog.findChildren(QAbstractButton) if one.objectName().startswith("action-")]
    assert len(ticks) == 7


# -- live


def test_a_live_connection_schedules_nothing(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    ready = draft("business_nxt", companies=chosen(LISTED))
    dialog = opened("summary", ready)
    sees(qtbot, dialog, "Live: nothing to schedule")
    assert "every night" not in shown(dialog)
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "import"))
    sees(qtbot, dialog, "Live: nothing to schedule")
    assert isinstance(dialog.page, ImportPage) and dialog.page._run is None
    assert dialog.session is not None
    assert dialog.session.flow.state(dialog.page.step).done


@pytest.mark.parametrize("step", ["check", "choose"])
def test_the_pages_before_say_so_too(qtbot: QtBot, opened: Opener, step: str) -> None:
    sees(qtbot, opened(step, draft("business_nxt", companies=chosen(LISTED))), "Live: nothing to schedule")
    group = opened(step, draft("business_nxt_group", companies=chosen(LISTED)))
    assert "Live" not in shown(group)


def test_a_live_connection_leads_to_group_reporting(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    dialog = opened("choose", draft("business_nxt", companies=chosen(LISTED)), kin=(BUSINESS_NXT_GROUP,))
    assert isinstance(dialog.page, ChoosePage)
    assert not dialog.page.together.isEnabled()
    assert "one company at a time" in dialog.page.together.accessibleDescription()
    link = find(dialog, QPushButton, "switch")
    with qtbot.waitSignal(dialog.switched) as switched:
        link.click()
    assert switched.args == [BUSINESS_NXT_GROUP]
    qtbot.waitUntil(lambda: not dialog.isVisible())
    group = opened("choose", draft("business_nxt_group", companies=chosen(LISTED)), kin=(BUSINESS_NXT,))
    assert isinstance(group.page, ChoosePage) and group.page.together.isEnabled()
    assert group.findChild(QPushButton, "switch") is None


# -- one company with each sign-in


def test_the_only_company_names_the_connection_and_is_connected_at_once(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.listed = ONE
    dialog = opened("choose", draft("visma_net"))
    assert isinstance(dialog.page, ChoosePage)
    page = dialog.page
    qtbot.waitUntil(lambda: page.model.chosen == {"c-1": "Fjordbakeriet AS"})
    assert not page.together.isVisible() and not page.all.isVisible()
    qtbot.waitUntil(lambda: services.memory.stored[1].name == "Visma.net – Fjordbakeriet AS")
    sees(qtbot, dialog, "Fjordbakeriet AS")
    assert dialog.primary.text() == "&Connect"
    assert not page.table.isVisible()
    find(dialog, QPushButton, "more").click()
    assert page.table.isVisible() and page.level.isVisible()
    dialog.primary.click()
    qtbot.waitUntil(at(dialog, "import"))
    assert services.memory.stored[1].companies[0].chosen
    assert services.memory.stored[1].stage == "active"


def test_a_name_somebody_gave_stays(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    services.memory.listed = ONE
    dialog = opened("choose", draft("visma_net", name="Bakeriet"))
    page = dialog.page
    assert isinstance(page, ChoosePage)
    qtbot.waitUntil(lambda: bool(page.model.chosen))
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    assert services.memory.stored[1].name == "Bakeriet"


@pytest.mark.parametrize(("access", "step"), [("user", "sign_in"), ("service", "tenant")])
def test_the_next_company_needs_only_what_differs(
    qtbot: QtBot, opened: Opener, services: FakeServices, access: str, step: str
) -> None:
    used = draft("visma_net", access, stage="active", companies=chosen(ONE), imported=True)
    dialog = opened("import", used)
    assert dialog.session is not None
    find(dialog, QPushButton, "another").click()
    qtbot.waitUntil(at(dialog, step))
    assert dialog.session.draft.id == 2
    assert services.memory.stored[2].answers["access"] == access
    assert services.memory.stored[1].stage == "active"
    assert dialog.session.flow.open_steps


def test_group_reporting_opens_many_so_there_is_no_next(opened: Opener) -> None:
    used = draft("business_nxt_group", stage="active", companies=chosen(LISTED), imported=True)
    assert opened("import", used).findChild(QPushButton, "another") is None


# -- the office itself


def test_customer_insight_has_one_place_and_its_own_name(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.listed = (FakeCompany("ci-1", "Nordlys Regnskap AS - Customer Insight"),)
    dialog = opened("choose", draft("customer_insight"))
    page = dialog.page
    assert isinstance(page, ChoosePage)
    qtbot.waitUntil(lambda: page.model.chosen == {"ci-1": "Customer Insight"})
    find(dialog, QPushButton, "more").click()
    assert not find(dialog, QComboBox, "level").isEnabled()
    sees(qtbot, dialog, "always set up at customer level")
    sees(qtbot, dialog, "for this connection alone")
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    assert services.memory.stored[1].name == "Customer Insight"


def test_two_where_one_was_promised_are_left_to_the_person(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.memory.listed = (FakeCompany("ci-1", "Nordlys"), FakeCompany("ci-2", "Nordlys Bergen"))
    dialog = opened("choose", draft("customer_insight"))
    page = dialog.page
    assert isinstance(page, ChoosePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert not page.model.chosen


# -- the choice between two kinds


OFFERED = [system for key, system in SYSTEMS.items() if key in registry.SYSTEMS]


@pytest.fixture
def chooser(qtbot: QtBot) -> ChooserDialog:
    dialog = ChooserDialog(FakeServices(), Words("en"), OFFERED)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_two_kinds_are_one_row_and_then_a_choice(qtbot: QtBot, chooser: ChooserDialog) -> None:
    names = [card.accessibleName() for card in chooser._cards]
    families: dict[str, str] = {}
    for system in OFFERED:
        families.setdefault(system.family or system.key, system.name)
    assert names == sorted(families.values())
    find(chooser, QPushButton, "system-business_nxt").click()
    assert chooser.kinds is not None
    live, imported = chooser.kinds.cards
    assert (live.system, imported.system) == (BUSINESS_NXT, BUSINESS_NXT_GROUP)
    assert "Recommended" in live.accessibleDescription()
    assert "Live: nothing to schedule" in live.accessibleDescription()
    assert "The last 40 days, every week" in imported.accessibleDescription()
    qtbot.waitUntil(live.hasFocus)
    QTest.keyClick(live, Qt.Key.Key_Tab)
    qtbot.waitUntil(imported.hasFocus)
    with qtbot.waitSignal(chooser.chosen) as signal:
        QTest.keyClick(imported, Qt.Key.Key_Space)
    assert signal.args == [BUSINESS_NXT_GROUP, False]


def test_the_choice_leads_back_to_the_list(qtbot: QtBot, chooser: ChooserDialog) -> None:
    chooser.search.setText("group reporting")
    chooser.search.returnPressed.emit()
    assert chooser.kinds is not None
    chooser.retranslate(Words("nb"))
    assert chooser.kinds.cards[0].accessibleName() == "Direkte"
    find(chooser, QPushButton, "back-to-systems").click()
    assert chooser.kinds is None
    assert chooser.search.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.4])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_fits_and_is_named(qtbot: QtBot, qapp: QApplication, language: str, scale: float) -> None:
    apply_theme(qapp, "light", scale)
    dialog = ChooserDialog(FakeServices(), Words(language), OFFERED)
    qtbot.addWidget(dialog)
    dialog.show()
    find(dialog, QPushButton, "system-business_nxt").click()
    qtbot.waitUntil(lambda: not cut_off(dialog))
    assert not nameless(dialog) and not small(dialog)


# -- the vendor's own pages


def test_a_page_that_does_not_open_says_why_and_where_it_is(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    asked: list[str] = []
    page = "https://docs.vismasoftware.no/businessnxtapi/"
    dialog = opened("connect_user", draft("business_nxt", "service"), open_url=asked.append)
    assert dialog.page is not None
    dialog.page.findChildren(Fold)[0].open()
    press = find(dialog, QPushButton, "open-page")
    press.click()
    sees(qtbot, dialog, "No browser opened.")
    assert asked == [page]
    services.stays_here = True
    press.click()
    sees(qtbot, dialog, f"opens no pages outside this computer. The link leads to {page}.")
    assert asked == [page]
