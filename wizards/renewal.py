"""Renewing an authorisation in one pane: what it opens, the browser beside it, and that it is done."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from connectors.base import System
from connectors.views import DraftView
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M
from resources.words import Words
from wizards.flow import AssistantServices, Flow, Kind, Step, has_assistant, load, plain
from wizards.focus import EnterDialog
from wizards.help import on_f1, step_help
from wizards.layouts import column, fit, row
from wizards.pages.sign_in import SignInPage
from wizards.session import Session, open_in_browser
from wizards.told import Note
from wizards.widgets import button, label

_SHOWN = 5  # companies named one by one


class RenewalPage(SignInPage):
    """The sign-in of a connection in use, without the steps around it."""

    renewed = False

    def add_notes(self) -> None:
        """The step's warnings: who has signed in before has read the rest."""
        for name in self.step.warnings:
            self.column.addWidget(Note(self.own(f"warning-{name}"), "problem"))

    def add_done_when(self) -> None:
        """It is said when it is so."""

    def add_ways_in(self, *, done: bool) -> None:
        if self.renewed and done:
            self.add_way_in("assistant-sign-in-again", "other-account", part="quiet", choose_account=True)
            return
        key = "assistant-sign-in-renew" if self._problem is None else "assistant-sign-in-retry"
        self.add_way_in(key, "sign-in", part="primary")

    def _heading(self) -> None:
        title = self.text("assistant-sign-in-renew").replace("&", "")
        self.setAccessibleName(title)
        self.column.addLayout(column(label(title, "title"), label(self.own("body"), "lead")))
        names = [company.name for company in self.session.draft.companies if company.chosen]
        if names:
            more = f" +{len(names) - _SHOWN}" if len(names) > _SHOWN else ""
            told = self.text("assistant-renew-companies", companies=", ".join(names[:_SHOWN]) + more)
            self.column.addWidget(Note(told, "note"))

    def _finished(self, told: object) -> None:
        self.renewed = True
        super()._finished(told)
        self.show_success(self.text("assistant-renewed"))

    def show_renewed(self) -> None:
        """As it stands once somebody has signed in."""
        self.renewed, self._shown = True, None
        self.refresh()
        self.show_success(self.text("assistant-renewed"))


class RenewalDialog(EnterDialog):
    """One connection's sign-in, and a button to close. renewed: somebody has signed in. wanted: a step of the
    assistant mends what stands in the way (its id)."""

    renewed = Signal()
    wanted = Signal(str)

    def __init__(
        self,
        services: AssistantServices,
        words: Words,
        system: System,
        draft: DraftView,
        step: Step,
        *,
        open_url: Callable[[str], bool] = open_in_browser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assistant = load(system) if has_assistant(system) else plain(system)
        self.session = Session(services, words, assistant, draft, open_url=open_url)
        self.session.setParent(self)
        self.session.changed.connect(self._refresh)
        self._step = step
        self._stack = QStackedWidget()
        self.close_it = button("", "", "", self.close, name="close")
        foot = role(QFrame(), "strip")
        foot.setLayout(row(None, self.close_it, margins=(SPACE_L, SPACE_M, SPACE_L, SPACE_M)))
        self.setLayout(column(self._stack, foot, spacing=0, grow=0))
        fit(self, 760, 680, QSize(520, 420))
        on_f1(self, lambda: step_help(self.session, self._step, self))
        self._open_page()
        self.session.look_around()
        self.finished.connect(lambda _: self.page.stop())

    def retranslate(self, words: Words) -> None:
        """Shows everything in another language; a sign-in that is under way is ended."""
        renewed = self.page.renewed
        self.session.use_words(words)
        self.page.stop()
        self._stack.removeWidget(self.page)
        self.page.deleteLater()
        self._open_page()
        if renewed:
            self.page.show_renewed()
            self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_page(self) -> None:
        words = self.session.words
        self.setWindowTitle(
            f"{words('assistant-sign-in-renew').replace('&', '')} – {self.session.draft.name}"
        )
        self.close_it.setText(words("assistant-close"))
        self.page = RenewalPage(self.session, self._step)
        self.page.wanted.connect(self._leave_for)
        self.page.ready.connect(self._done)
        self._stack.addWidget(self.page)
        QTimer.singleShot(0, self.page, self._focus)

    def _focus(self) -> None:
        """To the button that renews, until somebody is elsewhere on the page."""
        ways_in = [one for one in self.page.findChildren(QPushButton, "sign-in") if one.isVisible()]
        if ways_in and not self.page.isAncestorOf(self.focusWidget() or self):
            ways_in[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.page.refresh()
        QTimer.singleShot(0, self.page, self._focus)  # what had the focus may be made anew

    def _done(self) -> None:
        role(self.close_it, "primary")
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renewed.emit()

    def _leave_for(self, step: str) -> None:
        self.close()
        self.wanted.emit(step)


def renewing_step(system: System, draft: DraftView, code: str) -> Step | None:
    """The sign-in that mends a problem, None where something else does."""
    assistant = load(system) if has_assistant(system) else plain(system)
    step = Flow(assistant, draft).step_for(code)
    return step if step is not None and step.kind is Kind.BROWSER_SIGN_IN else None
