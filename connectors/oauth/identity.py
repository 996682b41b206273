"""Who signed in: the ID token, checked, and what userinfo adds to it."""

import base64
import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from connectors.base import Context
from connectors.errors import ErpError, problem
from connectors.fields import Secret
from connectors.http import Patience, Request
from connectors.oauth.provider import Metadata, signing_keys

_ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
_LEEWAY = 120  # seconds either way, by the provider's clock; by ours where its clock is not known:
_LEEWAY_OF_OURS = 600


@dataclass(frozen=True, slots=True)
class Person:
    """The claims we look at; "" where the provider does not say."""

    subject: str = ""
    name: str = ""
    email: str = ""
    tenant: str = ""


def from_token(
    context: Context,
    metadata: Metadata,
    token: Secret,
    client_id: str,
    nonce: str,
    date: datetime | None,
    patience: Patience | None,
) -> Person:
    """Checks signature, issuer, audience, subject, time and nonce (OpenID Connect Core, 2 and 3.1.3.7).

    Raises ErpError `sign_in_mismatch`, `clock_wrong`, or why the keys are not reached.
    """
    try:
        keys = _usable(signing_keys(context.http, metadata, patience))
        claims = jwt.decode(token.reveal(), keys, algorithms=_ALGORITHMS).claims
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise problem("sign_in_mismatch", f"the ID token does not hold: {type(error).__name__}") from None
    audience = claims.get("aud")
    meant = client_id in audience if isinstance(audience, list) else client_id == audience
    stranger = (
        (claims.get("iss") != metadata.issuer and "issuer")
        or (not meant and "audience")
        or (claims.get("azp", client_id) != client_id and "authorised party")
        or (isinstance(audience, list) and len(audience) > 1 and "azp" not in claims and "audience")
        or (claims.get("nonce") != nonce and "nonce")
    )
    if stranger:
        raise problem("sign_in_mismatch", f"the ID token's {stranger} is another")
    leeway = _LEEWAY if date is not None else _LEEWAY_OF_OURS
    now = (date or context.clock()).timestamp()
    begins = max(_moment(claims, "iat"), _moment(claims, "nbf") if "nbf" in claims else 0)
    if not (begins - leeway <= now <= _moment(claims, "exp") + leeway):
        raise problem("clock_wrong", "the ID token is not valid now")
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        raise problem("sign_in_mismatch", "the ID token names nobody")
    return _person(claims)


def renewed_for(token: Secret) -> str:
    """Whom the ID token of a renewal names, "" if nobody. It came from the provider itself, and it gives
    nothing but a reason to refuse: so its signature is not looked at."""
    try:
        payload = token.reveal().split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError, RecursionError):
        return ""
    return str(claims.get("sub") or "") if isinstance(claims, dict) else ""


def complete(
    context: Context, metadata: Metadata, known: Person, access: Secret, patience: Patience | None
) -> Person:
    """The person with what userinfo says, for providers whose ID token names nobody; as known where userinfo
    says nothing, for a name is a courtesy and the code has been used.

    Raises ErpError `sign_in_mismatch` where it speaks of somebody else, or why nobody is known at all.
    """
    if (known.name and known.email) or not metadata.userinfo_endpoint:
        return known
    request = Request(
        "GET",
        metadata.userinfo_endpoint,
        headers={"authorization": f"Bearer {access.reveal()}"},
        name="userinfo",
    )
    try:
        told = _person(context.http.send(request, patience=patience).json(dict[str, Any]))
    except ErpError:
        if not known.subject:
            raise
        return known
    if known.subject and told.subject != known.subject:
        raise problem("sign_in_mismatch", "userinfo speaks of somebody else")
    return Person(
        told.subject, known.name or told.name, known.email or told.email, known.tenant or told.tenant
    )


def _usable(published: Mapping[str, Any]) -> KeySet:
    """The keys we can read; others, of kinds to come, are for others. Raises ValueError if none is left."""
    keys = []
    for key in published["keys"]:
        with contextlib.suppress(JoseError, ValueError, TypeError, KeyError):
            keys += KeySet.import_key_set({"keys": [key]}).keys
    if not keys:
        raise ValueError("no key we can read")
    return KeySet(keys)


def _person(claims: Mapping[str, Any]) -> Person:
    parts = (claims.get("given_name"), claims.get("family_name"))
    name = claims.get("name") or " ".join(str(part) for part in parts if part)
    return Person(
        str(claims.get("sub") or ""),
        str(name or ""),
        str(claims.get("email") or ""),
        str(claims.get("tenant_id") or ""),
    )


def _moment(claims: Mapping[str, Any], name: str) -> float:
    """A time in seconds since 1970 that must be there. Raises ErpError `sign_in_mismatch`."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e12:
        raise problem("sign_in_mismatch", f"the ID token has no {name}")
    return float(value)
