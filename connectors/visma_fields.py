"""The fields that systems behind Visma Connect share, without the client behind them.

Facts: the published metadata of connect.visma.com and Visma's developer pages. What those leave open
(scopes a deployment wants, the days an authorisation lasts, the redirect address) is a registration field.
"""

from connectors.fields import NOT_A_KEY, Clean, Field

PRODUCTION = "https://connect.visma.com"
USER, SERVICE = "user", "service"

AUTH_URL = Field("auth_url", default=PRODUCTION, clean=Clean.ADDRESS)
ACCESS = Field("access", default=USER, choices=(USER, SERVICE))
TENANT_ID = Field("tenant_id", required=False, clean=Clean.KEY, mistaken_for=NOT_A_KEY[:2])
# obtained by signing in; a person never types it
REFRESH_TOKEN = Field("refresh_token", secret=True, required=False, clean=Clean.KEY, entered=False)

_CLIENT_ID = Field("client_id", clean=Clean.KEY, mistaken_for=NOT_A_KEY)
_CLIENT_SECRET = Field("client_secret", secret=True, required=False, clean=Clean.KEY, pair="client_id")
# without a port a free one is taken, as RFC 8252 has it for programs on a workstation; Visma's portal wants
# the exact address for some kinds of application
_REDIRECT_URI = Field("redirect_uri", default="http://127.0.0.1/callback", clean=Clean.KEY)
_DAYS = Field("authorisation_days", default="30", clean=Clean.KEY, pattern=r"[1-9]\d{0,2}")
_SERVICE_CLIENT_ID = Field("service_client_id", required=False, clean=Clean.KEY, mistaken_for=NOT_A_KEY)
_SERVICE_CLIENT_SECRET = Field(
    "service_client_secret", secret=True, required=False, clean=Clean.KEY, pair="service_client_id"
)


def registration_fields(base_url: Field, scope: str, service_scope: str = "") -> tuple[Field, ...]:
    """The registration of an application at Visma's portal: one a person signs in to, and where the system
    has it (`service_scope`) one that signs in by itself, by default the same."""
    fields = (base_url, _CLIENT_ID, _CLIENT_SECRET, _REDIRECT_URI, Field("scope", default=scope), _DAYS)
    if not service_scope:
        return fields
    service = Field("service_scope", default=service_scope)
    return (*fields, _SERVICE_CLIENT_ID, _SERVICE_CLIENT_SECRET, service)
