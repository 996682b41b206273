"""A form that is not filled in stays, says which field is empty and puts the keyboard there."""

import pytest
from pytestqt.qtbot import QtBot

from tests.qt_help import paste_text
from tests.wizards.drafts import FakeDraft
from tests.wizards.looking import Opener, at, sees
from tests.wizards.onboarding import KEY, SYSTEMS, FakeServices
from wizards.flow import Kind, load, plain
from wizards.pages.form import FormPage

FORMS = [
    (system.key, step.id, manual)
    for system in SYSTEMS.values()
    for manual in (False, True)
    for assistant in (plain(system) if manual else load(system),)
    for step in assistant.steps
    if step.kind is Kind.FORM and not step.optional
    if any(assistant.field(name).required and not assistant.field(name).default for name in step.fields)
]


@pytest.mark.parametrize(("system", "step", "manual"), FORMS)
def test_empty_it_stays_and_says_so_at_the_field(
    qtbot: QtBot, opened: Opener, services: FakeServices, system: str, step: str, manual: bool
) -> None:
    services.registrations.fields = {}
    dialog = opened(step, FakeDraft(system=system, registration=False), manual=manual)
    page = dialog.page
    assert isinstance(page, FormPage)
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    empty = [one for one in page.inputs.values() if one.field.required and not one.text]
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.session is not None and not dialog.session.line.busy)
    assert at(dialog, step)() and dialog.page is page and dialog.primary.isEnabled()
    assert all(one.message.isVisible() and one.message.text() for one in empty)
    assert dialog.focusWidget() is empty[0].edit


def test_what_is_filled_in_then_is_no_longer_called_empty(
    qtbot: QtBot, opened: Opener, services: FakeServices
) -> None:
    dialog = opened("token", FakeDraft(answers={"key_kind": "office"}))
    page = dialog.page
    assert isinstance(page, FormPage)
    dialog.primary.click()
    sees(qtbot, dialog, "Not filled in: Brukernøkkel")
    field = page.inputs["employee_token"]
    paste_text(field.edit, KEY)
    assert not field.message.isVisible()
