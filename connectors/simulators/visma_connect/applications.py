"""The applications registered with the simulated provider and what each may ask for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

IDENTITY = ("openid", "profile", "email", "phone", "address", "roles", "tenants", "offline_access")
_NXT_USER = ("business-graphql-api:access-group-based", "business-graphql-api:access-group-based-readonly")
_NXT_SERVICE = tuple(scope.replace("-api:", "-service-api:") for scope in _NXT_USER)
_NET_RIGHTS = ("read", "create", "update", "delete")
_NET_USER = tuple(f"vismanet_erp_interactive_api:{right}" for right in _NET_RIGHTS)
_NET_SERVICE = tuple(f"vismanet_erp_service_api:{right}" for right in _NET_RIGHTS)
_INSIGHT = ("customerinsight:read",)
SERVICE_SCOPES = frozenset(_NXT_SERVICE + _NET_SERVICE)
USER_SCOPES = frozenset(IDENTITY + _NXT_USER + _NET_USER + _INSIGHT)
# one company for each authorisation: the person chooses it, or the program names it
BOUND = "vismanet_erp_"


class Refresh(StrEnum):
    """What becomes of a refresh token that is used."""

    RE_USE = "re-use"
    ONE_TIME = "one-time"
    NONE = "none"  # none is given at all
    AS_REGISTERED = ""  # what the application's own registration says


@dataclass(slots=True)
class Application:
    """`redirect_uris`: compared exactly; one of a public application that lacks a port allows any on
    loopback. `persona`: whom a service application stands for."""

    client_id: str
    name: str
    grants: frozenset[str]
    scopes: frozenset[str]
    secret: str = ""
    redirect_uris: tuple[str, ...] = ()
    refresh: Refresh = Refresh.RE_USE
    persona: str = ""

    @property
    def public(self) -> bool:
        return not self.secret

    def returns_to(self, address: str) -> bool:
        """Whether the browser may be sent there."""
        return any(address == known or (self.public and _differs_in_port(address, known))
                   for known in self.redirect_uris)  # fmt: skip


def _differs_in_port(address: str, known: str) -> bool:
    own, theirs = urlsplit(known), urlsplit(address)
    try:
        port = theirs.port
    except ValueError:
        return False
    return own.port is None and port is not None and theirs == own._replace(netloc=f"{own.hostname}:{port}")


SECRET = "test-FAKE-client:secret/+%-90d1f2"  # noqa: S105  invented; its signs must be encoded
LOOPBACK = "http://127.0.0.1/callback"
FIXED = "http://127.0.0.1:53682/callback"
_USER = frozenset({"authorization_code", "refresh_token"})
_SERVICE = frozenset({"client_credentials"})

_NATIVE = Application("kobling-native", "Kobling", _USER, USER_SCOPES, redirect_uris=(LOOPBACK,))
_REGNSKAPSDATA = Application("regnskapsdata", "Regnskapsdata", _SERVICE, SERVICE_SCOPES, SECRET,
                             persona="office")  # fmt: skip


def registered() -> dict[str, Application]:
    """The applications as registered, by client id; a fresh copy each time."""
    every: Iterable[Application] = (
        replace(_NATIVE),
        replace(_NATIVE, client_id="kobling-onetime", refresh=Refresh.ONE_TIME),
        replace(_NATIVE, client_id="kobling-short", refresh=Refresh.NONE),
        replace(_NATIVE, client_id="kobling-unapproved", scopes=frozenset(IDENTITY)),
        Application(
            "kobling-web", "Kobling", _USER | _SERVICE, USER_SCOPES | SERVICE_SCOPES, SECRET, (FIXED,)
        ),
        replace(_REGNSKAPSDATA),
    )
    return {application.client_id: application for application in every}


def service_for(persona: str) -> Application:
    """A service application that stands for a persona: `office` is the documented one, the interfaces of
    `not_approved` wait for approval."""
    if persona == "office":
        return replace(_REGNSKAPSDATA)
    scopes = frozenset[str]() if persona == "not_approved" else SERVICE_SCOPES
    name = persona.replace("_", "-")
    client_id = f"{_REGNSKAPSDATA.client_id}-{name}"[:24].rstrip("-")  # a user name in Business NXT
    return replace(_REGNSKAPSDATA, client_id=client_id, persona=persona, scopes=scopes)


def usual(bound: bool) -> tuple[str, ...]:
    """What an application with reading in mind asks a person for, bound to one company or not."""
    data = ("vismanet_erp_interactive_api:read",) if bound else (_NXT_USER[1], *_INSIGHT)
    return ("openid", "profile", "email", "offline_access", *data)
