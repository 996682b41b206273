"""Tables as CSV files: exact, streamed, and complete or not there at all.

The form is RFC 4180 in UTF-8 without a byte order mark: comma, CRLF, a heading line, quotes where a value
needs them. Dates are ISO, amounts have a decimal dot, a flag is `true` or `false`, nothing is an empty field.

A text that begins with `=`, `+`, `-` or `@` is written unchanged, in quotes. A spreadsheet that *opens* the
file may still take it for a formula; putting an apostrophe in front would prevent that and would spoil the
value for every program that reads the file back, so the data stay as they are. Whoever wants them in a
spreadsheet imports the file and marks those columns as text.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.files import whole
from connectors.base import Row
from connectors.datasets import AMOUNT_SCALE, Column
from connectors.rows import Type

_MUST_QUOTE = frozenset(',"\r\n')
_FORMULA = ("=", "+", "-", "@", "\t")
_ROWS_A_WRITE = 1_000


def decimal_text(ten_thousandths: int) -> str:
    """An amount of 1/10 000 units as text: a dot, at least two decimals, no more than it needs."""
    whole, fraction = divmod(abs(ten_thousandths), AMOUNT_SCALE)
    digits = f"{fraction:04d}"
    sign = "-" if ten_thousandths < 0 else ""
    return f"{sign}{whole}.{digits[:2]}{digits[2:].rstrip('0')}"


def write_table(path: Path, columns: Sequence[Column], rows: Iterable[Row]) -> int:
    """Writes `rows`, tuples in the order of `columns`, to `path`; returns how many there were.

    Memory does not grow with the number of rows. The file appears under its name only when it is whole: an
    error, also one that `rows` raises, leaves what was there before. Raises ConfigError `disk_full`, or
    `folder_unusable` where the file cannot be written.
    """
    with whole(path) as part:
        return _write(part, columns, rows)


def _write(part: Path, columns: Sequence[Column], rows: Iterable[Row]) -> int:
    writers = [_WRITERS[column.type] for column in columns]
    count = 0
    lines = [",".join(_text(column.name) for column in columns)]
    with part.open("w", encoding="utf-8", newline="") as file:
        for row in rows:
            lines.append(
                ",".join(
                    ["" if value is None else write(value) for write, value in zip(writers, row, strict=True)]
                )
            )
            count += 1
            if len(lines) >= _ROWS_A_WRITE:
                file.write("\r\n".join(lines) + "\r\n")
                lines.clear()
        if lines:
            file.write("\r\n".join(lines) + "\r\n")
        file.flush()
        os.fsync(file.fileno())
    return count


def _text(value: object) -> str:
    text = str(value)
    if text.startswith(_FORMULA) or text != text.strip() or not _MUST_QUOTE.isdisjoint(text):
        return '"' + text.replace('"', '""') + '"'
    return text


def _amount(value: object) -> str:
    if not isinstance(value, int):
        raise TypeError(f"an amount is a whole number of 1/10 000 units, not {type(value).__name__}")
    return decimal_text(value)


def _flag(value: object) -> str:
    return "true" if value else "false"


_WRITERS: dict[Type, Callable[[object], str]] = {
    Type.TEXT: _text,
    Type.DATE: _text,
    Type.MOMENT: _text,
    Type.AMOUNT: _amount,
    Type.INTEGER: str,
    Type.FLAG: _flag,
    Type.JSON: _text,
}
