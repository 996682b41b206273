"""Invented Norwegian names, and numbers with a valid check digit."""

from itertools import count
from random import Random
from types import ModuleType

from stdnum.fi import ytunnus
from stdnum.no import orgnr

from connectors.simulators import tables

_WORDS = tables.read(__file__)


def valid(rule: ModuleType, first: int) -> str:
    """The first number from `first` on that a rule of stdnum accepts."""
    return next(number for number in map(str, count(first)) if rule.is_valid(number))


def organisation_number(serial: int) -> str:
    """A nine-digit Norwegian number from `serial` (0 … 9 999 999) in the range 90-99 million, with its
    modulus-11 check digit; a serial whose digit would be 10 takes the next number that has one."""
    return valid(orgnr, (90_000_000 + serial % 9_000_000) * 10)


def business_id(serial: int) -> str:
    """A Finnish business id with a valid check digit, from `serial`; a number whose check would be 1 takes
    the next one."""
    return ytunnus.format(valid(ytunnus, (1_000_000 + serial % 8_900_000) * 10))


def person(random: Random) -> tuple[str, str]:
    """First and last name."""
    return random.choice(_WORDS["forenames"]), random.choice(_WORDS["surnames"])


def buyer(random: Random) -> str:
    """The name of a company that buys."""
    return _company(random, "buyers")


def seller(random: Random) -> str:
    """The name of a company that sells to businesses."""
    return _company(random, "sellers")


def _company(random: Random, trades: str) -> str:
    place, ending, trade = (random.choice(_WORDS[part]) for part in ("places", "endings", trades))
    return f"{place}{ending} {trade} AS"
