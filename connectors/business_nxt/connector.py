"""The Business NXT connector: what the rest of the program calls."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, SignInRequest, SignInStep, Window
from connectors.business_nxt import calendar, checks, companies, masters, spans
from connectors.business_nxt.api import Api
from connectors.business_nxt.ledger import ROWS, Postings, TrialBalance
from connectors.business_nxt.places import Places, cut, pair
from connectors.errors import ErpError, problem
from connectors.reading import LedgerConnector
from connectors.spans import span

_FULL = 0.9  # of a page is what a window is cut to: the number of postings in it is an estimate


class BusinessNxtConnector(LedgerConnector):
    """Business NXT GraphQL API behind `connectors.base.BrowserConnector`, for both kinds of connection."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._api = Api(context)
        self._counts: dict[str, Mapping[str, int] | None] = {}

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """See `BrowserConnector.sign_in`."""
        return self._api.connect.sign_in(request)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api), companies)

    def companies(self) -> Iterator[Company]:
        """Those the access is given, and with service access those a signed-in person sees besides. Raises
        ErpError, `no_companies` if there is none."""
        found = companies.find(self._api)
        if not found.listed and not found.lacking:
            raise problem("no_companies")
        yield from found.listed
        yield from found.lacking

    def _periods(self, company: str) -> Sequence[Period]:
        found = calendar.read(self._api, company)
        self._counts[company] = found.counts
        return found.periods

    def _explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        return self._api.explained(error, company, dataset)

    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
        return masters.read(self._api, company, dataset, cursor)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        places = Places(self._calendar(company))
        today, counts = self._context.clock().date(), self._counts.get(company)
        parts = cut(places, window, today, counts, int(ROWS * _FULL))
        strays = places.strays(window) if window is not None else None
        make = Postings(places, lambda: masters.currencies(self._api, company))
        return spans.read(self._api, company, places, make, parts, cursor, strays)

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        """A page for each year with periods that begin in the window; the cursor is the last year given."""
        places = Places(self._calendar(company))
        whole = span(places.periods, window)
        every = groupby(range(len(places.periods)), key=lambda n: pair(places.periods[n].key)[0])
        years = [(year, list(positions)) for year, positions in every]
        years = [found for found in years if any(places.periods[n].start in whole for n in found[1])]
        if not years:
            yield Page((), "", whole, complete=True)
            return
        told = masters.results(self._api, company)
        balance = TrialBalance(self._api, company, places, lambda a: a in told or masters.of_result(a))
        start = whole.start
        for year, positions in years:
            last = year == years[-1][0]
            end = whole.end if last else max(places.periods[n].end for n in positions)
            part = Window(start, end)
            start = end
            if cursor is None or not cursor.isdigit() or year > int(cursor):
                yield Page(balance.year(positions[0], positions[-1], part), str(year), part, complete=True)
