"""A step of the start-up: a heading that leads to its place, when it is done, and who or what says so."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.store.moving import Direction
from app.windows import texts
from app.windows.interface.bench import HISTORY, SETTINGS, Bench
from app.windows.interface.fold_card import FoldCard
from app.windows.interface.parts import side_message, vendor_path
from connectors.errors import ErpError
from connectors.registry import SYSTEMS
from resources.tokens import SPACE_M
from wizards.flow import Kind, Mark, Step
from wizards.layouts import Part, column, row
from wizards.told import Note
from wizards.widgets import button, label

# where a step is done: both tabs' cards bear the names of steps; a task is to look at what has moved
_TABS = {Kind.SIDE: SETTINGS, Kind.REGISTER: SETTINGS, Kind.TASK: HISTORY}


class StepCard(FoldCard):
    """`more`: what belongs below the text, such as the list of resources. ticked: somebody ticked it or took
    the tick back. troubled: whether something about it is to be corrected."""

    ticked = Signal(bool)

    def __init__(self, bench: Bench, step: Step, number: int, *more: QWidget) -> None:
        super().__init__(bench.words, step.id, bench.text(step.id, "title"))
        self._bench, self.step, self.troubled = bench, step, False
        words, name = bench.words, step.id
        heading = words("interface-step-heading", number=number, title=self.title)
        opens = partial(bench.wanted.emit, _TABS[step.kind], name)
        self.heading = button(heading, "link", "", opens, name=f"step-{name}")
        self.heading.setAccessibleDescription(words("interface-step-opens"))
        self._status = label("", "muted")
        self._line = ""  # what its line says once it is done
        self._trouble = Note("", "problem")
        parts: list[Part] = [
            label(bench.text(name, "body")),
            label(words("assistant-done-when", what=bench.text(name, "done")), "hint"),
        ]
        parts += [vendor_path(words, way.path, bench.text(name, f"do-{way.id}")) for way in step.actions]
        parts += [Note(bench.text(name, f"warning-{warning}"), "problem") for warning in step.warnings]
        parts += [*more, self._trouble]
        self._settings, self._saves = label(), label(words("interface-tick-saves"), "hint")
        if step.kind is Kind.REGISTER:
            parts += [self._settings, self._saves]
        leads = {
            Kind.SIDE: words("interface-step-leads", side=SYSTEMS[name].name) if name in SYSTEMS else "",
            Kind.REGISTER: words("interface-step-settings"),
            Kind.TASK: words("interface-to-history"),
        }
        self.lead = button(leads[step.kind], "", "next", opens, name=f"lead-{name}")
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
        self.fill(self.heading, column(*parts))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # before the proxy, which would take it over
        self.setFocusProxy(self.heading)

    @property
    def done(self) -> bool:
        """Whether nothing is left to do or to correct here."""
        return self._bench.state(self.step.id).done and not self.troubled

    def refresh(self, lacking: ErpError | None = None) -> None:
        """Shows what is stored of the step; `lacking`: what something that is listed in it lacks."""
        words, state = self._bench.words, self._bench.state(self.step.id)
        problem = state.problem if state.problem is not None and state.problem.code != "not_ready" else None
        missing = self.step.kind is Kind.SIDE and self.step.id in self._bench.lacking
        self.troubled = problem is not None or (lacking is not None and state.done)
        if self.troubled:
            sign, status = "warning", words("interface-step-failed")
        elif missing:
            sign, status = "open", words("interface-side-missing")
        elif state.done and state.at is not None:
            proved = state.mark is not Mark.TICKED
            sign = "proved" if proved else "ticked"
            status = words(f"interface-{sign}", who=state.who, time=state.at)
        else:
            sign, status = "open", words("interface-open")
        self.sign.show_icon(sign, status)
        self._status.setText(status)
        self._line = " · ".join(filter(None, (self._result_of_it(), status))) if state.done else ""
        if self.step.kind is Kind.REGISTER:
            self._saves.setVisible(not state.done)
        self._trouble.setVisible(problem is not None)
        if problem is not None:
            side = self.step.kind is Kind.SIDE
            system = self.step.id if side else self._bench.system.sides[1]
            headline, told = side_message(words, system, problem)
            self._trouble.label.setText((side and headline) or f"{told.title}\n{told.fix}")
        if self.box is not None:
            self.box.setChecked(self.step.id in self._bench.flow.draft.ticks)
        self.setAccessibleName(f"{self.title}: {status}")

    def show_settings(self, told: str) -> None:
        """What is chosen for its register, which its tick saves."""
        self._settings.setText(self._bench.words("interface-step-chosen", what=told))

    def unfold(self, opened: bool, *, foldable: bool) -> None:
        """Shows the whole step or its line; see `show_line`."""
        self.show_line(self._line, opened=opened, done=self.done, foldable=foldable)

    def _result_of_it(self) -> str:
        """What came of it: whose side it is, or where the register goes."""
        view, name = self._bench.view, self.step.id
        if self.step.kind is Kind.SIDE:
            return str(view.whose.get(name) or "")
        setting = next((one for one in view.settings if one.register == name), None)
        if setting is None:
            return ""
        if setting.temporary and setting.direction is Direction.OFF:
            return self._bench.words(f"interface-direction-temporary-{name}")
        return texts.moving(self._bench.words, view.system, setting.direction)
