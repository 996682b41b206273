"""A step with values to enter: stored as they are, complete or not, so that nothing entered is lost.

Where a check can tell what they are worth, it does so as soon as the last of them is pasted."""

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from shiboken6 import isValid

from connectors.base import CheckItem, Result
from connectors.errors import ErpError, problem
from connectors.fields import Field, Secret
from resources.tokens import SPACE_L, SPACE_S, SPACE_XS
from wizards.flow import ACTIVE, Mark
from wizards.flow_model import NAME
from wizards.layouts import Part, add, box, card, column
from wizards.pages.base import Fold, Page, VendorPath
from wizards.pages.testing import Testing
from wizards.paste import Input, Inputs, PasteField
from wizards.widgets import captioned, label

_TEST_AFTER_MS = 500  # of quiet after the last value was pasted
# a person's identity number, or an e-mail address; a company's number has no month in it
_PERSONAL = re.compile(
    r"""\b\d{6}\s?\d{5}\b                                                          # Norwegian
    | \b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b  # Finnish, Danish
    | \b(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[01])[-+]\d{4}\b             # Swedish
    | [^\s@]+@[^\s@]+\.\w+""",
    re.VERBOSE,
)


class FormPage(Page):
    """A `form` step."""

    def build(self) -> None:
        session = self.session
        self.inputs = Inputs(
            session.words, session.system.name, self._shown, self._stored, self._typing, self._landed
        )
        named = map(self.session.assistant.field, self.step.fields)
        fields = [field for field in named if field.entered]
        parts: list[Part] = [*self._place()] if self.step.place else []
        parts += [self.inputs.make(field) for field in fields if not self._rare(field)]
        rare = [self.inputs.make(field) for field in fields if self._rare(field)]
        self._fold = Fold(self.text("assistant-more"), box(column(*rare))) if rare else None
        parts += [self._fold] if self._fold is not None else []
        self.testing = Testing(self, self.step.proved_by if self._testable else (), together=True)
        for name, row in self.testing.rows.items():
            found = session.flow.check(name)
            row.show_state(str(found.result) if found is not None else "open")
        self.testing.arrived.connect(self._arrived)
        self.testing.ended.connect(self._over)
        self._tested = False
        self._pasted = QTimer(self, singleShot=True, interval=_TEST_AFTER_MS)
        self._pasted.timeout.connect(self._test_by_itself)
        rows = self.testing.rows.values()
        tested = column(*rows, self.testing.waiting) if rows else SPACE_S
        self.column.addWidget(card(*parts, tested, spacing=SPACE_L))
        if rows:  # what comes of it stands below, so that nothing moves under the pointer
            self.column.removeItem(self.problems)
            add(self.column, self.problems, self.testing.causes)
        self._add_others()
        self.add_notes()
        self.add_done_when()

    def primary_text(self) -> str:
        return self.text("assistant-test" if self._wants_test() else "assistant-save-next")

    def primary_enabled(self) -> bool:
        return not self.running and not self.session.proving

    def entered(self) -> tuple[dict[str, str], dict[str, Secret]]:
        return self.inputs.entered({name: self.session.value(name) for name in self.inputs})

    def fill(self, values: Mapping[str, str]) -> None:
        self.inputs.fill(values)
        self.buttons.emit()

    def first_open(self) -> QWidget | None:
        wanted = (one for one in self.inputs.values() if one.field.required and not self._has(one))
        return next((one.edit for one in wanted), None)

    def leave(self, done: Callable[[], None]) -> None:
        self._pasted.stop()
        self.forget_problem()
        empty = self._empty()
        if empty:
            self._ask_for(empty)
        elif self._wants_test():
            self.testing.waiting.begin()  # a key at work is proved before another takes its place
            self.store(self._test)
        else:
            self.store(done)

    def stop(self) -> None:
        super().stop()
        self.session.stop_proving()

    def store(self, done: Callable[[], None]) -> None:
        self.forget_problem()
        values, secrets = self.entered()

        def stored() -> None:
            if isValid(self):  # what was put into a field meanwhile is another value
                self.inputs.forget(
                    n for n, secret in secrets.items() if self.inputs[n].text == secret.reveal()
                )
            done()

        def store() -> None:
            if values or secrets:
                self.session.save_values(values, secrets, stored, self._refused)
            else:
                done()

        if self.step.place and self._place_changed():
            self.session.save_place(
                store,
                self._refused,
                name=self.name.text().strip(),
                private=self.private.isChecked(),
                description=self.description.text().strip(),
            )
        else:
            store()

    def pick_up(self) -> None:
        self._test()

    def _wants_test(self) -> bool:
        """Whether what is entered here can be tested now and has not been, on the page the key is pasted."""
        if not self._testable:
            return False
        values, secrets = self.entered()
        stored = all(
            field.name in self.session.draft.secrets
            for field in map(self.session.assistant.field, self.step.fields)
            if field.secret and field.required
        )
        proved = self.session.flow.state(self.step).mark in (Mark.PROVED, Mark.WARNED)
        return bool(secrets) or (stored and (bool(values) or not (proved or self._tested)))

    @property
    def _testable(self) -> bool:
        return bool(self.step.proved_by) and self.session.assistant.prefix == "step"

    def _has(self, entry: Input) -> bool:
        return bool(entry.text) or (entry.field.secret and self._stored(entry.field))

    def _empty(self) -> list[Input]:
        """What has to be filled in and is not; where nothing has to by itself, anything will do."""
        entries = list(self.inputs.values())
        if self.step.optional:
            return []
        if any(entry.field.required for entry in entries):
            return [entry for entry in entries if entry.field.required and not self._has(entry)]
        return [] if any(map(self._has, entries)) else entries[:1]

    def _ask_for(self, empty: Sequence[Input]) -> None:
        """Says at each field that it is empty, and puts the keyboard into the first."""
        for entry in empty:
            error = problem("value_missing", field=entry.field.name)
            entry.complain(self.session.told(error).title)
            if self._fold is not None and self._rare(entry.field):
                self._fold.open()
        empty[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.buttons.emit()

    def _complete(self) -> bool:
        """Whether everything that must be there is, in the fields or in the keyring, and looks like it."""
        needed = [entry for entry in self.inputs.values() if entry.field.required]
        mistaken = any(isinstance(one, PasteField) and one.mistaken for one in needed)
        return not mistaken and all(map(self._has, needed))

    def _landed(self) -> None:
        """A key that is at work is replaced only by whoever presses the button."""
        if self.session.draft.stage != ACTIVE:
            self._pasted.start()

    def _test_by_itself(self) -> None:
        if self.running or self.session.line.busy:
            self._pasted.start()
        elif self._wants_test() and self._complete():
            self.store(self._test)

    def _test(self) -> None:
        if not isValid(self) or self.running:
            return
        self._tested = True
        self._run = self.testing.begin()
        self.buttons.emit()

    def _arrived(self, item: CheckItem) -> None:
        proved = item.result is Result.OK and item.name == self.step.proved_by[-1]
        if self.testing.passed and self.testing.lacking is not None:
            self.show_success(self.text("assistant-test-lacks"), "problem")
        elif proved:
            own = f"{self.session.assistant.key(self.step, 'done')}.tested"
            self.show_success(self.text(own if self.session.words.has(own) else "assistant-test-ok"))
        if item.problem is not None and self.session.flow.step_for(item.problem.code) is self.step:
            secret = self._first_secret()
            if secret is not None:
                secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_secret(self) -> QWidget | None:
        return next((entry.edit for entry in self.inputs.values() if entry.field.secret), None)

    def _over(self) -> None:
        self._tested = self.testing.passed
        self.buttons.emit()

    def _typing(self) -> None:
        """What was found of another value is no longer told."""
        if not self.running:
            self._tested = False
            self.forget_problem()
            self.testing.forget()
        self.buttons.emit()

    def _refused(self, error: ErpError) -> None:
        entry = self.inputs.complain(error, self.session.told(error).title) if isValid(self) else None
        focus: QWidget | None = entry.edit if entry is not None else None
        if entry is not None:
            if self._fold is not None and self._rare(entry.field):
                self._fold.open()
        elif self.step.place and (error.code == "name_taken" or error.params.get("field") == NAME):
            focus = self.name
        if isValid(self):
            self.testing.waiting.end()
        self.show_problem(error, focus)

    def _rare(self, field: Field) -> bool:
        """Whether the default serves nearly everyone: addresses, and what Visma's registrations share."""
        if self.session.assistant.prefix != "step" or not field.default or field.choices:
            return False
        return field.name == "base_url" or self.session.system.signs_in

    def _shown(self, field: Field) -> str:
        return self.session.value(field.name)

    def _stored(self, field: Field) -> bool:
        ours = self.session.assistant.registers(field.name) and self.session.draft.registration
        return field.name in self.session.draft.secrets or ours

    def _add_others(self) -> None:
        if not self.step.other_menus:
            return
        ways: list[Part] = []
        for action in self.step.other_menus:
            path = [VendorPath(self.session.words, action.path)] if action.path else []
            ways.append(column(label(self.own(f"other-{action.id}")), *path, spacing=SPACE_XS))
        self.column.addWidget(Fold(self.own("other-title"), card(*ways, spacing=SPACE_L)))

    def _place(self) -> list[Part]:
        draft = self.session.draft
        self.name = QLineEdit(draft.name)
        self.name.setObjectName("name")
        self.description = QLineEdit(draft.description)
        self.description.setObjectName("description")
        hint = self.text("assistant-private-hint")
        self.private = QCheckBox(self.text("assistant-private"))
        self.private.setObjectName("private")
        self.private.setChecked(draft.private)
        self.private.setAccessibleDescription(hint)
        personal = label(self.text("assistant-description-personal"), "warning")
        personal.setVisible(bool(_PERSONAL.search(draft.description)))
        self.description.textChanged.connect(lambda text: personal.setVisible(bool(_PERSONAL.search(text))))
        return [
            captioned(self.text("assistant-name"), self.name, self.text("assistant-name-hint")),
            captioned(
                self.text("assistant-description"), self.description, self.text("assistant-description-hint")
            ),
            personal,
            column(self.private, label(hint, "hint"), spacing=SPACE_XS),
        ]

    def _place_changed(self) -> bool:
        draft = self.session.draft
        now = (self.name.text().strip(), self.private.isChecked(), self.description.text().strip())
        return now != (draft.name, draft.private, draft.description)
