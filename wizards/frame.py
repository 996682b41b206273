"""The frame of an assistant: the rail on the left, a page's place, the buttons below, wide or narrow."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from connectors.base import System
from resources.words import Words
from wizards.companion import Companion, CompanionBar
from wizards.flow import Kind, Mark, StepState
from wizards.focus import enable, move_focus
from wizards.foot import Foot
from wizards.help import step_help
from wizards.keyboard import entered
from wizards.layouts import column, fit, row
from wizards.pages import Page
from wizards.rail import RailPanel
from wizards.session import Session


class AssistantFrame(QDialog):
    """What is around the pages, and how the keyboard goes through it."""

    def __init__(self, system: System, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words, self._system = words, system
        self.session: Session | None = None
        self.page: Page | None = None
        fit(self, 1160, 820, QSize(760, 520))
        self._side = RailPanel(system)
        self.rail = self._side.rail
        self.rail.chosen.connect(self.go)
        self._stack = QStackedWidget()
        self._foot = foot = Foot(self.close, self._go_to_hand, self._go_back, self._go_on)
        self.later, self.at_hand, self.back, self.primary = foot.later, foot.at_hand, foot.back, foot.primary
        self._saved = foot.saved
        self._bar = CompanionBar(system, self.go_beside)
        self.companion = Companion(self, self._side, narrow=self._bar)
        self._side.beside.clicked.connect(self.go_beside)
        middle = row(self._side, self._stack, spacing=0, grow=1)
        self._whole = column(self._bar, middle, foot, spacing=0, grow=1)
        self.setLayout(self._whole)
        self._parts: list[QWidget] = [self._bar, self._side, self._stack, foot]  # as Tab goes through them
        for keys, act in {
            "Ctrl+Return": self.primary.click,
            "Ctrl+Enter": self.primary.click,
            "Ctrl+B": self.go_beside,
        }.items():
            QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence("F1"), self, self._help)
        self._texts()

    @abstractmethod
    def go(self, step_id: str) -> None:
        """Opens a step, storing what was entered on the one that is left."""

    @abstractmethod
    def _go_back(self) -> None:
        """To the step before."""

    @abstractmethod
    def _go_to_hand(self) -> None:
        """To the values or the sign-in."""

    @abstractmethod
    def _go_on(self) -> None:
        """What the main button does."""

    def crown(self, strip: QWidget) -> None:
        """Puts a strip above everything."""
        self._parts.insert(0, strip)
        self._whole.insertWidget(0, strip)

    def go_beside(self) -> None:
        """Becomes narrow and stays above the browser, or whole again."""
        self.companion.toggle()
        self._foot.make_narrow(self.companion.on)
        if self.page is not None:
            self.page.make_narrow(self.companion.on)
        self._buttons()

    def _help(self) -> None:
        if self.session is not None:
            step_help(self.session, self.session.flow.current, self).open()

    def _texts(self) -> None:
        words = self._words
        self.setWindowTitle(words("assistant-title", system=self._system.name))
        self.rail.setAccessibleName(words("assistant-steps"))
        self._foot.retranslate(words)
        self._bar.retranslate(words)
        self._side.beside.setText(words("assistant-beside"))
        self._side.beside.setAccessibleDescription(words("assistant-beside-hint"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.page is not None:
            self.page.activated()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, self._parts, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held presses nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        button = entered(self.page, self.focusWidget(), self.primary)
        if button is not None and button.isVisible() and not event.isAutoRepeat():
            button.click()

    # -- what the session holds

    def _rail(self) -> None:
        session = self.session
        assert session is not None, "the rail shows a session's steps"
        flow = session.flow
        rows = [
            (step, session.step_text(step, "title"), state, self._word(state))
            for step in flow.visible
            for state in (flow.state(step),)
        ]
        self.rail.show_steps(rows, flow.current, lambda title, word: f"{title}: {word}")
        self._side.show_name(session.draft.name)

    def _word(self, state: StepState) -> str:
        if state.mark is Mark.TICKED and state.at is not None:
            return self._words("assistant-state-ticked-by", who=state.who)
        return self._words(f"assistant-state-{state.mark}")

    def _buttons(self) -> None:
        session, page = self.session, self.page
        if session is None or page is None:
            return
        flow, step = session.flow, session.flow.at_hand
        ahead = step is not None and step in flow.visible[flow.visible.index(flow.current) + 1 :]
        self.at_hand.setVisible(ahead and step is not flow.next)
        if step is not None:
            self.at_hand.setText(self._words(f"assistant-at-hand-{step.kind}".replace("_", "-")))
        self.back.setEnabled(flow.back is not None)
        self.primary.setText(page.primary_text())
        gated = page.step.kind is Kind.SUMMARY and not session.flow.ready
        self.primary.setVisible(not gated)  # the open steps stand in its place
        enable(self.primary, page.primary_enabled(), page)
        last = session.flow.next is None
        self._foot.show_later(not last)
