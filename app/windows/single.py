"""One window a data folder: a second start raises the first and ends."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from app.files import file_problem


class SingleInstance(QObject):
    """Who holds the folder's lock is the one; `raised` comes when another start asks it to the front. Raises
    as `file_problem` where there can be no such folder."""

    raised = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise file_problem(error, folder) from error
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, not when it is old

    def take(self) -> bool:
        """Whether this process is the one; else the other has been asked to come to the front."""
        if self._lock.tryLock(0):
            return True
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        socket.waitForConnected(1000)
        socket.disconnectFromServer()
        return False

    def listen(self) -> None:
        """From now on other starts are heard; called once the window stands, for Qt's network library takes
        a while to load."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name())
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._called)
        self._server.listen(self._name())

    def release(self) -> None:
        """Gives the place up."""
        self._lock.unlock()

    def _name(self) -> str:
        import getpass
        import hashlib

        digest = hashlib.sha256(f"{getpass.getuser()} {self._folder}".encode()).hexdigest()[:16]
        return f"kobling-{digest}"

    def _called(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()
