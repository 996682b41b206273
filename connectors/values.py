"""Plain values as vendors write them: texts, moments, dates."""

from datetime import UTC, date, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime

from connectors import notes
from connectors.errors import problem


def text(value: str | int | Decimal | None) -> str | None:
    """Trimmed, None for nothing."""
    return str(value).strip() or None if value is not None else None


def moment(value: str | None) -> str | None:
    """ISO text in UTC, as which a time without a zone is taken; None for what is no time, which is noted:
    such a moment tells when something was changed, and costs no row."""
    given = text(value)
    if given is None:
        return None
    try:
        return _in_utc(datetime.fromisoformat(given)).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        notes.mended()
        return None


def date_of(value: str) -> date:
    """The date of an ISO date or moment; raises ProtocolError `unexpected_answer` for what is neither."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise problem("unexpected_answer", "a date is not one") from None


def http_date(value: str | None) -> datetime | None:
    """The moment of a header like `Date`, in UTC if it names no zone; None for what is none."""
    try:
        return _in_utc(parsedate_to_datetime(value)) if value else None
    except (ValueError, OverflowError):
        return None


def _in_utc(found: datetime) -> datetime:
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
