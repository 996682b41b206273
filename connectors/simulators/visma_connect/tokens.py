"""Codes, access tokens and refresh tokens: who holds them, for how long, and what ends them."""

import base64
import hashlib
import secrets
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from connectors.simulators.clock import Clock
from connectors.simulators.visma_connect.applications import Application, Refresh
from connectors.simulators.visma_connect.keys import signed
from connectors.simulators.visma_connect.people import Person, person


@dataclass(frozen=True, slots=True)
class Grant:
    """What a valid access token allows. `user`: the persona who signed in, "" for a service. `tenant`: the
    organisation it is bound to, "" if none. `persona`: the user, or whom the service stands for."""

    client_id: str
    user: str
    tenant: str
    scopes: frozenset[str]
    persona: str = ""

    @property
    def service(self) -> bool:
        """Whether a program signed in by itself."""
        return not self.user


@dataclass(slots=True)
class Settings:
    """What a trainer or a test may change. refresh_usage: instead of each application's own. refresh_days:
    the life of an authorisation however often it is used, 0 for ever; sliding_days: its life since it was
    last used, 0 for ever. grace: seconds a replaced one-time token is still honoured. id_token_skew and
    date_skew: seconds the id token's times and the Date header are ahead. tenant_claim: whether the id token
    names the company the person chose. invalid_client_status: 400, or 401 as some providers have it."""

    refresh_usage: Refresh = Refresh.AS_REGISTERED
    access_seconds: int = 3600
    code_seconds: int = 300
    refresh_days: float = 30.0
    sliding_days: float = 0.0
    grace: float = 0.0
    id_token_skew: int = 0
    date_skew: int = 0
    tenant_claim: bool = True
    invalid_client_status: int = 400


@dataclass(slots=True)
class Authorisation:
    """What a person granted, from one sign-in on; every token made from it ends with it."""

    application: Application
    person: Person
    tenant: str
    scopes: tuple[str, ...]
    at: datetime
    used: datetime
    nonce: str = ""
    session: str = ""
    revoked: bool = False


@dataclass(slots=True)
class Code:
    """A code on its way through the browser."""

    authorisation: Authorisation
    redirect_uri: str
    challenge: str
    at: datetime
    used: bool = False


@dataclass(slots=True)
class RefreshToken:
    """`successor`: the token that replaced it, "" while it is good."""

    authorisation: Authorisation
    successor: str = ""
    replaced: datetime | None = None


@dataclass(slots=True)
class _Access:
    grant: Grant
    ends: datetime
    authorisation: Authorisation | None


def _opaque(text: str = "") -> str:
    """In the provider's own shape: hexadecimal digits and `-1`."""
    return (hashlib.sha256(text.encode()).hexdigest() if text else secrets.token_hex(32)).upper() + "-1"


@dataclass(slots=True)
class Tokens:
    """Everything given out and not yet forgotten. `issuer` is known once the provider listens."""

    clock: Clock
    settings: Settings = field(default_factory=Settings)
    issuer: str = ""
    codes: dict[str, Code] = field(default_factory=dict)
    refresh: dict[str, RefreshToken] = field(default_factory=dict)
    _access: dict[str, _Access] = field(default_factory=dict)

    def code(self, authorisation: Authorisation, redirect_uri: str, challenge: str) -> str:
        """A new code."""
        value = _opaque()
        self.codes[value] = Code(authorisation, redirect_uri, challenge, self.clock.now())
        return value

    def access(self, grant: Grant, authorisation: Authorisation | None = None) -> str:
        """A new access token, a JWT the client takes for opaque."""
        now, seconds = self.clock.now(), self.settings.access_seconds
        claims: dict[str, Any] = self._times(now, seconds) | {
            "aud": f"{self.issuer}/resources",
            "scope": sorted(grant.scopes),
            "client_id": grant.client_id,
            "jti": uuid.uuid4().hex.upper(),
        }
        if authorisation is not None:
            claims |= {"sub": authorisation.person.sub, "auth_time": int(authorisation.at.timestamp()),
                       "idp": "Visma Connect", "sid": authorisation.session}  # fmt: skip
        if grant.tenant:
            claims["tenant_id"] = grant.tenant
        value = signed(claims, "at+JWT")
        self._access[value] = _Access(grant, now + timedelta(seconds=seconds), authorisation)
        return value

    def user_access(self, authorisation: Authorisation) -> str:
        """A new access token of a person."""
        who, application = authorisation.person.key, authorisation.application
        scopes = frozenset(authorisation.scopes)
        grant = Grant(application.client_id, who, authorisation.tenant, scopes, who)
        return self.access(grant, authorisation)

    def _times(self, now: datetime, seconds: int) -> dict[str, Any]:
        at = int(now.timestamp())
        return {"iss": self.issuer, "nbf": at, "iat": at, "exp": at + seconds}

    def id_token(self, authorisation: Authorisation, access_token: str, nonce: str) -> str:
        """Who signed in, for the application."""
        now = self.clock.now() + timedelta(seconds=self.settings.id_token_skew)
        digest = hashlib.sha256(access_token.encode()).digest()[:16]
        claims: Mapping[str, Any] = self._times(now, 300) | {
            "aud": authorisation.application.client_id, "sub": authorisation.person.sub,
            "at_hash": _base64url(digest), "sid": authorisation.session, "amr": ["pwd", "mfa"],
            "auth_time": int(authorisation.at.timestamp()), "idp": "Visma Connect",
            **({"nonce": nonce} if nonce else {}),
            **({"tenant_id": authorisation.tenant}
               if authorisation.tenant and self.settings.tenant_claim else {}),
        }  # fmt: skip
        return signed(claims, "JWT")

    def holder(self, value: str) -> tuple[Grant, Authorisation | None] | None:
        """What an access token allows and the sign-in behind it; None if it is unknown or has ended."""
        found = self._access.get(value)
        if found is None or found.ends <= self.clock.now():
            return None
        return found.grant, found.authorisation

    def usage(self, application: Application) -> Refresh:
        """What becomes of the application's refresh tokens."""
        return self.settings.refresh_usage or application.refresh

    def refresh_token(self, authorisation: Authorisation, value: str = "") -> str:
        """A new refresh token."""
        value = value or _opaque()
        self.refresh[value] = RefreshToken(authorisation)
        return value

    def in_advance(
        self, persona: str, application: Application, tenant: str, scopes: Iterable[str], age: timedelta
    ) -> str:
        """The refresh token of a persona who signed in `age` ago; the same for the same arguments."""
        at = self.clock.now() - age
        who = person(persona)
        authorisation = Authorisation(application, who, tenant, tuple(scopes), at, at)
        key = f"{persona}/{application.client_id}/{tenant}"
        authorisation.session = hashlib.sha256(key.encode()).hexdigest()[:32].upper()
        return self.refresh_token(authorisation, _opaque(key))

    def redeem(self, value: str, application: Application) -> tuple[Authorisation, str] | None:
        """The authorisation of a refresh token and the token that is good from now on; None if it is not
        honoured. A replaced token that comes again ends the authorisation: somebody else may hold it."""
        found, now = self.refresh.get(value), self.clock.now()
        if found is None or found.authorisation.application.client_id != application.client_id:
            return None
        authorisation = found.authorisation
        if authorisation.revoked or self._ended(authorisation, now):
            return None
        if found.replaced is not None:
            if now - found.replaced > timedelta(seconds=self.settings.grace):
                authorisation.revoked = True
                return None
            value = found.successor
        elif self.usage(application) is Refresh.ONE_TIME:
            value = found.successor = self.refresh_token(authorisation)
            found.replaced = now
        authorisation.used = now
        return authorisation, value

    def _ended(self, authorisation: Authorisation, now: datetime) -> bool:
        whole, idle = self.settings.refresh_days, self.settings.sliding_days
        return bool((whole and now >= authorisation.at + timedelta(days=whole))
                    or (idle and now >= authorisation.used + timedelta(days=idle)))  # fmt: skip

    def withdraw(self, authorisation: Authorisation) -> None:
        """Ends an authorisation with every token made from it."""
        authorisation.revoked = True
        self._access = {v: a for v, a in self._access.items() if a.authorisation is not authorisation}

    def expire(self, user: str = "") -> int:
        """Ends the access tokens of a user, or all; says how many. Refresh tokens stay good."""
        before = len(self._access)
        self._access = {v: a for v, a in self._access.items() if user and a.grant.user != user}
        return before - len(self._access)

    def revoke(self, user: str = "") -> int:
        """Ends what a user, or everybody, has granted, but not access tokens before their time; says how
        many authorisations that were."""
        found = {id(t.authorisation): t.authorisation for t in self.refresh.values()}
        hit = [a for a in found.values() if not a.revoked and user in ("", a.person.key)]
        for authorisation in hit:
            authorisation.revoked = True
        return len(hit)

    def drop(self, value: str, client_id: str) -> None:
        """Ends one access token of an application."""
        if value in self._access and self._access[value].grant.client_id == client_id:
            del self._access[value]

    def forget(self) -> None:
        """Drops everything."""
        self.codes.clear()
        self.refresh.clear()
        self._access.clear()


def _base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
