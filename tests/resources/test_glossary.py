"""One thing has one word: what each language's glossary rejects stands in no text."""

import re
import tomllib
from fnmatch import fnmatch
from functools import cache

import pytest

from resources.words import LANGUAGES, SHIPPED
from tests.resources.texts import ASSISTANTS, shipped

MARKS = {"nb": "«»", "en": "“”", "sv": "””", "da": "»«", "fi": "””"}
QUOTED = {one: re.compile(f"{marks[0]}[^{marks[1]}]*{marks[1]}") for one, marks in MARKS.items()}


@cache
def glossary(language: str) -> list[dict[str, list[str]]]:
    """Each word: what is used, what is not, and the keys where it may be."""
    file = SHIPPED / language / "glossary.toml"
    found: list[dict[str, list[str]]] = tomllib.loads(file.read_text(encoding="utf-8"))["word"]
    return found


def said(language: str) -> dict[str, str]:
    """Every text by key, an assistant's with its folder before it, without what a vendor calls its own."""
    own = {key: text.plain for key, text in shipped(SHIPPED, language).items()}
    for root in ASSISTANTS:
        own |= {f"{root.name}/{key}": text.plain for key, text in shipped(root, language).items()}
    return {key: QUOTED[language].sub("", text) for key, text in own.items()}


def rejected(language: str, key: str, text: str) -> list[str]:
    """What of a text another word stands for."""
    return [
        f"{found[0]!r}: {word['use']}"
        for word in glossary(language)
        for pattern in word["not"]
        if (found := re.search(pattern, text.strip(), re.IGNORECASE))
        and not any(fnmatch(key, excepted) for excepted in word.get("except", []))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rejected_word_comes_back(language: str) -> None:
    found = {key: words for key, text in said(language).items() if (words := rejected(language, key, text))}
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_glossary_rejects_none_of_its_own_words_and_excuses_only_what_is_there(language: str) -> None:
    texts = said(language)
    for word in glossary(language):
        assert not rejected(language, "", str(word["use"])), word
        for excepted in word.get("except", []):
            excused = [text for key, text in texts.items() if fnmatch(key, excepted)]
            patterns = re.compile("|".join(word["not"]), re.IGNORECASE)
            assert any(patterns.search(text.strip()) for text in excused), excepted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_one_kind_of_quotation_marks(language: str) -> None:
    assert {key: text for key, text in said(language).items() if re.search("[«»“”„]", text)} == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Åpne grensesnittet"),
        ("sv", "48 212 konteringar"),
        ("da", "Kopiér referencen"),
        ("fi", "Uusi valtuutus"),
        ("en", "Everything that was moved"),
    ],
)
def test_a_rejected_word_would_be_found(language: str, text: str) -> None:
    assert rejected(language, "log-hint", text)
