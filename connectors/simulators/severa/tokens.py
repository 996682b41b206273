"""Tokens of the simulated REST interface: made from client credentials, ending, refreshed once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec

from connectors.simulators.clock import Clock
from connectors.simulators.severa.personas import PERSONAS, Persona
from connectors.simulators.severa.problems import RefusalError

LIFE, REFRESH_LIFE = 3_600, 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Grant:
    """What an access or refresh token stands for."""

    persona: Persona
    scopes: frozenset[str]
    ends: datetime


class Tokens:
    """The tokens that were given out. `life`: seconds an access token lasts."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.life = clock, LIFE
        self._access: dict[str, Grant] = {}
        self._refresh: dict[str, Grant] = {}
        self._given = 0

    def make(self, body: Mapping[str, Any]) -> dict[str, object]:
        """POST /v1/token. Raises RefusalError 401, 403 for a scope that is not among the credentials'."""
        persona = self.persona(body)
        if persona is None or body.get("client_secret") != persona.client_secret:
            raise RefusalError(401, "AuthenticationRequired", "Client credentials are not valid.")
        text = str(body.get("scope") or "")
        asked = frozenset(text.replace(",", " ").split()) or persona.scopes
        if lacking := asked - persona.scopes:
            raise RefusalError(403, "InsufficientApiScope", f"Scope {min(lacking)} is not allowed.")
        return self._given_out(persona, asked)

    def persona(self, body: object) -> Persona | None:
        """Whose client id a body names."""
        id = body.get("client_id") if isinstance(body, dict) else None
        return next((p for p in PERSONAS.values() if p.client and p.client_id == id), None)

    def refresh(self, token: object) -> dict[str, object]:
        """POST /v1/refreshtoken: a refresh token is good once. Raises RefusalError 401."""
        grant = self._refresh.pop(str(token), None)
        if grant is None or grant.ends <= self.clock.now():
            raise RefusalError(401, "AuthenticationRequired", "The refresh token is not valid.")
        return self._given_out(grant.persona, grant.scopes)

    def sign_out(self, token: object) -> None:
        """POST /v1/signout: ends the refresh token and the access tokens of its owner."""
        grant = self._refresh.pop(str(token), None)
        if grant is not None:
            self.expire(grant.persona.name)

    def grant(self, authorization: str | None) -> Grant | None:
        """What a valid bearer token stands for."""
        grant = self._access.get((authorization or "").removeprefix("Bearer "))
        return grant if grant is not None and grant.ends > self.clock.now() else None

    def expire(self, persona: str = "") -> None:
        """Ends the access tokens of a persona, or all."""
        kept = {t: g for t, g in self._access.items() if persona and g.persona.name != persona}
        self._access = kept

    def forget(self) -> None:
        """As if none had been given out."""
        self._access.clear()
        self._refresh.clear()
        self.life = LIFE

    def _given_out(self, persona: Persona, scopes: frozenset[str]) -> dict[str, object]:
        now, self._given = self.clock.now(), self._given + 1
        access, refresh = f"sim-FAKE-access-{self._given}", f"sim-FAKE-refresh-{self._given}"
        ends, refresh_ends = (now + timedelta(seconds=s) for s in (self.life, REFRESH_LIFE))
        self._access[access] = Grant(persona, scopes, ends)
        self._refresh[refresh] = Grant(persona, scopes, refresh_ends)
        return {
            "access_token": access, "access_token_type": "Bearer", "access_token_expires_in": self.life,
            "access_token_expires_utc": ends.isoformat(), "refresh_token": refresh,
            "refresh_token_expires_in": REFRESH_LIFE, "refresh_token_expires_utc": refresh_ends.isoformat(),
            "scope": ",".join(sorted(scopes)),
        }  # fmt: skip


def decoded(body: bytes) -> Any:
    """A JSON body. Raises RefusalError 400."""
    try:
        return msgspec.json.decode(body) if body else None
    except msgspec.DecodeError:
        raise RefusalError(400, "InvalidRequest", "The body is not valid JSON.") from None
