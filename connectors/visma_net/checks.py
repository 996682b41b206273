"""The named tests of a Visma.net connection."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from connectors.base import CheckItem, Company, Result
from connectors.datasets import LEDGER
from connectors.errors import Cancelled, ErpError
from connectors.exchange import HASTY
from connectors.visma_net import masters, windows
from connectors.visma_net.answers import Balance, Transaction
from connectors.visma_net.api import Api
from connectors.visma_net.balances import PATH as BALANCES
from connectors.visma_net.company import Books, books, explained, other_company, tenant
from connectors.visma_net.paging import elements

_REACHING = frozenset(
    {
        "address_invalid", "no_network", "name_not_resolved", "unreachable", "timed_out", "connection_cut",
        "certificate_untrusted", "proxy_sign_in", "server_error", "rate_limited", "malformed_answer",
        "unexpected_answer", "vendor_rejected",
    }
)  # fmt: skip
_UNSENT = frozenset(
    {"registration_missing", "sign_in_needed", "value_missing"}
)  # known before anything is asked


def check(api: Api, company: str | None) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>."""
    before, api.patience = api.patience, HASTY
    try:
        yield from _check(api, company)
    finally:
        api.patience = before


def _check(api: Api, company: str | None) -> Iterator[CheckItem]:
    reach = {"host": urlsplit(api.base_url).hostname or ""}
    try:
        facts = api.signed_in()
    except Cancelled:
        raise
    except ErpError as error:
        yield from _not_signed_in(api, reach, error)
        return
    try:
        found = tenant(api)
    except Cancelled:
        raise
    except ErpError as error:
        if error.code in _REACHING:
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
    except Cancelled:
        raise
    except ErpError as error:
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, error)
        return
    yield CheckItem("companies", Result.OK, {"count": "1", "company": found.company.name})
    for dataset in LEDGER:
        yield _dataset(api, opened, found.company.id, dataset)


def _not_signed_in(api: Api, reach: dict[str, str], error: ErpError) -> Iterator[CheckItem]:
    if error.code in _REACHING:  # the provider, which is asked first
        provider = urlsplit(api.context.fields.get("auth_url", "")).hostname or ""
        yield CheckItem("reach", Result.FAILED, {"host": provider}, error)
        return
    if error.code in _UNSENT:
        try:
            api.reached()
        except Cancelled:
            raise
        except ErpError as trouble:
            yield CheckItem("reach", Result.FAILED, reach, trouble)
            return
    yield CheckItem("reach", Result.OK, reach)
    yield CheckItem("signed_in", Result.FAILED, {}, error)


def _identity(found: Company, wanted: str | None) -> CheckItem:
    facts = {"company": found.name, "organisation_number": found.organisation_number}
    if wanted is not None and wanted != found.id:
        return CheckItem("identity", Result.FAILED, facts, other_company(wanted, found))
    return CheckItem("identity", Result.OK, facts)


def _dataset(api: Api, opened: Books, company: str, dataset: str) -> CheckItem:
    name = f"read_{dataset}"
    try:
        rows = _ledger_rows(api, opened, dataset) if dataset in _LEDGERS else masters.first_rows(api, dataset)
    except Cancelled:
        raise
    except ErpError as error:
        refused = explained(api, error, company, dataset)
        result = Result.WARNING if refused.code in ("right_missing", "module_inactive") else Result.FAILED
        return CheckItem(name, result, {}, refused)
    return CheckItem(name, Result.OK, {"found": "yes" if rows else "no"})


_LEDGERS = ("postings", "trial_balance")


def _ledger_rows(api: Api, opened: Books, dataset: str) -> int:
    """Rows of the current month, which in most calendars is a period of that name."""
    period = f"{api.context.clock():%Y%m}"
    params: dict[str, str | int | bool] = {"ledger": opened.ledger, "pageNumber": 1, "pageSize": 1}
    if dataset == "postings":
        params |= {"fromPeriod": period, "toPeriod": period}
        answer = api.send(api.request(windows.PATH, params, dataset))
        return len(elements(answer, Transaction)[0])
    answer = api.send(api.request(BALANCES, {**params, "periodId": period}, dataset))
    return len(elements(answer, Balance)[0])
