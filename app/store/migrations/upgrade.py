"""Runs the migrations inside a transaction of the caller, one process at a time."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection as Database

from app.store.schema import SCHEMA
from connectors.errors import TransientError

_LOCK_SECONDS = 60


def config(db: Database) -> Config:
    """Alembic's configuration over an open connection; there is no ini file."""
    alembic = Config()
    alembic.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    alembic.attributes["connection"] = db
    return alembic


def upgrade(db: Database, to: str = SCHEMA) -> None:
    """Brings the schema to a revision; the caller commits."""
    command.upgrade(config(db), to)


@contextmanager
def lock(file: Path) -> Iterator[None]:
    """Holds `<file>.lock`; the system lets go of it when a process dies. Raises `database_busy`."""
    with file.with_name(file.name + ".lock").open("ab") as handle:
        end = time.monotonic() + _LOCK_SECONDS
        while not _try_lock(handle):
            if time.monotonic() > end:
                raise TransientError("database_busy", "another process is upgrading it", file=str(file))
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
