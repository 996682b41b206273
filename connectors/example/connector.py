"""The Example ERP connector: what the rest of the program calls."""

from collections.abc import Iterator, Sequence
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Context, Page, Period, Window
from connectors.errors import ErpError, problem
from connectors.example import ledger, lists
from connectors.example.answers import Balance, Posting, User
from connectors.example.api import Api
from connectors.example.system import EXAMPLE
from connectors.http import Request
from connectors.reading import LedgerConnector

_FIRST = {name: (source.path, source.kind) for name, source in lists.SOURCES.items()} | {
    "postings": (ledger.POSTINGS, Posting),
    "trial_balance": (ledger.BALANCES, Balance),
}


class ExampleConnector(LedgerConnector):
    """Example ERP behind `connectors.base.Connector`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._api = Api(context)

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        """See `Connector.check`: the first question proves the key."""
        where = Request("GET", f"{self._api.base_url}/user", name="reach")
        plan = checking.Plan(
            calls=[self._api],
            address=self._api.base_url,
            reached=partial(checking.reached, self._api, where),
            identify=self._identity,
            datasets=EXAMPLE.datasets,
            first=self._first,
            explained=self._explained,
        )
        return checking.run(plan, companies)

    def companies(self) -> Iterator[Company]:
        """The companies the key opens. Raises ErpError, `no_companies` if there are none."""
        every = self._api.companies()
        if not every:
            raise problem("no_companies")
        yield from every

    def _identity(self) -> checking.Identity:
        user = self._api.get("/user", User, "user")
        return checking.Identity({"who": user.name}, self._api.companies())

    def _first(self, company: str, dataset: str) -> int:
        path, kind = _FIRST[dataset]
        return len(self._api.page(f"/companies/{company}{path}", kind, dataset, {"limit": 1}).items)

    def _explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        if error.code in ("right_missing", "company_gone"):
            error.params = {"dataset": dataset, "company": company, **error.params}
        return error

    def _periods(self, company: str) -> Sequence[Period]:
        return ledger.periods(self._api, company)

    def _postings(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        return ledger.postings(self._api, company, self._calendar(company), window, cursor)

    def _trial_balance(self, company: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        return ledger.trial_balance(self._api, company, self._calendar(company), window, cursor)

    def _list(self, company: str, dataset: str, cursor: str | None) -> Iterator[Page]:
        return lists.read(self._api, company, dataset, cursor)
