"""How connectors speak HTTP. Everybody else imports from here.

| module | what it knows |
| --- | --- |
| `model.py` | what travels: `Request`, `Response`, the `Exchange` a log may show, and `Patience` |
| `auth.py` | credentials in one header |
| `client.py` | `HttpClient`: retries, waits, looks ahead, renews credentials, hears a cancel |
| `wire.py` | one attempt on a worker thread, and how to cut it short |
| `way_out.py` | this machine's certificates and proxies |
| `trouble.py` | what goes wrong on the way, as problem codes |
| `rate.py`, `pace.py` | a vendor's allowance: told by its headers, or counted here |
| `redaction.py` | secrets taken out of text in every form in which they travel |

`HttpClient` is loaded when it is first asked for: HTTPX takes longer to load than the first window may.
"""

from typing import TYPE_CHECKING

from connectors.http.auth import HeaderAuth
from connectors.http.model import (
    PATIENT,
    WATCHED,
    Auth,
    Classify,
    Exchange,
    Patience,
    Request,
    Response,
    classify_status,
    origin,
)
from connectors.http.pace import Pace
from connectors.http.rate import RateBudget
from connectors.http.redaction import redact

__all__ = [
    "PATIENT",
    "WATCHED",
    "Auth",
    "Classify",
    "Exchange",
    "HeaderAuth",
    "HttpClient",
    "Pace",
    "Patience",
    "RateBudget",
    "Request",
    "Response",
    "classify_status",
    "origin",
    "redact",
]

if TYPE_CHECKING:
    from connectors.http.client import HttpClient
else:

    def __getattr__(name: str) -> object:
        if name != "HttpClient":
            raise AttributeError(name)
        from connectors.http.client import HttpClient

        return HttpClient
