"""Netvisor as a system: its fields, datasets and abilities, without the client behind them."""

from connectors.base import System
from connectors.datasets import LEDGER
from connectors.fields import NOT_A_KEY, Clean, Field, Mistake

PRODUCTION = "https://integration.netvisor.fi"
TEST = "https://isvapi.netvisor.fi"

_NOT_A_KEY = (*NOT_A_KEY, Mistake("organisation_number", r"\d{7}-\d"))
BASE_URL = Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS)

NETVISOR = System(
    key="netvisor",
    name="Netvisor",
    fields=(
        BASE_URL,
        Field("organisation_id", clean=Clean.KEY, pattern=r"\d{7}-\d"),  # Y-tunnus
        Field("customer_id", clean=Clean.KEY, mistaken_for=_NOT_A_KEY),
        Field("customer_key", secret=True, clean=Clean.KEY, mistaken_for=_NOT_A_KEY, pair="customer_id"),
    ),
    registration_fields=(
        BASE_URL,
        Field("partner_id", clean=Clean.KEY, mistaken_for=_NOT_A_KEY[:2]),
        Field("partner_key", secret=True, clean=Clean.KEY, mistaken_for=_NOT_A_KEY, pair="partner_id"),
        # a free name, one for each integration; in the signature, so plain ASCII keeps out of trouble
        Field("sender", default="Kobling"),
        # new integrations must use the first; the second is being removed
        Field("mac_algorithm", default="HMACSHA256", choices=("HMACSHA256", "SHA256")),
    ),
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance"}),
    max_in_flight=1,  # "one request at a time per company"
)
