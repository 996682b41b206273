"""Trouble nobody foresaw: logged always, told once for each distinct fault."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from connectors.errors import problem

_log = logging.getLogger(__name__)


class FaultHook(QObject):
    """Takes the interpreter's place for exceptions in slots; `fault` comes once for each distinct one."""

    fault = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()

    def install(self) -> None:
        """From now on unhandled exceptions end here."""
        sys.excepthook = self.handle

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs an exception, and tells it if it is new; Ctrl+C ends the program as ever."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # places without values: an exception's text may hold what somebody typed
        places = "".join(traceback.format_tb(trace))
        text = f"{places}{kind.__name__}"
        _log.error("unhandled fault\n%s", text)
        if text not in self._seen:
            self._seen.add(text)
            self.fault.emit(problem("internal_error", detail=text))
