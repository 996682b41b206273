"""The Tripletex connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Window
from connectors.errors import ErpError, problem
from connectors.reading import LedgerConnector
from connectors.spans import AHEAD_OF_TODAY, cut, span
from connectors.tripletex import calendar, checks, masters, spans
from connectors.tripletex.answers import Balance
from connectors.tripletex.api import Api
from connectors.tripletex.ledger import Postings, TrialBalance
from connectors.tripletex.system import TRIPLETEX


class TripletexConnector(LedgerConnector):
    """Tripletex API v2 behind `connectors.base.Connector`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._api = Api(context)

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

    def _periods(self, company: str) -> Sequence[Period]:
        return calendar.periods(self._api, company)

    def _explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        return self._api.explained(error, company, dataset)

    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
        return masters.read(self._api, company, dataset, cursor)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        periods = self._calendar(company)
        whole = span(periods, window)
        parts = cut(periods, whole, self._context.clock().date())
        return spans.read(
            self._api, company, Postings(periods), parts, whole, cursor, TRIPLETEX.max_in_flight
        )

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        """One call a period that starts in the window; far ahead only where something moves."""
        periods = self._calendar(company)
        whole = span(periods, window)
        inside = [period for period in periods if period.start in whole]
        horizon = self._context.clock().date() + AHEAD_OF_TODAY
        far = [period for period in inside if period.start > horizon]
        if far and not self._moves(company, Window(far[0].start, far[-1].end)):
            inside = [period for period in inside if period.start <= horizon]
        parts = [period.window for period in inside]
        return spans.read(
            self._api, company, TrialBalance(periods), parts, whole, cursor, TRIPLETEX.max_in_flight
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
