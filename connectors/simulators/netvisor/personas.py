"""The personas of the Netvisor simulator: identifiers, each with the problem it shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators.netvisor.finnish import business_id

PARTNER_ID, PARTNER_KEY = "SIM_KOBLING", "test-FAKE-partner-4c19a7e0d2"
COMPANY = "bratteli"  # the client everybody works for
NOWHERE = business_id(8_000_000)  # a company nobody knows here
SENDER = "Kobling"
SLOW_SECONDS = 0.3
DATA = ("accountlist", "customerlist", "getcustomer", "getvendor", "productlist", "getproduct",
        "dimensionlist", "accountingledger", "accountbalance")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona:
    """`right_key`: whether the key it shows is the one of its id; `known`: whether that user is still there.
    `faults`: those met always, as (fault, resource); `closed`: resources it may not use."""

    name: str
    expect: str | None = None
    right_key: bool = True
    known: bool = True
    partner_id: str = PARTNER_ID
    organisation: str = ""
    faults: tuple[tuple[str, str], ...] = ()
    closed: tuple[str, ...] = ()

    @property
    def customer_id(self) -> str:
        """The user's identifier, which is no secret."""
        return f"SIM-{self.name.upper().replace('_', '-')}"

    @property
    def key(self) -> str:
        """The key that belongs to it."""
        return f"test-FAKE-customer-{self.name.replace('_', '-')}-90b3d1"

    @property
    def shown_key(self) -> str:
        """The key the persona has."""
        return self.key if self.right_key else f"{self.key}-old"


PERSONAS: Mapping[str, Persona] = {
    p.name: p
    for p in (
        Persona("office"),
        Persona("wrong_partner", "registration_refused", partner_id="SIM_NOBODY"),
        Persona("wrong_customer_key", "key_refused", right_key=False),
        Persona("user_removed", "key_refused", known=False),
        Persona("wrong_organisation", "company_gone", organisation=NOWHERE),
        Persona("missing_resource", "right_missing", closed=("accountingledger",)),
        Persona("rate_limited", "rate_limited", faults=(("rate_limited", ""),)),
        Persona("server_down", "server_error", faults=(("bad_gateway", ""),)),
        Persona("malformed", "malformed_answer", faults=tuple(("malformed_json", path) for path in DATA)),
        Persona("slow", faults=(("slow", ""),)),
    )
}
