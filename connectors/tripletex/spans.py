"""Reads a dataset window by window: looks ahead, pages, narrows what is too large, resumes."""

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from typing import Any

from connectors.base import Page, Window
from connectors.errors import ErpError, problem
from connectors.http import Request, Response
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
    """Of `window` the rows before offset `start` are stored."""

    start: int = 0
    last: int | None = None


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
        if at is not None and at.window and self._still(queue[0], at):
            yield from self._window(queue, at.start, {at.last} if at.last is not None else set())
        if not windows:
            yield Page((), stored_to(whole.end), whole, complete=True)
        while queue:
            yield from self._pipeline(queue)

    def _pipeline(self, queue: deque[Window]) -> Iterator[Page]:
        """Reads windows off the front of the queue, the next ones already under way."""

        def feed() -> Iterator[Request]:
            for window in list(queue):
                for page in range(self._expected):
                    yield self._request(window, page * self._count)

        answers = self._api.ahead(self._company, feed(), self._in_flight, self._mendable)
        with closing(answers):
            ahead = _Ahead(answers)
            while queue and (answer := ahead.take()) is not None:
                if answer[0].tag != (queue[0], 0):
                    continue  # a page fetched ahead that its window did not need
                length = len(queue)
                yield from self._window(queue, 0, set(), answer[1], ahead)
                if len(queue) != length - 1:
                    return  # narrowed: what is under way asks for windows that are no more

    def _window(
        self,
        queue: deque[Window],
        start: int,
        seen: set[int],
        response: Response | None = None,
        ahead: "_Ahead | None" = None,
    ) -> Iterator[Page]:
        """Reads the first window of the queue from `start` on and takes it off, or puts narrower ones in
        its place."""
        window = queue[0]
        pages = 0
        while True:
            answer = response or self._send(self._request(window, start))
            response = None
            error = self._api.wrong(answer)
            if error is not None:
                yield from self._narrow(queue, error)
                return
            asked = self._count
            listing: Any = answer.json(self._dataset.type)
            end = start + len(listing.values)
            items, fresh = self._fresh(listing.values, seen)
            again = bool(listing.values) and not fresh
            if again and not unpaged(asked, len(listing.values)):
                raise problem("paging_stuck", self._dataset.path, dataset=self._dataset.name)
            pages += 1
            rows = self._dataset.rows(items, window)
            going_on = not again and more(asked, end, len(listing.values), listing.fullResultSize)
            if not going_on:
                self._expected = max(1, min(pages, _MOST_PAGES_AHEAD))
                yield Page(rows, stored_to(window.end), window, complete=True)
                queue.popleft()
                return
            last = listing.values[-1:]
            at = _Cursor(window.start.isoformat(), str(window), end, self._dataset.ids(last)[0])
            yield Page(rows, text(at), window)
            if 0 < len(listing.values) < asked and len(listing.values) >= 100:
                self._count = len(listing.values)  # the server gives no more at a time
            if ahead is not None:
                response = ahead.page(window, end, self._expected)
            start = end

    def _fresh(self, items: list[Any], seen: set[int]) -> tuple[list[Any], set[int]]:
        """The rows not given before in this window; an identity twice in one answer counts once."""
        ids = self._dataset.ids(items)
        fresh = set(ids) - seen
        if len(fresh) == len(ids):
            seen |= fresh
            return items, fresh
        kept = []
        for key, item in zip(ids, items, strict=True):
            if key not in seen:
                seen.add(key)
                kept.append(item)
        return kept, fresh

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
        seen: set[int] = set()
        anew = stored_to(window.start)  # resuming starts the window anew
        while ranges:
            low, high = ranges[0]
            start, split = 0, False
            before: list[int] = []
            while True:
                limits = {"accountNumberFrom": low, "accountNumberTo": high}
                answer = self._send(self._request(window, start, limits))
                error = self._api.wrong(answer)
                if error is not None:
                    if error.code != "result_too_large" or high - low < 2:
                        raise error
                    ranges.popleft()
                    ranges.extendleft([((low + high) // 2, high), (low, (low + high) // 2)])
                    split = True
                    break
                listing: Any = answer.json(self._dataset.type)
                ids = self._dataset.ids(listing.values)
                again = bool(ids) and ids == before
                if again and not unpaged(self._count, len(ids)):
                    raise problem("paging_stuck", self._dataset.path, dataset=self._dataset.name)
                before = ids
                items, _ = self._fresh(listing.values, seen)
                start += len(listing.values)
                yield Page(self._dataset.rows(items, window), anew, window)
                if again or not more(self._count, start, len(ids), listing.fullResultSize):
                    break
            if not split:
                ranges.popleft()
        yield Page((), stored_to(window.end), window, complete=True)

    def _request(
        self, window: Window, start: int, limits: dict[str, int] | None = None, count: int | None = None
    ) -> Request:
        params: dict[str, str | int | bool] = {
            "dateFrom": window.start.isoformat(),
            "dateTo": window.end.isoformat(),  # exclusive, as ours
            **(limits or {}),
            "from": start,
            "count": count or self._count,
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

    def _still(self, window: Window, at: _Cursor) -> bool:
        """Whether the row before the offset is still the one that was: else rows vanished meanwhile."""
        if at.start < 1 or at.last is None:
            return False
        answer = self._send(self._request(window, at.start - 1, count=1))
        if self._api.wrong(answer) is not None:
            return False
        listing: Any = answer.json(self._dataset.type)
        return bool(self._dataset.ids(listing.values)[:1] == [at.last])


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
