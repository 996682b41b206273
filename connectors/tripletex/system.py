"""Tripletex as a system: its fields, datasets and abilities, without the client behind them."""

from connectors.base import System
from connectors.datasets import LEDGER
from connectors.fields import Clean, Field, Mistake

PRODUCTION = "https://tripletex.no/v2"
TEST = "https://api-test.tripletex.tech/v2"

_NOT_A_KEY = (
    Mistake("address", r"https?://.*"),
    Mistake("email", r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    Mistake("organisation_number", r"\d{9}"),
    Mistake("password", r"(?=.*[!#$%&?@*£€]).{4,40}"),
    Mistake("password", r"[^\s]{1,15}"),
    Mistake("text", r"\S+(\s+\S+){2,}"),
)

BASE_URL = Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS)

TRIPLETEX = System(
    key="tripletex",
    name="Tripletex",
    fields=(
        BASE_URL,
        # open until somebody says; the calls that succeed tell the kinds apart (D23)
        Field("key_kind", required=False, choices=("", "end_user", "office")),
        Field("employee_token", secret=True, clean=Clean.KEY, mistaken_for=_NOT_A_KEY),
    ),
    registration_fields=(
        BASE_URL,
        Field("application_name", default="Kobling"),
        Field("consumer_token", secret=True, clean=Clean.KEY, mistaken_for=_NOT_A_KEY),
    ),
    datasets=LEDGER,
    capabilities=frozenset({"trial_balance", "companies", "grouping"}),
    # about 100 calls in 10 s for a pair of tokens, shared with everyone who works on it
    max_in_flight=4,
)
