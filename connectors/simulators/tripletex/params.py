"""Reads query parameters as Tripletex does: its bounds, its defaults and its complaints."""

from collections.abc import Mapping
from datetime import date

from connectors.simulators.tripletex.problems import bad_ids, bad_number, invalid, missing

_FAR = date(9999, 1, 1)


def integer(query: Mapping[str, str], name: str, default: int = 0) -> int:
    """A number; raises ApiProblem 422/21000."""
    value = query.get(name, "")
    if not value:
        return default
    try:
        return int(value)
    except ValueError:
        raise bad_number(value) from None


def ids(query: Mapping[str, str], name: str) -> frozenset[int] | None:
    """A comma list of positive ids; None if not given. Raises ApiProblem 422/12000."""
    value = query.get(name, "")
    if not value:
        return None
    items = value.split(",")
    if not all(item.strip().isdigit() for item in items):
        raise bad_ids(value)
    return frozenset(map(int, items))


def flag(query: Mapping[str, str], name: str, default: bool | None = None) -> bool | None:
    """true or false; anything else is the default."""
    return {"true": True, "false": False}.get(query.get(name, "").lower(), default)


def day(query: Mapping[str, str], name: str, default: date = _FAR) -> date:
    """A date; raises ApiProblem 422/18000."""
    value = query.get(name, "")
    if not value:
        return default
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise invalid(f"Ugyldig dato: {value}", name) from None


def span(query: Mapping[str, str]) -> tuple[date, date]:
    """The required `dateFrom` and exclusive `dateTo`; raises ApiProblem 422/15000 or 422/18000."""
    if absent := [name for name in ("dateFrom", "dateTo") if not query.get(name)]:
        raise missing(absent)
    start, end = day(query, "dateFrom"), day(query, "dateTo")
    if start >= end:
        raise invalid("Fra-dato må være før til-dato.")
    return start, end


def page(query: Mapping[str, str], default: int = 1000) -> tuple[int, int]:
    """`from` and `count`; raises ApiProblem 422 for a negative start or more than 10 000 rows."""
    start, count = integer(query, "from"), integer(query, "count", default)
    if start < 0:
        raise invalid("Kan ikke være negativ.", "from")
    if not 0 <= count <= 10_000:
        raise invalid("Må være mellom 0 og 10000.", "count")
    return start, count
