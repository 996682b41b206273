"""Country names in the languages our sources write them in, as ISO 3166 codes."""

from functools import lru_cache

from babel import Locale

_LANGUAGES = ("fi", "sv", "en", "nb", "da", "de", "et")
_ALSO = {"uk": "GB", "england": "GB", "usa": "US", "holland": "NL", "tšekki": "CZ"}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    found = dict(_ALSO)
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "XA", "XB"):
                found.setdefault(name.casefold(), code)
    return found


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(_names().values())


def alpha_2(text: str) -> str | None:
    """The two letters of a country given by these or by its name; None for one nobody knows."""
    plain = " ".join(text.split())
    if len(plain) == 2 and plain.upper() in _codes():
        return plain.upper()
    return _names().get(plain.casefold())
