"""The people who can sign in at the simulated provider, each for one thing to show."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace

_NAMESPACE = uuid.UUID("6f0c4f52-5d6e-4c8b-9d0c-51f1d2a2b7aa")
DOMAIN = "fjordregnskap.example"
KARI = "office"


@dataclass(frozen=True, slots=True)
class Person:
    """`key`: the persona the systems know the person as. `companies`: keys of the office's clients the
    person may choose between, None for all. `listed`: on the sign-in page."""

    key: str
    given_name: str
    family_name: str
    companies: tuple[str, ...] | None = None
    listed: bool = True

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"

    @property
    def email(self) -> str:
        letters = str.maketrans("æøåÆØÅ ", "aoaAOA.")
        return f"{self.name.translate(letters).lower()}@{DOMAIN}"

    @property
    def sub(self) -> str:
        """The provider's id of the person, a GUID."""
        return str(uuid.uuid5(_NAMESPACE, self.name))


PEOPLE: Mapping[str, Person] = {
    person.key: person
    for person in (
        Person(KARI, "Kari", "Nordmann"),
        Person("fewer_companies", "Ola", "Hansen", companies=("granli",)),
        Person("missing_right", "Anne", "Lie"),
        Person("no_finance", "Per", "Haugen"),
        Person("not_administrator", "Nils", "Øvregård"),
        Person("no_access_group", "Siri", "Moen"),
        Person("no_api_role", "Tone", "Bakke", companies=()),
        Person("no_companies", "Eva", "Strand", listed=False),
        Person("two_companies", "Jon", "Vik", listed=False),
        Person("empty", "Ida", "Solberg", listed=False),
    )
}


def person(key: str) -> Person:
    """The person behind a persona; a persona that is about the server and not the person is Kari."""
    return PEOPLE.get(key) or replace(PEOPLE[KARI], key=key, listed=False)
