"""The database file: one writer at a time, readers beside it, everything in transactions."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy import Connection as Database
from sqlalchemy.pool import QueuePool

from app.store.faults import translated
from app.store.opening import prepare
from app.store.tables import Tables

FILE = "kobling.db"
BUSY_SECONDS = 20


class Store:
    """An open database; any thread may use it. Errors are ErpError: `database_busy`, `database_corrupt`,
    `disk_full`, `internal_error`."""

    def __init__(self, file: Path, engine: Engine) -> None:
        self.file = file
        self._engine = engine
        self._writing = threading.Lock()
        self._writer: int | None = None  # the thread inside writing()
        self._watch: Any = None
        self._watching = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[Tables]:
        """A write transaction: committed at the end, rolled back whole when anything is raised.

        One at a time in this process; other processes wait for it, up to the busy timeout. Raises
        RuntimeError when the thread is inside one already.
        """
        if self._writer == threading.get_ident():
            raise RuntimeError("already writing in this thread")
        with self._writing, self._transaction(writing=True) as db:
            self._writer = threading.get_ident()
            try:
                yield Tables(db)
            finally:
                self._writer = None

    @contextmanager
    def reading(self) -> Iterator[Tables]:
        """A read transaction: everything in it sees the database of one moment. Keep it short."""
        with self._transaction(writing=False) as db:
            yield Tables(db)

    @contextmanager
    def _transaction(self, writing: bool) -> Iterator[Database]:
        with (
            translated(self.file),
            self._engine.connect() as db,
            db.execution_options(kobling_writing=writing).begin(),
        ):
            yield db

    def data_version(self) -> int:
        """A number that changes when anybody, this process or another, has committed something."""
        with translated(self.file), self._watching:
            if self._watch is None:
                self._watch = self._engine.raw_connection()
            version = self._watch.driver_connection.execute("PRAGMA data_version").fetchone()[0]
        return int(version)

    def close(self) -> None:
        """Ends every connection; the last process out folds the write-ahead log into the file."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self._engine.dispose()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(folder: Path) -> Store:
    """Opens `kobling.db` in a folder, makes or upgrades it where needed.

    Raises ConfigError `database_newer`, `database_corrupt`, `disk_full` or `folder_unusable` (one that
    cannot be written), TransientError `database_busy`, and OSError; the file is then as it was.
    """
    file = folder / FILE
    engine = connect(file)
    try:
        with translated(file):
            prepare(file, engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(file, engine)


def connect(file: Path) -> Engine:
    """An engine whose transactions are those it says: SQLAlchemy begins them, not Python's driver."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),  # a path may hold what an address may not
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS, "cached_statements": 256},
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "cache_size=-16000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Database) -> None:
        writing = connection.get_execution_options().get("kobling_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine
