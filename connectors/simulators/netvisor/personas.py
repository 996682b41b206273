"""The personas of the Netvisor simulator: identifiers, each with the problem it shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from connectors.simulators import personas
from connectors.simulators.names import business_id
from connectors.simulators.personas import by_name, usual

PARTNER_ID, PARTNER_KEY = "SIM_KOBLING", "test-FAKE-partner-4c19a7e0d2"
COMPANY = "bratteli"  # the client nearly everybody works for: that of the simulated Severa too
NOWHERE = business_id(8_000_000)  # a company nobody knows here
SENDER = "Kobling"
DATA = ("accountlist", "customerlist", "getcustomer", "getvendor", "productlist", "getproduct",
        "dimensionlist", "accountingledger", "accountbalance")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Persona(personas.Persona):
    """`right_key`: whether the key it shows is the one of its id; `known`: whether that user is still there.
    `company`: whose identifiers they are, by the office's key, unless another `organisation` is entered.
    `closed`: resources it may not use."""

    right_key: bool = True
    known: bool = True
    partner_id: str = PARTNER_ID
    company: str = COMPANY
    organisation: str = ""
    closed: tuple[str, ...] = ()

    @property
    def customer_id(self) -> str:
        """The user's identifier, which is no secret."""
        return f"SIM-{self.name.upper().replace('_', '-')}"

    @property
    def listener(self) -> str:
        """The address it is met at: there is one registration for each."""
        return "main" if self.partner_id == PARTNER_ID else "other"

    @property
    def key(self) -> str:
        """The key that belongs to it."""
        return f"test-FAKE-customer-{self.name.replace('_', '-')}-90b3d1"

    @property
    def shown_key(self) -> str:
        """The key the persona has."""
        return self.key if self.right_key else f"{self.key}-old"


PERSONAS: Mapping[str, Persona] = by_name(
    Persona("office"),
    Persona("other_company", company="granli"),
    Persona("wrong_partner", "registration_refused", partner_id="SIM_NOBODY"),
    Persona("wrong_customer_key", "key_refused", right_key=False),
    Persona("user_removed", "key_refused", known=False),
    Persona("wrong_organisation", "company_gone", organisation=NOWHERE),
    Persona("missing_resource", "right_missing", closed=("accountingledger",)),
    *usual(Persona, DATA),
)
