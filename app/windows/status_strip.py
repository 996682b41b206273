"""The strip below the pages: the import that runs with its progress, and what was just said."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from app.windows.desk import Desk
from app.windows.texts import dataset
from app.windows.widgets import Elided
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.layouts import row
from wizards.widgets import button

_SAID = 8000  # ms a message stays


class StatusStrip(QFrame):
    """`stopped` comes when somebody wants the running import to stop."""

    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        role(self, "strip")
        self._desk = desk
        self._text = Elided("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._cancel = button("", "quiet", "", self.stopped.emit)
        margins = (SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self.setLayout(row(self._text, self._bar, self._cancel, spacing=SPACE_M, margins=margins, grow=0))
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.calm)
        desk.said.connect(self.say)
        self._working = self._moves = False
        self._others = 0
        self.retranslate()
        self.calm()

    def retranslate(self) -> None:
        """Writes every text anew."""
        self._name()
        if not self._working:
            self.calm()

    def _name(self) -> None:
        words = self._desk.words
        self._cancel.setText(words("interface-stop-transfer" if self._moves else "shell-stop-import"))
        self._bar.setAccessibleName(words("interface-transferring" if self._moves else "shell-progress"))

    def say(self, text: str) -> None:
        """Shows a short message for a while."""
        self._text.show_text(text)
        if not self._working:
            self._quiet.start(_SAID)

    def show_others(self, number: int) -> None:
        """So many runs are under way that no progress is told of: another window's, another program's."""
        self._others = number
        if not self._working and not self._quiet.isActive():
            self.calm()

    def calm(self) -> None:
        """The worker of this window does nothing."""
        self._working = False
        words, others = self._desk.words, self._others
        self._text.show_text(words("shell-others", count=others) if others else words("shell-idle"))
        self._bar.hide()
        self._cancel.hide()

    def show_progress(
        self, company: str, name: str, done: int, total: int, rows: int, moves: bool = False
    ) -> None:
        """An import is at `done` of `total` periods (0: nobody knows) of a dataset, `rows` rows read; or a
        transfer at so many records."""
        words = self._desk.words
        self._working, self._moves = True, moves
        self._quiet.stop()
        self._name()
        key = "shell-transferring" if moves else "shell-importing"
        self._text.show_text(words(key, company=company, dataset=dataset(words, name) or "…", rows=rows))
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total) if total else 0)
        self._bar.show()
        self._cancel.show()
