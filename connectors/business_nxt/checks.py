"""The named tests of a Business NXT connection."""

from functools import partial

from connectors import checking
from connectors.business_nxt import companies, masters
from connectors.business_nxt.api import Api, listing, page
from connectors.business_nxt.ledger import Posting, sums
from connectors.business_nxt.tables import POSTINGS, both, is_
from connectors.datasets import LEDGER
from connectors.errors import ErpError


def plan(api: Api) -> checking.Plan:
    """How the named tests are done."""
    return checking.Plan(
        calls=[api, api.connect.oauth],
        address=api.base_url,
        provider=api.context.fields.get("auth_url", ""),
        reached=api.reached,
        sign_in=api.connect.check,
        known=lambda: {"client": api.connect.client_id},
        identify=partial(_identity, api),
        datasets=LEDGER,
        first=partial(_rows, api),
        explained=api.explained,
    )


def _identity(api: Api) -> checking.Identity:
    found = companies.find(api)
    usable = [company for company in found.listed if company.usable]
    closed = [company for company in found.listed if not company.usable]
    facts = {"client": api.connect.client_id, "trace": found.trace}
    return checking.Identity(facts, usable, lacking=(*closed, *found.lacking))


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
