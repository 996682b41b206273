"""What a page tells: paths at the vendor, folds, notes, problems, facts."""

from collections.abc import Callable, Iterable, Sequence

from PySide6 import QtCore  # Qt itself late: see app/windows/opening.py
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QToolButton,
    QWidget,
)

from connectors.errors import ErpError, Kind
from resources.shown import short
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XS
from resources.words import Words
from wizards.layouts import FlowLayout, box, column, row
from wizards.widgets import Picture, Target, button, label, marked, name_it

_COPIED_MS = 1_500


class CopyButton(QToolButton):
    """Puts a text on the clipboard and says so for a moment."""

    def __init__(self, words: Words, text: str) -> None:
        super().__init__()
        self._words, self._text = words, text
        self.setIcon(icon("copy", "muted"))
        self.setIconSize(QSize(16, 16))
        name_it(self, words("assistant-copy", text=text))
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
        places = FlowLayout(self)
        for place, text in enumerate(path):
            before = (label("›", "muted", wrap=False), SPACE_XS) if place else ()
            own = label(text, "vendor", wrap=False)
            places.addWidget(box(row(*before, own, CopyButton(words, text), spacing=2)))


class Fold(QWidget):
    """Something that is rarely needed, behind a line of text that opens it."""

    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._head = button("", "link")
        self._head.setAccessibleName(short(title))
        self._head.setCheckable(True)
        self._head.setIconSize(QSize(16, 16))
        line = row(column(self._head, None), label(title, "link"), spacing=SPACE_XS, grow=1)
        self.setLayout(column(Target(self._head, line), content))
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
        self.label = label(text)
        margins = (SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(marked(self._PICTURES[part], self.label, spacing=SPACE_M, margins=margins))


class ProblemCard(QFrame):
    """What happened, why, what to do; the code and technical text folded away, ready to copy.

    `system`: the name of the system it is about, where the problem does not say. `applies`: to what, where
    that is more than one thing.
    """

    def __init__(
        self,
        words: Words,
        error: ErpError,
        *,
        system: str = "",
        mend: tuple[str, Callable[[], None]] | None = None,
        applies: Sequence[str] = (),
    ) -> None:
        super().__init__()
        part = "failure" if error.kind is Kind.PROTOCOL else "problem"
        role(self, part)
        about = {"system": system} if system else {}
        several = ", ".join(applies) if len(applies) > 1 else ""
        named = {"dataset": several} if several and "dataset" in error.params else {}
        text = words.problem(error.code, **{**about, **error.params, **named})
        where = words("assistant-applies", what=several) if several and not named else ""
        self.setAccessibleName(short(text.title))
        self.mend = button(mend[0], "", "next", mend[1]) if mend is not None else None
        told = column(
            label(text.title, "strong"),
            label(text.why),
            *([label(where, "strong")] if where else []),
            label(text.fix),
            *([row(self.mend, None)] if self.mend is not None else []),
            Fold(words("assistant-details"), self._details(words, error)),
        )
        sign = Picture("failed" if part == "failure" else "warning", 24)
        self.setLayout(marked(sign, told, spacing=SPACE_M, margins=SPACE_L))

    @staticmethod
    def _details(words: Words, error: ErpError) -> QWidget:
        lines = [error.code, *(f"{key}: {value}" for key, value in error.params.items()), error.detail]
        technical = "\n".join(line for line in lines if line)
        copy = CopyButton(words, technical)
        name_it(copy, words("assistant-copy-details"))
        return box(row(label(technical, "mono"), column(copy, None), grow=0))


class Facts(QGridLayout):
    """Names and values in two columns."""

    def __init__(
        self, pairs: Iterable[tuple[str, str]], *, spacing: int = SPACE_XS, breaks: bool = False
    ) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE_L)
        self.setVerticalSpacing(spacing)
        self.setColumnStretch(1, 1)
        top = QtCore.Qt.AlignmentFlag.AlignTop
        for line, (name, value) in enumerate(pairs):
            self.addWidget(label(name, "muted", wrap=False), line, 0, top)
            self.addWidget(label(value or "–", breaks=breaks, select=True), line, 1, top)
