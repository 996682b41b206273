"""Takes live secrets out of text in every form in which they travel, before it is shown or logged."""

import base64
import json
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from urllib.parse import quote, quote_plus

from connectors.fields import Secret

HIDDEN = "…"
_SHORTEST = 4  # a shorter value would blot out ordinary text and is no secret worth the name
_PIECE = 8  # characters: of so many in a row of a secret none are shown


@lru_cache(maxsize=256)
def _forms(value: str) -> tuple[str, ...]:
    """The value as it may appear: raw, in an address, in JSON, in base64 at each of the three alignments."""
    raw = value.encode()
    forms = {
        value,
        quote(value, safe=""),
        quote(value),
        quote_plus(value),
        json.dumps(value)[1:-1],
        json.dumps(value, ensure_ascii=False)[1:-1],
        json.dumps(value)[1:-1].replace("/", "\\/"),
    }
    for lead in range(3):
        # inside a longer text ("user:password") only the middle of the base64 depends on the value alone
        start = -(-lead * 8 // 6)
        end = (lead + len(raw)) * 8 // 6
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            forms.add(encode(b"\0" * lead + raw).decode().rstrip("=")[start:end])
    return tuple(sorted((form for form in forms if len(form) >= _SHORTEST), key=len, reverse=True))


@lru_cache(maxsize=256)
def _runs(value: str) -> frozenset[str]:
    forms = _forms(value)
    return frozenset(form[at : at + _PIECE] for form in forms for at in range(len(form) - _PIECE + 1))


@lru_cache(maxsize=32)
def _pieces(values: tuple[str, ...]) -> frozenset[str]:
    """Every run of `_PIECE` characters of every form of every value."""
    return frozenset().union(*map(_runs, values))


def redact(text: str, secrets: Iterable[Secret | str]) -> str:
    """`text` with every form of every secret replaced by "…", and every piece of one that a server, or
    we, had cut before; values under four characters and pieces under eight are left."""
    given = (secret.reveal() if isinstance(secret, Secret) else secret for secret in secrets)
    values = tuple(value for value in given if len(value) >= _SHORTEST)
    for value in values:
        for form in _forms(value):
            if form in text:
                text = text.replace(form, HIDDEN)
    pieces = _pieces(values)
    found = [at for at in range(len(text) - _PIECE + 1) if text[at : at + _PIECE] in pieces]
    if not found:
        return text
    covered = {place for at in found for place in range(at, at + _PIECE)}
    runs = groupby(enumerate(text), key=lambda placed: placed[0] in covered)
    return "".join(HIDDEN if hidden else "".join(char for _, char in run) for hidden, run in runs)
