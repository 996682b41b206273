"""What makes the office's books those of a Finnish company: business ids, towns, names of headers."""

from connectors.simulators.office import Client

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
TOWNS = (
    ("00100", "Helsinki"), ("33100", "Tampere"), ("20100", "Turku"), ("90100", "Oulu"),
    ("40100", "Jyväskylä"), ("53100", "Lappeenranta"), ("65100", "Vaasa"), ("15110", "Lahti"),
)  # fmt: skip
STREETS = ("Kauppakatu", "Hämeenkatu", "Satamatie", "Yliopistonkatu", "Mäkelänrinne", "Åkerintie")
DEPARTMENTS, PROJECTS = "Osasto", "Projekti"  # the names of the dimensions every company has
# what carries electronic invoices, by its own identifier
OPERATORS = frozenset({"003721291126", "E204503", "003723327487", "BAWCFI22", "DABAFIHH", "HELSFIHH",
                       "NDEAFIHH", "OKOYFIHH", "003701011385", "FI28768767"})  # fmt: skip


def business_id(serial: int) -> str:
    """A Finnish business id with a valid check digit, from `serial`; a number whose check would be 1 takes
    the next one."""
    body = 1_000_000 + serial % 8_900_000
    while True:
        rest = sum(w * int(d) for w, d in zip(_WEIGHTS, f"{body:07}", strict=True)) % 11
        if rest != 1:
            return f"{body:07}-{11 - rest if rest else 0}"
        body += 1


def valid_business_id(text: str) -> bool:
    """Whether it is one: seven digits, a dash and their check digit."""
    body, dash, check = text.partition("-")
    if not (dash and len(body) == 7 and body.isdigit() and len(check) == 1 and check.isdigit()):
        return False
    rest = sum(w * int(d) for w, d in zip(_WEIGHTS, body, strict=True)) % 11
    return rest != 1 and int(check) == (11 - rest if rest else 0)


def organisation(client: Client) -> str:
    """The business id of the office's client."""
    return business_id(1_000_000 + 313 * client.serial)
