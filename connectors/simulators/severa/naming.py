"""Invented Finnish names, and business ids and VAT numbers with valid check digits."""

from random import Random

from stdnum.de import vat as german
from stdnum.ee import kmkr as estonian
from stdnum.luhn import calc_check_digit

_FIRST = (
    "Kuusi",
    "Järvi",
    "Pohja",
    "Meri",
    "Koski",
    "Salo",
    "Tuuli",
    "Hopea",
    "Revon",
    "Saari",
    "Lumi",
    "Ääni",
)
_LAST = (
    "la",
    "nen",
    "mäki",
    "niemi",
    "lahti",
    "ranta",
    "vuori",
    "puisto",
    "pelto",
    "harju",
    "metsä",
    "virta",
)
_TRADES = (
    "Konsultointi", "Rakennus", "Kuljetus", "Kone", "Kahvila", "Kiinteistöt", "Sähkö", "Leipomo", "Mainos",
    "Hoiva", "Arkkitehdit", "Palvelut",
)  # fmt: skip
_FORENAMES = (
    "Aino",
    "Eero",
    "Helmi",
    "Väinö",
    "Siiri",
    "Onni",
    "Kaisa",
    "Matti",
    "Päivi",
    "Jyrki",
    "Anna",
    "Åke",
)
_SURNAMES = (
    "Virtanen",
    "Mäkelä",
    "Niemi",
    "Lindström",
    "Hämäläinen",
    "Laine",
    "Öhman",
    "Koskinen",
    "Salonen",
)
_STREETS = (
    "Mannerheimintie",
    "Hämeenkatu",
    "Rantatie",
    "Asematie",
    "Kirkkokatu",
    "Yliopistonkatu",
    "Satamatie",
)
_TOWNS = (
    ("00100", "Helsinki"),
    ("33100", "Tampere"),
    ("20100", "Turku"),
    ("90100", "Oulu"),
    ("70100", "Kuopio"),
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)


def company(random: Random) -> str:
    """The name of a company."""
    ending = random.choice(("Oy", "Oy", "Oy", "Oyj", "Ky"))
    return f"{random.choice(_FIRST)}{random.choice(_LAST)} {random.choice(_TRADES)} {ending}"


def person(random: Random) -> tuple[str, str]:
    """First and last name."""
    return random.choice(_FORENAMES), random.choice(_SURNAMES)


def address(random: Random) -> tuple[str, str, str]:
    """Street, postal code and town in Finland."""
    code, town = random.choice(_TOWNS)
    return f"{random.choice(_STREETS)} {random.randint(1, 140)}", code, town


def finnish_vat(serial: int) -> str:
    """`FI` and the eight digits of a business id whose check digit is right."""
    body = 1_000_000 + serial % 8_000_000
    while True:
        rest = sum(w * int(d) for w, d in zip(_WEIGHTS, f"{body:07d}", strict=True)) % 11
        if rest != 1:
            return f"FI{body:07d}{(11 - rest) % 11}"
        body += 1


def foreign_vat(country: str, serial: int) -> str:
    """A VAT number of Sweden, Estonia or Germany that its country's rule accepts."""
    if country == "SE":
        body = f"55{6_100_00 + serial % 800_000:06d}"[:8] + f"{serial % 10}"
        return f"SE{body}{calc_check_digit(body)}01"
    rule, first = (estonian, 100_000_000) if country == "EE" else (german, 130_000_000)
    number = first + 7 * serial
    while not rule.is_valid(str(number)):
        number += 1
    return f"{country}{number}"
