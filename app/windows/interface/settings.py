"""The settings tab: the credentials of both sides, how each register moves, and a preview of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.windows.interface.bench import Bench
from app.windows.interface.credentials import CredentialCard
from app.windows.interface.parts import Sheet
from app.windows.interface.preview import PreviewDialog
from app.windows.interface.register_card import RegisterCard
from connectors.base import CheckItem
from connectors.moves import REGISTERS
from resources.tokens import SPACE_L
from wizards.layouts import card, column, row
from wizards.widgets import button, label

_LETTERS = 120  # from this width on, cards stand side by side


class SettingsTab(Sheet):
    """Each card saves by itself, so a half-finished set-up can be left and taken up again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        words = bench.words
        self._rows: list[QBoxLayout] = []
        self.sides = {side: CredentialCard(bench, side) for side in bench.system.sides}
        self.registers = {name: RegisterCard(bench, name) for name in REGISTERS}
        self.test = button(words("interface-test-both"), "", "refresh", self.check, name="test-both")
        self._add("interface-credentials", "interface-credentials-text", list(self.sides.values()))
        self.lines.addLayout(row(self.test, None))
        self._add("interface-registers", "interface-registers-text", list(self.registers.values()))
        save_all = words("interface-save-all")
        self.save_all = button(save_all, "primary", "", self.store_all, name="save-registers")
        self.lines.addLayout(row(self.save_all, None))
        self._together: list[RegisterCard] = []  # what is saved at once
        for one in self.registers.values():
            one.saved.connect(self._saved)
            one.refused.connect(partial(self._refused, one))
        preview = words("interface-preview")
        self.preview = button(preview, "", "search", self.show_preview, name="preview")
        own = [bench.text(register, "rule") for register in REGISTERS]
        told = [*filter(None, own), *(words(f"interface-rule-{name}") for name in ("deleted", "passive"))]
        rules = [label(rule, "hint") for rule in told]
        self.lines.addWidget(card(label(words("interface-preview-text")), row(self.preview, None), *rules))
        self.lines.addStretch(1)
        self._linked = dict(bench.view.sides)
        bench.changed.connect(self.refresh)
        bench.arrived.connect(self._arrived)
        bench.checking.connect(self._checking)
        self._checking(bench.running)

    def check(self) -> None:
        """Tries both sides, and leads to the first on which nothing stands yet."""
        self._bench.check()
        for side in self._bench.lacking[:1]:
            self.show_part(self.sides[side])

    def refresh(self) -> None:
        """Shows what is stored now; a side that has got another connection is built anew."""
        for side in self._bench.system.sides:
            now = self._bench.view.sides[side]
            card = self.sides[side]
            if now != self._linked[side] and now != card.connection and not card.storing:
                self._rebuild(side)
            self._linked[side] = now
            self.sides[side].refresh()
        for register in self.registers.values():
            register.refresh()

    def show_place(self, name: str) -> None:
        """Scrolls to a card, by the name of its side or register."""
        found = self._cards().get(name)
        if found is not None:
            self.show_part(found)

    def typed(self) -> dict[str, dict[str, str]]:
        """What is entered and not saved, by card and field."""
        return {name: one.typed() for name, one in self._cards().items()}

    def type_in(self, values: dict[str, dict[str, str]]) -> None:
        """Puts back what was entered before the tab was built anew."""
        for name, one in self._cards().items():
            one.type_in(values[name])

    def store_all(self) -> None:
        """Saves every register that has something to save, and tells what was and what is left to decide."""
        wanted = [one for one in self.registers.values() if one.decided]
        for one in wanted:
            one.store()
        self._together = [one for one in wanted if one.storing]
        if not wanted:
            self._tell()

    def _saved(self) -> None:
        """What writing the registers needs is tried once all that is on its way has arrived."""
        if any(one.storing for one in self.registers.values()):
            return
        if not self._bench.lacking:
            self._bench.check()
        if self._together:
            self._tell()

    def _refused(self, card: RegisterCard) -> None:
        """What was not saved is told on its card."""
        self._together = [one for one in self._together if one is not card]

    def _tell(self) -> None:
        bench, saved, self._together = self._bench, self._together, []
        at = [bench.flow.draft.ticks[one.register].at for one in saved]
        words = bench.words
        left = [one.title for one in self.registers.values() if one.open and not one.decided]
        told = [words("interface-saved-not", registers=", ".join(left))] if left else []
        if saved or not left:
            told.insert(0, words("interface-saved", count=len(saved), time=max(at, default="")))
        bench.told.emit(" ".join(told))

    def show_preview(self) -> None:
        """What would move now."""
        dialog = PreviewDialog(self._bench, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS
        direction = QBoxLayout.Direction
        for cards in self._rows:
            cards.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)

    def _add(self, title: str, text: str, cards: Sequence[QWidget]) -> None:
        words = self._bench.words
        self.lines.addLayout(column(label(words(title), "subtitle"), label(words(text), "muted")))
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(SPACE_L)
        for one in cards:
            beside.addWidget(one, 1)
        self._rows.append(beside)
        self.lines.addLayout(beside)

    def _cards(self) -> "dict[str, CredentialCard | RegisterCard]":
        return {**self.sides, **self.registers}

    def _rebuild(self, side: str) -> None:
        """Another card in the place of the old one; neither the page nor the keyboard goes elsewhere."""
        old, place = self.sides[side], self.verticalScrollBar().value()
        at = self.focusWidget()
        fresh = self.sides[side] = CredentialCard(self._bench, side)
        self._rows[0].replaceWidget(old, fresh)
        if at is not None and old.isAncestorOf(at):
            fresh.setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()
        old.deleteLater()
        self.stay_at(place)

    def _arrived(self, item: CheckItem) -> None:
        if item.name in self.sides:
            self.sides[item.name].refresh()

    def _checking(self, running: bool) -> None:
        self.test.setEnabled(not running)
        for one in self.sides.values():
            one.refresh()
