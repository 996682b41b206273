"""What a field makes of typed and pasted values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.errors import ErpError
from connectors.fields import FOREIGN, Clean, Field, Removed, Secret, accept, clean
from connectors.registry import SYSTEMS
from connectors.tripletex.system import TRIPLETEX

KEY = next(f for f in TRIPLETEX.fields if f.name == "employee_token")
URL = next(f for f in TRIPLETEX.fields if f.name == "base_url")
TOKEN = "eyJ0b2tlbklkIjoxMjM0NSwidG9rZW4iOiJ0ZXN0LTAxMjM0NTY3In0="
_MESS = st.text(alphabet="ab1-=/+ \t\r\n•*–\"'“”«»\u200b\ufeff\u00a0\u2028.)") | st.text()


@given(_MESS, st.sampled_from(list(Clean)))
def test_cleaning_never_raises_and_is_idempotent(text: str, how: Clean) -> None:
    field = Field("x", clean=how, mistaken_for=KEY.mistaken_for)
    once = clean(field, text)
    assert clean(field, once.value).value == once.value
    assert not clean(field, once.value).removed
    assert all(number > 0 for number in once.removed.values())
    assert once.value not in repr(once) or len(once.value) < 20


@given(_MESS)
def test_accepting_gives_a_value_or_a_code(text: str) -> None:
    for field in (*TRIPLETEX.fields, *TRIPLETEX.registration_fields):
        try:
            value = accept(field, text)
        except ErpError as error:
            assert error.code in ("value_missing", "value_invalid", "key_mistaken", "address_invalid")
        else:
            assert accept(field, value) == value


def test_a_key_in_the_wrong_field_is_not_told_on() -> None:
    field = Field("organisation_id", pattern="[0-9]{7}-[0-9]")
    with pytest.raises(ErpError) as refused:
        accept(field, TOKEN)
    assert refused.value.params["found"] == "eyJ0…"
    with pytest.raises(ErpError) as mistyped:
        accept(field, "1234567-X")
    assert mistyped.value.params["found"] == "1234567-X"


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        (f"  {TOKEN}\n", {Removed.SPACE: 2, Removed.LINE_BREAK: 1}),
        (f"• {TOKEN}", {Removed.BULLET: 1}),
        (f"1. {TOKEN}", {Removed.BULLET: 1}),
        (f"“{TOKEN}”", {Removed.QUOTE: 2}),
        (f"\ufeff{TOKEN[:9]}\u200b{TOKEN[9:]}", {Removed.INVISIBLE: 2}),
        (f"{TOKEN[:20]}\r\n{TOKEN[20:]}", {Removed.LINE_BREAK: 1}),
    ],
)
def test_what_lands_with_a_key_is_removed_and_named(text: str, removed: dict[Removed, int]) -> None:
    cleaned = clean(KEY, text)
    assert (cleaned.value, cleaned.mistaken_for) == (TOKEN, "")
    assert set(removed) <= set(cleaned.removed)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://tripletex.no/v2", "address"),
        ("kari@regnskap.no", "email"),
        ("Hemmelig!2026#Passord", "password"),
        ("Sommer2026", "password"),
        ("987654321", "organisation_number"),
        ("Gi nøkkelen et navn", "text"),
    ],
)
def test_what_belongs_elsewhere_is_known(text: str, kind: str) -> None:
    assert clean(KEY, text).mistaken_for == kind
    with pytest.raises(ErpError) as caught:
        accept(KEY, text)
    assert (caught.value.code, caught.value.params["found"]) == ("key_mistaken", kind)
    assert text not in str(caught.value)


_KEYS = [
    (system.key, field)
    for system in SYSTEMS.values()
    for field in (*system.fields, *system.registration_fields)
    if field.clean is Clean.KEY
]


@pytest.mark.parametrize(("system", "field"), _KEYS, ids=lambda given: getattr(given, "name", given))
def test_a_letter_that_no_header_takes_is_no_part_of_a_key(system: str, field: Field) -> None:
    for text in (f"{TOKEN[:20]}{letter}{TOKEN[20:]}" for letter in "\u0430\u2026ø"):
        assert clean(field, text).mistaken_for == FOREIGN
        with pytest.raises(ErpError) as caught:
            accept(field, text)
        assert (caught.value.code, caught.value.params) == (
            "key_mistaken",
            {"field": field.name, "found": FOREIGN},
        )


@pytest.mark.parametrize("text", ["tripletex.no", "http://", "https://u:p@tripletex.no/v2", "https://h/?a=1", "file:///x",
                                  "http://[", "https://h:99999/"])  # fmt: skip
def test_addresses_that_are_none(text: str) -> None:
    with pytest.raises(ErpError, match="address_invalid"):
        accept(URL, text)


def test_an_address_loses_its_last_slash_and_falls_back_to_production() -> None:
    assert accept(URL, " https://gateway.example/v2/ ") == "https://gateway.example/v2"
    assert accept(URL, "") == "https://tripletex.no/v2"


def test_a_secret_shows_nothing() -> None:
    secret = Secret("sesame-0123456789")
    assert "sesame" not in f"{secret} {secret!r} {[secret]}"
    with pytest.raises(TypeError):
        __import__("pickle").dumps(secret)
    assert Secret("a").fingerprint(b"s") == Secret("a").fingerprint(b"s") != Secret("b").fingerprint(b"s")
