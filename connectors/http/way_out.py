"""The way out of this machine: the certificates it trusts, and the proxies its settings name."""

import os
import ssl
import time
from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from connectors.errors import ErpError, problem

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_TRUST_SECONDS = 60  # after which the machine's certificates are read anew
_PROXIES = tuple(
    name for kind in ("https", "http", "all") for name in (f"{kind}_proxy", f"{kind}_proxy".upper())
)


def opened(
    timeout: httpx2.Timeout, connections: int, trust_env: bool
) -> tuple[httpx2.Client, ErpError | None]:
    """An HTTPX client, and what is wrong with the machine's proxy settings (`proxy_unusable`); the client
    then knows of no proxy and is fit for this machine's own servers alone.

    Raises ErpError `certificates_unusable`.
    """
    made = partial(
        httpx2.Client,
        verify=_trusted(trust_env),
        timeout=timeout,
        limits=httpx2.Limits(max_connections=connections, max_keepalive_connections=connections),
        headers={"User-Agent": "Kobling"},
    )
    if not trust_env:
        return made(trust_env=False), None
    # an office's proxy never leads to a server on this machine
    mounts = {f"all://{f'[{host}]' if ':' in host else host}": None for host in LOOPBACK}
    try:
        return made(trust_env=True, mounts=mounts), None
    except (ImportError, ValueError, TypeError, httpx2.InvalidURL) as error:
        wrong = problem("proxy_unusable", type(error).__name__, variable=_variable())
        return made(trust_env=False), wrong


def _variable() -> str:
    """The variable that names a proxy nobody can use; else the computer's own setting is meant."""
    for name in _PROXIES:
        value = os.environ.get(name, "")
        try:
            parts = urlsplit(value if "://" in value else f"http://{value}")
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        if value and not usable:
            return name
    return "proxy"


def _trusted(trust_env: bool) -> ssl.SSLContext:
    named = [(name, os.environ.get(name, "")) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")]
    variable, place = next((pair for pair in named if trust_env and pair[1]), ("", ""))
    if variable == "SSL_CERT_DIR" and not Path(place).is_dir():  # OpenSSL would trust nobody, without a word
        raise problem("certificates_unusable", "no such folder", variable=variable, file=place)
    try:
        return _read(trust_env, place, int(time.monotonic() // _TRUST_SECONDS))
    except (OSError, ValueError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise problem(
            "certificates_unusable", detail, variable=variable or "SSL_CERT_FILE", file=place
        ) from None


@lru_cache(maxsize=2)
def _read(trust_env: bool, _place: str, _read_in: int) -> ssl.SSLContext:
    """The certificates this machine trusts: reading them takes longer than all else a client is made of,
    which counts where a night's work makes one for each of hundreds of companies."""
    return httpx2.create_ssl_context(trust_env=trust_env)
