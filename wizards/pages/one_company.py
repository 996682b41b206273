"""The one company a connection opens: who it is, and the way to everything that could be chosen besides."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QSizePolicy

from connectors.views import CompanyChoice
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M
from wizards.layouts import column, row
from wizards.pages.base import Page
from wizards.widgets import Picture, button, label, marked


class OneCompany(QFrame):
    """Shown in place of a table with a single row; `more` shows that all the same."""

    def __init__(self, page: Page, more: Callable[[], object]) -> None:
        super().__init__()
        role(self, "card")
        self._name = label("", "strong")
        self._facts = label("", "muted")
        self._also = label("", "hint")
        then = label(page.jobs, "hint")
        self.more = button(page.text("assistant-more"), "link", "next", more, name="more")
        told = column(self._name, self._facts, self._also, SPACE_M, then, row(self.more, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(marked(Picture("ok", 24), told, spacing=SPACE_M, margins=SPACE_L))

    def show_company(self, company: CompanyChoice, also: str) -> None:
        """Names the company, and tells where else it is connected."""
        self._also.setText(also)
        self._also.setVisible(bool(also))
        self._name.setText(short(company.name))
        known = (company.organisation_number, company.currency)
        self._facts.setText(" · ".join(fact for fact in known if fact))
        self._facts.setVisible(bool(self._facts.text()))
