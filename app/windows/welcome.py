"""The first window: start the guided set-up or connect by hand, and what was begun before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.windows import texts
from app.windows.desk import Desk, Page
from connectors.views import DraftView
from resources.style import role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XXL
from wizards.drafts import draft_card
from wizards.focus import kept_focus
from wizards.layouts import Scroll, add, box, card, clear, column, row
from wizards.widgets import Picture, button, label, marked

_STEPS = ("choose", "key", "checks", "proof")


class WelcomePage(Page):
    """Shown while no connection exists; drafts can be resumed or discarded whole."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._drafts: Sequence[DraftView] = ()
        self._title, self._text = label("", "title"), label("", "lead")
        self._start = button("", "primary", "play", lambda: desk.assist.emit(None, ""))
        self._manual = button("", "", "", lambda: desk.assist.emit(None, "manual"))
        self._note = label("", "hint")
        self._steps = {name: (label("", "strong"), label("", "muted")) for name in _STEPS}
        self._begun = column(spacing=SPACE_S)
        self._below = role(box(self._begun), "page")
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        lines = column(spacing=SPACE_L)
        for number, (title, text) in enumerate(self._steps.values(), 1):
            sign = role(label(str(number), "badge", wrap=False), "badge", tone="info")
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sign.setMinimumWidth(SPACE_XL)
            lines.addLayout(marked(sign, title, text, spacing=SPACE_L))
        self._start.setMinimumWidth(160)
        inside = card(
            row(Picture("kobling", 48, color="accent"), None),
            self._title,
            self._text,
            SPACE_S,
            lines,
            SPACE_S,
            row(self._start, self._manual, None),
            self._note,
            padding=SPACE_XXL,
        )
        for one in (inside, self._below):
            one.setMaximumWidth(680)
        middle = column(None, inside, self._below, None, spacing=SPACE_L)
        whole = row(None, middle, None, margins=SPACE_XL)
        whole.setStretch(1, 10)
        self.setLayout(column(Scroll(role(box(whole), "page"), sideways=True)))

    def retranslate(self) -> None:
        words = self.words
        self._title.setText(words("welcome-title"))
        self._text.setText(words("welcome-text"))
        self._start.setText(words("welcome-start"))
        self._manual.setText(words("welcome-manual"))
        self._note.setText(words("welcome-note-demo" if self.desk.services.demo else "welcome-note"))
        for name, (title, text) in self._steps.items():
            title.setText(words(f"welcome-step-{name}"))
            text.setText(words(f"welcome-step-{name}.text"))
        self._show()

    def refresh(self) -> None:
        self.desk.ask(self.desk.services.onboarding.drafts, self._read, key="drafts")

    def _read(self, drafts: Sequence[DraftView]) -> None:
        self._drafts = drafts
        self._show()

    def _show(self) -> None:
        with kept_focus(self._below, self._start):
            clear(self._begun)
            self._below.setVisible(bool(self._drafts))
            if self._drafts:
                title = label(self.words("welcome-drafts"), "subtitle")
                add(self._begun, title, *map(self._card, self._drafts))

    def _card(self, draft: DraftView) -> QWidget:
        desk = self.desk
        return draft_card(
            self.words,
            draft,
            texts.system_name(draft.system),
            lambda: desk.assist.emit(draft.id, ""),
            lambda: desk.ask(
                lambda: desk.services.onboarding.discard(draft.id), lambda _: desk.changed.emit()
            ),
        )
