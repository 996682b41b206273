"""How parts stand to each other: side by side, one below the other, on a ground, on a sheet that scrolls;
and windows to their screen."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6 import QtCore  # Qt itself late: see app/windows/opening.py
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from resources.style import role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL

L = TypeVar("L", QHBoxLayout, QVBoxLayout)
Part = QWidget | QLayout | int | None  # None is a stretch, a number a gap
_FRAME = QMargins(8, 36, 8, 8)  # what the desktop draws around a window
Margins = int | tuple[int, int, int, int]  # all around, or left, top, right and bottom


def row(*parts: Part, spacing: int = SPACE_S, margins: Margins = 0, grow: int | None = None) -> QHBoxLayout:
    """Parts side by side; the one at place `grow` gets the width that is left."""
    return _filled(QHBoxLayout(), parts, spacing, margins, grow)


def column(
    *parts: Part, spacing: int = SPACE_S, margins: Margins = 0, grow: int | None = None
) -> QVBoxLayout:
    """Parts one below the other; the one at place `grow` gets the height that is left."""
    return _filled(QVBoxLayout(), parts, spacing, margins, grow)


def _filled(layout: L, parts: tuple[Part, ...], spacing: int, margins: Margins, grow: int | None) -> L:
    around = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*around)
    layout.setSpacing(spacing)
    add(layout, *parts)
    if grow is not None:
        layout.setStretch(grow, 1)
    return layout


def add(layout: QHBoxLayout | QVBoxLayout, *parts: Part) -> None:
    """Puts parts behind those that are there."""
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(part)
            case QLayout():
                layout.addLayout(part)
            case _:
                layout.addWidget(part)


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go. Hiding what has the focus moves that, and whoever gets
    it may fill the layout anew: by then it is empty."""
    for widget in _taken(layout):
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def _taken(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            found.append(widget)
        elif inner := item.layout():
            found += _taken(inner)
            inner.deleteLater()
    return found


def box(layout: QLayout) -> QWidget:
    """A widget for a layout that shall be hidden whole, or stand where only widgets can."""
    made = QWidget()
    made.setLayout(layout)
    return made


def card(*parts: Part, part: str = "card", padding: Margins = SPACE_L, spacing: int = SPACE_S) -> QFrame:
    """A framed ground with parts one below the other."""
    frame = role(QFrame(), part)
    frame.setLayout(column(*parts, spacing=spacing, margins=padding))
    return frame


def room_around(window: QWidget) -> QRect:
    """What its screen has for a window, without the frame the desktop draws around it."""
    return window.screen().availableGeometry().marginsRemoved(_FRAME)


def fit(window: QWidget, width: int, height: int, least: QSize) -> None:
    """Opens a window at that size, or as much of it as its screen has room for, in the middle of the window
    it belongs to; it never gets smaller than `least`, where there is room for that."""
    above = window.parentWidget()
    room = room_around(above or window)
    window.setMinimumSize(least.boundedTo(room.size()))
    place = QRect(QPoint(), QSize(width, height).boundedTo(room.size()))
    place.moveCenter(above.window().geometry().center() if above is not None else room.center())
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    window.setGeometry(place)


class Scroll(QScrollArea):
    """What may be higher than there is room for; the keyboard goes to what stands on it, and the sheet goes
    with the keyboard: what has the focus is seen, with its caption. What the mouse is on stays under it."""

    def __init__(self, inside: QWidget, *, sideways: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)
        self._next: Callable[[], None] | None = None  # once all has found its place
        # a timer's turn comes after the layouts', that of a queued call does not
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def bring_up(self, part: QWidget, above: int = SPACE_L) -> None:
        """Scrolls until a part's head is at the top, as far as there is something below it; now, and once
        what has just been shown or hidden has found its place."""
        self._now_and_then(partial(self._bring_up, part, above))

    def stay_at(self, place: int) -> None:
        """Keeps the sheet where it was, wherever the focus goes meanwhile."""
        self._now_and_then(partial(self.verticalScrollBar().setValue, place))

    def _now_and_then(self, scroll: Callable[[], None]) -> None:
        scroll()
        self._next = scroll
        self._settling.start()

    def _settle(self) -> None:
        if self._next is not None:
            self._next()

    def _bring_up(self, part: QWidget, above: int) -> None:
        if isValid(part) and self._inside.isAncestorOf(part):
            self.verticalScrollBar().setValue(part.mapTo(self._inside, QPoint()).y() - above)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._inside.isAncestorOf(now):
            return
        if QGuiApplication.mouseButtons() != QtCore.Qt.MouseButton.NoButton:
            return
        self._now_and_then(partial(self._show_focus, now))

    def _show_focus(self, now: QWidget) -> None:
        inside = self._inside
        if not isValid(now) or not inside.isAncestorOf(now) or not now.hasFocus():
            return
        place = QRect(now.mapTo(inside, QPoint()), now.size())
        for caption in inside.findChildren(QLabel):
            buddy = caption.buddy()
            if buddy is not None and (buddy is now or buddy.isAncestorOf(now)):
                place |= QRect(caption.mapTo(inside, QPoint()), caption.size())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if place.bottom() + SPACE_XL > bar.value() + room:
            bar.setValue(place.bottom() + SPACE_XL - room)
        if place.top() - SPACE_S < bar.value():  # its head, where it is higher than the room
            bar.setValue(place.top() - SPACE_S)

    def bring(self, part: QWidget, head: QWidget | None = None) -> None:
        """Scrolls as little as it takes to read a part whole, from `head` above it on where there is room for
        both; of one that is higher than the window, its beginning."""
        arrange = QtCore.QEvent.Type.LayoutRequest.value
        QtCore.QCoreApplication.sendPostedEvents(None, arrange)  # what is new has no place until then
        if not self._inside.isAncestorOf(part):
            return  # taken away again meanwhile
        inside, bar, room = self._inside, self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(inside, QPoint()).y()
        end = top + part.height() + SPACE_S
        above = head.mapTo(inside, QPoint()).y() - SPACE_S if head is not None else top - SPACE_S
        begin = above if end - above <= room else top - SPACE_S
        bar.setValue(min(max(bar.value(), end - room), begin))


class Paper(QWidget):
    """The page's ground on a sheet that scrolls: as high as its texts are at the width they get (at most
    `widest`), not at the narrowest they could have."""

    def __init__(self, layout: QLayout, widest: int = 0) -> None:
        super().__init__()
        self._widest = widest
        role(self, "page").setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self._widest) if self._widest else width)


class FlowLayout(QLayout):
    """Left to right, then downwards, like words in a text."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> "QtCore.Qt.Orientation":
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self.spacing(), 0
            if move:
                width = min(size.width(), max(rect.width(), item.minimumSize().width()))
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return y + row - rect.y()


def flowing(*parts: QWidget) -> QWidget:
    """Parts side by side, and below where there is no room. They have a ground of their own: what stands in a
    layout of ours must go together with it."""
    made = QWidget()
    lines = FlowLayout(made, SPACE_S)
    for one in parts:
        lines.addWidget(one)
    return made
