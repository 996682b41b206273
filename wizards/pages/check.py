"""The named tests, one row after the other, with what happened, why and what to do where one fails."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from connectors.base import CheckItem, Result, worst_by_name
from connectors.errors import ErpError
from resources.style import role
from resources.tokens import SPACE_M
from wizards.facts import fact_texts
from wizards.flow import Mark, check_names
from wizards.layouts import add, card, clear, column, row
from wizards.pages.base import Page
from wizards.pages.waiting import Waiting
from wizards.widgets import Picture, ProblemCard, announce, button, label


class CheckRow(QWidget):
    """One test: picture, name, state word, and what was found."""

    def __init__(self, name: str, words: Callable[..., str]) -> None:
        super().__init__()
        self._words = words
        self._title = words(f"check-{name}".replace("_", "-"))
        self._picture = Picture("open")
        self._state = label("", "muted", wrap=False)
        title = column(label(self._title), None)
        self.setLayout(
            row(column(self._picture, None), title, column(self._state, None), spacing=SPACE_M, grow=1)
        )
        self.show_state("open")

    @property
    def passed(self) -> bool:
        """Whether a test has been passed."""
        return self._shown in ("ok", "warning")

    def settle(self) -> None:
        """Nothing more will come: a test still running is one that was not reached."""
        if self._shown == "running":
            self.show_state("open")

    def show_state(self, state: str, detail: str = "") -> None:
        """`open`, `running`, `ok`, `warning` or `failed`; `detail` is shown in place of the word."""
        self._shown = state
        word = self._words(f"assistant-check-{state}")
        # a test that fails shows the triangle with its remedy: red is for what has stopped
        self._picture.show_icon("warning" if state == "failed" else state, word)
        self._state.setText(detail or word)
        role(self._state, {"ok": "ok", "warning": "warning", "failed": "warning"}.get(state, "muted"))
        self.setAccessibleName(f"{self._title}: {word}")


class CheckPage(Page):
    """The `check` step."""

    def build(self) -> None:
        self._names = check_names(self.session.system)
        self.rows = {name: CheckRow(name, self.text) for name in self._names}
        self.again = button(self.text("assistant-check-again"), "", "refresh", self.start)
        self.waiting = Waiting(self)
        self._found = column(spacing=SPACE_M)
        buttons = row(self.again, self.waiting, grow=1)
        add(self.column, card(*self.rows.values(), spacing=SPACE_M), buttons, self._found)
        if self.live:
            self.column.addWidget(label(self.text("assistant-live"), "hint"))
        self._items: list[CheckItem] = []  # of the checks that are shown
        for item in self.session.draft.checks:
            self._show(item)
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
        clear(self._found)
        self._items.clear()
        for one in self.rows.values():
            one.show_state("open")
        self._run = self.session.check().begin(
            item=self._arrived, finished=self._ended, failed=self._broke, cancelled=self._cancelled
        )
        self._expect(self._names[0])
        self.waiting.begin()
        self._rest()

    @property
    def _new(self) -> bool:
        """Whether nothing was tested yet, or somebody has signed in since."""
        draft = self.session.draft
        signed_in = draft.authorisation.at if draft.authorisation is not None else None
        return draft.checked_at is None or (signed_in is not None and signed_in > draft.checked_at)

    def _finished_well(self) -> bool:
        return not self.running and self.session.flow.state(self.step).done

    def _arrived(self, item: CheckItem) -> None:
        self.waiting.begin()
        self._show(item)
        following = self._names[self._names.index(item.name) + 1 :] if item.name in self._names else ()
        if following and item.result is not Result.FAILED:
            self._expect(following[0])

    def _expect(self, name: str) -> None:
        self.rows[name].show_state("running")

    def _show(self, item: CheckItem) -> None:
        found = self.rows.get(item.name)
        if found is None:
            return
        shown = any(known.problem == item.problem for known in self._items)
        self._items.append(item)
        item = worst_by_name(self._items)[item.name]
        facts = ", ".join(fact_texts(self.session.words, item.facts))
        found.show_state(str(item.result), facts if item.result is Result.OK else "")
        announce(found, found.accessibleName(), urgent=item.result is Result.FAILED)
        if item.problem is not None and not shown:
            self._found.addWidget(self._card(item.problem))

    def _card(self, error: ErpError) -> ProblemCard:
        card = self.problem_card(error)
        card.setObjectName(f"problem-{error.code}")
        QTimer.singleShot(0, card, lambda: self._focus(card))
        return card

    def _focus(self, card: ProblemCard) -> None:
        """The first problem gets the focus once it is on the page."""
        if card.mend is not None and self._found.indexOf(card) == 0 and self._run is not None:
            card.mend.setFocus()
        self.ensureWidgetVisible(card)

    def _ended(self, _: object) -> None:
        self.waiting.end()
        self.session.reload()
        self._rest()
        if not self._found.count():
            self.ready.emit()

    def _cancelled(self) -> None:
        self._leave_running()
        self.waiting.end(self.text("assistant-check-stopped"))
        self.session.reload()
        self._rest()

    def _broke(self, error: ErpError) -> None:
        self._leave_running()
        self.waiting.end()
        self._rest()
        self.show_problem(error)

    def _leave_running(self) -> None:
        known = {item.name for item in self.session.draft.checks}
        for name in self._names:
            if name not in known:
                self.rows[name].show_state("open")

    def _rest(self) -> None:
        """Buttons and texts as they are between and during runs."""
        self.again.setVisible(not self.running and bool(self.session.draft.checks))
        self.buttons.emit()

    def refresh(self) -> None:
        if not self.running:
            self._rest()
