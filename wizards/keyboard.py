"""Where the keyboard goes on in an assistant: what a page that opens gives the focus, what Enter presses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from wizards.flow import Kind
from wizards.pages import Page

_STARTING = frozenset({Kind.CHOOSE, Kind.SUMMARY})  # steps from which a connection is put into use
_WATCHED = frozenset({Kind.CHECK, Kind.FIRST_IMPORT})  # whose own buttons stop or repeat what goes on


def first_use(page: Page) -> QWidget | None:
    """The first empty field of the page, else the first thing to use, so that the keyboard is where the eyes
    are; None where that is the main button."""
    wanted = page.first_open()
    if wanted is not None or page.step.kind in _WATCHED or page.main_first():
        return wanted
    one = page.nextInFocusChain()
    while one is not None and page.isAncestorOf(one):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            return one
        one = one.nextInFocusChain()
    return None


def entered(
    page: Page | None, focused: QWidget | None, primary: QPushButton
) -> QPushButton | QToolButton | None:
    """The button that Enter presses: the one with the focus, or else the main one. What puts a connection
    into use is pressed only by whoever is on it."""
    if isinstance(focused, QPushButton | QToolButton):
        return focused
    return primary if page is not None and page.step.kind not in _STARTING else None
