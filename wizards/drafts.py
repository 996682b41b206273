"""A set-up that was begun: going on with it, or discarding it whole."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from connectors.views import DraftView
from resources.shown import short
from resources.style import role
from resources.tokens import SPACE_M
from resources.words import Words
from wizards.layouts import card, column, row
from wizards.widgets import Picture, button, label


def draft_card(
    words: Words, draft: DraftView, where: str, resume: Callable[[], object], discard: Callable[[], object]
) -> QFrame:
    """The draft's name, `where` it stands, and what can be done. The first press on the second button asks,
    the next one discards: nobody loses a key by a slip."""
    drop = button(words("assistant-choose-discard"), "quiet", name=f"discard-{draft.id}")
    go_on = button(words("assistant-choose-resume"), "", "", resume, name=f"resume-{draft.id}")
    for one in (drop, go_on):
        one.setAccessibleDescription(short(draft.name))

    def pressed() -> None:
        if drop.property("role") == "danger":
            drop.setEnabled(False)
            discard()
        else:
            role(drop, "danger").setText(words("assistant-choose-discard-sure"))
            drop.setAccessibleDescription(words("assistant-choose-discarded"))

    drop.clicked.connect(pressed)
    names = column(label(draft.name, "strong"), label(where, "hint"), spacing=0)
    return card(row(Picture("waiting", 24), names, drop, go_on, spacing=SPACE_M, grow=1))
