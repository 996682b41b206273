"""The named tests on the page that runs them: a row each, what is waited for, and each cause once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from connectors.base import CheckItem, Result, lacking, worst_by_name
from connectors.errors import ErpError
from resources.style import role
from resources.tokens import SPACE_M
from wizards.bridge import Run
from wizards.facts import fact_texts
from wizards.layouts import clear, column, row
from wizards.pages.base import Page
from wizards.pages.waiting import Waiting
from wizards.told import ProblemCard
from wizards.widgets import Picture, announce, label

Cause = tuple[object, ...]
_WHERE = frozenset({"dataset", "company"})  # what a cause applies to, told beside it


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

    @property
    def failed(self) -> bool:
        """Whether a test has failed."""
        return self._shown == "failed"

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


class Testing(QObject):
    """Runs the connection's tests for a page, which puts `rows`, `waiting` and `causes` where it wants them.
    `together`: all of its rows are under way from the start, not one after the other.

    arrived: a test is over (CheckItem). told: the card of a new cause is on the page. ended: nothing more
    will come; what was found is read back.
    """

    arrived = Signal(object)
    told = Signal(object)
    ended = Signal()

    def __init__(self, page: Page, names: Sequence[str], *, together: bool = False) -> None:
        super().__init__(page)
        self._page, self._names, self._together = page, names, together
        self.rows = {name: CheckRow(name, page.text) for name in names}
        self.waiting = Waiting(page)
        self.causes = column(spacing=SPACE_M)
        self._items: list[CheckItem] = []
        self._cards: dict[Cause, ProblemCard] = {}
        self._applies: dict[Cause, list[str]] = {}

    @property
    def passed(self) -> bool:
        """Whether every row's test has been passed."""
        return all(one.passed for one in self.rows.values())

    @property
    def clean(self) -> bool:
        """Whether there is no trouble to tell."""
        return not self._cards

    @property
    def lacking(self) -> ErpError | None:
        """What is missing although the key may work."""
        return lacking(self._items)

    def begin(self) -> Run:
        """Runs the tests from the first one."""
        self.forget()
        for name in self._names if self._together else self._names[:1]:
            self.rows[name].show_state("running")
        self.waiting.begin()
        return self._page.session.check().begin(
            item=self._arrived, finished=self._over, failed=self._broke, cancelled=self._stopped
        )

    def forget(self) -> None:
        """Takes everything that was found off the page."""
        clear(self.causes)
        self._cards.clear()
        self._applies.clear()
        self._items.clear()
        for one in self.rows.values():
            one.show_state("open")

    def show(self, item: CheckItem) -> None:
        """Puts up the outcome of a test, now or from earlier."""
        found = self.rows.get(item.name)
        self._items.append(item)
        worst = worst_by_name(self._items)[item.name]
        if found is not None:
            facts = ", ".join(fact_texts(self._page.session.words, worst.facts))
            found.show_state(str(worst.result), facts if worst.result is Result.OK else "")
            announce(found, found.accessibleName(), urgent=item.result is Result.FAILED)
        if item.problem is not None and (
            found is not None or lacking([item]) is not None or self._ours(item)
        ):
            self.tell(item.problem, self._about(item))

    def _ours(self, item: CheckItem) -> bool:
        """Whether what it warns of is mended on this page."""
        step = self._page.session.flow.step_for(item.problem.code) if item.problem is not None else None
        return step is self._page.step

    def tell(self, error: ErpError, about: str = "") -> None:
        """Puts a problem up, or adds to one that is there already what else it applies to."""
        cause = (error.code, *sorted(part for part in error.params.items() if part[0] not in _WHERE))
        applies = self._applies.setdefault(cause, [])
        if cause in self._cards and about in applies:
            return
        applies += [about] if about else []
        old = self._cards.get(cause)
        place = self.causes.indexOf(old) if old is not None else self.causes.count()
        card = self._cards[cause] = self._page.problem_card(error, applies)
        card.setObjectName(f"problem-{error.code}")
        if old is not None:
            old.hide()
            self.causes.removeWidget(old)
            old.deleteLater()
        self.causes.insertWidget(place, card)
        announce(self._page, card.accessibleName(), urgent=True)
        if old is None:
            QTimer.singleShot(0, card, lambda: self._told(card))

    def _about(self, item: CheckItem) -> str:
        words, name = self._page.session.words, item.name.removeprefix("read_")
        key = "dataset" if name != item.name else "check"
        return words(f"{key}-{name}".replace("_", "-"))

    def _told(self, card: ProblemCard) -> None:
        self._show_first()
        self.told.emit(card)

    def _show_first(self) -> None:
        """The first cause, with the test that found it where there is room for both."""
        first = self.causes.itemAt(0)
        if first is not None and (card := first.widget()) is not None:
            self._page.bring(card, next((one for one in self.rows.values() if one.failed), None))

    def _arrived(self, item: CheckItem) -> None:
        self.waiting.begin()
        self.show(item)
        following = self._names[self._names.index(item.name) + 1 :] if item.name in self.rows else ()
        if following and item.result is not Result.FAILED:
            self.rows[following[0]].show_state("running")
        self.arrived.emit(item)

    def _over(self, _: object = None) -> None:
        self._end()

    def _stopped(self) -> None:
        self._end(self._page.text("assistant-check-stopped"))

    def _broke(self, error: ErpError) -> None:
        self.tell(error)
        self._end()

    def _end(self, told: str = "") -> None:
        for one in self.rows.values():
            one.settle()
        page, window = self._page, self._page.window()
        stopping = window.focusWidget() is self.waiting.stop
        if stopping:  # which goes away
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.waiting.end(told)
        self._show_first()
        page.session.reload()
        self.ended.emit()
        if stopping and window.focusWidget() is page:
            page.ready.emit()
