"""Small parts the pages are built of: texts, pictures, vendor paths, notes, folds, problems."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connectors.errors import ErpError, Kind
from resources.plain import Plain, tip
from resources.shown import shown
from resources.style import colors, icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from resources.words import Words
from wizards.layouts import FlowLayout

_COPIED_MS = 1_500


def label(text: str, part: str = "", *, wrap: bool = True, breaks: bool = False) -> Plain:
    """A text, as it is: what looks like mark-up in a name stays what it was."""
    made = Plain(text, breaks=breaks)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return role(made, part) if part else made


def button(text: str, part: str = "", picture: str = "", color: str | None = None) -> QPushButton:
    """A push button with its part in the design and, if wanted, an icon before the text."""
    made = role(QPushButton(shown(text)), part)
    made.setAutoDefault(False)
    if picture:
        made.setIcon(icon(picture, color))
    return made


class Picture(QWidget):
    """An icon of the theme that is shown, square, with a name for those who do not see it."""

    def __init__(self, name: str, size: int = 20, spoken: str = "", color: str = "") -> None:
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


class CopyButton(QToolButton):
    """Puts a text on the clipboard and says so for a moment."""

    def __init__(self, words: Words, text: str) -> None:
        super().__init__()
        self._words, self._text = words, text
        self.setIcon(icon("copy", "muted"))
        self.setIconSize(QSize(16, 16))
        name = words("assistant-copy", text=text)
        self.setAccessibleName(name)
        tip(self, name)
        self.clicked.connect(self._copy)
        self._timer = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._timer.timeout.connect(self._rest)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setIcon(icon("ok"))
        self.setAccessibleDescription(self._words("assistant-copied"))
        self._timer.start()

    def _rest(self) -> None:
        self.setIcon(icon("copy", "muted"))
        self.setAccessibleDescription("")


class VendorPath(QWidget):
    """The vendor's labels in the order they are clicked, each with a copy button; never translated."""

    def __init__(self, words: Words, path: Sequence[str]) -> None:
        super().__init__()
        row = FlowLayout(self)
        for place, text in enumerate(path):
            part = QWidget()
            inner = QHBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            if place:
                inner.addWidget(label("›", "muted", wrap=False))
                inner.addSpacing(SPACE_XS)
            inner.addWidget(label(text, "vendor", wrap=False))
            inner.addWidget(CopyButton(words, text))
            row.addWidget(part)


class Fold(QWidget):
    """Something that is rarely needed, behind a line of text that opens it."""

    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._head = button(title, "link")
        self._head.setCheckable(True)
        self._head.setIconSize(QSize(16, 16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self._head.toggled.connect(self._show)
        self._show(False)

    def open(self) -> None:
        """Opens it."""
        self._head.setChecked(True)

    def _show(self, opened: bool) -> None:
        self._head.setIcon(icon("down" if opened else "next", "accent"))
        self._content.setVisible(opened)


class Note(QFrame):
    """A short text with a sign: `note`, `problem` (yellow), `failure` (red) or `success`."""

    _PICTURES = {"note": "info", "problem": "warning", "failure": "failed", "success": "ok"}

    def __init__(self, text: str, part: str = "note") -> None:
        super().__init__()
        role(self, part)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(Picture(self._PICTURES[part]), 0, Qt.AlignmentFlag.AlignTop)
        self.label = label(text)
        row.addWidget(self.label, 1)


class ProblemCard(QFrame):
    """What happened, why, what to do; the code and technical text folded away, ready to copy.

    `system`: the name of the system it is about, where the problem does not say.
    """

    def __init__(
        self,
        words: Words,
        error: ErpError,
        *,
        system: str = "",
        mend: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__()
        part = "failure" if error.kind is Kind.PROTOCOL else "problem"
        role(self, part)
        about = {"system": system} if system else {}
        text = words.problem(error.code, **{**about, **error.params})
        self.setAccessibleName(text.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.setSpacing(SPACE_M)
        sign = Picture("failed" if part == "failure" else "warning", 24)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        row.addLayout(column, 1)
        column.addWidget(label(text.title, "strong"))
        column.addWidget(label(text.why))
        column.addWidget(label(text.fix))
        self.mend: QPushButton | None = None
        if mend is not None:
            self.mend = button(mend[0], "", "next")
            self.mend.clicked.connect(mend[1])
            column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Fold(words("assistant-details"), self._details(words, error)))

    @staticmethod
    def _details(words: Words, error: ErpError) -> QWidget:
        lines = [error.code, *(f"{key}: {value}" for key, value in error.params.items()), error.detail]
        technical = "\n".join(line for line in lines if line)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        shown = label(technical, "mono")
        row.addWidget(shown, 1)
        copy = CopyButton(words, technical)
        copy.setAccessibleName(words("assistant-copy-details"))
        tip(copy, words("assistant-copy-details"))
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return box


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Takes every widget out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Tells a screen reader what has just happened, without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)
