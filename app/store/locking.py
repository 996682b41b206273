"""One process at a time: makes or upgrades a database file, has a demonstration open."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from connectors.errors import TransientError

_LOCK_SECONDS = 60


@contextmanager
def lock(file: Path, seconds: float = _LOCK_SECONDS) -> Iterator[None]:
    """Holds `<file>.lock`; the system lets go of it when a process dies. Raises `database_busy` where another
    one has held it for so long."""
    with file.with_name(file.name + ".lock").open("ab") as handle:
        end = time.monotonic() + seconds
        while not _try_lock(handle):
            if time.monotonic() > end:
                raise TransientError("database_busy", "another process holds it", file=str(file))
            time.sleep(0.05)
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: IO[bytes]) -> bool:
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
