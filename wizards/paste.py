"""The field a value lands in: cleaned at once, told from what it is not, a secret never shown again."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from connectors.errors import ErpError
from connectors.fields import Cleaned, Field, Secret, clean
from resources.style import role
from resources.tokens import SPACE_XS
from resources.words import Words
from wizards.layouts import column, row
from wizards.widgets import ComboBox, announce, captioned, label, tool


class PasteField(QWidget):
    """One field with its label, hint and message under it. changed: the value differs from before. landed:
    a whole value came at once, and is nothing else than what belongs here.

    `system` is the system's name; `stored` says that the keyring holds a value of this secret.
    """

    changed = Signal()
    landed = Signal()

    def __init__(
        self, words: Words, field: Field, system: str, *, value: str = "", stored: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self._words, self._stored = words, stored
        key = f"field-{field.name}".replace("_", "-")
        name = words(key)
        hint = words(f"{key}.hint", system=system)
        self.edit = QLineEdit(value)
        self.edit.setObjectName(field.name)
        self._former = value  # what stood there before the last change
        self._mistaken = ""
        self.message: QLabel = label("", "hint")
        self.message.setVisible(False)
        line = row(self.edit, *([self._reveal()] if field.secret else []), spacing=SPACE_XS, grow=0)
        self.setLayout(column(captioned(name, self.edit, hint, line), self.message, spacing=SPACE_XS))
        if field.secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        if field.secret and stored:
            self.edit.setPlaceholderText(words("assistant-stored"))
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Puts a text into the field, as if it had always stood there."""
        self.edit.setText(text)
        self._former = text

    def paste(self, text: str) -> None:
        """Puts a text in place of what stands there, as somebody does who pastes it."""
        self.edit.selectAll()
        self.edit.insert(text)

    @property
    def secret(self) -> Secret | None:
        """A newly entered secret, None if nothing was entered."""
        return Secret(self.edit.text()) if self.edit.text() else None

    @property
    def mistaken(self) -> str:
        """What the value seems to be instead, "" if nothing is wrong."""
        return self._mistaken if self.edit.text() else ""

    def forget(self) -> None:
        """Empties a secret field once its value is in the keyring."""
        self._stored = True
        self.edit.clear()
        self._former = self._mistaken = ""
        self.edit.setPlaceholderText(self._words("assistant-stored"))
        self._say("", "")

    def complain(self, text: str) -> None:
        """Shows a message as an error at the field."""
        self._say(text, "failed")

    def _typed(self, text: str) -> None:
        """Several letters at once were pasted, dropped or filled in by a program: they are cleaned."""
        pasted = _inserted(self._former, text) > 1
        self._former = text
        if pasted:
            self._land(text)
        else:
            self._mistaken = clean(self.field, text).mistaken_for
            self._say("", "")
        self.changed.emit()
        if pasted and not self.mistaken:
            self.landed.emit()

    def _land(self, text: str) -> None:
        cleaned = clean(self.field, text)
        self._mistaken = cleaned.mistaken_for  # of the whole: without its spaces a sentence looks like a key
        if cleaned.value != text:
            self.edit.setText(cleaned.value)
            self._former = cleaned.value
        self._tell(cleaned)

    def _left(self) -> None:
        if not self.edit.text() or not self.edit.isModified():
            return
        self.edit.setModified(False)
        self._land(self.edit.text())

    def _tell(self, cleaned: Cleaned) -> None:
        if cleaned.mistaken_for:
            kind = self._words(f"field-kind-{cleaned.mistaken_for}".replace("_", "-"))
            own = self._words(f"field-{self.field.name}".replace("_", "-"))
            self._say(self._words("field-mistaken", found=kind, wanted=own), "warning")
        elif cleaned.removed:
            parts = [self._words(f"field-removed-{kind}", count=n) for kind, n in cleaned.removed.items()]
            self._say(self._words("field-removed", what=", ".join(parts)), "hint")
        else:
            self._say("", "")

    def _say(self, text: str, tone: str) -> None:
        state = tone if tone in ("warning", "failed") else ""
        if self.edit.property("state") != state:
            self.edit.setProperty("state", state)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        self.message.setText(text)
        role(self.message, tone or "hint")
        self.message.setVisible(bool(text))
        if text:
            announce(self.edit, text, urgent=tone == "failed")

    def _reveal(self) -> QToolButton:
        eye = tool("eye", self._words("assistant-reveal"), size=18)
        eye.pressed.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Normal))
        eye.released.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Password))
        return eye


def _inserted(former: str, text: str) -> int:
    """How many letters stand between what both texts begin with and what both end with."""
    start = _alike(former, text)
    return len(text) - start - _alike(former[start:][::-1], text[start:][::-1])


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


class ChoiceField(QWidget):
    """A field with a closed set of values, each with its words (`field-<name>-<value>`)."""

    changed = Signal()

    def __init__(self, words: Words, field: Field, system: str, *, value: str = "") -> None:
        super().__init__()
        self.field = field
        key = f"field-{field.name}".replace("_", "-")
        self.edit = ComboBox()
        self.edit.setObjectName(field.name)
        for choice in field.choices:
            self.edit.addItem(words(f"{key}-{choice or 'open'}".replace("_", "-")), choice)
        self.edit.setCurrentIndex(max(0, self.edit.findData(value)))
        self.edit.currentIndexChanged.connect(self.changed)
        self.message = label("", "failed")
        self.message.setVisible(False)
        control = captioned(words(key), self.edit, words(f"{key}.hint", system=system))
        self.setLayout(column(control, self.message, spacing=SPACE_XS))

    @property
    def text(self) -> str:
        """The chosen value."""
        return str(self.edit.currentData())

    def complain(self, text: str) -> None:
        """Shows a message as an error at the field."""
        self.message.setText(text)
        self.message.setVisible(True)

    def show_text(self, text: str) -> None:
        """Chooses a value; one that is not offered leaves the first."""
        self.edit.setCurrentIndex(max(0, self.edit.findData(text)))


Input = PasteField | ChoiceField


class Inputs(dict[str, Input]):
    """The fields of a form by name, in the order they were made. value: what a plain field shows. stored:
    whether the keyring holds a value of a secret one. typed: called when something is entered, landed: when
    a whole value was."""

    def __init__(
        self,
        words: Words,
        system: str,
        value: Callable[[Field], str],
        stored: Callable[[Field], bool],
        typed: Callable[[], object] = lambda: None,
        landed: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self._words, self._system = words, system
        self._value, self._stored, self._typed, self._landed = value, stored, typed, landed

    def make(self, field: Field) -> Input:
        """The field's control."""
        value, stored = "" if field.secret else self._value(field), field.secret and self._stored(field)
        made: Input
        if field.choices:
            made = ChoiceField(self._words, field, self._system, value=value)
        else:
            made = PasteField(self._words, field, self._system, value=value, stored=stored)
            made.changed.connect(self._typed)
            made.landed.connect(self._landed)
        self[field.name] = made
        return made

    def plain(self) -> list[Input]:
        """Those whose values are no secrets."""
        return [entry for entry in self.values() if not entry.field.secret]

    def fill(self, values: Mapping[str, str]) -> None:
        """Enters values by name, as if each were pasted; of a field without one what it is without."""
        for name, entry in self.items():
            text = values.get(name, entry.field.default)
            if isinstance(entry, PasteField):
                entry.paste(text)
            else:
                entry.show_text(text)

    def entered(self, known: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Secret]]:
        """What differs from what is `known`; an empty secret leaves the keyring's alone."""
        values: dict[str, str] = {}
        secrets: dict[str, Secret] = {}
        for name, entry in self.items():
            if isinstance(entry, PasteField) and entry.field.secret:
                if entry.secret is not None:
                    secrets[name] = entry.secret
            elif entry.text != known.get(name, ""):
                values[name] = entry.text
        return values, secrets

    def forget(self, secrets: Iterable[str]) -> None:
        """Empties the fields of secrets that are in the keyring now."""
        for name in secrets:
            if isinstance(entry := self[name], PasteField):
                entry.forget()

    def complain(self, error: ErpError, text: str) -> Input | None:
        """Shows why a value was refused at its field, which is returned; None where it is none of these."""
        entry = self.get(error.params.get("field", ""))
        if entry is not None:
            entry.complain(text)
        return entry
