"""The Customer Insight connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence

from connectors import checking
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
from connectors.reading import noted
from connectors.spans import calendar_months


class CustomerInsightConnector:
    """Customer Insight behind `connectors.base.BrowserConnector`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._api = Api(context)

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """See `BrowserConnector.sign_in`."""
        return self._api.connect.sign_in(request)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api), companies)

    def companies(self) -> Iterator[Company]:
        """The one company there is. Raises ErpError, `no_companies` if there is none."""
        found = companies(self._api.who())
        if not found:
            raise problem("no_companies")
        yield from found

    def periods(self, company: str) -> Sequence[Period]:
        """Calendar months: the system has no periods of its own, and nothing is read by them."""
        return calendar_months(self._context.clock().year)

    @noted
    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        """See `Connector.read`; every dataset is read whole. Raises ErpError."""
        self._api.open(company)
        yield from lists.read(self._api, dataset, cursor)
