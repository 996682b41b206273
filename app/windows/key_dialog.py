"""Another key for a connection: pasted, tested with its companies, and kept where it opens the same."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.windows.connection_dialogs import ActDialog
from app.windows.demo_strip import Choice, DemoStrip, personas
from app.windows.desk import Desk
from connectors.errors import ASKS_FOR_KEY, ErpError
from connectors.fields import Field
from connectors.registry import SYSTEMS
from connectors.views import ConnectionView
from resources.tokens import SPACE_L
from wizards.bridge import Run
from wizards.flow import folder
from wizards.layouts import add, box, column
from wizards.pages.waiting import Waiting
from wizards.paste import Inputs, PasteField
from wizards.told import Note
from wizards.widgets import announce, label


def mends(connection: ConnectionView, code: str) -> bool:
    """Whether another key is what ends a problem of a connection in use."""
    return code in ASKS_FOR_KEY and bool(connection.keys) and connection.stage != "draft"


class KeyDialog(ActDialog):
    """Asks for what the connection signs in with, all of it; nothing is kept before it is proved."""

    def __init__(self, desk: Desk, connection: ConnectionView, parent: QWidget) -> None:
        system = SYSTEMS[connection.system]
        self.words = desk.words.with_root(folder(system))
        self._system = system.name
        title = self.text("connections-replace-key-title", name=connection.name)
        super().__init__(desk, title, self.text("connections-replace-key-act"), parent)
        self._connection = connection
        self._run: Run | None = None
        self.inputs = Inputs(self.words, system.name, lambda _: "", lambda _: False, self._typed)
        known = {field.name: field for field in (*system.registration_fields, *system.fields)}
        self._fields = box(
            column(*(self.inputs.make(known[name]) for name in connection.keys), spacing=SPACE_L)
        )
        self._waiting = Waiting(self, "connections-replace-key-stop")
        hint = label(self.text("connections-replace-key-hint"), "lead")
        others = Note(self.text("connections-replace-key-others"), "note")
        if desk.services.demo:
            self.parts.addWidget(DemoStrip(desk, "demo-fill", lambda: list(self._demo_choices())))
        add(self.parts, hint, self._fields, others, self._waiting)
        next(iter(self.inputs.values())).edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def text(self, key: str, /, **params: object) -> str:
        """A text, in the system's own words where it has some."""
        return self.words(key, **{"system": self._system, **params})

    def _demo_choices(self) -> Iterator[Choice]:
        for title, values in personas(self.desk, self._connection.system):
            if not values.keys().isdisjoint(self.inputs):
                yield Choice(self._connection.system, title, partial(self.inputs.fill, values))

    def stop(self) -> None:
        """Ends the test; the former key stays."""
        if self._run is not None:
            self._run.cancel()

    def reject(self) -> None:
        """Whoever closes wants no other key."""
        self.stop()
        super().reject()

    def begin(self) -> None:
        values, secrets = self.inputs.entered({})
        replace, connection = self.desk.services.connections.replace_key, self._connection.id
        self._run = self.desk.follow(
            lambda cancel: replace(connection, values, secrets, cancel),
            lambda _: self._waiting.begin(),
            self._replaced,
            self.failed,
            stopped=self._stopped,
            owner=self,
        )
        self._fields.setEnabled(False)
        self._waiting.begin()
        self._waiting.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def failed(self, error: ErpError) -> None:
        self._rest()
        kept = label(self.text("connections-replace-key-kept"), "strong")
        self.tell(error, kept, system=self._connection.system)
        told = self.words.problem(error.code, **{"system": self._system, **error.params})
        wrong = self.inputs.complain(error, told.title) or next(iter(self.inputs.values()))
        wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{told.headline} {kept.text()}", urgent=True)

    def _replaced(self) -> None:
        self.desk.said.emit(self.text("connections-key-replaced", name=self._connection.name))
        self.done_well()

    def _stopped(self) -> None:
        self._rest(self.text("connections-replace-key-stopped"))
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self, text: str = "") -> None:
        """Between two tests; what was entered stands where it was."""
        self._run = None
        self._waiting.end(text)
        self._fields.setEnabled(True)
        self._typed()

    def _typed(self) -> None:
        """A pair goes together; of several kinds of credentials one is enough."""
        mistaken = any(isinstance(entry, PasteField) and entry.mistaken for entry in self.inputs.values())
        filled = [self._filled(entry.field) for entry in self.inputs.values() if entry.field.secret]
        whole = any(map(all, filled)) and all(all(one) or not any(one) for one in filled)
        self.act.setEnabled(whole and not mistaken and self._run is None)

    def _filled(self, secret: Field) -> list[bool]:
        """Whether a secret and its other half, where that is asked for, have been entered."""
        return [bool(entry.text) for name, entry in self.inputs.items() if name in (secret.name, secret.pair)]
