"""Two kinds of connection to one product side by side: read live, or imported by jobs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connectors.base import Mode, System
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL
from resources.words import Words
from wizards.widgets import Picture, button, label

# what speaks for a kind, and what it schedules
_POINTS = {
    Mode.LIVE: ("assistant-kind-live-current", "assistant-kind-live-single"),
    Mode.IMPORTED: ("assistant-kind-imported-jobs", "assistant-kind-imported-groups"),
}
_JOBS = {
    Mode.LIVE: ("assistant-live",),
    Mode.IMPORTED: ("assistant-kind-job-full", "assistant-kind-job-nightly", "assistant-kind-job-weekly"),
}
_LETTERS = 75  # the cards stand side by side where this many fit in a line


class KindCard(QPushButton):
    """One kind: its name, what it means for the work, which jobs it brings."""

    def __init__(self, system: System, words: Words, *, recommended: bool) -> None:
        super().__init__()
        self.system = system
        self.setObjectName(f"kind-{system.key}")
        self.setAutoDefault(False)
        role(self, "tile")
        title = words(f"assistant-kind-{system.mode}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        spoken = [system.name]
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(Picture(mark(system.key), 36))
        head.addWidget(label(title, "subtitle"), 1)
        if recommended:
            word = words("assistant-kind-recommended")
            head.addWidget(role(label(word, "badge", wrap=False), "badge", tone="ok"))
            spoken.append(word)
        column.addLayout(head)
        column.addWidget(label(system.name, "muted"))
        points = [words(key) for key in _POINTS.get(system.mode, ())]
        for point in points:
            column.addLayout(self._line("ok", point))
        column.addWidget(role(QFrame(), "line"))
        jobs = [words(key) for key in _JOBS.get(system.mode, ())]
        if len(jobs) > 1:
            column.addWidget(label(words("assistant-kind-jobs"), "strong"))
        for job in jobs:
            column.addLayout(self._line("jobs" if len(jobs) > 1 else "info", job))
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join((*spoken, *points, *jobs)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    @staticmethod
    def _line(picture: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(Picture(picture), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)
        return row


class KindsPage(QScrollArea):
    """The choice. chosen: a System. back: to the list of systems."""

    chosen = Signal(object)
    back = Signal()

    def __init__(self, family: Sequence[System], words: Words) -> None:
        super().__init__()
        self.family = family
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = role(QWidget(), "page")
        self.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_XL)
        column.setSpacing(SPACE_L)
        title = words("assistant-kind-title", system=family[0].name)
        self.setAccessibleName(title)
        column.addWidget(label(title, "title"))
        column.addWidget(label(words("assistant-kind-body"), "lead"))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE_L)
        self.cards = [KindCard(system, words, recommended=system is family[0]) for system in family]
        for card in self.cards:
            card.clicked.connect(lambda _, card=card: self.chosen.emit(card.system))
            self._beside.addWidget(card, 1)
        column.addLayout(self._beside)
        again = button(words("assistant-back"), "", "back")
        again.setObjectName("back-to-systems")
        again.clicked.connect(self.back)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
