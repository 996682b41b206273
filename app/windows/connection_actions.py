"""What can be done with a connection, in the side panel's menu and in the table's."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app.windows.connection_dialogs import DisconnectDialog, RenameDialog
from app.windows.desk import Desk
from app.windows.key_dialog import KeyDialog
from app.windows.standing import RENEW, Standing, standing
from connectors.views import CompanyView, ConnectionView
from resources.style import icon


class ConnectionActions:
    """The actions on connections; `parent` is what their dialogs stand over."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self._parent = parent

    def fill(self, menu: QMenu, connection: ConnectionView, companies: Sequence[CompanyView]) -> None:
        """Puts what can be done with this connection into a menu."""
        words, desk = self._desk.words, self._desk
        if standing(connection, desk.clock()) is not Standing.NONE:
            menu.addAction(
                icon("external"), words("connections-renew"), lambda: desk.assist.emit(connection.id, RENEW)
            )
        menu.addAction(icon("pencil"), words("connections-rename"), lambda: self.rename(connection))
        if connection.keys and connection.stage != "draft":
            menu.addAction(
                icon("key"), words("connections-replace-key"), lambda: self.replace_key(connection)
            )
        private = words("connections-share" if connection.private else "connections-private")
        menu.addAction(icon("lock"), private, lambda: self._toggle_private(connection))
        menu.addSeparator()
        menu.addAction(
            icon("trash", "failed"),
            words("connections-disconnect"),
            lambda: DisconnectDialog(desk, connection, companies, self._parent).open(),
        )

    def rename(self, connection: ConnectionView) -> None:
        """Asks for another name."""
        RenameDialog(self._desk, connection, self._parent).open()

    def replace_key(self, connection: ConnectionView) -> None:
        """Asks for another key."""
        KeyDialog(self._desk, connection, self._parent).open()

    def _toggle_private(self, connection: ConnectionView) -> None:
        services, changed = self._desk.services, self._desk.changed
        self._desk.ask(
            lambda: services.connections.set_private(connection.id, not connection.private),
            lambda _: changed.emit(),
        )
