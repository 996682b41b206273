"""What makes the office's books those of a Finnish company: business ids, towns, names of headers."""

from stdnum.fi import ytunnus

TOWNS = (
    ("00100", "Helsinki"), ("33100", "Tampere"), ("20100", "Turku"), ("90100", "Oulu"),
    ("40100", "Jyväskylä"), ("53100", "Lappeenranta"), ("65100", "Vaasa"), ("15110", "Lahti"),
)  # fmt: skip
STREETS = ("Kauppakatu", "Hämeenkatu", "Satamatie", "Yliopistonkatu", "Mäkelänrinne", "Åkerintie")
DEPARTMENTS, PROJECTS = "Osasto", "Projekti"  # the names of the dimensions every company has
# what carries electronic invoices, by its own identifier
OPERATORS = frozenset({"003721291126", "E204503", "003723327487", "BAWCFI22", "DABAFIHH", "HELSFIHH",
                       "NDEAFIHH", "OKOYFIHH", "003701011385", "FI28768767"})  # fmt: skip


def valid_business_id(text: str) -> bool:
    """Whether it is one: seven digits, a dash and their check digit."""
    return len(text) == 9 and text[7] == "-" and ytunnus.is_valid(text)
