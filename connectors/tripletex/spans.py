"""Reads a dataset window by window: looks ahead, pages, narrows what is too large, resumes."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import Any

from connectors.base import Page, Window
from connectors.errors import ErpError
from connectors.http import Request, Response
from connectors.lists import by_offset
from connectors.spans import PartCursor, parse, stored_to, text
from connectors.tripletex.api import Api, more, unpaged
from connectors.tripletex.ledger import Postings, TrialBalance
from connectors.tripletex.problems import UNKNOWN_FIELD

PAGE = 2500  # decoding a page holds the interpreter, and the window waits meanwhile: 2 500 rows are 8 ms
_SAFE = 1000  # the documented default
_MOST_PAGES_AHEAD = 4
# where account numbers of Norwegian charts divide a day that is too large
_ACCOUNTS = (0, 1900, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 10_000, 2**31 - 1)


class _Cursor(PartCursor):
    """Of `window` the rows before `place` are stored, see `lists.by_offset`."""

    place: str = ""


def read(
    api: Api,
    company: str,
    dataset: Postings | TrialBalance,
    windows: Sequence[Window],
    whole: Window,
    cursor: str | None,
    in_flight: int,
) -> Iterator[Page]:
    """Pages of all `windows`, which lie in `whole`; each window ends with a page that is `complete`."""
    yield from _Reader(api, company, dataset, in_flight).read(windows, whole, cursor)


class _Reader:
    def __init__(self, api: Api, company: str, dataset: Postings | TrialBalance, in_flight: int) -> None:
        self._api = api
        self._company = company
        self._dataset = dataset
        self._in_flight = in_flight
        self._count = PAGE
        self._expected = 1  # pages a window takes, as the last one did

    def read(self, windows: Sequence[Window], whole: Window, cursor: str | None) -> Iterator[Page]:
        at = parse(cursor, _Cursor)
        queue = deque(windows if at is None else at.rest(windows))
        if at is not None and at.window and at.place:
            yield from self._window(queue, at.place)
        if not windows:
            yield Page((), stored_to(whole.end), whole, complete=True)
        while queue:
            yield from self._pipeline(queue)

    def _pipeline(self, queue: deque[Window]) -> Iterator[Page]:
        """Reads windows off the front of the queue, the next ones already under way."""

        def feed() -> Iterator[Request]:
            for window in list(queue):
                for page in range(self._expected):  # each from the last row of the one before
                    yield self._request(window, page * (self._count - 1))

        answers = self._api.ahead(self._company, feed(), self._in_flight, self._mendable)
        with closing(answers):
            ahead = _Ahead(answers)
            while queue and (answer := ahead.take()) is not None:
                if answer[0].tag != (queue[0], 0):
                    continue  # a page fetched ahead that its window did not need
                length = len(queue)
                yield from self._window(queue, "", answer[1], ahead)
                if len(queue) != length - 1:
                    return  # narrowed: what is under way asks for windows that are no more

    def _window(
        self,
        queue: deque[Window],
        place: str,
        response: Response | None = None,
        ahead: "_Ahead | None" = None,
    ) -> Iterator[Page]:
        """Reads the first window of the queue from a place on and takes it off, or puts narrower ones in
        its stead."""
        window = queue[0]
        pages = 0

        def answered(start: int) -> Response:
            nonlocal response, pages
            answer, response = response, None
            if answer is None and ahead is not None:
                answer = ahead.page(window, start, self._expected)
            pages += 1
            return answer or self._send(self._request(window, start))

        try:
            for items, following in self._pages(answered, place):
                rows = self._dataset.rows(items, window)
                if following:
                    at = _Cursor(window.start.isoformat(), str(window), following)
                    yield Page(rows, text(at), window)
                    continue
                self._expected = max(1, min(pages, _MOST_PAGES_AHEAD))
                yield Page(rows, stored_to(window.end), window, complete=True)
                queue.popleft()
        except _RefusedError as refused:
            yield from self._narrow(queue, refused.error)

    def _pages(
        self, answered: Callable[[int], Response], place: str = ""
    ) -> Iterator[tuple[Sequence[Any], str]]:
        """The pages of a window or a part of one, see `lists.by_offset`. Raises ErpError, _RefusedError."""
        asked = self._count

        def fetch(start: int) -> tuple[Sequence[Any], bool]:
            nonlocal asked
            asked = self._count
            answer = answered(start)
            error = self._api.wrong(answer)
            if error is not None:
                raise _RefusedError(error)
            listing: Any = answer.json(self._dataset.type)
            rows = len(listing.values)
            going_on = more(asked, start, listing)
            if going_on and 100 <= rows < asked:
                self._count = rows  # the server gives no more at a time
            return listing.values, going_on

        dataset = self._dataset
        return by_offset(
            fetch, place, dataset.key, dataset.path, dataset.name, lambda rows: unpaged(asked, rows)
        )

    def _narrow(self, queue: deque[Window], error: ErpError) -> Iterator[Page]:
        window = queue[0]
        if error.params.get("error") == UNKNOWN_FIELD:
            if not self._dataset.without_news():
                raise error
            return
        if error.code != "result_too_large":
            if self._count <= _SAFE:
                raise error
            self._count = _SAFE  # it may be the size of the page that was refused
            return
        days = (window.end - window.start).days
        if days > 1 and self._dataset.splits:
            middle = window.start + timedelta(days=days // 2)
            queue.popleft()
            queue.extendleft([Window(middle, window.end), Window(window.start, middle)])
        else:
            yield from self._by_accounts(window)
            queue.popleft()

    def _by_accounts(self, window: Window) -> Iterator[Page]:
        """A window that no day cuts further, a range of accounts at a time (upper bounds are exclusive)."""
        ranges = deque(pairwise(_ACCOUNTS))
        anew = stored_to(window.start)  # resuming starts the window anew
        while ranges:
            low, high = ranges.popleft()
            limits = {"accountNumberFrom": low, "accountNumberTo": high}
            try:
                for items, _ in self._pages(partial(self._part, window, limits)):
                    yield Page(self._dataset.rows(items, window), anew, window)
            except _RefusedError as refused:
                if refused.error.code != "result_too_large" or high - low < 2:
                    raise refused.error from None
                ranges.extendleft([((low + high) // 2, high), (low, (low + high) // 2)])
        yield Page((), stored_to(window.end), window, complete=True)

    def _part(self, window: Window, limits: Mapping[str, int], start: int) -> Response:
        return self._send(self._request(window, start, limits))

    def _request(self, window: Window, start: int, limits: Mapping[str, int] | None = None) -> Request:
        params: dict[str, str | int | bool] = {
            "dateFrom": window.start.isoformat(),
            "dateTo": window.end.isoformat(),  # exclusive, as ours
            **(limits or {}),
            "from": start,
            "count": self._count,
            "sorting": self._dataset.sorting,
            **self._dataset.params,
        }
        return self._api.request(self._dataset.path, params, self._dataset.name, (window, start))

    def _send(self, request: Request) -> Response:
        answers = self._api.ahead(self._company, iter((request,)), 1, self._mendable)
        return next(answers)[1]

    def _mendable(self, error: ErpError) -> bool:
        if error.code == "vendor_rejected":
            return self._count > _SAFE or error.params.get("error") == UNKNOWN_FIELD
        return error.code == "result_too_large"


class _RefusedError(Exception):
    """What was asked for cannot be had so, and may be had otherwise."""

    def __init__(self, error: ErpError) -> None:
        super().__init__(error.code)
        self.error = error


class _Ahead:
    """Answers fetched ahead, in order, that can be looked at without being taken."""

    def __init__(self, answers: Iterator[tuple[Request, Response]]) -> None:
        self._answers = answers
        self._held: tuple[Request, Response] | None = None

    def take(self) -> tuple[Request, Response] | None:
        """The next answer, None after the last."""
        held, self._held = self._held, None
        return held or next(self._answers, None)

    def page(self, window: Window, start: int, expected: int) -> Response | None:
        """The page of that window at that offset if it was asked for ahead."""
        if expected < 2:
            return None
        answer = self.take()
        if answer is None:
            return None
        if answer[0].tag == (window, start):
            return answer[1]
        self._held = answer
        return None
