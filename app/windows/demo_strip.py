"""The strip that says DEMO in windows where something is entered, and fills in what a persona would enter."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QMenu

from app.windows import texts
from app.windows.desk import Desk
from resources.icons import mark
from resources.style import icon, role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XS
from wizards.layouts import row
from wizards.widgets import button, label

if TYPE_CHECKING:
    from wizards.dialog import AssistantDialog


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the menu: the system it is of, what it is called, what it does."""

    system: str
    title: str
    act: Callable[[], object]


class DemoStrip(QFrame):
    """Shown in a demonstration only. choices: what there is to fill in now, asked for when the menu opens;
    those of several systems stand below the systems' names. key: of what the button says."""

    def __init__(self, desk: Desk, key: str, choices: Callable[[], Sequence[Choice]]) -> None:
        super().__init__()
        role(self, "demo")
        self._desk, self._key, self._choices = desk, key, choices
        self._text = label("", "strong")
        self.fill = button("", "", "external" if key == "demo-sign-in" else "paste", name="demo-fill")
        self.menu = QMenu(self.fill)
        self.menu.aboutToShow.connect(self.offer)
        self.fill.setMenu(self.menu)
        margins = (SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        self.setLayout(row(self._text, self.fill, spacing=SPACE_M, margins=margins, grow=0))
        desk.words_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every text anew."""
        self._text.setText(self._desk.words("shell-demo"))
        self.fill.setText(self._desk.words(self._key))

    def offer(self) -> None:
        """Writes the menu anew."""
        self.menu.clear()
        for inner in self.menu.findChildren(QMenu):
            inner.deleteLater()
        choices = self._choices()
        systems = list(dict.fromkeys(choice.system for choice in choices))
        for system in systems:
            told = texts.system_name(system)
            menu = self.menu.addMenu(icon(mark(system)), told) if len(systems) > 1 else self.menu
            for choice in choices:
                if choice.system == system:
                    menu.addAction(choice.title, choice.act)
        if not choices:
            self.menu.addAction(self._desk.words("demo-nothing")).setEnabled(False)


def crown(dialog: "AssistantDialog", desk: Desk, system: str, signs_in: bool, browser: "Browser") -> None:
    """Puts the strip on an assistant, in a demonstration."""
    if desk.services.demo:
        key = "demo-sign-in" if signs_in else "demo-fill"
        dialog.crown(DemoStrip(desk, key, lambda: list(_of_assistant(dialog, desk, system, browser))))


class Browser:
    """Opens the vendor's sign-in page; in a demonstration with the person who is to sign in in front."""

    def __init__(self, desk: Desk, open_url: Callable[[str], bool]) -> None:
        self._desk, self._open = desk, open_url
        self.person = ""

    def __call__(self, address: str) -> bool:
        demo, person = self._desk.services.demo_session, self.person
        self.person = ""
        return self._open(demo.met_by(address, person) if demo is not None and person else address)


def personas(desk: Desk, system: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each persona's name in words, and what it enters by field."""
    for name, values in desk.services.demo_entries.get(system, {}).items():
        title = texts.named(desk.words, "persona", name)
        yield title, {field: value.reveal() for field, value in values.items()}


def _of_assistant(dialog: "AssistantDialog", desk: Desk, system: str, browser: Browser) -> Iterator[Choice]:
    if dialog.session is None:
        return
    flow, seen = dialog.session.flow, set[object]()
    if flow.place_for({}) is not None:
        for name, person in desk.services.demo_people.get(system, {}).items():
            told = desk.words("demo-as", persona=texts.named(desk.words, "persona", name), person=person)
            yield Choice(system, told, partial(_sign_in, dialog, browser, name))
    for title, values in personas(desk, system):
        step = flow.place_for(values)
        entered = step and (step.id, *(values.get(name) for name in step.fields))
        if entered and entered not in seen:  # others would fill in the same
            seen.add(entered)
            yield Choice(system, title, partial(dialog.give, values))


def _sign_in(dialog: "AssistantDialog", browser: Browser, person: str) -> None:
    browser.person = person
    dialog.give({})
