"""The Visma.net connector: what the rest of the program calls."""

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
from connectors.errors import ErpError, problem
from connectors.reading import LedgerConnector
from connectors.spans import AHEAD_OF_TODAY
from connectors.visma_net import balances, calendar, checks, masters, spans
from connectors.visma_net.answers import Transaction
from connectors.visma_net.api import Api, Params
from connectors.visma_net.company import Books, Tenant, books, explained, other_company, tenant
from connectors.visma_net.paging import elements


class VismaNetConnector(LedgerConnector):
    """Visma.net ERP behind `connectors.base.BrowserConnector`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._api = Api(context)
        self._tenant: Tenant | None = None
        self._books: Books | None = None

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """See `BrowserConnector.sign_in`."""
        yield from self._api.connect.sign_in(request)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`."""
        return checking.run(checks.plan(self._api, self._opened), companies)

    def companies(self) -> Iterator[Company]:
        """The one company that was signed in to. Raises ErpError, `no_companies` if there is none,
        `module_inactive` without access to its finances."""
        found = tenant(self._api)
        books(self._api, found.ledger)
        yield found.company

    def _periods(self, company: str) -> Sequence[Period]:
        return calendar.periods(self._api, self._opened(company).ledger)

    def _explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        return explained(self._api, error, company, dataset)

    def _open(self, company: str) -> None:
        self._opened(company)

    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
        return masters.read_all(self._api, dataset, cursor)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        periods = self._calendar(company)
        parts = spans.cut(periods, window, self._context.clock().date())
        return spans.Reader(self._api, self._opened(company), periods).read(parts, cursor)

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        opened = self._opened(company)
        return balances.read(self._api, opened, self._begun(company, opened), window, cursor)

    def _opened(self, company: str) -> Books:
        """The books, once it is known whose they are: an authorisation may have been renewed for another
        company."""
        if self._tenant is None:
            try:
                self._tenant = tenant(self._api)
            except ErpError as error:
                if error.code == "no_companies":
                    raise problem("company_gone", error.detail, company=company) from None
                raise
        if self._tenant.company.id != company:
            raise other_company(company, self._tenant.company)
        if self._books is None:
            self._books = books(self._api, self._tenant.ledger)
        return self._books

    def _begun(self, company: str, opened: Books) -> Sequence[Period]:
        """The periods that have balances of their own: those far ahead only if something is posted there."""
        periods = self._calendar(company)
        horizon = self._context.clock().date() + AHEAD_OF_TODAY
        begun = [period for period in periods if period.start <= horizon]
        if len(begun) == len(periods) or not begun:
            return periods
        params: Params = {
            "ledger": opened.ledger,
            "fromDate": horizon.isoformat(),
            "pageNumber": 1,
            "pageSize": 1,
        }
        try:
            answer = self._api.send(self._api.request(spans.PATH, params, "postings"))
        except ErpError as error:
            if error.code == "vendor_rejected":
                return periods
            raise
        return periods if elements(answer, Transaction)[0] else begun
