"""Parts of the main window's pages: texts cut to one line, empty states, side panels."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QWidget

from app.windows.desk import Desk
from app.windows.table import LinesView
from resources.plain import Plain, tip
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL
from wizards.focus import kept_focus
from wizards.layouts import Part, Scroll, add, box, clear, column, row
from wizards.widgets import Picture, button, label, literal

SEARCHED = 36  # letters of room for what is searched
_LONGEST = 100  # characters of a choice
_LEAST = 12  # letters of a line that is shortened
_SIZES: Mapping[Qt.Orientation, Sequence[int]] = {
    Qt.Orientation.Horizontal: (760, 350),
    Qt.Orientation.Vertical: (400, 240),
}
_PANE_LEAST, _PANE_MOST = 300, 520


class Elided(Plain):
    """One line that is shortened with an ellipsis where it does not fit; the tooltip has it whole. It takes
    the width there is, or where it is `snug`, no more than it needs, and leaves the end: a number."""

    def __init__(self, text: str = "", part: str = "body", *, snug: bool = False) -> None:
        super().__init__()
        role(self, part)
        across = QSizePolicy.Policy.Maximum if snug else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._cut = Qt.TextElideMode.ElideMiddle if snug else Qt.TextElideMode.ElideRight
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Changes the text."""
        self._whole = short(text)
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        across = self.fontMetrics().horizontalAdvance(self._whole) + SPACE_XS
        return QSize(across, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(self._whole, self._cut, max(0, self.width() - 2))
        self.setText(fitting)
        tip(self, self._whole if fitting != self._whole else "")


class NameLink(QPushButton):
    """A name that leads to what it names, in one line; shortened where it does not fit, with the whole as its
    tooltip."""

    def __init__(self, name: str, act: Callable[[], object]) -> None:
        self._whole = short(name)
        super().__init__(literal(self._whole))
        role(self, "link")
        self.setAutoDefault(False)
        self.setAccessibleName(self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda *_: act())

    def sizeHint(self) -> QSize:
        around = super().sizeHint().width() - self._long(self.text())
        return QSize(around + self._long(literal(self._whole)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._long(self._whole) - max(0, self.sizeHint().width() - self.width())
        fitting = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, room))
        if literal(fitting) != self.text():
            self.setText(literal(fitting))
            tip(self, self._whole if fitting != self._whole else "")

    def _long(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def refill(box: QComboBox, entries: Iterable[tuple[str, object]], chosen: object) -> None:
    """Writes anew what can be chosen, texts and values; nobody is told of a choice."""
    box.blockSignals(True)
    box.clear()
    for text, value in entries:
        box.addItem(short(text, _LONGEST), value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


class Empty(QWidget):
    """What belongs here, why it is empty, and one action."""

    def __init__(self, drawing: str, title: str, text: str, action: QPushButton | None = None) -> None:
        super().__init__()
        title_label, text_label = label(title, "subtitle"), label(text, "muted")
        text_label.setMaximumWidth(460)
        text_label.setMinimumWidth(320)
        for one in (title_label, text_label):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: list[Part] = [row(None, Picture(drawing, 48, color="muted"), None), SPACE_S]
        parts += [title_label, row(None, text_label, None)]
        if action is not None:
            parts += [SPACE_S, row(None, action, None)]
        self.setLayout(column(None, *parts, None, margins=(SPACE_XXL, SPACE_XL, SPACE_XXL, SPACE_XL)))


class Beside(QSplitter):
    """A table and what tells of its line, with a grip between them: side by side, or where `across` says so
    or both do not fit, one below the other. `shares` of the room that is left."""

    def __init__(
        self,
        view: LinesView,
        pane: QWidget,
        shares: tuple[int, int],
        across: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(across)
        self._view, self._pane, self._wanted = view, pane, across
        self.setChildrenCollapsible(False)
        if isinstance(pane, Pane):
            pane.beside = view
        self.setHandleWidth(SPACE_S)
        for place, (one, share) in enumerate(zip((view, pane), shares, strict=True)):
            self.addWidget(one)
            self.setStretchFactor(place, share)
        self.setSizes(_SIZES[across])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._view.least + self.handleWidth() + self._pane.minimumWidth()
        across = self._wanted if self.width() >= least else Qt.Orientation.Vertical
        self._view.stacked = across is Qt.Orientation.Vertical
        if across is not self.orientation():
            self.setOrientation(across)
            self.setSizes(_SIZES[across])


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


class Pane(Scroll):
    """A side panel whose content is built anew for what is selected."""

    def __init__(self) -> None:
        self.lines = column(spacing=SPACE_M, margins=SPACE_L)
        self._inside = role(box(self.lines), "page")
        super().__init__(self._inside)
        role(self, "pane")
        self._told: tuple[object, ...] | None = None
        self.beside: QWidget | None = None  # the list it tells of
        self.setMinimumWidth(_PANE_LEAST)

    def told(self, *state: object) -> bool:
        """Whether just this is shown already, in that language and at that minute; else it is from now on."""
        same, self._told = state == self._told, state
        return same

    def fill(self, *parts: Part) -> None:
        """Shows these parts in place of what was shown. The keyboard stays with the same part, or goes to the
        list."""
        with kept_focus(self, self.beside):
            clear(self.lines)
            add(self.lines, *parts, None)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._widen)  # new parts count only once Qt has shown them

    def _widen(self) -> None:
        needed = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_PANE_LEAST, min(needed, _PANE_MOST)))


class LinesCard(QFrame):
    """A card of lines on the overview, of the first few there are; hidden while there is none."""

    MOST = 6

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        role(self, "card")
        self._desk = desk
        self._lines = column(spacing=SPACE_S, margins=SPACE_L)
        self.setLayout(self._lines)
        self.hide()

    def show_lines(self, title: str, lines: Sequence[Part], total: int) -> None:
        """Changes what is shown, under a title by its key: these lines, and where there are more a way to all
        connections."""
        words = self._desk.words
        with kept_focus(self):
            clear(self._lines)
            self.setVisible(bool(lines))
            add(self._lines, label(words(title), "subtitle"), *lines)
            if total > self.MOST:
                everything = button(
                    words("overview-expiries-more"),
                    "link",
                    "",
                    lambda: self._desk.go.emit("connections", None),
                )
                self._lines.addLayout(row(everything, None))
