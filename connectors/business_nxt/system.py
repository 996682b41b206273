"""Business NXT as two systems, read live or imported by jobs, without the client behind them."""

from dataclasses import replace

from connectors.base import Mode, System
from connectors.datasets import LEDGER
from connectors.fields import Clean, Field
from connectors.visma_fields import ACCESS, AUTH_URL, REFRESH_TOKEN, registration_fields

PRODUCTION = "https://business.visma.net/api"

BASE_URL = Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS)

BUSINESS_NXT = System(
    key="business_nxt",
    name="Visma Business NXT",
    mode=Mode.LIVE,
    fields=(BASE_URL, AUTH_URL, ACCESS, REFRESH_TOKEN),
    registration_fields=registration_fields(
        BASE_URL,
        "openid email profile offline_access business-graphql-api:access-group-based-readonly",
        "business-graphql-service-api:access-group-based-readonly",
    ),
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance", "companies"}),
    max_in_flight=3,  # 60 requests at a time for a company, shared with everyone who works on it
    signs_in=True,
    family="business_nxt",
)

BUSINESS_NXT_GROUP = replace(
    BUSINESS_NXT,
    key="business_nxt_group",
    name="Visma Business NXT Group reporting",
    mode=Mode.IMPORTED,
    capabilities=BUSINESS_NXT.capabilities | {"grouping"},
    registered_as="business_nxt",
)
