"""Access tokens of Severa's REST interface: from client credentials, renewed by the refresh token or anew."""

import hashlib
from datetime import timedelta

from connectors.base import AccessToken, Context, lifetime
from connectors.errors import ErpError, TransientError, problem
from connectors.fields import Secret
from connectors.http import HeaderAuth, Patience, RateBudget, Request, Response
from connectors.severa.answers import Token
from connectors.severa.problems import classify, explained

SCOPES = (
    "customers:read", "customers:write", "invoices:read", "hours:read", "projects:read", "settings:read",
    "settings:write", "users:read", "organization:read",
)  # fmt: skip
READING = tuple(scope for scope in SCOPES if scope.endswith(":read"))
_MARGIN = timedelta(minutes=5)
# their words about credentials; everything else of 4xx has a meaning of its own
_REFUSED = frozenset({"session_refused", "vendor_rejected", "right_missing"})


class Tokens:
    """The tokens of one connection (`http.Auth`), shared through the context."""

    def __init__(self, context: Context, base_url: str, rate: RateBudget) -> None:
        self._context = context
        self._base_url = base_url
        self._rate = rate
        self.patience: Patience | None = None
        self._id = context.fields.get("client_id", "")
        self._secret = context.secrets.get("client_secret") or Secret("")
        context.http.hide(self._secret)
        # tokens of credentials that were changed meanwhile are no use
        key = hashlib.sha256(f"{base_url}\0{self._id}\0{self._secret.reveal()}".encode()).hexdigest()[:16]
        self._access, self._refresh = f"rest:{key}", f"rest-refresh:{key}"
        self._renewed = ""  # the token the refresh token gave last

    def sign_in(self) -> AccessToken:
        """A new token, whether or not one is at hand. Raises ErpError: `key_missing`, `key_refused`,
        `module_inactive`, `company_gone`, or why the server is not reached."""
        for field, value in (("client_id", self._id), ("client_secret", self._secret)):
            if not value:
                raise problem("key_missing", field=field)
        answer = self._ask("token", self._credentials())
        if answer.status < 300:
            token = answer.json(Token, strict=False)
            if token.scope is None or token.scope.strip():
                return self._kept(token)
        # without a wish, a server may grant nothing or refuse: then everything that may be of use is asked
        elif not _about_scope(answer):
            raise self._refusal(answer)
        for scopes in (SCOPES, READING):
            answer = self._ask("token", {**self._credentials(), "scope": ",".join(scopes)})
            if answer.status < 300:
                return self._kept(answer.json(Token, strict=False))
            if not _about_scope(answer):
                raise self._refusal(answer)
        raise problem("right_missing", self._refusal(answer).detail, dataset="customers")

    def token(self) -> AccessToken:
        """A token that is good for some minutes yet. Raises ErpError as `sign_in`."""
        token = self._context.tokens.get(self._access)
        if token is None or token.ends <= self._context.clock():
            return self._renew()
        self._context.http.hide(token.value)
        return token

    @property
    def auth(self) -> HeaderAuth:
        """What signs requests: both headers the vendor's document names."""
        return HeaderAuth(lambda: self.token().bearer, self._renew, self._at_hand, {"client_id": self._id})

    def _at_hand(self) -> str:
        token = self._context.tokens.get(self._access)
        return token.bearer if token is not None else ""

    def _renew(self) -> AccessToken:
        """By the refresh token, unless it is what the refused token came from; else anew."""
        refresh = self._context.tokens.pop(self._refresh, None)
        old = self._context.tokens.get(self._access)
        by_refresh = old is not None and old.value.reveal() == self._renewed
        if refresh is None or by_refresh or refresh.ends <= self._context.clock():
            return self.sign_in()
        self._context.http.hide(refresh.value)
        try:
            answer = self._ask("refreshtoken", refresh.value.reveal())
            if answer.status >= 300:
                return self.sign_in()
            found = self._kept(answer.json(Token, strict=False))
        except TransientError:
            raise
        except ErpError:  # an answer that is no token: the credentials themselves tell more
            return self.sign_in()
        self._renewed = found.value.reveal()
        return found

    def _credentials(self) -> dict[str, str]:
        return {"client_id": self._id, "client_secret": self._secret.reveal()}

    def _ask(self, path: str, body: object) -> Response:
        # a second token does no harm, so this may be repeated
        request = Request("POST", f"{self._base_url}/v1/{path}", json=body, name=path, may_repeat=True)
        return self._context.http.send(
            request, rate=self._rate, classify=_no_web_pages, patience=self.patience
        )

    def _kept(self, token: Token) -> AccessToken:
        now = self._context.clock()
        life = lifetime(token.access_token_expires_in)
        scopes = tuple((token.scope or "").replace(",", " ").split())
        ends = now + life - min(_MARGIN, life / 10)
        made = AccessToken(Secret(token.access_token), ends, scopes)
        self._context.http.hide(made.value)
        self._context.tokens[self._access] = made
        if token.refresh_token:
            rest = lifetime(token.refresh_token_expires_in)
            refresh = AccessToken(Secret(token.refresh_token), now + rest)
            self._context.http.hide(refresh.value)
            self._context.tokens[self._refresh] = refresh
        return made

    def _refusal(self, answer: Response) -> ErpError:
        """Why no token came. Which of id and secret is wrong is not told."""
        found = classify(answer)
        if found is None or answer.status in (404, 405):
            return problem("unexpected_answer", f"HTTP {answer.status} to a request for a token")
        detail = self._context.http.redact(found.detail)
        if found.code in _REFUSED:
            return problem("key_refused", detail, field="client_secret")
        found.detail = detail
        return found


def _about_scope(answer: Response) -> bool:
    """Whether it is the scope, asked for or missing, that was refused."""
    type_, said = explained(answer)
    return answer.status < 500 and (type_ == "InsufficientApiScope" or "scope" in said.lower())


def _no_web_pages(response: Response) -> ErpError | None:
    """Lets a refusal through to be read with the request in view."""
    found = classify(response)
    return found if found is not None and found.code in _NOT_SEVERA else None


_NOT_SEVERA = frozenset({"unexpected_answer", "malformed_answer", "proxy_sign_in", "server_error"})
