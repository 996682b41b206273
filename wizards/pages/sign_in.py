"""Signing in through the browser: what will be asked, the waiting for it, and who signed in at last."""

from collections.abc import Mapping
from functools import partial
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from connectors.base import SignInRequest, SignInStage, SignInStep
from connectors.errors import ErpError, problem
from resources.locales import FORMATS
from resources.tokens import SPACE_L, SPACE_M
from wizards.bridge import Run
from wizards.flow import ACTIVE
from wizards.focus import kept_focus
from wizards.landing import landing_page
from wizards.layouts import Part, add, card, clear, column, row
from wizards.pages.base import Fold, Note, Page
from wizards.pages.consent import asked_card, granted_card
from wizards.told import ProblemCard
from wizards.widgets import Picture, announce, button, label, marked

_SKEW = 120  # seconds our clock and the provider's may differ before it is worth a word
_STUCK = 45  # seconds after which somebody may be looking at a page that leads nowhere
_HURRY = 60  # seconds left when the waiting is announced again


class SignInPage(Page):
    """The `browser_sign_in` step, also where an authorisation is renewed."""

    def build(self) -> None:
        self._request = SignInRequest()
        self._url = self._who = ""
        self._problem: ErpError | None = None
        self._naming: Run | None = None  # asks whose books were opened
        self._shown: object = None
        self._fresh = False  # somebody has signed in just now
        self.body = column(spacing=SPACE_L)
        self.column.addLayout(self.body)
        self.add_notes()
        self.add_done_when()
        self.refresh()
        if self.session.stopped is self.step:
            self.tell_stopped()

    def stop(self) -> None:
        if self.running:
            self.session.stopped = self.step
        if self._naming is not None:
            self._naming.cancel()
        super().stop()

    def primary_enabled(self) -> bool:
        return self.step.optional or self.session.flow.state(self.step).done

    def fill(self, values: Mapping[str, str]) -> None:
        if self.running and self._url:
            self._say(self.session.browse(self._url) or self.text("assistant-sign-in-waiting"))
        else:
            self.start()

    def refresh(self) -> None:
        """Shows what is stored, unless a sign-in is under way or it stands there already."""
        draft = self.session.draft
        done = self.session.flow.state(self.step).done
        named = tuple(company.name for company in draft.companies)
        now = (draft.authorisation, draft.stage, done, self._problem, self.session.registration, named)
        if self.running or now == self._shown:
            return
        self._shown = now
        with kept_focus(self):
            clear(self.body)
            if draft.authorisation is None:
                self._show_asked()
            else:
                self._show_granted(done=done)
        self.buttons.emit()
        if self._fresh and done:
            self.ready.emit()
        self._fresh = False

    def start(self, *, choose_account: bool = False) -> None:
        """Begins to sign in; `choose_account` asks for the account even where one is signed in already."""
        if self.running:
            return
        self.forget_problem()
        self.session.stopped = None
        self._problem, self._url = None, ""
        words = self.session.words
        self._request = SignInRequest(
            language=FORMATS[words.language].tag,
            choose_account=choose_account,
            page=landing_page(words),
            done=(self.text("assistant-sign-in-page-done"), self.text("assistant-sign-in-page-done.text")),
            failed=(
                self.text("assistant-sign-in-page-failed"),
                self.text("assistant-sign-in-page-failed.text"),
            ),
            older=(self.text("assistant-sign-in-page-older"), self.text("assistant-sign-in-page-older.text")),
        )
        self._run = self.session.sign_in(self._request).begin(
            item=self._stepped, finished=self._finished, failed=self._failed, cancelled=self._cancelled
        )
        self._show_waiting()

    # -- the three faces of the page

    def _show_asked(self) -> None:
        self.body.addWidget(asked_card(self.session, self.session.value("scope").split()))
        again = self._problem is not None or self.session.stopped is self.step
        key = "assistant-sign-in-retry" if again else "assistant-sign-in"
        self.add_way_in(key, "sign-in", part="primary")

    def _show_granted(self, *, done: bool) -> None:
        authorisation = self.session.draft.authorisation
        assert authorisation is not None, "shown only where there is one"
        name = self.session.system.name
        ended = self.session.flow.state(self.step).problem
        if ended is not None and self._problem is None:
            self.body.addWidget(ProblemCard(self.session.words, ended, system=name))
        self.body.addWidget(granted_card(self.session, authorisation))
        if abs(authorisation.clock_skew) > _SKEW:
            self.body.addWidget(ProblemCard(self.session.words, problem("clock_wrong"), system=name))
        if not authorisation.renewable:
            self.body.addWidget(Note(self.text("assistant-sign-in-not-renewable"), "problem"))
        self.add_ways_in(done=done)

    def add_ways_in(self, *, done: bool) -> None:
        """The buttons by which somebody signs in once more; `done`: it holds as it is."""
        if self._problem is not None:
            self.add_way_in("assistant-sign-in-retry", "sign-in", part="" if done else "primary")
        elif not done or self.session.draft.stage == ACTIVE:
            self.add_way_in("assistant-sign-in-renew", "sign-in", part="" if done else "primary")
        if done:
            self.add_way_in("assistant-sign-in-again", "other-account", part="quiet", choose_account=True)

    def _show_waiting(self) -> None:
        self._shown = None
        clear(self.body)
        self._state = label(self.text("assistant-sign-in-opening"), "strong")
        self._left = label("", "muted")
        self.cancel = button(self.text("assistant-cancel"), "", "stop", self.stop, name="cancel")
        self.copy_link = button(
            self.text("assistant-sign-in-copy"), "quiet", "copy", self._copy, name="copy-link"
        )
        self.copy_link.setEnabled(False)
        self._hint = label(self.text("assistant-sign-in-copy-hint"), "hint")
        told = column(self._state, self._left, row(self.cancel, self.copy_link, None), self._hint)
        self._lost = Fold(self.text("assistant-sign-in-lost"), self._pasting())
        self._stuck = self._no_way_on()
        add(self.body, card(marked(Picture("running", 24), told, spacing=SPACE_M)), self._lost, self._stuck)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._state.text())
        self.buttons.emit()

    def _no_way_on(self) -> QWidget:
        """What the vendor's page may show that never leads back here, and what to do then."""
        system, error = self.session.system, problem("registration_refused")
        parts: list[Part] = [
            label(self.text("assistant-sign-in-stuck"), "strong"),
            label(self.text("assistant-sign-in-stuck-error")),
        ]
        step = self.session.flow.step_for(error.code)
        if step is not None and step.id != self.step.id:
            title = self.text("assistant-mend", step=self.session.step_text(step, "title"))
            parts.append(
                row(button(title, "", "next", partial(self.wanted.emit, step.id), name="mend"), None)
            )
        if "companies" not in system.capabilities and len(system.levels) > 1:  # one is chosen there
            empty = self.session.told(problem("no_companies"))
            parts += [label(self.text("assistant-sign-in-stuck-empty")), label(empty.fix)]
        told = card(*parts, part="problem")
        told.setVisible(False)
        return told

    def _pasting(self) -> QWidget:
        text = self.text("assistant-sign-in-lost-text")
        self.pasted = QLineEdit()
        self.pasted.setObjectName("pasted")
        self.pasted.setAccessibleName(self.text("assistant-sign-in-pasted"))
        self.pasted.setAccessibleDescription(text)
        self.pasted.setPlaceholderText(self.text("assistant-sign-in-pasted"))
        self.pasted.returnPressed.connect(self._use_pasted)
        use = button(self.text("assistant-sign-in-use"), "", "", self._use_pasted, name="use-pasted")
        self._unusable = label(self.text("assistant-sign-in-pasted-wrong"), "warning")
        self._unusable.setVisible(False)
        return card(label(text), row(self.pasted, use, grow=0), self._unusable)

    def add_way_in(self, key: str, name: str, *, part: str, choose_account: bool = False) -> None:
        """A button that begins a sign-in."""
        begin = partial(self.start, choose_account=choose_account)
        self.body.addLayout(row(button(self.text(key), part, "external", begin, name=name), None))

    # -- what a sign-in tells

    def _stepped(self, step: SignInStep) -> None:
        match step.stage:
            case SignInStage.OPEN:
                self._url = step.url
                self.copy_link.setEnabled(True)
                self._say(self.session.browse(step.url) or self.text("assistant-sign-in-waiting"))
                self._count_down(step.seconds_left)
            case SignInStage.WAITING:
                self._count_down(step.seconds_left)
            case SignInStage.RETURNED:
                self._say(self.text("assistant-sign-in-returned"))
                self._left.setText("")
                self._lost.setVisible(False)
                self._stuck.setVisible(False)
                self._hint.setVisible(False)
                self.copy_link.setVisible(False)
                self._come_back()
            case SignInStage.DONE:
                authorisation = step.authorisation
                self._who = (authorisation.name or authorisation.email) if authorisation is not None else ""

    def _finished(self, _: object) -> None:
        self._fresh = True
        self.session.reload()
        if "companies" not in self.session.system.capabilities and self.session.draft.stage != ACTIVE:
            # whose books were opened is told at once; what keeps that from being read the check tells, which
            # comes next
            self._naming = self.session.list_companies().begin(
                finished=lambda _: self.session.reload(), failed=lambda _: None
            )
        announce(self, self.text("assistant-sign-in-done", who=self._who), urgent=True)

    def _failed(self, error: ErpError) -> None:
        self._problem = error
        self.refresh()
        self.show_problem(error, self.findChild(QWidget, "sign-in"))
        self._come_back()

    def _cancelled(self) -> None:
        self.refresh()
        self.tell_stopped()
        again = self.findChild(QWidget, "sign-in")
        if again is not None and self.isVisible():
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self._state.setText(text)
        announce(self, text)

    def _count_down(self, seconds: int) -> None:
        text = self.text("assistant-sign-in-left", time=f"{seconds // 60}:{seconds % 60:02d}")
        self._left.setText(text)
        if seconds == _HURRY:
            announce(self, text, urgent=True)
        if self._request.seconds - seconds >= _STUCK and self._stuck.isHidden():
            self._stuck.setVisible(True)
            announce(self, self.text("assistant-sign-in-stuck"))

    def _come_back(self) -> None:
        """Out from behind the browser; where the desktop does not allow that, it at least blinks."""
        window = self.window()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    # -- where the browser cannot do it by itself

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self._hint.setText(self.text("assistant-sign-in-copied"))
        announce(self, self._hint.text())

    def _use_pasted(self) -> None:
        address = self.pasted.text().strip()
        usable = _is_answer(address)
        self._unusable.setVisible(not usable)
        if usable:
            self._request.pasted.put(address)
            self.pasted.clear()
        else:
            announce(self.pasted, self._unusable.text(), urgent=True)


def _is_answer(address: str) -> bool:
    """Whether an address carries what the vendor sends back (RFC 6749, 4.1.2)."""
    try:
        query = parse_qs(urlsplit(address).query)
    except ValueError:
        return False
    return "code" in query or "error" in query
