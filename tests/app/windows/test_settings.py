"""Registrations in the settings, and what a demonstration gives to try."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.settings import Values
from app.windows.demo_bar import DemoBar
from app.windows.desk import Desk
from app.windows.registration_dialog import RegistrationDialog
from app.windows.settings import SettingsPage
from connectors.registry import SYSTEMS
from resources.style import text_scale
from resources.words import Words
from tests.app.windows.fakes import Office
from tests.qt_help import rest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no frames


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(Office(tmp_path, demo=True).services, Words("nb"))


def test_systems_that_share_a_registration_show_it_once(desk: Desk, qtbot: QtBot) -> None:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    registered = desk.words("settings-registered")
    shared = [s for s in SYSTEMS.values() if s.registered_as]
    assert shared

    def lines() -> list[str]:
        return [one.text() for one in page.findChildren(QLabel) if one.text().endswith(f" – {registered}")]

    qtbot.waitUntil(lambda: bool(lines()))
    wanted = {s.name for s in SYSTEMS.values() if s.registration_fields} - {s.name for s in shared}
    assert sorted(lines()) == sorted(f"{name} – {registered}" for name in wanted)


def test_larger_text_is_put_on_at_once_and_kept(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    size = next(box for box in page.findChildren(QComboBox) if box.itemData(1) == "125")
    usual = qapp.font().pointSizeF()
    size.setCurrentIndex(2)
    assert text_scale(qapp) == 1.5 and qapp.font().pointSizeF() == pytest.approx(1.5 * usual)
    qtbot.waitUntil(lambda: desk.services.settings.get("text_size") == "150")
    size.setCurrentIndex(0)
    assert qapp.font().pointSizeF() == pytest.approx(usual)


@pytest.mark.parametrize(("chosen", "scale"), [("", 1.0), ("125", 1.25), ("150", 1.5), ("9000", 1.0)])
def test_an_odd_text_size_is_the_usual_one(chosen: str, scale: float) -> None:
    assert Values(text_size=chosen).text_scale == scale


def test_a_registration_without_secrets_is_stored_as_entered(desk: Desk, qtbot: QtBot) -> None:
    office = desk.services
    assert isinstance(office, Office)
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    system = SYSTEMS["business_nxt"]
    dialog = RegistrationDialog(desk, system, office.registrations.get("business_nxt"), page)
    dialog.show()
    assert list(dialog.entries) == [field.name for field in system.registration_fields]
    assert dialog.entries["redirect_uri"].text() == "http://127.0.0.1/callback"
    secret = dialog.entries["client_secret"]
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    optional = desk.words("settings-optional", field=desk.words("field-client-secret"))
    assert secret.accessibleName() == optional and secret.accessibleDescription()
    dialog.entries["client_id"].setText(" isv_kobling\u200b ")
    dialog.act.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert office.registrations.values["client_id"] == "isv_kobling"
    assert office.registrations.secrets == {}


def test_the_demonstration_gives_keys_to_paste_and_people_to_choose(desk: Desk, qtbot: QtBot) -> None:
    words = desk.words
    bar = DemoBar(desk)
    qtbot.addWidget(bar)
    menu = bar.keys.menu()
    assert menu is not None
    ours = {action.text(): action.menu() for action in menu.actions()}
    keys, people = ours["Tripletex"], ours["Visma.net"]
    assert isinstance(keys, QMenu) and isinstance(people, QMenu)
    keys.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "test-office"
    wanted = words("demo-person", persona=words("persona-no-finance"), person="Per Haugen")
    with qtbot.waitSignal(desk.said) as said:
        next(action for action in people.actions() if action.text() == wanted).trigger()
    assert said.args == [words("demo-sign-in-as", person="Per Haugen")]
    assert QGuiApplication.clipboard().text() == "test-office", "a person is chosen, not pasted"


def test_a_text_of_the_offices_own_that_cannot_be_used_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office(tmp_path)
    file = tmp_path / "words" / "nb" / "settings.ftl"
    file.parent.mkdir(parents=True)
    file.write_text("settings-title = { $unknown }\n", encoding="utf-8")
    page = SettingsPage(Desk(office.services, Words("nb", edited=tmp_path / "words")))
    page.desk.setParent(page)
    qtbot.addWidget(page)
    page.show()
    told = page.words("settings-note-parameter", file=str(file), key="settings-title")
    qtbot.waitUntil(lambda: told in {one.text() for one in page.findChildren(QLabel)})


def test_an_answer_to_a_page_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    class Asking(QObject):
        def told(self, _: object) -> None:
            self.objectName()  # of an object that is gone, an error

    page = Asking()
    desk.ask(lambda: 1, page.told)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    rest(qtbot)


@pytest.mark.parametrize(("stored", "shown"), [("", "fi"), ("sv", "fi"), ("fi", "fi")])
def test_the_language_that_is_in_force_is_shown(
    qtbot: QtBot, tmp_path: Path, stored: str, shown: str
) -> None:
    services = Office(tmp_path).services
    services.settings.set("language", stored)
    page = SettingsPage(Desk(services, Words("fi")))  # as if started with --lang fi
    qtbot.addWidget(page)
    assert page._language.currentData() == shown
    assert services.settings.get("language") == stored
