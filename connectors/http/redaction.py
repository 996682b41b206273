"""Takes live secrets out of text in every form in which they travel, before it is shown or logged."""

import base64
import json
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote, quote_plus

from connectors.fields import Secret

HIDDEN = "…"
_SHORTEST = 4  # a shorter value would blot out ordinary text and is no secret worth the name


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


def redact(text: str, secrets: Iterable[Secret | str]) -> str:
    """`text` with every form of every secret replaced by "…"; values under four characters are left."""
    for secret in secrets:
        value = secret.reveal() if isinstance(secret, Secret) else secret
        if len(value) >= _SHORTEST:
            for form in _forms(value):
                if form in text:
                    text = text.replace(form, HIDDEN)
    return text
