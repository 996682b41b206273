"""The named tests of a Customer Insight connection."""

from functools import partial

from connectors import checking
from connectors.customer_insight import lists
from connectors.customer_insight.api import Api, administrator, companies
from connectors.customer_insight.system import CUSTOMER_INSIGHT
from connectors.errors import problem


def plan(api: Api) -> checking.Plan:
    """How the named tests are done."""
    return checking.Plan(
        calls=[api, api.connect.oauth],
        address=api.base_url,
        provider=api.context.fields.get("auth_url", ""),
        reached=api.reached,
        sign_in=api.connect.check,
        identify=partial(_identity, api),
        datasets=CUSTOMER_INSIGHT.datasets,
        first=lambda _, dataset: lists.first(api, dataset),
    )


def _identity(api: Api) -> checking.Identity:
    """Whose data it is. A role that is not the administrator's is in doubt: its names are not documented, and
    the reads that follow tell for certain."""
    found = api.who()
    owner = found.customer
    facts = {
        "customer": (owner.name if owner else None) or "",
        "organisation_number": str(owner.orgNo) if owner and owner.orgNo is not None else "",
        "role": found.userRole or "",
    }
    doubt = None if administrator(found) else problem("administrator_needed")
    return checking.Identity(facts, companies(found), doubt)
