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

_FULL = 0.9  # of a page is what a window is cut to: the number of postings in it is an estimate


class BusinessNxtConnector:
    """Business NXT GraphQL API behind `connectors.base.BrowserConnector`, for both kinds of connection."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._api = Api(context)
        self._calendars: dict[str, Sequence[Period]] = dict(context.calendars)
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

    def periods(self, company: str) -> Sequence[Period]:
        """See `Connector.periods`; asks the vendor."""
        try:
            found = calendar.read(self._api, company)
        except ErpError as error:
            raise self._api.explained(error, company, "postings") from None
        self._calendars[company], self._counts[company] = found.periods, found.counts
        return found.periods

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`. Raises ErpError."""
        try:
            if dataset == "postings":
                yield from self._postings(company, window, cursor)
            elif dataset == "trial_balance":
                yield from self._trial_balance(company, window, cursor)
            else:
                yield from masters.read(self._api, company, dataset, cursor)
        except ErpError as error:
            raise self._api.explained(error, company, dataset) from None

    def _places(self, company: str) -> Places:
        return Places(self._calendars.get(company) or self.periods(company))

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        places = self._places(company)
        today, counts = self._context.clock().date(), self._counts.get(company)
        parts = cut(places, window, today, counts, int(ROWS * _FULL))
        strays = places.strays(window) if window is not None else None
        make = Postings(places, lambda: masters.currencies(self._api, company))
        yield from spans.read(self._api, company, places, make, parts, cursor, strays)

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        """A page for each year with periods that begin in the window; the cursor is the last year given."""
        places = self._places(company)
        whole = window or Window(places.periods[0].start, max(period.end for period in places.periods))
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
