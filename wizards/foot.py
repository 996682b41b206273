"""The buttons below an assistant's page, in one row, or in the companion in two."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from resources.words import Words
from wizards.layouts import column, row
from wizards.widgets import button, label, name_it


class Foot(QFrame):
    """later, at_hand (to the values or the sign-in at once), back, primary; `saved` tells what is stored."""

    def __init__(
        self,
        later: Callable[[], object],
        to_hand: Callable[[], object],
        back: Callable[[], object],
        go_on: Callable[[], object],
    ) -> None:
        super().__init__()
        role(self, "strip")
        self.later = button("", "quiet", "", later)
        self.at_hand = button("", "", "next", to_hand, name="at-hand")
        self.back = button("", "", "back", back)
        self.primary = button("", "primary", "", go_on)
        self.primary.setDefault(False)
        self.saved = label("", "hint", wrap=False)
        self._narrow = False
        self._upper = row()
        self._middle = row()
        self._row = row(self.later, self.saved, None, self.at_hand, self.back, self.primary)
        margins = (SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(column(self._upper, self._middle, self._row, spacing=SPACE_S, margins=margins))

    def retranslate(self, words: Words) -> None:
        """Writes every text anew that a page does not give; nothing can be pressed before a page is open."""
        self._words = words
        self.later.setText(words("assistant-later"))
        self.later.setAccessibleDescription(words("assistant-later-hint"))
        self.primary.setText(words("assistant-next"))
        self._name_back()
        self.back.setEnabled(False)
        self.primary.setEnabled(False)
        self.at_hand.setVisible(False)

    def make_narrow(self, narrow: bool) -> None:
        """In the companion what is stored and the long button have rows of their own."""
        self._narrow = narrow
        self.saved.setWordWrap(narrow)
        if narrow:
            self._upper.addWidget(self.saved, 1)
            self._upper.addWidget(self.later)
            self._middle.addWidget(self.at_hand)
        else:
            self._row.insertWidget(0, self.later)
            self._row.insertWidget(1, self.saved)
            self._row.insertWidget(self._row.indexOf(self.back), self.at_hand)
        self._name_back()

    def show_later(self, shown: bool) -> None:
        """Whether there is a later: not on the last page."""
        self.later.setVisible(shown)

    def _name_back(self) -> None:
        text = self._words("assistant-back")
        if self._narrow:
            name_it(self.back, text.replace("&", ""))
        self.back.setText("" if self._narrow else text)
