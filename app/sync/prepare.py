"""A page's rows made ready for the database: checked, keyed, hashed; costs a few microseconds a row."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any

import msgspec

from app.store.pages import Key
from connectors.base import Page, Row
from connectors.datasets import DATASETS, Column, Dataset, Type

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
    if rows and not _page_is_sound(shape, rows):
        sound: list[Row] = []
        for row in rows:
            fault = _fault(shape, row)
            if fault:
                refused.append((_hash(repr(row)), fault))
            else:
                sound.append(row)
        rows = sound
    keys: list[Key] = list(map(_key_of(dataset), rows))
    if len(set(keys)) != len(keys):
        last = dict(zip(keys, rows, strict=True))
        keys, rows = list(last), list(last.values())
    return Prepared(page, keys, [_hash(row) for row in rows], rows, refused)


def _hash(value: object) -> int:
    digest = hashlib.blake2b(_encode(value), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


@cache
def _key_of(dataset: str) -> Callable[[Row], Any]:
    shape = DATASETS[dataset]
    return itemgetter(*(shape.index(name) for name in shape.key))


@cache
def _allowed(column: Column) -> frozenset[type]:
    kind = _TYPES.get(column.type, str)
    return frozenset({kind}) if column.required else frozenset({kind, type(None)})


def _page_is_sound(shape: Dataset, rows: Sequence[Row]) -> bool:
    """Column by column, which is many times faster than value by value."""
    width = len(shape.columns)
    if set(map(len, rows)) != {width}:
        return False
    return all(
        _allowed(column).issuperset(map(type, values))
        for column, values in zip(shape.columns, zip(*rows, strict=True), strict=True)
    )


def _fault(shape: Dataset, row: Row) -> str:
    if len(row) != len(shape.columns):
        return f"{len(row)} values for {len(shape.columns)} columns: {row!r}"[:_EXAMPLE]
    for column, value in zip(shape.columns, row, strict=True):
        if type(value) not in _allowed(column):
            found = "missing" if value is None else f"{value!r} is no {column.type}"
            return f"{column.name} {found}: {row!r}"[:_EXAMPLE]
    return ""
