"""The side bar: the product's name, the pages, and how many things need a person."""

from PySide6 import QtCore  # Qt itself late: see app/windows/opening.py
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from resources.plain import tip
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from resources.words import Words
from wizards.layouts import column, row
from wizards.widgets import Picture, button, label

_AROUND = 88  # px that a page's name has around it: margins, padding, drawing
PAGES = ("overview", "connections", "companies", "log", "settings")  # each with a drawing of that name


class SideBar(QFrame):
    """One button a page; `chosen` tells which is wanted."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        role(self, "side")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._count = label("", "count", wrap=False)
        self._count.hide()
        self._product = label("Kobling", "subtitle", wrap=False)
        self._office = label("", "hint")
        self._office.setContentsMargins(SPACE_S, 0, 0, 0)
        sign = Picture("kobling", 28, color="side_focus")
        head = row(sign, self._product, None, margins=(SPACE_S, 0, 0, 0))
        margins = (SPACE_M, SPACE_L, SPACE_M, SPACE_M)
        lines = column(head, self._office, SPACE_M, spacing=SPACE_XS, margins=margins)
        for name in PAGES:
            made = button("", "nav")
            made.setIcon(icon(name, "side_text"))
            made.setIconSize(QSize(20, 20))
            made.setCheckable(True)
            made.clicked.connect(lambda *_, name=name: self.chosen.emit(name))
            self._group.addButton(made)
            self._buttons[name] = made
            if name == "settings":
                lines.addStretch(1)
            lines.addWidget(made)
        self._buttons["overview"].setLayout(
            row(None, column(None, self._count, None), margins=(0, 0, SPACE_S, 0))
        )
        self.setLayout(lines)

    def retranslate(self, words: Words, office: str) -> None:
        """Writes every text anew."""
        self.setAccessibleName(words("shell-pages"))
        for number, (name, made) in enumerate(self._buttons.items(), 1):
            made.setText(words(f"shell-page-{name}"))
            tip(made, f"{made.text()} (Ctrl+{number})")
            made.ensurePolished()  # measured below in the letters it is painted with
        self._office.setText(office)
        self._office.setVisible(bool(office))
        count = self._count.fontMetrics().horizontalAdvance("999") + SPACE_L
        widest = max(
            made.fontMetrics().horizontalAdvance(made.text()) + (count if name == "overview" else 0)
            for name, made in self._buttons.items()
        )
        self.setFixedWidth(widest + _AROUND)

    def show_page(self, name: str) -> None:
        """Marks the page that is shown."""
        self._buttons[name].setChecked(True)

    def show_count(self, number: int, words: Words) -> None:
        """How many things need a person, beside the overview."""
        self._count.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._count.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count.setText(str(number))
        self._count.setVisible(number > 0)
        told = words("shell-needs-you", count=number) if number else ""
        self._buttons["overview"].setAccessibleDescription(told)
