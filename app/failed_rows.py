"""Rows that could not be read, in a person's words: for the window and the command line alike."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.store.work import BadRow
from resources.words import Words

Title = Callable[[str, Mapping[str, str]], str]  # of a problem, by its code and parameters


def sentences(words: Words, dataset: str, rows: Sequence[BadRow], total: int, title: Title) -> Iterator[str]:
    """One for each row, and how many there are besides."""
    for row in rows:
        record = _record(words, dataset, row.record)
        said = title(row.problem, {"record": record, "field": row.field, "dataset": dataset})
        yield words("log-failed-row", record=record, field=row.field, problem=said)
    if rows and total > len(rows):
        yield words("log-failed-more", count=total - len(rows))


def of(data: Mapping[str, object]) -> Sequence[BadRow]:
    """Those that a line of the transfer log names."""
    found = data.get("failed_rows")
    rows = found if isinstance(found, list) else []
    return [BadRow(**row) for row in rows if isinstance(row, dict)]  # older lines have texts


def _record(words: Words, dataset: str, found: str) -> str:
    """A voucher and its line, or a number."""
    voucher, _, line = found.rpartition("/")
    if dataset == "postings" and voucher:
        return words("log-failed-line", voucher=voucher, line=line)
    return found or words("log-failed-unknown")
