"""The assistants' words: complete and matching in all five languages, no key without a use."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from connectors.fields import Removed
from connectors.tripletex.system import TRIPLETEX
from resources.words import LANGUAGES, SHIPPED, Words
from wizards.flow import Assistant, folder, load, plain

ROOT = Path(__file__).parents[2]
SETS: dict[str, Callable[[str], Path]] = {
    "assistant": lambda language: SHIPPED / language / "assistant.ftl",
    "field": lambda language: SHIPPED / language / "field.ftl",
    "tripletex": lambda language: folder(TRIPLETEX) / f"{language}.ftl",
}


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


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_parameters(name: str, language: str) -> None:
    assert texts(SETS[name](language)) == texts(SETS[name]("en"))


@pytest.mark.parametrize("assistant", [load(TRIPLETEX), plain(TRIPLETEX)], ids=["guided", "plain"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_a_page_asks_for_exists(assistant: Assistant, language: str) -> None:
    words = Words(language).with_root(folder(TRIPLETEX))
    for key in assistant.word_keys():
        assert words(key, system="Tripletex", application="Kobling")
    assert not words.missing


def test_no_text_of_a_step_is_left_over() -> None:
    wanted = set(load(TRIPLETEX).word_keys())
    steps = {key for key in texts(SETS["tripletex"]("en")) if key.startswith("step-") and "." not in key}
    assert steps == wanted


def test_the_program_asks_for_every_text_of_its_own() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "wizards").rglob("*.py"))
    plain_keys = set(plain(TRIPLETEX).word_keys())
    built = re.compile(r"assistant-(who|state|proof|check)-[a-z-]+")
    for key in texts(SETS["assistant"]("en")):
        assert key in code or key in plain_keys or built.fullmatch(key), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_have_names_hints_and_everything_cleaning_may_say(language: str) -> None:
    words = Words(language)
    for field in (*TRIPLETEX.fields, *TRIPLETEX.registration_fields):
        key = f"field-{field.name}".replace("_", "-")
        wanted = [key, f"{key}.hint"]
        wanted += [f"{key}-{choice or 'open'}".replace("_", "-") for choice in field.choices]
        wanted += [f"field-kind-{one.looks_like}".replace("_", "-") for one in field.mistaken_for]
        for name in wanted:
            assert words(name, system="Tripletex")
    for kind in Removed:
        assert words(f"field-removed-{kind}", count=2)
    assert not words.missing


# names of the vendor, and lines that are nothing but parameters
SAME_ANYWHERE = {
    "field-consumer-token",
    "field-employee-token",
    "assistant-ticked-by",
    "assistant-import-rows",
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
    for page in ("next", "save-next", "test", "check-run", "close"):
        keys = ["assistant-later", "assistant-back", f"assistant-{page}"]
        keys += {"check-run": ["assistant-check-again"], "next": ["assistant-done-by-me"]}.get(page, [])
        letters = [re.findall(r"&(.)", words(key))[0].casefold() for key in keys]
        assert len(set(letters)) == len(letters), (page, letters)
