"""What would move now, counted and record by record; nothing is sent."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.services.interface_views import Reading
from app.store.moving import Action
from app.sync.deciding import Skipped
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.parties import ways
from app.windows.problem_box import problem_box
from app.windows.table import Column, Line, LinesModel, LinesView
from connectors.base import CancelToken
from connectors.errors import ErpError
from connectors.moves import REGISTERS
from resources.tokens import SPACE_M, SPACE_XL
from resources.words import Words
from wizards.focus import EnterDialog
from wizards.layouts import clear, column, fit, flowing, row
from wizards.widgets import announce, button, label

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView, Planned

_REFUSED = "refused"
_SKIP = str(Action.SKIP)
# what is done with a record, of what is skipped with the reason
_KINDS = (
    *(str(action) for action in Action if action is not Action.SKIP),
    *(f"{_SKIP}-{why}".replace("_", "-") for why in Skipped),
    _REFUSED,
)
_SLICE = 200  # records told at once
_MOST = 1_000
_BREATH = 0.02  # seconds after each, which the window has for whoever is at it
_PATIENCE = 0.3  # seconds after which fewer are
_PICTURES = {"add": "add", "update": "refresh", "link": "connections", "leave": "lock", "skip": "next",
             "gone": "trash", _REFUSED: "failed"}  # fmt: skip


class PreviewDialog(EnterDialog):
    """Counts above, which are filters too; below them the records."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        words = bench.words
        self.planned: list[Planned] = []
        self._all: list[tuple[str, Line]] = []  # each with its kind
        self.counts: Counter[tuple[str, str]] = Counter()
        self.setWindowTitle(words("interface-preview"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._state = label("", "muted")
        self._trouble = column()
        self._chips: dict[str, QPushButton] = {}
        for kind in _KINDS:
            chip = button("", "chip")
            chip.setCheckable(True)
            chip.hide()
            chip.clicked.connect(lambda on, kind=kind: self._filter(kind if on else ""))
            self._chips[kind] = chip
        self.model = LinesModel()
        self.model.head(
            [
                Column(words("interface-column-material"), 18),
                Column(words("interface-column-action"), 18),
                Column(words("interface-column-code"), 14),
                Column(words("interface-column-name"), 34),
                Column(words("interface-column-message"), 44),
            ]
        )
        self.view = LinesView(self.model, words("interface-preview"))
        self._totals = label("")
        close = button(words("interface-close"), "", "", self.accept)
        layout = column(
            label(words("interface-preview"), "subtitle"),
            label(words("interface-preview-nothing-sent"), "muted"),
            self._state, self._totals, flowing(*self._chips.values()), self._trouble, self.view,
            row(None, close), spacing=SPACE_M,
        )  # fmt: skip
        layout.setStretchFactor(self.view, 1)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        self.setLayout(layout)
        fit(self, 980, 640, QSize(600, 400))
        self._kind = ""
        self.running = True
        services, connection = bench.desk.services, bench.connection
        self._state.setText(words("interface-preview-running", count=0))
        self._run = bench.follow(
            lambda cancel: in_slices(services.interfaces.previewed(connection, cancel), cancel),
            self._arrived,
            self._over,
            self._broke,
            self,
        )
        self.finished.connect(lambda _: self._run.cancel())
        self.view.setFocus()

    def _arrived(self, arrived: "list[Planned | Reading]") -> None:
        words = self._bench.words
        found = without_reading(arrived)
        if not found:
            self._state.setText(reading_text(words, arrived[-1]))
            return
        begun = len(self.planned)
        self.planned += found
        fresh = [(kind_of(one), self._line(number, one)) for number, one in enumerate(found, begun)]
        self._all += fresh
        self.counts.update((one.register, kind_of(one)) for one in found)
        self._state.setText(words("interface-preview-running", count=len(self.planned)))
        self._tell_counts()
        self.model.append([line for kind, line in fresh if self._kind in ("", kind)])
        if not begun:
            self.view.fit()

    def _over(self) -> None:
        words = self._bench.words
        self.running = False
        key = "interface-preview-done" if self.planned else "interface-preview-empty"
        self._state.setText(words(key, count=len(self.planned)))
        self.view.fit()
        announce(self, f"{self._state.text()} {self._totals.text()}")

    def _broke(self, error: ErpError) -> None:
        self.running = False
        self._state.clear()
        clear(self._trouble)
        self._trouble.addWidget(problem_box(self._bench.words, error, system=self._bench.view.system))

    def _tell_counts(self) -> None:
        words = self._bench.words
        for kind, chip in self._chips.items():
            number = sum(count for (_, one), count in self.counts.items() if one == kind)
            chip.setVisible(number > 0)
            chip.setText(words(f"interface-plan-{kind}", count=number))
        told = []
        for register in REGISTERS:
            number = sum(count for (one, _), count in self.counts.items() if one == register)
            if number:
                told.append(f"{named(words, self._bench.view, register)}: {words.number(number)}")
        self._totals.setText(" · ".join(told))

    def _filter(self, kind: str) -> None:
        self._kind = kind
        for name, chip in self._chips.items():
            chip.setChecked(name == kind)
        self.model.replace([line for one, line in self._all if kind in ("", one)])

    def _line(self, number: int, planned: "Planned") -> Line:
        words = self._bench.words
        message = ""
        if planned.problem is not None:
            about = {"record": planned.code or planned.name, **planned.problem.params}
            told = texts.problem(words, planned.problem.code, about, self._bench.view.system)
            message = f"{told.headline} {told.fix}"
        elif planned.skipped:
            message = words(f"interface-skipped-{planned.skipped}".replace("_", "-"))
        action = planned.action if planned.problem is None else _REFUSED
        cells = (
            texts.dataset(words, planned.register),
            words(f"interface-action-{action}"),
            planned.code,
            planned.name,
            message,
        )
        return Line(number, cells, ("", _PICTURES[action]))


def kind_of(planned: "Planned") -> str:
    """What is done with a record; of what is skipped with the reason."""
    if planned.problem is not None:
        return _REFUSED
    why = f"-{planned.skipped}".replace("_", "-") if planned.skipped else ""
    return f"{planned.action}{why}"


def named(words: Words, view: "InterfaceView", register: str) -> str:
    """A register, with its way where the registers go both ways."""
    name = texts.dataset(words, register)
    direction = next((one.direction for one in view.settings if one.register == register), "off")
    return f"{name} ({texts.moving(words, view.system, direction)})" if len(ways(view)) > 1 else name


def without_reading(found: "Sequence[Planned | Reading]") -> "list[Planned]":
    """What is planned, of all that has come."""
    return [one for one in found if not isinstance(one, Reading)]


def reading_text(words: Words, read: "Planned | Reading") -> str:
    """How far the source is read."""
    count = read.count if isinstance(read, Reading) else 0
    return words("interface-reading", register=texts.dataset(words, read.register), count=count)


def in_slices(
    found: Iterator["Planned | Reading"],
    cancel: CancelToken,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator["list[Planned | Reading]"]:
    """Many records at a time, more and more of them, and a pause after each, so that the window's thread is
    asked seldom; fewer where they come slowly, since somebody waits to see them counted."""
    batch: list[Planned | Reading] = []
    size, told = _SLICE, clock()
    for one in found:
        cancel.check()
        batch.append(one)
        full = len(batch) == size
        if not full and clock() - told < _PATIENCE:
            continue
        yield batch
        if full:
            cancel.wait(_BREATH)
            size = min(size + _SLICE, _MOST)
        batch, told = [], clock()
    if batch:
        yield batch
