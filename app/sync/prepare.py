"""A page's rows made ready for the database: checked, keyed, hashed; costs a few microseconds a row."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from operator import itemgetter
from typing import Annotated, Any

import msgspec

from app.store.pages import Key
from connectors.base import FailedRow, Page, Row
from connectors.datasets import DATASETS, Column, Dataset
from connectors.rows import Type
from connectors.salvage import failure, key_of, record_of

_TYPES: dict[Type, type] = {Type.AMOUNT: int, Type.INTEGER: int, Type.FLAG: bool}
_SOME = Annotated[str, msgspec.Meta(min_length=1)]
_EXAMPLE = 200  # characters of a refused row that the log shows
_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page without what cannot be stored.

    keys, hashes, rows: side by side, each key once (the last row of it). failed: what the page itself names,
    and rows that do not fit their columns.
    """

    page: Page
    keys: Sequence[Key]
    hashes: Sequence[int]
    rows: Sequence[Row]
    failed: Sequence[FailedRow]


def prepare(dataset: str, page: Page) -> Prepared:
    """Checks every value against its column: nothing in a required one, a value of another type, a row of
    another length are refused, each row by itself."""
    shape = DATASETS[dataset]
    rows: Sequence[Row] = page.rows
    failed = list(page.failed)
    row_type, page_type = _types(dataset)
    if not _fits(rows, page_type):
        failed += [_fault(shape, row) for row in rows if not _fits(row, row_type)]
        rows = [row for row in rows if _fits(row, row_type)]
    keys: list[Key] = list(map(_key_of(dataset), rows))
    if len(set(keys)) != len(keys):
        last = dict(zip(keys, rows, strict=True))
        keys, rows = list(last), list(last.values())
    return Prepared(page, keys, _hashes(rows), rows, failed)


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
    if not column.required:
        return kind | None
    return _SOME if column.type is Type.TEXT else kind


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


def _fault(shape: Dataset, row: Row) -> FailedRow:
    """The first column at fault of a row that does not fit, and the row itself for whoever looks deeper."""
    field, code, detail = "", "value_unreadable", f"{row!r}"[:_EXAMPLE]
    if len(row) == len(shape.columns):
        for column, value in zip(shape.columns, row, strict=True):
            if not _fits(value, _type(column)):
                field = column.name
                code = "value_missing_at_vendor" if value is None or value == "" else code
                break
    return failure(record_of(shape.name, row), field, code, key_of(shape.name, row), detail)
