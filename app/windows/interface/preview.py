"""What would move now, counted and record by record; nothing is sent."""

import time
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.store.moving import Action
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.problem_box import problem_box
from app.windows.table import Column, Line, LinesModel, LinesView
from connectors.base import CancelToken
from connectors.errors import ErpError
from connectors.moves import REGISTERS
from resources.tokens import SPACE_M, SPACE_XL
from wizards.layouts import clear, column, fit, row
from wizards.widgets import announce, button, label

if TYPE_CHECKING:
    from app.services.interface_views import Planned

_REFUSED = "refused"
_KINDS = (*(str(action) for action in Action), _REFUSED)
_SLICE = 200  # records told at once
_PATIENCE = 0.3  # seconds after which fewer are
_PICTURES = {"add": "add", "update": "refresh", "link": "connections", "leave": "lock", "skip": "next",
             "gone": "trash", _REFUSED: "failed"}  # fmt: skip


class PreviewDialog(QDialog):
    """Counts above, which are filters too; below them the records."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        words = bench.words
        self.planned: list[Planned] = []
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
            self._state, self._totals, row(*self._chips.values(), None), self._trouble, self.view,
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
            lambda cancel: in_slices(services.interfaces.preview(connection, cancel), cancel),
            self._arrived,
            self._over,
            self._broke,
            self,
        )
        self.finished.connect(lambda _: self._run.cancel())
        self.view.setFocus()

    def _arrived(self, found: "list[Planned]") -> None:
        begun = len(self.planned)
        self.planned += found
        self.counts.update((one.register, _kind(one)) for one in found)
        words = self._bench.words
        self._state.setText(words("interface-preview-running", count=len(self.planned)))
        self._tell_counts()
        self.model.append(
            [
                self._line(number, one)
                for number, one in enumerate(found, begun)
                if self._kind in ("", _kind(one))
            ]
        )
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
                told.append(f"{texts.dataset(words, register)}: {words.number(number)}")
        self._totals.setText(" · ".join(told))

    def _filter(self, kind: str) -> None:
        self._kind = kind
        for name, chip in self._chips.items():
            chip.setChecked(name == kind)
        self.model.replace(
            [self._line(n, one) for n, one in enumerate(self.planned) if kind in ("", _kind(one))]
        )

    def _line(self, number: int, planned: "Planned") -> Line:
        words, kind = self._bench.words, _kind(planned)
        message = ""
        if planned.problem is not None:
            about = {"record": planned.code or planned.name, **planned.problem.params}
            told = texts.problem(words, planned.problem.code, about, self._bench.view.system)
            message = f"{told.headline} {told.fix}"
        cells = (
            texts.dataset(words, planned.register),
            words(f"interface-action-{kind}"),
            planned.code,
            planned.name,
            message,
        )
        return Line(number, cells, ("", _PICTURES[kind]))


def _kind(planned: "Planned") -> str:
    return _REFUSED if planned.problem is not None else planned.action


def in_slices(found: Iterator["Planned"], cancel: CancelToken) -> Iterator["list[Planned]"]:
    """Many records at a time, since the window's thread is to be asked seldom; fewer where they come slowly,
    since somebody waits to see them counted."""
    batch: list[Planned] = []
    told = time.monotonic()
    for one in found:
        cancel.check()
        batch.append(one)
        if len(batch) == _SLICE or time.monotonic() - told > _PATIENCE:
            yield batch
            batch, told = [], time.monotonic()
    if batch:
        yield batch
