"""The connections in use at a glance: how each is, and when it is read next."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout

from app.services.states import WORST_FIRST
from app.windows import texts
from app.windows.standing import Standing, standing
from app.windows.widgets import LinesCard, NameLink
from connectors.views import CompanyView, ConnectionView
from resources.shown import short
from resources.tokens import SPACE_M, SPACE_S
from wizards.facts import connection_name
from wizards.layouts import column, row
from wizards.widgets import Picture, label


class ConnectionsCard(LinesCard):
    """Those that are worst off first."""

    def show_connections(
        self, connections: Sequence[ConnectionView], companies: Sequence[CompanyView]
    ) -> None:
        """Changes what is shown; drafts are none yet."""
        words = self._desk.words
        used = [connection for connection in connections if connection.stage != "draft"]
        used.sort(key=lambda one: (WORST_FIRST.index(one.state), words.place(one.name)))
        lines = [
            self._line(one, self._next(one, [c for c in companies if c.connection_id == one.id]))
            for one in used[: self.MOST]
        ]
        self.show_lines("connections-title", lines, len(used))

    def _next(self, connection: ConnectionView, companies: Sequence[CompanyView]) -> str:
        """When it is read next, or why it is not."""
        words = self._desk.words
        if connection.live:
            return words("connections-live-hint")
        if standing(connection, self._desk.clock()) is Standing.OVER:
            return words("connections-waits")
        due: list[datetime] = [
            job.next_due
            for company in companies
            if company.active
            for job in company.jobs
            if job.enabled and job.next_due is not None
        ]
        return words("overview-next", time=min(due)) if due else ""

    def _line(self, connection: ConnectionView, following: str) -> QHBoxLayout:
        words, now = self._desk.words, self._desk.clock()
        state = texts.connection_state(words, connection, now)
        there = {"connection": connection.id}
        title = connection_name(words, connection.name)
        name = NameLink(title, lambda: self._desk.go.emit("connections", there))
        name.setAccessibleDescription(short(" ".join((state, following))))
        told = " · ".join(part for part in (state, following) if part)
        hint = label(told, "hint")
        hint.setIndent(SPACE_S // 2)
        sign = column(Picture(texts.connection_picture(connection, now)), None)
        return row(sign, column(row(name, None), hint, spacing=0), spacing=SPACE_M, grow=1)
