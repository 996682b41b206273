"""What an application asks for through the browser, checked, and the way back (RFC 6749, 4.1; RFC 9207)."""

import hashlib
import secrets
from collections.abc import Mapping
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from connectors.simulators.visma_connect.applications import USER_SCOPES
from connectors.simulators.visma_connect.people import Person
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.question import Question
from connectors.simulators.visma_connect.rendering import Page, language
from connectors.simulators.visma_connect.tokens import Authorisation

_SHORTEST, _LONGEST = 43, 128  # of a code challenge


class RefusedError(Exception):
    """Told to the application through the browser: `error` and a line for programmers."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(error)
        self.error, self.description = error, description


def question(connect: VismaConnect, given: Mapping[str, str], tongues: str) -> Question | Response:
    """The request in `given`, or the page that says why it cannot even be answered; the browser is sent
    nowhere then. Raises RefusedError with what the application may be told; see `refusal`."""
    tongue = language(given.get("ui_locales", ""), tongues)
    page = Page(tongue)
    application = connect.applications.get(given.get("client_id", ""))
    if application is None:
        return page.message("error", 400, "error_application", detail=given.get("client_id", ""))
    address = given.get("redirect_uri", "")
    if not application.returns_to(address):
        return page.message("error", 400, "error_redirect", detail=address)
    return Question(
        application, address, tuple(dict.fromkeys(given.get("scope", "").split())), given.get("state", ""),
        given.get("nonce", ""), given.get("code_challenge", ""), given.get("prompt", ""),
        given.get("login_hint", ""), tongue, connect.clock.now(),
    )  # fmt: skip


def check(asked: Question, given: Mapping[str, str]) -> None:
    """Raises RefusedError for what the application may not ask."""
    if given.get("response_type") != "code":
        raise RefusedError("unsupported_response_type", "only code")
    if given.get("response_mode", "query") != "query":
        raise RefusedError("invalid_request", "only the response mode query")
    if "authorization_code" not in asked.application.grants:
        raise RefusedError("unauthorized_client", "grant type not enabled for the application")
    unknown = set(asked.scopes) - USER_SCOPES
    if not asked.scopes or unknown or not asked.application.scopes.issuperset(asked.scopes):
        raise RefusedError("invalid_scope", "scope not assigned to the application")
    method = given.get("code_challenge_method", "plain")
    if asked.challenge:
        if not _SHORTEST <= len(asked.challenge) <= _LONGEST or method not in ("S256", "plain"):
            raise RefusedError("invalid_request", "code challenge not understood")
        asked.challenge = f"{method} {asked.challenge}"
    elif asked.application.public:
        raise RefusedError("invalid_request", "code challenge required")


def refusal(connect: VismaConnect, asked: Question, why: RefusedError) -> Response:
    """The browser sent back with an error."""
    return _back(connect, asked, {"error": why.error, "error_description": why.description})


def success(connect: VismaConnect, asked: Question, person: Person, session: str) -> Response:
    """The browser sent back with a code for what the person granted."""
    now = connect.clock.now()
    nonce = secrets.token_urlsafe() if connect.hits("/authorize", "wrong_nonce") else asked.nonce
    authorisation = Authorisation(
        asked.application, person, asked.tenant, asked.scopes, now, now, nonce, session
    )
    code = connect.tokens.code(authorisation, asked.redirect_uri, asked.challenge)
    connect.granted(authorisation)
    answer = {"code": code, "scope": " ".join(asked.scopes)}
    if "openid" in asked.scopes:
        salt = secrets.token_hex(16)
        seen = f"{asked.application.client_id}{session}{salt}"
        answer["session_state"] = f"{hashlib.sha256(seen.encode()).hexdigest()}.{salt}"
    return _back(connect, asked, answer)


def _back(connect: VismaConnect, asked: Question, answer: dict[str, str]) -> Response:
    if connect.hits("/authorize", "no_redirect"):
        return asked.page().message("closed")
    if asked.state:
        answer["state"] = secrets.token_hex(8) if connect.hits("/authorize", "wrong_state") else asked.state
    if not connect.hits("/authorize", "no_iss"):
        stranger = connect.hits("/authorize", "wrong_iss")
        answer["iss"] = "https://connect.example.invalid" if stranger else connect.url
    joint = "&" if "?" in asked.redirect_uri else "?"
    return RedirectResponse(f"{asked.redirect_uri}{joint}{urlencode(answer, quote_via=quote)}", 302)
