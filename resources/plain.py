"""Labels and tooltips that take a text for a text, whatever it looks like."""

import re
from typing import Protocol

from PySide6 import QtGui  # Qt itself late: see app/windows/opening.py
from PySide6.QtWidgets import QLabel

from resources.shown import short, shown

_AFTER_SIGNS = re.compile(r"(?<=[-:._])(?=\S)")
_NO_WORD = re.compile(r"\S{60,}")  # longer than any word, and wider than a window leaves a text
_LETTERS = re.compile(r"\S{20}(?=\S)")
_END = "\N{ZERO WIDTH SPACE}"  # a line may end here
_LONGEST_TIP = 1_000  # letters; a tooltip does not scroll


def _broken(found: re.Match[str]) -> str:
    return _LETTERS.sub(rf"\g<0>{_END}", found[0])


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


class Plain(QLabel):
    """A label whose text is never mark-up and has no characters that act; where it `breaks`, long technical
    names may go on in the next line after their signs. What has no end a line could break at makes no window
    wider."""

    def __init__(self, text: str = "", *, breaks: bool = False) -> None:
        super().__init__()
        self._breaks = breaks
        self.setProperty("textFormat", "PlainText")  # as Qt.TextFormat.PlainText
        self.setText(text)

    def setText(self, text: str) -> None:
        plain = short(text, lines=True)
        if self._breaks:
            plain = _AFTER_SIGNS.sub(_END, plain)
        super().setText(_NO_WORD.sub(_broken, plain))

    def text(self) -> str:
        """What it tells, without the ends of lines that are added here."""
        return super().text().replace(_END, "")


def tip_text(text: str) -> str:
    """What Qt shows as this text in a tooltip: it would take what looks like mark-up for mark-up."""
    plain = shown(text, lines=True)
    if len(plain) > _LONGEST_TIP:
        plain = plain[:_LONGEST_TIP] + "…"
    if "<" not in plain and "&" not in plain:  # what mark-up begins with
        return plain
    return QtGui.Qt.convertFromPlainText(plain) if QtGui.Qt.mightBeRichText(plain) else plain


def tip(widget: _Tipped, text: str) -> None:
    """Gives a widget, an action or a table's cell its tooltip; the only place that does."""
    widget.setToolTip(tip_text(text))
