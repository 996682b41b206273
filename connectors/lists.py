"""Datasets that are read whole, from one list or several: parts, the cursor, and the ways lists are paged."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

import msgspec

from connectors.base import Page, Row
from connectors.errors import ErpError, problem
from connectors.salvage import Key, rows_of

S = TypeVar("S")  # a list of the vendor's
T = TypeVar("T")  # an item of it
AGAIN = "again"  # the place in a list that is begun anew when it was left half-way


class _Cursor(msgspec.Struct):
    """The lists before `part` are stored, and what stands before `place` of that one."""

    part: int = 0
    place: str = ""


def read(
    sources: Sequence[S],
    pages: Callable[[S, str], Iterator[tuple[Sequence[T], str]]],
    rows: Callable[[S, Sequence[T]], Iterable[Row]],
    cursor: str | None,
    dataset: str,
    name: Callable[[T], tuple[str, Key | None]] | None = None,
) -> Iterator[Page]:
    """All pages of a dataset, going on behind `cursor`. pages: of a list from a place on ("": the beginning),
    each with the place of what follows, "" after the last. rows: what the items of a list give. An item that
    gives none because a value of it cannot be read is noted as failed; name: as of `salvage.rows_of`."""
    at = _parse(cursor)
    if at.part >= len(sources):
        yield Page((), _text(at), complete=True)
    for part in range(at.part, len(sources)):
        for items, following in pages(sources[part], at.place if part == at.part else ""):
            here = _Cursor(part, following) if following else _Cursor(part + 1)
            made = rows_of(dataset, items, partial(rows, sources[part]), name=name)
            yield Page(made, _text(here), complete=here.part == len(sources))


def by_cursor(
    fetch: Callable[[str], tuple[Sequence[T], str]], place: str, path: str, dataset: str
) -> Iterator[tuple[Sequence[T], str]]:
    """The pages of a list whose server names the place of the next, "" after the last. A place it no longer
    knows, which it may have kept for a while only, means from the beginning. Raises ErpError, `paging_stuck`
    for one that comes again."""
    try:
        items, following = fetch(place)
    except ErpError as error:
        if not place or error.code != "vendor_rejected":
            raise
        place = ""
        items, following = fetch(place)
    seen = {place}
    while True:
        if following and following in seen:
            raise problem("paging_stuck", path, dataset=dataset)
        yield items, following
        if not following:
            return
        seen.add(following)
        items, following = fetch(following)


def by_offset(
    fetch: Callable[[int], tuple[Sequence[T], bool]],
    start: int,
    key: Callable[[T], object],
    path: str,
    dataset: str,
    unpaged: Callable[[int], bool] = lambda _: True,
) -> Iterator[tuple[Sequence[T], str]]:
    """The pages of a list that is asked for by position, each item once, and the position of what follows, ""
    after the last. fetch: the items from a position on, and whether more may follow. unpaged: whether a
    page of so many items that were all given before is the whole list again, whatever is asked for.
    Raises ErpError, `paging_stuck`."""
    seen = set[object]()
    while True:
        items, going_on = fetch(start)
        new = [item for item in items if key(item) not in seen]
        if items and not new and not unpaged(len(items)):
            raise problem("paging_stuck", path, dataset=dataset)
        seen.update(map(key, new))
        start += len(items)
        following = str(start) if going_on and new else ""
        yield new, following
        if not following:
            return


def _parse(cursor: str | None) -> _Cursor:
    """One of another program version is the beginning, which is harmless."""
    try:
        return msgspec.json.decode(cursor, type=_Cursor) if cursor is not None else _Cursor()
    except msgspec.DecodeError:
        return _Cursor()


def _text(cursor: _Cursor) -> str:
    return msgspec.json.encode(cursor).decode()
