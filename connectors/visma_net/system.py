"""Visma.net ERP as a system: its fields, datasets and abilities, without the client behind them."""

from connectors.base import System
from connectors.datasets import LEDGER
from connectors.fields import Clean, Field
from connectors.visma_fields import ACCESS, AUTH_URL, REFRESH_TOKEN, TENANT_ID, registration_fields

# the old base, integration.visma.net, is being shut down
PRODUCTION = "https://api.finance.visma.net"

BASE_URL = Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS)

VISMA_NET = System(
    key="visma_net",
    name="Visma.net",
    fields=(BASE_URL, AUTH_URL, ACCESS, TENANT_ID, REFRESH_TOKEN),
    registration_fields=registration_fields(
        BASE_URL,
        "openid email profile offline_access vismanet_erp_interactive_api:read",
        "vismanet_erp_service_api:read",
    ),
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance"}),
    # an hourly allowance for a company and a program together, of unpublished size
    max_in_flight=3,
    signs_in=True,
)
