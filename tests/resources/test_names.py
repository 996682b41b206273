"""Names of systems are bent where a language bends them, and what it does not know stays as it is."""

import re
from pathlib import Path

import pytest

from connectors.registry import SYSTEMS
from resources.names import forms
from resources.words import LANGUAGES, SHIPPED, Words
from tests.resources.texts import ASSISTANTS

_CALL = re.compile(r"\b[A-Z]+\([^)]*\)")
_WHOLE = re.compile(r'CASE\(\$\w+, "(\w+)"\)')


def files(language: str) -> list[Path]:
    """All texts of the language."""
    return [*(SHIPPED / language).glob("*.ftl"), *(root / f"{language}.ftl" for root in ASSISTANTS)]


def used(language: str) -> set[str]:
    """The cases that any text of the language asks for."""
    return {case for file in files(language) for case in _WHOLE.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_that_a_text_asks_for_is_in_the_table(language: str) -> None:
    known, wanted = forms(language), used(language)
    assert bool(known) is bool(wanted)
    if known:
        for name in (*(system.name for system in SYSTEMS.values()), "other"):
            assert known[name].keys() == wanted, name
            assert all(name in form or "{name}" in form for form in known[name].values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_functions_are_called_with_a_parameter_and_a_form(language: str) -> None:
    """Fluent shows a call that it cannot make as it stands, `CASE()`, and says nothing."""
    for file in files(language):
        wrong = [
            call for call in _CALL.findall(file.read_text(encoding="utf-8")) if not _WHOLE.fullmatch(call)
        ]
        assert not wrong, f"{file}: {wrong}"


@pytest.mark.parametrize(
    "text",
    [
        "CASE()",
        "CASE($system)",
        'CASE("ssa")',
        'CASE($system, "ssa", "n")',
        'CASE("ssa", $system)',
        "CASES($a)",
    ],
)
def test_a_call_that_cannot_be_made_is_found(text: str, tmp_path: Path) -> None:
    assert [call for call in _CALL.findall(f"Avain {'{'} {text} {'}'}.") if not _WHOLE.fullmatch(call)]
    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / "log.ftl").write_text(f"log-title = Avain {{ {text} }}\n", encoding="utf-8")
    words = Words("fi", roots=[tmp_path])
    words("log-title", system="Netvisor", a="")
    assert words.missing == {"log-title"}, "what cannot be formatted is recorded, and tests look at that"


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
