"""What every page of an assistant has: heading, body, a way to leave, and a place for problems."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connectors.base import Mode
from connectors.errors import ErpError
from resources.style import role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XXL
from wizards.bridge import Run
from wizards.flow import Step, Who
from wizards.layouts import Paper, Scroll, box, clear, column, row
from wizards.session import Session
from wizards.told import Fold, Note, ProblemCard, VendorPath
from wizards.widgets import announce, button, label

_READING_WIDTH = 720  # about 85 letters: longer lines are hard to read

__all__ = ["Fold", "Note", "Page", "VendorPath"]


class Page(Scroll):
    """One step on the right of the dialog. Built anew when the language changes or another step opens.

    buttons: what the dialog's buttons say or may do has changed. wanted: another step shall open, by its id.
    advance: this step is finished, go on. another: the next connection shall be set up like this one.
    switched: another system of the family is wanted instead. elsewhere: another connection is (its name).
    ready: the main button is what comes next.
    onward: all is done, and another place of the program is wanted (see `ending`).
    """

    buttons = Signal()
    wanted = Signal(str)
    advance = Signal()
    another = Signal()
    switched = Signal(object)
    elsewhere = Signal(str)
    ready = Signal()
    onward = Signal(str)
    wide = False  # whether the page uses all the width there is

    def __init__(self, session: Session, step: Step) -> None:
        self.session, self.step = session, step
        self._run: Run | None = None
        self.column = column(spacing=SPACE_L)
        inner = role(box(self.column), "page")
        if not self.wide:
            inner.setMaximumWidth(_READING_WIDTH)
        self._sheet = column(inner, grow=0)
        widest = 0 if self.wide else _READING_WIDTH + 2 * SPACE_XXL
        super().__init__(Paper(self._sheet, widest))
        self.make_narrow(False)
        self._heading()
        self.problems = column()
        self.column.addLayout(self.problems)
        self.build()
        if not self.wide:
            self.column.addStretch(1)

    # -- what a kind of page fills in

    def build(self) -> None:
        """Adds the page's own parts to `column`."""

    def refresh(self) -> None:
        """Shows what the session holds now, without losing what is being typed."""

    def primary_text(self) -> str:
        """What the main button says."""
        following = self.session.flow.next
        if following is None:
            return self.text("assistant-close")
        return self.text("assistant-next")

    def primary_enabled(self) -> bool:
        """Whether the main button may be pressed."""
        return True

    def store(self, done: Callable[[], None]) -> None:
        """Saves what is unsaved, then calls `done`; shows the problem instead when saving fails."""
        done()

    def leave(self, done: Callable[[], None]) -> None:
        """What the main button does; `done` goes on to the next step."""
        self.store(done)

    def entered(self) -> object:
        """What was entered and is not stored yet, to be compared with a later answer."""
        return None

    def fill(self, values: Mapping[str, str]) -> None:
        """Enters values by field as if they were pasted; where somebody signs in, that begins."""

    def first_open(self) -> QWidget | None:
        """The first field that is still to be filled in."""
        return None

    def main_first(self) -> bool:
        """Whether the main button is what comes next as the page opens."""
        return False

    def activated(self) -> None:
        """Somebody comes back to the window, perhaps from the vendor's own."""

    def pick_up(self) -> None:
        """Goes on with what an earlier page of this step was at, as far as that is started by hand."""

    def stop(self) -> None:
        """The page goes away: work that only it shows is ended."""
        if self._run is not None:
            self._run.cancel()

    @property
    def running(self) -> bool:
        """Whether work of this page is under way."""
        return self._run is not None and self._run.running

    def make_narrow(self, narrow: bool) -> None:
        """Uses less room around what is to be read, in the companion."""
        side, above = (SPACE_S, SPACE_L) if narrow else (SPACE_XXL, SPACE_XXL)
        self._sheet.setContentsMargins(side, above, side, SPACE_XL)

    # -- helpers

    @property
    def live(self) -> bool:
        """Whether the system's data is read when somebody looks, so that nothing is scheduled."""
        return self.session.system.mode is Mode.LIVE

    @property
    def jobs(self) -> str:
        """What is read once the system is in use, and when."""
        if self.live:
            return self.text("assistant-live-note")
        ledger = "postings" in self.session.system.datasets
        return self.text("assistant-jobs" if ledger else "assistant-jobs-registers")

    def text(self, key: str, /, **params: object) -> str:
        """A text of the program."""
        return self.session.text(key, **params)

    def own(self, part: str) -> str:
        """A text of this step."""
        return self.session.step_text(self.step, part)

    def show_problem(self, error: ErpError, focus: QWidget | None = None) -> None:
        """Puts a problem at the top of the page, with the way to the step that mends it; where the page is
        gone when the answer comes, the page that is open tells it."""
        if not isValid(self):
            self.session.failed.emit(error)
            return
        self.buttons.emit()
        clear(self.problems)
        card = self.problem_card(error)
        self.problems.addWidget(card)
        announce(self, card.accessibleName(), urgent=True)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, card, lambda: self.bring(card))

    def problem_card(self, error: ErpError, applies: Sequence[str] = ()) -> ProblemCard:
        """A problem, with what it applies to, and the way to the step that mends it where that is another."""
        step = self.session.flow.step_mending(error)
        mend = None
        if step is not None and step.id != self.step.id:
            title = self.session.step_text(step, "title")
            mend = (self.text("assistant-mend", step=title), lambda: self.wanted.emit(step.id))
        system = self.session.system.name
        return ProblemCard(self.session.words, error, system=system, mend=mend, applies=applies)

    def show_success(self, text: str, part: str = "success") -> None:
        """Puts good news where problems stand, in part good ones as a `problem`."""
        clear(self.problems)
        note = Note(text, part)
        self.problems.addWidget(note)
        announce(self, text)
        QTimer.singleShot(0, note, lambda: self.bring(note))

    def tell_stopped(self) -> None:
        """Says that a sign-in was ended, and how it is begun again where that is on another page."""
        step = self.session.stopped
        assert step is not None, "told of one that was ended"
        text = self.text("assistant-sign-in-stopped")
        clear(self.problems)
        self.problems.addWidget(Note(text))
        if step is not self.step:
            again = self.text("assistant-mend", step=self.session.step_text(step, "title"))
            go = partial(self.wanted.emit, step.id)
            self.problems.addLayout(row(button(again, "", "next", go, name="sign-in-again"), None))
        announce(self, text)

    def forget_problem(self) -> None:
        """Takes the problem away; a page that is gone has none."""
        if isValid(self):
            clear(self.problems)

    def add_notes(self) -> None:
        """The step's warnings and notes, as cards."""
        for name in self.step.warnings:
            self.column.addWidget(Note(self.own(f"warning-{name}"), "problem"))
        for name in self.step.notes:
            self.column.addWidget(Note(self.own(f"note-{name}"), "note"))

    def add_done_when(self) -> None:
        """The sentence by which one knows that the step is finished."""
        self.column.addWidget(label(self.text("assistant-done-when", what=self.own("done")), "muted"))

    def _heading(self) -> None:
        number, total = self.session.flow.position
        facts = [self.text("assistant-position", number=number, total=total)]
        if self.step.who is not Who.YOU:
            facts.append(self.text(f"assistant-who-{self.step.who}"))
        if self.step.minutes:
            facts.append(self.text("assistant-minutes", minutes=self.step.minutes))
        title = self.own("title")
        self.setAccessibleName(title)
        self.lead = label(self.own("body"), "lead")
        self.column.addLayout(column(label(" · ".join(facts), "hint"), label(title, "title"), self.lead))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 100)
