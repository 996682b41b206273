"""What the vendor's consent page lists, in plain words: what is asked for, and what was granted."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from connectors.base import Authorisation
from resources.tokens import SPACE_L, SPACE_M
from wizards.layouts import card, column
from wizards.session import Session
from wizards.told import Facts
from wizards.widgets import Picture, label, marked

# OpenID Connect Core 1.0, sections 5.4 and 11; every other scope opens data
_ACCOUNT = frozenset({"openid", "email", "profile", "address", "phone"})
_OFFLINE = "offline_access"
_DAY = 86_400.0


def grouped(scopes: Sequence[str]) -> dict[str, list[str]]:
    """Scopes by what they mean to a person: `account`, `data`, `offline`, in the consent page's order."""
    groups: dict[str, list[str]] = {"account": [], "data": [], "offline": []}
    for scope in scopes:
        name = "account" if scope in _ACCOUNT else "offline" if scope == _OFFLINE else "data"
        groups[name].append(scope)
    return {name: its for name, its in groups.items() if its}


def asked_card(session: Session, scopes: Sequence[str]) -> QFrame:
    """What the page in the browser will ask for, and why each is needed."""
    lines = [
        _line(
            "info", "", session.text(f"assistant-scope-{name}"), session.text(f"assistant-scope-{name}.hint")
        )
        for name in grouped(scopes)
    ]
    return card(label(session.text("assistant-sign-in-asks"), "strong"), *lines, spacing=SPACE_M)


def granted_card(session: Session, authorisation: Authorisation) -> QFrame:
    """Who signed in, what was granted of what was asked, and until when it lasts."""
    who = " · ".join(filter(None, (authorisation.name, authorisation.email))) or authorisation.subject
    facts = {
        "assistant-sign-in-who": who,
        "assistant-column-company": opened(session, authorisation),
        "assistant-sign-in-lasts": lasting(session, authorisation),
        "assistant-sign-in-tenant": authorisation.tenant,
    }
    told = Facts(((session.text(key), value) for key, value in facts.items() if value), breaks=True)
    lines = []
    for name, scopes in grouped(authorisation.asked or authorisation.granted).items():
        title = session.text(f"assistant-scope-{name}")
        missing = [scope for scope in scopes if scope not in authorisation.granted]
        if missing:
            word = session.text("assistant-sign-in-not-granted", scopes=", ".join(missing))
            lines.append(_line("warning", word, title, word))
        else:
            lines.append(_line("ok", session.text("assistant-sign-in-granted"), title, ""))
    return card(told, column(*lines, spacing=SPACE_M), spacing=SPACE_L)


def opened(session: Session, authorisation: Authorisation) -> str:
    """The company that was signed in to, as the vendor names it; "" where it has not told yet."""
    companies = session.draft.companies
    if "companies" in session.system.capabilities:
        companies = tuple(one for one in companies if one.external_id == authorisation.tenant)
    return companies[0].name if len(companies) == 1 else ""


def lasting(session: Session, authorisation: Authorisation) -> str:
    """Until when the authorisation lasts, with the days that are left."""
    if authorisation.expires_at is None:
        return session.text("assistant-sign-in-endless")
    left = (authorisation.expires_at - datetime.now(UTC)).total_seconds()
    if left <= 0:
        return session.text("assistant-sign-in-ended", at=authorisation.expires_at)
    return session.text("assistant-sign-in-until", at=authorisation.expires_at, days=round(left / _DAY))


def _line(picture: str, spoken: str, title: str, text: str) -> QHBoxLayout:
    part = "warning" if picture == "warning" else "muted"
    more = [label(text, part, breaks=True)] if text else []
    return marked(Picture(picture, spoken=spoken), label(title), *more, spacing=SPACE_M)
