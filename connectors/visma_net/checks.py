"""The named tests of a Visma.net connection."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from connectors import checking
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from connectors.visma_net import masters, spans
from connectors.visma_net.answers import Balance, Transaction
from connectors.visma_net.api import Api
from connectors.visma_net.balances import PATH as BALANCES
from connectors.visma_net.company import Books, books, explained, other_company, tenant
from connectors.visma_net.paging import elements


def plan(api: Api, opened: Callable[[str], Books]) -> checking.Plan:
    """How the named tests are done; `opened` gives the books of a company."""
    return checking.Plan(
        calls=[api, api.connect.oauth],
        address=api.base_url,
        provider=api.context.fields.get("auth_url", ""),
        reached=api.reached,
        sign_in=api.signed_in,
        identify=partial(_identity, api),
        datasets=LEDGER,
        first=lambda company, dataset: _rows(api, opened(company), dataset),
        explained=partial(explained, api),
    )


def _identity(api: Api) -> checking.Identity:
    try:
        found = tenant(api)
    except ErpError as error:
        raise explained(api, error, "", "postings") from None
    company = found.company
    facts = {"company": company.name, "organisation_number": company.organisation_number}
    try:
        books(api, found.ledger)
    except ErpError as error:
        company = replace(company, problem=error)
    return checking.Identity(facts, [company], stranger=partial(other_company, found=company))


def _rows(api: Api, opened: Books, dataset: str) -> int:
    """Rows of a ledger are those of the current month, which in most calendars is a period of that name."""
    if dataset not in ("postings", "trial_balance"):
        return masters.first_rows(api, dataset)
    period = f"{api.context.clock():%Y%m}"
    params: dict[str, str | int | bool] = {"ledger": opened.ledger, "pageNumber": 1, "pageSize": 1}
    if dataset == "postings":
        params |= {"fromPeriod": period, "toPeriod": period}
        answer = api.send(api.request(spans.PATH, params, dataset))
        return len(elements(answer, Transaction)[0])
    answer = api.send(api.request(BALANCES, {**params, "periodId": period}, dataset))
    return len(elements(answer, Balance)[0])
