"""Help: the shortcuts, and the way back to the guided set-up."""

from PySide6.QtWidgets import QWidget

from app.windows.desk import Desk
from wizards.help import HelpWindow
from wizards.widgets import button, label

_KEYS = {
    "new": "Ctrl+N",
    "refresh": "F5",
    "search": "Ctrl+F",
    "pages": "Ctrl+1 … 5",
    "help": "F1",
    "quit": "Ctrl+Q",
}


class HelpDialog(HelpWindow):
    """Opened with F1."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        words = desk.words
        keys = [(words(f"shell-action-{name}"), key) for name, key in _KEYS.items()]
        guide = button(words("shell-guide"), "", "play", self._guide)
        super().__init__(words, [label(words("shell-help-text"))], keys, parent, guide)

    def _guide(self) -> None:
        self.accept()
        self._desk.assist.emit(None, "")
