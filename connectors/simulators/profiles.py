"""The office's clients: who they are, what they trade in and how large their books are."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec

from connectors.simulators import tables

BIG = "nordlys"
BIG_POSTINGS = 200_000  # the documented number; SimulatorProcess(postings=...) changes it for benchmarks


@dataclass(frozen=True, slots=True)
class Trade:
    """What a client sells and buys: account numbers, most frequent first, and the words on its invoices.

    price: range of a sales line in kroner.
    """

    sales: tuple[int, ...]
    purchases: tuple[int, ...]
    products: tuple[str, ...]
    price: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Profile:
    """One client. `finnish`: what it is called in Finland. `postings` is exact; `dimensions` are free ones
    with their values; `currencies` those it trades in besides NOK; `year_start` the first month of its
    financial year; `form` the legal form."""

    key: str
    name: str
    finnish: str
    trade: Trade
    postings: int
    customers: int = 20
    suppliers: int = 12
    employees: int = 4
    form: str = "AS"
    departments: tuple[str, ...] = ("Avdeling",)
    projects: tuple[str, ...] = ()
    dimensions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    currencies: tuple[str, ...] = ()
    year_start: int = 1


_TABLE = tables.read(__file__)


def _trade(purchases: list[int], overhead: bool = True, **others: Any) -> dict[str, Any]:
    bought = purchases + (_TABLE["overhead"] if overhead else [])
    return {"purchases": bought, **others}


CLIENTS: tuple[Profile, ...] = msgspec.convert(
    [{**client, "trade": _trade(**_TABLE["trades"][client["trade"]])} for client in _TABLE["clients"]],
    tuple[Profile, ...],
)
_BY_KEY = {p.key: p for p in CLIENTS}
SMALL: tuple[Profile, ...] = (
    replace(_BY_KEY["bratteli"], postings=1_000, customers=16, suppliers=10),
    replace(_BY_KEY["granli"], postings=900, customers=12, suppliers=8, departments=("Bakeri",)),
    _BY_KEY["tom"],
)


def clients(office: str, postings: int = BIG_POSTINGS) -> tuple[Profile, ...]:
    """The clients of the office profile `small` or `full`, the big one with `postings` postings.

    Raises ValueError for another profile name or a number outside 2 000 … 1 000 000."""
    if not 2_000 <= postings <= 1_000_000:
        raise ValueError("postings must lie between 2 000 and 1 000 000")
    if office == "small":
        return SMALL
    if office == "full":
        return tuple(replace(p, postings=postings) if p.key == BIG else p for p in CLIENTS)
    raise ValueError(f"no such office profile: {office}")
