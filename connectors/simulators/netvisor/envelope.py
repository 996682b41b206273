"""What every answer of Netvisor stands in."""

from datetime import datetime
from zoneinfo import ZoneInfo

FINNISH = ZoneInfo("Europe/Helsinki")
CONTENT = "text/html; charset=utf-8"


def root(status: str, now: datetime, inside: str = "") -> bytes:
    """The document: both elements of the status or one, and what was asked for."""
    moment = now.astimezone(FINNISH)
    stamp = f"{moment.day}.{moment.month}.{moment.year} {moment:%H:%M:%S}"
    return (
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Root><ResponseStatus>'
        f"{status}<TimeStamp>{stamp}</TimeStamp></ResponseStatus>{inside}</Root>"
    ).encode()
