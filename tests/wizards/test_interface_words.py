"""The interface's own words: the vendor's two messages letter for letter, and what is wrong with a record."""

import pytest
from fluent.syntax import FluentParser, ast

from connectors.errors import RECORDS
from resources.words import LANGUAGES, Words
from wizards.flow_load import FOLDER

SEVERA = "Virheellinen Severan API-avain: Yhteyttä ei voida muodostaa. Tarkista API-avain."
NETVISOR = (
    "Virheelliset Netvisorin tunnistetiedot: Yhteyttä ei voida muodostaa. Tarkista integraatiotunnukset."
)


@pytest.mark.parametrize(
    ("folder", "system", "message"),
    [
        ("severa", "Visma Severa", SEVERA),
        ("netvisor", "Netvisor", NETVISOR),
        ("netvisor_severa", "Visma Severa", SEVERA),
        ("netvisor_severa", "Netvisor", NETVISOR),
    ],
)
def test_the_two_messages_are_the_vendors(folder: str, system: str, message: str) -> None:
    words = Words("fi").with_root(FOLDER / folder)
    assert words.problem("key_refused", system=system).title == message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_two_sides_apart(language: str) -> None:
    words = Words(language).with_root(FOLDER / "netvisor_severa")
    titles = {words.problem("key_refused", system=one).title for one in ("Netvisor", "Visma Severa")}
    assert len(titles) == 2 and any("Netvisor" in title for title in titles)
    assert words.missing == set()


def test_the_interface_has_the_same_texts_in_every_language() -> None:
    def keys(language: str) -> set[str]:
        file = FOLDER / "netvisor_severa" / f"{language}.ftl"
        body = FluentParser().parse(file.read_text(encoding="utf-8")).body
        assert not [one for one in body if isinstance(one, ast.Junk)]
        messages = [one for one in body if isinstance(one, ast.Message)]
        return {f"{one.id.name}.{part.id.name}" for one in messages for part in one.attributes}

    assert len({frozenset(keys(language)) for language in LANGUAGES}) == 1


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("customer_not_found", "Asiakasta ei löydy"),
        ("country_unknown", "Asiakkaan maata ei voitu kohdistaa"),
        ("invoice_already_moved", "Myyntilasku 2501 on jo siirretty Netvisoriin"),
    ],
)
def test_records_are_refused_in_the_vendors_words(code: str, title: str) -> None:
    assert Words("fi").problem(code, record="2501").title == title


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_twenty_messages_with_a_remedy_of_their_own(language: str) -> None:
    words = Words(language)
    remedies = {words.problem(code, record="TEMP", parent="P1", header="Projekti").fix for code in RECORDS}
    titles = {words.problem(code, record="TEMP", parent="P1", header="Projekti").title for code in RECORDS}
    assert len(titles) == len(RECORDS) >= 20
    assert len(remedies) >= 20
    assert words.missing == set()
