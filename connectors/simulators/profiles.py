"""The office's clients: who they are, what they trade in and how large their books are."""

from dataclasses import dataclass, replace

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
    """One client. `postings` is exact; `dimensions` are free ones with their values; `currencies` those it
    trades in besides NOK; `year_start` the first month of its financial year; `form` the legal form."""

    key: str
    name: str
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


_OVERHEAD = (6340, 6540, 6705, 6800, 6900, 7000, 7140, 7320, 6907, 6860)
_WHOLESALE = Trade(
    (3000, 3000, 3000, 3100), (4300, 4300, 4300, 4360, *_OVERHEAD),
    ("Hodelykt", "Turtermos", "Ullgenser", "Primus", "Sovepose", "Fjellstøvler", "Ryggsekk 65 l",
    "Islandsk brodd",
     "Kompass", "Spraydåse grønn", "Lærhansker", "Håndkle", "Pålegg på tube", "Ørepropper", "Østerskniv"),
     (40, 9_000),
)  # fmt: skip
_FISH = Trade(
    (3150, 3150, 3030), (4000, 4030, 4060, *_OVERHEAD),
    ("Fersk laks, superior", "Røkt ørret", "Klippfisk", "Torskefilet", "Kongekrabbe", "Sildefilet, glatt"),
    (4_000, 180_000),
)  # fmt: skip
_BAKERY = Trade(
    (3030, 3030, 3000), (4030, 4330, 4000, *_OVERHEAD),
    ("Grovbrød", "Skolebolle", "Kanelsnurr", "Bløtkake 8 pers.", "Rundstykker", "Julekake", "Smørbrød"),
    (120, 4_000),
)  # fmt: skip
_BUILDING = Trade(
    (3050, 3020), (4000, 4500, 4500, 6400, 6500, 6550, *_OVERHEAD),
    ("Tømrerarbeid", "Grunnarbeid", "Rigg og drift", "Tilleggsarbeid", "Materialer", "Riving"), (4_000,
    240_000),
)  # fmt: skip
_CAFE = Trade(
    (3030, 3000), (4030, 4330, 6360, 6390, *_OVERHEAD),
    ("Lunsjbuffet", "Møtemat", "Kaffe og kake", "Selskapsmeny", "Kursdagpakke"), (300, 25_000),
)  # fmt: skip
_CRAFT = Trade(
    (3020, 3000), (4000, 4300, 6500, 7000, 7020, *_OVERHEAD),
    ("Servicetime", "Montering", "Rørdeler", "Varmepumpe", "Sikringsskap", "Feilsøking"), (700, 60_000),
)  # fmt: skip
_DENTIST = Trade(
    (3220,), (6550, 6620, 4300, *_OVERHEAD),
    ("Undersøkelse", "Fylling", "Rotfylling", "Krone", "Tannrens"), (800, 14_000),
)  # fmt: skip
_CONSULTING = Trade(
    (3020, 3020, 3120), _OVERHEAD,
    ("Rådgivning", "Grafisk profil", "Nettside", "Workshop", "Prosjektledelse"), (4_000, 70_000),
)  # fmt: skip
_TRAVEL = Trade(
    (3040, 3040, 3030), (4330, 6360, 6320, *_OVERHEAD),
    ("Overnatting", "Fjelltur med guide", "Hundespann", "Frokost", "Skipass"), (400, 30_000),
)  # fmt: skip
_HOUSING = Trade(
    (3605,), (6320, 6340, 6600, 6705, 7500, 6360),
    ("Felleskostnader", "Garasjeplass", "TV og bredbånd"), (2_500, 9_000),
)  # fmt: skip

_REGIONS = ("Region", ("Nord", "Midt", "Vest", "Sør", "Øst"))
_MACHINES = ("Maskin", ("Gravemaskin 14 t", "Hjullaster", "Dumper", "Kran på lærøya"))
_CHANNELS = ("Kanal", ("Nettbutikk", "Butikk", "Agent", "Messe"))

CLIENTS: tuple[Profile, ...] = (
    Profile("fjordfisk", "Fjordfisk Eksport AS", _FISH, 8_000, 60, 40, 14,
            departments=("Mottak", "Pakkeri", "Salg"), currencies=("EUR", "SEK")),
    Profile("granli", "Granli Bakeri AS", _BAKERY, 2_400, 35, 18, 6,
            departments=("Bakeri", "Utsalg Øvre torg")),
    Profile("bratteli", "Bratteli Bygg AS", _BUILDING, 6_000, 40, 45, 18,
            departments=("Prosjekt", "Verksted", "Administrasjon"),
            projects=("Skolebygg Åsen", "Rehabilitering Brygga 4", "Tomannsbolig Lia", "Garasjeanlegg Sør",
                      "Tilbygg Kråkenes barnehage", "Bru over Møllebekken"),
            dimensions=(_MACHINES,), currencies=("EUR",)),
    Profile(BIG, "Nordlys Handel AS", _WHOLESALE, BIG_POSTINGS, 420, 130, 48,
            departments=("Lager", "Nettbutikk", "Butikk Storgata", "Innkjøp", "Administrasjon"),
            projects=("Nytt lagersystem", "Messe Lillestrøm", "Åpning Tromsø"),
            dimensions=(_REGIONS, _CHANNELS), currencies=("EUR", "SEK")),
    Profile("solsiden", "Solsiden Kafé og Catering AS", _CAFE, 4_000, 50, 25, 9,
            departments=("Kafé", "Catering")),
    Profile("odegard", "Ødegård Rør og Varme AS", _CRAFT, 3_500, 55, 22, 7,
            departments=("Service", "Prosjekt"), projects=("Sykehjem Øst", "Boligfelt Haugen")),
    Profile("asheim", "Åsheim Tannlegesenter AS", _DENTIST, 1_200, 30, 12, 5),
    Profile("lyngstad", "Lyngstad Elektro AS", _CRAFT, 5_000, 70, 28, 11,
            departments=("Installasjon", "Butikk"), dimensions=(_REGIONS,), currencies=("SEK",)),
    Profile("skjargard", "Skjærgård Design Moen", _CONSULTING, 500, 14, 8, 0, form="ENK"),
    Profile("blafjell", "Blåfjell Opplevelser AS", _TRAVEL, 2_000, 30, 16, 6,
            departments=("Hytter", "Aktiviteter"), currencies=("EUR",), year_start=7),
    Profile("hagebyen", "Hagebyen Borettslag", _HOUSING, 900, 24, 10, 0, form="BRL"),
    Profile("tom", "Nystiftet Holding AS", _CONSULTING, 0, 0, 0, 0),
)  # fmt: skip

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
