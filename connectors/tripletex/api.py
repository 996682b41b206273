"""Calls to Tripletex: addresses, sign-in, rate budget and reading of errors in one place."""

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping
from functools import partial
from typing import TypeVar

import msgspec

from connectors.base import Context
from connectors.errors import ErpError, problem
from connectors.http import Patience, RateBudget, Request, Response
from connectors.lists import by_offset
from connectors.tripletex.answers import Identified, Listing, Module, Single, WhoAmI
from connectors.tripletex.problems import classify
from connectors.tripletex.session import Session

T = TypeVar("T")
_MOST = 1000  # rows of a page
OWN = "0"  # the user name for the company that owns the key
NEEDED_MODULES = frozenset({"API_V2"})  # the add-on "Integrasjoner" (name observed; unconfirmed)
_SHOWN = frozenset({"from", "count", "dateFrom", "dateTo", "isInactive", "isClosed", "dimensionIndex"})
Params = Mapping[str, str | int | bool]


class Api:
    """Tripletex behind one connection."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.base_url = context.fields["base_url"].rstrip("/")
        pair = [context.secrets[n].reveal() for n in sorted(context.secrets) if n.endswith("_token")]
        key = hashlib.sha256("\0".join([self.base_url, *pair]).encode()).hexdigest()
        self.rate = RateBudget.shared(key)  # the vendor counts per pair of tokens
        self.session = Session(context, self.base_url, self.rate)
        self.patience: Patience | None = None  # as the HTTP client was told
        self._users = {OWN: OWN}

    def request(self, path: str, params: Params, name: str, tag: object = None) -> Request:
        """A read of `path`."""
        headers = {"accept": "application/json"}
        return Request("GET", self.base_url + path, params, headers, name=name, shown=_SHOWN, tag=tag)

    def send(self, company: str, request: Request) -> Response:
        """The answer, signed in as `company`. Raises ErpError (`problems.classify`)."""
        return self.context.http.send(
            request,
            rate=self.rate,
            classify=self._classify,
            auth=self.session.auth(self._user(company)),
            patience=self.patience,
        )

    def _classify(self, response: Response) -> ErpError | None:
        """As `classify`; a session refused because our clock let it end before it began is the clock's."""
        if response.status == 401 and self.session.stillborn:
            return problem("clock_wrong", "the session is over by the server's clock")
        return classify(response)

    def _user(self, company: str) -> str:
        """The user name that opens a company: "0" for the one that owns the key, since only an office's key
        may name others (fact sheet 2.3). An office's key with its own company in the list names that too."""
        if company not in self._users:
            me = self.get(OWN, "/token/session/>whoAmI", Single[WhoAmI], {"fields": "companyId"}, "identity")
            user = company
            if me.value is not None and str(me.value.companyId) == company:
                user = OWN if self.own_open() or not self._listed(company) else company
            self._users[company] = user
        return self._users[company]

    def own_open(self) -> bool:
        """Whether "0" may read books: with an office's key nothing but the list of clients is open."""
        return self._allowed("/ledger/account", OWN)

    def _listed(self, company: str) -> bool:
        try:
            listed = self.listing(OWN, "/company/>withLoginAccess", Identified, "id", sorting="")
        except ErpError as error:
            if error.code not in ("right_missing", "vendor_rejected"):
                raise
            return False
        return company in {str(one.id) for one in listed}

    def _allowed(self, path: str, company: str) -> bool:
        try:
            self.get(company, path, Listing[Identified], {"count": 1, "fields": "id"}, "accounts")
        except ErpError as error:
            if error.code in ("right_missing", "session_refused", "vendor_rejected"):
                return False
            raise
        return True

    def ahead(
        self, company: str, requests: Iterator[Request], in_flight: int, let: Callable[[ErpError], bool]
    ) -> Generator[tuple[Request, Response], None, None]:
        """Answers in order, several fetched at a time; errors that `let` accepts come as answers."""

        def read(response: Response) -> ErpError | None:
            error = self._classify(response)
            return None if error is not None and let(error) else error

        return self.context.http.ahead(
            requests,
            in_flight,
            rate=self.rate,
            classify=read,
            auth=self.session.auth(self._user(company)),
            patience=self.patience,
        )

    def wrong(self, response: Response) -> ErpError | None:
        """What an answer that `let` accepted says, without secrets."""
        error = classify(response)
        if error is not None:
            error.detail = self.context.http.redact(error.detail)
        return error

    def get(self, company: str, path: str, type_: type[T], params: Params | None = None, name: str = "") -> T:
        """One answer, decoded. Raises ErpError."""
        return self.send(company, self.request(path, params or {}, name or path)).json(type_)

    def listing(
        self,
        company: str,
        path: str,
        type_: type[T],
        fields: str,
        *,
        sorting: str = "id",
        params: Params | None = None,
    ) -> list[T]:
        """All rows of a short list."""
        order: dict[str, str | int | bool] = {"sorting": sorting} if sorting else {}

        def fetch(start: int) -> tuple[list[T], bool]:
            place: Params = {"from": start, "count": _MOST, **order, "fields": fields}
            page = self.get(company, path, Listing[type_], {**(params or {}), **place})  # type: ignore[valid-type]
            return page.values, more(_MOST, start, page)

        pages = by_offset(fetch, "", msgspec.json.encode, path, path, partial(unpaged, _MOST))
        return [row for rows, _ in pages for row in rows]

    def explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        """Says of a refused right what is missing: the company itself, a module of it, or the right."""
        if error.code not in ("right_missing", "session_refused"):
            return error
        try:
            if company != OWN and self._gone(company):
                return problem("company_gone", error.detail, company=company)
            if error.code == "session_refused":
                return error
            answer = self.get(company, "/company/salesmodules", Listing[Module], name="modules")
        except ErpError as refused:
            if refused.code == "rate_limited":
                raise
            if error.code == "session_refused":
                return error
            return problem("right_missing", error.detail, dataset=dataset)
        names = {module.name for module in answer.values}
        if names and not names & NEEDED_MODULES:
            return problem("module_inactive", error.detail, module=min(NEEDED_MODULES), dataset=dataset)
        return problem("right_missing", error.detail, dataset=dataset)

    def _gone(self, company: str) -> bool:
        """Whether the key no longer opens this company: neither its own nor in the office's list."""
        me = self.get(OWN, "/token/session/>whoAmI", Single[WhoAmI], {"fields": "companyId"}, "identity")
        if me.value is not None and str(me.value.companyId) == company:
            return False
        return not self._listed(company)


def more(asked: int, start: int, page: Listing[T]) -> bool:
    """Whether rows may follow a page that begins at offset `start`.

    `fullResultSize` alone proves nothing (fact sheet 3.2), and a server may cap `count` silently: a full
    page, a larger size or a round number of rows each mean asking on, until nothing more comes.
    """
    rows, full = len(page.values), page.fullResultSize or 0
    return rows > 0 and (rows >= asked or full > start + rows or rows % 100 == 0)


def unpaged(asked: int, rows: int) -> bool:
    """Whether a page that came twice was the whole list: some lists ignore `from` (fact sheet 3.2). A page
    as full as the server may make it leaves that open."""
    return rows < asked and (rows < 1000 or rows % 100 != 0)
