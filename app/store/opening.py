"""Is this our database, is it whole, is its schema ours: asked before anything touches the file."""

import os
import secrets
import sqlite3
import uuid
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, create_mock_engine, insert
from sqlalchemy.dialects import sqlite

from app.store import schema
from connectors.base import utc_now
from connectors.errors import ConfigError

_HEADER = b"SQLite format 3\0"
_VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
_QUICK = 4 << 20  # bytes up to which a look over the whole file costs a few milliseconds


def prepare(file: Path, engine: Engine) -> None:
    """Makes the schema current: that of a new file at once, that of an older one by Alembic.

    Raises ConfigError `database_corrupt`, `database_newer`; the file is not touched then.
    """
    version = _version(file)
    if version == schema.SCHEMA:
        return
    from app.store.locking import lock

    file.parent.mkdir(parents=True, exist_ok=True)
    with lock(file):
        version = _version(file)  # another process may have been first
        if version == schema.SCHEMA:
            return
        if version:
            _copy(file, version)
        with engine.connect() as db, db.execution_options(kobling_writing=True).begin():
            if version:
                from app.store.migrations.upgrade import upgrade  # 0.2 s of imports, needed once a release

                upgrade(db)
            else:
                _make(db)


@cache
def _statements() -> tuple[str, ...]:
    """The schema of a new file in SQL, which takes longer to put together than to carry out."""
    from app.store import ledger_schema
    from app.store.reporting import STATEMENTS

    assert ledger_schema.TABLES  # importing the module adds the ledger to the metadata
    made: list[str] = []
    dialect = sqlite.dialect()
    engine = create_mock_engine("sqlite://", lambda ddl, *_: made.append(str(ddl.compile(dialect=dialect))))
    schema.metadata.create_all(engine, checkfirst=False)
    _VERSION.create(engine, checkfirst=False)
    return (*made, *STATEMENTS)


def _make(db: Connection) -> None:
    """The schema of a new file, and what makes it this one."""
    for statement in _statements():
        db.exec_driver_sql(statement)
    db.execute(insert(_VERSION).values(version_num=schema.SCHEMA))
    values = {"uuid": str(uuid.uuid4()), "salt": secrets.token_bytes(32), "created_at": utc_now()}
    db.execute(insert(schema.instance).values(values))


def _version(file: Path) -> str:
    """The schema in the file, "" for none yet; raises ConfigError for one that is not ours to use."""
    if not file.exists() or file.stat().st_size == 0:
        return ""
    with file.open("rb") as start:
        if start.read(len(_HEADER)) != _HEADER:
            raise ConfigError("database_corrupt", "no SQLite header", file=str(file))
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=20)) as db:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if file.stat().st_size <= _QUICK:
            (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise ConfigError("database_corrupt", str(found), file=str(file))
        if not tables:
            return ""
        if "alembic_version" not in tables:
            raise ConfigError("database_corrupt", "not a database of this program", file=str(file))
        row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    version = str(row[0]) if row else ""
    if not version:
        raise ConfigError("database_corrupt", "no schema version", file=str(file))
    if not (version.isdecimal() and len(version) == len(schema.SCHEMA) and int(version)):
        raise ConfigError("database_corrupt", "no schema of this program", file=str(file))
    if version > schema.SCHEMA:
        raise ConfigError("database_newer", f"schema {version}", file=str(file))
    return version


def _copy(file: Path, version: str) -> None:
    """A copy beside the file, whole or not there: `kobling.db.schema-0001`."""
    copy = file.with_name(f"{file.name}.schema-{version}")
    part = copy.with_name(copy.name + f".{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)
