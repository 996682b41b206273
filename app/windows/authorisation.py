"""The part of the side panel about an authorisation: who gave it, what for, and until when."""

from PySide6.QtWidgets import QFrame, QLayout

from app.windows.desk import Desk
from app.windows.standing import Standing, countdown, renew_button, standing
from connectors.base import Authorisation
from connectors.views import ConnectionView
from resources.tokens import SPACE_M
from wizards.layouts import Part, card, row
from wizards.pages.consent import grouped
from wizards.told import Facts
from wizards.widgets import label, marked

_LOOKS = {Standing.SOON: ("warning", "problem"), Standing.OVER: ("failed", "card")}


def authorisation_card(desk: Desk, connection: ConnectionView) -> QFrame:
    """Who signed in and when, what was granted of what was asked, the countdown, and "Renew authorisation",
    unless it has ended: then that stands with the problem."""
    words, stands = desk.words, standing(connection, desk.clock())
    drawing, part = _LOOKS.get(stands, ("calendar", "card"))
    left = marked(drawing, label(countdown(words, connection, desk.clock()), "strong"))
    given = connection.authorisation
    facts = []
    if given is None:
        facts.append((words("connections-authorised-by"), words("connections-authorised-unknown")))
    else:
        who = " · ".join(part for part in (given.name, given.email) if part) or given.subject
        facts.append((words("connections-authorised-by"), who))
        facts.append((words("connections-authorised-at"), words.moment(given.at)))
    if connection.expires_at is not None:
        facts.append((words("connections-expires"), words.moment(connection.expires_at)))
    parts: list[Part] = [
        label(words("connections-authorisation"), "strong"),
        left,
        Facts(facts),
    ]
    if given is not None:
        parts += _granted(desk, given)
    if stands is not Standing.OVER:
        urgent = "primary" if stands is Standing.SOON else ""
        parts.append(row(renew_button(desk, connection, urgent), None))
    return card(*parts, part=part, padding=SPACE_M)


def _granted(desk: Desk, given: Authorisation) -> list[QLayout]:
    """A line for each thing that was asked for, with a mark and a word that say whether it was granted."""
    words = desk.words
    lines: list[QLayout] = []
    for name, scopes in grouped(given.asked or given.granted).items():
        what = words(f"connections-scope-{name}")
        missing = [scope for scope in scopes if scope not in given.granted]
        key = "connections-not-granted" if missing else "connections-granted"
        told = label(words(key, what=f"{what} ({', '.join(missing)})" if missing else what))
        lines.append(marked("warning" if missing else "ok", told))
    return lines
