"""What the modules of a table family share: records to columns and back, names that ignore case."""

import unicodedata
from collections.abc import Iterable
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, Insert, Row, Select, Table, Update, bindparam, insert, select, update
from sqlalchemy import Connection as Database

from connectors.errors import ConfigError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")


def matching(table: Table, **wanted: Any) -> list[ColumnElement[bool]]:
    """Conditions for `where`: the columns have these values; None and "" ask for nothing."""
    return [table.c[name] == value for name, value in wanted.items() if value is not None and value != ""]


class Family:
    """Tables of one kind inside a transaction of `Store.reading()` or `Store.writing()`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def _load(self, record: type[R], query: Select[Any]) -> list[R]:
        """A record for each row that the query finds."""
        return [load(record, row) for row in self._db.execute(query)]

    def _first(self, record: type[R], query: Select[Any]) -> R | None:
        row = self._db.execute(query.limit(1)).first()
        return None if row is None else load(record, row)

    def _get(self, record: type[R], table: Table, key: int) -> R:
        """The record of that id; raises ConfigError `unknown_name`."""
        row = self._db.execute(_by_id(table), {"this": key}).first()
        if row is None:
            raise ConfigError("unknown_name", name=str(key))
        return load(record, row)

    def _add(self, table: Table, record: R, **more: Any) -> R:
        """Stores a new record, with what the columns in `more` hold besides; returns it with its id."""
        key = self._db.execute(_adding(table), columns(table, record) | more).inserted_primary_key
        assert key is not None
        return replace(record, id=key[0])

    def _update(self, table: Table, record: R, **more: Any) -> R:
        """Stores every field of a record; raises ConfigError `unknown_name`."""
        values = columns(table, record, leave_out=())
        key = values.pop("id")
        if not self._db.execute(_updating(table), values | more | {"this": key}).rowcount:
            raise ConfigError("unknown_name", name=values.get("name") or str(key))
        return record


# made once for each table: SQLAlchemy takes longer to put a statement together than to run it


@cache
def _by_id(table: Table) -> Select[Any]:
    return select(table).where(table.c.id == bindparam("this"))


@cache
def _adding(table: Table) -> Insert:
    return insert(table)


@cache
def _updating(table: Table) -> Update:
    return update(table).where(table.c.id == bindparam("this"))


def name_key(name: str) -> str:
    """By this, names are the same: Unicode normal form, no case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


_NAMES: dict[type, tuple[str, ...]] = {}
_STORED: dict[tuple[Table, type, tuple[str, ...]], tuple[str, ...]] = {}


def _names(record: type) -> tuple[str, ...]:
    if record not in _NAMES:
        _NAMES[record] = tuple(f.name for f in fields(record))
    return _NAMES[record]


def columns(table: Table, record: object, leave_out: Iterable[str] = ("id",)) -> dict[str, Any]:
    """The record's values for the table's columns of the same names."""
    kind, left_out = type(record), tuple(leave_out)
    stored = _STORED.get((table, kind, left_out))
    if stored is None:
        stored = tuple(name for name in _names(kind) if name in table.c and name not in left_out)
        _STORED[table, kind, left_out] = stored
    return {name: getattr(record, name) for name in stored}


def load(record: type[R], row: Row[Any], **more: Any) -> R:
    """A record from a row that has a column for each of its fields, save those given in `more`."""
    values = row._mapping
    stored = {name: values[name] for name in _names(record) if name not in more and name in values}
    return record(**stored, **more)
