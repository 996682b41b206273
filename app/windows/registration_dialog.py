"""Our product's registration at a vendor: plain fields are shown, secrets only said to be stored."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.views import RegistrationView
from app.windows import texts
from app.windows.connection_dialogs import Asking
from app.windows.desk import Desk
from app.windows.widgets import label
from connectors.base import System
from connectors.fields import Secret, clean


class RegistrationDialog(Asking):
    """One field a line; a secret left empty keeps the stored one."""

    def __init__(self, desk: Desk, system: System, found: RegistrationView, parent: QWidget) -> None:
        words = desk.words
        super().__init__(
            desk, words("settings-register", system=system.name), words("settings-register-act"), parent
        )
        self._system = system
        self.entries: dict[str, QLineEdit] = {}
        for field in system.registration_fields:
            entry = QLineEdit(found.fields.get(field.name, field.default) if not field.secret else "")
            if field.secret:
                entry.setEchoMode(QLineEdit.EchoMode.Password)
                if field.name in found.secrets:
                    entry.setPlaceholderText(words("settings-secret-stored"))
            caption = label(texts.named(words, "field", field.name), "strong")
            caption.setBuddy(entry)
            entry.setAccessibleName(caption.text())
            self.parts.addWidget(caption)
            self.parts.addWidget(entry)
            self.entries[field.name] = entry
        self.parts.addWidget(label(words("settings-secret-hint"), "hint"))

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
