"""What programs ask the provider: tokens, who signed in, withdrawal; and what it says about itself."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import unquote_plus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from connectors.simulators.visma_connect.applications import BOUND, SERVICE_SCOPES, Application, Refresh
from connectors.simulators.visma_connect.authorize import RefusedError
from connectors.simulators.visma_connect.discovery import document
from connectors.simulators.visma_connect.keys import published
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.sign_in import form
from connectors.simulators.visma_connect.tokens import Authorisation, Code, Grant

_NOT_KEPT = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class Endpoints:
    """The addresses programs call; every one is told in the discovery document."""

    def __init__(self, connect: VismaConnect) -> None:
        self.connect = connect

    def routes(self) -> list[Route]:
        """Their routes."""
        well_known = "/.well-known"
        return [
            Route(f"{well_known}/openid-configuration", self.discovery),
            Route(f"{well_known}/oauth-authorization-server", self.discovery),
            Route(f"{well_known}/openid-configuration/jwks", self.keys),
            Route("/connect/token", self.token, methods=["POST"]),
            Route("/connect/userinfo", self.userinfo, methods=["GET", "POST"]),
            Route("/connect/revocation", self.revocation, methods=["POST"]),
            Route("/connect/introspect", self.introspection, methods=["POST"]),
        ]

    async def discovery(self, _: Request) -> Response:
        """What the provider is and has."""
        return JSONResponse(document(self.connect.url))

    async def keys(self, _: Request) -> Response:
        """The key that signs tokens."""
        return JSONResponse(published())

    async def token(self, request: Request) -> Response:
        """Tokens for a code, a refresh token, or the application's own secret."""
        given = await form(request)
        named = ("grant_type", "client_id", "scope", "tenant_id", "redirect_uri")
        request.scope["told"] = told = {name: given[name] for name in named if name in given}
        try:
            application = self._authenticated(request, given)
            told["client_id"] = application.client_id
            return JSONResponse(self._given(application, given), headers=_NOT_KEPT)
        except RefusedError as why:
            told["error"] = why.error
            status = self.connect.settings.invalid_client_status if why.error == "invalid_client" else 400
            return JSONResponse({"error": why.error}, status, _NOT_KEPT)

    def _authenticated(self, request: Request, given: Mapping[str, str]) -> Application:
        """The application that asks: by Basic (both parts encoded as in a form) or by the form's fields."""
        kind, _, value = request.headers.get("authorization", "").partition(" ")
        client_id, secret = given.get("client_id", ""), given.get("client_secret", "")
        if kind.lower() == "basic":
            try:
                name, _, key = base64.b64decode(value, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                raise RefusedError("invalid_client", "Basic not understood") from None
            if secret or client_id not in ("", unquote_plus(name)):
                raise RefusedError("invalid_request", "two ways of authentication")
            client_id, secret = unquote_plus(name), unquote_plus(key)
        application = self.connect.applications.get(client_id)
        if application is None or not hmac.compare_digest(application.secret.encode(), secret.encode()):
            raise RefusedError("invalid_client", "unknown application or wrong secret")
        return application

    def _given(self, application: Application, given: Mapping[str, str]) -> dict[str, Any]:
        grants = {
            "authorization_code": self._by_code,
            "refresh_token": self._by_refresh_token,
            "client_credentials": self._by_itself,
        }
        kind = given.get("grant_type", "")
        if kind not in grants:
            raise RefusedError("unsupported_grant_type" if kind else "invalid_request", "grant type")
        if kind not in application.grants:
            raise RefusedError("unauthorized_client", "grant type not enabled for the application")
        return grants[kind](application, given)

    def _by_code(self, application: Application, given: Mapping[str, str]) -> dict[str, Any]:
        tokens = self.connect.tokens
        code = tokens.codes.get(given.get("code", ""))
        if code is None or code.authorisation.application.client_id != application.client_id:
            raise RefusedError("invalid_grant", "unknown code")
        if code.used:  # somebody has copied it: what it gave ends too (RFC 6749, 4.1.2)
            tokens.withdraw(code.authorisation)
            raise RefusedError("invalid_grant", "code used twice")
        code.used = True
        age = self.connect.clock.now() - code.at
        if age > timedelta(seconds=tokens.settings.code_seconds):
            raise RefusedError("invalid_grant", "code expired")
        verifier = given.get("code_verifier", "")
        if given.get("redirect_uri") != code.redirect_uri or not _proved(code, verifier):
            raise RefusedError("invalid_grant", "another redirect address or verifier")
        granted = code.authorisation
        offline = "offline_access" in granted.scopes and "refresh_token" in application.grants
        renewable = offline and tokens.usage(application) is not Refresh.NONE
        return self._answer(granted, granted.nonce, tokens.refresh_token(granted) if renewable else "")

    def _by_refresh_token(self, application: Application, given: Mapping[str, str]) -> dict[str, Any]:
        if tokens_of := self.connect.tokens.refresh.get(given.get("refresh_token", "")):
            granted = tokens_of.authorisation
            asked = given.get("scope", "").split() or granted.scopes
            if not application.scopes.issuperset(granted.scopes) or not set(asked) <= set(granted.scopes):
                raise RefusedError("invalid_scope", "scope not assigned to the application")
        redeemed = self.connect.tokens.redeem(given.get("refresh_token", ""), application)
        if redeemed is None:
            raise RefusedError("invalid_grant", "not honoured")
        return self._answer(redeemed[0], "", redeemed[1])

    def _answer(self, granted: Authorisation, nonce: str, refresh_token: str) -> dict[str, Any]:
        tokens = self.connect.tokens
        access = tokens.user_access(granted)
        answer: dict[str, Any] = {}
        if "openid" in granted.scopes:
            answer["id_token"] = tokens.id_token(granted, access, nonce)
        answer |= {"access_token": access, "expires_in": tokens.settings.access_seconds,
                   "token_type": "Bearer"}  # fmt: skip
        if refresh_token:
            answer["refresh_token"] = refresh_token
        return answer | {"scope": " ".join(granted.scopes)}

    def _by_itself(self, application: Application, given: Mapping[str, str]) -> dict[str, Any]:
        scopes = given.get("scope", "").split() or sorted(application.scopes & SERVICE_SCOPES)
        if not scopes or not (application.scopes & SERVICE_SCOPES).issuperset(scopes):
            raise RefusedError("invalid_scope", "scope not assigned to the application")
        tenant = given.get("tenant_id", "").lower()
        if any(scope.startswith(BOUND) for scope in scopes):
            if not tenant:
                raise RefusedError("invalid_request", "tenant_id is required")
            if tenant not in map(self.connect.tenant, self.connect.office.clients):
                raise RefusedError("invalid_target", "no access to that tenant")
        grant = Grant(application.client_id, "", tenant, frozenset(scopes), application.persona)
        access = self.connect.tokens.access(grant)
        return {"access_token": access, "expires_in": self.connect.settings.access_seconds,
                "token_type": "Bearer", "scope": " ".join(scopes)}  # fmt: skip

    async def userinfo(self, request: Request) -> Response:
        """Who signed in, as far as the scopes allow."""
        _, _, value = request.headers.get("authorization", "").partition(" ")
        held = self.connect.tokens.holder(value.strip())
        if held is None or held[1] is None or "openid" not in held[0].scopes:
            return Response(status_code=401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
        person, scopes = held[1].person, held[0].scopes
        told: dict[str, Any] = {"sub": person.sub}
        if "email" in scopes:
            told |= {"email": person.email, "email_verified": True}
        if "profile" in scopes:
            told |= {"name": person.name, "given_name": person.given_name, "family_name": person.family_name,
                     "locale": "nb-NO", "created_at": 1588070000, "updated_at": 1760000000}  # fmt: skip
        return JSONResponse(told, headers=_NOT_KEPT)

    async def revocation(self, request: Request) -> Response:
        """Takes a token back, of whichever kind; an unknown one is no fault (RFC 7009)."""
        given = await form(request)
        try:
            application = self._authenticated(request, given)
        except RefusedError as why:
            return JSONResponse({"error": why.error}, 400)
        found = self.connect.tokens.refresh.get(given.get("token", ""))
        if found is not None and found.authorisation.application is application:
            self.connect.tokens.withdraw(found.authorisation)
        self.connect.tokens.drop(given.get("token", ""), application.client_id)
        return Response()

    async def introspection(self, request: Request) -> Response:
        """What an access token allows (RFC 7662); only applications with a secret may ask."""
        given = await form(request)
        try:
            application = self._authenticated(request, given)
        except RefusedError as why:
            return JSONResponse({"error": why.error}, 400)
        held = None if application.public else self.connect.tokens.holder(given.get("token", ""))
        if held is None:
            return JSONResponse({"active": False})
        scope = " ".join(sorted(held[0].scopes))
        return JSONResponse({"active": True, "client_id": held[0].client_id, "scope": scope})


def _proved(code: Code, verifier: str) -> bool:
    """Whether the one with the code is the one who asked (RFC 7636)."""
    method, _, challenge = code.challenge.partition(" ")
    if not challenge:
        return not verifier
    if method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return hmac.compare_digest(verifier.encode(), challenge.encode())
