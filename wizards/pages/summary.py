"""The last look before use: what will be connected, or what is still open."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from wizards.flow import ACTIVE
from wizards.pages.base import Note, Page
from wizards.widgets import Picture, button, clear, label


class SummaryPage(Page):
    """The `summary` step."""

    def build(self) -> None:
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_L)
        self.column.addLayout(self._body)
        self.refresh()

    def refresh(self) -> None:
        clear(self._body)
        if not self.session.flow.ready:
            self._body.addWidget(self._open_steps())
        self._body.addWidget(self._facts())
        if self.session.flow.ready:
            self._body.addWidget(Note(self.text("assistant-live-note" if self.live else "assistant-jobs")))
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
        card = role(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.text("assistant-still-open"), "strong"))
        for step in self.session.flow.open_steps:
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(Picture("open"))
            link = button(self.session.step_text(step, "title"), "link")
            link.setObjectName(f"open-{step.id}")
            link.clicked.connect(lambda _, step=step: self.wanted.emit(step.id))
            row.addWidget(link, 1, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(row)
        return card

    def _facts(self) -> QFrame:
        draft = self.session.draft
        chosen = [company for company in draft.companies if company.chosen]
        clients = sorted({company.client or company.name for company in chosen})
        where = draft.level or self.text("assistant-level-top")
        rows = [
            ("assistant-name", draft.name),
            ("assistant-level", where),
            ("assistant-companies", "\n".join(company.name for company in chosen)),
            ("assistant-clients", "\n".join(clients)),
        ]
        if draft.private:
            rows.append(("assistant-private", self.text("assistant-private-hint")))
        card = role(QFrame(), "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        grid.setHorizontalSpacing(SPACE_XL)
        grid.setVerticalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        for line, (key, value) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(self.text(key), "muted", wrap=False), line, 0, top)
            grid.addWidget(label(value or "–"), line, 1, top)
        return card
