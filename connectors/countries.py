"""Countries by the names people write them with: those of the Unicode CLDR in the languages of our users and
of their customers, and some that are in use besides."""

from functools import cache

from babel import Locale

_LANGUAGES = "en fi sv nb nn da de et lv lt is fr nl it es pt pl cs sk hu sl hr sq el ro bg uk ru ga"
_ALSO = {
    "uk": "GB", "england": "GB", "great britain": "GB", "holland": "NL", "the netherlands": "NL",
    "usa": "US", "united states of america": "US", "czech republic": "CZ", "tšekki": "CZ",
    "tšekin tasavalta": "CZ", "republic of estonia": "EE", "macedonia": "MK", "russian federation": "RU",
    "turkey": "TR", "people's republic of china": "CN", "hong kong": "HK", "hongkong": "HK",
    "republic of korea": "KR", "viet nam": "VN",
}  # fmt: skip
_NONE = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB"})  # codes of no country


@cache  # a language costs 15 ms, and nearly every name stands in the first two
def _names(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code.isalpha() and code not in _NONE:
            found.setdefault(name.casefold(), code)
    return found


@cache
def _codes() -> frozenset[str]:
    return frozenset(_names("en").values()) | frozenset(_ALSO.values())


def alpha_2(text: str) -> str | None:
    """The two letters of a country given by these or by its name; None for one nobody knows."""
    plain = " ".join(text.split())
    if len(plain) == 2 and plain.upper() in _codes():
        return plain.upper()
    name = plain.casefold()
    if name in _ALSO:
        return _ALSO[name]
    return next((code for language in _LANGUAGES.split() if (code := _names(language).get(name))), None)
