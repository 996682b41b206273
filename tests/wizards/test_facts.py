"""What a check found, as it is said: words for codes, and days as the language writes them."""

import pytest

from resources.words import LANGUAGES, Words
from wizards.facts import fact_texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_of_key_says_itself_and_a_day_is_named(language: str) -> None:
    words = Words(language)
    kind, day = fact_texts(words, {"key_kind": "end_user", "expires": "2026-12-02"})
    assert kind == words("field-key-kind-end-user")
    assert (
        day.removeprefix(f"{words('check-fact-expires')}: ")
        == {
            "nb": "02.12.2026",
            "fi": "2.12.2026",
            "en": "02/12/2026",
            "sv": "2026-12-02",
            "da": "02.12.2026",
        }[language]
    )
