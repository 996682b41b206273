"""When authorisations end, the next one first, each with the button that renews it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.windows.desk import Desk
from app.windows.renewal import Standing, countdown, renew_button, standing
from connectors.views import ConnectionView
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.layouts import clear, column, row
from wizards.widgets import Picture, button, label

_SHOWN = 6
_PICTURES = {Standing.SOON: "warning", Standing.OVER: "needs_you"}


class ExpiriesCard(QFrame):
    """Hidden where nothing expires."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        role(self, "card")
        self._desk = desk
        self._lines = column(spacing=SPACE_S, margins=SPACE_L)
        self.setLayout(self._lines)
        self.hide()

    def take_focus(self) -> bool:
        """Puts the keyboard on the first button; False where there is none."""
        first = self.findChild(QPushButton) if self.isVisible() else None
        if first is not None:
            first.setFocus()
        return first is not None

    def show_expiries(self, connections: Sequence[ConnectionView]) -> None:
        """Changes what is shown."""
        words, now = self._desk.words, self._desk.clock()
        given = [c for c in connections if standing(c, now) is not Standing.NONE]
        ending = sorted(((c.expires_at, c) for c in given if c.expires_at), key=lambda pair: pair[0])
        clear(self._lines)
        self.setVisible(bool(ending))
        self._lines.addWidget(label(words("overview-expiries"), "subtitle"))
        for number, (until, connection) in enumerate(ending[:_SHOWN]):
            if number:
                self._lines.addWidget(role(QFrame(), "line"))
            self._lines.addLayout(self._line(until, connection))
        if len(ending) > _SHOWN:
            everything = button(
                words("overview-expiries-more"), "link", "", lambda: self._desk.go.emit("connections", None)
            )
            self._lines.addLayout(row(everything, None))

    def _line(self, until: datetime, connection: ConnectionView) -> QHBoxLayout:
        words, now = self._desk.words, self._desk.clock()
        drawing = _PICTURES.get(standing(connection, now), "")
        day = label(words.date(until.astimezone().date()), "strong")
        ends = label(countdown(words, connection, now), "hint")
        told = column(day, label(connection.name), ends, spacing=0)
        renew = renew_button(self._desk, connection, "primary" if drawing else "")
        sign = column(Picture(drawing or "calendar"), None)
        return row(sign, told, column(renew, None), spacing=SPACE_M, grow=1)
