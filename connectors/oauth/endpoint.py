"""The token endpoint: Authlib's client over our HttpClient, its errors as problem codes."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import msgspec
from authlib.oauth2.client import OAuth2Client

from connectors.base import AccessToken, Context, lifetime
from connectors.errors import ErpError, problem
from connectors.fields import Secret
from connectors.http import Patience, Request, Response, classify_status
from connectors.oauth.provider import Metadata
from connectors.values import http_date

_MARGIN = timedelta(minutes=5)  # of a token that lives an hour, as Visma has it
# what the provider says of the application, whatever is asked for; `invalid_grant` depends on that
REFUSALS: Mapping[str, str] = {
    "invalid_client": "registration_refused",
    "unauthorized_client": "registration_unapproved",
    "invalid_scope": "registration_unapproved",
    "unsupported_grant_type": "registration_unapproved",
    "access_denied": "registration_unapproved",
    "invalid_target": "company_gone",
    "server_error": "server_error",
    "temporarily_unavailable": "server_error",
}


@dataclass(frozen=True, slots=True)
class Client:
    """An application registered at the provider; without a secret it is a public one."""

    id: str
    secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """An answer of the token endpoint. `refresh` and `identity` (the ID token) are None where it has none;
    `date` is when the provider says it answered."""

    access: AccessToken
    refresh: Secret | None
    identity: Secret | None
    date: datetime | None


class TokenEndpoint:
    """Asks for tokens on behalf of one application."""

    def __init__(self, context: Context, metadata: Metadata, client: Client, patience: Patience | None):
        self._context = context
        self._metadata = metadata
        self._session = _Session(context, patience)
        secret = client.secret.reveal() if client.secret else None
        self._client = OAuth2Client(
            self._session,
            client_id=client.id,
            client_secret=secret,
            token_endpoint_auth_method=self._method() if secret else "none",
        )
        self._client.register_client_auth_method(("encoded_basic", _encoded_basic))

    def code(self, code: Secret, verifier: Secret, redirect_uri: str) -> Tokens:
        """Exchanges a code, which works once. Raises ErpError `sign_in_refused` and as the others."""
        given = {"code": code.reveal(), "code_verifier": verifier.reveal(), "redirect_uri": redirect_uri}
        self._context.http.hide(code, verifier)
        self._session.once = True
        return self._fetch("sign_in_refused", "authorization_code", given)

    def refresh(self, token: Secret) -> Tokens:
        """Renews; the answer's refresh token replaces `token` if it has one. An answer lost on the way is
        asked for again: where the token was used up, nothing else is left to try; and so a cancel waits.
        Raises ErpError `sign_in_expired` and as the others."""
        self._session.finish = True
        return self._fetch("sign_in_expired", "refresh_token", {"refresh_token": token.reveal()})

    def credentials(self, scope: str, tenant: str) -> Tokens:
        """A token for the application itself; `tenant` "" where the vendor wants none."""
        extra = {"tenant_id": tenant} if tenant else {}
        return self._fetch("registration_refused", "client_credentials", {"scope": scope} | extra)

    def _method(self) -> str:
        offered = self._metadata.token_endpoint_auth_methods_supported
        basic = "client_secret_basic" in offered or "client_secret_post" not in offered
        return "encoded_basic" if basic else "client_secret_post"

    def _fetch(self, invalid_grant: str, grant_type: str, given: Mapping[str, str]) -> Tokens:
        url = self._metadata.token_endpoint
        self._session.invalid_grant = invalid_grant
        found = self._client.fetch_token(url, grant_type=grant_type, **given)
        return self._tokens(found, urlsplit(url).hostname or "")

    def _tokens(self, found: Mapping[str, Any], host: str) -> Tokens:
        value = found.get("access_token")
        kind = str(found.get("token_type") or "")
        if not isinstance(value, str) or not value or kind.lower() != "bearer":
            raise problem("unexpected_answer", "no bearer token", host=host)
        access = Secret(value)
        refresh, identity = _secret(found.get("refresh_token")), _secret(found.get("id_token"))
        self._context.http.hide(access, *(s for s in (refresh, identity) if s is not None))
        life = lifetime(found.get("life"))
        ends = self._context.clock() + life
        scopes = tuple(str(found.get("scope") or "").split())
        return Tokens(
            AccessToken(access, ends, scopes, min(_MARGIN, life / 5)), refresh, identity, self._session.date
        )


class _Refusal(msgspec.Struct):
    error: str
    error_description: str | None = None


class _Session:
    """What Authlib sends through: our client in the shape of a Requests session."""

    def __init__(self, context: Context, patience: Patience | None) -> None:
        self._http = context.http
        self._patience = patience
        self.once = self.finish = False
        self.invalid_grant = ""  # the problem code it stands for
        self.date: datetime | None = None

    def request(
        self, method: str, url: str, data: Any = None, headers: Any = None, auth: Any = None, **_: Any
    ) -> "_Answer":
        url, headers, body = auth.prepare(method, url, dict(headers or {}), urlencode(data or {}))
        request = Request(
            method,
            url,
            headers=headers,
            content=body.encode(),
            name="token",
            may_repeat=not self.once,
            finish=self.finish,
        )
        response = self._http.send(request, classify=self._refusal, patience=self._patience)
        self.date = http_date(response.headers.get("date"))
        return _Answer(response)

    def _refusal(self, response: Response) -> ErpError | None:
        """OAuth's own refusals (RFC 6749, 5.2), read before Authlib does, which accepts ASCII sentences only;
        some servers send them with status 200."""
        if response.status in (200, 400, 401, 403):
            try:
                body = response.json(_Refusal)
            except ErpError:
                if response.status == 200:
                    return None
                return problem("unexpected_answer", f"HTTP {response.status} without a readable error")
            code = REFUSALS.get(body.error, "vendor_rejected")
            code = self.invalid_grant if body.error == "invalid_grant" else code
            said = self._http.redact(f"{body.error} {body.error_description or ''}".strip())[:300]
            return problem(code, said, status="400")
        return classify_status(response)

    def post(self, url: str, **how: Any) -> "_Answer":
        return self.request("POST", url, **how)


class _Answer:
    """The part of a Requests response that Authlib looks at; failures have been raised before."""

    def __init__(self, response: Response) -> None:
        self._response = response
        self.status_code = response.status

    def json(self) -> Any:
        """The answer's object; how long the token lives as `life`, for Authlib takes whole numbers only."""
        values = self._response.json(dict[str, Any])
        values["life"] = values.pop("expires_in", None)
        return {name: value for name, value in values.items() if name not in ("expires_at", "error")}

    def raise_for_status(self) -> None:
        """Nothing is left to raise."""


def _encoded_basic(client: Any, _method: str, uri: str, headers: Any, body: str) -> tuple[str, Any, str]:
    """HTTP Basic with both parts form-encoded, as RFC 6749, 2.3.1 has it; Authlib leaves them as they are."""
    pair = f"{quote(client.client_id, safe='')}:{quote(client.client_secret, safe='')}"
    headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    return uri, headers, body


def _secret(value: object) -> Secret | None:
    return Secret(value) if isinstance(value, str) and value else None
