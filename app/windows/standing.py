"""How an authorisation given in the browser stands, in words, and the one way to renew it."""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtWidgets import QPushButton

from app.services.connections import EXPIRES_SOON
from app.windows.desk import Desk
from connectors.errors import ASKS_FOR_SIGN_IN, ErpError, problem
from connectors.views import CompanyView, ConnectionView
from resources.shown import short
from resources.words import Words
from wizards.widgets import button

RENEW = "sign_in_expired"  # asked for as the problem to mend: the assistant opens where somebody signs in


class Standing(Enum):
    """How an authorisation stands; NONE where nobody signs in or the connection is not in use yet."""

    NONE = auto()
    GOOD = auto()
    SOON = auto()
    OVER = auto()


def standing(connection: ConnectionView, now: datetime) -> Standing:
    """How the authorisation of a connection stands."""
    if not connection.signs_in or connection.stage != "active":
        return Standing.NONE
    until = connection.expires_at
    if renews(connection.problem) or (until is not None and until <= now):
        return Standing.OVER
    return Standing.SOON if until is not None and until - now < EXPIRES_SOON else Standing.GOOD


def renews(error: ErpError | None) -> bool:
    """Whether signing in mends a problem."""
    return error is not None and error.code in ASKS_FOR_SIGN_IN


def trouble(connection: ConnectionView, now: datetime) -> ErpError | None:
    """The connection's problem; an authorisation that has ended comes first: nothing else can be mended."""
    if standing(connection, now) is Standing.OVER and not renews(connection.problem):
        return problem(RENEW, connection=connection.name)
    return connection.problem


def countdown(words: Words, connection: ConnectionView, now: datetime) -> str:
    """Until when, counted in days of the calendar."""
    until = connection.expires_at
    if until is not None and until <= now:
        return words("connections-expired", days=_days(until, now))
    if standing(connection, now) is Standing.OVER:
        return words("connections-ended")
    if until is None:
        return words("connections-endless" if connection.authorisation else "connections-end-unknown")
    return words("connections-expires-in", days=_days(now, until))


def _days(start: datetime, end: datetime) -> int:
    return (end.astimezone().date() - start.astimezone().date()).days


def waits(company: CompanyView, connection: ConnectionView | None, now: datetime) -> bool:
    """Whether a company in use is not read until somebody has signed in."""
    over = connection is not None and standing(connection, now) is Standing.OVER
    return company.active and (over or renews(company.problem) or company.run_state == "held")


def renew_button(desk: Desk, connection: ConnectionView, part: str = "") -> QPushButton:
    """Renews an authorisation, whether it has ended or not."""
    made = button(desk.words("connections-renew"), part, "", lambda: desk.assist.emit(connection.id, RENEW))
    left = countdown(desk.words, connection, desk.clock())
    made.setAccessibleDescription(short(f"{connection.name}. {left}"))
    return made
