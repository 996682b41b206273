"""One connection to the Secret Service of Linux for all calls of this program.

The keyring library opens one for every call and closes it after. GNOME's keyring loses count of who asks
where many come and go: what is there is not found, or the service ends and comes back locked (gnome-keyring,
issue 195).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import secretstorage

_connect = secretstorage.dbus_init
_open: dict[str, Any] = {}  # by the address of the bus


@contextmanager
def connected() -> Iterator[None]:
    """Meanwhile the library gets the connection that is there; after an error the next call gets another.
    For one thread at a time."""
    secretstorage.dbus_init = _kept
    try:
        yield
    except BaseException:
        while _open:
            _, broken = _open.popitem()
            type(broken).close(broken)
        raise
    finally:
        secretstorage.dbus_init = _connect


def _kept() -> Any:
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address not in _open:
        connection = _open[address] = _connect()
        connection.close = lambda: None  # what the library calls; it is closed above
    return _open[address]
