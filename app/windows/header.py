"""The top of a page: its title, a sentence, and what can be done there."""

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from resources.tokens import SPACE_XS
from wizards.layouts import column, row
from wizards.widgets import label


class Header(QWidget):
    """Title and sentence to the left, buttons to the right."""

    def __init__(self, *actions: QPushButton | QToolButton) -> None:
        super().__init__()
        self.title = label("", "title")
        self.hint = label("", "muted")
        self.setLayout(row(column(self.title, self.hint, spacing=SPACE_XS), *actions, grow=0))

    def show_text(self, title: str, hint: str) -> None:
        """Changes the texts."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
