"""Reads the postings window by window: looks ahead, pages by cursor, asks for less where the server is slow,
resumes.

Lines come in the order of their key. So whatever a cursor may be, a window that was left half-way goes on
behind its last key, with the filter saying so.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date

from connectors.base import Page, Window
from connectors.business_nxt.api import Api, listing, page
from connectors.business_nxt.ledger import ROWS, Key, Posting, Postings, keys
from connectors.business_nxt.places import Places
from connectors.business_nxt.problems import too_slow
from connectors.business_nxt.tables import POSTINGS, Filter, Listing, beyond, both, either
from connectors.errors import ErpError, problem
from connectors.graphql import Query
from connectors.http import Response
from connectors.spans import PartCursor, parse, stored_to, text

_FEWEST = 25  # rows below which a page is not made smaller
_NAME = "postings"
_OF_A_CURSOR = frozenset({"vendor_rejected", "right_missing"})  # how one that is no good any more may show


class _Cursor(PartCursor):
    """Of `window` the lines up to the key `last` are stored."""

    last: tuple[int, int] | None = None


def read(
    api: Api,
    company: str,
    places: Places,
    make: Postings,
    windows: Sequence[Window],
    cursor: str | None,
    strays: Filter | None,
) -> Iterator[Page]:
    """Pages of all `windows`, which follow each other; each ends with a page that is `complete`. `strays`:
    lines of other windows to give besides, with those of the first."""
    yield from _Reader(api, company, places, make, strays).read(windows, cursor)


class _Reader:
    def __init__(self, api: Api, company: str, places: Places, make: Postings, strays: Filter | None) -> None:
        self._api = api
        self._company = company
        self._places = places
        self._make = make
        self._strays = strays
        self._begins: date | None = None  # the window that they are given with
        self._first = ROWS
        self._last: Key | None = None  # of the lines given of the first window in the queue
        self._ordered = True  # the server keeps to the order it is asked for

    def read(self, windows: Sequence[Window], cursor: str | None) -> Iterator[Page]:
        self._begins = windows[0].start
        at = parse(cursor, _Cursor)
        queue = deque(windows if at is None else at.rest(windows))
        if at is not None and at.window:
            self._last = at.last
        while queue:
            try:
                yield from self._pipeline(queue)
            except ErpError as error:
                self._mend(error)

    def _mend(self, error: ErpError) -> None:
        """Makes ready for another try with less, or raises the error again."""
        if too_slow(error) and self._first > _FEWEST:
            self._first = max(_FEWEST, self._first // 2)
        elif not self._api.plainer(POSTINGS, error):
            raise error

    def _pipeline(self, queue: deque[Window]) -> Iterator[Page]:
        """Reads windows off the front of the queue, the next ones already under way."""
        windows = list(queue)

        def feed() -> Iterator[Query]:
            for n, window in enumerate(windows):
                chosen = self._chosen(window)
                yield self._query(self._behind(chosen) if n == 0 else chosen)

        with closing(self._api.ahead(feed())) as answers:
            for window in windows:
                _, response = next(answers)
                for items, more in self._pages(self._chosen(window), response):
                    rows = self._make.rows(items)
                    if more:
                        at = _Cursor(window.start.isoformat(), str(window), self._last)
                        yield Page(rows, text(at), window)
                    else:
                        self._last = None
                        queue.popleft()
                        yield Page(rows, stored_to(window.end), window, complete=True)

    def _pages(
        self, chosen: Filter, response: Response | None = None
    ) -> Iterator[tuple[list[Posting], bool]]:
        """Lines behind the last one that pass a filter, and whether more follow."""
        seen: set[Key] = set()
        filter_, after = self._behind(chosen), None
        while True:
            try:
                response = response or self._api.send(self._query(filter_, after))
            except ErpError as error:
                if error.code not in _OF_A_CURSOR or after is None or self._last is None:
                    raise
                filter_, after = self._behind(chosen), None  # the cursor is not good any more
                continue
            found: Listing[Posting] = listing(response, POSTINGS, Posting)
            response = None
            items, fresh = _fresh(found.items, seen)
            more = found.pageInfo.hasNextPage if found.pageInfo is not None else bool(found.items)
            if not fresh and (more or found.items):
                raise problem("paging_stuck", POSTINGS.field, dataset=_NAME)
            self._note(fresh)
            yield items, more
            if not more:
                return
            after = found.pageInfo.endCursor if found.pageInfo is not None else None
            if after is None:
                if self._last is None:
                    raise problem("paging_stuck", POSTINGS.field, dataset=_NAME)
                filter_ = self._behind(chosen)

    def _note(self, fresh: list[Key]) -> None:
        self._ordered = self._ordered and fresh == sorted(fresh)
        if self._ordered and fresh and self._last is not None:
            self._ordered = fresh[0] > self._last
        self._last = fresh[-1] if fresh and self._ordered else None

    def _chosen(self, window: Window) -> Filter:
        dated = self._places.within(window)
        if self._strays is None or window.start != self._begins:
            return dated
        return either(dated, self._strays)

    def _behind(self, chosen: Filter) -> Filter:
        return chosen if self._last is None else both(chosen, beyond(POSTINGS.key, self._last))

    def _query(self, filter_: Filter, after: str | None = None) -> Query:
        columns = self._api.columns(POSTINGS)
        return page(self._company, POSTINGS, columns, self._first, filter_, after, name=_NAME)


def _fresh(items: list[Posting], seen: set[Key]) -> tuple[list[Posting], list[Key]]:
    """The lines not given before in this window, and their keys."""
    found = keys(items)
    if len(set(found)) == len(found) and seen.isdisjoint(found):
        seen.update(found)
        return items, found
    kept = {key: item for key, item in zip(found, items, strict=True) if key not in seen}
    seen.update(kept)
    return list(kept.values()), list(kept)
