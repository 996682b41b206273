"""An OpenID provider as its discovery document describes it, and its signing keys."""

from typing import Any
from urllib.parse import urlsplit

import msgspec

from connectors.errors import ErpError, problem
from connectors.http import HttpClient, Patience, Request, Response, classify_status

# OpenID Connect Discovery 1.0, and the form of RFC 8414 where a server has only that
_DOCUMENTS = ("openid-configuration", "oauth-authorization-server")


class Metadata(msgspec.Struct, frozen=True):
    """What a provider says about itself (RFC 8414); addresses are "" where it does not have the endpoint."""

    issuer: str
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    jwks_uri: str = ""
    userinfo_endpoint: str = ""
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


def discover(http: HttpClient, address: str, patience: Patience | None) -> Metadata:
    """Asks the provider at `address`, its issuer.

    Raises ErpError: why it is not reached, `unexpected_answer` where it names another issuer or leaves the
    encrypted way, `address_invalid` where nothing there is a provider.
    """
    host = urlsplit(address).hostname or ""
    for document in _DOCUMENTS:
        request = Request("GET", f"{address.rstrip('/')}/.well-known/{document}", name="discovery")
        answer = http.send(request, classify=_unless_absent, patience=patience)
        if answer.status == 404:
            continue
        found = answer.json(Metadata)
        if found.issuer.rstrip("/") != address.rstrip("/"):
            raise problem("unexpected_answer", f"the provider calls itself {found.issuer}", host=host)
        if not found.token_endpoint:
            raise problem("unexpected_answer", "the provider has no token endpoint", host=host)
        _keep_encrypted(address, found, host)
        return found
    raise problem("address_invalid", "no discovery document", host=host)


def signing_keys(http: HttpClient, metadata: Metadata, patience: Patience | None) -> dict[str, Any]:
    """The provider's keys as a JSON Web Key Set; raises ErpError as `discover`."""
    request = Request("GET", metadata.jwks_uri, name="signing keys")
    keys: dict[str, Any] = http.send(request, patience=patience).json(dict[str, Any])
    return keys


def _unless_absent(response: Response) -> ErpError | None:
    return None if response.status == 404 else classify_status(response)


def _keep_encrypted(address: str, found: Metadata, host: str) -> None:
    if urlsplit(address).scheme != "https":
        return  # a server on this machine
    for endpoint in (
        found.authorization_endpoint,
        found.token_endpoint,
        found.jwks_uri,
        found.userinfo_endpoint,
    ):
        if endpoint and urlsplit(endpoint).scheme != "https":
            raise problem("unexpected_answer", f"not encrypted: {endpoint}", host=host)
