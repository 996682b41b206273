"""A client of the simulated Business NXT, written for these tests alone."""

from typing import Any

import httpx2

from connectors.simulators.visma_connect.applications import SECRET
from tests.fixtures_simulator import SimulatedSystem

SERVICE = "business-graphql-service-api:access-group-based-readonly"
LISTED = "{ availableCompanies { totalCount items { name vismaNetCompanyId vismaNetCustomerId } } }"
PAGE = (
    "query P($no: Int!, $filter: FilterExpression_GeneralLedgerTransaction, $after: String, $first: Int,"
    " $skip: Int, $last: Int, $before: String,"
    " $orderBy: [OrderBy_GeneralLedgerTransaction!] = [{voucherJournalNo: ASC}, {auditNo: ASC}])"
    " { useCompany(no: $no) { generalLedgerTransaction(first: $first, after: $after, filter: $filter,"
    " skip: $skip, last: $last, before: $before, orderBy: $orderBy) { totalCount"
    " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
    " items { voucherJournalNo auditNo accountNo year period voucherDate text postedAmountDomestic customerNo"
    " postedAmountInCurrency"
    " orgUnit1 changedTimestamp } } } }"
)


class Caller:
    """Asks the simulator with a token of one kind."""

    def __init__(
        self, system: SimulatedSystem, http: httpx2.Client, token: str, service: bool = True
    ) -> None:
        self.system, self.http, self.token = system, http, token
        self.url = f"{system.base_url}/graphql{'-service' if service else ''}"

    def post(self, body: object, url: str = "") -> httpx2.Response:
        """One post."""
        return self.http.post(url or self.url, json=body, headers={"authorization": f"Bearer {self.token}"})

    def ask(self, query: str, **variables: object) -> Any:
        """The decoded answer, whatever it says."""
        answer = self.post({"query": query, "variables": variables})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def page(self, company: int, **variables: object) -> Any:
        """A page of the ledger."""
        answer = self.ask(PAGE, no=company, **variables)
        assert "errors" not in answer, answer
        return answer["data"]["useCompany"]["generalLedgerTransaction"]

    def count(self, company: int, **filter_: object) -> int:
        """How many lines pass a filter."""
        return int(self.page(company, filter=filter_, first=1)["totalCount"])


def codes(answer: Any) -> list[str]:
    """The codes of the errors in an answer."""
    return [error["extensions"]["code"] for error in answer["errors"]]


def token(system: SimulatedSystem, http: httpx2.Client, **form: str) -> str:
    answer = http.post(f"{system.described['connect_url']}/connect/token", data=form)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["access_token"])


def service(system: SimulatedSystem, http: httpx2.Client, client_id: str = "regnskapsdata") -> Caller:
    form = {
        "grant_type": "client_credentials",
        "client_id": client_id,
        "client_secret": SECRET,
        "scope": SERVICE,
    }
    return Caller(system, http, token(system, http, **form))


def user(system: SimulatedSystem, http: httpx2.Client, persona: str = "user") -> Caller:
    secret = system.personas[persona]["secrets"]["refresh_token"]
    form = {"grant_type": "refresh_token", "client_id": "kobling-native", "refresh_token": secret}
    return Caller(system, http, token(system, http, **form), service=False)
