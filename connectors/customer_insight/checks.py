"""The named tests of a Customer Insight connection."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from connectors.base import CheckItem, Result
from connectors.customer_insight import lists
from connectors.customer_insight.answers import Context
from connectors.customer_insight.api import Api, administrator, companies
from connectors.customer_insight.system import CUSTOMER_INSIGHT
from connectors.errors import Cancelled, ErpError, problem
from connectors.exchange import HASTY

# what says that no server, or another one, stands at the address
_REACHING = frozenset(
    {
        "address_invalid", "no_network", "name_not_resolved", "unreachable", "timed_out", "connection_cut",
        "certificate_untrusted", "proxy_sign_in", "server_error", "rate_limited", "malformed_answer",
        "unexpected_answer", "vendor_rejected",
    }
)  # fmt: skip
_UNSENT = frozenset({"registration_missing", "sign_in_needed"})  # known before anything is asked


def check(api: Api, company: str | None) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>."""
    before, api.patience = api.patience, HASTY
    try:
        yield from _check(api, company)
    finally:
        api.patience = before


def _check(api: Api, company: str | None) -> Iterator[CheckItem]:
    host = {"host": urlsplit(api.base_url).hostname or ""}
    try:
        signed_in = api.connect.check()
    except Cancelled:
        raise
    except ErpError as error:
        yield from _not_signed_in(api, error, host)
        return
    try:
        found = api.who()
    except Cancelled:
        raise
    except ErpError as error:
        if error.code in _REACHING:
            yield CheckItem("reach", Result.FAILED, host, error)
            return
        yield CheckItem("reach", Result.OK, host)
        yield CheckItem("signed_in", Result.OK, signed_in)
        yield CheckItem("identity", Result.FAILED, {}, error)
        return
    yield CheckItem("reach", Result.OK, host)
    yield CheckItem("signed_in", Result.OK, signed_in)
    yield _identity(found)
    chosen = _companies(found, company)
    yield chosen
    if chosen.result is Result.OK:
        for dataset in CUSTOMER_INSIGHT.datasets:
            yield _dataset(api, dataset)


def _not_signed_in(api: Api, error: ErpError, host: dict[str, str]) -> Iterator[CheckItem]:
    if error.code in _REACHING:
        provider = urlsplit(api.context.fields.get("auth_url", "")).hostname or ""
        yield CheckItem("reach", Result.FAILED, {"host": provider}, error)
        return
    if error.code in _UNSENT:
        try:
            api.reached()
        except Cancelled:
            raise
        except ErpError as trouble:
            yield CheckItem("reach", Result.FAILED, host, trouble)
            return
    yield CheckItem("reach", Result.OK, host)
    yield CheckItem("signed_in", Result.FAILED, {}, error)


def _identity(found: Context) -> CheckItem:
    """Whose data it is. A role that is not the administrator's warns: its names are not documented, and the
    reads that follow tell for certain."""
    owner = found.customer
    facts = {
        "customer": (owner.name if owner else None) or "",
        "organisation_number": str(owner.orgNo) if owner and owner.orgNo is not None else "",
        "role": found.userRole or "",
    }
    facts = {name: value for name, value in facts.items() if value}
    if administrator(found):
        return CheckItem("identity", Result.OK, facts)
    return CheckItem("identity", Result.WARNING, facts, problem("administrator_needed"))


def _companies(found: Context, company: str | None) -> CheckItem:
    listed = companies(found)
    if not listed:
        return CheckItem("companies", Result.FAILED, {"count": "0"}, problem("no_companies"))
    chosen = next((one for one in listed if company in (None, one.id)), None)
    if chosen is None:
        return CheckItem("companies", Result.FAILED, {}, problem("company_gone", company=company or ""))
    return CheckItem("companies", Result.OK, {"count": str(len(listed)), "company": chosen.name})


def _dataset(api: Api, dataset: str) -> CheckItem:
    name = f"read_{dataset}"
    try:
        rows = lists.first(api, dataset)
    except Cancelled:
        raise
    except ErpError as error:
        result = Result.WARNING if error.code == "right_missing" else Result.FAILED
        return CheckItem(name, result, {}, error)
    return CheckItem(name, Result.OK, {"found": "yes" if rows else "no"})
