"""Invented Norwegian names and organisation numbers with a valid check digit."""

from random import Random

_PLACES = (
    "Fjord", "Nord", "Sol", "Bjørke", "Granlund", "Åsen", "Skjær", "Vest", "Lyng", "Berg", "Elve", "Hav",
    "Ødegård", "Myr", "Rønning", "Tære", "Sæter", "Bråten", "Holm", "Vik", "Furu", "Kløver", "Østre", "Hauk",
)  # fmt: skip
_ENDINGS = ("stad", "vik", "lia", "nes", "heim", "dal", "sund", "øya", "bakken", "gård", "åsen", "fjell")
_BUYERS = (
    "Handel",
    "Butikk",
    "Eiendom",
    "Bygg",
    "Kafé",
    "Hotell",
    "Kommune",
    "Borettslag",
    "Drift",
    "Service",
)
_SELLERS = (
    "Engros",
    "Transport",
    "Kraft",
    "Forsikring",
    "Data",
    "Maskin",
    "Emballasje",
    "Renhold",
    "Telekom",
    "Trelast",
)
_FIRST = (
    "Kari", "Ola", "Ingrid", "Lars", "Åse", "Bjørn", "Sølvi", "Håkon", "Ælfrun", "Nina", "Øystein", "Tuva",
    "Jørgen", "Marit", "Pål", "Siri", "Gøran", "Hedda", "Aksel", "Ragnhild",
)  # fmt: skip
_LAST = (
    "Hansen", "Ødegård", "Bråthen", "Lie", "Sætre", "Næss", "Bakke", "Åsheim", "Moen", "Strøm", "Kråkenes",
    "Vik",
)  # fmt: skip
_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def organisation_number(serial: int) -> str:
    """A nine-digit Norwegian number from `serial` (0 … 9 999 999) in the range 90-99 million, with its
    modulus-11 check digit; a serial whose digit would be 10 takes the next number that has one."""
    body = 90_000_000 + serial % 9_000_000
    while True:
        digits = f"{body:08d}"
        check = -sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11
        if check != 10:
            return f"{digits}{check}"
        body += 1


def person(random: Random) -> tuple[str, str]:
    """First and last name."""
    return random.choice(_FIRST), random.choice(_LAST)


def buyer(random: Random) -> str:
    """The name of a company that buys."""
    return f"{random.choice(_PLACES)}{random.choice(_ENDINGS)} {random.choice(_BUYERS)} AS"


def seller(random: Random) -> str:
    """The name of a company that sells to businesses."""
    return f"{random.choice(_PLACES)}{random.choice(_ENDINGS)} {random.choice(_SELLERS)} AS"
