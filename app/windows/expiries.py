"""When authorisations end, the next one first, each with the button that renews it. What has ended needs a
person, and is told where that stands."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.windows.standing import Standing, countdown, renew_button, standing
from app.windows.widgets import LinesCard
from connectors.views import ConnectionView
from resources.style import role
from resources.tokens import SPACE_M
from wizards.facts import connection_name
from wizards.layouts import Part, column, row
from wizards.widgets import Picture, label

_PICTURES = {Standing.SOON: "warning", Standing.GOOD: "calendar"}


class ExpiriesCard(LinesCard):
    """Those that end first stand first."""

    def take_focus(self) -> bool:
        """Puts the keyboard on the first button; False where there is none."""
        first = self.findChild(QPushButton) if self.isVisible() else None
        if first is not None:
            first.setFocus()
        return first is not None

    def show_expiries(self, connections: Sequence[ConnectionView]) -> None:
        """Changes what is shown."""
        now = self._desk.clock()
        given = [c for c in connections if standing(c, now) in _PICTURES]
        ending = sorted(((c.expires_at, c) for c in given if c.expires_at), key=lambda pair: pair[0])
        lines: list[Part] = []
        for until, connection in ending[: self.MOST]:
            lines += [role(QFrame(), "line")] if lines else []
            lines.append(self._line(until, connection))
        self.show_lines("overview-expiries", lines, len(ending))

    def _line(self, until: datetime, connection: ConnectionView) -> QHBoxLayout:
        words, now = self._desk.words, self._desk.clock()
        day = label(words.date(until.astimezone().date()), "strong")
        ends = label(countdown(words, connection, now), "hint")
        told = column(day, label(connection_name(words, connection.name)), ends, spacing=0)
        renew = renew_button(self._desk, connection)
        sign = column(Picture(_PICTURES[standing(connection, now)]), None)
        return row(sign, told, column(renew, None), spacing=SPACE_M, grow=1)
