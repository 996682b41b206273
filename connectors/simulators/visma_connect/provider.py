"""The provider as the other simulators know it: who holds a token, and tokens given out in advance."""

import uuid
from collections import deque
from datetime import timedelta

from connectors.simulators.clock import Clock
from connectors.simulators.faults import Fault
from connectors.simulators.office import Client, Office
from connectors.simulators.visma_connect import applications
from connectors.simulators.visma_connect.applications import Application
from connectors.simulators.visma_connect.tokens import Grant, Settings, Tokens

_TENANTS = uuid.UUID("0d6b7f6a-3a0c-4f6f-8a55-0a3c8e0c1f11")
EXPIRED, WITHDRAWN = "expired_authorisation", "withdrawn"


class VismaConnect:
    """State shared by everything that signs in. `url` is the issuer, set once the provider listens."""

    def __init__(self, office: Office) -> None:
        self.office, self.clock = office, Clock()
        self.tokens = Tokens(self.clock)
        self.applications = applications.registered()
        self.faults: list[Fault] = []
        self.requests: deque[dict[str, object]] = deque(maxlen=10_000)
        self._given: dict[tuple[str, str, str], str] = {}
        self._services: dict[str, Application] = {}

    @property
    def url(self) -> str:
        """The issuer, e.g. http://127.0.0.1:8090."""
        return self.tokens.issuer

    @url.setter
    def url(self, url: str) -> None:
        self.tokens.issuer = url

    @property
    def control_url(self) -> str:
        """The side door."""
        return f"{self.url}/_control"

    def grant(self, authorization_header: str | None) -> Grant | None:
        """What the bearer of this Authorization header may do; None without a valid, unexpired token."""
        kind, _, value = (authorization_header or "").partition(" ")
        held = self.tokens.holder(value.strip()) if kind.lower() == "bearer" else None
        return held[0] if held else None

    def tenant(self, client: Client) -> str:
        """The provider's id of a client of the office: a GUID."""
        return str(uuid.uuid5(_TENANTS, str(client.serial)))

    def refresh_token(self, persona: str, client_id: str, tenant: str = "") -> str:
        """One issued in advance, the same each time and again good after a reset, with every scope the
        application has; that of `expired_authorisation` and `withdrawn` is not honoured. Raises KeyError
        for an unknown application."""
        self.applications[client_id]
        return self._give(persona, client_id, tenant)

    def _give(self, persona: str, client_id: str, tenant: str) -> str:
        application = self.applications[client_id]
        age = timedelta(days=31) if persona == EXPIRED else timedelta(minutes=10)
        value = self.tokens.in_advance(persona, application, tenant, application.scopes, age)
        self.tokens.refresh[value].authorisation.revoked = persona == WITHDRAWN
        self._given[persona, client_id, tenant] = value
        return value

    def service(self, persona: str = "office") -> Application:
        """The application that signs in by itself on behalf of a persona: its `client_id` and `secret`."""
        made = applications.service_for(persona)
        self._services[made.client_id] = self.applications[made.client_id] = made
        return made

    def reset(self) -> None:
        """As just started: tokens given out in advance are good again, all else is forgotten."""
        self.clock.reset()
        self.faults.clear()
        self.requests.clear()
        self.tokens.forget()
        self.tokens.settings = Settings()
        self.applications = applications.registered()
        for persona in [made.persona for made in self._services.values()]:
            self.service(persona)
        for persona, client_id, tenant in list(self._given):
            self._give(persona, client_id, tenant)
