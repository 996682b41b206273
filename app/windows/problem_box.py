"""A problem in its place on a page: what happened, why, and what to do."""

from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QWidget

from app.windows import texts
from app.windows.widgets import card, column, label, picture, row
from connectors.errors import ErpError, Kind
from resources.tokens import SPACE_M, SPACE_S
from resources.words import Words


def problem_box(words: Words, error: ErpError, *actions: QPushButton, system: str = "") -> QFrame:
    """What happened, why and what to do, with at most a few actions; the look says how grave it is.
    `system` is a key, "" for what concerns no system."""
    text = texts.problem(words, error.code, error.params, system)
    grave = error.kind is not Kind.TRANSIENT
    title = label(text.title, "strong")
    parts: list[QWidget | QLayout | int | None] = [
        row(column(picture("failed" if grave else "warning"), None, spacing=0), title, spacing=SPACE_S),
        label(text.why),
        label(text.fix),
    ]
    if actions:
        parts.append(row(*actions, None))
    frame = card(*parts, part="failure" if grave else "problem", padding=SPACE_M)
    frame.setAccessibleName(f"{text.title}. {text.why} {text.fix}")
    return frame
