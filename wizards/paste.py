"""The field a value lands in: cleaned at once, told from what it is not, a secret never shown again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from connectors.fields import Cleaned, Field, Secret, clean
from resources.plain import tip
from resources.style import icon, role
from resources.tokens import SPACE_XS
from resources.words import Words
from wizards.widgets import announce, label


class PasteField(QWidget):
    """One field with its label, hint and message under it. changed: the value differs from before.

    `system` is the system's name; `stored` says that the keyring holds a value of this secret.
    """

    changed = Signal()

    def __init__(
        self, words: Words, field: Field, system: str, *, value: str = "", stored: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self._words, self._stored = words, stored
        key = f"field-{field.name}".replace("_", "-")
        name = words(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        caption = label(name, "strong")
        column.addWidget(caption)
        hint = label(words(f"{key}.hint", system=system), "hint")
        column.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self.edit = QLineEdit()
        self.edit.setObjectName(field.name)
        self.edit.setText(value)
        self._length = len(value)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(hint.text())
        caption.setBuddy(self.edit)
        row.addWidget(self.edit, 1)
        if field.secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            row.addWidget(self._reveal())
        if field.secret and stored:
            self.edit.setPlaceholderText(words("assistant-stored"))
        column.addLayout(row)
        self.message: QLabel = label("", "hint")
        column.addWidget(self.message)
        self.message.setVisible(False)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    @property
    def secret(self) -> Secret | None:
        """A newly entered secret, None if nothing was entered."""
        return Secret(self.edit.text()) if self.edit.text() else None

    @property
    def mistaken(self) -> str:
        """What the value seems to be instead, "" if nothing is wrong."""
        return clean(self.field, self.edit.text()).mistaken_for if self.edit.text() else ""

    def forget(self) -> None:
        """Empties a secret field once its value is in the keyring."""
        self._stored = True
        self.edit.clear()
        self._length = 0
        self.edit.setPlaceholderText(self._words("assistant-stored"))
        self._say("", "")

    def complain(self, text: str) -> None:
        """Shows a message as an error at the field."""
        self._say(text, "failed")

    def _typed(self, text: str) -> None:
        """Several letters at once were pasted, dropped or filled in by a program: they are cleaned."""
        pasted = len(text) - self._length > 1
        self._length = len(text)
        if pasted:
            self._land(text)
        else:
            self._say("", "")
        self.changed.emit()

    def _land(self, text: str) -> None:
        cleaned = clean(self.field, text)
        if cleaned.value != text:
            self.edit.setText(cleaned.value)
            self._length = len(cleaned.value)
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
        eye = QToolButton()
        eye.setIcon(icon("eye", "muted"))
        eye.setIconSize(QSize(18, 18))
        eye.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self._words("assistant-reveal")
        eye.setAccessibleName(name)
        tip(eye, name)
        eye.pressed.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Normal))
        eye.released.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Password))
        return eye


class ChoiceField(QWidget):
    """A field with a closed set of values, each with its words (`field-<name>-<value>`)."""

    changed = Signal()

    def __init__(self, words: Words, field: Field, system: str, *, value: str = "") -> None:
        super().__init__()
        self.field = field
        key = f"field-{field.name}".replace("_", "-")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        caption, hint = label(words(key), "strong"), label(words(f"{key}.hint", system=system), "hint")
        self.edit = QComboBox()
        self.edit.setObjectName(field.name)
        for choice in field.choices:
            self.edit.addItem(words(f"{key}-{choice or 'open'}".replace("_", "-")), choice)
        self.edit.setCurrentIndex(max(0, self.edit.findData(value)))
        self.edit.setAccessibleName(caption.text())
        self.edit.setAccessibleDescription(hint.text())
        self.edit.currentIndexChanged.connect(self.changed)
        caption.setBuddy(self.edit)
        self.message = label("", "failed")
        self.message.setVisible(False)
        for part in (caption, hint, self.edit, self.message):
            column.addWidget(part)

    @property
    def text(self) -> str:
        """The chosen value."""
        return str(self.edit.currentData())

    def complain(self, text: str) -> None:
        """Shows a message as an error at the field."""
        self.message.setText(text)
        self.message.setVisible(True)
