"""What the modules of a table family share: records to columns and back, names that ignore case."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Connection as Database
from sqlalchemy import Row, Table

T = TypeVar("T")


class Family:
    """Tables of one kind inside a transaction of `Store.reading()` or `Store.writing()`."""

    def __init__(self, db: Database) -> None:
        self._db = db


def name_key(name: str) -> str:
    """By this, names are the same: Unicode normal form, no case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(record: type) -> tuple[str, ...]:
    if record not in _NAMES:
        _NAMES[record] = tuple(f.name for f in fields(record))
    return _NAMES[record]


def columns(table: Table, record: object, leave_out: Iterable[str] = ("id",)) -> dict[str, Any]:
    """The record's values for the table's columns of the same names."""
    left_out = set(leave_out)
    return {
        name: getattr(record, name)
        for name in _names(type(record))
        if name in table.c and name not in left_out
    }


def load(record: type[T], row: Row[Any] | Mapping[str, Any], **more: Any) -> T:
    """A record from a row that has a column for each of its fields, save those given in `more`."""
    values = row._mapping if isinstance(row, Row) else row
    stored = {name: values[name] for name in _names(record) if name not in more and name in values}
    return record(**stored, **more)
