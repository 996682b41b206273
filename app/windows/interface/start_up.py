"""The start-up tab: rights, six steps in their order, and at the end, once all are done, "Start use"."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.windows import texts
from app.windows.interface.bench import HISTORY, SETTINGS, Bench
from app.windows.interface.gate import Gate
from app.windows.interface.parts import Sheet, check_sign
from app.windows.interface.start_dialog import StartDialog
from app.windows.interface.step_card import StepCard
from connectors.base import CheckItem, Result
from connectors.moves import REGISTERS
from resources.tokens import SPACE_XS
from wizards.flow import Kind, Step
from wizards.layouts import Part, box, card, clear, column, row
from wizards.told import Note, VendorPath
from wizards.widgets import Picture, announce, button, label, marked

_TICK = 31  # px a tick takes before its text


class StartUpTab(Sheet):
    """Headings lead to their places; what a check can prove, it proves; the rest is ticked with a name."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        words = bench.words
        self._resources = column(spacing=SPACE_XS)
        again = words("interface-check-resources")
        self.check = button(again, "", "refresh", bench.check, name="check-resources")
        listed = box(column(self._resources, row(self.check, None)))
        self.rights: dict[str, QCheckBox] = {}
        self._rights_told: dict[str, QLabel] = {}
        self.steps: dict[str, StepCard] = {}
        for step in bench.assistant.steps:
            if step.kind is Kind.INFO:
                self.lines.addWidget(label(bench.text(step.id, "body"), "lead"))
                self._add_notes(step)
            elif step.kind is Kind.TASK and step.optional:
                self.lines.addWidget(self._rights(step))
                self._add_notes(step)
            elif step.kind is not Kind.SUMMARY:
                more = (listed,) if step.id == bench.system.sides[0] else ()
                made = self.steps[step.id] = StepCard(bench, step, len(self.steps) + 1, *more)
                made.ticked.connect(partial(self._tick, step.id))
                self.lines.addWidget(made)
        self._gate = Gate(bench, self.steps, self.show_part, self.ask)
        self.lines.addWidget(self._gate)
        self.lines.addStretch(1)
        bench.changed.connect(self.refresh)
        bench.arrived.connect(self._arrived)
        bench.checking.connect(self._checking)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is stored now."""
        needed = [item.problem for item in self._bench.resources() if item.problem is not None]
        for name, step in self.steps.items():
            step.refresh(needed[0] if needed and name == self._bench.system.sides[0] else None)
        words = self._bench.words
        ticks = self._bench.flow.draft.ticks
        for name, tick_box in self.rights.items():
            tick = ticks.get(name)
            tick_box.setChecked(tick is not None)
            told = words("interface-ticked", who=tick.who, time=tick.at) if tick else ""
            self._rights_told[name].setText(told)
            self._rights_told[name].setVisible(bool(told))
        self._checking(self._bench.running)
        self._show_resources()

    def _tick(self, step: str, on: bool) -> None:
        """A register is done once its settings are saved, so its tick leads there."""
        if on and step in REGISTERS:
            self.steps[step].refresh()
            self._bench.wanted.emit(SETTINGS, step)
        else:
            self._bench.tick(step, on)

    def _add_notes(self, step: Step) -> None:
        for name in step.notes:
            self.lines.addWidget(Note(self._bench.text(step.id, f"note-{name}")))

    def _rights(self, step: Step) -> QWidget:
        """What holds up nothing and is ticked one by one."""
        bench = self._bench
        lines: list[Part] = [
            label(bench.text(step.id, "title"), "strong"),
            label(bench.text(step.id, "body")),
        ]
        for action in step.actions:
            name = f"{step.id}/{action.id}"
            tick = self.rights[name] = QCheckBox(bench.text(step.id, f"do-{action.id}"))
            tick.setObjectName(name)
            tick.clicked.connect(lambda on, name=name: bench.tick(name, on))
            hint = label(bench.text(step.id, f"hint-{action.id}"), "hint")
            tick.setAccessibleDescription(hint.text())
            told = self._rights_told[name] = label("", "hint")
            below: list[Part] = [hint, told]
            if action.path:
                below.append(VendorPath(bench.words, action.path))
            lines.append(column(tick, column(*below, spacing=SPACE_XS, margins=(_TICK, 0, 0, 0)), spacing=0))
        return card(*lines)

    def _checking(self, running: bool) -> None:
        self.check.setEnabled(not running)
        words = self._bench.words
        self.check.setText(words("interface-checking" if running else "interface-check-resources"))
        self._gate.refresh()

    def _arrived(self, item: CheckItem) -> None:
        self._show_resources()
        told = f"{texts.check_name(self._bench.words, item)}: {check_sign(self._bench.words, item)[1]}"
        announce(self, told, urgent=item.result is Result.FAILED)

    def _show_resources(self) -> None:
        words, found = self._bench.words, self._bench.resources()
        clear(self._resources)
        self._resources.addWidget(
            label(words("interface-resources" if found else "interface-resources-none"), "hint")
        )
        for item in found:
            picture, spoken = check_sign(words, item)
            told = f"{texts.check_name(words, item)}: {spoken}"
            if item.problem is not None:
                why = texts.problem(words, item.problem.code, item.problem.params, self._bench.system.key)
                told = f"{told} – {why.title}"
            self._resources.addLayout(marked(Picture(picture, 18, spoken), label(told)))

    def ask(self) -> None:
        """Asks once more, then takes the interface into use."""
        dialog = StartDialog(self._bench, self)
        dialog.accepted.connect(self._started)
        dialog.open()

    def _started(self) -> None:
        self._bench.change(lambda: None, lambda: self._bench.wanted.emit(HISTORY, ""))
