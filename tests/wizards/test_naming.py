"""The names a person gives: what is said where one is missing, and where it is entered."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from connectors.base import System
from connectors.errors import problem
from resources.words import LANGUAGES, Words
from tests.wizards.drafts import FakeDraft
from tests.wizards.looking import Opener, at, find, shown
from tests.wizards.onboarding import SYSTEMS, ready
from wizards.flow import Flow, Kind, load
from wizards.flow_model import CLIENT, NAME
from wizards.told import ProblemCard

CONNECTED = [one for one in SYSTEMS.values() if not one.sides]


@pytest.mark.parametrize("system", CONNECTED, ids=lambda one: one.key)
def test_a_name_that_is_missing_is_asked_for_by_its_own_word_where_it_is_entered(
    qtbot: QtBot, opened: Opener, system: System
) -> None:
    dialog = opened("name", replace(ready(), system=system.key))
    qtbot.waitUntil(at(dialog, "name"))
    name = find(dialog, QLineEdit, "name")
    name.clear()
    dialog.primary.click()
    qtbot.waitUntil(lambda: "Not filled in: Connection name" in shown(dialog))
    [card] = dialog.findChildren(ProblemCard)
    assert card.mend is None and name.hasFocus()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", [NAME, CLIENT])
def test_the_names_a_person_gives_have_words(language: str, field: str) -> None:
    assert Words(language).has(f"field-{field}".replace("_", "-"))


@pytest.mark.parametrize("system", CONNECTED, ids=lambda one: one.key)
def test_what_is_missing_leads_to_the_step_that_asks_for_it(system: System) -> None:
    flow = Flow(load(system), FakeDraft(system=system.key))
    asked = {name for step in flow.assistant.steps if step.kind is Kind.FORM for name in step.fields}
    for field in (NAME, CLIENT, *sorted(asked)):
        step = flow.step_mending(problem("value_missing", field=field))
        assert step is not None and step.asks(field), field
