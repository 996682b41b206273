"""The key's page of a connection in use: another key is proved before it takes the place."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from connectors.errors import problem
from resources.words import Words
from tests.qt_help import paste_text
from tests.wizards.looking import Opener, sees
from tests.wizards.onboarding import KEY, FakeServices, ready
from wizards.dialog import AssistantDialog
from wizards.paste import PasteField

IN_USE = replace(ready(), stage="active", keys=("employee_token",))


def pasted(dialog: AssistantDialog) -> PasteField:
    """The key's field with another key in it."""
    assert dialog.page is not None
    [field] = [one for one in dialog.page.findChildren(PasteField) if one.field.secret]
    paste_text(field.edit, KEY)
    return field


def test_it_takes_the_place_once_it_is_proved(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    dialog = opened("token", IN_USE)
    field = pasted(dialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: services.connections.replaced == [("employee_token",)])
    sees(qtbot, dialog, "The key works")
    assert field.text == "" and not services.memory.keyring


def test_one_that_is_refused_stays_in_its_field(qtbot: QtBot, opened: Opener, services: FakeServices) -> None:
    services.connections.fails = problem(
        "other_company", company="Fjordfisk AS", found="Nordlys AS", by="key"
    )
    dialog = opened("token", IN_USE)
    field = pasted(dialog)
    dialog.primary.click()
    sees(qtbot, dialog, "The key is for Nordlys AS")
    assert field.text == KEY and not services.memory.keyring
    assert dialog.page is not None and not dialog.page.running


def test_what_is_being_proved_can_be_stopped_and_is_proved_once(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    services.connections.waits = True
    dialog = opened("token", IN_USE)
    pasted(dialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: len(services.connections.replaced) == 1)
    assert dialog.session is not None and dialog.session.proving and not dialog.primary.isEnabled()
    dialog.retranslate(Words("fi"))  # waits until it is answered
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(services.connections.replaced) == 1 and not services.memory.keyring
