"""An application at the simulated provider, written for these tests alone."""

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import httpx2
from joserfc import jwt
from joserfc.jwk import KeySet

from tests.browser.person import HttpPerson
from tests.fixtures_simulator import SimulatedProvider

VERIFIER = "a-verifier-of-forty-three-characters-or-more-0123"
RETURN = "http://127.0.0.1:53123/callback"
SCOPE = "openid email profile offline_access business-graphql-api:access-group-based-readonly"
NET = "openid email profile offline_access vismanet_erp_interactive_api:read"
SECRET = "test-FAKE-client:secret/+%-90d1f2"


def challenge(verifier: str = VERIFIER) -> str:
    """As RFC 7636 has it."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class Application:
    """Asks the provider as one registered application."""

    def __init__(self, connect: SimulatedProvider, http: httpx2.Client, client_id: str = "kobling-native"):
        self.connect, self.http, self.client_id = connect, http, client_id

    def address(self, **changed: str) -> str:
        """The authorize address; parameters given as "" are left out."""
        given = {
            "client_id": self.client_id, "response_type": "code", "redirect_uri": RETURN, "scope": SCOPE,
            "state": "state-1", "nonce": "nonce-1", "code_challenge": challenge(),
            "code_challenge_method": "S256", "ui_locales": "nb-NO",
        } | changed  # fmt: skip
        return f"{self.connect.url}/connect/authorize?{urlencode({k: v for k, v in given.items() if v})}"

    def visit(self, person: HttpPerson | None = None, **changed: str) -> dict[str, str]:
        """What the browser brings back; {} if it is not sent back."""
        person = person or HttpPerson()
        person.follow, person.returned = False, ""
        person.open(self.address(**changed))
        return {name: values[0] for name, values in parse_qs(urlsplit(person.returned).query).items()}

    def token(self, basic: str = "", **given: str) -> httpx2.Response:
        """POST to the token endpoint; `basic` is the secret to send as Basic."""
        headers = {}
        if basic:
            pair = f"{quote(self.client_id, safe='')}:{quote(basic, safe='')}"
            headers["authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        else:
            given = {"client_id": self.client_id} | given
        return self.http.post(f"{self.connect.url}/connect/token", data=given, headers=headers)

    def exchange(self, code: str, **changed: str) -> httpx2.Response:
        """The code for tokens."""
        given = {"redirect_uri": RETURN, "code_verifier": VERIFIER} | changed
        return self.token(grant_type="authorization_code", code=code, **given)

    def refresh(self, token: str, **more: str) -> httpx2.Response:
        """A refresh token for new tokens."""
        return self.token(grant_type="refresh_token", refresh_token=token, **more)

    def sign_in(self, person: HttpPerson | None = None, **changed: str) -> dict[str, Any]:
        """The tokens of a person who signs in and accepts."""
        answer = self.exchange(self.visit(person, **changed)["code"])
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return tokens

    def userinfo(self, access_token: str) -> httpx2.Response:
        """Who that is."""
        headers = {"authorization": f"Bearer {access_token}"}
        return self.http.get(f"{self.connect.url}/connect/userinfo", headers=headers)

    def claims(self, token: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The header and the claims of a token, its signature checked with the published key."""
        keys = self.http.get(f"{self.connect.url}/.well-known/openid-configuration/jwks").json()
        read = jwt.decode(token, KeySet.import_key_set(keys), algorithms=["RS256"])
        return read.header, read.claims
