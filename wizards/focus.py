"""What Tab, Enter and Alt do in a window: its parts are gone through as they are read, a button is pressed,
and a letter that no button has is not written where somebody stands."""

import itertools
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)


def move_focus(window: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Gives the focus to what comes next within these parts, one part after the other, and from the last
    round to the first; False where nothing else can have it. From what has just been hidden or turned off it
    goes no farther than to what is next to that."""
    order = [one for part in parts for one in _stops(window, part)]
    now = window.focusWidget()
    others = [one for one in order if one is not now]
    if not others:
        return False
    near = _near(window, parts, now, forward=forward) if now is not None and now not in order else None
    if near is not None:
        place = order.index(near)
    elif now in order:
        place = order.index(now) + (1 if forward else -1)
    else:
        place = 0 if forward else -1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[place % len(order)].setFocus(reason)
    return True


def _near(window: QWidget, parts: Sequence[QWidget], now: QWidget, *, forward: bool) -> QWidget | None:
    """What is next to something Tab cannot stop at, in the part it stands in, or in those that follow."""
    place = next((n for n, one in enumerate(parts) if one is now or one.isAncestorOf(now)), None)
    if place is None:
        return None
    stops = list(_stops(window, parts[place]))
    later = set[QWidget]()
    one = now.nextInFocusChain()
    while one is not None and one is not window and one is not now:
        later.add(one)
        one = one.nextInFocusChain()
    before, after = [one for one in stops if one not in later], [one for one in stops if one in later]
    beyond = (one for part in parts[place + 1 :] for one in _stops(window, part))
    ways = (after, before[::-1], beyond) if forward else (before[::-1], after, beyond)
    return next(itertools.chain(*ways), None)


def _stops(window: QWidget, part: QWidget) -> Iterator[QWidget]:
    """What Tab can stop at within a part, in the order of the focus chain."""
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        inside = one is part or part.isAncestorOf(one)
        if inside and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            yield one
        one = one.nextInFocusChain()


def press_focused(event: QKeyEvent, focused: QWidget | None, otherwise: QPushButton | None = None) -> bool:
    """Whether the key was Enter, which presses the button it is on, or where it is on none the one given:
    where a button reaches the books of somebody, nobody presses it by the way. A key that is held presses
    nothing."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    pressed = focused if isinstance(focused, QPushButton | QToolButton) else otherwise
    if pressed is not None and not event.isAutoRepeat():
        pressed.click()
    return True


class EnterDialog(QDialog):
    """Enter presses the button it is on, and only elsewhere the window's default one, where it has one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = (one for one in self.findChildren(QPushButton) if one.window() is self)
        default = next((one for one in own if one.isDefault()), None)
        if not press_focused(event, self.focusWidget(), default):
            super().keyPressEvent(event)


def first_stop(part: QWidget) -> QWidget | None:
    """What Tab comes to first within a part, None where that is nothing."""
    return next(_stops(part.window(), part), None)


@contextmanager
def kept_focus(part: QWidget, otherwise: QWidget | None = None) -> Iterator[None]:
    """While a part is filled anew the focus within it waits on the part, so that Qt gives it to nobody. Then
    its like has it, by name and words or by name alone; where that is gone or off, `otherwise`, or what comes
    first."""
    window = part.window()
    focused = window.focusWidget()
    if focused is None or not part.isAncestorOf(focused):
        yield
        return
    like = _likeness(focused)
    part.setFocus(Qt.FocusReason.OtherFocusReason)
    yield
    if window.focusWidget() is not part:
        return  # somebody has been given it on purpose
    able = [one for one in part.findChildren(QWidget) if _able(one, part)]
    same = [one for one in able if _likeness(one) == like]
    same += [one for one in able if like[1] and _likeness(one)[:2] == like[:2]]
    given = next(iter([*same, otherwise] if otherwise is not None else [*same, *able]), None)
    if given is None:
        return
    for one in reversed([*_lineage(given, part)] if part.isAncestorOf(given) else []):
        one.show()  # Qt itself shows what is new later
    given.setFocus(Qt.FocusReason.OtherFocusReason)


def enable(button: QWidget, able: bool, ground: QWidget) -> None:
    """Turns a button on, or off while something runs: the focus it had waits on the ground it belongs to, and
    comes back unless it has gone elsewhere."""
    window = button.window()
    if not able and window.focusWidget() is button:
        button.setProperty("waits", True)
        ground.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setEnabled(able)
    if able and button.property("waits"):
        button.setProperty("waits", False)
        if window.focusWidget() is ground:
            button.setFocus(Qt.FocusReason.OtherFocusReason)


def _able(one: QWidget, part: QWidget) -> bool:
    """Whether it can have the focus once Qt has shown what is new within the part."""
    put_away = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    hidden = any(above.isHidden() and above.testAttribute(put_away) for above in _lineage(one, part))
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled() and not hidden


def _lineage(one: QWidget, part: QWidget) -> Iterator[QWidget]:
    """It, and what it stands in up to the part."""
    above: QWidget | None = one
    while above is not None and above is not part:
        yield above
        above = above.parentWidget()


def _likeness(one: QWidget) -> tuple[type, str, str, str, str]:
    text = one.text() if isinstance(one, QAbstractButton) else ""
    return type(one), one.objectName(), text, one.accessibleName(), one.accessibleDescription()


def only_alt(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether a key with Alt held writes what it writes without: on a Mac, and with AltGr, which is no Alt or
    comes with Ctrl, another sign is meant."""
    shift, text = Qt.KeyboardModifier.ShiftModifier, event.text()
    alt = event.modifiers() & ~shift == Qt.KeyboardModifier.AltModifier
    return platform != "darwin" and alt and bool(text) and text.upper() == _sign(event.key())


def _sign(key: int) -> str:
    return chr(key) if key < Qt.Key.Key_Escape.value else ""


class AltLetters(QObject):
    """Keeps what is typed with Alt, for a button that is not there, out of every line of text."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._attend)

    def _attend(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) or (isinstance(now, QComboBox) and now.isEditable()):
            now.installEventFilter(self)  # of a second time Qt makes the first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and only_alt(event)
