"""The named tests of a Business NXT connection."""

from collections.abc import Iterator
from functools import partial

from connectors import checking
from connectors.base import CheckItem, Result
from connectors.business_nxt import companies, masters
from connectors.business_nxt.api import Api, listing, page
from connectors.business_nxt.ledger import Posting, sums
from connectors.business_nxt.tables import POSTINGS, both, is_
from connectors.datasets import LEDGER
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
        found = companies.find(api)
    except ErpError as error:
        if error.code in checking.REACHING:
            yield CheckItem("reach", Result.FAILED, host, error)
            return
        yield CheckItem("reach", Result.OK, host)
        if error.code == "session_refused":
            yield CheckItem("signed_in", Result.FAILED, signed_in, error)
            return
        yield CheckItem("signed_in", Result.OK, signed_in)
        yield _identity(api, "")
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, error)
        return
    yield CheckItem("reach", Result.OK, host)
    yield CheckItem("signed_in", Result.OK, signed_in)
    yield _identity(api, found.trace)
    usable = [one for one in found.listed if one.usable]
    if not usable:
        closed = next((one.problem for one in found.listed), None)
        yield CheckItem("companies", Result.FAILED, {"count": "0"}, closed or problem("no_companies"))
        return
    chosen = next((one for one in found.listed if company in (None, one.id) and one.usable), None)
    if chosen is None:
        known = {one.id: one.problem for one in (*found.listed, *found.lacking)}
        why = known.get(company or "") or problem("company_gone", company=company or "")
        yield CheckItem("companies", Result.FAILED, {}, why)
        return
    facts = {"count": str(len(usable)), "company": chosen.name}
    lacking = len(found.listed) - len(usable) + len(found.lacking)
    yield CheckItem("companies", Result.OK, facts | ({"lacking": str(lacking)} if lacking else {}))
    for dataset in LEDGER:
        yield checking.read(
            dataset,
            partial(_rows, api, chosen.id, dataset),
            partial(api.explained, company=chosen.id, dataset=dataset),
        )


def _identity(api: Api, trace: str) -> CheckItem:
    facts = {"client": api.connect.client_id, "trace": trace}
    return CheckItem("identity", Result.OK, {name: fact for name, fact in facts.items() if fact})


def _rows(api: Api, company: str, dataset: str) -> int:
    if dataset == "postings":
        query = page(company, POSTINGS, api.columns(POSTINGS), 1, name=dataset)
        try:
            response = api.send(query)
        except ErpError as error:
            if not api.plainer(POSTINGS, error):
                raise
            response = api.send(page(company, POSTINGS, api.columns(POSTINGS), 1, name=dataset))
        return len(listing(response, POSTINGS, Posting).items)
    if dataset == "trial_balance":
        today = api.context.clock().date()
        month = both(is_("year", "eq", today.year), is_("period", "eq", today.month))
        return len(sums(api, company, month, by_period=False))
    return masters.first_row(api, company, dataset)
