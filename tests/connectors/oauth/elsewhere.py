"""A provider on loopback that does things in its own way, and a browser that grants at once."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, Key, RSAKey

from tests.browser.person import HttpPerson
from tests.connectors.loopback import Answer, Asked, Loopback

KEYS: Mapping[str, Key] = {
    "RS256": RSAKey.generate_key(2048, {"kid": "one"}),
    "ES256": ECKey.generate_key("P-256", {"kid": "two"}),
}


@dataclass
class Elsewhere:
    """What this provider does differently: `discovery`, `claims`, `header`, `answer` (of the token endpoint)
    and `userinfo` change single values, None takes one away; `statuses` and `bodies` replace whole answers
    by path; `back` changes the redirect. forms: what was posted to the token endpoint."""

    algorithm: str = "RS256"
    discovery: dict[str, Any] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    answer: dict[str, Any] = field(default_factory=dict)
    userinfo: dict[str, Any] = field(default_factory=dict)
    back: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, Any] | None = None
    statuses: dict[str, int] = field(default_factory=dict)
    bodies: dict[str, bytes] = field(default_factory=dict)
    forms: list[dict[str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    document: str = "openid-configuration"
    mark: bytes = b""  # before every answer
    nonce: str = ""
    url: str = ""

    def serve(self) -> Loopback:
        """The server, to be entered."""
        server = Loopback(self._answer)
        self.url = server.url
        return server

    def grant(self, url: str) -> None:
        """The browser: comes back with a code at once."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        self.nonce = asked.get("nonce", "")
        given = {"code": "a-code", "state": asked["state"], "iss": self.issuer} | self.back
        given = {name: value for name, value in given.items() if value is not None}
        HttpPerson().look(f"{asked['redirect_uri']}?{urlencode(given)}")

    @property
    def issuer(self) -> str:
        """As the discovery document has it."""
        return str(self.discovery.get("issuer", self.url))

    def _answer(self, asked: Asked) -> Answer:
        if asked.path == "/token":
            self.forms.append(dict(parse_qsl(asked.body.decode())))
            self.headers.append(asked.headers)
        if asked.path in self.bodies or asked.path in self.statuses:
            body = self.bodies.get(asked.path, b"")
            return Answer(self.mark + body, self.statuses.get(asked.path, 200))
        pages: dict[str, Callable[[], dict[str, Any]]] = {
            f"/.well-known/{self.document}": self._document,
            "/jwks": self._keys,
            "/token": self._tokens,
            "/userinfo": self._who,
        }
        said = pages.get(asked.path)
        return Answer(self.mark + json.dumps(said()).encode()) if said else Answer(b"", 404)

    def _who(self) -> dict[str, Any]:
        return _changed({"sub": "42", "email": "kari@example.org"}, self.userinfo)

    def _document(self) -> dict[str, Any]:
        return _changed(
            {
                "issuer": self.url,
                "authorization_endpoint": f"{self.url}/authorize",
                "token_endpoint": f"{self.url}/token",
                "userinfo_endpoint": f"{self.url}/userinfo",
                "jwks_uri": f"{self.url}/jwks",
                "authorization_response_iss_parameter_supported": True,
                "something_new": {"nested": [1, None]},
            },
            self.discovery,
        )

    def _keys(self) -> dict[str, Any]:
        return self.keys or {"keys": [key.as_dict(private=False) for key in KEYS.values()]}

    def _tokens(self) -> dict[str, Any]:
        key = KEYS.get(self.algorithm, KEYS["RS256"])
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": "kobling-native", "sub": "42", "iat": now, "exp": now + 300,
                  "nonce": self.nonce, "name": "Kari Nordmann"}  # fmt: skip
        header = _changed({"alg": self.algorithm, "kid": key.kid}, self.header)
        signed = jwt.encode(header, _changed(claims, self.claims), key, algorithms=[self.algorithm])
        good = {"access_token": "an-access-token", "token_type": "Bearer", "expires_in": 3600,
                "refresh_token": "a-refresh-token", "id_token": signed, "scope": "openid"}  # fmt: skip
        return _changed(good, self.answer)


def _changed(values: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in (values | dict(changes)).items() if value is not None}
