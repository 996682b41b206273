"""Records on their way from one system to another: what they are, who gives them, who takes them.

A record's `values` bear these names, as text; amounts with a dot, flags "yes" or "no", "" where there is
none.

customers: business_id (as the country writes it), street, city, postal_code, country (ISO 3166 alpha-2),
email, website, language (ISO 639-1), payment_days, einvoice_address, einvoice_operator, notes, internal.
products: unit, unit_price, purchase_price, vat_percent, account_number, group, kind.
dimensions: closed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from connectors.base import CheckItem, Connector, System

PROJECT, BUSINESS_UNIT = "project", "business_unit"  # kinds of dimensions


@dataclass(frozen=True, slots=True)
class Rules:
    """What can be chosen for a register.

    matches: by what a record may be recognised at the target. both_ways: it may also move back.
    headers: kinds that need a header at the target. temporary: the problem where the one record that may
    stand for all of a register is missing, "" where none may.
    """

    matches: tuple[str, ...]
    both_ways: bool = True
    headers: tuple[str, ...] = ()
    temporary: str = ""


RULES: Mapping[str, Rules] = {
    "customers": Rules(("code", "business_id", "name"), temporary="temp_customer_missing"),
    "products": Rules(("code", "name"), temporary="temp_product_missing"),
    "dimensions": Rules(("code", "name"), both_ways=False, headers=(PROJECT, BUSINESS_UNIT)),
}
REGISTERS = tuple(RULES)


def way(interface: System, direction: str) -> tuple[str, str]:
    """The keys of the systems that records moving `forth` or `back` come from and go to; raises LookupError
    for another direction."""
    first, second = interface.sides
    return {"forth": (first, second), "back": (second, first)}[direction]


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a register.

    id: the system's own; code: what both sides know it by, "" where it has none.
    kind: of a dimension: where it is from (`project`, `business_unit`) at the source, the header it stands
    under at the target. parent: the id of the dimension above, "" at the top.
    changed_at: ISO text in UTC, "" where the system does not say. deleted: gone at the source.
    """

    id: str
    code: str
    name: str
    kind: str = ""
    parent: str = ""
    active: bool = True
    deleted: bool = False
    changed_at: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class Source(Connector, Protocol):
    """A connector whose registers can be moved to another system."""

    def records(self, register: str, since: datetime | None = None) -> Iterator[Record]:
        """The register's records, those changed at or after `since` (None: all), a parent before its
        children. Raises ErpError."""
        ...


class Receiver(Connector, Protocol):
    """A connector of a system that accepts records."""

    def resources(self, registers: Sequence[str], headers: Sequence[str] = ()) -> Iterator[CheckItem]:
        """Whether what writing these registers needs is switched on at the vendor (`resource_<name>`), and
        whether the dimension headers are there (`header_<number>`)."""
        ...

    def existing(self, register: str) -> Iterator[Record]:
        """What the register holds now, inactive records too; `values` may be empty. Raises ErpError."""
        ...

    def headers(self) -> Sequence[str]:
        """The dimension headers that can be written under, in the vendor's order; empty where the system has
        none. Raises ErpError."""
        ...

    def examine(self, register: str, record: Record) -> None:
        """What can be told of a record before it is sent; `parent` need not be there yet.

        Raises ErpError: a code of "records"; nothing else is foreseen.
        """
        ...

    def write(self, register: str, record: Record, id: str = "") -> str:
        """Creates the record, or changes the one with that id of this system; returns its id. It is sent
        once: whoever calls finds out by `existing` whether a lost answer meant success.

        Raises ErpError: a code of "records" for what is wrong with the record itself, else the
        connection's.
        """
        ...


class Side(Source, Receiver, Protocol):
    """A connector that can stand on either side of an interface."""
