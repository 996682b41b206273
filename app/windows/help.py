"""Help: the shortcuts, and the way back to the guided set-up."""

from PySide6.QtWidgets import QDialog, QWidget

from app.windows.desk import Desk
from resources.tokens import SPACE_M, SPACE_XL
from wizards.layouts import column, row
from wizards.told import Facts
from wizards.widgets import button, label

_KEYS = {
    "new": "Ctrl+N",
    "refresh": "F5",
    "search": "Ctrl+F",
    "pages": "Ctrl+1 … 5",
    "help": "F1",
    "quit": "Ctrl+Q",
}


class HelpDialog(QDialog):
    """Opened with F1."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.setWindowTitle(words("shell-action-help"))
        keys = Facts([(words(f"shell-action-{name}"), key) for name, key in _KEYS.items()])
        guide = button(words("shell-guide"), "", "play", self._guide)
        close = button(words("shell-close"), "primary", "", self.accept)
        parts = (label(words("shell-shortcuts"), "subtitle"), keys, label(words("shell-help-text"), "muted"))
        self.setLayout(column(*parts, row(guide, None, close), spacing=SPACE_M, margins=SPACE_XL))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    def _guide(self) -> None:
        self.accept()
        self._desk.assist.emit(None, "")
