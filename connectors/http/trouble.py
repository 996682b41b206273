"""Translates what goes wrong between us and a server into problem codes."""

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx2

from connectors.errors import ErpError, problem

_NO_ROUTE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_CUT_SIGNS = ("disconnected", "peer closed", "incomplete", "connection closed")


def translate(error: Exception, host: str) -> ErpError:
    """The problem behind an exception of HTTPX; `host` goes into its sentence."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = cause.verify_message or str(cause.reason or "")
            return problem("certificate_untrusted", reason, host=host, reason=reason)
    if isinstance(error, httpx2.ProxyError):
        if "407" in str(error):
            return problem("proxy_sign_in", host=host)
        return problem("unreachable", f"proxy: {error}", host=host)
    if isinstance(error, (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)):
        return problem("address_invalid", type(error).__name__, host=host)
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            # "try again" comes from a resolver that cannot be asked; without any route that is no network
            offline = cause.errno == socket.EAI_AGAIN and not has_route()
            return problem("no_network" if offline else "name_not_resolved", str(cause), host=host)
        if isinstance(cause, ssl.SSLError):
            return problem("unexpected_answer", f"TLS: {cause.reason or cause}", host=host)
    if isinstance(error, httpx2.TimeoutException):
        return problem("timed_out", type(error).__name__, host=host)
    if isinstance(error, httpx2.DecodingError):
        return problem("malformed_answer", "the body's compression is damaged", host=host)
    if isinstance(error, httpx2.ConnectError):
        numbers = {cause.errno for cause in causes if isinstance(cause, OSError)}
        return problem("no_network" if numbers & _NO_ROUTE else "unreachable", str(error), host=host)
    if isinstance(error, httpx2.RemoteProtocolError) and not any(s in str(error).lower() for s in _CUT_SIGNS):
        return problem("unexpected_answer", f"not HTTP: {error}", host=host)
    return problem("connection_cut", f"{type(error).__name__}: {error}", host=host)


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def has_route() -> bool:
    """Whether the machine has a way out at all. Sends nothing: connecting a datagram socket only looks up
    the route (addresses reserved for documentation, RFC 5737 and 3849)."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
                return True
        except OSError:
            continue
    return False
