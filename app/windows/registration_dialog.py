"""Our product's registration at a vendor: plain fields are shown, secrets only said to be stored."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QScrollArea, QWidget

from app.windows import texts
from app.windows.connection_dialogs import Asking
from app.windows.desk import Desk
from app.windows.widgets import column, label
from connectors.base import System
from connectors.fields import Field, Secret, clean
from connectors.views import RegistrationView
from resources.tokens import SPACE_M, SPACE_S, SPACE_XS


class RegistrationDialog(Asking):
    """One field a line; a secret left empty keeps the stored one."""

    def __init__(self, desk: Desk, system: System, found: RegistrationView, parent: QWidget) -> None:
        words = desk.words
        super().__init__(
            desk, words("settings-register", system=system.name), words("settings-register-act"), parent
        )
        self._system = system
        self._found = found
        self.entries: dict[str, QLineEdit] = {}
        lines = column(spacing=SPACE_M)
        lines.setContentsMargins(0, 0, SPACE_S, 0)
        for field in system.registration_fields:
            lines.addLayout(self._line(field))
        inside = QWidget()
        inside.setLayout(lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        lines.activate()
        area.setMinimumHeight(min(inside.sizeHint().height(), parent.window().height() * 3 // 5))
        self.parts.addWidget(area)
        self.parts.addWidget(label(words("settings-secret-hint"), "hint"))

    def _line(self, field: Field) -> QLayout:
        words = self.desk.words
        entry = QLineEdit(self._found.fields.get(field.name, field.default) if not field.secret else "")
        entry.setCursorPosition(0)  # a long value shows its beginning
        name = texts.named(words, "field", field.name)
        if field.secret:
            entry.setEchoMode(QLineEdit.EchoMode.Password)
            if field.name in self._found.secrets:
                entry.setPlaceholderText(words("settings-secret-stored"))
        caption = label(name if field.required else words("settings-optional", field=name), "strong")
        caption.setBuddy(entry)
        entry.setAccessibleName(caption.text())
        hint = f"{texts.key('field', field.name)}.hint"
        parts: list[QWidget] = [caption, entry]
        if words.has(hint):
            parts.append(label(words(hint, system=self._system.name), "hint"))
            entry.setAccessibleDescription(words(hint, system=self._system.name))
        self.entries[field.name] = entry
        return column(*parts, spacing=SPACE_XS)

    def prepare(self) -> Callable[[], object]:
        values: dict[str, str] = {}
        secrets: dict[str, Secret] = {}
        for field in self._system.registration_fields:
            text = clean(field, self.entries[field.name].text()).value
            if not field.secret:
                values[field.name] = text
            elif text:
                secrets[field.name] = Secret(text)
        system = self._system.key
        return lambda: self.desk.services.registrations.put(system, values, secrets)
