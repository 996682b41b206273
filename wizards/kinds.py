"""Two kinds of connection to one product side by side: read live, or imported by jobs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from connectors.base import Mode, System
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XXL
from resources.words import Words
from wizards.layouts import Part, Scroll, box, column, row
from wizards.widgets import Picture, button, label, marked

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
        head = row(Picture(mark(system.key), 36), label(title, "subtitle"), spacing=SPACE_M, grow=1)
        spoken = [system.name]
        if recommended:
            spoken.append(words("assistant-kind-recommended"))
            head.addWidget(role(label(spoken[-1], "badge", wrap=False), "badge", tone="ok"))
        points = [words(key) for key in _POINTS.get(system.mode, ())]
        jobs = [words(key) for key in _JOBS.get(system.mode, ())]
        several = len(jobs) > 1
        parts: list[Part] = [head, label(system.name, "muted")]
        parts += [marked("ok", label(point)) for point in points]
        parts.append(role(QFrame(), "line"))
        parts += [label(words("assistant-kind-jobs"), "strong")] if several else []
        parts += [marked("jobs" if several else "info", label(job)) for job in jobs]
        self.setLayout(column(*parts, None, spacing=SPACE_M, margins=SPACE_L))
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join((*spoken, *points, *jobs)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class KindsPage(Scroll):
    """The choice. chosen: a System. back: to the list of systems."""

    chosen = Signal(object)
    back = Signal()

    def __init__(self, family: Sequence[System], words: Words) -> None:
        self.family = family
        title = words("assistant-kind-title", system=family[0].name)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE_L)
        self.cards = [KindCard(system, words, recommended=system is family[0]) for system in family]
        again = button(words("assistant-back"), "", "back", name="back-to-systems")
        layout = column(
            label(title, "title"),
            label(words("assistant-kind-body"), "lead"),
            self._beside,
            row(again, None),
            None,
            spacing=SPACE_L,
            margins=(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_XL),
        )
        super().__init__(role(box(layout), "page"), sideways=True)
        self.setAccessibleName(title)
        again.clicked.connect(self.back)
        for card in self.cards:
            card.clicked.connect(lambda _, card=card: self.chosen.emit(card.system))
            self._beside.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
