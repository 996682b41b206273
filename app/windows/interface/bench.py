"""An open interface as its tabs share it: what is stored, the check that runs, changes in their order."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.windows.desk import Desk
from app.windows.interface.found import Found, read
from connectors.base import CancelToken, CheckItem, Result, System
from connectors.errors import ErpError
from connectors.registry import SYSTEMS
from connectors.views import Progress
from resources.words import Words
from wizards.bridge import Line, Run, call
from wizards.flow import Flow, StepState, folder, load

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView
    from app.services.views import RunResult

START_UP, SETTINGS, HISTORY = "start-up", "settings", "history"
TABS = (START_UP, SETTINGS, HISTORY)
END = "summary"  # the place on the first tab where use is started
_AT_WORK = ("queued", "running")  # of a transfer; one that waits goes on by itself


class Bench(QObject):
    """changed: what is stored was read anew. arrived: a result of the check that runs. checking: whether one
    runs. headed: the dimension headers of the second side were read, or could not be. moving: whether records
    are being moved. moved: how far that is (Progress), how it ended (RunResult) or why it did not (ErpError).
    wanted: a tab, and the place on it. trouble: an ErpError nobody else shows, None once what it was about
    has gone well. told: what has just been done, which leads on to the start-up."""

    changed = Signal()
    arrived = Signal(object)
    checking = Signal(bool)
    moving = Signal(bool)
    moved = Signal(object)
    headed = Signal()
    wanted = Signal(str, str)
    trouble = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, system: System, connection: int, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.system = desk, system
        self.connection = connection
        self.assistant = load(system)
        self._plain: Words | None = None
        self.found: Found | None = None
        self.running = False
        self.transfer: Run | None = None
        self.headers: Sequence[str] | None = None  # None where they could not be read, or not yet
        self.stoppable = False  # whether the transfer is carried out here, not by another worker
        self.touched = False  # whether anything was changed here
        self._items: dict[str, CheckItem] = {}
        self._line = Line(self)
        self._runs: set[Run] = set()
        self._check: Run | None = None
        self._again = False
        self._troubled: object = None
        self._begun: object = None  # the sides whose test was begun by itself
        self._listed: object = None  # of which test the headers were asked for

    @property
    def words(self) -> Words:
        """The words of the language that is shown, the interface's own first."""
        if self._plain is not self.desk.words:
            self._plain = self.desk.words
            self._words = self._plain.with_root(folder(self.system))
        return self._words

    @property
    def lacking(self) -> Sequence[str]:
        """The sides on which no connection stands yet."""
        return [side for side in self.system.sides if self.view.sides[side] is None]

    @property
    def target(self) -> str:
        """The product's name of the second side, where records are written unless said otherwise."""
        return SYSTEMS[self.system.sides[1]].name

    @property
    def view(self) -> "InterfaceView":
        """The interface as last read."""
        assert self.found is not None, "the tabs are built once it has been read"
        return self.found.view

    @property
    def flow(self) -> Flow:
        """The start-up as it stands."""
        assert self.found is not None, "the tabs are built once it has been read"
        return Flow(self.assistant, self.found.own)

    def state(self, name: str) -> StepState:
        """How a step of the start-up stands."""
        return self.flow.state(self.assistant.step(name))

    def text(self, step: str, part: str) -> str:
        """A text of a step, "" where the step has none of that kind."""
        key = self.assistant.key(self.assistant.step(step), part)
        return self.words(key) if self.words.has(key) else ""

    def item(self, name: str) -> CheckItem | None:
        """The last result of a check, of the one that runs where it has come so far."""
        return self._items.get(name)

    def resources(self) -> list[CheckItem]:
        """The results about interface resources and dimension headers, in their order."""
        return [item for name, item in self._items.items() if name not in self.system.sides]

    def read(self) -> None:
        """Asks for what is stored."""

        def show(found: Found) -> None:
            self._calm(self.read)
            self._show(found)
            self._go_on()

        self._line.call(self._read, show, lambda error: self._trouble(error, self.read))

    def change(
        self,
        work: Callable[[], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[ErpError], object] | None = None,
    ) -> None:
        """Changes what is stored and reads it anew; exactly one of the answers follows."""

        self.touched = True

        def both() -> Found:
            work()
            return self._read()

        def show(found: Found) -> None:
            self._calm(self.change)
            self._show(found)
            if done is not None:
                done()
            self._go_on()

        def refuse(error: ErpError) -> None:
            self.read()  # a part may have been stored
            if failed is not None:
                failed(error)
            else:
                self._trouble(error, self.change)

        self._line.call(both, show, refuse)

    def tick(self, step: str, done: bool) -> None:
        """Marks a step of the start-up as done by this person, or takes that back."""
        services = self.desk.services
        self.change(lambda: services.onboarding.tick(self.connection, step, done))

    def check(self) -> None:
        """Tries both sides and the resources; results come one by one. What was being tried is tried anew:
        other values may be stored by now."""
        if self.running:
            self._again = True
            if self._check is not None:
                self._check.cancel()
            return
        self.running, self._again = True, False
        self._calm(self.check)
        self._items = {}
        self.checking.emit(True)
        services, connection = self.desk.services, self.connection
        self._check = self.follow(
            lambda cancel: services.interfaces.check(connection, cancel),
            self._arrived,
            self._checked,
            self._broke,
            self,
        )

    def move(self, *, only_failed: bool) -> None:
        """Moves everything that has changed, or only what was refused; nothing happens while it is at it."""
        if self.transfer is not None:
            return
        services, connection = self.desk.services, self.connection
        self.stoppable = False  # until it is known to be ours
        self.transfer = self.follow(
            lambda cancel: services.interfaces.move(connection, cancel, only_failed=only_failed),
            self._moves,
            self._moved,
            self._not_moved,
            self,
        )
        self.moving.emit(True)

    def follow(
        self,
        work: Callable[[CancelToken], Iterator[Any]],
        item: Callable[[Any], object],
        done: Callable[[], object],
        failed: Callable[[ErpError], object],
        owner: QObject,
    ) -> Run:
        """Runs a generator on a thread; it ends when the window closes. See `Desk.follow`."""
        run = self.desk.follow(work, item, done, failed, owner=owner)
        self._runs.add(run)
        for end in (run.finished, run.failed, run.cancelled):
            end.connect(lambda *_: self._runs.discard(run))
        return run

    def close(self) -> None:
        """The window goes away: what only it shows is ended. What moves, moves on."""
        for run in list(self._runs):
            if run is self.transfer:
                run.finished.connect(self.desk.changed)
            else:
                run.cancel()

    def _arrived(self, item: CheckItem) -> None:
        self._items[item.name] = item
        self.arrived.emit(item)

    def _checked(self) -> None:
        self.running, self._check = False, None
        if self._again:
            self.check()
            return
        self.checking.emit(False)
        self.read()
        self.desk.changed.emit()

    def _broke(self, error: ErpError) -> None:
        if not self._again:
            self._trouble(error, self.check)
        self._checked()

    def _moves(self, found: "Progress | RunResult") -> None:
        self.stoppable = isinstance(found, Progress) and found.phase != "busy"
        self.moved.emit(found)

    def _moved(self) -> None:
        self.transfer = None
        self.moving.emit(False)
        self.read()
        self.desk.changed.emit()

    def _not_moved(self, error: ErpError) -> None:
        self.moved.emit(error)
        self._moved()

    def _trouble(self, error: ErpError, doing: object) -> None:
        self._troubled = doing
        self.trouble.emit(error)

    def _calm(self, doing: object) -> None:
        """What made trouble has gone well, or is tried once more."""
        if self._troubled == doing:
            self._troubled = None
            self.trouble.emit(None)

    def _go_on(self) -> None:
        """What follows by itself from what is stored: sides that were never tried are tried, a transfer that
        is asked for or at work is watched, the headers are read once the sides are open."""
        view = self.view
        sides = tuple(view.sides.values())
        if any(sides) and not view.checks and not self.running and self._begun != sides:
            self._begun = sides
            self.check()
        if view.run_state in _AT_WORK and self.transfer is None:
            self.move(only_failed=False)
        proved = all((item := self.item(side)) and item.result is Result.OK for side in self.system.sides)
        if proved and not self.running and self._listed != (sides, view.checked_at):
            self._listed = (sides, view.checked_at)
            services, connection = self.desk.services, self.connection
            ask = partial(services.interfaces.headers, connection, CancelToken())
            call(ask, self._headed, lambda _: self._headed(None), self)

    def _headed(self, headers: Sequence[str] | None) -> None:
        self.headers = headers
        self.headed.emit()

    def _show(self, found: Found) -> None:
        self.found = found
        if not self.running:
            self._items = {item.name: item for item in found.view.checks}
        self.changed.emit()

    def _read(self) -> Found:
        return read(self.desk.services, self.system, self.connection)
