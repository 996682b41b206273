"""No form of a secret survives redaction."""

import base64
import json
from urllib.parse import quote, quote_plus

from hypothesis import given
from hypothesis import strategies as st

from connectors.fields import Secret
from connectors.http import redact

_SECRETS = st.text(min_size=4, max_size=60).filter(lambda text: "…" not in text and text.isprintable())


@given(_SECRETS, st.text(max_size=12))
def test_every_form_is_removed(value: str, user: str) -> None:
    basic = base64.b64encode(f"{user}:{value}".encode()).decode()
    forms = [value, quote(value, safe=""), quote_plus(value), json.dumps(value)[1:-1]]
    text = redact(" ".join(f"<{form}>" for form in forms), [Secret(value)])
    assert value not in text or value in "<…> "
    if len(value.encode()) > 6:
        hidden = redact(f"Basic {basic}", [Secret(value)])
        assert "…" in hidden
        assert len(hidden) < len(basic)


@given(st.text(), st.lists(st.text(max_size=3)))
def test_ordinary_text_and_short_values_are_left(text: str, short: list[str]) -> None:
    assert redact(text, short) == text


def test_a_token_in_a_header_and_in_an_address() -> None:
    token = Secret("abc/+=def-0123")
    pair = base64.b64encode(b"20010001:abc/+=def-0123").decode()
    text = f'GET /x?t=abc%2F%2B%3Ddef-0123 Authorization: Basic {pair} {{"t":"abc\\/+=def-0123"}}'
    assert "def" not in redact(text, [token])
    assert pair[14:-4] not in redact(text, [token])


@given(
    st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=16, max_size=40),
    st.data(),
)
def test_of_a_value_that_was_cut_no_eight_characters_are_left(value: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(value) - 8))
    piece = value[start : start + data.draw(st.integers(8, 40))]
    for form in (piece, base64.b64encode(f"user:{value}".encode()).decode()[8:-4]):
        shown = redact(f"<{form}>", [Secret(value)])
        assert not [at for at in range(len(value) - 7) if value[at : at + 8] in shown]
        assert "…" in shown
