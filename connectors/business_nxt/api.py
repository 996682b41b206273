"""Calls to Business NXT: addresses, sign-in, allowance, columns and reading of errors in one place."""

import hashlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from msgspec import UNSET, Struct, field

from connectors.base import Context
from connectors.business_nxt.problems import COMPANY, NOT_IN_SCHEMA, judge
from connectors.business_nxt.system import BUSINESS_NXT, PRODUCTION
from connectors.business_nxt.tables import (
    ACCOUNTS,
    ASSOCIATES,
    COMPANY_INFORMATION,
    CURRENCY,
    ORG_UNIT,
    POSTINGS,
    PRODUCTS,
    Filter,
    Listing,
    Table,
    page_query,
)
from connectors.errors import ErpError, problem
from connectors.graphql import Data, GraphQL, Query
from connectors.http import PATIENT, Pace, Patience, Request, Response
from connectors.visma_connect import VismaConnect
from connectors.visma_fields import SERVICE, USER

T = TypeVar("T")
Row = dict[str, Any]
_ENDPOINTS = {USER: "/graphql", SERVICE: "/graphql-service"}
ALLOWANCE = (600, 60.0, 20)  # calls a token has in so many seconds, and how many are left to others
_TRACE = ("vbnxt-trace-id", "x-vbc-traceid")
# the server gives up after 59 seconds, and would again: the next try asks for less
_READING = Patience(PATIENT.attempts, PATIENT.longest_wait, timeout=75.0, repeats_timeouts=False)
_LISTED = (
    "query Companies { availableCompanies "
    "{ totalCount items { name vismaNetCompanyId vismaNetCustomerId } } }"
)
_COLUMNS = "query Columns($name: String!) { __type(name: $name) { fields { name } } }"
_TYPES = (POSTINGS.name, ACCOUNTS.name, ASSOCIATES.name, PRODUCTS.name, "OrgUnit1", ORG_UNIT, CURRENCY)
# small questions whose refusal tells that an access group is missing
PROBES = (COMPANY_INFORMATION, ACCOUNTS)
REFUSED = frozenset({"company_gone", "right_missing"})


class Listed(Struct):
    """A company as the list has it; `vismaNetCustomerId` is the customer it belongs to."""

    vismaNetCompanyId: int
    name: str | None = None
    vismaNetCustomerId: int | None = None


class _Companies(Struct, Generic[T]):
    items: list[T] | None = None


class _Available(Struct, Generic[T]):
    availableCompanies: _Companies[T] | None = None


class _Column(Struct):
    name: str


class _Type(Struct):
    fields: list[_Column] | None = None


class _Introspected(Struct):
    type: _Type | None = field(default=None, name="__type")


class Api:
    """Business NXT behind one connection, or as seen by a service that has no person behind it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.base_url = base_address(context.fields.get("base_url") or PRODUCTION)
        self.connect = VismaConnect(context, BUSINESS_NXT)
        self._graphs: dict[str, GraphQL] = {}
        self.patience: Patience | None = None  # as an import in the background does
        self._known: dict[str, frozenset[str] | None] = {}
        self.plain: set[str] = set()  # tables that are asked for their sure columns alone
        self.results: dict[str, set[str]] = {}  # accounts of the result by company, as the vendor has it

    def graph(self, access: str = "") -> GraphQL:
        """The endpoint of an access, by default of the connection's own; a token opens no other."""
        access = access or self.connect.access
        if access not in self._graphs:
            secret = self.context.secrets.get("refresh_token") if access == USER else None
            parts = (self.base_url, access, self.connect.client_id, secret.reveal() if secret else "")
            self._graphs[access] = GraphQL(
                self.context.http,
                self.base_url + _ENDPOINTS[access],
                judge,
                trace=_TRACE,
                rate=Pace.of(hashlib.sha256("\0".join(parts).encode()).hexdigest(), *ALLOWANCE),
                in_flight=BUSINESS_NXT.max_in_flight,
            )
        return self._graphs[access]

    def reached(self) -> None:
        """Asks without signing in; an answer is enough. Raises ErpError if there is none."""
        url, query = self.base_url + _ENDPOINTS[self.connect.access], {"query": "{ __typename }"}
        request = Request("POST", url, json=query, name="reach", may_repeat=True)
        self.context.http.send(request, classify=lambda _: None, patience=self.patience)

    def send(self, query: Query, access: str = "") -> Response:
        """The answer to one query. Raises ErpError (`problems.judge`)."""
        return self.graph(access).send(query, self.connect.auth(access), self.patience or _READING)

    def ahead(self, queries: Iterator[Query]) -> Generator[tuple[Query, Response], None, None]:
        """Answers in order, several fetched at a time. Raises ErpError."""
        return self.graph().ahead(queries, self.connect.auth(), self.patience or _READING)

    def batch(self, queries: Sequence[Query], access: str = "") -> list[Response | ErpError]:
        """The answer to each query or what is wrong with it. Raises ErpError for what concerns all."""
        return self.graph(access).batch(queries, self.connect.auth(access), self.patience or _READING)

    def rows(self, company: str, table: Table, text: str, type_: type[T], filter_: Filter | None) -> list[T]:
        """The rows of an answer that is not paged."""
        variables = {"no": int(company)} | ({} if filter_ is None else {"filter": filter_})
        rows: list[T] = listing(self.send(Query(text, variables, table.field)), table, type_).items
        return rows

    def columns(self, table: Table) -> tuple[str, ...]:
        """The columns to ask a table for: those that are sure, and the others where the schema has them."""
        if table.name in self.plain:
            return table.columns
        known = self.known(table.schema or table.name)
        return (*table.columns, *(name for name in table.optional if known is None or name in known))

    def known(self, name: str) -> frozenset[str] | None:
        """The columns of a type as the schema itself tells, asked for once; None if it does not."""
        if name not in self._known:
            names = list(dict.fromkeys((name, *_TYPES)))
            answers = self.batch([Query(_COLUMNS, {"name": one}, "schema") for one in names])
            self._known |= {one: _introspected(answer) for one, answer in zip(names, answers, strict=True)}
        return self._known[name]

    def plainer(self, table: Table, error: ErpError) -> bool:
        """Whether to ask once more, without the columns that are not sure, after a query was rejected."""
        if error.params.get("error") != NOT_IN_SCHEMA or table.name in self.plain:
            return False
        self.plain.add(table.name)
        return True

    def available(self, access: str = "") -> tuple[list[Listed], str]:
        """The companies the access sees, and the answer's trace id. Raises ErpError: `no_companies` where the
        server has none to list, which for a service means that its user in Business NXT is missing."""
        try:
            response = self.send(Query(_LISTED, name="companies"), access)
        except ErpError as error:
            # `error` is there if it is the query itself that was refused, not the sign-in before it
            if error.code in REFUSED or error.params.get("error") not in (None, NOT_IN_SCHEMA):
                raise problem("no_companies", error.detail) from None
            raise
        companies = response.json(Data[_Available[Listed]], strict=False).data.availableCompanies
        found = companies.items if companies is not None else None
        return found or [], self.graph(access).trace_of(response)

    def explained(self, error: ErpError, company: str, dataset: str) -> ErpError:
        """Says of a refused company or table what is missing: the company itself, the access group, or the
        right to this table."""
        if error.code not in ("company_gone", "right_missing"):
            return error
        try:
            listed = any(str(one.vismaNetCompanyId) == company for one in self.available()[0])
            refused = error if error.code == "company_gone" else self.closed(company)
        except ErpError as other:
            if other.code != "no_companies":
                raise
            listed, refused = False, None
        if not listed:
            return problem("company_gone", error.detail, company=company)
        if refused is not None:
            return problem("access_group_missing", error.detail, company=company)
        return problem("right_missing", error.detail, dataset=dataset)

    def closed(self, company: str) -> ErpError | None:
        """Why none of a listed company's tables can be read, None if any can."""
        answers = [self.probe([int(company)], table)[0] for table in PROBES]
        refused = [a for a in answers if isinstance(a, ErpError) and a.code in REFUSED]
        return refused[0] if len(refused) == len(answers) else None

    def probe(self, companies: Sequence[int], table: Table, access: str = "") -> list[Row | ErpError | None]:
        """The first row of a table of each company, None where it has none, or what is wrong with it. Raises
        ErpError for what concerns all."""
        text = (
            f"query Probe($no: Int!) {{ useCompany(no: $no) {{ {table.field}(first: 1) "
            f"{{ items {{ {table.columns[0]} }} }} }} }}"
        )
        answers = self.batch([Query(text, {"no": number}, "companies") for number in companies], access)
        return [_first(answer, table) for answer in answers]


def _first(answer: Response | ErpError, table: Table) -> Row | ErpError | None:
    if isinstance(answer, ErpError):
        return answer
    try:
        rows: list[Row] = listing(answer, table, Row).items
    except ErpError as error:
        return error
    return rows[0] if rows else None


def _introspected(answer: Response | ErpError) -> frozenset[str] | None:
    if isinstance(answer, ErpError):  # a server may keep its schema to itself
        return None
    found = answer.json(Data[_Introspected]).data.type
    return frozenset(column.name for column in found.fields) if found is not None and found.fields else None


def page(
    company: str,
    table: Table,
    columns: Iterable[str],
    first: int,
    filter_: Filter | None = None,
    after: str | None = None,
    *,
    name: str = "",
    tag: object = None,
) -> Query:
    """The query of one page of a table: `first` rows after the cursor `after`."""
    variables: dict[str, object] = {"no": int(company)}
    variables |= {} if filter_ is None else {"filter": filter_}
    variables |= {} if after is None else {"after": after}
    text = page_query(table, columns, first, filtered=filter_ is not None)
    return Query(text, variables, name or table.field, tag)


def base_address(address: str) -> str:
    """The address below which the endpoints lie: what was pasted, without an endpoint, with /api if it has no
    path at all."""
    address = address.rstrip("/")
    for ending in sorted(_ENDPOINTS.values(), key=len, reverse=True):
        if address.lower().endswith(ending):
            return address[: -len(ending)].rstrip("/")
    return address if urlsplit(address).path else address + "/api"


def listing(response: Response, table: Table, type_: Any) -> Any:
    """The page of a table in an answer. Raises ErpError: `company_gone`, `right_missing` where the company or
    the table was not opened, `unexpected_answer`."""
    shape: Any = Data[dict[str, dict[str, Listing[type_] | None] | None]]
    data = response.json(shape, strict=False).data
    opened = data.get(COMPANY, UNSET)
    found = opened.get(table.field, UNSET) if isinstance(opened, dict) else opened
    if found is UNSET:
        raise problem("unexpected_answer", f"no {table.field} in the answer")
    if found is None:
        raise problem("company_gone" if opened is None else "right_missing", f"{table.field} is null")
    return found
