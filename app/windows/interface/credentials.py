"""The credentials of one side: entered and tried here, kept as a draft when they are wrong."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.interface.parts import CREDENTIALS, Chooser, Sign, side_message, vendor_path
from connectors.base import CancelToken, CheckItem, Result
from connectors.errors import ConfigError, ErpError
from connectors.fields import Field, Secret
from connectors.registry import SYSTEMS
from connectors.views import DraftView
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_S
from wizards.facts import connection_name
from wizards.flow import ACTIVE, folder
from wizards.layouts import add, box, clear, column, row
from wizards.paste import Inputs
from wizards.told import Facts, Fold, Note, ProblemCard
from wizards.widgets import announce, button, label

_NEW = "0"


class CredentialCard(QFrame):
    """One side. What is entered is stored whether or not it is right; the check says which."""

    def __init__(self, bench: Bench, side: str) -> None:
        super().__init__()
        role(self, "card")
        assert bench.found is not None
        self._bench, self.side = bench, side
        self._system = system = SYSTEMS[side]
        self._words = bench.words.with_root(folder(system))
        self._draft: DraftView | None = bench.found.sides[side]
        self._begun: int | None = None  # the draft of what was refused so far
        self._refusal: ErpError | None = None  # of what was saved last
        self.inputs = Inputs(self._words, system.name, self._value, self._is_stored)
        words = self._words
        self._sign = Sign()
        self._state = label("", "strong")
        self.message = Note("", "problem")
        self.message.setObjectName(f"message-{side}")
        self._cause = column(spacing=SPACE_S)
        title = label(bench.text(side, "side"), "subtitle")
        self.lines = column(
            title,
            row(self._sign, self._state, spacing=SPACE_S),
            self.message,
            self._cause,
            spacing=SPACE_M,
            margins=SPACE_L,
        )
        self.setLayout(self.lines)
        chooser = self._chooser()  # before the fields, as the keyboard comes to them
        if chooser is not None:
            self.lines.addWidget(chooser)
        self._entry = column(spacing=SPACE_M)
        self._add_fields()
        self._shown = self._plain()  # values as last read, by name
        self._add_help()
        self.save = button(words("interface-save-test"), "primary", "", self.store, name=f"save-{side}")
        add(self._entry, row(self.save, None), label(words("interface-draft-hint"), "hint"))
        self._fold: Fold | None = None
        if self._draft is not None and self._draft.stage == ACTIVE:
            self._fold = Fold(words("interface-other-credentials"), box(self._entry))
            add(self.lines, Facts(self._known(self._draft)), self._fold)
        else:
            self.lines.addLayout(self._entry)
        self.lines.addStretch(1)
        first = next(iter(self.inputs.values())).edit
        self.setFocusProxy(chooser.box if chooser is not None else first)
        for entry in self.inputs.values():
            if isinstance(entry.edit, QLineEdit):  # to save and test changes nobody's books
                entry.edit.returnPressed.connect(self.save.click)
        self.refresh()

    def refresh(self) -> None:
        """Shows the state; what is being typed stays."""
        self._show_state(self._bench.item(self.side))

    @property
    def connection(self) -> int | None:
        """Whose values it shows, or that it has begun, None where nothing is stored yet."""
        return self._draft.id if self._draft else self._begun

    @property
    def storing(self) -> bool:
        """Whether what was entered is on its way."""
        return not self.save.isEnabled()

    def typed(self) -> dict[str, str]:
        """What stands in the fields, by name."""
        return {name: entry.text for name, entry in self.inputs.items()}

    def type_in(self, values: Mapping[str, str]) -> None:
        """Puts back what stood in the fields before they were built anew."""
        for name, text in values.items():
            self.inputs[name].show_text(text)

    def store(self) -> None:
        """Stores what was entered, then tries both sides."""
        values, secrets = self.inputs.entered(self._shown)
        if self.connection is None and not values and not secrets:
            self._refused(ConfigError("value_missing", field=next(iter(self.inputs))))
            return
        self.save.setEnabled(False)
        self._refusal = None
        services, bench, side = self._bench.desk.services, self._bench, self.side
        linked, cancel = bench.view.sides[side], CancelToken()

        def work() -> None:
            this = self.connection
            if this is None:
                this = self._begun = services.onboarding.begin(side).id
            if this != linked:
                services.interfaces.link(bench.connection, side, this)
            if values or secrets:
                services.connections.enter(this, values, secrets, cancel)

        bench.change(work, partial(self._stored, secrets), self._refused)

    def _stored(self, secrets: Mapping[str, Secret]) -> None:
        self.save.setEnabled(True)
        assert self._bench.found is not None
        self._draft = self._bench.found.sides[self.side]
        self.inputs.forget(secrets)
        for entry in self.inputs.plain():
            entry.show_text(self._value(entry.field))
        self._shown = self._plain()
        self._bench.check()

    def _refused(self, error: ErpError) -> None:
        self.save.setEnabled(True)
        told = texts.problem(self._words, error.code, error.params, self.side).title
        if (entry := self.inputs.complain(error, told)) is not None:
            entry.edit.setFocus()
        self._refusal = error
        self._show_cause(error)

    def _plain(self) -> dict[str, str]:
        return {entry.field.name: entry.text for entry in self.inputs.plain()}

    def _value(self, field: Field) -> str:
        assert self._bench.found is not None
        known = self._bench.found.registrations[self.side].fields if self._registers(field) else {}
        stored = known.get(field.name) or (self._draft.fields.get(field.name) if self._draft else "")
        return stored or self._bench.found.defaults[self.side].get(field.name) or field.default

    def _registers(self, field: Field) -> bool:
        return all(own.name != field.name for own in self._system.fields)

    def _is_stored(self, field: Field) -> bool:
        assert self._bench.found is not None
        if self._registers(field):
            return field.name in self._bench.found.registrations[self.side].secrets
        return self._draft is not None and field.name in self._draft.secrets

    # -- what it is built of

    def _known(self, draft: DraftView) -> list[tuple[str, str]]:
        """What there is to tell of a connection in use, whose name is chosen above."""
        words, whose = self._words, self._bench.view.whose.get(self.side)
        stored = words("assistant-stored") if draft.secrets else ""
        told = {"company": str(whose or ""), "credentials": stored}
        return [(words(f"interface-known-{name}"), text) for name, text in told.items() if text]

    def _chooser(self) -> Chooser | None:
        """Another connection that is there already may stand on this side, or a new one."""
        assert self._bench.found is not None
        others = self._bench.found.choices[self.side]
        own = str(self._draft.id) if self._draft else _NEW
        if not [one for one in others if str(one.id) != own or one.stage == ACTIVE]:
            return None
        words = self._words
        entries = {str(one.id): connection_name(words, one.name) for one in others}
        entries[_NEW] = words("interface-connection-new")
        caption, hint = words("interface-connection"), words("interface-connection-hint")
        chooser = Chooser(f"connection-{self.side}", caption, entries, hint)
        chooser.choose(own)
        chooser.box.activated.connect(lambda _: self._link(chooser.value))
        return chooser

    def _link(self, value: str) -> None:
        interfaces, bench, side = self._bench.desk.services.interfaces, self._bench, self.side
        if value == (str(self._draft.id) if self._draft else _NEW):
            return
        if value == _NEW:
            bench.change(lambda: interfaces.open_side(bench.connection, side))
        else:
            bench.change(lambda: interfaces.link(bench.connection, side, int(value)))

    def _add_fields(self) -> None:
        first = self._bench.assistant.step(self.side).fields
        own = [field for field in self._system.fields if field.entered and field.clean != "address"]
        own.sort(key=lambda field: first.index(field.name) if field.name in first else len(first))
        for field in own:
            if field.name in first[1:][-1:]:  # the last is the other kind
                self._entry.addWidget(label(self._bench.text(self.side, "or"), "strong"))
            self._entry.addWidget(self.inputs.make(field))
        ours = [field for field in self._system.registration_fields if self._registers(field)]
        assert self._bench.found is not None
        if ours:
            missing = not self._bench.found.registrations[self.side].complete
            fold = Fold(self._bench.text(self.side, "registration"), self._box(ours))
            self._entry.addWidget(fold)
            if missing:
                fold.open()
        addresses = [field for field in self._system.fields if field.clean == "address"]
        self._entry.addWidget(Fold(self._words("assistant-more"), self._box(addresses)))

    def _box(self, fields: list[Field]) -> QWidget:
        return box(column(*map(self.inputs.make, fields), spacing=SPACE_M))

    def _add_help(self) -> None:
        bench, step = self._bench, self._bench.assistant.step(self.side)
        ways = [(f"do-{one.id}", one.path) for one in step.actions]
        ways += [(f"other-{one.id}", one.path) for one in step.other_menus]
        paths = [vendor_path(self._words, path, bench.text(self.side, part)) for part, path in ways]
        told = box(column(label(bench.text(self.side, "help")), *paths))
        self._entry.addWidget(Fold(bench.text(self.side, "other-title"), told))

    # -- the state

    def _show_state(self, item: CheckItem | None) -> None:
        words, checked = self._words, self._bench.view.checked_at
        clear(self._cause)
        self.message.hide()
        missing = item is None or (item.problem is not None and item.problem.code == "not_ready")
        if self._bench.running and item is None:
            sign, text = "running", words("interface-testing")
        elif item is not None and item.result is Result.OK:
            sign = "ok"
            name = self._draft.name if self._draft else self._system.name
            text = words("interface-connected", name=name, time=checked) if checked else words(
                "interface-connected-now", name=name)  # fmt: skip
        elif self._draft is None and item is not None:  # a test found nothing to try
            sign, text = "warning", words("interface-side-missing")
        elif item is None or missing or item.problem is None:
            sign, text = "open", words("interface-draft" if self._draft else "interface-not-entered")
        else:
            sign, text = "warning", words("interface-not-connected")
            self._show_cause(item.problem)
            if self._fold is not None and item.problem.code in CREDENTIALS:
                self._fold.open()
        if self._refusal is not None:
            self._show_cause(self._refusal)
        self._sign.show_icon(sign, text)
        self._state.setText(text)
        self.setAccessibleName(short(f"{self._bench.text(self.side, 'side')}: {text}"))

    def _show_cause(self, error: ErpError) -> None:
        """The vendor's own sentence, and below it what exactly is wrong."""
        clear(self._cause)
        headline, told = side_message(self._bench.words, self.side, error)
        self.message.setVisible(bool(headline))
        self.message.label.setText(headline)
        if headline and error.code == "key_refused":
            self._cause.addWidget(label(told.why))
            self._cause.addWidget(label(told.fix))
        else:
            self._cause.addWidget(ProblemCard(self._words, error, system=self._system.name))
        announce(self, headline or told.title, urgent=True)
