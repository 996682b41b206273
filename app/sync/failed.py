"""Rows of a page that could not be read: they are no reason to take a stored version for deleted.

Until its window is complete, each leaves a mark among those of the rows that were seen.
"""

from collections.abc import Collection, Sequence

from app.store.pages import Key
from app.store.tables import Tables
from connectors.base import FailedRow

_KNOWN, _UNKNOWN, _PART = "\0=", "\0?", "\0"  # no vendor's key begins with that sign, or holds it
PAGE = "\0:"  # of a page that had any, or had mended values


def failed_mark(row: FailedRow) -> str:
    """The mark of a failed row: its key, or where that could not be read, its voucher and what is known."""
    if row.key is not None:
        return _KNOWN + (row.key if isinstance(row.key, str) else _PART.join(row.key))
    voucher = row.record.rpartition("/")[0]
    return _UNKNOWN + _PART.join((voucher, row.record, row.field))


def spared(
    tables: Tables, dataset: str, company: int, gone: Sequence[Key], marks: Collection[Key]
) -> Collection[Key]:
    """Which of the rows that a complete window lacks are, or may be, among the failed ones: those of a known
    key; where a key could not be read, all of its voucher; where not even that is known, all of them."""
    failed = [mark for mark in marks if isinstance(mark, str) and mark.startswith((_KNOWN, _UNKNOWN))]
    if not failed or not gone:
        return frozenset()
    vouchers = {mark[len(_UNKNOWN) :].split(_PART)[0] for mark in failed if mark.startswith(_UNKNOWN)}
    if "" in vouchers or (vouchers and dataset != "postings"):
        return frozenset(gone)
    known = (tuple(mark[len(_KNOWN) :].split(_PART)) for mark in failed if mark.startswith(_KNOWN))
    keys: set[Key] = {parts[0] if len(parts) == 1 else parts for parts in known}
    kept = keys.intersection(gone)
    return kept.union(tables.pages.of_vouchers(company, gone, vouchers)) if vouchers else kept
