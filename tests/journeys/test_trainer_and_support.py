"""The trainer shows a wrong key and mends it; support reads the failure in the log."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.bootstrap import Services
from app.windows.transfer_log import TransferLogPage
from resources.words import Words
from tests.journeys.conftest import Person
from tests.journeys.test_bookkeeper import start, texts
from wizards.dialog import AssistantDialog


@pytest.mark.timeout(300)
def test_a_wrong_key_is_shown_with_its_remedy_and_mended(
    person: Person, services: Services, words: Words
) -> None:
    assistant = start(person, words)
    person.up_to_the_key(assistant, "end_user")
    wrong = person.simulator.personas["wrong_employee_token"]["secrets"]["employee_token"]
    person.paste(assistant, "employee_token", wrong)
    person.click(assistant.primary)
    told = words.problem("key_refused", system="Tripletex")
    person.until(lambda: told.title in texts(assistant))
    assert "API-tilgang" in texts(assistant)  # the place in Tripletex where it is mended

    # the same in the log, for support
    person.window.show_page("log")
    page = person.window.pages["log"]
    assert isinstance(page, TransferLogPage)
    person.until(lambda: [line for line in page.model.transfers.values() if line.problem])
    failed = next(line for line in page.model.transfers.values() if line.problem)
    page.view.choose(failed.id)
    person.until(lambda: told.title in texts(page))
    assert "API-tilgang" in texts(page)
    assert failed.reference in texts(page)
    assert wrong not in texts(page)

    # and the right key turns it green
    right = person.simulator.personas["end_user"]["secrets"]["employee_token"]
    person.paste(assistant, "employee_token", right)
    person.click(assistant.primary)
    person.until(lambda: words("assistant-test-ok", system="Tripletex") in texts(assistant))
    person.until(lambda: len(services.onboarding.drafts()[0].checks) == 11)
    assert {str(item.result) for item in services.onboarding.drafts()[0].checks} == {"ok"}


@pytest.mark.timeout(300)
def test_support_filters_to_the_failure(person: Person, services: Services, words: Words) -> None:
    from connectors.base import CancelToken
    from tests.app.services.conftest import Bookkeeper

    Bookkeeper(services, person.simulator).connect("missing_right", "Kontoret", companies=1)
    list(services.jobs.sync(cancel=CancelToken()))
    person.window.show_page("log", {"status": "failed"})
    page = person.window.pages["log"]
    assert isinstance(page, TransferLogPage)
    told = words.problem("right_missing", system="Tripletex", dataset="postings")

    def reads() -> bool:
        """Clicks the line that failed for want of a right, and reads beside it why."""
        shown = page.model.transfers.values()
        wanted = [t.id for t in shown if t.problem is not None and t.problem.code == "right_missing"]
        only = {str(t.status) for t in shown} == {"failed"}
        return only and bool(wanted) and page.view.choose(wanted[0]) and told.title in texts(page)

    person.until(reads)
    assert "Tilgangsmal" in texts(page)
    assert isinstance(page.findChild(QLabel), QWidget)


def test_no_dialog_is_left(qapp: QApplication) -> None:
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, AssistantDialog) and w.isVisible()]
