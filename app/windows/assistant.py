"""The way from a page to the assistant: a new connection, or the step of one that mends a problem."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.windows import key_dialog
from app.windows.desk import Desk
from connectors.base import System
from connectors.errors import ASKS_FOR_KEY, ASKS_FOR_SIGN_IN, RECORDS
from connectors.registry import SYSTEMS
from connectors.views import ConnectionView, DraftView

if TYPE_CHECKING:
    from wizards.dialog import AssistantDialog
    from wizards.renewal import RenewalDialog

_MANUAL = "manual"
CHOOSE = "choose"  # asked for in a problem's place: the step where companies are chosen


def open_assistant(window: QWidget, desk: Desk, connection: int | None, problem: str) -> None:
    """Opens the list of systems (`connection` None; problem `manual`: with the plain form), or a connection's
    assistant at the step that mends `problem` ("": where it was left)."""
    if connection is None:
        _choose(window, desk, manual=problem == _MANUAL)
        return
    if problem in ASKS_FOR_KEY:
        desk.ask(
            lambda: desk.services.connections.get(str(connection)),
            lambda view: _replace_key(window, desk, view, problem),
        )
        return
    _load(window, desk, connection, problem)


def _load(window: QWidget, desk: Desk, connection: int, problem: str) -> None:
    desk.ask(
        lambda: desk.services.onboarding.load(connection),
        lambda draft: _mend(window, desk, draft, problem),
    )


def _replace_key(window: QWidget, desk: Desk, connection: ConnectionView, problem: str) -> None:
    if key_dialog.mends(connection, problem):
        key_dialog.KeyDialog(desk, connection, window).open()
    else:
        _load(window, desk, connection.id, problem)


def _mend(window: QWidget, desk: Desk, draft: DraftView, problem: str) -> None:
    """Where signing in again is all there is to do the assistant is not needed."""
    from wizards.flow import ACTIVE
    from wizards.renewal import RenewalDialog, renewing_step

    system = SYSTEMS[draft.system]
    renews = problem in ASKS_FOR_SIGN_IN and draft.stage == ACTIVE
    step = renewing_step(system, draft, problem) if renews else None
    if step is None:
        _open(window, desk, draft.system, draft.id, problem)
        return
    dialog = RenewalDialog(desk.services, desk.words, system, draft, step, parent=window)
    dialog.wanted.connect(lambda step: _open(window, desk, draft.system, draft.id, "", step))
    dialog.renewed.connect(desk.changed)
    _attend(dialog, desk)
    dialog.show()


def _choose(window: QWidget, desk: Desk, *, manual: bool) -> None:
    from wizards.chooser import ChooserDialog

    chooser = ChooserDialog(desk.services, desk.words, tuple(SYSTEMS.values()), manual=manual, parent=window)
    chooser.chosen.connect(
        lambda system, by_hand: _open(window, desk, system.key, None, _MANUAL if by_hand else "")
    )
    chooser.resumed.connect(lambda draft, system: _open(window, desk, system, draft, ""))
    chooser.finished.connect(lambda _: desk.changed.emit())
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def _open(
    window: QWidget, desk: Desk, key: str, draft: int | None, problem: str, step: str | None = None
) -> None:
    system = SYSTEMS[key]
    if system.sides:
        _open_interface(window, desk, system, draft, problem)
        return
    from app.windows.demo_strip import Browser, crown
    from wizards.dialog import AssistantDialog
    from wizards.session import open_in_browser

    family = [one for one in SYSTEMS.values() if one.family and one.family == system.family]
    begun = draft is not None
    browser = Browser(desk, open_in_browser)
    dialog = AssistantDialog(
        desk.services,
        desk.words,
        system,
        draft,
        step=CHOOSE if begun and problem == CHOOSE else step,
        manual=not begun and problem == _MANUAL,
        mends=problem if begun and problem != CHOOSE else "",
        kin=[one for one in family if one is not system],
        open_url=browser,
        parent=window,
    )
    crown(dialog, desk, system.key, system.signs_in, browser)
    dialog.switched.connect(lambda other: _open(window, desk, other.key, None, ""))
    dialog.elsewhere.connect(lambda name: _show(desk, name))
    dialog.onward.connect(lambda where, connection: _onward(desk, where, connection))
    dialog.started.connect(lambda _: desk.changed.emit())
    dialog.closed.connect(lambda _: desk.changed.emit())
    _attend(dialog, desk)
    dialog.show()


def _show(desk: Desk, connection: str) -> None:
    """A connection in its page, by its name."""
    desk.ask(
        lambda: desk.services.connections.get(connection),
        lambda found: desk.go.emit("connections", {"connection": found.id}),
    )


def _open_interface(window: QWidget, desk: Desk, system: System, draft: int | None, problem: str) -> None:
    """An interface has a window of its own; what is wrong with a record is told in its history, what is wrong
    with a side in its settings."""
    from app.windows.interface.bench import HISTORY, SETTINGS
    from app.windows.interface.dialog import open_interface

    tab = SETTINGS if draft is not None and problem not in ("", _MANUAL, CHOOSE) else ""
    open_interface(window, desk, system, draft, HISTORY if problem in RECORDS else tab)


def _onward(desk: Desk, where: str, connection: int) -> None:
    match where:
        case "new":
            desk.assist.emit(None, "")
        case "log":
            desk.go.emit("log", {"connection": str(connection)})
        case _:
            desk.go.emit(where, {"connection": connection})


def _attend(dialog: "AssistantDialog | RenewalDialog", desk: Desk) -> None:
    def speak() -> None:
        dialog.retranslate(desk.words)

    desk.words_changed.connect(speak)
    dialog.finished.connect(lambda _: desk.words_changed.disconnect(speak))
    dialog.finished.connect(dialog.deleteLater)
