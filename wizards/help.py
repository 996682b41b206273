"""What F1 opens: of a step what it is for and where it is found at the vendor; of every window the keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from resources.words import Words
from wizards.flow import Action, Kind, Step
from wizards.focus import EnterDialog
from wizards.layouts import Paper, Part, Scroll, column, fit, row
from wizards.session import Session
from wizards.told import Facts, Note, VendorPath
from wizards.widgets import button, label


class HelpWindow(EnterDialog):
    """Texts to read, then the keys: what each does, and its name. `acts`: buttons beside the one to close."""

    def __init__(
        self,
        words: Words,
        parts: Sequence[Part],
        keys: Sequence[tuple[str, str]],
        parent: QWidget,
        *acts: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("shell-action-help"))
        self.setObjectName("help")
        heading = label(words("shell-shortcuts"), "subtitle")
        told = column(*parts, SPACE_M, heading, Facts(keys), None, spacing=SPACE_M, margins=SPACE_XL)
        close = button(words("shell-close"), "primary", "", self.accept)
        close.setDefault(True)
        foot = row(*acts, None, close, margins=(SPACE_XL, SPACE_M, SPACE_XL, SPACE_L))
        self.setLayout(column(Scroll(role(Paper(told), "page")), foot, spacing=0, grow=0))
        fit(self, 620, 560, QSize(360, 300))
        self.finished.connect(self.deleteLater)
        close.setFocus()


def on_f1(window: QWidget, help_of: Callable[[], HelpWindow]) -> None:
    """Opens a window's help with F1."""
    QShortcut(QKeySequence("F1"), window, lambda: help_of().open())


def dialog_help(words: Words, window: QWidget) -> HelpWindow:
    """The keys of a window that explains itself."""
    keys = [
        (words("assistant-key-enter"), "Enter"),
        (words("assistant-key-letter"), "Alt"),
        (words("assistant-key-parts"), "Tab"),
        (words("assistant-key-close"), "Esc"),
        (words("shell-action-help"), "F1"),
    ]
    return HelpWindow(words, [label(window.windowTitle(), "title")], keys, window)


def step_help(session: Session, step: Step, parent: QWidget) -> HelpWindow:
    """The step's own texts. Where values are entered or tested, also how they are come by: the last step at
    the vendor before it."""
    parts: list[Part] = [
        label(session.step_text(step, "title"), "title"),
        label(session.step_text(step, "body")),
        *_actions(session, step),
    ]
    parts += [
        Note(session.step_text(step, f"{kind}-{name}"), part)
        for kind, names, part in (("warning", step.warnings, "problem"), ("note", step.notes, "note"))
        for name in names
    ]
    source = _source(session, step)
    if source is not None:
        parts += [label(session.step_text(source, "title"), "subtitle"), *_actions(session, source)]
    words = session.words
    table = [
        (words("assistant-key-tick"), words("assistant-key-space")),
        (words("assistant-key-rename"), "F2"),
    ]
    keys = [
        *(table if step.kind is Kind.CHOOSE else []),
        (words("assistant-key-main"), "Ctrl+Enter"),
        (words("assistant-key-letter"), "Alt"),
        (words("assistant-key-parts"), "Tab"),
        (_plain(words("assistant-beside")), "Ctrl+B"),
        (_plain(words("assistant-close" if session.flow.next is None else "assistant-later")), "Esc"),
        (words("shell-action-help"), "F1"),
    ]
    return HelpWindow(words, parts, keys, parent)


def _source(session: Session, step: Step) -> Step | None:
    proves = step.kind in (Kind.BROWSER_SIGN_IN, Kind.CHECK) or (step.kind is Kind.FORM and step.fields)
    if not proves or any(action.path for action in step.actions):
        return None
    steps = session.flow.visible
    before = steps[: steps.index(step)] if step in steps else ()
    return next((one for one in reversed(before) if any(action.path for action in one.actions)), None)


def _actions(session: Session, step: Step) -> list[Part]:
    """What is done in the step, and where: the usual way, then the other."""
    kinds = (("do", step.actions), ("other", step.other_menus))
    return [
        _action(session, session.step_text(step, f"{part}-{action.id}"), action)
        for part, actions in kinds
        for action in actions
        if session.flow.matches(action.when)
    ]


def _action(session: Session, sentence: str, action: Action) -> Part:
    path = (VendorPath(session.words, action.path),) if action.path else ()
    return column(label(sentence), *path, spacing=SPACE_XS)


def _plain(text: str) -> str:
    return text.replace("&", "")
