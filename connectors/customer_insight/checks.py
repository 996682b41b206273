"""The named tests of a Customer Insight connection."""

from collections.abc import Iterator
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Result
from connectors.customer_insight import lists
from connectors.customer_insight.answers import Context
from connectors.customer_insight.api import Api, administrator, companies
from connectors.customer_insight.system import CUSTOMER_INSIGHT
from connectors.errors import ErpError, problem


def check(api: Api, company: str | None) -> Iterator[CheckItem]:
    """Runs the tests: reach, signed_in, identity, companies, read_<dataset>."""
    with checking.patience(api):
        yield from _check(api, company)


def _check(api: Api, company: str | None) -> Iterator[CheckItem]:
    host = checking.host(api.base_url)
    try:
        signed_in = api.connect.check()
    except ErpError as error:
        yield from checking.not_signed_in(api, host, error)
        return
    try:
        found = api.who()
    except ErpError as error:
        if error.code in checking.REACHING:
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
            yield checking.read(dataset, partial(lists.first, api, dataset))


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
