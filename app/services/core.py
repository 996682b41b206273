"""The composition the services share: the data folder its database, the clock, and what stands on them."""

import getpass
import threading
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.files import file_problem
from app.services.events import Events
from app.settings import Settings
from connectors.base import System, utc_now

if TYPE_CHECKING:
    from app.secrets import SecretStore
    from app.services.access import Access
    from app.services.vault import Vault
    from app.store.database import Store


class Core:
    """Made once; the database and the keyring are opened at the first use, off the window's thread.

    events: lines of the log.
    """

    def __init__(
        self,
        folder: Path,
        make_secrets: Callable[[str], "SecretStore"],
        clock: Callable[[], datetime] = utc_now,
        demo: bool = False,
        addresses: Mapping[str, Mapping[str, str]] | None = None,
        only: Collection[str] | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.demo = demo
        self._addresses = addresses or {}  # fields by system, where they are not the vendor's own
        self.only = only  # the origins that may be spoken to, None for all
        self.settings = Settings(folder)
        self.who = _user()
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._make_secrets = make_secrets
        self._making = threading.RLock()
        self._vault: Vault | None = None
        self._access: Access | None = None
        self.events = Events(clock, self.who, demo)
        self.work = threading.Event()  # set when somebody has asked for a run

    def address(self, system: System, field: str) -> str:
        """Where the system is in this composition, "" where that is the vendor's own address."""
        return self._addresses.get(system.key, {}).get(field, "")

    def places(self, system: System) -> dict[str, str]:
        """Every such address by field."""
        return dict(self._addresses.get(system.key, {}))

    @property
    def store(self) -> "Store":
        """The database, opened on first use; raises ConfigError as `open_store` does."""
        with self._lock:
            if self._store is None:
                from app.store.database import open_store

                try:
                    self.folder.mkdir(parents=True, exist_ok=True)
                    self._store = open_store(self.folder)
                except OSError as error:
                    raise file_problem(error, Path(error.filename or self.folder)) from None
            return self._store

    @property
    def vault(self) -> "Vault":
        """The secrets."""
        with self._making:
            if self._vault is None:
                from app.services.vault import Vault  # a command that reads a few rows needs no keyring

                self._vault = Vault(lambda: self.store, self._make_secrets, self.clock)
            return self._vault

    @property
    def access(self) -> "Access":
        """The way to a connector."""
        with self._making:
            if self._access is None:
                from app.services.access import Access

                self._access = Access(lambda: self.store, self.vault, self.clock, self.only)
            return self._access

    def close(self) -> None:
        """Closes the database if it was opened, after the renewals that are under way, and when the keyring
        has what they brought."""
        if self._access is not None:
            self._access.settle()
        if self._vault is not None:
            from app.secrets import LIMIT

            self._vault.settle(LIMIT)
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a service account without a name
        return ""
