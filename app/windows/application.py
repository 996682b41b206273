"""The application: the window stands first, the heavy libraries and the database come after it."""

import gc
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import Settings, data_folder, is_demonstration
from app.windows.faults import FaultHook
from app.windows.qt_words import QtWords
from app.windows.single import SingleInstance
from connectors.errors import ErpError, problem
from resources.style import apply_theme, icon
from resources.words import LANGUAGES, Words, system_language

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.demo import DemoSession
    from app.windows.main_window import MainWindow

_YOUNG_EVERY = 500  # ms between collections of young garbage
_OLD_AFTER = 30_000  # ms between full collections, made only when the young one found the window idle
_SWITCH = 0.001  # s a thread may hold the interpreter while the window waits for it


class _WarmUp(QObject):
    """Imports what is heavy and opens the services on a thread, after the window was painted."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, make: Callable[[], "Services"]) -> None:
        super().__init__()
        self._make = make
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins, unless it is at it already."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="warm-up", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        try:
            self.ready.emit(self._make())
        except ErpError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001  the edge of a thread: nothing may vanish there
            self.failed.emit(problem("internal_error", detail=repr(error)))


class Collector(QObject):
    """Garbage is collected from the window's own timer: no import stops it in mid-paint, and no window is
    destroyed on another thread, which ends the interpreter now and then. Until `start`, none is collected."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_YOUNG_EVERY)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """What has been loaded until now is there to stay."""
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Gives collection back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        self._rounds += 1
        gc.collect(0)
        if self._rounds % 8 == 0:
            gc.collect(1)
        app = QApplication.instance()
        if self._rounds * _YOUNG_EVERY >= _OLD_AFTER and isinstance(app, QApplication):
            in_use = app.applicationState().value == 4 and app.mouseButtons().value != 0
            if not in_use:
                gc.collect()
                self._rounds = 0


class Application(QObject):
    """Holds the window and what it needs from the first paint to the last. painted: something is seen."""

    painted = Signal()

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        language: str | None,
        make: Callable[[], "Services"],
    ) -> None:
        super().__init__()
        self._app = app
        self._settings = Settings(folder)
        chosen = language or self._settings.get("language")
        spoken = chosen if chosen in LANGUAGES else system_language()
        self.words = Words(spoken, edited=folder / "words", demo=is_demonstration(folder))
        self._make = make
        self._services: Services | None = None
        self.window: MainWindow | None = None
        self._waiting: QWidget | None = None
        self._collector = Collector(self)
        self._qt_words = QtWords(self.words)
        app.installTranslator(self._qt_words)
        apply_theme(app, self._settings.get("theme") or "system", self._settings.values.text_scale)
        # Python hears a request to end only when some of its code runs; later the collector's timer does
        self._pulse = QTimer(self)
        self._pulse.setInterval(300)
        self._pulse.timeout.connect(lambda: None)
        self._faults = FaultHook()
        self._faults.fault.connect(self._tell)
        self._faults.install()
        self._warm_up = _WarmUp(self._services_made)
        self._warm_up.ready.connect(self._ready)
        self._warm_up.failed.connect(self._not_ready)

    def show(self) -> None:
        """Paints the first window; the rest follows."""
        from app.windows.opening import OpeningWindow

        opening = OpeningWindow(self.words)
        opening.painted.connect(self._warm_up.start)
        opening.again.connect(self._warm_up.start)
        opening.painted.connect(self.painted)
        if geometry := self._settings.get("geometry"):
            opening.restore(geometry)
        self._waiting = opening
        opening.show()
        self._pulse.start()

    def to_front(self) -> None:
        """Brings the window to the front, for a second start."""
        window = self.window or self._waiting
        if window is not None:
            window.showNormal() if window.isMinimized() else window.show()
            window.raise_()
            window.activateWindow()

    def end(self, *_: object) -> None:
        """Ends the program as if its window had been closed: Ctrl-C in the terminal, or a request to end."""
        self._app.closeAllWindows()
        self._app.quit()

    def close(self) -> None:
        """After the last window: what was opened is closed."""
        if self._services is not None:
            self._services.close()
        self._collector.stop()
        sys.excepthook = sys.__excepthook__

    def _services_made(self) -> "Services":
        return self._make()

    def _ready(self, services: "Services") -> None:
        from app.windows.assistant import open_assistant
        from app.windows.desk import Desk
        from app.windows.main_window import MainWindow
        from wizards.focus import AltLetters

        AltLetters(self._app)
        self._services = services
        desk = Desk(services, self.words, self)
        desk.language.connect(self._speak)
        self._desk = desk
        window = MainWindow(desk, open_assistant=open_assistant)
        window.closing.connect(lambda text: services.settings.set("geometry", text))
        if self._waiting is not None:
            window.setGeometry(self._waiting.geometry())
        window.restore(self._settings.get("geometry"))
        self.window = window
        window.show()
        window.begin()
        if self._waiting is not None:
            self._waiting.hide()
            self._waiting.deleteLater()
            self._waiting = None
        sys.setswitchinterval(_SWITCH)
        self._pulse.stop()
        self._collector.start()

    def _not_ready(self, error: ErpError) -> None:
        from app.windows.opening import OpeningWindow

        if isinstance(self._waiting, OpeningWindow):
            self._waiting.show_problem(error)

    def _speak(self, language: str) -> None:
        folder = self._settings_folder()
        self.words = Words(language, edited=folder / "words", demo=is_demonstration(folder))
        self._qt_words.use(self.words)
        self._app.removeTranslator(self._qt_words)
        self._app.installTranslator(self._qt_words)
        self._desk.set_words(self.words)

    def _settings_folder(self) -> Path:
        assert self._services is not None
        return self._services.data_dir

    def _tell(self, error: ErpError) -> None:
        from app.windows.problem_dialog import ProblemDialog

        ProblemDialog.show_once(self.words, error, self.window or self._waiting)


def run(
    data_dir: Path | None = None,
    language: str | None = None,
    demo: "DemoSession | None" = None,
) -> int:
    """Opens the window over a data folder (None: the user's own) and returns the exit code."""
    folder = demo.data_dir if demo is not None else data_folder(data_dir)

    def make() -> "Services":
        from app.bootstrap import build

        services = build(data_dir, demo=demo)
        try:
            services.open()
        except ErpError:
            services.close()
            raise
        return services

    app = QApplication.instance() or QApplication(["kobling"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Kobling")
    app.setDesktopFileName("kobling")
    app.setWindowIcon(icon("kobling", "accent"))
    single = SingleInstance(folder)
    if not single.take():
        return 0
    application = Application(app, folder, language, make)
    single.raised.connect(application.to_front)
    application.painted.connect(single.listen)
    application.show()
    before = {number: signal.signal(number, application.end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        return app.exec()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        application.close()
        single.release()
