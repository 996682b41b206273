"""The first thing that is painted: the frame of the window, until the database is open.

Naming `Qt` makes all its enumerations for Python, a fifth of the work of a bare window. So what this window
is made of says `QtCore.Qt` where it needs one, and needs none until it is painted.
"""

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow

from app.windows.side_bar import SideBar
from connectors.errors import ErpError
from resources.tokens import SPACE_L, SPACE_XL
from resources.words import Words
from wizards.layouts import add, box, clear, column, fit, row
from wizards.widgets import button, label


class OpeningWindow(QMainWindow):
    """painted: it stands on the screen. again: somebody wants another try after a problem."""

    painted = Signal()
    again = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._told = False
        self.setWindowTitle("Kobling")
        fit(self, 1240, 800, QSize(880, 560))
        side = SideBar()
        side.retranslate(words, "")
        side.setEnabled(False)
        text = label(words("shell-opening"), "muted", wrap=False)
        self._middle = column(None, row(None, text, None), None, spacing=SPACE_L, margins=SPACE_XL)
        self.setCentralWidget(box(row(side, self._middle, spacing=0, grow=1)))

    def restore(self, geometry: str) -> None:
        """Puts the window where it was."""
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    def show_problem(self, error: ErpError) -> None:
        """Says why the database cannot be opened, and what to do."""
        from app.windows.problem_box import problem_box  # what it needs is not wanted before the first paint

        clear(self._middle)
        retry = button(self._words("shell-try-again"), "", "refresh", self.again.emit)
        add(self._middle, None, problem_box(self._words, error, retry), None, None)
