"""The one button that helps with a problem: renew, another key, or the step that mends it."""

from PySide6.QtWidgets import QPushButton

from app.windows.desk import Desk
from connectors.errors import ASKS_FOR_SIGN_IN
from connectors.registry import SYSTEMS
from connectors.views import ConnectionView
from wizards.widgets import button


def mend_button(
    desk: Desk, connection: ConnectionView, code: str, part: str = "primary"
) -> QPushButton | None:
    """Says what it leads to; None where nobody can mend it and only another try helps."""
    key = _key(connection, code)
    return button(desk.words(key), part, "", lambda: desk.assist.emit(connection.id, code)) if key else None


def _key(connection: ConnectionView, code: str) -> str:
    from app.windows.key_dialog import mends  # only where there is a problem: the first paint has none
    from wizards.flow import step_mends

    if code in ASKS_FOR_SIGN_IN:
        return "connections-renew"
    if mends(connection, code):
        return "connections-replace-key"
    system = SYSTEMS[connection.system]
    return "connections-mend" if system.sides or step_mends(system, code) else ""
