"""The assistants' words: complete and matching in all five languages, no key without a use."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from connectors import registry
from connectors.base import System, SystemKind
from connectors.fields import Removed
from resources.words import LANGUAGES, SHIPPED, Words
from tests.wizards.onboarding import SYSTEMS
from wizards.flow import Assistant, folder, load, plain

ROOT = Path(__file__).parents[2]
SETS: dict[str, Callable[[str], Path]] = {
    "assistant": lambda language: SHIPPED / language / "assistant.ftl",
    "field": lambda language: SHIPPED / language / "field.ftl",
} | {
    folder(system).name: lambda language, system=system: folder(system) / f"{language}.ftl"
    for system in SYSTEMS.values()
}
ASSISTANTS = [
    pytest.param(made(system), id=f"{system.key}-{made.__name__}")
    for system in SYSTEMS.values()
    for made in (load, plain)
]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def texts(file: Path) -> dict[str, set[str]]:
    """Every key of a file with the parameters its text names."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
        if isinstance(entry, ast.Message):
            parts: dict[str, ast.Pattern | None] = {entry.id.name: entry.value}
            parts |= {f"{entry.id.name}.{one.id.name}": one.value for one in entry.attributes}
            for key, pattern in parts.items():
                visitor = _Variables()
                visitor.visit(pattern)
                found[key] = visitor.names
    return found


def test_every_system_that_is_connected_has_an_assistant() -> None:
    connected = [s.key for s in registry.SYSTEMS.values() if s.kind is not SystemKind.INTERFACE]
    assert list(SYSTEMS) == [*connected, "example"]


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_parameters(name: str, language: str) -> None:
    assert texts(SETS[name](language)) == texts(SETS[name]("en"))


@pytest.mark.parametrize("assistant", ASSISTANTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_a_page_asks_for_exists(assistant: Assistant, language: str) -> None:
    words = Words(language).with_root(folder(assistant.system))
    for key in assistant.word_keys():
        assert words(key, system=assistant.system.name, application="Kobling")
    assert not words.missing


@pytest.mark.parametrize("system", SYSTEMS.values(), ids=list(SYSTEMS))
def test_no_text_of_a_step_is_left_over(system: System) -> None:
    wanted = set(load(system).word_keys())
    stored = texts(folder(system) / "en.ftl")
    assert {key for key in stored if key.startswith("step-") and "." not in key} == wanted


def test_the_program_asks_for_every_text_of_its_own() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "wizards").rglob("*.py"))
    plain_keys = {key for system in SYSTEMS.values() for key in plain(system).word_keys()}
    built = re.compile(r"assistant-(who|state|proof|check|scope|kind|at-hand|go|choose)-[a-z-]+(\.hint)?")
    for key in {key.removesuffix(".demo") for key in texts(SETS["assistant"]("en"))}:
        assert key in code or key in plain_keys or built.fullmatch(key), key


@pytest.mark.parametrize("system", SYSTEMS.values(), ids=list(SYSTEMS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_have_names_hints_and_everything_cleaning_may_say(language: str, system: System) -> None:
    words = Words(language)
    for field in (*system.fields, *system.registration_fields):
        key = f"field-{field.name}".replace("_", "-")
        wanted = [key, f"{key}.hint"]
        wanted += [f"{key}-{choice or 'open'}".replace("_", "-") for choice in field.choices]
        wanted += [f"field-kind-{one.looks_like}".replace("_", "-") for one in field.mistaken_for]
        for name in wanted:
            assert words(name, system=system.name)
    for kind in Removed:
        assert words(f"field-removed-{kind}", count=2)
    assert not words.missing


FRAME = ("next", "save-next", "test", "check-run", "close")  # what the main button may say
# names of the vendor, and lines that are nothing but parameters or another text
SAME_ANYWHERE = {
    "step-connect-user-handover",
    "field-consumer-token",
    "field-employee-token",
    "assistant-ticked-by",
    "assistant-import-rows",
    "assistant-sign-in-until",
    "assistant-sign-in-tenant",
}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
@pytest.mark.parametrize("name", SETS)
def test_no_text_was_left_in_english(name: str, language: str) -> None:
    def raw(file: Path) -> dict[str, str]:
        return dict(re.findall(r"^([a-z-]+) = (\S.{14,})$", file.read_text(encoding="utf-8"), re.MULTILINE))

    english = raw(SETS[name]("en"))
    for key, text in raw(SETS[name](language)).items():
        assert text != english.get(key) or key in SAME_ANYWHERE, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_alt_letters_of_the_frame_do_not_clash(language: str) -> None:
    words = Words(language)
    own = {
        "check-run": [["check-again"]],
        "next": [
            ["done-by-me", "hand-over", "companies-update"],
            ["sign-in"],
            ["sign-in-retry", "sign-in-again"],
            ["sign-in-renew", "sign-in-again"],
            ["cancel", "sign-in-copy", "sign-in-use"],
        ],
        "close": [["another"]],
    }
    for page in FRAME:
        for more in own.get(page, [[]]):
            names = ("later", "back", page, *more)
            letters = [re.findall(r"&(.)", words(f"assistant-{name}"))[0].casefold() for name in names]
            assert len(set(letters)) == len(letters), (names, letters)
