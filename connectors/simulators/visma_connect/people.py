"""The people who can sign in at the simulated provider, each for one thing to show."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

_NAMESPACE = uuid.UUID("6f0c4f52-5d6e-4c8b-9d0c-51f1d2a2b7aa")
DOMAIN = "fjordregnskap.example"
KARI = "office"


@dataclass(frozen=True, slots=True)
class Person:
    """`key`: the persona the systems know the person as. `companies`: keys of the office's clients the
    person may choose between, None for all. `shown_for`: how the scopes begin for which the person stands on
    the sign-in page, empty for any."""

    key: str
    given_name: str
    family_name: str
    companies: tuple[str, ...] | None = None
    shown_for: tuple[str, ...] = ()

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


_NXT, _NET, _INSIGHT = "business-graphql-", "vismanet_erp_", "customerinsight"

PEOPLE: Mapping[str, Person] = {
    person.key: person
    for person in (
        Person(KARI, "Kari", "Nordmann"),
        Person("fewer_companies", "Ola", "Hansen", ("granli",), (_NXT, _NET)),
        Person("missing_right", "Anne", "Lie", shown_for=(_NXT, _NET)),
        Person("no_finance", "Per", "Haugen", shown_for=(_NET,)),
        Person("no_api_role", "Tone", "Bakke", (), (_NET,)),
        Person("no_access_group", "Siri", "Moen", shown_for=(_NXT,)),
        Person("not_administrator", "Nils", "Øvregård", shown_for=(_INSIGHT,)),
        Person("two_companies", "Jon", "Vik", shown_for=(_INSIGHT,)),
        Person("no_companies", "Eva", "Strand", shown_for=(_INSIGHT,)),
        Person("empty", "Ida", "Solberg", shown_for=(_INSIGHT,)),
    )
}


def person(key: str) -> Person:
    """The person behind a persona; a persona that is about the server and not the person is Kari."""
    return PEOPLE.get(key) or replace(PEOPLE[KARI], key=key)


def shown(scopes: Iterable[str]) -> list[Person]:
    """Who stands on the sign-in page of an application that asks for `scopes`."""
    asked = tuple(scopes)
    return [p for p in PEOPLE.values() if not p.shown_for or any(s.startswith(p.shown_for) for s in asked)]
