"""One connection's tokens: signing a person in, renewing, and what signs requests with them."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from authlib.common.security import generate_token
from authlib.oauth2.client import OAuth2Client

from connectors.base import (
    AccessToken,
    Authorisation,
    Context,
    Held,
    SignInRequest,
    SignInStage,
    SignInStep,
)
from connectors.errors import problem
from connectors.fields import Secret
from connectors.http import HeaderAuth, Patience
from connectors.oauth.endpoint import REFUSALS, Client, TokenEndpoint, Tokens
from connectors.oauth.identity import Person, complete, from_token, renewed_for
from connectors.oauth.provider import Metadata, discover
from connectors.oauth.redirect import Answer, Redirect, answers

USER = "user"
REFRESH_TOKEN = "refresh_token"  # noqa: S105  the name of the field
# all attempts end before the lease on the connection does: nobody else may use the same token meanwhile
_RENEWAL = Patience(attempts=3, longest_wait=5.0, timeout=20.0, whole=20.0)
_STATE_LENGTH, _VERIFIER_LENGTH = 43, 64  # characters; RFC 7636 allows 43 to 128


class OAuth:
    """What a connector asks of its identity provider, whose issuer is `address`.

    patience: how long one request is pursued, None for the client's own.
    """

    def __init__(self, context: Context, address: str) -> None:
        self._context = context
        self._address = address
        self._metadata: Metadata | None = None
        self.patience: Patience | None = None

    @property
    def metadata(self) -> Metadata:
        """The provider's discovery document, asked for once; raises ErpError as `discover`."""
        if self._metadata is None:
            self._metadata = discover(self._context.http, self._address, self.patience)
        return self._metadata

    @property
    def has_user(self) -> bool:
        """Whether somebody has signed in."""
        return bool(self._context.secrets.get(REFRESH_TOKEN)) or USER in self._context.tokens

    def user(self, client: Client) -> "Bearer":
        """What signs requests as the person who signed in."""
        return Bearer(self._context, USER, lambda old: self._renewed(client, old))

    def application(self, client: Client, scope: str, tenant: str = "") -> "Bearer":
        """What signs requests as the application itself."""

        purpose = f"service {client.id} {tenant}"

        def renew(_: AccessToken | None) -> AccessToken:
            token = self._context.tokens[purpose] = self._endpoint(client).credentials(scope, tenant).access
            return token

        return Bearer(self._context, purpose, renew)

    def sign_in(
        self, client: Client, redirect_uri: str, scope: str, days: int | None, request: SignInRequest
    ) -> Iterator[SignInStep]:
        """Signs a person in through the browser; see `BrowserConnector.sign_in`. `days`: how long the
        authorisation lasts, counted from now; renewing does not prolong it."""
        context = self._context
        state, verifier = Secret(generate_token(_STATE_LENGTH)), Secret(generate_token(_VERIFIER_LENGTH))
        nonce = generate_token(_STATE_LENGTH) if "openid" in scope.split() else ""
        with Redirect(redirect_uri, request, state) as redirect:
            url = self._address_to_open(client, redirect.uri, scope, state, verifier, nonce, request)
            yield SignInStep(SignInStage.OPEN, url, request.seconds)
            answer: Answer = {}
            for found in redirect.wait(context.cancel):
                if isinstance(found, int):
                    yield SignInStep(SignInStage.WAITING, url, found)
                else:
                    answer = found
            yield SignInStep(SignInStage.RETURNED)
            code = self._code(answer, state)
            tokens = self._endpoint(client).code(code, verifier, redirect.uri)
            person = self._person(client, tokens, nonce)
            given = self._authorisation(tokens, person, scope, answer.get("scope", ""), days)
            if tokens.refresh is not None:
                context.save_secret(REFRESH_TOKEN, tokens.refresh, None)
            context.tokens[USER] = tokens.access
        yield SignInStep(SignInStage.DONE, authorisation=given)

    def _address_to_open(
        self,
        client: Client,
        redirect_uri: str,
        scope: str,
        state: Secret,
        verifier: Secret,
        nonce: str,
        request: SignInRequest,
    ) -> str:
        endpoint = self.metadata.authorization_endpoint
        if not endpoint:
            host = urlsplit(self._address).hostname or ""
            raise problem("unexpected_answer", "nobody can sign in at this provider", host=host)
        prompts = ["login"] if request.choose_account else []
        if "offline_access" in scope.split():
            prompts.append("consent")  # else a strict provider grants none (OpenID Connect Core, 11)
        extra = {"nonce": nonce, "ui_locales": request.language, "prompt": " ".join(prompts)}
        authlib = OAuth2Client(
            None, client.id, scope=scope, redirect_uri=redirect_uri, code_challenge_method="S256"
        )
        self._context.http.allow(endpoint)
        url, _ = authlib.create_authorization_url(
            endpoint,
            state.reveal(),
            verifier.reveal(),
            response_mode="query",
            **{name: value for name, value in extra.items() if value},
        )
        return str(url)

    def _code(self, answer: Answer, state: Secret) -> Secret:
        """The code, where the answer is this provider's to this question (RFC 9207, RFC 6749 4.1.2)."""
        issuer = answer.get("iss")
        expected = self.metadata.issuer
        if issuer is None and self.metadata.authorization_response_iss_parameter_supported:
            raise problem("sign_in_mismatch", "the answer names no issuer")
        if issuer is not None and issuer != expected:
            raise problem("sign_in_mismatch", "the answer comes from another issuer")
        if not answers(answer, state):
            raise problem("sign_in_mismatch", "the answer belongs to another sign-in")
        error = answer.get("error")
        if error:
            host = urlsplit(self._address).hostname or ""
            told = self._context.http.redact(f"{error} {answer.get('error_description', '')}".strip())[:300]
            code = "sign_in_denied" if error == "access_denied" else REFUSALS.get(error, "vendor_rejected")
            raise problem(code, told, host=host, status="302")
        if not answer.get("code"):
            raise problem("sign_in_mismatch", "the answer has no code")
        return Secret(answer["code"])

    def _person(self, client: Client, tokens: Tokens, nonce: str) -> Person:
        context, metadata = self._context, self.metadata
        person = Person()
        if tokens.identity is not None:
            person = from_token(
                context, metadata, tokens.identity, client.id, nonce, tokens.date, self.patience
            )
        elif nonce:  # nothing proves that the answer is to this question
            raise problem("sign_in_mismatch", "the provider gave no ID token")
        return complete(context, metadata, person, tokens.access.value, self.patience)

    def _authorisation(
        self, tokens: Tokens, person: Person, asked: str, told: str, days: int | None
    ) -> Authorisation:
        now = self._context.clock()
        skew = round((tokens.date - now).total_seconds()) if tokens.date is not None else 0
        granted = tokens.access.scopes or tuple(told.split()) or tuple(asked.split())
        ends = now + timedelta(days=days) if days else None
        return Authorisation(
            subject=person.subject,
            at=now,
            name=person.name,
            email=person.email,
            tenant=person.tenant,
            asked=tuple(asked.split()),
            granted=granted,
            expires_at=ends if tokens.refresh is not None else tokens.access.ends,
            renewable=tokens.refresh is not None,
            clock_skew=skew,
        )

    def _renewed(self, client: Client, old: AccessToken | None) -> AccessToken:
        """Renews with the refresh token as it is stored now, and stores a new one before it is used; takes
        what another thread has renewed meanwhile, and renews what somebody has signed in to meanwhile.
        Raises ErpError `sign_in_needed`, `sign_in_expired`, `sign_in_mismatch` where it is another person's,
        and as the token endpoint."""
        if self.has_user:
            self._endpoint(client)  # asks the provider where it is, once: the lease is for the token alone
        with self._context.renewing() as stored:
            current = self._context.tokens.get(USER)
            if current is not None and current is not old:
                self._context.http.hide(current.value)
                return current
            held = stored or Held(self._context.secrets)
            secret = held.secrets.get(REFRESH_TOKEN)
            if not secret:
                if old is not None and old.ends > self._context.clock():
                    return old  # nothing renews it, but it is not over yet
                raise problem("sign_in_needed")
            self._context.http.hide(secret)
            tokens = self._endpoint(client).refresh(secret)
            if held.subject and tokens.identity is not None and renewed_for(tokens.identity) != held.subject:
                raise problem("sign_in_mismatch", "the renewal is for somebody else")
            if self._context.save_secret(REFRESH_TOKEN, tokens.refresh or secret, secret):
                self._context.tokens[USER] = tokens.access
                return tokens.access
        return self._renewed(client, old)

    def _endpoint(self, client: Client) -> TokenEndpoint:
        return TokenEndpoint(self._context, self.metadata, client, self.patience or _RENEWAL)


class Bearer(HeaderAuth):
    """Signs requests with an access token (`http.Auth`), renewed shortly before its end and when it is
    refused. `purpose` names it among the connection's tokens, where `renew` puts the next one."""

    def __init__(
        self, context: Context, purpose: str, renew: Callable[[AccessToken | None], AccessToken]
    ) -> None:
        super().__init__(
            lambda: self.token().bearer,
            lambda: renew(context.tokens.get(purpose)),
            self._at_hand,
        )
        self._context = context
        self._purpose = purpose
        self._renew_token = renew

    def token(self) -> AccessToken:
        """A token that is good for some minutes yet. Raises ErpError where there is none to be had."""
        token = self._context.tokens.get(self._purpose)
        if token is None or token.due(self._context.clock()):
            return self._renew_token(token)
        self._context.http.hide(token.value)
        return token

    def _at_hand(self) -> str:
        token = self._context.tokens.get(self._purpose)
        return token.bearer if token is not None else ""
