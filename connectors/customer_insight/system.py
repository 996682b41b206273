"""Customer Insight as a system; addresses and scope are our proposal, none is published."""

from connectors.base import Level, System
from connectors.fields import Clean, Field
from connectors.visma_fields import AUTH_URL, REFRESH_TOKEN, registration_fields

PROPOSED = "https://customerinsight.example.invalid/api/v1"

BASE_URL = Field("base_url", default=PROPOSED, clean=Clean.ADDRESS)

CUSTOMER_INSIGHT = System(
    key="customer_insight",
    name="Customer Insight",
    fields=(BASE_URL, AUTH_URL, REFRESH_TOKEN),
    registration_fields=registration_fields(
        BASE_URL, "openid email profile offline_access customerinsight:read"
    ),
    datasets=("customers", "products", "dimensions", "metrics"),
    levels=(Level.CUSTOMER,),
    max_in_flight=2,
    signs_in=True,
)
