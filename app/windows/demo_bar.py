"""The frame that says DEMO, with the keys to try in the assistant and the people who can sign in."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu

from app.windows import texts
from app.windows.desk import Desk
from connectors.fields import Secret
from resources.icons import mark
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XS
from wizards.layouts import row
from wizards.widgets import button, label


class DemoBar(QFrame):
    """Shown in a demonstration only. Choosing a key copies it, as a person would copy it at the vendor;
    choosing a person says whom to click on the simulated sign-in page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        role(self, "demo")
        self._desk = desk
        self._text = label("", "strong")
        self.keys = button("", "", "copy")
        self._menu = QMenu(self.keys)
        self.keys.setMenu(self._menu)
        margins = (SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        self.setLayout(row(self._text, self.keys, spacing=SPACE_M, margins=margins, grow=0))
        self.setVisible(desk.services.demo)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every text anew."""
        words = self._desk.words
        self._text.setText(words("shell-demo"))
        self.keys.setText(words("persona-menu"))
        self._menu.clear()
        services = self._desk.services
        for system in {**services.demo_keys, **services.demo_people}:
            ours = self._menu.addMenu(icon(mark(system)), texts.system_name(system))
            for name, values in services.demo_keys.get(system, {}).items():
                title = texts.named(words, "persona", name)
                menu = ours if len(values) == 1 else ours.addMenu(title)
                for field, value in values.items():
                    shown = title if menu is ours else texts.named(words, "field", field)
                    menu.addAction(icon("copy"), shown, partial(self._copy, value, shown))
            for name, person in services.demo_people.get(system, {}).items():
                title = words("demo-person", persona=texts.named(words, "persona", name), person=person)
                ours.addAction(icon("external"), title, partial(self._tell, person))
        self.keys.setVisible(not self._menu.isEmpty())

    def _tell(self, person: str) -> None:
        self._desk.said.emit(self._desk.words("demo-sign-in-as", person=person))

    def _copy(self, value: Secret, title: str) -> None:
        QGuiApplication.clipboard().setText(value.reveal())
        self._desk.said.emit(self._desk.words("persona-copied", name=title))
