"""The end of the start-up: "Start use" once everything is done; in its place until then, what is left."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.windows.interface.bench import HISTORY, Bench
from app.windows.interface.step_card import StepCard
from wizards.flow import Kind, Step
from wizards.layouts import card, clear, column, flowing, row
from wizards.told import Note
from wizards.widgets import announce, button, label


class Gate(QWidget):
    """Built anew only where it has something else to tell: nobody's button goes while it is pressed.

    show: leads to a step. start: called when somebody presses "Start use".
    """

    def __init__(
        self,
        bench: Bench,
        steps: Mapping[str, StepCard],
        show: Callable[[StepCard], object],
        start: Callable[[], object],
    ) -> None:
        super().__init__()
        self._bench, self._steps, self._show, self._start = bench, steps, show, start
        self._told: object = None
        self._lines = column()
        self.setLayout(self._lines)

    def refresh(self) -> None:
        """Shows what is stored now."""
        bench = self._bench
        view, left = bench.view, tuple(step.id for step in bench.flow.open_steps)
        strange = bool(view.differing) and not view.intended
        checking = bench.running and not left  # which may find something yet
        unticked = [bench.text(step.id, "title") for step in bench.flow.unticked if self._waits(step)]
        told = (view.started_at, view.started_by, checking, left, strange, view.unknown, unticked)
        if told == self._told:
            return
        first, self._told = self._told is None, told
        clear(self._lines)
        words = bench.words
        if view.started_at is not None:
            self._tell_started()
        elif checking:
            self._lines.addWidget(card(label(words("interface-checking"))))
        elif left:
            self._tell_left([self._steps[name] for name in left])
        elif strange:
            asked = "unknown" if view.unknown else "companies"
            self._lines.addWidget(card(label(words(f"interface-remaining-{asked}"))))
        else:
            start = button(words("interface-start-use"), "primary", "play", self._start, name="start-use")
            later = (
                [label(words("assistant-unticked", steps=" · ".join(unticked)), "hint")] if unticked else []
            )
            self._lines.addWidget(card(label(words("interface-ready")), *later, row(start, None)))
            if self.hasFocus():  # somebody was led here and waited for it
                start.setFocus(Qt.FocusReason.OtherFocusReason)
            if not first:
                announce(self, words("interface-ready"))

    def _waits(self, step: Step) -> bool:
        """Whether somebody still has to do a step that holds up nothing; one whose parts are ticked one by
        one is done with the last of them."""
        ticks = self._bench.flow.draft.ticks
        parts = [f"{step.id}/{action.id}" for action in step.actions]
        return step.kind is Kind.TASK and (step.id in self._steps or not all(part in ticks for part in parts))

    def _tell_started(self) -> None:
        words, view = self._bench.words, self._bench.view
        told = words("interface-started", who=view.started_by, time=view.started_at)
        see = partial(self._bench.wanted.emit, HISTORY, "")
        self._lines.addWidget(Note(told, "success"))
        self._lines.addLayout(row(button(words("interface-to-history"), "", "log", see), None))

    def _tell_left(self, left: list[StepCard]) -> None:
        words = self._bench.words
        links = flowing(*(button(step.title, "link", "", partial(self._show, step)) for step in left))
        first = button(
            words("interface-first-open"), "", "next", partial(self._show, left[0]), name="first-open"
        )
        heading = label(words("interface-remaining", count=len(left)), "strong")
        self._lines.addWidget(card(heading, links, row(first, None)))
