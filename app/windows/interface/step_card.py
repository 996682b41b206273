"""A step of the start-up: a heading that leads to its place, when it is done, and who or what says so."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.windows.interface.bench import HISTORY, SETTINGS, Bench
from app.windows.interface.parts import Sign, side_message, vendor_path
from connectors.errors import ErpError
from connectors.registry import SYSTEMS
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M
from wizards.flow import Kind, Mark, Step
from wizards.layouts import Part, column, row
from wizards.told import Note
from wizards.widgets import button, label

# where a step is done: both tabs' cards bear the names of steps; a task is to look at what has moved
_TABS = {Kind.SIDE: SETTINGS, Kind.REGISTER: SETTINGS, Kind.TASK: HISTORY}
_EDGE = 5  # px of a link around its text


class StepCard(QFrame):
    """`more`: what belongs below the text, such as the list of resources. ticked: somebody ticked it or took
    the tick back."""

    ticked = Signal(bool)

    def __init__(self, bench: Bench, step: Step, number: int, *more: QWidget) -> None:
        super().__init__()
        role(self, "card")
        self._bench, self.step = bench, step
        words, name = bench.words, step.id
        self.title = bench.text(name, "title")
        self._sign = Sign()
        heading = words("interface-step-heading", number=number, title=self.title)
        opens = partial(bench.wanted.emit, _TABS[step.kind], name)
        self.heading = button(heading, "link", "", opens, name=f"step-{name}")
        self.heading.setAccessibleDescription(words("interface-step-opens"))
        self._status = label("", "muted")
        self._trouble = Note("", "problem")
        parts: list[Part] = [
            label(bench.text(name, "body")),
            label(words("assistant-done-when", what=bench.text(name, "done")), "hint"),
        ]
        parts += [vendor_path(words, way.path, bench.text(name, f"do-{way.id}")) for way in step.actions]
        parts += [Note(bench.text(name, f"warning-{warning}"), "problem") for warning in step.warnings]
        leads = words("interface-step-leads", side=SYSTEMS[name].name) if step.kind is Kind.SIDE else ""
        self.lead = button(leads, "", "next", opens, name=f"lead-{name}")
        parts += [*more, self._trouble]
        self.box: QCheckBox | None = None
        if step.kind is not Kind.SIDE:  # which a check proves; nobody can tick it
            self.box = QCheckBox(words("interface-tick"))
            self.box.setObjectName(f"tick-{name}")
            self.box.setAccessibleDescription(self.title)
            self.box.clicked.connect(self.ticked)
            parts.append(row(self.box, self._status, spacing=SPACE_M, grow=1))
        else:
            parts.append(self._status)
        parts.append(row(self.lead, None))
        told = column(*parts, margins=(self._sign.width() + SPACE_M, 0, 0, 0))
        head = row(self._sign, self.heading, None, spacing=SPACE_M - _EDGE)
        self.setLayout(column(head, told, margins=(SPACE_L, SPACE_M, SPACE_L, SPACE_M)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # before the proxy, which would take it over
        self.setFocusProxy(self.heading)

    def refresh(self, lacking: ErpError | None = None) -> None:
        """Shows what is stored of the step; `lacking`: what something that is listed in it lacks."""
        words, state = self._bench.words, self._bench.state(self.step.id)
        problem = state.problem if state.problem is not None and state.problem.code != "not_ready" else None
        missing = self.step.kind is Kind.SIDE and self.step.id in self._bench.lacking
        if problem is not None or (lacking is not None and state.done):
            sign, status = "warning", words("interface-step-failed")
        elif missing:
            sign, status = "open", words("interface-side-missing")
        elif state.done and state.at is not None:
            proved = state.mark is not Mark.TICKED
            sign = "proved" if proved else "ticked"
            status = words(f"interface-{sign}", who=state.who, time=state.at)
        else:
            sign, status = "open", words("interface-open")
        self._sign.show_icon(sign, status)
        self._status.setText(status)
        self.lead.setVisible(self.step.kind is Kind.SIDE and (missing or problem is not None))
        self._trouble.setVisible(problem is not None)
        if problem is not None:
            side = self.step.kind is Kind.SIDE
            system = self.step.id if side else self._bench.system.sides[1]
            headline, told = side_message(words, system, problem)
            self._trouble.label.setText((side and headline) or f"{told.title}\n{told.fix}")
        if self.box is not None:
            self.box.setChecked(self.step.id in self._bench.flow.draft.ticks)
        self.setAccessibleName(f"{self.title}: {status}")
