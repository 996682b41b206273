"""Who to whom: the two companies an interface links, and a question where they are not known to be one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.store.moving import Direction
from app.windows import texts
from app.windows.interface.bench import Bench
from app.windows.widgets import Elided
from connectors.registry import SYSTEMS
from resources.icons import mark
from resources.plain import tip
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XS
from resources.words import Words
from wizards.layouts import box, clear, column, row
from wizards.widgets import Picture, label, marked

if TYPE_CHECKING:
    from app.services.interface_views import InterfaceView

_ARROWS = {Direction.FORTH: "→", Direction.BACK: "←"}
_BOTH = "↔"


class Parties(QWidget):
    """Both sides with company and business ID; where the IDs are not the same, the question with
    its tick."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._sides = column()
        self._shown: object = None
        self.intended = QCheckBox()
        self.intended.setObjectName("intended")
        self.intended.clicked.connect(self._tick)
        self._told = label()
        said = column(self._told, row(self.intended, None), spacing=SPACE_XS)
        self.warning = role(QFrame(), "problem")
        self.warning.setLayout(marked("warning", said, spacing=SPACE_M, margins=SPACE_M))
        self.setLayout(column(self._sides, self.warning, spacing=SPACE_M))
        self.refresh()

    def refresh(self) -> None:
        """Shows what is stored now, in the language that is shown."""
        found, words = self._bench.found, self._bench.words
        self.setVisible(found is not None)
        if found is None:
            return
        view = found.view
        sides = {side: (view.sides[side], view.whose.get(side)) for side in view.sides}
        shown = (words.language, sides, view.settings)
        if shown != self._shown:
            self._shown = shown
            clear(self._sides)
            parts = [self._side(side) for side in view.sides]
            self._sides.addLayout(row(parts[0], self._sign(), parts[1], None, spacing=SPACE_L))
        settled = view.intended and view.started_at is not None
        self.warning.setVisible(bool(view.differing) and not settled)
        asked, answer = ("unknown", "together") if view.unknown else ("differ", "intended")
        self._told.setText(words(f"interface-companies-{asked}"))
        self.intended.setText(words(f"interface-companies-{answer}"))
        self.intended.setAccessibleDescription(self._told.text())
        self.intended.setChecked(view.intended)

    def _side(self, side: str) -> QWidget:
        words, view = self._bench.words, self._bench.view
        whose = view.whose.get(side)
        lacking = words(f"interface-company-{'unknown' if view.sides[side] else 'none'}")
        name = str(whose or lacking)
        system = label(SYSTEMS[side].name, "hint", wrap=False)
        company = Elided(name, "strong" if whose else "muted", snug=True)
        return box(row(Picture(mark(side), 24), column(system, company, spacing=0), spacing=SPACE_M))

    def _sign(self) -> QWidget:
        """Which way the registers go, each by itself for whoever stays on it; a link before that is known."""
        words, view = self._bench.words, self._bench.view
        signs = [_ARROWS[one] for one in ways(view)]
        if not signs:
            return Picture("connections", 20)
        made = label(signs[0] if len(signs) == 1 else _BOTH, "title", wrap=False)
        each = [
            f"{texts.dataset(words, one.register)}: {texts.moving(words, view.system, one.direction)}"
            for one in view.settings
        ]
        made.setAccessibleName(", ".join(each))
        tip(made, "\n".join(each))
        return made

    def _tick(self, on: bool) -> None:
        """A transfer that waited for this word is no problem any more once both sides are tried anew."""
        bench, tick = self._bench, self._bench.view.differing
        services, stopped = bench.desk.services, bench.view.started_at is not None
        bench.change(
            lambda: services.onboarding.tick(bench.connection, tick, on),
            bench.check if stopped else None,
        )


def told(words: Words, view: "InterfaceView") -> str:
    """Both sides in one line, with what is known of their companies, and the way the registers go."""
    names = {side: texts.system_name(side) for side in view.sides}
    sides = [f"{name}: {view.whose[side]}" if side in view.whose else name for side, name in names.items()]
    found = ways(view)
    if len(found) == 1:
        source, target = sides if found[0] is Direction.FORTH else reversed(sides)
        return words("interface-direction-way", source=source, target=target)
    return words("interface-parties" if found else "interface-parties-none", first=sides[0], second=sides[1])


def ways(view: "InterfaceView") -> Sequence[Direction]:
    """The directions in which registers move; none where nothing does."""
    return [way for way in _ARROWS if any(one.direction is way for one in view.settings)]
