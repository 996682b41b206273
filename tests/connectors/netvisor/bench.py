"""A Netvisor connector opened as the program does, at the simulator or at any other server."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from connectors.base import CancelToken, Context, Page, utc_now
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from connectors.moves import Record
from connectors.netvisor.connector import NetvisorConnector
from connectors.netvisor.system import NETVISOR
from tests.connectors.loopback import Hurried

CUSTOMER_KEY, PARTNER_KEY = "test-FAKE-customer-key-0123", "test-FAKE-partner-key-4567"
VALUES = {
    "business_id": "FI20774740", "street": "Katu 1", "city": "Helsinki", "postal_code": "00100",
    "country": "FI", "email": "lasku@asiakas.invalid", "website": "www.asiakas.invalid", "language": "sv",
    "einvoice_address": "003720774740", "einvoice_operator": "003721291126", "notes": "Tärkeä & <uusi>",
}  # fmt: skip
GOODS = {"unit": "h", "unit_price": "100.50", "purchase_price": "60", "vat_percent": "25.5",
         "account_number": "3000", "group": "Palvelut"}  # fmt: skip


@contextmanager
def opened(
    fields: Mapping[str, str],
    registration: Mapping[str, str],
    secrets: Mapping[str, str],
    *,
    clock: Callable[[], datetime] = utc_now,
    cancel: CancelToken | None = None,
    told: list[Exchange] | None = None,
) -> Iterator[NetvisorConnector]:
    """A connector with these values; waits are not waited."""
    cancel = cancel or Hurried()
    with HttpClient(
        cancel=cancel, exchange=told.append if told is not None else None, timeout=10, clock=clock
    ) as http:
        hidden = {name: Secret(value) for name, value in secrets.items()}
        http.hide(*hidden.values())
        known = {field.name: field.default for field in NETVISOR.fields if not field.secret}
        yield NetvisorConnector(
            Context({**known, **fields}, registration, hidden, http, lambda *_: True, clock, cancel)
        )


@contextmanager
def at(url: str, **more: Any) -> Iterator[NetvisorConnector]:
    """A connector at another server, with the keys of these tests."""
    registration = {"partner_id": "koe_kumppani", "sender": more.pop("sender", "Kobling"),
                    "mac_algorithm": more.pop("algorithm", "HMACSHA256")}  # fmt: skip
    fields = {"base_url": url, "organisation_id": "2077474-0", "customer_id": "KOE-1"}
    secrets = {"customer_key": CUSTOMER_KEY, "partner_key": PARTNER_KEY}
    with opened(fields, registration, secrets, **more) as connector:
        yield connector


@contextmanager
def persona(described: Mapping[str, Any], name: str = "office", **more: Any) -> Iterator[NetvisorConnector]:
    """A connector at the simulator, as one of its personas."""
    about = described["personas"][name]
    fields = {**about["fields"], **more.pop("fields", {})}
    registration = {**about["registration"], **more.pop("registration", {})}
    with opened(
        fields, registration, {**about["secrets"], **about["registration_secrets"]}, **more
    ) as connector:
        yield connector


def rows(pages: Iterator[Page]) -> list[tuple[object, ...]]:
    """The rows of pages."""
    return [row for page in pages for row in page.rows]


def customer(code: str = "1234", name: str = "Asiakas Oy", active: bool = True, **values: str) -> Record:
    """A customer with everything it needs."""
    return Record(f"c-{code}", code, name, active=active, values={**VALUES, **values})


def product(code: str = "KONS", name: str = "Konsultointi", **values: str) -> Record:
    """A product with everything it needs."""
    return Record(f"p-{code}", code, name, values={**GOODS, **values})
