"""How numbers, days and times are written in the five languages, beside what CLDR says."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.numbers import format_decimal

from resources.locales import FORMATS, LANGUAGES, pick_language, system_language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["0", "12", "-1234567.5", "1234567.25", "-0.25"])
def test_numbers_are_written_as_cldr_writes_them(language: str, value: str) -> None:
    formats = FORMATS[language]
    locale = Locale.parse(formats.tag, sep="-")
    # Babel knows the language's minus sign but writes a hyphen.
    assert formats.minus == locale.number_symbols["latn"]["minusSign"]
    expected = format_decimal(Decimal(value), locale=locale)
    assert formats.number(Decimal(value)) == expected.replace("-", formats.minus)


def test_number_rounds_and_pads() -> None:
    assert FORMATS["en"].number(Decimal("2.345"), 2) == "2.34"
    assert FORMATS["en"].number(7, 2) == "7.00"
    assert FORMATS["nb"].number(Decimal("-0.004"), 2) == "0,00"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (0, "0,00"),
        (12_345_675_000, "1 234 567,50"),
        (-1, "−0,0001"),
        (12_300, "1,23"),
        (12_340, "1,234"),
        (-10_000, "−1,00"),
    ],
)
def test_amounts_are_exact(stored: int, shown: str) -> None:
    assert FORMATS["nb"].amount(stored) == shown.replace(" ", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("nb", "06.01.2026", "06.01.2026 14:05"),
        ("da", "06.01.2026", "06.01.2026 14.05"),
        ("fi", "6.1.2026", "6.1.2026 14.05"),
        ("sv", "2026-01-06", "2026-01-06 14:05"),
        ("en", "06/01/2026", "06/01/2026 14:05"),
    ],
)
def test_days_and_moments(language: str, day: str, moment: str) -> None:
    at = datetime(2026, 1, 6, 13, 5, tzinfo=UTC)
    assert FORMATS[language].date(date(2026, 1, 6)) == day
    assert FORMATS[language].moment(at, ZoneInfo("Europe/Oslo")) == moment


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("nb", ["Eva", "Éva B", "Zeta", "Ærlig", "Ärlig B", "Østby", "Ål", "Aas"]),
        ("sv", ["Eva", "Éva B", "Zeta", "Ål", "Ärlig", "Ærlig B", "Östby"]),
        ("en", ["Ål", "Eva", "Éva B", "Östby", "Zeta"]),
    ],
)
def test_names_stand_as_in_a_dictionary_of_the_language(language: str, names: list[str]) -> None:
    assert sorted(set(names), key=FORMATS[language].place) == names


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        FORMATS["nb"].moment(datetime(2026, 1, 6, 13, 5))  # noqa: DTZ001  the mistake itself


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "nn_NO.UTF-8"}, "nb"),
        ({"LANG": "no_NO"}, "nb"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": "sv_SE"}, "sv"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": "C"}, "fi"),
        ({"LANGUAGE": "se:da:en", "LANG": "fi_FI"}, "da"),
    ],
)
def test_language_of_the_computer(environ: dict[str, str], language: str) -> None:
    assert system_language(environ) == language


def test_language_of_a_tag() -> None:
    assert pick_language("nb-NO") == "nb"
    assert pick_language("de") is None
