"""Transfers a day as small columns: drawn by us, told in words to screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.views import Day
from resources.plain import tip
from resources.style import colors
from resources.tokens import SPACE_S, SPACE_XS
from resources.words import Words


class DaysChart(QWidget):
    """One column a day; failed transfers stand hatched on top, so colour is not the only sign."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[Day, ...] = ()
        self._labels: tuple[str, str] = ("", "")
        self._most = ""  # of one day
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, self.fontMetrics().height() * 7)

    def show_days(self, days: Sequence[Day], words: Words) -> None:
        """Draws these days, oldest first."""
        self._days = tuple(days)
        if days:
            self._labels = (words.date(days[0].day), words.date(days[-1].day))
            self._most = words("overview-chart-most", count=max(d.ok + d.failed for d in days))
        told = [
            words("overview-chart-day", date=d.day, ok=d.ok, failed=d.failed)
            for d in days
            if d.ok or d.failed
        ]
        self.setAccessibleName(words("overview-chart"))
        self.setAccessibleDescription(" ".join(told) or words("overview-chart-empty"))
        tip(self, "\n".join(told[-7:]) or words("overview-chart-empty"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colors()
        text = self.fontMetrics().height()
        floor = self.height() - text - SPACE_XS
        painter.setPen(QPen(QColor(c.border), 1))
        painter.drawLine(0, floor, self.width(), floor)
        painter.setPen(QColor(c.muted))
        first, last = self._labels
        box = QRectF(0, floor + SPACE_XS, self.width(), text)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, last)
        if not self._days:
            return
        top = max((d.ok + d.failed for d in self._days), default=0) or 1
        painter.drawText(QRectF(0, 0, self.width(), text), Qt.AlignmentFlag.AlignLeft, self._most)
        ground = floor - text
        step = self.width() / len(self._days)
        width = max(4.0, step - SPACE_S)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, day in enumerate(self._days):
            left = place * step + (step - width) / 2
            scale = ground / top
            ok, failed = day.ok * scale, day.failed * scale
            if ok:
                painter.setBrush(QColor(c.accent))
                painter.drawRoundedRect(QRectF(left, floor - ok, width, ok), 2, 2)
            if failed:
                failed = max(failed, 6.0)
                bar = QRectF(left, floor - ok - failed - (1 if ok else 0), width, failed)
                painter.setBrush(QColor(c.failed))
                painter.drawRoundedRect(bar, 2, 2)
                painter.setBrush(QColor(c.surface))
                painter.drawRect(QRectF(bar.left() + 2, bar.center().y() - 1, bar.width() - 4, 2))
