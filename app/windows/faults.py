"""Trouble nobody foresaw: one calm dialog for each distinct fault, with the technical part to copy."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.windows.widgets import button, column, problem_box, row
from connectors.errors import ErpError, problem
from resources.tokens import SPACE_M, SPACE_XL
from resources.words import Words

_log = logging.getLogger(__name__)


class ProblemDialog(QDialog):
    """A problem in words; `show_once` keeps the same one from piling up."""

    _open: set[str] = set()

    def __init__(self, words: Words, error: ErpError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.problem(error.code, **error.params).title)
        self._text = f"{error.code}\n{error.detail}".strip()
        self._detail = QPlainTextEdit(self._text)
        self._detail.setReadOnly(True)
        self._detail.setAccessibleName(words("log-technical"))
        self._detail.hide()
        fold = button(words("log-technical"), "quiet", "", self._fold)
        copy = button(words("log-copy"), "quiet", "copy", self._copy)
        close = button(words("shell-close"), "primary", "", self.accept)
        close.setDefault(True)
        buttons = row(fold, copy, None, close)
        layout = column(problem_box(words, error), self._detail, buttons, spacing=SPACE_M)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        self.setLayout(layout)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    @classmethod
    def show_once(cls, words: Words, error: ErpError, parent: QWidget | None) -> None:
        """Opens the dialog, unless the same problem is open already."""
        name = f"{error.code} {error.detail[-400:]}"
        if name in cls._open:
            return
        cls._open.add(name)
        dialog = cls(words, error, parent)
        dialog.finished.connect(lambda _: cls._open.discard(name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fold(self) -> None:
        self._detail.setVisible(not self._detail.isVisible())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


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
