"""Names of systems are bent where a language bends them, and what it does not know stays as it is."""

import re

import pytest

from connectors.registry import SYSTEMS
from resources.names import forms
from resources.words import LANGUAGES, SHIPPED, Words
from tests.resources.texts import ASSISTANTS

_CASE = re.compile(r'CASE\(\$system, "(\w+)"\)')


def used(language: str) -> set[str]:
    """The cases that any text of the language asks for."""
    files = [*(SHIPPED / language).glob("*.ftl"), *(root / f"{language}.ftl" for root in ASSISTANTS)]
    return {case for file in files for case in _CASE.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_that_a_text_asks_for_is_in_the_table(language: str) -> None:
    known, wanted = forms(language), used(language)
    assert bool(known) is bool(wanted)
    if known:
        for name in (*(system.name for system in SYSTEMS.values()), "other"):
            assert known[name].keys() == wanted, name
            assert all(name in form or "{name}" in form for form in known[name].values())


@pytest.mark.parametrize(
    ("system", "told"),
    [
        ("Netvisor", "Liität avaimen, jonka saat Netvisorista."),
        ("Visma.net", "Liität avaimen, jonka saat Visma.netistä."),
        ("Visma Business NXT", "Liität avaimen, jonka saat Visma Business NXT:stä."),
        ("Fiken", "Liität avaimen, jonka saat järjestelmästä Fiken."),
    ],
)
def test_a_name_stands_in_its_sentence(system: str, told: str) -> None:
    assert Words("fi")("assistant-choose-takes-key", system=system) == told
