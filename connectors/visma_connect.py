"""Signing in at Visma Connect, for the systems behind it: as a person, or as the application itself.

Facts: the published metadata of connect.visma.com and Visma's developer pages. A refresh token's life is
thirty days from the sign-in, whatever is renewed meanwhile (source: OneStop Reporting's help; the reason is
not documented), so the days are a registration field.
"""

from collections.abc import Iterator, Mapping

from connectors.base import Context, SignInRequest, SignInStep, System
from connectors.errors import problem
from connectors.oauth.client import Bearer, OAuth
from connectors.oauth.endpoint import Client
from connectors.visma_fields import PRODUCTION, SERVICE, USER


class VismaConnect:
    """A connection's sign-in; `access` is the connection's own kind, `user` or `service`."""

    def __init__(self, context: Context, system: System) -> None:
        self._context = context
        self._system = system
        self.access = context.fields.get("access") or USER
        self.oauth = OAuth(context, context.fields.get("auth_url") or PRODUCTION)

    @property
    def has_user(self) -> bool:
        """Whether somebody has signed in, whatever the connection's own access is."""
        return self.oauth.has_user

    @property
    def client_id(self) -> str:
        """The application whose access the connection uses."""
        return self._service_client().id if self.access == SERVICE else self._client().id

    def auth(self, access: str = "") -> Bearer:
        """What signs requests: as `user` or as `service`, by default as the connection's own access says."""
        if (access or self.access) == SERVICE:
            tenant = self._context.fields.get("tenant_id", "")
            return self.oauth.application(self._service_client(), self._value("service_scope"), tenant)
        return self.oauth.user(self._client())

    def check(self) -> Mapping[str, str]:
        """Makes sure that there is a token; the facts of the check `signed_in`. Raises ErpError."""
        token = self.auth().token()
        return {"client": self.client_id, "granted": " ".join(token.scopes)}

    def sign_in(self, request: SignInRequest) -> Iterator[SignInStep]:
        """See `BrowserConnector.sign_in`."""
        days = self._value("authorisation_days")
        yield from self.oauth.sign_in(
            self._client(),
            self._value("redirect_uri"),
            self._value("scope"),
            int(days) if days else None,
            request,
        )

    def _client(self) -> Client:
        return self._registered("client_id", "client_secret")

    def _service_client(self) -> Client:
        if self._value("service_client_id"):
            return self._registered("service_client_id", "service_client_secret")
        return self._registered("client_id", "client_secret")

    def _registered(self, name: str, secret: str) -> Client:
        found = self._value(name)
        if not found:
            raise problem("registration_missing", system=self._system.name)
        return Client(found, self._context.secrets.get(secret))

    def _value(self, name: str) -> str:
        entered = self._context.registration.get(name)
        fields = self._system.registration_fields
        return entered or next((field.default for field in fields if field.name == name), "")
