"""The Secret Service of Linux over one connection and session for all calls of this program.

The keyring library opens both for every call and closes them after. GNOME's keyring loses count of who asks
where many come and go: what is there is not found, or the service ends and comes back locked (gnome-keyring,
issue 195). And most of a call's time goes into agreeing upon a session's key.
"""

import os
from collections.abc import Callable
from typing import Any, TypeVar

from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked
from secretstorage import Collection
from secretstorage.util import open_session

T = TypeVar("T")
_HOOK = "get_preferred_collection"  # the library's, by which a back end finds where it keeps its entries


def ask(backend: KeyringBackend, work: Callable[[KeyringBackend], T]) -> T:
    """What `work` gives, by one thread at a time. Where it fails over what was opened earlier, it is done
    once more over a new connection: the service may have ended meanwhile. Raises what `work` raises."""
    if type(backend) is not SecretService.Keyring:
        return work(backend)
    kept = vars(backend).setdefault(_HOOK, _Kept(backend.get_preferred_collection))
    earlier = kept.is_open
    try:
        return work(backend)
    except (InitError, KeyringLocked):  # a person was asked
        kept.forget()
        raise
    except Exception:
        kept.forget()
        if not earlier:
            raise
        return work(backend)


class _Kept:
    """Opens the collection where there is none, or where it has been locked; by the address of the bus."""

    def __init__(self, opened: Callable[[], Collection]) -> None:
        self._opened = opened
        self._open: dict[str, Collection] = {}

    def __call__(self) -> Collection:
        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        if (known := self._open.get(address)) is not None and not known.is_locked():
            return known
        self.forget()
        collection = self._open[address] = self._opened()
        collection.connection.close = lambda: None  # the library's; ours is below
        collection.session = open_session(collection.connection)
        return collection

    @property
    def is_open(self) -> bool:
        """Whether there is one."""
        return bool(self._open)

    def forget(self) -> None:
        """What is open is closed."""
        while self._open:
            _, collection = self._open.popitem()
            connection: Any = collection.connection
            type(connection).close(connection)
