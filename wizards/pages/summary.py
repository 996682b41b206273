"""The last look before use: what will be connected, or what is still open."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton

from resources.tokens import SPACE_L, SPACE_M
from wizards.flow import ACTIVE, Step
from wizards.layouts import card, clear, column, row
from wizards.pages.base import Note, Page
from wizards.told import Facts
from wizards.widgets import Picture, button, label


def unticked(page: Page) -> str:
    """Which steps the list beside still shows as open though they hold up nothing, "" if none."""
    titles = [page.session.step_text(step, "title") for step in page.session.flow.unticked]
    return page.text("assistant-unticked", steps=" · ".join(titles)) if titles else ""


class SummaryPage(Page):
    """The `summary` step."""

    def build(self) -> None:
        self._body = column(spacing=SPACE_L)
        self.column.addLayout(self._body)
        self.refresh()

    def refresh(self) -> None:
        clear(self._body)
        if not self.session.flow.ready:
            self._body.addWidget(self._open_steps())
        self._body.addWidget(self._facts())
        if self.session.flow.ready and (left := unticked(self)):
            self._body.addWidget(label(left, "hint"))
        if self.session.flow.ready:
            self._body.addWidget(Note(self.jobs))
        self.buttons.emit()

    def primary_text(self) -> str:
        if self.session.draft.stage == ACTIVE:
            return self.text("assistant-next")
        return self.text("assistant-start-use", count=self._count())

    def primary_enabled(self) -> bool:
        return self.session.flow.ready

    def leave(self, done: Callable[[], None]) -> None:
        if self.session.draft.stage == ACTIVE:
            done()
        else:
            self.forget_problem()
            self.session.start_use(done, self.show_problem)

    def _count(self) -> int:
        return sum(company.chosen for company in self.session.draft.companies)

    def _open_steps(self) -> QFrame:
        lines = [row(Picture("open"), self._link(step), None) for step in self.session.flow.open_steps]
        return card(label(self.text("assistant-still-open"), "strong"), *lines)

    def _link(self, step: Step) -> QPushButton:
        title = self.session.step_text(step, "title")
        return button(title, "link", "", lambda: self.wanted.emit(step.id), name=f"open-{step.id}")

    def _facts(self) -> QFrame:
        draft = self.session.draft
        chosen = [company for company in draft.companies if company.chosen]
        place = self.session.words.place
        clients = sorted({company.client or company.name for company in chosen}, key=place)
        where = draft.level or self.text("assistant-level-top")
        rows = [
            ("assistant-name", draft.name),
            ("assistant-level", where),
            ("assistant-companies", "\n".join(sorted((one.name for one in chosen), key=place))),
            ("assistant-clients", "\n".join(clients)),
        ]
        if draft.private:
            rows.append(("assistant-private", self.text("assistant-private-hint")))
        return card(Facts([(self.text(key), value) for key, value in rows], spacing=SPACE_M))
