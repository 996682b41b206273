"""Settings: language, look, names, our registrations at the vendors, and whether this computer is well."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import TEXT_SIZES, Values
from app.windows import texts
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.problem_box import check_row
from app.windows.registration_dialog import RegistrationDialog
from app.windows.widgets import refill
from connectors.base import CheckItem
from connectors.registry import SYSTEMS
from connectors.views import RegistrationView
from resources.style import apply_theme, role
from resources.tokens import SPACE_L, SPACE_XL, SPACE_XS
from resources.words import system_language
from wizards.layouts import Scroll, box, card, clear, column, row
from wizards.widgets import ComboBox, Picture, button, label, marked

NATIVE: Mapping[str, str] = {
    "nb": "Norsk bokmål",
    "fi": "Suomi",
    "en": "English",
    "sv": "Svenska",
    "da": "Dansk",
}
THEMES = ("system", "light", "dark")


class SettingsPage(Page):
    """Everything takes effect at once; there is nothing to save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._registrations: list[RegistrationView] = []
        self._found: list[CheckItem] = []
        self._looking = False
        self._header = Header()
        self._titles = {
            name: label("", "subtitle") for name in ("look", "names", "registrations", "computer")
        }
        self._captions = {
            name: label("", "strong")
            for name in ("language", "theme", "text-size", "office", "application", "folder")
        }
        self._hints = {
            name: label("", "hint") for name in ("names", "application", "registrations", "computer")
        }
        self._language, self._theme, self._size = ComboBox(), ComboBox(), ComboBox()
        self._office, self._application = QLineEdit(), QLineEdit()
        self._folder = label(str(desk.services.data_dir), "mono", select=True)
        self._open_folder = button("", "", "folder", self._show_folder)
        self._look = button("", "", "network", self._examine)
        self._rows, self._results, self._notes = column(), column(), column()
        self._lay_out()
        self._language.currentIndexChanged.connect(self._choose_language)
        for look in (self._theme, self._size):
            look.currentIndexChanged.connect(self._choose_look)
        for field, name in ((self._office, "office_name"), (self._application, "application_name")):
            field.editingFinished.connect(
                lambda field=field, name=name: self._save(name, field.text().strip())
            )
        self.retranslate()

    def _lay_out(self) -> None:
        for name, field in (
            ("language", self._language),
            ("theme", self._theme),
            ("text-size", self._size),
            ("office", self._office),
            ("application", self._application),
        ):
            self._captions[name].setBuddy(field)
            field.setMaximumWidth(380)
        look = card(
            self._titles["look"],
            self._captions["language"],
            self._language,
            self._captions["theme"],
            self._theme,
            self._captions["text-size"],
            self._size,
            self._notes,
            None,
        )
        names = card(
            self._titles["names"],
            self._captions["office"],
            self._office,
            self._captions["application"],
            self._application,
            self._hints["application"],
            None,
        )
        registrations = card(self._titles["registrations"], self._hints["registrations"], self._rows)
        place = row(self._folder, self._open_folder, grow=0)
        computer = card(
            self._titles["computer"],
            self._captions["folder"],
            place,
            self._hints["computer"],
            self._results,
            row(self._look, None),
        )
        top = row(look, names, spacing=SPACE_L, grow=0)
        top.setStretch(1, 1)
        layout = column(self._header, top, registrations, computer, None, spacing=SPACE_L, margins=SPACE_XL)
        inside = role(box(layout), "page")
        inside.setMaximumWidth(1040)
        self.setLayout(column(Scroll(inside, sideways=True)))

    def retranslate(self) -> None:
        words = self.words
        self._header.show_text(words("settings-title"), words("settings-hint"))
        for name, title in self._titles.items():
            title.setText(words(f"settings-{name}"))
        for name, caption in self._captions.items():
            caption.setText(words(f"settings-{name}"))
        for name in ("application", "registrations", "computer"):
            self._hints[name].setText(words(f"settings-{name}.hint"))
        self._open_folder.setText(words("settings-open-folder"))
        self._look.setText(words("settings-examine"))
        chosen = self.desk.services.settings
        languages = [(words("settings-language-system"), ""), *((text, key) for key, text in NATIVE.items())]
        stored = chosen.get("language")  # which a start in another language passes over
        in_force = stored if (stored or system_language()) == words.language else words.language
        refill(self._language, languages, in_force)
        themes = [(words(f"settings-theme-{name}"), "" if name == "system" else name) for name in THEMES]
        refill(self._theme, themes, chosen.get("theme"))
        sizes = [(words("settings-percent", count=int(size or 100)), size) for size in ("", *TEXT_SIZES)]
        refill(self._size, sizes, chosen.get("text_size"))
        for field, name in ((self._office, "office_name"), (self._application, "application_name")):
            if not field.hasFocus():
                field.setText(chosen.get(name))
        self._show()

    def refresh(self) -> None:
        services = self.desk.services
        # systems of a family may share one, which bears the first one's name
        keys = {s.registration_key for s in SYSTEMS.values() if s.registration_fields}
        ordered = sorted(keys, key=lambda key: self.words.place(SYSTEMS[key].name))

        def read() -> list[RegistrationView]:
            return [services.registrations.get(key) for key in ordered]

        self.desk.ask(read, self._read, key="registrations")

    def _read(self, found: list[RegistrationView]) -> None:
        self._registrations = found
        self._show()

    def _show(self) -> None:
        words = self.words
        clear(self._notes)
        for note in words.notes:  # the office's own texts that cannot be used
            text = words(f"settings-note-{note.reason}", file=str(note.file), line=note.line, key=note.key)
            self._notes.addWidget(label(text, "warning", select=True))
        clear(self._rows)
        for one in self._registrations:
            system = SYSTEMS[one.system]
            state = words("settings-registered" if one.complete else "settings-not-registered")
            names = (texts.named(words, "field", name) for name in sorted(one.secrets))
            stored = " · ".join([one.base_url, *(words("settings-stored", field=name) for name in names)])
            told = label(f"{system.name} – {state}", "strong"), label(stored, "hint")
            change = button(words("settings-change"), "", "pencil", partial(self._register, one))
            change.setAccessibleDescription(system.name)
            sign = Picture("ok" if one.complete else "not_set_up")
            self._rows.addLayout(row(sign, column(*told, spacing=SPACE_XS), change, grow=1))
        clear(self._results)
        for item in self._found:
            self._results.addLayout(check_row(words, item, texts.check_line(words, item), "", explains=True))
        if self._looking:
            self._results.addLayout(marked("running", label(words("settings-examining"), "muted")))

    def _register(self, one: RegistrationView) -> None:
        RegistrationDialog(self.desk, SYSTEMS[one.system], one, self).open()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.services.data_dir)))

    def _examine(self) -> None:
        self._found, self._looking = [], True
        self._look.setEnabled(False)
        self._show()

        def item(found: CheckItem) -> None:
            self._found.append(found)
            self._show()

        def done() -> None:
            self._looking = False
            self._look.setEnabled(True)
            self._show()

        def failed(error: object) -> None:
            done()
            self.desk.problem.emit(error)

        self.desk.follow(self.desk.services.doctor.run, item, done, failed, owner=self)

    def _choose_language(self) -> None:
        language = self._language.currentData()
        self._save("language", language)
        self.desk.change_language(language or system_language())

    def _choose_look(self) -> None:
        """Puts on the theme and the size of text that are chosen."""
        theme, size = self._theme.currentData(), self._size.currentData()
        self._save("theme", theme)
        self._save("text_size", size)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme or "system", Values(text_size=size).text_scale)
        self.desk.words_changed.emit()  # labels hold drawings in the old theme's colours

    def _save(self, name: str, value: str) -> None:
        settings = self.desk.services.settings
        if settings.get(name) != value:
            self.desk.ask(lambda: settings.set(name, value), lambda _: None)
