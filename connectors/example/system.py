"""Example ERP as a system: its fields, datasets and abilities, without the client behind them."""

from connectors.base import System
from connectors.datasets import LEDGER
from connectors.fields import NOT_A_KEY, Clean, Field

PRODUCTION = "https://api.vendor.invalid/v1"

EXAMPLE = System(
    key="example",
    name="Example ERP",
    fields=(
        Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS),
        Field("api_key", secret=True, clean=Clean.KEY, mistaken_for=NOT_A_KEY),
    ),
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance", "companies"}),
    max_in_flight=2,
)
