"""What the provider still knows when it is started again: whom it has let in, as a vendor's server does."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from connectors.simulators.visma_connect.applications import Application
from connectors.simulators.visma_connect.people import person
from connectors.simulators.visma_connect.tokens import Authorisation, RefreshToken


class _Granted(msgspec.Struct):
    """What one person granted once. `tokens`: by value the one that replaced it and when."""

    application: str
    person: str
    tenant: str
    scopes: tuple[str, ...]
    at: datetime
    used: datetime
    session: str
    revoked: bool
    tokens: dict[str, tuple[str, datetime | None]] = {}


class Memory:
    """A file, read at the start and written after every request that has changed what stands there."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._written = b""

    def recall(self, applications: Mapping[str, Application]) -> dict[str, RefreshToken]:
        """The refresh tokens given out before, by value."""
        found: dict[str, RefreshToken] = {}
        known = (one for one in _read(self._file) if one.application in applications)
        for granted in known:
            authorisation = Authorisation(
                applications[granted.application], person(granted.person), granted.tenant, granted.scopes,
                granted.at, granted.used, session=granted.session, revoked=granted.revoked,
            )  # fmt: skip
            for value, (successor, replaced) in granted.tokens.items():
                found[value] = RefreshToken(authorisation, successor, replaced)
        return found

    def keep(self, tokens: Mapping[str, RefreshToken]) -> None:
        """Writes them down, unless they stand there already."""
        granted: dict[int, _Granted] = {}
        for value, token in tokens.items():
            a = token.authorisation
            one = granted.setdefault(id(a), _Granted(
                a.application.client_id, a.person.key, a.tenant, a.scopes, a.at, a.used, a.session, a.revoked
            ))  # fmt: skip
            one.tokens[value] = token.successor, token.replaced
        content = msgspec.json.encode(list(granted.values()))
        if content != self._written:
            part = self._file.with_suffix(".part")
            part.write_bytes(content)
            part.replace(self._file)
            self._written = content


def known(file: Path) -> Iterable[str]:
    """The refresh tokens that stand in a file, none where there is no file."""
    return [value for granted in _read(file) for value in granted.tokens]


def _read(file: Path) -> list[_Granted]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[_Granted])
    except (
        FileNotFoundError,
        msgspec.DecodeError,
        RecursionError,
    ):  # of a damaged one nobody is known: they sign in anew
        return []
