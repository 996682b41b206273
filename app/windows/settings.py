"""Settings: language, look, names, our registrations at the vendors, and whether this computer is well."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLayout, QLineEdit, QScrollArea, QWidget

from app.windows import texts
from app.windows.desk import Desk, Page
from app.windows.header import Header
from app.windows.registration_dialog import RegistrationDialog
from app.windows.widgets import button, card, clear, column, label, picture, row
from connectors.base import CheckItem, Result
from connectors.registry import SYSTEMS
from connectors.views import RegistrationView
from resources.style import apply_theme, role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS
from resources.words import Words, system_language

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
            name: label("", "strong") for name in ("language", "theme", "office", "application", "folder")
        }
        self._hints = {
            name: label("", "hint") for name in ("names", "application", "registrations", "computer")
        }
        self._language, self._theme = QComboBox(), QComboBox()
        self._office, self._application = QLineEdit(), QLineEdit()
        self._folder = label(str(desk.services.data_dir), "mono", select=True)
        self._open_folder = button("", "", "folder", self._show_folder)
        self._look = button("", "", "network", self._examine)
        self._rows, self._results = column(spacing=SPACE_S), column(spacing=SPACE_S)
        self._lay_out()
        self._language.currentIndexChanged.connect(self._choose_language)
        self._theme.currentIndexChanged.connect(self._choose_theme)
        for field, name in ((self._office, "office_name"), (self._application, "application_name")):
            field.editingFinished.connect(
                lambda field=field, name=name: self._save(name, field.text().strip())
            )
        self.retranslate()

    def _lay_out(self) -> None:
        for name, field in (
            ("language", self._language),
            ("theme", self._theme),
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
        )
        names = card(
            self._titles["names"],
            self._captions["office"],
            self._office,
            self._captions["application"],
            self._application,
            self._hints["application"],
        )
        registrations = card(self._titles["registrations"], self._hints["registrations"], self._rows)
        place = row(self._folder, self._open_folder)
        place.setStretch(0, 1)
        computer = card(
            self._titles["computer"],
            self._captions["folder"],
            place,
            self._hints["computer"],
            self._results,
            row(self._look, None),
        )
        top = row(look, names, spacing=SPACE_L)
        top.setStretch(0, 1)
        top.setStretch(1, 1)
        inside = role(QWidget(), "page")
        layout = column(self._header, top, registrations, computer, None, spacing=SPACE_L)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        inside.setLayout(layout)
        inside.setMaximumWidth(1040)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.setLayout(column(scroll))

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
        self._fill(self._language, languages, chosen.get("language"))
        themes = [(words(f"settings-theme-{name}"), "" if name == "system" else name) for name in THEMES]
        self._fill(self._theme, themes, chosen.get("theme"))
        for field, name in ((self._office, "office_name"), (self._application, "application_name")):
            if not field.hasFocus():
                field.setText(chosen.get(name))
        self._show()

    def refresh(self) -> None:
        services = self.desk.services
        # systems of a family may share one, which bears the first one's name
        keys = dict.fromkeys(s.registration_key for s in SYSTEMS.values() if s.registration_fields)

        def read() -> list[RegistrationView]:
            return [services.registrations.get(key) for key in keys]

        self.desk.ask(read, self._read, key="registrations")

    def _read(self, found: list[RegistrationView]) -> None:
        self._registrations = found
        self._show()

    def _fill(self, box: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
        box.blockSignals(True)
        box.clear()
        for text, value in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _show(self) -> None:
        words = self.words
        clear(self._rows)
        for one in self._registrations:
            system = SYSTEMS[one.system]
            state = words("settings-registered" if one.complete else "settings-not-registered")
            stored = [words("settings-stored", field=_field(words, name)) for name in sorted(one.secrets)]
            told = label(" · ".join([one.base_url, *stored]), "hint")
            change = button(words("settings-change"), "", "pencil", partial(self._register, one))
            change.setAccessibleDescription(system.name)
            line = row(
                picture("ok" if one.complete else "not_set_up"),
                column(label(f"{system.name} – {state}", "strong"), told, spacing=SPACE_XS),
                change,
            )
            line.setStretch(1, 1)
            self._rows.addLayout(line)
        clear(self._results)
        for item in self._found:
            self._results.addLayout(self._result(item))
        if self._looking:
            busy = row(picture("running"), label(words("settings-examining"), "muted"))
            busy.setStretch(1, 1)
            self._results.addLayout(busy)

    def _result(self, item: CheckItem) -> QLayout:
        words = self.words
        lines: list[QWidget] = [label(texts.check_line(words, item))]
        if item.problem is not None and item.result is not Result.OK:
            told = words.problem(item.problem.code, **item.problem.params)
            lines += [label(told.title, "warning"), label(told.fix, "hint")]
        mark = picture(texts.RESULT_PICTURES[item.result])
        line = row(column(mark, None), column(*lines, spacing=SPACE_XS))
        line.setStretch(1, 1)
        return line

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

        self.desk.follow(self.desk.services.doctor.run, item, done, failed)

    def _choose_language(self) -> None:
        language = self._language.currentData()
        self._save("language", language)
        self.desk.change_language(language or system_language())

    def _choose_theme(self) -> None:
        theme = self._theme.currentData()
        self._save("theme", theme)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme or "system")
        self.desk.words_changed.emit()  # labels hold drawings in the old theme's colours

    def _save(self, name: str, value: str) -> None:
        settings = self.desk.services.settings
        if settings.get(name) != value:
            self.desk.ask(lambda: settings.set(name, value), lambda _: None)


def _field(words: Words, name: str) -> str:
    return texts.named(words, "field", name)
