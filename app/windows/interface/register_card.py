"""How one register moves: where to, what is recognised as the same, what happens to what is there already."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QLineEdit

from app.store.moving import Direction, Existing, RegisterSetting
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.parts import Chooser, Sign
from connectors.base import Tick
from connectors.errors import ErpError
from connectors.moves import RULES
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.layouts import Part, box, clear, column, row
from wizards.widgets import ProblemCard, announce, button, captioned, label

_TEMPORARY = "temporary"
_WAYS = (Direction.FORTH, Direction.BACK)


class RegisterCard(QFrame):
    """The settings of a register; saving them is its step of the start-up."""

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
        self.headers: dict[str, QLineEdit] = {}
        self._moving = box(column(self.match, self.existing, *self._header_fields(), spacing=SPACE_M))
        self._temporary = label(bench.text(register, "temporary"), "hint")
        self._trouble = column()
        self.save = button(words("interface-save"), "", "", self.store, name=f"save-{register}")
        self.save.setAccessibleDescription(self.title)
        head = row(self._sign, label(self.title, "subtitle"), None, spacing=SPACE_S)
        parts: list[Part] = [
            head, self._state, self.direction, self._temporary, self._moving, self._trouble,
            row(self.save, None),
        ]  # fmt: skip
        self.setLayout(column(*parts, None, spacing=SPACE_M, margins=SPACE_L))
        self.direction.box.currentIndexChanged.connect(self._turned)
        self.setFocusProxy(self.direction.box)
        self._show_stored(self._setting)
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

    def typed(self) -> dict[str, str]:
        """What is chosen, by name."""
        chosen = {name: one.value for name, one in self._choosers().items()}
        return chosen | {f"header {kind}": edit.text() for kind, edit in self.headers.items()}

    def type_in(self, values: Mapping[str, str]) -> None:
        """Puts back what was chosen before the card was built anew."""
        for name, one in self._choosers().items():
            one.choose(values[name])
        for kind, edit in self.headers.items():
            edit.setText(values[f"header {kind}"])

    def store(self) -> None:
        """Saves the settings; somebody's name and the time are kept with them."""
        temporary = self.direction.value == _TEMPORARY
        direction = str(Direction.OFF) if temporary else self.direction.value
        match, existing = self.match.value, self.existing.value
        headers = {kind: edit.text() for kind, edit in self.headers.items()}
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

        clear(self._trouble)
        self._bench.change(work, self._saved, self._refused)

    def _saved(self) -> None:
        announce(self, self.accessibleName())

    def _refused(self, error: ErpError) -> None:
        words = self._bench.words
        self._trouble.addWidget(ProblemCard(words, error, system=self._bench.target))
        announce(self, words.problem(error.code, **error.params).title, urgent=True)
        if error.code == "value_missing" and self.headers:
            next(iter(self.headers.values())).setFocus()

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
        hint = self._bench.text(self.register, "header-hint")
        parts: list[Part] = []
        for kind in RULES[self.register].headers:
            edit = self.headers[kind] = QLineEdit()
            edit.setObjectName(f"header-{kind}")
            parts.append(captioned(self._bench.text(self.register, f"header-{kind}"), edit))
            edit.setAccessibleDescription(hint)
        return [*parts, label(hint, "hint")] if parts else []

    def _show_stored(self, setting: RegisterSetting) -> None:
        chosen = str(setting.direction) if self._tick else str(Direction.FORTH)
        self.direction.choose(_TEMPORARY if setting.temporary else chosen)
        self.match.choose(str(setting.match))
        self.existing.choose(str(setting.existing))
        for kind, edit in self.headers.items():
            edit.setText(setting.headers.get(kind, ""))
        self._turned()

    def _turned(self) -> None:
        value = self.direction.value
        self._moving.setVisible(value in _WAYS)
        self._temporary.setVisible(value == _TEMPORARY)
