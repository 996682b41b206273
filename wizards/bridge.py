"""The one bridge between work on background threads and the window's thread."""

import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from connectors.base import CancelToken
from connectors.errors import Cancelled, ErpError, problem

T = TypeVar("T")

_running: set["Run"] = set()  # a run lives until its last signal, whoever forgets it


class Run(QObject):
    """A generator on a thread of its own, re-emitted as signals on the thread that made this object.

    item: each value yielded. finished: what the generator returned. failed: an ErpError; any other exception
    becomes `internal_error` with the traceback as its detail. cancelled: the generator stopped because of
    `cancel()`. Exactly one of the last three ends a run. Needs an application with an event loop.
    """

    item = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _arrived = Signal(str, object)

    def __init__(self, work: Callable[[CancelToken], Iterator[object]]) -> None:
        super().__init__()
        self._work = work
        self._token = CancelToken()
        self._thread = threading.Thread(target=self._loop, name="run", daemon=True)
        self.running = False
        # a bound method of a QObject, queued: Qt calls it on this object's thread
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.cancel)

    def start(self) -> "Run":
        """Begins the work; returns itself."""
        _running.add(self)
        self.running = True
        self._thread.start()
        return self

    def begin(
        self,
        *,
        finished: Callable[[Any], object],
        failed: Callable[[ErpError], object],
        item: Callable[[Any], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> "Run":
        """Says who hears of it, and starts; returns itself."""
        self.finished.connect(finished)
        self.failed.connect(failed)
        if item is not None:
            self.item.connect(item)
        if cancelled is not None:
            self.cancelled.connect(cancelled)
        return self.start()

    def cancel(self) -> None:
        """Asks the work to stop; what it yields until then is still delivered."""
        self._token.cancel()

    def _loop(self) -> None:
        try:
            work = self._work(self._token)
            while True:
                try:
                    value = next(work)
                except StopIteration as end:
                    self._send("finished", end.value)
                    return
                self._send("item", value)
        except Cancelled:
            self._send("cancelled", None)
        except ErpError as error:
            self._send("failed", error)
        except Exception:  # noqa: BLE001  the edge: nothing foreign reaches the window
            self._send("failed", problem("internal_error", detail=traceback.format_exc()))

    def _send(self, kind: str, value: object) -> None:
        try:
            self._arrived.emit(kind, value)
        except RuntimeError:
            # the application ended and took its objects with it: there is nobody left to tell
            self._token.cancel()

    def _deliver(self, kind: str, value: object) -> None:
        if kind != "item":
            self.running = False
            # its last word is said: were the thread the last to let go of this object, Qt's part of it would
            # be destroyed there, which ends the interpreter now and then
            self._thread.join()
            _running.discard(self)
        match kind:
            case "item":
                self.item.emit(value)
            case "finished":
                self.finished.emit(value)
            case "failed":
                self.failed.emit(value)
            case "cancelled":
                self.cancelled.emit()


def call(
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[ErpError], None],
    owner: QObject,
) -> Run:
    """Runs a plain function in the background; one of the two answers, unless `owner` is gone by then or the
    work was cancelled."""
    return _once(work).begin(
        finished=lambda value: done(value) if isValid(owner) else None,
        failed=lambda error: failed(error) if isValid(owner) else None,
    )


def _once(work: Callable[[], T]) -> Run:
    def generator(token: CancelToken) -> Generator[object, None, T]:
        yield from ()
        return work()

    return Run(generator)


class Line:
    """Calls one after the other, as asked for, so that a later saving never overtakes an earlier one."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._waiting: deque[Callable[[], None]] = deque()
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether something is under way or waiting."""
        return self._busy

    def call(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[ErpError], None]
    ) -> None:
        """Queues a function; its answers come on the window's thread unless the owner is gone."""
        self._waiting.append(lambda: self._begin(work, done, failed))
        if not self._busy:
            self._go_on()

    def _go_on(self) -> None:
        self._busy = bool(self._waiting)
        if self._waiting:
            self._waiting.popleft()()

    def _begin(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[ErpError], None]
    ) -> None:
        def answer(tell: Callable[[], None]) -> None:
            try:
                if isValid(self._owner):
                    tell()
            finally:
                self._go_on()

        _once(work).begin(
            finished=lambda value: answer(lambda: done(value)),
            failed=lambda error: answer(lambda: failed(error)),
            cancelled=lambda: answer(lambda: None),
        )
