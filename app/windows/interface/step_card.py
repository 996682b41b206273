"""A step of the start-up: a heading that leads to its place, when it is done, and who or what says so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLayout, QWidget

from app.windows import texts
from app.windows.interface.bench import HISTORY, SETTINGS, Bench
from app.windows.interface.parts import Sign, side_message, vendor_path
from app.windows.widgets import button, column, label, row
from connectors.moves import REGISTERS
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.widgets import Note

TRIED = ("severa", "netvisor")  # proved by a check alone; nobody can tick them


@dataclass(frozen=True, slots=True)
class Place:
    """Where a step's heading leads: a tab and a place on it; `paths`: the same at the vendor."""

    tab: str
    part: str
    paths: Sequence[Sequence[str]] = ()


PLACES: Mapping[str, Place] = {
    "severa": Place(SETTINGS, "severa", (("My profile", "SOAP API", "Create API key"),)),
    "netvisor": Place(SETTINGS, "netvisor", (("Ohjelmistorajapintatunnukset",),)),
    **{name: Place(SETTINGS, name, (("Laajennokset", "Severa", "Asetukset"),)) for name in REGISTERS},
    "log": Place(HISTORY, "", (("Laajennokset", "Severa", "Siirtohistoria"),)),
}


class StepCard(QFrame):
    """`more`: what belongs below the text, such as the list of resources. ticked: somebody ticked it or took
    the tick back."""

    ticked = Signal(bool)

    def __init__(self, bench: Bench, name: str, number: int, *more: QWidget) -> None:
        super().__init__()
        role(self, "card")
        self._bench, self.name = bench, name
        words, place = bench.words, PLACES[name]
        self.title = words(f"interface-step-{name}-title")
        self._sign = Sign()
        heading = words("interface-step-heading", number=number, title=self.title)
        self.heading = button(heading, "link", "", lambda: bench.wanted.emit(place.tab, place.part))
        self.heading.setObjectName(f"step-{name}")
        self.heading.setAccessibleDescription(words("interface-step-opens"))
        self._status = label("", "muted")
        self._trouble = Note("", "problem")
        parts: list[QWidget | QLayout | int | None] = [
            row(self.heading, None),
            label(words(f"interface-step-{name}-text")),
            label(words("assistant-done-when", what=words(f"interface-step-{name}-done")), "hint"),
        ]
        parts += [vendor_path(words, path, words("interface-at-vendor")) for path in place.paths]
        parts += [*more, self._trouble]
        self.box: QCheckBox | None = None
        if name not in TRIED:
            self.box = QCheckBox(words("interface-tick"))
            self.box.setObjectName(f"tick-{name}")
            self.box.setAccessibleDescription(self.title)
            self.box.clicked.connect(self.ticked)
            line = row(self.box, self._status, spacing=SPACE_M)
            line.setStretch(1, 1)
            parts.append(line)
        else:
            parts.append(self._status)
        inside = column(*parts, spacing=SPACE_S)
        whole = row(column(self._sign, None), inside, spacing=SPACE_M)
        whole.setStretch(1, 1)
        whole.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.setLayout(whole)
        self.setFocusProxy(self.heading)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Shows what is stored of the step."""
        words, view, step = self._bench.words, self._bench.view, self._bench.step(self.name)
        problem = step.problem if step.problem is not None and step.problem.code != "not_ready" else None
        if problem is not None:
            sign, status = "warning", words("interface-step-failed")
        elif step.problem is None and step.proved and view.checked_at is not None:
            sign, status = "proved", words("interface-proved", time=view.checked_at)
        elif step.tick is not None:
            sign, status = "ticked", words("interface-ticked", who=step.tick.who, time=step.tick.at)
        else:
            sign, status = "open", words("interface-open")
        self._sign.show_sign(sign, status)
        self._status.setText(status)
        self._trouble.setVisible(problem is not None)
        if problem is not None:
            if self.name in TRIED:
                headline, told = side_message(words, self.name, problem)
            else:
                headline, told = (
                    "",
                    texts.problem(words, problem.code, problem.params, self._bench.system.sides[1]),
                )
            self._trouble.label.setText(headline or f"{told.title}\n{told.fix}")
        if self.box is not None:
            self.box.setChecked(step.tick is not None)
        self.setAccessibleName(f"{self.title}: {status}")
