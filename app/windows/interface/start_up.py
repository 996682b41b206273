"""The start-up tab: rights, six steps in their order, and at the end, once all are done, "Start use"."""

from functools import partial

from PySide6.QtCore import Signal

from app.windows import texts
from app.windows.interface.bench import HISTORY, Bench
from app.windows.interface.fold_card import FoldCard
from app.windows.interface.gate import Gate
from app.windows.interface.parts import Sheet, check_sign
from app.windows.interface.rights_card import RightsCard
from app.windows.interface.start_dialog import StartDialog
from app.windows.interface.step_card import StepCard
from connectors.base import CheckItem, Result
from connectors.moves import REGISTERS
from resources.tokens import SPACE_S, SPACE_XS
from wizards.flow import Kind
from wizards.layouts import box, clear, column, row
from wizards.widgets import Picture, announce, button, label, marked


class StartUpTab(Sheet):
    """One step is open, what is done and what comes is a line. Headings lead to their places; what a check
    can prove, it proves; the rest is ticked with a name. confirmed: a register's tick, which saves what is
    chosen for it."""

    confirmed = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        words = bench.words
        self._resources = column(spacing=SPACE_XS)
        self._listed: list[CheckItem] | None = None
        again = words("interface-check-resources")
        self.check = button(again, "", "refresh", bench.check, name="check-resources")
        listed = box(column(self._resources, row(self.check, None)))
        self.steps: dict[str, StepCard] = {}
        self._rights: dict[str, RightsCard] = {}
        self._chosen: FoldCard | None = None  # what somebody has opened, where it is not the first open step
        self._first: StepCard | None = None
        cards = column(spacing=SPACE_S)
        for step in bench.assistant.steps:
            if step.kind is Kind.INFO:
                notes = (label(bench.text(step.id, f"note-{name}"), "muted") for name in step.notes)
                self.lines.addLayout(column(label(bench.text(step.id, "body"), "lead"), *notes))
            elif step.kind is Kind.TASK and step.optional:
                rights = self._rights[step.id] = RightsCard(bench, step)
                rights.asked.connect(partial(self._turn, rights))
                cards.addWidget(rights)
            elif step.kind is not Kind.SUMMARY:
                more = (listed,) if step.id == bench.system.sides[0] else ()
                made = self.steps[step.id] = StepCard(bench, step, len(self.steps) + 1, *more)
                made.ticked.connect(partial(self._tick, step.id))
                made.asked.connect(partial(self._turn, made))
                cards.addWidget(made)
        self.lines.addLayout(cards)
        self.rights = {name: tick for one in self._rights.values() for name, tick in one.boxes.items()}
        self._gate = Gate(bench, self.steps, self._lead, self.ask)
        self.lines.addWidget(self._gate)
        self.lines.addStretch(1)
        bench.changed.connect(self.refresh)
        bench.arrived.connect(self._arrived)
        bench.checking.connect(self._checking)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is stored now; where that ends a step, the next one opens."""
        needed = [item.problem for item in self._bench.resources() if item.problem is not None]
        for name, step in self.steps.items():
            step.refresh(needed[0] if needed and name == self._bench.system.sides[0] else None)
        first = next((step for step in self.steps.values() if not step.done), None)
        if first is not self._first:
            self._first, self._chosen = first, None
        self._show_resources()
        self._checking(self._bench.running)
        self._unfold()

    def show_place(self, name: str) -> None:
        """Opens a step and brings it to the top; any other name leads to the end of the start-up."""
        step = self.steps.get(name)
        if step is None:
            self.show_part(self._gate)
        else:
            self._lead(step)

    def _lead(self, card: StepCard) -> None:
        self._chosen = card
        self._unfold()
        self.show_part(card)

    def _turn(self, card: FoldCard) -> None:
        """Opens a card in place of the one that is, or folds it again."""
        self._chosen = None if card.opened else card
        self._unfold()
        self.bring_up(card)

    def _unfold(self) -> None:
        """Where the keyboard is on what is folded away, it goes on to what has been opened."""
        opened, at = self._chosen or self._first, self.window().focusWidget()
        left = next((card for card in self.steps.values() if at is not None and card.isAncestorOf(at)), None)
        lost = left is not None and left is not opened and at not in (left.heading, left.change)
        for card in self.steps.values():
            card.unfold(card is opened, foldable=card is not self._first)
        for rights in self._rights.values():
            rights.refresh(opened=rights is opened)
        if lost:
            self.show_part(opened or self._gate)

    def _tick(self, step: str, on: bool) -> None:
        """A register is done once its settings are saved: its tick saves them."""
        if on and step in REGISTERS:
            self.confirmed.emit(step)
        else:
            self._bench.tick(step, on)

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
        if found == self._listed:
            return  # it is read anew while connections are imported: what is told does not flicker
        self._listed = found
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
