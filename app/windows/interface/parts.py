"""What the tabs of an interface are built of: a sheet that scrolls, signs, paths, choices, their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from app.windows import texts
from connectors.base import CheckItem
from connectors.errors import ErpError
from resources.plain import tip
from resources.tokens import SPACE_L, SPACE_XL
from resources.words import ProblemText, Words
from wizards.layouts import Paper, Scroll, box, column, row
from wizards.told import VendorPath
from wizards.widgets import ComboBox, Picture, captioned, label

# what the vendor's own interface calls wrong credentials, whichever of their parts it is
CREDENTIALS = frozenset({
    "key_missing", "key_refused", "key_other_environment", "key_mistaken", "registration_missing",
    "registration_refused", "company_gone", "session_refused",
})  # fmt: skip


class Sheet(Scroll):
    """A tab's content, one part below the other."""

    def __init__(self) -> None:
        self.lines = column(spacing=SPACE_L, margins=(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL))
        super().__init__(Paper(self.lines))

    def show_part(self, part: QWidget) -> None:
        """Brings a part's head to the top and puts the focus where one can go on there."""
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_up(part)


class Sign(Picture):
    """A picture that changes, with its word for those who do not see it."""

    def __init__(self) -> None:
        super().__init__("open", 24)

    def show_icon(self, name: str, spoken: str = "") -> None:
        """Shows another picture."""
        super().show_icon(name, spoken)
        tip(self, spoken)


class Chooser(QWidget):
    """A closed choice with its caption above; the values are the entries' data."""

    def __init__(self, name: str, caption: str, entries: Mapping[str, str], hint: str = "") -> None:
        super().__init__()
        self.box = ComboBox()
        self.box.setObjectName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        for value, text in entries.items():
            self.box.addItem(text, value)
        self.setLayout(captioned(caption, self.box, hint))

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.box.currentData())

    def choose(self, value: str) -> None:
        """Chooses a value; one that is not offered leaves the first."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


class HeaderBox(ComboBox):
    """One of the headers the target has, or one that is typed; empty, or `nothing`, the first entry: none of
    that kind moves. A header may be called just as that entry is. `choose`: what it says while nobody has
    decided."""

    def __init__(self, choose: str, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._line = self.lineEdit()
        assert self._line is not None
        self._line.setPlaceholderText(choose)
        self._fill(())
        self.setCurrentIndex(-1)

    @property
    def none(self) -> bool:
        """Whether it is decided that there is none."""
        return self.currentIndex() >= 0 and not self.currentData() and self.currentText() == self._nothing

    @property
    def text(self) -> str:
        """What is chosen or typed, without the spaces around it."""
        return "" if self.none else self.currentText().strip()

    def decide(self, header: str) -> None:
        """Shows what was decided: a header, or that there is none."""
        self.setCurrentIndex(self.findData(header))
        if header:
            self.setEditText(header)

    def offer(self, headers: Sequence[str]) -> None:
        """Lists these; what was chosen or typed stays, and nobody is told that anything changed."""
        none, now, quiet = self.none, self.currentText(), QSignalBlocker(self)
        self.clear()
        self._fill(headers)
        self.setCurrentIndex(self.findData("" if none else now or None))
        self.setEditText(now)
        quiet.unblock()

    def _fill(self, headers: Sequence[str]) -> None:
        for text, header in ((self._nothing, ""), *((one, one) for one in headers)):
            self.addItem(text, header)


def vendor_path(words: Words, path: Sequence[str], spoken: str) -> QWidget:
    """The vendor's labels in the order they are clicked, after what they lead to."""
    return box(row(label(spoken, "hint", wrap=False), VendorPath(words, path), grow=1))


def side_message(words: Words, side: str, error: ErpError) -> tuple[str, ProblemText]:
    """What the side's card says: the vendor's own sentence where its credentials are wrong, ours where they
    are of a kind the vendor has none for, "" where it is something else; and what exactly."""
    told = texts.problem(words, error.code, error.params, side)
    if error.code not in CREDENTIALS:
        return "", told
    own = f"step-{side}-refused-{error.params.get('field', '')}".replace("_", "-")
    if words.has(own):
        return words(own), told
    return texts.problem(words, "key_refused", {}, side).title, told


def check_sign(words: Words, item: CheckItem) -> tuple[str, str]:
    """A check's picture, and its word."""
    return texts.RESULT_PICTURES[item.result], words(f"connections-result-{item.result}")
