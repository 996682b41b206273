"""The Tripletex connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Window
from connectors.errors import ErpError, problem
from connectors.spans import AHEAD_OF_TODAY, cut
from connectors.tripletex import calendar, checks, masters, spans
from connectors.tripletex.answers import Balance
from connectors.tripletex.api import Api
from connectors.tripletex.ledger import Postings, TrialBalance
from connectors.tripletex.system import TRIPLETEX


class TripletexConnector:
    """Tripletex API v2 behind `connectors.base.Connector`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._api = Api(context)
        self._calendars: dict[str, Sequence[Period]] = dict(context.calendars)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api), companies)

    def companies(self) -> Iterator[Company]:
        """The clients of an office's key, the one company of an end user's. Raises ErpError, `no_companies`
        if there is none."""
        found = checks.find(self._api).companies
        if not found:
            raise problem("no_companies")
        yield from found

    def periods(self, company: str) -> Sequence[Period]:
        """See `Connector.periods`; asks the vendor."""
        try:
            found = calendar.periods(self._api, company)
        except ErpError as error:
            raise self._api.explained(error, company, "postings") from None
        self._calendars[company] = found
        return found

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

    def _calendar(self, company: str) -> Sequence[Period]:
        known = self._calendars.get(company)
        return known if known else self.periods(company)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        periods = self._calendar(company)
        whole = window or Window(periods[0].start, max(period.end for period in periods))
        parts = cut(periods, whole, self._context.clock().date())
        yield from spans.read(
            self._api, company, Postings(periods), parts, whole, cursor, TRIPLETEX.max_in_flight
        )

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        """One call a period that starts in the window; far ahead only where something moves."""
        periods = self._calendar(company)
        whole = window or Window(periods[0].start, max(period.end for period in periods))
        inside = [period for period in periods if period.start in whole]
        horizon = self._context.clock().date() + AHEAD_OF_TODAY
        far = [period for period in inside if period.start > horizon]
        if far and not self._moves(company, Window(far[0].start, far[-1].end)):
            inside = [period for period in inside if period.start <= horizon]
        yield from spans.read(
            self._api,
            company,
            TrialBalance(periods),
            [period.window for period in inside],
            whole,
            cursor,
            TRIPLETEX.max_in_flight,
        )

    def _moves(self, company: str, window: Window) -> bool:
        try:
            rows = self._api.listing(
                company,
                TrialBalance.path,
                Balance,
                str(TrialBalance.params["fields"]),
                sorting=TrialBalance.sorting,
                params={"dateFrom": window.start.isoformat(), "dateTo": window.end.isoformat()},
            )
        except ErpError as error:
            if error.code in ("result_too_large", "vendor_rejected"):
                return True  # too much to be told at once
            raise
        return any(row.balanceChange for row in rows)
