"""What is noted on the way to a page: rows that could not be read, values that were mended.

The places that find such things lie deep below the one that makes the page, and there is one for each thread:
a page is decoded, built and handed on in the thread that reads.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from connectors.errors import ErpError


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A row of the vendor's that cannot be stored; the rows beside it are.

    record: how a person finds it at the vendor, in plain data: "1204/3" for line 3 of voucher 1204, else the
    item's own number. field: the name of the field at fault, ours or the vendor's. key: the row's key in the
    dataset where it is known: a good version stored earlier stays then, marked as not current.
    """

    record: str
    field: str
    problem: ErpError
    key: str | tuple[str, ...] | None = None


class _Notes(threading.local):
    """Of the page that is being made in this thread."""

    def __init__(self) -> None:
        self.failed: list[FailedRow] = []
        self.mended = 0

    def take(self) -> tuple[list[FailedRow], int]:
        """What was noted since the last page."""
        taken = self.failed, self.mended
        self.failed, self.mended = [], 0
        return taken


_NOTES = _Notes()


def take() -> tuple[list[FailedRow], int]:
    """The rows that failed and how many values were mended since it was last asked, in this thread."""
    return _NOTES.take()


@contextmanager
def attempt(*, kept: bool = True) -> Iterator[None]:
    """What was mended in an attempt that fails, or whose outcome is not kept, is not told of: the values are
    taken once more, or not at all."""
    before = _NOTES.mended
    try:
        yield
    except BaseException:
        kept = False
        raise
    finally:
        if not kept:
            _NOTES.mended = before


def mended(values: int = 1) -> None:
    """Notes that values were mended without loss."""
    _NOTES.mended += values


def failed(row: FailedRow) -> None:
    """Notes a row that could not be read."""
    _NOTES.failed.append(row)
