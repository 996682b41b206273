"""How the five languages write numbers, dates and times, and which of them this computer speaks."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from unicodedata import normalize

LANGUAGES = ("nb", "fi", "en", "sv", "da")

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_LAST = 0x10FFF0  # no letter stands behind it
_SCALE = 10_000  # stored amounts count 1/10 000 of the currency's unit


@dataclass(frozen=True, slots=True)
class Formats:
    """The signs and patterns of one language, as CLDR has them."""

    tag: str
    decimal: str
    group: str
    minus: str
    date_pattern: str
    time_separator: str
    after_z: str = ""  # the letters of the alphabet behind z, each with those that count as it

    def number(self, value: int | Decimal, decimals: int | None = None) -> str:
        """Group the digits of `value`; `decimals` rounds (half to even) or pads, None keeps what is there."""
        text = f"{Decimal(value):,f}" if decimals is None else f"{value:,.{decimals}f}"
        if text.startswith("-"):
            text = self.minus + text[1:] if any(sign in text for sign in "123456789") else text[1:]
        whole, _, fraction = text.partition(".")
        whole = whole.replace(",", self.group)
        return f"{whole}{self.decimal}{fraction}" if fraction else whole

    def amount(self, ten_thousandths: int) -> str:
        """Write a stored amount with two decimals, or with as many more as it needs to stay exact."""
        whole, fraction = divmod(abs(ten_thousandths), _SCALE)
        digits = f"{fraction:04d}"
        digits = digits[:2] + digits[2:].rstrip("0")
        sign = self.minus if ten_thousandths < 0 else ""
        return f"{sign}{f'{whole:,}'.replace(',', self.group)}{self.decimal}{digits}"

    def place(self, name: str) -> str:
        """Where a name stands among others, as a key to sort by: as in a dictionary of the language."""
        behind = {
            letter: chr(_LAST + place)
            for place, letters in enumerate(self.after_z.split())
            for letter in letters
        }
        spelt = normalize("NFC", name.casefold())
        if "æ" in behind:
            spelt = spelt.replace("aa", "å")
        letters = (behind.get(letter) or normalize("NFD", letter)[0] for letter in spelt)
        return "".join(letters)

    def date(self, day: date) -> str:
        return self.date_pattern.format(year=day.year, month=day.month, day=day.day)

    def time(self, moment: time | datetime, *, seconds: bool = False) -> str:
        parts = (moment.hour, moment.minute, moment.second) if seconds else (moment.hour, moment.minute)
        return self.time_separator.join(f"{part:02d}" for part in parts)

    def moment(self, moment: datetime, zone: tzinfo | None = None, *, seconds: bool = False) -> str:
        """Write an aware `moment` as the clocks in `zone` show it; None means this computer's zone.

        Raises ValueError for a naive `moment`: nothing stored here is without a zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be shown")
        there = moment.astimezone(zone)
        return f"{self.date(there)} {self.time(there, seconds=seconds)}"


_DOTS = "{day:02d}.{month:02d}.{year:04d}"

FORMATS: Mapping[str, Formats] = {
    "nb": Formats("nb-NO", ",", _NO_BREAK_SPACE, _MINUS, _DOTS, ":", "æä øö å"),
    "fi": Formats("fi-FI", ",", _NO_BREAK_SPACE, _MINUS, "{day}.{month}.{year}", ".", "å äæ öø"),
    "en": Formats("en-GB", ".", ",", "-", "{day:02d}/{month:02d}/{year:04d}", ":"),
    "sv": Formats("sv-SE", ",", _NO_BREAK_SPACE, _MINUS, "{year:04d}-{month:02d}-{day:02d}", ":", "å äæ öø"),
    "da": Formats("da-DK", ",", ".", "-", _DOTS, ".", "æä øö å"),
}


def pick_language(tag: str) -> str | None:
    """The language of ours that a locale name such as `nn_NO.UTF-8` or `sv-FI` asks for, or None."""
    spoken = tag.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    if spoken in ("no", "nn", "nb"):
        return "nb"
    return spoken if spoken in LANGUAGES else None


def system_language(environ: Mapping[str, str] | None = None) -> str:
    """The first of our languages that the computer's settings ask for; English when they ask for none.

    With `environ` None the settings are the process's own, and on Windows the user's display language.
    """
    wanted: list[str] = []
    if environ is None:
        environ = os.environ
        if sys.platform == "win32":
            import ctypes
            import locale

            language = ctypes.windll.kernel32.GetUserDefaultUILanguage()
            wanted.append(locale.windows_locale.get(language, ""))
    # The order of gettext: LANGUAGE is a list of wishes, the others name one locale each.
    wanted += environ.get("LANGUAGE", "").split(":")
    wanted += [environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return next((found for tag in wanted if (found := pick_language(tag))), "en")
