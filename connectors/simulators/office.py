"""One seeded Norwegian accounting office and its clients, whose books every simulator serves."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from connectors.simulators import names
from connectors.simulators.bookkeeper import keep_books
from connectors.simulators.books import Books
from connectors.simulators.master import Master, make
from connectors.simulators.periods import Period, Year, books_start, periods, years
from connectors.simulators.profiles import BIG_POSTINGS, Profile, clients

SEED = "fjordregnskap"
OFFICE_NAME = "Fjordregnskap Eksempel AS"


class Client:
    """A client of the office; its books are kept when first asked for and dropped by `reset`. Systems of
    Finland know it by `finnish_name` and `business_id`."""

    def __init__(self, profile: Profile, serial: int, seed: str, today: date) -> None:
        self.profile, self.serial, self.seed, self.today = profile, serial, seed, today
        self.organisation_number = names.organisation_number(8_000_000 + 31 * serial)
        self.business_id = names.business_id(1_000_000 + 313 * serial)
        self.edits = 0

    @property
    def name(self) -> str:
        return self.profile.name

    @property
    def finnish_name(self) -> str:
        return self.profile.finnish

    @property
    def start(self) -> date:
        """When the office took it on."""
        if not self.profile.postings:
            return self.today - timedelta(days=20)
        return books_start(self.today) - timedelta(days=365 * (self.serial % 5))

    @cached_property
    def master(self) -> Master:
        return make(self.profile, self.serial, self.seed)

    @cached_property
    def years(self) -> Sequence[Year]:
        return years(self.today, self.profile.year_start)

    @cached_property
    def periods(self) -> Sequence[Period]:
        return periods(self.today, self.profile.year_start)

    @cached_property
    def books(self) -> Books:
        return keep_books(self.profile, self.master, self.seed, self.today)

    def edited(self) -> None:
        """Notes that the books were changed after they were kept."""
        self.edits += 1

    def reset(self) -> bool:
        """Forgets edits; True if there were any. The books are kept anew when next asked for."""
        if not self.edits:
            return False
        self.edits = 0
        del self.books
        return True


class Office:
    """The accounting office; equal for equal (seed, today, profile, postings)."""

    def __init__(
        self, today: date, office: str = "full", postings: int = BIG_POSTINGS, seed: str = SEED
    ) -> None:
        self.name, self.today, self.profile, self.postings = OFFICE_NAME, today, office, postings
        self.organisation_number = names.organisation_number(7_500_000)
        self.clients: Sequence[Client] = [
            Client(profile, serial, seed, today)
            for serial, profile in enumerate(clients(office, postings), 1)
        ]
        self._by_key: Mapping[str, Client] = {c.profile.key: c for c in self.clients}

    def client(self, key: str) -> Client:
        """The client with that profile key; raises KeyError."""
        return self._by_key[key]
