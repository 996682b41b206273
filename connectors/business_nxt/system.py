"""Business NXT as two systems, read live or imported by jobs, without the client behind them."""

from datetime import timedelta

from connectors.base import Mode, System, SystemKind
from connectors.datasets import LEDGER
from connectors.fields import Clean, Field
from connectors.visma_fields import ACCESS, AUTH_URL, REFRESH_TOKEN, registration_fields

PRODUCTION = "https://business.visma.net/api"

BASE_URL = Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS)
_FIELDS = (BASE_URL, AUTH_URL, ACCESS, REFRESH_TOKEN)
_REGISTRATION = registration_fields(
    BASE_URL,
    "openid email profile offline_access business-graphql-api:access-group-based-readonly",
    "business-graphql-service-api:access-group-based-readonly",
)
# 60 requests at a time for a company, shared with everyone who works on it
_IN_FLIGHT = 3

BUSINESS_NXT = System(
    key="business_nxt",
    name="Visma Business NXT",
    kind=SystemKind.CLOUD,
    mode=Mode.LIVE,
    fields=_FIELDS,
    registration_fields=_REGISTRATION,
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance", "companies"}),
    max_in_flight=_IN_FLIGHT,
    expires_after=timedelta(days=30),
    signs_in=True,
    family="business_nxt",
)

BUSINESS_NXT_GROUP = System(
    key="business_nxt_group",
    name="Visma Business NXT Group reporting",
    kind=SystemKind.CLOUD,
    mode=Mode.IMPORTED,
    fields=_FIELDS,
    registration_fields=_REGISTRATION,
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance", "companies", "grouping"}),
    max_in_flight=_IN_FLIGHT,
    expires_after=timedelta(days=30),
    signs_in=True,
    family="business_nxt",
    registered_as="business_nxt",
)
