"""Severa as a system: its fields, datasets and abilities, without the client behind them."""

from connectors.base import System
from connectors.fields import NOT_A_KEY, Clean, Field, Mistake

PRODUCTION = "https://api.severa.visma.com/rest-api"
SOAP = "https://sync.severa.com/webservice/S3/API.svc"

_NOT_A_KEY = (*NOT_A_KEY, Mistake("organisation_number", r"\d{7}-\d"))

SEVERA = System(
    key="severa",
    name="Visma Severa",
    fields=(
        Field("base_url", default=PRODUCTION, clean=Clean.ADDRESS),
        Field("soap_url", default=SOAP, clean=Clean.ADDRESS),
        # the key users are told to paste, or credentials of the present interface: which one is entered tells
        Field("client_id", required=False, clean=Clean.KEY, mistaken_for=_NOT_A_KEY, replaces=("api_key",)),
        Field(
            "client_secret",
            secret=True,
            required=False,
            clean=Clean.KEY,
            mistaken_for=_NOT_A_KEY,
            replaces=("api_key",),
            pair="client_id",
        ),
        Field(
            "api_key",
            secret=True,
            required=False,
            clean=Clean.KEY,
            mistaken_for=_NOT_A_KEY,
            replaces=("client_id", "client_secret"),
        ),
    ),
    datasets=("customers", "products", "dimensions", "projects", "invoices", "hours"),
    max_in_flight=2,  # ten requests a second
)
