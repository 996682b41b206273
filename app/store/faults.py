"""The database's own errors as problem codes, translated once, at the store's edge."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.store.types import UnreadableError
from connectors.errors import ConfigError, ErpError, problem

_CODES = {
    "SQLITE_BUSY": "database_busy",
    "SQLITE_LOCKED": "database_busy",
    "SQLITE_FULL": "disk_full",
    "SQLITE_CORRUPT": "database_corrupt",
    "SQLITE_NOTADB": "database_corrupt",
    "SQLITE_CANTOPEN": "folder_unusable",
    "SQLITE_READONLY": "folder_unusable",
    "SQLITE_IOERR": "disk_full",
}

_DAMAGED = ("no such table", "no such column", "Could not decode to UTF-8")


def fault(error: sqlite3.Error, file: Path) -> ErpError:
    """The problem behind an error of SQLite; `internal_error` where the fault is ours."""
    name = getattr(error, "sqlite_errorname", None) or ""
    code = next((found for start, found in _CODES.items() if name.startswith(start)), "internal_error")
    if isinstance(error, sqlite3.DatabaseError) and not name and "not a database" in str(error):
        code = "database_corrupt"
    if code == "internal_error" and str(error).startswith(_DAMAGED):
        code = "database_corrupt"  # whole at the last look, or its version would not have passed
    return problem(code, f"{name}: {error}", file=str(file))


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Raises ErpError instead of what SQLite and SQLAlchemy raise about the database."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise fault(error.orig, file) from error
        raise
    except UnreadableError as error:
        raise ConfigError("database_corrupt", str(error), file=str(file)) from error
    except sqlite3.Error as error:
        raise fault(error, file) from error
