"""The address on this machine to which the browser comes back (RFC 8252, section 7.3)."""

import errno
import hmac
import html
import socket
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from connectors.base import CancelToken, SignInRequest
from connectors.errors import ConfigError, problem
from connectors.fields import Secret

_OUTCOME_SECONDS = 30.0  # the browser waits this long for the page that says how it went
_GOODBYE_SECONDS = 2.0  # for that page to be sent, before a short-lived program ends
_LOOK = 0.2

Answer = dict[str, str]  # the parameters the provider sent along


class Redirect:
    """Listens from `with` on, on the port the address names, else on a free one, for the answer that knows
    `state`; others come from older tabs, are told so, and are no reason to end.

    uri: the address registered at the provider, with the port. A https address is not listened on: a
    browser trusts no certificate of ours, so the person pastes the address it landed on.
    Raises ConfigError `port_taken`.
    """

    def __init__(self, uri: str, request: SignInRequest, state: Secret) -> None:
        self.uri = uri
        self._request = request
        self._state = state
        self._strays = 0
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._outcome: tuple[str, str] | None = None
        self._ended = threading.Event()
        self._servers: list[ThreadingHTTPServer] = []
        self._browsers: list[threading.Thread] = []

    def __enter__(self) -> Self:
        parts = urlsplit(self.uri)
        if parts.scheme != "http":
            return self
        host = parts.hostname or ""
        port, path = _port(parts), parts.path or "/"
        try:
            self._listen("::1" if host == "::1" else "127.0.0.1", port, path)
            port = int(self._servers[0].server_address[1])
            if host == "localhost" and socket.has_ipv6:
                self._listen_too(port, path)
        except (OSError, OverflowError) as error:
            self._close()
            raise ConfigError("port_taken", str(error), port=str(port)) from None
        if parts.port is None:
            shown = f"[{host}]" if ":" in host else host
            self.uri = urlunsplit(parts._replace(netloc=f"{shown}:{port}"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._outcome = self._request.failed if kind is not None else self._request.done
        self._ended.set()
        for browser in list(self._browsers):
            browser.join(_GOODBYE_SECONDS)
        self._close()

    def _close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    @property
    def host(self) -> str:
        """As a browser names it: without the port that is meant anyway."""
        return urlsplit(self.uri).netloc.lower().removesuffix(":80")

    def wait(self, cancel: CancelToken) -> Iterator[int | Answer]:
        """The seconds left, once a second, and at last the answer. Raises `sign_in_timed_out`, or
        `sign_in_mismatch` where only older tabs came back; Cancelled."""
        end = time.monotonic() + self._request.seconds
        told = -1
        while (left := end - time.monotonic()) > 0:
            answer = self._answer()
            if answer is not None:
                yield answer
                return
            if int(left) != told:
                told = int(left)
                yield told
            cancel.wait(_LOOK)
        if self._strays:
            raise ConfigError("sign_in_mismatch", f"{self._strays} answers to other sign-ins, none to this")
        raise ConfigError("sign_in_timed_out", seconds=str(self._request.seconds))

    def _answer(self) -> Answer | None:
        try:
            return self._answers.get_nowait()
        except Empty:
            pass
        try:
            pasted = self._request.pasted.get_nowait()
        except Empty:
            return None
        return returned(pasted)

    def _listen(self, address: str, port: int, path: str) -> None:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        kind = type("_Server", (_Server,), {"address_family": family})
        server: ThreadingHTTPServer = kind((address, port), self._handler(path))
        self._servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.05,), name="redirect", daemon=True).start()

    def _listen_too(self, port: int, path: str) -> None:
        """A browser may try IPv6 first for `localhost`; where this machine has none it will not. Where
        another program has the port there, the answer would go to that one: raises OSError."""
        try:
            self._listen("::1", port, path)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise

    def _handler(self, path: str) -> type[BaseHTTPRequestHandler]:
        redirect = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 20
            server_version = "Kobling"
            sys_version = ""

            def do_GET(self) -> None:
                if [host.lower() for host in self.headers.get_all("Host", ())] != [redirect.host]:
                    self.send_error(421)  # a page elsewhere, under a name that leads here
                    return
                answer = returned(self.path) if self.path.partition("?")[0] == path else None
                if answer is None:
                    self.send_error(404)
                    return
                if not answers(answer, redirect._state):
                    redirect._strays += 1
                    self._say(*redirect._request.older)
                    return
                redirect._browsers.append(threading.current_thread())
                redirect._answers.put(answer)
                redirect._ended.wait(_OUTCOME_SECONDS)
                self._say(*(redirect._outcome or redirect._request.failed))

            def _say(self, title: str, text: str) -> None:
                page = redirect._request.page
                page = page.replace("{title}", html.escape(title)).replace("{text}", html.escape(text))
                body = page.encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """The address holds the code: it is not logged."""

        return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    # there it would let two programs share the port
    allow_reuse_address = sys.platform != "win32"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes early is no trouble of ours."""


def returned(address: str) -> Answer | None:
    """The answer in an address the browser landed on, None where there is none: an answer has no parameter
    twice (RFC 6749, 3.1)."""
    try:
        pairs = parse_qsl(urlsplit(address.strip()).query)
    except ValueError:
        return None
    answer = dict(pairs)
    return answer if len(answer) == len(pairs) and ("code" in answer or "error" in answer) else None


def answers(answer: Answer, state: Secret) -> bool:
    """Whether it is the answer to the question that was asked with `state`."""
    return hmac.compare_digest(answer.get("state", "").encode(), state.reveal().encode())


def _port(parts: Any) -> int:
    try:
        port: int | None = parts.port
    except ValueError:
        raise problem("value_invalid", field="redirect_uri", found=parts.netloc) from None
    if port is None:
        loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
        return 0 if loopback else 80
    return port
