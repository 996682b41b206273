"""The Customer Insight connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence
from datetime import date

from connectors.base import (
    CheckItem,
    Company,
    Context,
    Page,
    Period,
    SignInRequest,
    SignInStep,
    Window,
)
from connectors.customer_insight import checks, lists
from connectors.customer_insight.api import Api, companies
from connectors.errors import problem

_YEARS = 3  # of the calendar, besides the current one


class CustomerInsightConnector:
    """Customer Insight behind `connectors.base.BrowserConnector`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._api = Api(context)

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """See `BrowserConnector.sign_in`."""
        return self._api.connect.sign_in(request)

    def check(self, company: str | None = None) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checks.check(self._api, company)

    def companies(self) -> Iterator[Company]:
        """The one company there is. Raises ErpError, `no_companies` if there is none."""
        found = companies(self._api.who())
        if not found:
            raise problem("no_companies")
        yield from found

    def periods(self, company: str) -> Sequence[Period]:
        """Calendar months: the system has no periods of its own, and nothing is read by them."""
        year = self._context.clock().year
        starts = [date(y, month, 1) for y in range(year - _YEARS, year + 1) for month in range(1, 13)]
        ends = [*starts[1:], date(year + 1, 1, 1)]
        return [Period(f"{s:%Y-%m}", s, e) for s, e in zip(starts, ends, strict=True)]

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`; every dataset is read whole. Raises ErpError."""
        self._api.open(company)
        yield from lists.read(self._api, dataset, cursor)
