"""Our product's registration at a vendor: plain fields are shown, secrets only said to be stored."""

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from app.windows import texts
from app.windows.connection_dialogs import Asking
from app.windows.desk import Desk
from connectors.base import System
from connectors.fields import Field, Secret, clean
from connectors.views import RegistrationView
from resources.tokens import SPACE_M, SPACE_S, SPACE_XL
from wizards.layouts import Paper, Scroll, add, column
from wizards.widgets import captioned, label


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
        lines = column(
            *map(self._line, system.registration_fields), spacing=SPACE_M, margins=(0, 0, SPACE_S, 0)
        )
        area = Scroll(Paper(lines))
        needed = lines.heightForWidth(self.minimumWidth() - 2 * SPACE_XL)
        area.setMinimumHeight(min(needed, parent.window().height() * 3 // 5))
        add(self.parts, area, label(words("settings-secret-hint"), "hint"))

    def _line(self, field: Field) -> QLayout:
        words = self.desk.words
        entry = QLineEdit(self._found.fields.get(field.name, field.default) if not field.secret else "")
        entry.setCursorPosition(0)  # a long value shows its beginning
        if field.secret:
            entry.setEchoMode(QLineEdit.EchoMode.Password)
            if field.name in self._found.secrets:
                entry.setPlaceholderText(words("settings-secret-stored"))
        self.entries[field.name] = entry
        name, hint = texts.named(words, "field", field.name), f"{texts.key('field', field.name)}.hint"
        caption = name if field.required else words("settings-optional", field=name)
        told = words(hint, system=self._system.name) if words.has(hint) else ""
        return captioned(caption, entry, told)

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
