"""Small parts the pages are built of: texts, buttons, pictures, fields."""

from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore  # Qt itself late: see app/windows/opening.py
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from resources.icons import paint
from resources.plain import Plain, tip
from resources.shown import short
from resources.style import colors, icon, role
from resources.tokens import SPACE_S, SPACE_XS
from wizards.layouts import Margins, Part, column, row

ICON = 20
_LONGEST = 100  # characters of a button, which never wraps


def label(
    text: str = "", part: str = "", *, wrap: bool = True, breaks: bool = False, select: bool = False
) -> Plain:
    """A text, as it is: what looks like mark-up in a name stays what it was. The mouse can `select` it."""
    made = Plain(text, breaks=breaks)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if select:
        made.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
    return role(made, part) if part else made


def literal(name: str) -> str:
    """A name as a button's text: what it holds of `&` is no shortcut."""
    return name.replace("&", "&&")


_INKS = {"primary": "on_accent", "danger": "failed", "quiet": "accent", "link": "accent"}


def button(
    text: str = "",
    part: str = "",
    picture: str = "",
    act: Callable[[], object] | None = None,
    *,
    name: str = "",
) -> QPushButton:
    """A push button with its part in the design and, if wanted, an icon before the text; `act` is called
    without arguments. `name`: its object's."""
    made = role(QPushButton(short(text, _LONGEST)), part)
    made.setAutoDefault(False)
    made.setObjectName(name)
    if picture:
        made.setIcon(icon(picture, _INKS.get(part, "")))
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def tool(
    picture: str, name: str, act: Callable[[], object] | None = None, *, size: int = ICON
) -> QToolButton:
    """A button that shows only a picture; `name` is its accessible name and tooltip."""
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setIconSize(QSize(size, size))
    made.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
    name_it(made, name)
    if act is not None:
        made.clicked.connect(lambda *_: act())
    return made


def name_it(widget: QWidget, name: str) -> None:
    """Gives a control without words its name, for screen readers and as tooltip."""
    widget.setAccessibleName(short(name))
    tip(widget, name)


class Target(QFrame):
    """A ground that presses its button wherever it is clicked: a sentence is easier to hit than a box."""

    def __init__(self, pressed: QAbstractButton, layout: QLayout, part: str = "") -> None:
        super().__init__()
        self._pressed = pressed
        self.setLayout(layout)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        if part:
            role(self, part)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is QtCore.Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._pressed.setFocus(QtCore.Qt.FocusReason.MouseFocusReason)
            self._pressed.click()


def captioned(text: str, control: QWidget, hint: str = "", line: QLayout | None = None) -> QVBoxLayout:
    """A control (in its `line`, where others stand beside it) below its caption and hint, which screen
    readers read with it."""
    caption = label(text, "strong")
    caption.setBuddy(control)
    control.setAccessibleName(short(text))
    control.setAccessibleDescription(hint)
    return column(caption, *([label(hint, "hint")] if hint else []), line or control, spacing=SPACE_XS)


class Picture(QWidget):
    """An icon of the theme that is shown, square, with a name for those who do not see it."""

    def __init__(self, name: str, size: int = ICON, spoken: str = "", color: str = "") -> None:
        super().__init__()
        self._name, self._color = name, color
        self.setFixedSize(QSize(size, size))
        self.setAccessibleName(spoken)

    def show_icon(self, name: str, spoken: str = "") -> None:
        """Shows another icon."""
        self._name = name
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icon(self._name, self._color).paint(QPainter(self), QRect(0, 0, self.width(), self.height()))


def marked(sign: str | QWidget, *text: Part, spacing: int = SPACE_S, margins: Margins = 0) -> QHBoxLayout:
    """A picture at the head of texts, which get the width that is left."""
    drawn = Picture(sign) if isinstance(sign, str) else sign
    return row(column(drawn, None), column(*text, spacing=SPACE_XS), spacing=spacing, margins=margins, grow=1)


class Drawing(QWidget):
    """A drawing of an assistant's own, as wide as there is room, in the theme's colour of text."""

    def __init__(self, file: Path, spoken: str) -> None:
        super().__init__()
        self._source = file.read_text(encoding="utf-8")
        self._color = ""
        self._drawn = QSvgRenderer(self._source.encode())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(spoken)
        tip(self, spoken)

    def sizeHint(self) -> QSize:
        return self._drawn.defaultSize()

    def heightForWidth(self, width: int) -> int:
        whole = self._drawn.defaultSize()
        return round(whole.height() * min(width, whole.width()) / whole.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._color != colors().text:
            self._color = colors().text
            self._drawn.load(self._source.replace("currentColor", self._color).encode())
        width = min(self.width(), self._drawn.defaultSize().width())
        self._drawn.render(QPainter(self), QRectF(0, 0, width, self.heightForWidth(width)))


class SearchField(QLineEdit):
    """A line to search with: a lens before the text, a cross to clear it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self.setTextMargins(ICON, 0, 0, 0)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """What is searched for, while nothing is."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = ICON - SPACE_XS
        paint(QPainter(self), "search", QRectF(SPACE_S, (self.height() - side) / 2, side, side), "muted")


class ComboBox(QComboBox):
    """Changed by a press or a key, never by the wheel that scrolls the page under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tells a screen reader what has just happened, without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)
