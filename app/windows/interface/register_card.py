"""How one register moves: where to, what is recognised as the same, what happens to what is there already."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.store.moving import Direction, Existing, RegisterSetting
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.parts import Chooser, HeaderBox, Sign
from connectors.base import Tick
from connectors.errors import ErpError
from connectors.moves import RULES
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.layouts import Part, box, clear, column, row
from wizards.told import Note, ProblemCard
from wizards.widgets import announce, button, captioned, label

_TEMPORARY = "temporary"
_WAYS = (Direction.FORTH, Direction.BACK)


class RegisterCard(QFrame):
    """The settings of a register; saving them is its step of the start-up. saved: they were. refused: they
    were not, and why is told here. chosen: what is chosen is another thing now."""

    saved = Signal()
    refused = Signal()
    chosen = Signal()

    def __init__(self, bench: Bench, register: str) -> None:
        super().__init__()
        role(self, "card")
        self._bench, self.register = bench, register
        words = bench.words
        self._sign = Sign()
        self._state = label("", "muted")
        self.title = words(f"interface-register-{register}")
        self.direction = self._chooser("direction", self._directions(), f"interface-{register}-rhythm")
        self.match = self._chooser("match", RULES[register].matches, "interface-match-hint")
        self.existing = self._chooser("existing", [str(one) for one in Existing], "interface-existing-hint")
        self.headers: dict[str, HeaderBox] = {}
        self._header_hint = label("", "hint")
        self._moving = box(column(self.match, self.existing, spacing=SPACE_M))
        self._temporary = label(bench.text(register, "temporary"), "hint")
        self._trouble = column()
        self.save = button(words("interface-save"), "", "", self.store, name=f"save-{register}")
        self.save.setAccessibleDescription(self.title)
        head = row(self._sign, label(self.title, "subtitle"), None, spacing=SPACE_S)
        parts: list[Part] = [
            head, self._state, self.direction, self._temporary, *self._header_fields(), self._moving,
            self._trouble, row(self.save, None),
        ]  # fmt: skip
        self.setLayout(column(*parts, None, spacing=SPACE_M, margins=SPACE_L))
        self.direction.box.currentIndexChanged.connect(self._turned)
        self.setFocusProxy(self.direction.box)
        self._show_stored(self._setting)
        self._stored = self.typed()
        for one in self._choosers().values():
            one.box.currentIndexChanged.connect(lambda _: self.chosen.emit())
        for edit in self.headers.values():
            edit.currentTextChanged.connect(self._headed)
            edit.currentIndexChanged.connect(self._headed)  # an entry may read as the one before it
        bench.headed.connect(self._offer_headers)
        self._offer_headers()
        self.refresh()

    def refresh(self) -> None:
        """Shows who saved it and when it last moved; what is being chosen stays."""
        words, tick = self._bench.words, self._tick
        if tick is None:
            sign, text = "open", words("interface-register-open")
        else:
            sign, text = "ticked", words("interface-register-saved", who=tick.who, time=tick.at)
        moved = self._setting.at
        if moved is not None:
            text = f"{text} · {words('interface-register-moved', time=moved)}"
        self._sign.show_icon(sign, text)
        self._state.setText(text)
        self.setAccessibleName(f"{self.title}: {text}")

    @property
    def told(self) -> str:
        """What is chosen, as it is called on the card."""
        words, way = self._bench.words, self.direction.box.currentText()
        if self.direction.value not in _WAYS:
            return way
        named = [(words(f"interface-{name}"), one) for name, one in self._choosers().items()][1:]
        parts = [way, *(f"{name}: {one.box.currentText()}" for name, one in named)]
        for kind, edit in self.headers.items():
            header = edit.text or words("interface-header-none")
            parts.append(f"{self._bench.text(self.register, f'header-{kind}')}: {header}")
        return " · ".join(parts)

    @property
    def open(self) -> bool:
        """Whether there is something to save: it never was, or something else is chosen now."""
        return self._tick is None or self.typed() != self._stored

    @property
    def decided(self) -> bool:
        """Whether saving all saves this: what nobody has touched and would stay off is left to be decided."""
        return self.open and (self.direction.value in _WAYS or self.typed() != self._stored)

    @property
    def storing(self) -> bool:
        """Whether what was chosen is on its way."""
        return not self.save.isEnabled()

    def typed(self) -> dict[str, str]:
        """What is chosen, by name."""
        chosen = {name: one.value for name, one in self._choosers().items()}
        return chosen | {f"header {kind}": edit.text for kind, edit in self.headers.items()}

    def type_in(self, values: Mapping[str, str]) -> None:
        """Puts back what was chosen before the card was built anew."""
        for kind, edit in self.headers.items():  # which turn the direction
            if edit.text != values[f"header {kind}"]:
                edit.setEditText(values[f"header {kind}"])
        for name, one in self._choosers().items():
            one.choose(values[name])

    def store(self) -> None:
        """Saves the settings; somebody's name and the time are kept with them."""
        temporary = self.direction.value == _TEMPORARY
        direction = str(Direction.OFF) if temporary else self.direction.value
        match, existing = self.match.value, self.existing.value
        headers = {kind: edit.text for kind, edit in self.headers.items()}
        clear(self._trouble)
        if self.headers and self.direction.value in _WAYS and not any(headers.values()):
            self._lack_headers()
            return
        self.save.setEnabled(False)
        chosen = self.typed()
        services, connection = self._bench.desk.services, self._bench.connection

        def work() -> None:
            services.interfaces.save_setting(
                connection,
                self.register,
                direction=direction,
                match=match,
                existing=existing,
                temporary=temporary,
                headers=headers,
            )

        self._bench.change(work, partial(self._saved, chosen), self._refused)

    def _saved(self, chosen: dict[str, str]) -> None:
        self.save.setEnabled(True)
        self._stored = chosen
        announce(self, self.accessibleName())
        self.saved.emit()

    def _refused(self, error: ErpError) -> None:
        words = self._bench.words
        self.save.setEnabled(True)
        self.refused.emit()
        self._trouble.addWidget(ProblemCard(words, error, system=self._bench.target))
        announce(self, words.problem(error.code, **error.params).title, urgent=True)

    def _lack_headers(self) -> None:
        self.refused.emit()
        told = self._bench.words("interface-headers-one", way=self.direction.box.itemText(self._off))
        self._trouble.addWidget(Note(told, "problem"))
        announce(self, told, urgent=True)
        next(iter(self.headers.values())).setFocus()

    @property
    def _off(self) -> int:
        return self.direction.box.findData(str(Direction.OFF))

    @property
    def _setting(self) -> RegisterSetting:
        return next(one for one in self._bench.view.settings if one.register == self.register)

    @property
    def _tick(self) -> Tick | None:
        return self._bench.flow.draft.ticks.get(self.register)

    def _choosers(self) -> dict[str, Chooser]:
        return {"direction": self.direction, "match": self.match, "existing": self.existing}

    def _directions(self) -> list[str]:
        rules = RULES[self.register]
        ways = _WAYS if rules.both_ways else _WAYS[:1]
        return [*map(str, ways), *([_TEMPORARY] if rules.temporary else []), str(Direction.OFF)]

    def _chooser(self, name: str, values: Sequence[str], hint: str) -> Chooser:
        words = self._bench.words

        def word(value: str) -> str:
            if value in _WAYS:
                return texts.moving(words, self._bench.system.key, value)
            own = f"interface-{name}-{value}-{self.register}".replace("_", "-")
            return words(own if words.has(own) else f"interface-{name}-{value}".replace("_", "-"))

        entries = {value: word(value) for value in values}
        made = Chooser(f"{name}-{self.register}", words(f"interface-{name}"), entries, words(hint))
        made.box.setAccessibleName(f"{self.title}: {words(f'interface-{name}')}")
        return made

    def _header_fields(self) -> list[Part]:
        parts: list[Part] = []
        for kind in RULES[self.register].headers:
            words = self._bench.words
            edit = self.headers[kind] = HeaderBox(
                words("interface-header-choose"), words("interface-header-none")
            )
            edit.setObjectName(f"header-{kind}")
            parts.append(captioned(self._bench.text(self.register, f"header-{kind}"), edit))
        return [*parts, self._header_hint] if parts else []

    def _offer_headers(self) -> None:
        """Those the target has; where they cannot be read, what is typed must be right to the letter."""
        if not self.headers:
            return
        hint = self._bench.text(self.register, "header-hint")
        if self._bench.headers is None:
            hint = self._bench.words("interface-headers-typed", system=self._bench.target)
        elif not self._bench.headers:
            hint = self._bench.words("interface-headers-none", system=self._bench.target)
        self._header_hint.setText(hint)
        for edit in self.headers.values():
            edit.offer(self._bench.headers or ())
            edit.setAccessibleDescription(hint)

    def _show_stored(self, setting: RegisterSetting) -> None:
        # what cannot move before a header is chosen does not move until one is
        first = Direction.OFF if self.headers else Direction.FORTH
        chosen = setting.direction if self._tick else first
        self.direction.choose(_TEMPORARY if setting.temporary else str(chosen))
        self.match.choose(str(setting.match))
        self.existing.choose(str(setting.existing))
        for kind, edit in self.headers.items():
            header = setting.headers.get(kind, "")
            if self._tick and chosen is not Direction.OFF:
                edit.decide(header)
            else:
                edit.setEditText(header)
        self._turned()

    def _turned(self) -> None:
        value = self.direction.value
        self._moving.setVisible(value in _WAYS)
        self._temporary.setVisible(value == _TEMPORARY)

    def _headed(self) -> None:
        """Whoever chooses a header wants it used."""
        if self.direction.value not in _WAYS and any(edit.text for edit in self.headers.values()):
            self.direction.choose(str(Direction.FORTH))
        self.chosen.emit()
