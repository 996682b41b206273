"""Conversions both interfaces of Severa need: amounts, moments, dates, business ids."""

import re
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal, DecimalException

from connectors import notes
from connectors.amounts import too_fine, units
from connectors.countries import alpha_2
from connectors.errors import problem
from connectors.severa.answers import Kept
from connectors.values import moment, text

_STEP = Decimal("0.0001")
_FINNISH = re.compile(r"(?:FI)?(\d{7})-?(\d)", re.IGNORECASE)


def amount(value: Decimal | None) -> int | None:
    """In 1/10 000, None for None. Severa keeps amounts and quantities as binary floating point numbers, so
    what is finer than the unit is noise of theirs, rounded off and noted. Raises `amount_too_fine` for one
    that does not fit."""
    if value is None:
        return None
    try:
        rounded = value.quantize(_STEP, ROUND_HALF_EVEN)
    except DecimalException:
        raise too_fine() from None
    if rounded != value:
        notes.mended()
    return units(rounded)


def plain(value: Decimal | None) -> str:
    """As text with a dot, without an exponent or needless zeros; "" for None."""
    found = amount(value)
    return "" if found is None else f"{(Decimal(found) / 10_000).normalize():f}"


def day(value: str | None, field: str) -> str | None:
    """The date of a date or of a moment. .NET writes an empty date as year 1. Raises `value_unreadable` for
    what is neither; `field`: the vendor's name for it."""
    try:
        found = datetime.fromisoformat(given) if (given := text(value)) else None
    except ValueError:
        raise problem("value_unreadable", f"{field} is not a date", field=field) from None
    return found.date().isoformat() if found is not None and found.year > 1 else None


def changed(item: Kept) -> str | None:
    """When a record was changed last, or made."""
    return _moment(item.lastUpdatedDateTime) or _moment(item.createdDateTime)


def _moment(value: str | None) -> str | None:
    return None if (text(value) or "").startswith("0001-") else moment(value)


def business_id(vat_number: str | None) -> str | None:
    """As the country writes it: `FI12345678` is 1234567-8 in Finland; others stay as they are."""
    found = text(vat_number)
    if found is None:
        return None
    match = _FINNISH.fullmatch(re.sub(r"\s", "", found))
    return f"{match[1]}-{match[2]}" if match else found


def vat_number(id: str, country: str) -> str:
    """The reverse: a Finnish business id becomes a VAT number; others stay as they are."""
    match = _FINNISH.fullmatch(id.strip())
    return f"FI{match[1]}{match[2]}" if match and country in ("", "FI") else id.strip()


def country(name: str | None) -> str:
    """The ISO 3166 code of a country, which Severa tells as a name in the language of the organisation; one
    that is not known stays as it is, for whoever needs the code to say so; "" for none."""
    found = text(name) or ""
    return alpha_2(found) or " ".join(found.split())
