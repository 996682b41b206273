"""The one company behind an authorisation: its organisation, its ledger, whether its finances are open."""

import re
from dataclasses import dataclass

from connectors.base import Company
from connectors.errors import ErpError, problem
from connectors.salvage import unflawed
from connectors.values import text
from connectors.visma_net.answers import Ledger, Organisation, Startup, Text, code
from connectors.visma_net.api import Api, Params
from connectors.visma_net.paging import elements, whole

MODULE = "Finance"
_CLOSED = frozenset({"right_missing", "vendor_rejected"})


@dataclass(frozen=True, slots=True)
class Tenant:
    """The company, and the ledger its organisation names ("" if it names none)."""

    company: Company
    ledger: str


@dataclass(frozen=True, slots=True)
class Books:
    """The ledger that is read, and the codes of the others (reports, budgets)."""

    ledger: str
    others: frozenset[str]


def tenant(api: Api) -> Tenant:
    """The company that was signed in to. One with several organisations is its first one; the ledger covers
    all. Raises ErpError, `no_companies` where there is none."""
    found = whole(api, "/v1/organization", Organisation, "identity")
    if not found:
        raise problem("no_companies")
    main = unflawed(found[0])
    number = re.sub(r"\D", "", _text(main.corporateId))
    own = _text(main.organizationCd)
    # the number outlives a renewal, and is the same for a person and for a service
    if not number and not own:
        raise problem("unexpected_answer", "an organisation without a number")
    company = Company(
        id=number or own,
        name=(main.name or "").strip() or own or number,
        organisation_number=number,
        currency=code(main.baseCurrency) or "",
    )
    return Tenant(company, code(main.ledger) or "")


def books(api: Api, named: str) -> Books:
    """The ledger whose balances are actual; of several the one the organisation names. Raises ErpError,
    `module_inactive` where the person or the service may not see the finances."""
    try:
        ledgers = whole(api, "/v1/ledger", Ledger, "ledgers")
    except ErpError as error:
        if error.params.get("status") in ("404", "405") and named:
            return Books(named, frozenset())
        if error.code in _CLOSED:
            raise inactive(api, error, "postings") from None
        raise
    ledgers = [one for one in ledgers if _text(one.number) or _text(one.internalId)]
    actual = [one for one in ledgers if (one.balanceType or "").lower() == "actual"]
    candidates = actual or [one for one in ledgers if one.balanceType is None]
    chosen = next((one for one in candidates if named in (_text(one.number), _text(one.internalId))), None)
    if chosen is None and candidates:
        chosen = candidates[0]
    if chosen is None:
        if named:
            return Books(named, frozenset())
        raise problem("module_inactive", "no ledger with actual balances", module=MODULE, dataset="postings")
    ledger = _text(chosen.number) or _text(chosen.internalId)
    return Books(ledger, frozenset(_text(one.number) for one in ledgers) - {ledger, ""})


def other_company(wanted: str, found: Company) -> ErpError:
    """The authorisation opens another company than the connection's."""
    return problem("other_company", company=wanted, found=found.name, by="person")


def inactive(api: Api, error: ErpError, dataset: str) -> ErpError:
    """Signed in, but without access to the finances; the detail says whether they are set up at all."""
    detail = error.detail
    try:
        for state in elements(api.send(api.request("/v1/firstTimeStartup/status", {}, "status")), Startup)[0]:
            detail = f"{detail}; set up: {str(state.financials).lower()} {state.message or ''}".strip()
    except ErpError as refused:
        if refused.code == "rate_limited":
            raise
    return problem("module_inactive", api.context.http.redact(detail), module=MODULE, dataset=dataset)


def explained(api: Api, error: ErpError, company: str, dataset: str) -> ErpError:
    """Says of a refused right what is missing: the company itself, its finances, or the right."""
    if error.code != "right_missing":
        return error
    try:
        found = tenant(api)
    except ErpError as refused:
        if refused.code == "no_companies" or refused.params.get("status") == "404":
            return problem("company_gone", error.detail, company=company)
        if refused.code != "right_missing":
            raise
        return inactive(api, error, dataset)
    if found.company.id != company:
        return other_company(company, found.company)
    try:
        ledger = books(api, found.ledger).ledger
        if dataset == "postings":
            month = f"{api.context.clock():%Y%m}"
            probe: Params = {"periodId": month, "ledger": ledger, "pageNumber": 1, "pageSize": 1}
            api.send(api.request("/v2/generalLedgerBalance", probe, "trial_balance"))
    except ErpError as refused:
        if refused.code == "module_inactive":
            return refused
        if refused.code == "right_missing":
            return inactive(api, error, dataset)
        if refused.code == "rate_limited":
            raise
    return problem("right_missing", error.detail, dataset=dataset)


def _text(value: Text) -> str:
    return text(value) or ""
