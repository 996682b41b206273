"""Reads the ledger window by window: journals and postings ahead, together, and resumed where they stopped.

Postings are asked for by date, so that each window is whole whichever period its postings belong to: the
vendor lets a posting's date and period differ.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from connectors.base import Page, Period, Window
from connectors.spans import AHEAD_OF_TODAY, after, between, left, months, stored_to
from connectors.visma_net import journals
from connectors.visma_net.answers import Subaccount, Transaction
from connectors.visma_net.api import Api
from connectors.visma_net.calendar import asked
from connectors.visma_net.company import Books
from connectors.visma_net.journals import Journals
from connectors.visma_net.ledger import Postings
from connectors.visma_net.paging import Fetch, Listing, Source
from connectors.visma_net.system import VISMA_NET

PATH = "/v1/GeneralLedgerTransactions"
# dates outside the calendar: a posting of a known period may have any
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
_SIZE = 2500  # decoding a page holds the interpreter, and the window waits meanwhile
_FEW = 3  # periods whose journals are fetched before the postings of a window


def cut(calendar: Sequence[Period], wanted: Window | None, today: date) -> list[Window]:
    """The windows of postings: as the periods begin, months where one is longer; what lies more than a month
    ahead is one window. Without `wanted` all there is, dates outside the calendar too."""
    edges: set[date] = set()
    reached = date.min
    for period in calendar:
        if period.start >= reached:  # else it lies within another
            edges.update(months(period, today + AHEAD_OF_TODAY))
        reached = max(reached, period.end)
    return between(edges, wanted or Window(EARLIEST, LATEST))


class Reader:
    """Reads the postings of one company once."""

    def __init__(self, api: Api, books: Books, calendar: Sequence[Period]) -> None:
        self._api = api
        self._books = books
        self._calendar = calendar
        self._journals = Journals(api, [period.key for period in calendar], books.others)
        self._postings = Postings(calendar, self._journals, books.others)
        self._divided = False  # whether the subaccounts' segments were asked for
        self._by_date = True

    def read(self, windows: Sequence[Window], cursor: str | None) -> Iterator[Page]:
        """Pages of all windows; each window ends with a page that is `complete`. Raises ErpError."""
        queue = deque(left(windows, after(cursor)))
        while queue:
            with Fetch(self._api, self._plan(list(queue)), VISMA_NET.max_in_flight) as fetch:
                yield from self._run(fetch, queue)

    def _run(self, fetch: Fetch, queue: deque[Window]) -> Iterator[Page]:
        for listing in fetch:
            source = listing.source
            if source.kind is Transaction:
                yield from self._window(fetch, listing)
                if self._postings.strays and self._by_date:
                    # the server does not look at dates: everything is one window
                    self._by_date, self._journals.kept = False, None
                    rest = Window(queue[0].start, queue[-1].end)
                    queue.clear()
                    queue.append(rest)
                    return
                queue.popleft()
                continue
            period = source.tag
            for piece in fetch.settled(listing):
                if source.kind is Subaccount:
                    self._postings.learn(piece.items)
                elif isinstance(period, str):
                    if piece.first:
                        self._journals.begin(period)
                    self._journals.add(period, piece.items)
            self._divided = True

    def _window(self, fetch: Fetch, listing: Listing[Transaction]) -> Iterator[Page]:
        window = listing.source.tag
        assert isinstance(window, Window)
        for piece in fetch.settled(listing):
            if piece.first:
                self._postings.begin()
            rows = self._postings.rows(piece.items, window)
            if self._postings.strays and self._by_date:
                return
            done = stored_to(window.end if piece.last else window.start)
            yield Page(rows, done, window, complete=piece.last)

    def _plan(self, windows: Sequence[Window]) -> Iterator[Source[Any]]:
        if not self._divided:
            yield Source("/v1/subaccount", Subaccount, "subaccounts", 1000, optional=True)
        seen: set[str] = set()
        for window in windows:
            touched = [p.key for p in self._calendar if p.start < window.end and window.start < p.end]
            if len(touched) <= _FEW:
                for key in touched:
                    if key not in seen:
                        yield journals.source(key)
                seen = set(touched)
            yield Source(PATH, Transaction, "postings", _SIZE, self._params(window), tag=window)

    def _params(self, window: Window) -> dict[str, str | int | bool]:
        params: dict[str, str | int | bool] = {"ledger": self._books.ledger}
        if self._calendar:  # older versions want periods whatever the dates
            keys = sorted(period.key for period in self._calendar)
            params |= {"fromPeriod": asked(keys[0]), "toPeriod": asked(keys[-1])}
        if self._by_date and window.start > EARLIEST:
            params["fromDate"] = window.start.isoformat()
        if self._by_date and window.end < LATEST:
            # a day more: whether the last day is meant to be in is not documented
            params["toDate"] = window.end.isoformat()
        return params
