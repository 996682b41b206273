"""Sessions: made from two tokens and a date, ended by midnight in Oslo, logout, revocation or a fault."""

import base64
import binascii
from dataclasses import dataclass
from datetime import date

from connectors.simulators.clock import Clock
from connectors.simulators.tripletex.personas import CONSUMER_TOKEN, PERSONAS, SESSION_LIFE, Persona
from connectors.simulators.tripletex.problems import invalid, missing, token_refused, unauthorized


@dataclass(slots=True)
class Session:
    """A session of a persona; `left` the requests it still lives (None: no limit)."""

    id: int
    token: str
    persona: Persona
    expires: date
    left: int | None = None


class Sessions:
    """All sessions of one simulator. `dead_at_birth`: a date of today gives a session that answers 401
    instead of a refusal; both were reported."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.dead_at_birth = False
        self._sessions: dict[str, Session] = {}
        self._made = 0

    def reset(self) -> None:
        """Ends all sessions."""
        self._sessions.clear()
        self.dead_at_birth = False

    def create(self, consumer: str | None, employee: str | None, expiration: str | None) -> Session:
        """A new session; raises ApiProblem as the vendor would."""
        values = {"consumerToken": consumer, "employeeToken": employee, "expirationDate": expiration}
        if absent := [name for name, value in values.items() if not value]:
            raise missing(absent)
        if consumer != CONSUMER_TOKEN:
            raise token_refused("consumerToken")
        persona = persona_of(employee)
        if persona is None or not persona.known:
            raise token_refused("employeeToken")
        try:
            expires = date.fromisoformat(expiration or "")
        except ValueError:
            raise invalid("Ugyldig dato.", "arg:expirationDate") from None
        if expires <= self.clock.oslo_date() and not self.dead_at_birth:
            raise invalid("Utløpsdatoen må være i fremtiden.", "arg:expirationDate")
        self._made += 1
        token = f"testFAKEsession{self._made:06d}k{hash_of(persona.name, self._made)}"
        life = SESSION_LIFE if persona.name == "expired_session" else None
        session = Session(900_000 + self._made, token, persona, expires, life)
        self._sessions[token] = session
        return session

    def open(self, header: str | None) -> tuple[Session, str]:
        """The living session and the username of a Basic header; raises ApiProblem 401."""
        username, token = _basic(header)
        session = self._sessions.get(token)
        if session is None or session.expires <= self.clock.oslo_date():
            raise unauthorized()
        if session.left is not None:
            session.left -= 1
            if session.left < 0:
                self.end(token)
                raise unauthorized()
        return session, username

    def end(self, token: str) -> bool:
        """Ends one session; False if there was none."""
        return self._sessions.pop(token, None) is not None


def hash_of(name: str, number: int) -> str:
    """Eight characters that make a token look like one."""
    return base64.b32encode(binascii.crc32(f"{name}{number}".encode()).to_bytes(5, "big")).decode()


def persona_of(token: str | None) -> Persona | None:
    """The persona that owns an employee token."""
    return next((p for p in PERSONAS.values() if p.token == token), None)


def _basic(header: str | None) -> tuple[str, str]:
    scheme, _, value = (header or "").partition(" ")
    try:
        decoded = base64.b64decode(value, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise unauthorized() from None
    if scheme.lower() != "basic" or ":" not in decoded:
        raise unauthorized()
    username, _, token = decoded.partition(":")
    return username, token
