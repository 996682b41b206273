"""A problem nobody else shows, in a dialog of its own, with the technical part to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.windows.problem_box import problem_box
from connectors.errors import ErpError
from resources.shown import short
from resources.tokens import SPACE_M, SPACE_XL
from resources.words import Words
from wizards.focus import EnterDialog
from wizards.layouts import column, row
from wizards.widgets import button


class ProblemDialog(EnterDialog):
    """A problem in words; `show_once` keeps the same one from piling up."""

    _open: set[str] = set()

    def __init__(self, words: Words, error: ErpError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(short(words.problem(error.code, **error.params).title))
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
        layout = column(problem_box(words, error), self._detail, buttons, spacing=SPACE_M, margins=SPACE_XL)
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
