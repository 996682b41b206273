"""What connectors that read a ledger share: the calendar, asked for once, and which dataset is read how."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import wraps
from typing import Any, TypeVar, cast

from connectors import notes
from connectors.base import Context, FailedRow, Page, Period, Window
from connectors.errors import ErpError

Read = TypeVar("Read", bound=Callable[..., Iterator[Page]])


def noted(read: Read) -> Read:
    """Puts what is noted while a connector's `read` makes a page into that page."""

    @wraps(read)
    def pages(*args: Any, **options: Any) -> Iterator[Page]:
        notes.take()  # of whatever this thread did before, such as a check
        with closing(cast(Any, read(*args, **options))) as source:
            for page in source:
                rows, values = notes.take()
                if rows or values:
                    page = replace(page, failed=(*page.failed, *rows), repaired=page.repaired + values)
                yield page

    return cast(Read, pages)


class LedgerConnector(ABC):
    """The reading half of `connectors.base.Connector`. A system says how calendar, postings, trial balance
    and lists are read, and what an error means; all of these may raise ErpError."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._calendars: dict[str, Sequence[Period]] = {}
        self._odd: dict[str, Sequence[FailedRow]] = {}  # entries of a calendar that could not be read

    def periods(self, company: str) -> Sequence[Period]:
        """See `Connector.periods`; asks the vendor. What could not be read of it is told with the accounts,
        which every run reads once and whole."""
        try:
            self._open(company)
            notes.take()
            found = self._calendars[company] = self._periods(company)
            self._odd[company], _ = notes.take()
        except ErpError as error:
            raise self._explained(error, company, "postings") from None
        return found

    @noted
    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`. Raises ErpError."""
        try:
            self._open(company)
            if dataset == "postings":
                yield from self._postings(company, window, cursor)
            elif dataset == "trial_balance":
                yield from self._trial_balance(company, window, cursor)
            else:
                for row in self._odd.get(company, ()) if dataset == "accounts" and cursor is None else ():
                    notes.failed(row)
                yield from self._list(company, dataset, cursor)
        except ErpError as error:
            raise self._explained(error, company, dataset) from None

    def _calendar(self, company: str) -> Sequence[Period]:
        """The periods as far as they are known, else as the vendor has them."""
        return self._calendars.get(company) or self.periods(company)

    def _open(self, company: str) -> None:
        """Makes sure that what is read is the company's, where no request names it."""
        return

    def _explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        """Says more of an error."""
        return error

    @abstractmethod
    def _periods(self, company: str) -> Sequence[Period]: ...

    @abstractmethod
    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]: ...

    @abstractmethod
    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]: ...

    @abstractmethod
    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]: ...
