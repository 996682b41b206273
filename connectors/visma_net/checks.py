"""The named tests of a Visma.net connection."""

from collections.abc import Iterator
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Company, Result
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from connectors.visma_net import masters, spans
from connectors.visma_net.answers import Balance, Transaction
from connectors.visma_net.api import Api
from connectors.visma_net.balances import PATH as BALANCES
from connectors.visma_net.company import Books, books, explained, other_company, tenant
from connectors.visma_net.paging import elements


def check(api: Api, company: str | None) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>."""
    with checking.patience(api):
        yield from _check(api, company)


def _check(api: Api, company: str | None) -> Iterator[CheckItem]:
    reach = checking.host(api.base_url)
    try:
        facts = api.signed_in()
    except ErpError as error:
        yield from checking.not_signed_in(api, reach, error)
        return
    try:
        found = tenant(api)
    except ErpError as error:
        if error.code in checking.REACHING:
            yield CheckItem("reach", Result.FAILED, reach, error)
            return
        yield CheckItem("reach", Result.OK, reach)
        if error.code == "session_refused":
            yield CheckItem("signed_in", Result.FAILED, facts, error)
            return
        yield CheckItem("signed_in", Result.OK, facts)
        refused = explained(api, error, company or "", "postings")
        yield CheckItem("identity", Result.FAILED, {}, refused)
        return
    yield CheckItem("reach", Result.OK, reach)
    yield CheckItem("signed_in", Result.OK, facts)
    yield _identity(found.company, company)
    if company is not None and company != found.company.id:
        return
    try:
        opened = books(api, found.ledger)
    except ErpError as error:
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, error)
        return
    yield CheckItem("companies", Result.OK, {"count": "1", "company": found.company.name})
    for dataset in LEDGER:
        yield checking.read(
            dataset,
            partial(_rows, api, opened, dataset),
            partial(explained, api, company=found.company.id, dataset=dataset),
        )


def _identity(found: Company, wanted: str | None) -> CheckItem:
    facts = {"company": found.name, "organisation_number": found.organisation_number}
    if wanted is not None and wanted != found.id:
        return CheckItem("identity", Result.FAILED, facts, other_company(wanted, found))
    return CheckItem("identity", Result.OK, facts)


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
