"""A step with values to enter: stored as they are, complete or not, so that nothing entered is lost."""

import re
from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from connectors.errors import ErpError
from connectors.fields import Field, Secret
from resources.style import role
from resources.tokens import SPACE_L, SPACE_XS
from wizards.pages.base import Fold, Page, VendorPath
from wizards.paste import PasteField
from wizards.widgets import label

# a Norwegian national identity number or an e-mail address
_PERSONAL = re.compile(r"\b\d{6}\s?\d{5}\b|[^\s@]+@[^\s@]+\.\w+")


class FormPage(Page):
    """A `form` step."""

    def build(self) -> None:
        self.inputs: list[PasteField] = []
        card = role(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        inside.setSpacing(SPACE_L)
        if self.step.place:
            self._add_place(inside)
        fields = [self.session.assistant.field(name) for name in self.step.fields]
        main = [field for field in fields if not self._rare(field)]
        rare = [field for field in fields if self._rare(field)]
        for field in main:
            inside.addWidget(self._input(field))
        self._fold: Fold | None = None
        if rare:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            for field in rare:
                column.addWidget(self._input(field))
            self._fold = Fold(self.text("assistant-more"), box)
            inside.addWidget(self._fold)
        self.column.addWidget(card)
        self._add_others()
        self.add_notes()
        self.add_done_when()

    def primary_text(self) -> str:
        if self.step.place and not self.step.fields:
            return self.text("assistant-save-next")
        return self.text("assistant-store-next")

    def leave(self, done: Callable[[], None]) -> None:
        self.forget_problem()
        values, secrets = self._entered()

        def stored() -> None:
            for entry in self.inputs:
                if entry.field.name in secrets:
                    entry.forget()
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

    def _entered(self) -> tuple[dict[str, str], dict[str, Secret]]:
        """What differs from what is stored; an empty secret field leaves the keyring's alone."""
        values: dict[str, str] = {}
        secrets: dict[str, Secret] = {}
        for entry in self.inputs:
            name = entry.field.name
            secret = entry.secret
            if entry.field.secret:
                if secret is not None:
                    secrets[name] = secret
            elif entry.text != self.session.draft.fields.get(name, ""):
                values[name] = entry.text
        return values, secrets

    def _refused(self, error: ErpError) -> None:
        named = error.params.get("field", "")
        entry = next((entry for entry in self.inputs if entry.field.name == named), None)
        focus: QLineEdit | None = entry.edit if entry is not None else None
        if entry is not None:
            entry.complain(self.session.words.problem(error.code, **error.params).title)
            if self._fold is not None and self._rare(entry.field):
                self._fold.open()
        elif error.code == "name_taken" and self.step.place:
            focus = self.name
        self.show_problem(error, focus)

    def _rare(self, field: Field) -> bool:
        guided = self.session.assistant.prefix == "step"
        return guided and bool(field.default) and field.name == "base_url"

    def _input(self, field: Field) -> QWidget:
        stored = field.name in self.session.draft.secrets or (
            self.session.assistant.registers(field.name) and self.session.draft.registration
        )
        entry = PasteField(
            self.session.words,
            field,
            value="" if field.secret else self.session.value(field.name),
            stored=field.secret and stored,
        )
        self.inputs.append(entry)
        return entry

    def _add_others(self) -> None:
        if not self.step.other_menus:
            return
        box = role(QFrame(), "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        for action in self.step.other_menus:
            part = QVBoxLayout()
            part.setSpacing(SPACE_XS)
            part.addWidget(label(self.own(f"other-{action.id}")))
            if action.path:
                part.addWidget(VendorPath(self.session.words, action.path))
            column.addLayout(part)
        self.column.addWidget(Fold(self.own("other-title"), box))

    def _add_place(self, column: QVBoxLayout) -> None:
        draft = self.session.draft
        self.name = QLineEdit(draft.name)
        self.name.setObjectName("name")
        self.description = QLineEdit(draft.description)
        self.description.setObjectName("description")
        self.private = QCheckBox(self.text("assistant-private"))
        self.private.setObjectName("private")
        self.private.setChecked(draft.private)
        self.private.setAccessibleDescription(self.text("assistant-private-hint"))
        column.addLayout(self._labelled("assistant-name", "assistant-name-hint", self.name))
        column.addLayout(
            self._labelled("assistant-description", "assistant-description-hint", self.description)
        )
        personal = label(self.text("assistant-description-personal"), "warning")
        personal.setVisible(bool(_PERSONAL.search(draft.description)))
        self.description.textChanged.connect(
            lambda text: personal.setVisible(bool(_PERSONAL.search(text)))
        )
        column.addWidget(personal)
        privacy = QVBoxLayout()
        privacy.setSpacing(SPACE_XS)
        privacy.addWidget(self.private)
        privacy.addWidget(label(self.text("assistant-private-hint"), "hint"))
        column.addLayout(privacy)

    def _labelled(self, key: str, hint: str, edit: QLineEdit) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        caption = label(self.text(key), "strong")
        caption.setBuddy(edit)
        edit.setAccessibleName(caption.text())
        edit.setAccessibleDescription(self.text(hint))
        column.addWidget(caption)
        column.addWidget(label(self.text(hint), "hint"))
        column.addWidget(edit)
        return column

    def _place_changed(self) -> bool:
        draft = self.session.draft
        now = (self.name.text().strip(), self.private.isChecked(), self.description.text().strip())
        return now != (draft.name, draft.private, draft.description)
