"""A page's rows made ready for the database: checked, keyed, hashed; costs a few microseconds a row."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from operator import itemgetter
from typing import Any

import msgspec

from app.store.pages import Key
from connectors.base import Page, Row
from connectors.datasets import DATASETS, Column, Dataset
from connectors.rows import Type

_TYPES: dict[Type, type] = {Type.AMOUNT: int, Type.INTEGER: int, Type.FLAG: bool}
_EXAMPLE = 200  # characters of a refused row that the log shows
_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page without what cannot be stored.

    keys, hashes, rows: side by side, each key once (the last row of it). refused: (hash, what is wrong).
    """

    page: Page
    keys: Sequence[Key]
    hashes: Sequence[int]
    rows: Sequence[Row]
    refused: Sequence[tuple[int, str]]


def prepare(dataset: str, page: Page) -> Prepared:
    """Checks every value against its column: None in a required one, a value of another type, a row of
    another length are refused, each row by itself."""
    shape = DATASETS[dataset]
    rows: Sequence[Row] = page.rows
    refused: list[tuple[int, str]] = []
    row_type, page_type = _types(dataset)
    if not _fits(rows, page_type):
        refused = [(_hashes([repr(r)])[0], _fault(shape, r)) for r in rows if not _fits(r, row_type)]
        rows = [row for row in rows if _fits(row, row_type)]
    keys: list[Key] = list(map(_key_of(dataset), rows))
    if len(set(keys)) != len(keys):
        last = dict(zip(keys, rows, strict=True))
        keys, rows = list(last), list(last.values())
    return Prepared(page, keys, _hashes(rows), rows, refused)


def _hashes(values: Sequence[object]) -> Sequence[int]:
    digests = b"".join([blake2b(_encode(value), digest_size=8).digest() for value in values])
    return struct.unpack(f"<{len(values)}q", digests)


@cache
def _key_of(dataset: str) -> Callable[[Row], Any]:
    shape = DATASETS[dataset]
    return itemgetter(*(shape.index(name) for name in shape.key))


@cache
def _type(column: Column) -> Any:
    kind = _TYPES.get(column.type, str)
    return kind if column.required else kind | None


@cache
def _types(dataset: str) -> tuple[Any, Any]:
    """Of a row, and of a page's rows: checked at once, which is many times faster than value by value."""
    row: Any = tuple[tuple(map(_type, DATASETS[dataset].columns))]  # type: ignore[misc]
    return row, list[row]


def _fits(value: object, type_: Any) -> bool:
    """Whether it is of exactly this type: strict, so 1 is no text, True no number and 1.0 no integer."""
    try:
        msgspec.convert(value, type_)
    except msgspec.ValidationError:
        return False
    return True


def _fault(shape: Dataset, row: Row) -> str:
    if len(row) != len(shape.columns):
        return f"{len(row)} values for {len(shape.columns)} columns: {row!r}"[:_EXAMPLE]
    for column, value in zip(shape.columns, row, strict=True):
        if not _fits(value, _type(column)):
            found = "missing" if value is None else f"{value!r} is no {column.type}"
            return f"{column.name} {found}: {row!r}"[:_EXAMPLE]
    return ""
