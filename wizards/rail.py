"""The list of steps on the left: sign, title and state of each, walked with the arrow keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from connectors.base import System
from resources import icons
from resources.style import colors, role
from resources.tokens import RADIUS_M, SPACE_M, SPACE_S, SPACE_XL
from wizards.flow import Mark, Step, StepState
from wizards.layouts import column
from wizards.widgets import Picture, button, label, marked

_ICON = 20
_STATE = Qt.ItemDataRole.UserRole
_MARK = Qt.ItemDataRole.UserRole + 1
_STEP = Qt.ItemDataRole.UserRole + 2
_CURRENT = Qt.ItemDataRole.UserRole + 3
_PICTURES = {
    Mark.OPEN: "open",
    Mark.BLOCKED: "lock",
    Mark.STORED: "open",
    Mark.TICKED: "ticked",
    Mark.PROVED: "proved",
    Mark.SPARED: "spared",
    Mark.WARNED: "warning",
}

Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Draws a step: the title wraps, nothing is cut off."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colors()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(2, 2, -2, -2)
        state = option.state
        if index.data(_CURRENT):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft))
            painter.drawRoundedRect(rect, RADIUS_M, RADIUS_M)
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_M - 1, RADIUS_M - 1)
        elif state & QStyle.StateFlag.State_MouseOver and not index.data(_CURRENT):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.raised))
            painter.drawRoundedRect(rect, RADIUS_M, RADIUS_M)
        inner = rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        picture = _PICTURES[Mark(index.data(_MARK))]
        color = "muted" if picture == "lock" else ""
        icons.paint(painter, picture, QRect(inner.left(), inner.top() + 1, _ICON, _ICON), color)
        title, small = _fonts(option.font, bool(index.data(_CURRENT)))
        text = inner.adjusted(_ICON + SPACE_M, 0, 0, 0)
        height = _height(title, text.width(), str(index.data()))
        painter.setFont(title)
        painter.setPen(QColor(c.text))
        wrap = Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(text.left(), text.top(), text.width(), height), wrap, str(index.data()))
        painter.setFont(small)
        painter.setPen(QColor(c.muted))
        rest = QRect(text.left(), text.top() + height + 1, text.width(), text.height() - height)
        painter.drawText(rest, wrap, str(index.data(_STATE)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        # as if the scroll bar were there: the heights must not depend on whether they need one
        width = view.width() - view.verticalScrollBar().sizeHint().width()
        text = width - 4 - 2 * SPACE_M - _ICON - SPACE_M
        title, small = _fonts(view.font(), bool(index.data(_CURRENT)))  # as it is drawn: no empty line
        tall = _height(title, text, str(index.data())) + _height(small, text, str(index.data(_STATE)))
        return QSize(width, max(tall + 1, _ICON) + 4 + 2 * SPACE_S)


class StepRail(QListWidget):
    """chosen: a person wants to go to that step (its id)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepRail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("#stepRail { background: transparent; border: 0; }")
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._choose)

    def show_steps(
        self,
        steps: Sequence[tuple[Step, str, StepState, str]],
        current: Step,
        spoken: Callable[[str, str], str],
    ) -> None:
        """Shows each step with its title, state and state's word; `spoken` joins title and word."""
        while self.count() > len(steps):
            self.takeItem(self.count() - 1)
        for row, (step, title, state, word) in enumerate(steps):
            item = self.item(row)
            if item is None:
                item = QListWidgetItem()
                self.addItem(item)
            for part, value in {
                Qt.ItemDataRole.DisplayRole: title,
                _STATE: word,
                _MARK: str(state.mark),
                _STEP: step.id,
                _CURRENT: step is current,
                Qt.ItemDataRole.AccessibleTextRole: spoken(title, word),
            }.items():
                item.setData(part, value)
            if step is current:
                self.setCurrentRow(row)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self._choose(item)
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_STEP)))


class RailPanel(QFrame):
    """The steps under the system's mark and name and the connection's name; `beside` makes it narrow."""

    def __init__(self, system: System) -> None:
        super().__init__()
        self._system = system.name
        role(self, "panel")
        self.setObjectName("railPanel")
        self.setFixedWidth(max(270, self.fontMetrics().averageCharWidth() * 42))
        self.name = label("", "hint")
        self.rail = StepRail()
        names = column(label(system.name, "subtitle"), self.name, spacing=0)
        head = marked(
            Picture(icons.mark(system.key), 32), names, spacing=SPACE_M, margins=(SPACE_M, 0, SPACE_M, 0)
        )
        margins = (SPACE_M, SPACE_XL, SPACE_M, SPACE_M)
        self.beside = button("", "quiet", "beside", name="beside")
        self.setLayout(column(head, self.rail, self.beside, spacing=SPACE_M, margins=margins, grow=1))

    def show_name(self, name: str) -> None:
        """The connection's name, where it says more than the system's."""
        self.name.setText(name)
        self.name.setVisible(name != self._system)


def _fonts(base: QFont, strong: bool) -> tuple[QFont, QFont]:
    title, small = QFont(base), QFont(base)
    if strong:
        title.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(base.pointSizeF() * 0.9)
    return title, small


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, text).height()
