"""The Tripletex session: made from two tokens, renewed when it ends, and what a refusal of it means."""

import base64
import binascii
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec

from connectors.base import Context
from connectors.errors import ErpError, problem
from connectors.fields import Secret
from connectors.http import HeaderAuth, Patience, RateBudget, Request, Response
from connectors.tripletex.answers import SessionToken, Single
from connectors.tripletex.problems import blamed, classify
from connectors.tripletex.system import PRODUCTION, TEST
from connectors.values import http_date

_OSLO = ZoneInfo("Europe/Oslo")
_MARGIN = timedelta(minutes=5)
# validation, bad request, cryptography: nothing in the request but a token can be to blame
_OF_A_TOKEN = frozenset({"18000", "4000", "24000"})
_PATH = "/token/session/:create"


class Session:
    """One session for all companies of a connection; the company is the user name of each request."""

    def __init__(self, context: Context, base_url: str, rate: RateBudget) -> None:
        self._context = context
        self._base_url = base_url
        self._rate = rate
        self._token: Secret | None = None
        self._ends = datetime.min.replace(tzinfo=UTC)
        self.expires: date | None = None
        self.stillborn = False  # by the server's clock it was over before it began
        self.patience: Patience | None = None

    def sign_in(self) -> Secret:
        """A new session. Raises ErpError: `registration_missing`, `registration_refused`, `key_missing`,
        `key_refused`, `key_other_environment`, `key_mistaken`, `clock_wrong`, or why the server is not
        reached."""
        consumer = self._context.secrets.get("consumer_token")
        employee = self._context.secrets.get("employee_token")
        if not consumer:
            raise problem("registration_missing", system="tripletex")
        if not employee:
            raise problem("key_missing", field="employee_token")
        if consumer == employee:
            raise problem("key_mistaken", field="employee_token", found="consumer_token")
        self._context.http.hide(consumer, employee)
        # the session ends at Norwegian midnight into its date: "tomorrow" in UTC may already be today there
        last_day = self._context.clock().astimezone(UTC).date() + timedelta(days=2)
        values = {
            "consumerToken": consumer.reveal(),
            "employeeToken": employee.reveal(),
            "expirationDate": last_day.isoformat(),
        }
        response = self._create("POST", json=values)
        if response.status in (404, 405):  # servers before the POST form know only PUT with a query
            response = self._create("PUT", params=values)
        if response.status >= 300:
            raise self._refusal(response, consumer, employee)
        made = response.json(Single[SessionToken]).value
        if made is None or not made.token:
            raise problem("unexpected_answer", "a session without a token")
        token = Secret(made.token)
        self._context.http.hide(token)
        self.expires = _date(made.expirationDate) or last_day
        midnight = datetime.combine(self.expires, time(), _OSLO).astimezone(UTC)
        # an end already past (a date read otherwise by the server) must not mean a session per request
        self._ends = max(midnight - _MARGIN, self._context.clock() + _MARGIN)
        self._token = token
        served = http_date(response.headers.get("date"))
        self.stillborn = served is not None and served >= midnight
        return token

    def token(self) -> Secret:
        """The session's token, of a new session if the old one is about to end."""
        if self._token is None or self._context.clock() >= self._ends:
            return self.sign_in()
        return self._token

    def auth(self, company: str) -> HeaderAuth:
        """What signs requests for one company ("0": the one that owns the key): basic authentication with
        the company and the session's token."""
        return HeaderAuth(lambda: self._basic(company), self.sign_in)

    def _basic(self, company: str) -> str:
        pair = f"{company}:{self.token().reveal()}"
        return "Basic " + base64.b64encode(pair.encode()).decode()

    def _create(self, method: str, **how: Any) -> Response:
        # a second session does no harm, so this may be repeated
        request = Request(method, self._base_url + _PATH, name="session", may_repeat=True, **how)
        return self._context.http.send(
            request, rate=self._rate, classify=_only_redirects, patience=self.patience
        )

    def _refusal(self, response: Response, consumer: Secret, employee: Secret) -> ErpError:
        """Which of the two tokens was refused, and whether it belongs to the other installation."""
        arguments = blamed(response)
        host = _installation_of_host(self._base_url)
        ours, theirs = installation(consumer), installation(employee)
        strayed = host is not None and theirs != host
        if "consumerToken" in arguments and "employeeToken" not in arguments:
            if strayed and ours != host:
                return problem("key_other_environment", found=theirs, expected=host or "")
            return problem("registration_refused", environment=ours)
        if "expirationDate" in arguments and "employeeToken" not in arguments:
            return problem("clock_wrong", "the session's date was refused")
        found = classify(response)
        code = found.params.get("error", "") if found is not None else ""
        if response.status in (404, 405) and not arguments:
            return problem("unexpected_answer", f"HTTP {response.status} to a new session")
        if "employeeToken" in arguments or response.status in (401, 403) or code in _OF_A_TOKEN:
            if strayed or theirs != ours:
                return problem("key_other_environment", found=theirs, expected=host or ours)
            return problem("key_refused")
        if found is not None:
            found.detail = self._context.http.redact(found.detail)
        return found or problem("unexpected_answer", f"HTTP {response.status} to a new session")


def _only_redirects(response: Response) -> ErpError | None:
    """Lets a refusal through to be read with the tokens in view; web pages and redirects are errors."""
    if response.status in (404, 405):
        return None
    found = classify(response)
    return found if found is not None and found.code in _NOT_TRIPLETEX else None


_NOT_TRIPLETEX = frozenset({"unexpected_answer", "malformed_answer", "proxy_sign_in"})


def installation(token: Secret) -> str:
    """Where a token was made, by its prefix `test-`: "test" or "production". A token may be base64 of a
    JSON object that holds the prefixed one."""
    value = token.reveal()
    if value.startswith("test-"):
        return "test"
    try:
        inner = msgspec.json.decode(base64.b64decode(value + "=" * (-len(value) % 4), validate=True))
    except (binascii.Error, ValueError, msgspec.DecodeError):
        return "production"
    text = inner.get("token") if isinstance(inner, dict) else None
    return "test" if isinstance(text, str) and text.startswith("test-") else "production"


def _installation_of_host(base_url: str) -> str | None:
    host = urlsplit(base_url).hostname
    if host == urlsplit(PRODUCTION).hostname:
        return "production"
    return "test" if host == urlsplit(TEST).hostname else None


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
