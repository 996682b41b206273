"""What the vendor's consent page lists, in plain words: what is asked for, and what was granted."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connectors.base import Authorisation
from resources.style import role
from resources.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from wizards.session import Session
from wizards.widgets import Picture, label

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


class AskedCard(QFrame):
    """What the page in the browser will ask for, and why each is needed."""

    def __init__(self, session: Session, scopes: Sequence[str]) -> None:
        super().__init__()
        role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(session.text("assistant-sign-in-asks"), "strong"))
        for name in grouped(scopes):
            why = session.text(f"assistant-scope-{name}.hint")
            column.addWidget(_row("info", "", session.text(f"assistant-scope-{name}"), why))


class GrantedCard(QFrame):
    """Who signed in, what was granted of what was asked, and until when it lasts."""

    def __init__(self, session: Session, authorisation: Authorisation) -> None:
        super().__init__()
        role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(self._facts(session, authorisation))
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_M)
        for name, scopes in grouped(authorisation.asked or authorisation.granted).items():
            title = session.text(f"assistant-scope-{name}")
            missing = [scope for scope in scopes if scope not in authorisation.granted]
            if missing:
                word = session.text("assistant-sign-in-not-granted", scopes=", ".join(missing))
                rows.addWidget(_row("warning", word, title, word))
            else:
                rows.addWidget(_row("ok", session.text("assistant-sign-in-granted"), title, ""))
        column.addLayout(rows)

    def _facts(self, session: Session, authorisation: Authorisation) -> QGridLayout:
        names = [part for part in (authorisation.name, authorisation.email) if part]
        who = " · ".join(names) or authorisation.subject
        facts = [("assistant-sign-in-who", who)]
        if authorisation.tenant:
            facts.append(("assistant-sign-in-tenant", authorisation.tenant))
        facts.append(("assistant-sign-in-lasts", lasting(session, authorisation)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_XL)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        for line, (key, value) in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(session.text(key), "muted", wrap=False), line, 0, top)
            grid.addWidget(label(value, breaks=True), line, 1, top)
        return grid


def lasting(session: Session, authorisation: Authorisation) -> str:
    """Until when the authorisation lasts, with the days that are left."""
    if authorisation.expires_at is None:
        return session.text("assistant-sign-in-endless")
    left = (authorisation.expires_at - datetime.now(UTC)).total_seconds()
    if left <= 0:
        return session.text("assistant-sign-in-ended", at=authorisation.expires_at)
    return session.text("assistant-sign-in-until", at=authorisation.expires_at, days=round(left / _DAY))


def _row(picture: str, spoken: str, title: str, text: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(SPACE_M)
    across.addWidget(Picture(picture, 20, spoken), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(SPACE_XS)
    column.addWidget(label(title))
    if text:
        column.addWidget(label(text, "warning" if picture == "warning" else "muted", breaks=True))
    across.addLayout(column, 1)
    return row
