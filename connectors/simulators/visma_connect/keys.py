"""The provider's signing key, made once a process, and the tokens signed with it."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey


@cache
def _key() -> RSAKey:
    return RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"}, auto_kid=True)


def signed(claims: Mapping[str, Any], kind: str) -> str:
    """A JWT signed with RS256; `kind` is its header's `typ`."""
    kid = _key().kid
    return jwt.encode({"alg": "RS256", "typ": kind, "kid": kid, "x5t": kid}, dict(claims), _key())


def published() -> dict[str, Any]:
    """The key set for everyone."""
    return {"keys": [{**_key().as_dict(private=False), "x5t": _key().kid}]}
