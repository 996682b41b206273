"""A card of the start-up of which only one line is shown until it is opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.windows.interface.parts import Sign
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from resources.words import Words
from wizards.layouts import box, column, row
from wizards.widgets import button, label

EDGE = 5  # px of a link around its text


class FoldCard(QFrame):
    """Its line: a sign, the title, its result, a button. asked: somebody wants it opened, or folded again."""

    asked = Signal()

    def __init__(self, words: Words, name: str, title: str) -> None:
        super().__init__()
        role(self, "card")
        self._words, self.title = words, title
        self.sign = Sign()
        self._result = label("", "muted")
        self.change = button("", "link", "", self.asked.emit, name=f"open-{name}")
        self.change.setAccessibleDescription(title)

    def fill(self, heading: QWidget, parts: QLayout) -> None:
        """Its heading, and what is below its line while it is open."""
        self._parts = box(parts)
        parts.setContentsMargins(self.sign.width() + SPACE_M, 0, 0, 0)
        head = row(self.sign, heading, self._result, self.change, spacing=SPACE_M - EDGE, grow=2)
        self._lines = column(head, self._parts)
        self.setLayout(self._lines)

    @property
    def opened(self) -> bool:
        """Whether more than its line is shown."""
        return not self._parts.isHidden()

    def show_line(self, result: str, *, opened: bool, done: bool, foldable: bool) -> None:
        """Shows the whole card or its line: with its `result`, and a button to open it, named by whether it
        is `done`; open, it can be folded again where it is `foldable`."""
        self._parts.setVisible(opened)
        above = SPACE_M if opened else SPACE_S
        self._lines.setContentsMargins(SPACE_L, above, SPACE_L, above)
        self._result.setText("" if opened else result)
        key = "fold" if opened else "change" if done else "show"
        self.change.setText(self._words(f"interface-step-{key}"))
        self.change.setVisible(foldable or not opened)
