"""The pages of an assistant, one for each kind of step."""

from collections.abc import Mapping

from wizards.flow import Kind, Step
from wizards.pages.base import Page
from wizards.pages.check import CheckPage
from wizards.pages.choose import ChoosePage
from wizards.pages.companies import CompaniesPage
from wizards.pages.form import FormPage
from wizards.pages.importing import ImportPage
from wizards.pages.sign_in import SignInPage
from wizards.pages.summary import SummaryPage
from wizards.pages.task import TaskPage
from wizards.session import Session

__all__ = ["Page", "page_for"]

_PAGES: Mapping[Kind, type[Page]] = {
    Kind.INFO: TaskPage,
    Kind.TASK: TaskPage,
    Kind.FORM: FormPage,
    Kind.BROWSER_SIGN_IN: SignInPage,
    Kind.CHECK: CheckPage,
    Kind.CHOOSE: ChoosePage,
    Kind.SUMMARY: SummaryPage,
    Kind.FIRST_IMPORT: ImportPage,
}


def page_for(session: Session, step: Step) -> Page:
    """A new page for `step`."""
    kind = CompaniesPage if step.companies else _PAGES[step.kind]
    return kind(session, step)
