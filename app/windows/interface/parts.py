"""What the tabs of an interface are built of: a sheet that scrolls, signs, paths, choices, their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
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
        """Scrolls to a part and puts the focus where one can go on there."""
        self.ensureWidgetVisible(part, 0, SPACE_XL)
        part.setFocus(Qt.FocusReason.OtherFocusReason)


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
    """One of the headers the target has, or one that is typed; empty: `nothing` of that kind moves."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._line = self.lineEdit()
        assert self._line is not None
        self._line.setPlaceholderText(nothing)

    @property
    def text(self) -> str:
        """What is chosen or typed, without the spaces around it."""
        return self.currentText().strip()

    def offer(self, headers: Sequence[str]) -> None:
        """Lists these; what was chosen or typed stays."""
        now = self.currentText()
        self.clear()
        self.addItems(["", *headers] if headers else [])
        self.setEditText(now)


def vendor_path(words: Words, path: Sequence[str], spoken: str) -> QWidget:
    """The vendor's labels in the order they are clicked, after what they lead to."""
    return box(row(label(spoken, "hint", wrap=False), VendorPath(words, path), grow=1))


def side_message(words: Words, side: str, error: ErpError) -> tuple[str, ProblemText]:
    """What the side's card says: the vendor's own sentence where its credentials are wrong, "" where it is
    something else; and what exactly."""
    told = texts.problem(words, error.code, error.params, side)
    if error.code not in CREDENTIALS:
        return "", told
    return texts.problem(words, "key_refused", {}, side).title, told


def check_sign(words: Words, item: CheckItem) -> tuple[str, str]:
    """A check's picture, and its word."""
    return texts.RESULT_PICTURES[item.result], words(f"connections-result-{item.result}")
