"""What the tabs of an interface are built of: a sheet that scrolls, signs, paths, choices, their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

from app.windows import texts
from app.windows.widgets import column, label
from connectors.base import CheckItem
from connectors.errors import ErpError
from resources.plain import tip
from resources.style import role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS
from resources.words import ProblemText, Words
from wizards.widgets import Picture, VendorPath

# what the vendor's own interface calls wrong credentials, whichever of their parts it is
_CREDENTIALS = frozenset({
    "key_missing", "key_refused", "key_other_environment", "key_mistaken", "registration_missing",
    "registration_refused", "company_gone", "session_refused",
})  # fmt: skip


class _Inside(QWidget):
    """As high as its texts are at the width they get, not at the narrowest they could have."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Sheet(QScrollArea):
    """A tab's content, one part below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = role(_Inside(), "page")
        self.lines = column(spacing=SPACE_L)
        self.lines.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        inside.setLayout(self.lines)
        self.setWidget(inside)

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
        self.box = QComboBox()
        self.box.setObjectName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        for value, text in entries.items():
            self.box.addItem(text, value)
        self.box.setAccessibleName(caption)
        self.box.setAccessibleDescription(hint)
        title = label(caption, "strong")
        title.setBuddy(self.box)
        parts: list[QWidget | QLayout | int | None] = [title, self.box]
        if hint:
            parts.append(label(hint, "hint"))
        self.setLayout(column(*parts, spacing=SPACE_XS))

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.box.currentData())

    def choose(self, value: str) -> None:
        """Chooses a value; one that is not offered leaves the first."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


def vendor_path(words: Words, path: Sequence[str], spoken: str) -> QWidget:
    """The vendor's labels in the order they are clicked, after what they lead to."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_S)
    before = label(spoken, "hint", wrap=False)
    line.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(VendorPath(words, path), 1)
    return box


def side_message(words: Words, side: str, error: ErpError) -> tuple[str, ProblemText]:
    """What the side's card says: the vendor's own sentence where its credentials are wrong, "" where it is
    something else; and what exactly."""
    told = texts.problem(words, error.code, error.params, side)
    if error.code not in _CREDENTIALS:
        return "", told
    return texts.problem(words, "key_refused", {}, side).title, told


def check_sign(words: Words, item: CheckItem) -> tuple[str, str]:
    """A check's picture, and its word."""
    return texts.RESULT_PICTURES[item.result], words(f"connections-result-{item.result}")
