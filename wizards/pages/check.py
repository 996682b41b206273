"""The named tests, one row after the other, with what happened, why and what to do where one fails."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from resources.tokens import SPACE_M
from wizards.flow import Mark, check_names
from wizards.layouts import add, card, row
from wizards.pages.base import Page
from wizards.pages.testing import Testing
from wizards.told import ProblemCard
from wizards.widgets import button, label


class CheckPage(Page):
    """The `check` step."""

    def build(self) -> None:
        self.testing = Testing(self, check_names(self.session.system))
        self.again = button(self.text("assistant-check-again"), "", "refresh", self.start)
        buttons = row(self.again, self.testing.waiting, grow=1)
        add(self.column, card(*self.testing.rows.values(), spacing=SPACE_M), buttons, self.testing.causes)
        if self.live:
            self.column.addWidget(label(self.text("assistant-live"), "hint"))
        for item in self.session.draft.checks:
            self.testing.show(item)
        self.testing.told.connect(self._focus)
        self.testing.ended.connect(self._ended)
        self._rest()
        if self._new and self.session.flow.state(self.step).mark is not Mark.BLOCKED:
            QTimer.singleShot(0, self, self.start)

    def primary_text(self) -> str:
        if self._finished_well():
            return self.text("assistant-next")
        return self.text("assistant-check-run") if not self.running else self.text("assistant-check-runs")

    def primary_enabled(self) -> bool:
        return not self.running

    def leave(self, done: Callable[[], None]) -> None:
        if self._finished_well():
            done()
        else:
            self.start()

    def start(self) -> None:
        """Runs the tests from the first one."""
        if self.running:
            return
        self.forget_problem()
        self._run = self.testing.begin()
        self._rest()

    def pick_up(self) -> None:
        self.start()

    @property
    def _new(self) -> bool:
        """Whether nothing was tested yet, or somebody has signed in since."""
        draft = self.session.draft
        signed_in = draft.authorisation.at if draft.authorisation is not None else None
        return draft.checked_at is None or (signed_in is not None and signed_in > draft.checked_at)

    def _finished_well(self) -> bool:
        return not self.running and self.session.flow.state(self.step).done

    def _focus(self, card: ProblemCard) -> None:
        """The way to mend what is wrong first gets the focus, where somebody has asked."""
        if card.mend is not None and self.testing.causes.indexOf(card) == 0 and self._run is not None:
            card.mend.setFocus()

    def _ended(self) -> None:
        self._rest()
        if self.testing.clean and self.testing.passed:
            self.ready.emit()

    def _rest(self) -> None:
        """Buttons and texts as they are between and during runs."""
        self.again.setVisible(not self.running and bool(self.session.draft.checks))
        self.buttons.emit()

    def refresh(self) -> None:
        if not self.running:
            self._rest()
