"""What the pages share: services, words, background work, and the ways from one page to another."""

from abc import abstractmethod
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connectors.base import CancelToken, utc_now
from connectors.errors import ErpError
from resources.words import Words
from wizards.bridge import Run, call
from wizards.focus import first_stop

if TYPE_CHECKING:
    from app.bootstrap import Services

T = TypeVar("T")
PageName = Literal["overview", "connections", "companies", "log", "settings"]


class Desk(QObject):
    """One for the window. Every question to the services goes through `ask` or `follow`, on a thread.
    `clock` is what dates are counted from."""

    words_changed = Signal()
    changed = Signal()  # what the services show has changed: pages read anew
    go = Signal(str, object)  # page, and what it shall show (a dict, or None)
    assist = Signal(object, str)  # connection (None: a new one), problem code ("": where it stands)
    problem = Signal(object)  # an ErpError nobody else shows
    said = Signal(str)  # a short message for the status strip
    language = Signal(str)  # the language everything shall be shown in

    def __init__(
        self,
        services: "Services",
        words: Words,
        parent: QObject | None = None,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self.services = services
        self.words = words
        self._newest: dict[str, int] = {}
        self._following: set[Run] = set()
        self._number = 0

    def change_language(self, language: str) -> None:
        """Asks for another language; the application answers with `set_words`."""
        if language != self.words.language:
            self.language.emit(language)

    def set_words(self, words: Words) -> None:
        """Changes the language of everything that is shown."""
        self.words = words
        self.words_changed.emit()

    def ask(
        self,
        question: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[ErpError], object] | None = None,
        *,
        key: str = "",
    ) -> None:
        """Asks on a thread; of several questions with one `key` only the newest is answered, and none of
        a page that is gone."""
        self._number += 1
        number = self._number
        if key:
            self._newest[key] = number

        asking = getattr(done, "__self__", None)

        def current() -> bool:
            gone = isinstance(asking, QObject) and not isValid(asking)
            return not gone and (not key or self._newest.get(key) == number)

        def answer(value: T) -> None:
            if current():
                done(value)

        def trouble(error: ErpError) -> None:
            if current():
                (failed or self.problem.emit)(error)

        call(question, answer, trouble, self)

    def follow(
        self,
        work: Callable[[CancelToken], Iterator[Any]],
        item: Callable[[Any], object],
        done: Callable[[], object],
        failed: Callable[[ErpError], object] | None = None,
        *,
        stopped: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Run:
        """Runs a generator on a thread; `done` is called at its end, also after the Run was cancelled, unless
        there is `stopped` for that. Nobody is answered once the `owner` is gone."""
        run = Run(work)
        tell = failed or self.problem.emit

        def alive(answer: Callable[..., object], *given: object) -> None:
            if isValid(self) and (owner is None or isValid(owner)):
                answer(*given)

        run.item.connect(lambda found: alive(item, found))
        run.finished.connect(lambda _: alive(done))
        run.cancelled.connect(lambda: alive(stopped or done))
        run.failed.connect(lambda error: alive(tell, error))
        self._following.add(run)
        for end in (run.finished, run.failed, run.cancelled):
            end.connect(lambda *_: self._following.discard(run))
        return run.start()

    def stop(self) -> None:
        """Asks everything that runs to end; used when the window closes."""
        for run in list(self._following):
            run.cancel()


class Page(QWidget):
    """A page of the window. `refresh` reads, `retranslate` writes every text anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.words_changed.connect(self._words_changed)
        desk.changed.connect(self._changed)
        self._stale = True

    @property
    def words(self) -> Words:
        """The words of the language that is shown."""
        return self.desk.words

    @abstractmethod
    def retranslate(self) -> None:
        """Writes every text anew."""

    @abstractmethod
    def refresh(self) -> None:
        """Asks the services for what is shown."""

    def focus_search(self) -> None:
        """Puts the cursor where one searches; pages without a search stay as they are."""

    def take_focus(self) -> None:
        """Brings the keyboard to where the page is used: what Tab comes to first."""
        first = first_stop(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, what: dict[str, Any] | None) -> None:
        """Shows what another page asked for; None is the page as it was left."""

    def enter(self) -> None:
        """Called when the page comes to the front."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _words_changed(self) -> None:
        self.retranslate()
