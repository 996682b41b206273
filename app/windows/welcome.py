"""The first window: start the guided set-up or connect by hand, and what was begun before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.windows.desk import Desk, Page
from app.windows.widgets import button, card, clear, column, label, picture, row
from connectors.registry import SYSTEMS
from connectors.views import DraftView
from resources.icons import mark
from resources.style import role
from resources.tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL

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
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        lines = column(spacing=SPACE_L)
        for number, (title, text) in enumerate(self._steps.values(), 1):
            mark = role(label(str(number), "badge", wrap=False), "badge", tone="info")
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line = row(column(mark, None), column(title, text, spacing=SPACE_XS), spacing=SPACE_L)
            line.setStretch(1, 1)
            lines.addLayout(line)
        self._start.setMinimumWidth(160)
        inside = card(
            row(picture("kobling", 48, "accent"), None),
            self._title,
            self._text,
            SPACE_S,
            lines,
            SPACE_S,
            row(self._start, self._manual, None, spacing=SPACE_S),
            self._note,
            padding=SPACE_XXL,
        )
        inside.setMaximumWidth(680)
        below = role(QWidget(), "page")
        below.setLayout(self._begun)
        below.setMaximumWidth(680)
        ground = role(QWidget(), "page")
        middle = column(None, inside, below, None, spacing=SPACE_L)
        whole = row(None, middle, None)
        whole.setStretch(1, 10)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        ground.setLayout(whole)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        self.setLayout(column(scroll))

    def retranslate(self) -> None:
        words = self.words
        self._title.setText(words("welcome-title"))
        self._text.setText(words("welcome-text"))
        self._start.setText(words("welcome-start"))
        self._manual.setText(words("welcome-manual"))
        self._note.setText(words("welcome-note"))
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
        clear(self._begun)
        if not self._drafts:
            return
        self._begun.addWidget(label(self.words("welcome-drafts"), "subtitle"))
        for draft in self._drafts:
            self._begun.addWidget(draft_card(self.desk, draft))


def draft_card(desk: Desk, draft: DraftView) -> QWidget:
    """A set-up that was begun: resume it, or discard it whole."""
    words = desk.words
    system = SYSTEMS[draft.system].name if draft.system in SYSTEMS else draft.system

    def discard() -> None:
        desk.ask(lambda: desk.services.onboarding.discard(draft.id), lambda _: desk.changed.emit())

    resume = button(words("welcome-resume"), "", "", lambda: desk.assist.emit(draft.id, ""))
    drop = button(words("welcome-discard"), "quiet", "", discard)
    for one in (resume, drop):
        one.setAccessibleDescription(draft.name)
    line = row(
        picture(mark(draft.system), 24),
        column(label(draft.name, "strong"), label(system, "hint"), spacing=0),
        resume,
        drop,
    )
    line.setStretch(1, 1)
    return card(line)
