"""Reading lists: page by page as each answer tells how many there are, several lists ahead of their use.

A list is a bare array whose elements carry the total and the largest page (to which a larger `pageSize` is
cut silently); an empty one carries nothing. A few newer endpoints have an envelope.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from connectors.errors import ErpError, problem
from connectors.http import Request, Response
from connectors.lists import unsettled
from connectors.visma_net.answers import Envelope
from connectors.visma_net.api import Api, Params

T = TypeVar("T")
_READINGS = 6  # of a list that changes while it is read


@dataclass(frozen=True, slots=True)
class Source(Generic[T]):
    """A paged list: `name` for the log, `kind` of its elements, `size` of the pages asked for. `optional`:
    may be refused, and then is empty. `tag`: the reader's own."""

    path: str
    kind: type[T]
    name: str
    size: int
    params: Params = field(default_factory=dict)
    optional: bool = False
    tag: object = None


@dataclass(frozen=True, slots=True)
class Piece(Generic[T]):
    """A page of a list. `first`: the list begins here, maybe anew; `last`: with it, it is whole."""

    items: list[T]
    first: bool
    last: bool


@dataclass(slots=True)
class Listing(Generic[T]):
    """One list on its way. `changed`: it did not stay the same from page to page."""

    source: Source[T]
    pages: dict[int, list[T]] = field(default_factory=dict)  # that came and were not yet given
    asked: int = 0
    given: int = 0
    wanted: int = 1  # pages known to be needed
    seen: int = 0  # elements
    total: int | None = None
    changed: bool = False
    _first: list[T] = field(default_factory=list)

    def take(self, number: int, response: Response) -> None:
        """Reads page `number`, which comes after all before it. Raises ProtocolError, `paging_stuck` for a
        page that comes again."""
        items, total = elements(response, self.source.kind)
        if number > 1 and items and _same(items, self._first):
            if self.total is not None and self.total > len(items):
                raise problem("paging_stuck", self.source.path, dataset=self.source.name)
            items = []  # the list is not paged at all
        if number == 1:
            self._first = items
        elif total is not None and self.total is not None and total != self.total:
            self.changed = True
        self.total = self.total if total is None else total
        self.seen += len(items)
        self.pages[number] = items
        if number >= self.wanted and items:
            self.wanted += self._more(number, len(items))

    def rests(self, before: tuple[int | None, int] | None) -> bool:
        """Whether nothing was added or taken away while it was read. Fewer elements than their total, twice
        the same, are a total that counts otherwise. before: total and elements of the reading before."""
        complete = self.total is None or self.seen >= self.total
        return not self.changed and (complete or before == (self.total, self.seen))

    def _more(self, number: int, length: int) -> int:
        """How many pages are known to follow page `number`."""
        if self.total is None:  # until a page is shorter, or empty
            return int(length >= len(self._first))
        if number == 1:
            return max(0, -(-self.total // length) - 1)
        return int(self.seen < self.total)


def elements(response: Response, kind: type[T]) -> tuple[list[T], int | None]:
    """An answer's elements and the total it names. Raises ProtocolError."""
    if response.status == 204:
        return [], 0
    answer: Any = response.json(list[kind] | Envelope[kind])  # type: ignore[valid-type, arg-type]
    if isinstance(answer, Envelope):
        return answer.records, _number(answer.totalCount)
    metadata = getattr(answer[0], "metadata", None) if answer else None
    return answer, _number(metadata.totalCount) if metadata is not None else None


def _number(value: str | int | None) -> int | None:
    try:
        return int(value) if value is not None else None
    except ValueError:
        return None


def _same(items: list[T], others: list[T]) -> bool:
    return len(items) == len(others) and items[0] == others[0] and items[-1] == others[-1]


class Fetch:
    """Lists in the order of `sources`, which is drawn from as far ahead as requests are under way."""

    def __init__(self, api: Api, sources: Iterable[Source[Any]], in_flight: int) -> None:
        self._api = api
        self._plan = iter(sources)
        self._in_flight = in_flight
        self._open: deque[Listing[Any]] = deque()
        self._answers: Generator[tuple[Request, Response], None, None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answers is not None:
            self._answers.close()

    def __iter__(self) -> Iterator[Listing[Any]]:
        while self._open or self._begin():
            yield self._open[0]
            self._open.popleft()

    def pages(self, listing: Listing[T]) -> Iterator[list[T]]:
        """The pages of the list at hand; an empty list has one, a refused one none. Raises ErpError."""
        while listing.given < listing.wanted:
            number = listing.given + 1
            while number not in listing.pages and number <= listing.wanted:
                self._pull()
            if number in listing.pages:
                listing.given = number
                yield listing.pages.pop(number)

    def settled(self, listing: Listing[T]) -> Iterator[Piece[T]]:
        """As `pages`, each marked; a list that changed meanwhile is read again, for rows may have slipped
        from a page not yet read to one already read. Raises ErpError, TransientError if it never rests."""
        before: tuple[int | None, int] | None = None
        for _ in range(_READINGS):
            first = True
            for items in self.pages(listing):
                last = listing.given >= listing.wanted and listing.rests(before)
                yield Piece(items, first, last)
                first = False
            if listing.rests(before):
                return
            before = listing.total, listing.seen
            listing = self._again(listing)
        raise unsettled(listing.source.path)

    def _again(self, listing: Listing[T]) -> Listing[T]:
        """The same list anew, ahead of all others."""
        anew = Listing(listing.source)
        self._open[0] = anew
        return anew

    def _begin(self) -> bool:
        source = next(self._plan, None)
        if source is not None:
            self._open.append(Listing(source))
        return source is not None

    def _feed(self) -> Iterator[Request]:
        """The pages to ask for, those of the earliest list first, as far as they are known."""
        while True:
            listing = next((one for one in self._open if one.asked < one.wanted), None)
            if listing is None:
                if not self._begin():
                    return
                continue
            listing.asked += 1
            source = listing.source
            params = {**source.params, "pageNumber": listing.asked, "pageSize": source.size}
            yield self._api.request(source.path, params, source.name, (listing, listing.asked))

    def _pull(self) -> None:
        """Waits for one more answer."""
        if self._answers is None:
            self._answers = self._api.ahead(self._feed(), self._in_flight, _may_be_let)
        found = next(self._answers, None)
        if found is None:
            self._answers = None  # what the last answers told to be needed is asked for anew
            return
        request, response = found
        assert isinstance(request.tag, tuple)
        listing, number = request.tag
        error = self._api.wrong(response)
        if error is None:
            listing.take(number, response)
        elif listing.source.optional:
            listing.wanted = 0
        else:
            raise error


def _may_be_let(error: ErpError) -> bool:
    return error.code in ("right_missing", "vendor_rejected") or error.params.get("status") in ("404", "405")


def read(api: Api, source: Source[T]) -> Iterator[Piece[T]]:
    """One list, as `Fetch.settled`."""
    with Fetch(api, [source], 1) as fetch:
        for listing in fetch:
            yield from fetch.settled(listing)


def whole(
    api: Api,
    path: str,
    kind: type[T],
    name: str,
    key: Callable[[T], object] | None = None,
    params: Params | None = None,
) -> list[T]:
    """A list that has no pages. Where it names a larger total than it gives, what follows the last `key` is
    asked for (`greaterThanValue`). Raises ErpError."""
    found: list[T] = []
    more: dict[str, str | int | bool] = dict(params or {})
    while True:
        items, total = elements(api.send(api.request(path, more, name)), kind)
        if found and items and _same(items, found[-len(items) :]):
            return found
        found += items
        if key is None or not items or total is None or len(found) >= total:
            return found
        more["greaterThanValue"] = str(key(items[-1]))
