"""The frame that says DEMO, with the keys of the simulated systems to try in the assistant."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu

from app.windows.desk import Desk
from app.windows.widgets import button, label, row
from resources.style import role
from resources.tokens import SPACE_M, SPACE_XS


class DemoBar(QFrame):
    """Shown in a demonstration only; choosing a key copies it, as a person would copy it at the vendor."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        role(self, "demo")
        self._desk = desk
        self._text = label("", "strong", wrap=False)
        self.keys = button("", "", "copy")
        self._menu = QMenu(self.keys)
        self.keys.setMenu(self._menu)
        line = row(None, self._text, self.keys, None, spacing=SPACE_M)
        line.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        self.setLayout(line)
        self.setVisible(desk.services.demo)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every text anew."""
        words = self._desk.words
        self._text.setText(words("shell-demo"))
        self.keys.setText(words("persona-menu"))
        self._menu.clear()
        for name in self._desk.services.demo_keys:
            title = words(f"persona-{name}".replace("_", "-"))
            self._menu.addAction(title, partial(self._copy, name, title))
        self.keys.setVisible(not self._menu.isEmpty())

    def _copy(self, name: str, title: str) -> None:
        QGuiApplication.clipboard().setText(self._desk.services.demo_keys[name].reveal())
        self._desk.said.emit(self._desk.words("persona-copied", name=title))
