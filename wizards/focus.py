"""What Tab and Enter do in a window: its parts are gone through as they are read, and a button is pressed."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def move_focus(window: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Gives the focus to what comes next within these parts, one part after the other, and from the last
    round to the first; False where nothing else can have it."""
    order = [one for part in parts for one in _stops(window, part)]
    now = window.focusWidget()
    others = [one for one in order if one is not now]
    if not others:
        return False
    if now in order:
        place = order.index(now) + (1 if forward else -1)
    else:
        place = 0 if forward else -1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[place % len(order)].setFocus(reason)
    return True


def _stops(window: QWidget, part: QWidget) -> Iterator[QWidget]:
    """What Tab can stop at within a part, in the order of the focus chain."""
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        inside = one is part or part.isAncestorOf(one)
        if inside and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            yield one
        one = one.nextInFocusChain()


def press_focused(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Whether the key was Enter, which presses the button it is on and no other: where a button reaches the
    books of somebody, nobody presses it by the way. A key that is held presses nothing."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if isinstance(focused, QPushButton | QToolButton) and not event.isAutoRepeat():
        focused.click()
    return True
