"""A problem in its place on a page, and the result of a check: what happened, why, and what to do."""

from PySide6.QtWidgets import QFrame, QLayout, QPushButton

from app.windows import texts
from connectors.base import CheckItem, Result
from connectors.errors import ErpError, Kind
from resources.shown import short
from resources.tokens import SPACE_M
from resources.words import Words
from wizards.layouts import Part, card, flowing
from wizards.widgets import Picture, label, marked


def problem_box(
    words: Words, error: ErpError, action: QPushButton | None = None, *, system: str = ""
) -> QFrame:
    """What happened, why and what to do, with a button where one helps; the look says how grave it is.
    `system` is a key, "" for what concerns no system."""
    text = texts.problem(words, error.code, error.params, system)
    grave = error.kind is not Kind.TRANSIENT
    title = label(text.title, "strong")
    parts: list[Part] = [
        marked("failed" if grave else "warning", title),
        label(text.why),
        label(text.fix),
    ]
    if action is not None:
        parts.append(flowing(action))
    frame = card(*parts, part="failure" if grave else "problem", padding=SPACE_M)
    frame.setAccessibleName(short(f"{text.headline} {text.why} {text.fix}"))
    return frame


def check_row(words: Words, item: CheckItem, text: str, system: str, *, explains: bool) -> QLayout:
    """A check's mark and what was found; where it `explains` and something is wrong, what and what to do."""
    spoken = words(f"connections-result-{item.result}")
    found = label(text)
    found.setAccessibleName(short(f"{spoken}: {text}"))
    told = [found]
    if explains and item.problem is not None and item.result is not Result.OK:
        why = texts.problem(words, item.problem.code, item.problem.params, system)
        told += [label(why.title, "warning"), label(why.fix, "hint")]
    return marked(Picture(texts.RESULT_PICTURES[item.result], spoken=spoken), *told)
