"""Small parts every page is made of: labels, buttons, cards, empty states."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from resources.icons import paint
from resources.plain import Plain, tip
from resources.shown import shown
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL
from wizards.widgets import Picture

ICON = 20
_PANE_LEAST, _PANE_MOST = 370, 520


def label(text: str = "", part: str = "body", *, wrap: bool = True, select: bool = False) -> Plain:
    """A text with its part in the design; `select` lets mouse and keyboard mark it."""
    made = role(Plain(text), part)
    made.setWordWrap(wrap)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(
    text: str = "", part: str = "", picture: str = "", act: Callable[[], object] | None = None
) -> QPushButton:
    """A push button; `act` is called without arguments."""
    made = role(QPushButton(shown(text)), part)
    made.setAutoDefault(False)
    if picture:
        made.setIcon(icon(picture, "on_accent" if part == "primary" else _ink(part)))
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def _ink(part: str) -> str:
    return {"danger": "failed", "quiet": "accent", "link": "accent"}.get(part, "text")


def tool(picture: str, name: str, act: Callable[[], object] | None = None) -> QToolButton:
    """A button that shows only a picture; `name` is its accessible name and tooltip."""
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setIconSize(QSize(ICON, ICON))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name_it(made, name)
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def name_it(widget: QWidget, name: str) -> None:
    """Gives a control without words its name, for screen readers and as tooltip."""
    widget.setAccessibleName(name)
    tip(widget, name)


def picture(name: str, size: int = ICON, color: str = "") -> Picture:
    """A drawing beside words that say the same, so that screen readers may pass over it."""
    return Picture(name, size, color=color)


def row(*parts: QWidget | QLayout | int | None, spacing: int = SPACE_S) -> QHBoxLayout:
    """Parts side by side; None is a stretch, a number a gap."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    _fill(layout, parts)
    return layout


def column(*parts: QWidget | QLayout | int | None, spacing: int = SPACE_S) -> QVBoxLayout:
    """Parts one below the other; None is a stretch, a number a gap."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    _fill(layout, parts)
    return layout


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[QWidget | QLayout | int | None]) -> None:
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


def card(*parts: QWidget | QLayout | int | None, part: str = "card", padding: int = SPACE_L) -> QFrame:
    """A framed ground with parts one below the other."""
    frame = role(QFrame(), part)
    layout = column(*parts)
    layout.setContentsMargins(padding, padding, padding, padding)
    frame.setLayout(layout)
    return frame


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
            inner.deleteLater()


class Elided(Plain):
    """One line that is shortened with an ellipsis where it does not fit; the tooltip has it whole."""

    def __init__(self, text: str = "", part: str = "body") -> None:
        super().__init__()
        role(self, part)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Changes the text."""
        self._whole = shown(text)
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 2)
        )
        self.setText(fitting)
        tip(self, self._whole if fitting != self._whole else "")


class Facts(QGridLayout):
    """Names and values in two columns."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE_L)
        self.setVerticalSpacing(SPACE_XS)
        self.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(pairs):
            self.addWidget(label(name, "muted", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(label(value or "–", select=True), line, 1)


class Empty(QWidget):
    """What belongs here, why it is empty, and one action."""

    def __init__(self, drawing: str, title: str, text: str, action: QPushButton | None = None) -> None:
        super().__init__()
        title_label, text_label = label(title, "subtitle"), label(text, "muted")
        text_label.setMaximumWidth(460)
        for one in (title_label, text_label):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: list[QWidget | QLayout | int | None] = [None, row(None, picture(drawing, 48, "muted"), None)]
        parts += [SPACE_S, title_label, row(None, text_label, None)]
        text_label.setMinimumWidth(320)
        if action is not None:
            parts += [SPACE_S, row(None, action, None)]
        layout = column(*parts, None)
        layout.setContentsMargins(SPACE_XXL, SPACE_XL, SPACE_XXL, SPACE_XL)
        self.setLayout(layout)


class SearchField(QLineEdit):
    """A line to search with: a lens before the text, a cross to clear it."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setTextMargins(ICON, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = ICON - SPACE_XS
        painter = QPainter(self)
        place = QRectF(SPACE_S, (self.height() - side) / 2, side, side)
        paint(painter, "search", place, "muted")


class OrEmpty(QStackedWidget):
    """Content, or an empty state in its place."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.addWidget(content)
        self.empty: Empty | None = None

    def show_empty(self, empty: Empty | None) -> None:
        """Shows an empty state; None shows the content again."""
        if self.empty is not None:
            self.removeWidget(self.empty)
            self.empty.deleteLater()
        self.empty = empty
        if empty is not None:
            self.addWidget(empty)
            self.setCurrentWidget(empty)


class Pane(QScrollArea):
    """A side panel whose content is built anew for what is selected."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = role(QFrame(), "panel")
        self.lines = column(spacing=SPACE_M)
        self.lines.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        inside.setLayout(self.lines)
        self.setWidget(inside)
        self.setMinimumWidth(_PANE_LEAST)

    def fill(self, *parts: QWidget | QLayout | int | None) -> None:
        """Shows these parts in place of what was shown."""
        clear(self.lines)
        _fill(self.lines, (*parts, None))
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._widen)  # new parts count only once Qt has shown them

    def _widen(self) -> None:
        needed = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_PANE_LEAST, min(needed, _PANE_MOST)))
