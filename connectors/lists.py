"""Datasets that are read whole, from one list or several: parts, the cursor, and the ways lists are paged."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Generic, TypeVar

import msgspec

from connectors.base import Page, Row
from connectors.errors import ErpError, problem
from connectors.salvage import Key, rows_of

S = TypeVar("S")  # a list of the vendor's
T = TypeVar("T")  # an item of it
_READINGS = 6  # of a list that changes while it is read
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
    place: str,
    key: Callable[[T], object],
    path: str,
    dataset: str,
    unpaged: Callable[[int], bool] = lambda _: True,
) -> Iterator[tuple[Sequence[T], str]]:
    """The pages of a list that is asked for by position, each item once, and the place of what follows, ""
    after the last. Each page is asked for from the last item of the one before on: if another is there, the
    list moved, an item may have slipped from a page not yet read to one already read, and all is read again.
    fetch: the items from a position on, and whether more may follow. key: what an item is known by, nothing
    where that cannot be read. unpaged: whether a page of so many items is the whole list, if it comes
    whatever is asked for. Raises ErpError, `paging_stuck`, TransientError for a list that does not rest."""
    given = set[object]()
    before: set[object] | None = None
    reading = _Reading(fetch, key, *_position(place))
    for _ in range(_READINGS):
        while not reading.done:
            items, keys = reading.step()
            if reading.repeats and not unpaged(len(items)):
                raise problem("paging_stuck", path, dataset=dataset)
            rests = reading.done and not reading.lost and (not reading.moved or reading.found == before)
            following = "" if rests else AGAIN if reading.moved else f"{reading.start}:{reading.last}"
            yield _once(items, keys, given), following
            if rests:
                return
        before = reading.found
        reading = _Reading(fetch, key)
    raise unsettled(path)


class _Reading(Generic[T]):
    """A list by position, read once through. found: the keys that came. moved: an item stood elsewhere than
    before; lost: so that others may have been missed for good. repeats: what came, had come before."""

    def __init__(
        self,
        fetch: Callable[[int], tuple[Sequence[T], bool]],
        key: Callable[[T], object],
        start: int = 0,
        last: str = "",
    ) -> None:
        self._fetch = fetch
        self._key = key
        self.start = start
        self.last = last
        self.found = set[object]()
        self.moved = self.lost = self.repeats = self.done = False
        self._page: list[object] = []  # keys of the page before
        self._idle = False

    def step(self) -> tuple[Sequence[T], list[object]]:
        """The items of the next page and their keys, without the item that was asked for to see whether it
        stayed."""
        if not self.start:
            items, keys, going_on = self._ask(0)
            return self._taken(items, keys, 0, going_on)
        items, keys, going_on = self._ask(self.start - 1)
        stayed = self._stayed(keys)
        if keys and (keys == self._page or (stayed and not self._page and len(keys) == 1)):
            # no step ahead: pages of one item, or the same page whatever is asked for
            items, keys, going_on = self._ask(self.start)
            same = bool(keys) and keys == self._page
            if same if len(self._page) > 1 else self._stands():
                self.repeats = same
            else:
                self.moved = self.lost = True
            return self._taken(items, keys, self.start, going_on)
        if stayed:
            return self._taken(items[1:], keys, self.start - 1, going_on)
        if not self._page:  # gone on with, and no longer what it was
            self.start, self.last = 0, ""
            return self.step()
        self.moved = True
        self.lost |= self.last not in map(str, keys)
        return self._taken(items, keys, self.start - 1, going_on)

    def _stayed(self, keys: list[object]) -> bool:
        return bool(keys) and str(keys[0]) == self.last

    def _stands(self) -> bool:
        return self._stayed(self._ask(self.start - 1)[1])

    def _ask(self, start: int) -> tuple[Sequence[T], list[object], bool]:
        items, going_on = self._fetch(start)
        return items, [self._key(item) or None for item in items], going_on

    def _taken(
        self, items: Sequence[T], keys: list[object], start: int, going_on: bool
    ) -> tuple[Sequence[T], list[object]]:
        rest = keys[len(keys) - len(items) :]
        idle = all(key is not None and key in self.found for key in rest)
        self.found.update(keys)
        self._page = keys
        self.start = start + len(keys)
        self.last = str(keys[-1]) if keys else self.last
        self.repeats |= bool(rest) and idle and self._idle and not self.moved
        over = not rest or (idle and self.moved)
        self.done = self.lost or self.repeats or over or not going_on
        self._idle = idle
        return items, rest


def _once(items: Sequence[T], keys: Sequence[object], given: set[object]) -> Sequence[T]:
    """Those not yet given; one that cannot be told from others is."""
    fresh = set(keys)
    if len(fresh) == len(keys) and None not in fresh and given.isdisjoint(fresh):  # as nearly always
        given |= fresh
        return items
    new: list[T] = []
    for key, item in zip(keys, items, strict=True):
        if key is None or key not in given:
            new.append(item)
            given.add(key)
    return new


def _position(place: str) -> tuple[int, str]:
    """Where a place is, and what stands before it; the beginning for one of another program version."""
    start, colon, last = place.partition(":")
    return (int(start), last) if colon and start.isdecimal() else (0, "")


def unsettled(path: str) -> ErpError:
    """The problem of a list that does not stay the same while it is read."""
    return problem("server_error", path, status="200")


def _parse(cursor: str | None) -> _Cursor:
    """One of another program version is the beginning, which is harmless."""
    try:
        return msgspec.json.decode(cursor, type=_Cursor) if cursor is not None else _Cursor()
    except msgspec.DecodeError:
        return _Cursor()


def _text(cursor: _Cursor) -> str:
    return msgspec.json.encode(cursor).decode()
