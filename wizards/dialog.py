"""The assistant's window: steps on the left, the current one on the right, the buttons below."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QWidget,
)

from connectors.base import System
from connectors.errors import ErpError
from connectors.views import DraftView
from resources.tokens import SPACE_XL
from resources.words import Words
from wizards.bridge import call
from wizards.flow import (
    ACTIVE,
    Assistant,
    AssistantServices,
    Kind,
    Step,
    has_assistant,
    load,
    plain,
)
from wizards.focus import enable
from wizards.frame import AssistantFrame
from wizards.keyboard import first_use
from wizards.layouts import box, column
from wizards.pages import page_for
from wizards.session import Session, open_in_browser
from wizards.told import ProblemCard
from wizards.widgets import announce

_BY_HAND = "by_hand"  # an answer of the draft: it is filled in on the plain form


class AssistantDialog(AssistantFrame):
    """Sets up or mends one connection. Everything is stored as it happens: closing loses nothing, and leaves
    nothing where nothing was done.

    draft_id None begins a new draft; `step` opens there instead of where the draft was left, `mends` at the
    step that mends that problem; `manual` is the plain form. `kin`: the other kinds of connection to the same
    product. `open_url`: opens the vendor's sign-in page. started: the connection is in use (its id).
    closed: the dialog went away (the draft's id, 0 if there is none). switched: another System of the family
    shall be set up instead. elsewhere: another connection shall be shown (its name). onward: all is done, and
    somebody wants to go to a place of the program (`pages.ending.PLACES`), for the connection with that id.
    """

    started = Signal(int)
    closed = Signal(int)
    switched = Signal(object)
    onward = Signal(str, int)
    elsewhere = Signal(str)

    def __init__(
        self,
        services: AssistantServices,
        words: Words,
        system: System,
        draft_id: int | None = None,
        step: str | None = None,
        *,
        manual: bool = False,
        mends: str = "",
        kin: Sequence[System] = (),
        open_url: Callable[[str], bool] = open_in_browser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(system, words, parent)
        self._services = services
        self._kin, self._open_url = kin, open_url
        guided = has_assistant(system) and not manual
        self._assistant: Assistant = load(system) if guided else plain(system)
        self._wanted, self._mends = step, mends
        self._bound = ""  # the step that shall open next
        self._announced_start = False
        self._closing = self._leaving = False  # it may close; it goes as soon as what is proved has ended
        self._begun: DraftView | None = None  # the draft as this window made it
        self._left_with: object = None  # the form somebody asked to leave, and what stood there unsaved
        self._given: tuple[Step, Mapping[str, str]] | None = None  # what a step is to be filled with
        call(lambda: self._draft(draft_id, manual), self._opened, self._not_opened, self)

    def retranslate(self, words: Words) -> None:
        """Shows everything in another language; what was being typed is stored first."""
        self._words = words
        self._texts()
        if self.session is None or self.page is None or self._leaving:
            return
        session = self.session
        if session.proving:  # what is being proved stays on its page until it is answered
            session.line.call(lambda: None, lambda _: self.retranslate(words), lambda _: None)
            return

        def again() -> None:
            tested = self.page is not None and self.page.running
            session.use_words(words)
            self._open_page()
            if tested and self.page is not None:
                self.page.pick_up()

        if self.page.step.kind is Kind.FORM:
            self.page.store(again)
        else:
            again()

    def give(self, values: Mapping[str, str]) -> None:
        """Fills in values by field as if they were pasted, at the step that asks for them; without any,
        begins to sign in. What chooses that step is answered on the way."""
        session, page = self.session, self.page
        step = session.flow.place_for(values) if session is not None else None
        if session is None or page is None or step is None:
            return
        if page.step is step:
            page.fill(values)
            return
        self._given = step, values
        choices = (choice for one in self._assistant.steps for choice in one.choices)
        for choice in (choice for choice in choices if choice.name in step.when):
            session.answer(choice, step.when[choice.name])
        self.go(step.id)

    # -- opening

    def _draft(self, draft_id: int | None, manual: bool) -> DraftView:
        """On a thread: the draft, a new one if there is none yet, which remembers the way it is filled in."""
        onboarding = self._services.onboarding
        if draft_id is not None:
            return onboarding.load(draft_id)
        draft = onboarding.begin(self._system.key)
        if manual:
            draft = onboarding.save_step(draft.id, "", {_BY_HAND: "yes"})
        self._begun = draft
        return draft

    def _opened(self, draft: DraftView) -> None:
        session = self._begin(draft)
        mending = session.flow.step_for(self._mends) if self._mends else None
        first = self._wanted or (mending.id if mending else "") or draft.step or session.flow.current.id
        self.go(first)

    def _begin(self, draft: DraftView) -> Session:
        if draft.answers.get(_BY_HAND) == "yes":
            self._assistant = plain(self._system)
        if self.session is not None:
            self.session.deleteLater()
        self.session = session = Session(
            self._services, self._words, self._assistant, draft, open_url=self._open_url, kin=self._kin
        )
        session.setParent(self)
        session.changed.connect(self._refresh)
        session.failed.connect(self._failed)
        session.look_around()
        return session

    def _another(self) -> None:
        """Goes on with a new draft like this one, at the first thing that differs for it."""
        session = self.session
        assert session is not None, "asked from a page"
        session.again(self._go_on_with, self._failed)

    def _go_on_with(self, draft: DraftView) -> None:
        self._announced_start = False
        self._begun = draft
        self._drop_page()
        flow = self._begin(draft).flow
        differs = (step for step in flow.visible if step.kind is Kind.BROWSER_SIGN_IN or self._own(step))
        self.go(next(differs, flow.visible[0]).id)

    def _own(self, step: Step) -> bool:
        """Whether a form asks for values of the connection itself."""
        return any(not self._assistant.registers(name) for name in step.fields)

    def _not_opened(self, error: ErpError) -> None:
        told = box(column(ProblemCard(self._words, error), None, margins=SPACE_XL))
        self._stack.addWidget(told)
        self._stack.setCurrentWidget(told)

    # -- moving

    def go(self, step_id: str) -> None:
        """Opens a step, storing what was entered on the one that is left."""
        session = self.session
        if session is None:
            return
        step = next((step for step in self._assistant.steps if step.id == step_id), session.flow.visible[0])
        if not session.flow.can_open(step):
            self._rail()
            return
        self._bound = step.id
        if self.page is not None and self.page.step is not step:
            self._leave_form(lambda: self._move(step))
        else:
            self._move(step)

    def _leave_form(self, then: Callable[[], None]) -> None:
        """Stores what was typed, then goes on. A value that is refused is shown with the reason; whoever
        asks to leave a second time goes without it."""
        page = self.page
        if page is None or page.step.kind is not Kind.FORM or self._left_with == (page, page.entered()):
            then()
            return
        if self.session is not None and self.session.proving:
            self._leaving = True

            def leave(_: object) -> None:
                self._leaving = False
                then()

            self.session.stop_proving()
            self.session.line.call(lambda: None, leave, leave)
            return
        self._left_with = page, page.entered()
        self._saved.setText(self._words("assistant-leave-again"))
        page.store(then)

    def _move(self, step: Step) -> None:
        session = self.session
        assert session is not None, "nothing to move in before the draft is there"
        if session.flow.current is step and self.page is not None:
            return
        session.go(step)

    def _go_back(self) -> None:
        if self.session is not None and self.session.flow.back is not None:
            self.go(self.session.flow.back.id)

    def _go_to_hand(self) -> None:
        """To the values or the sign-in: what comes before them is done already, as a check will prove."""
        if self.session is not None and (step := self.session.flow.at_hand) is not None:
            self.go(step.id)

    def _go_on(self) -> None:
        if self.page is not None and self.primary.isEnabled():
            self.page.leave(self._left)
            busy = self.session is not None and self.session.line.busy
            able = self.primary.isEnabled() and not busy  # until that is answered
            enable(self.primary, able, self.page or self)

    def _left(self) -> None:
        session, page = self.session, self.page
        assert session is not None and page is not None, "the button is off before a page is open"
        if session.flow.next is None:
            self.close()
            return
        read = page.step.kind is Kind.INFO and not page.step.choices
        if read and page.step.id not in session.draft.ticks:
            session.tick((page.step.id,), True)
        session.go(session.flow.next)

    def _open_page(self) -> None:
        session = self.session
        assert session is not None, "pages belong to a session"
        on_rail = self.page is not None and self.rail.hasFocus()
        before = self.page
        signing_in = before is not None and before.running and before.step.kind is Kind.BROWSER_SIGN_IN
        self._drop_page()
        self.page = page_for(session, session.flow.current)
        self.page.make_narrow(self.companion.on)
        self.page.buttons.connect(self._buttons)
        self.page.wanted.connect(self.go)
        self.page.advance.connect(self._left)
        self.page.ready.connect(self.primary.setFocus)
        self.page.another.connect(self._another)
        self.page.switched.connect(self._switch)
        self.page.onward.connect(self._onward)
        self.page.elsewhere.connect(self._leave_for)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        announce(self, self.page.accessibleName())
        if signing_in and self.page.step is not session.stopped:
            self.page.tell_stopped()
        if not on_rail:
            QTimer.singleShot(0, self.page, self._focus_page)
        self._rail()
        self._buttons()
        given, self._given = self._given, None
        if given is not None and given[0] is self.page.step:
            self.page.fill(given[1])

    def _drop_page(self) -> None:
        old, self.page = self.page, None
        if old is not None:
            old.stop()
            self._stack.removeWidget(old)
            old.deleteLater()

    def _onward(self, where: str) -> None:
        assert self.session is not None, "asked from a page"
        self.onward.emit(where, self.session.draft.id)
        self.close()

    def _switch(self, system: System) -> None:
        """What was entered here stays as a draft."""
        self.switched.emit(system)
        self.close()

    def _leave_for(self, connection: str) -> None:
        """What was entered here stays as a draft."""
        self.elsewhere.emit(connection)
        self.close()

    def _focus_page(self) -> None:
        if self.page is not None:
            (first_use(self.page) or self.primary).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing

    def _refresh(self) -> None:
        session = self.session
        assert session is not None, "the signal is the session's own"
        if self.page is None and self._bound not in ("", session.flow.current.id):
            return  # what was read beside the draft came first
        if self.page is None or self.page.step is not session.flow.current:
            self._open_page()
        else:
            self.page.refresh()
            self._rail()
            self._buttons()
        self._saved.setText(session.text("assistant-saved"))
        if session.draft.stage == ACTIVE and not self._announced_start:
            self._announced_start = True
            self.started.emit(session.draft.id)

    def _failed(self, error: ErpError) -> None:
        if self.page is not None:
            self.page.refresh()
            self.page.show_problem(error)
        self._saved.setText("")

    # -- leaving

    def reject(self) -> None:
        """Escape is "Finish later"."""
        if self._closing:
            super().reject()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing:
            # what was typed is stored first, and Qt does not close a window from within its closing
            event.ignore()
            self._leave_form(lambda: QTimer.singleShot(0, self, self._close_now))
            return
        if self.page is not None:
            self.page.stop()
        super().closeEvent(event)
        self.closed.emit(self.session.draft.id if self.session is not None else 0)

    def _close_now(self) -> None:
        """What this window began is taken back first, where nothing was done in it."""
        begun, session = self._begun, self.session
        if begun is None or session is None:
            self._end()
            return
        self._begun = None
        forget = self._services.onboarding.forget
        session.line.call(lambda: forget(begun), self._end, self._end)

    def _end(self, _: object = None) -> None:
        self._closing = True
        self.close()
