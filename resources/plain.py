"""Labels and tooltips that take a text for a text, whatever it looks like."""

import re
from typing import Protocol

from PySide6 import QtGui  # Qt itself late: see app/windows/opening.py
from PySide6.QtWidgets import QLabel

from resources.shown import short, shown

_AFTER_SIGNS = re.compile(r"(?<=[-:._])(?=\S)")
_LONGEST_TIP = 1_000  # letters; a tooltip does not scroll


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


class Plain(QLabel):
    """A label whose text is never mark-up and has no characters that act; where it `breaks`, long technical
    names may go on in the next line after their signs."""

    def __init__(self, text: str = "", *, breaks: bool = False) -> None:
        super().__init__()
        self._breaks = breaks
        self.setProperty("textFormat", "PlainText")  # as Qt.TextFormat.PlainText
        self.setText(text)

    def setText(self, text: str) -> None:
        plain = short(text, lines=True)
        super().setText(_AFTER_SIGNS.sub("\N{ZERO WIDTH SPACE}", plain) if self._breaks else plain)


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
