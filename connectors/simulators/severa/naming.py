"""Invented Finnish names, and business ids and VAT numbers with valid check digits."""

from random import Random

from stdnum.de import vat as german
from stdnum.ee import kmkr as estonian
from stdnum.fi import ytunnus
from stdnum.luhn import calc_check_digit

from connectors.simulators import tables
from connectors.simulators.names import valid

_WORDS = tables.read(__file__)
_FORMS = ("Oy", "Oy", "Oy", "Oyj", "Ky")


def company(random: Random) -> str:
    """The name of a company."""
    form = random.choice(_FORMS)
    beginning, ending, trade = (random.choice(_WORDS[part]) for part in ("beginnings", "endings", "trades"))
    return f"{beginning}{ending} {trade} {form}"


def person(random: Random) -> tuple[str, str]:
    """First and last name."""
    return random.choice(_WORDS["forenames"]), random.choice(_WORDS["surnames"])


def address(random: Random) -> tuple[str, str, str]:
    """Street, postal code and town in Finland."""
    code, town = random.choice(_WORDS["towns"])
    return f"{random.choice(_WORDS['streets'])} {random.randint(1, 140)}", code, town


def finnish_vat(serial: int) -> str:
    """`FI` and the eight digits of a business id whose check digit is right."""
    return f"FI{valid(ytunnus, (1_000_000 + serial % 8_000_000) * 10)}"


def foreign_vat(country: str, serial: int) -> str:
    """A VAT number of Sweden, Estonia or Germany that its country's rule accepts."""
    if country == "SE":
        body = f"55{6_100_00 + serial % 800_000:06d}"[:8] + f"{serial % 10}"
        return f"SE{body}{calc_check_digit(body)}01"
    rule, first = (estonian, 100_000_000) if country == "EE" else (german, 130_000_000)
    return f"{country}{valid(rule, first + 7 * serial)}"
