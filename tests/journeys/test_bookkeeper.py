"""The bookkeeper: from the first window to a reconciled ledger, closing and coming back on the way."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from app.bootstrap import Services
from resources.words import Words
from tests.journeys.conftest import Person
from wizards.chooser import ChooserDialog
from wizards.dialog import AssistantDialog
from wizards.flow import Kind


def start(person: Person, words: Words) -> AssistantDialog:
    """From the welcome page to Tripletex's assistant."""
    person.press(person.window, words("welcome-start"))
    chooser = person.dialog(ChooserDialog)
    card = chooser.findChild(QWidget, "system-tripletex")
    assert card is not None
    person.click(card)
    return person.dialog(AssistantDialog)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.mark.timeout(300)
def test_from_first_start_to_a_reconciled_ledger(person: Person, services: Services, words: Words) -> None:
    assistant = start(person, words)
    person.up_to_the_key(assistant)
    key = person.simulator.personas["office"]["secrets"]["employee_token"]
    person.paste(assistant, "employee_token", f" • {key[:20]}\u200b{key[20:]} \n")
    assert words("field-removed-bullet", count=1) in texts(assistant)
    person.click(assistant.primary)
    person.until(lambda: words("assistant-test-ok", system="Tripletex") in texts(assistant))
    assert key not in texts(assistant)
    person.until(lambda: assistant.session is not None and assistant.session.draft.checks)

    # closing loses nothing: the same step is open afterwards
    assistant.close()
    person.until(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, AssistantDialog)])
    (draft,) = services.onboarding.drafts()
    assert (draft.step, draft.secrets) == ("token", frozenset({"employee_token"}))
    person.window.desk.assist.emit(draft.id, "")
    assistant = person.dialog(AssistantDialog)
    person.at(assistant, "token")
    person.go_on(assistant)

    person.at(assistant, "choose")
    person.until(lambda: assistant.session is not None and len(assistant.session.draft.companies) == 3)
    everyone = assistant.findChild(QCheckBox, "all")
    assert everyone is not None
    everyone.click()
    person.until(lambda: "3" in assistant.primary.text())  # "Connect 3 companies"
    person.go_on(assistant)
    while assistant.page is not None and assistant.page.step.kind is not Kind.SUMMARY:
        person.go_on(assistant)
    assert assistant.primary.isVisible()
    person.go_on(assistant)

    person.at(assistant, "import")
    person.until(lambda: [c.state for c in services.companies.list(active=True)] == ["ok"] * 3)
    assistant.close()
    person.window.show_page("companies")
    person.until(lambda: services.connections.summary().reconciled == 3)
    person.window.show_page("log")
    person.until(lambda: len(services.transfers.page()) > 20)


@pytest.mark.timeout(120)
def test_a_draft_is_discarded_whole(person: Person, services: Services, words: Words) -> None:
    assistant = start(person, words)
    person.up_to_the_key(assistant)
    key = person.simulator.personas["office"]["secrets"]["employee_token"]
    person.paste(assistant, "employee_token", key)
    assistant.close()
    person.until(lambda: services.onboarding.drafts() and services.onboarding.drafts()[0].secrets)
    (draft,) = services.onboarding.drafts()
    person.window.show_page("overview")
    services.onboarding.discard(draft.id)
    assert services.connections.list() == []
