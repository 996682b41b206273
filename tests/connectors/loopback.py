"""A loopback server that answers what a test tells it to, byte for byte, and remembers what was asked."""

import http.server
import socketserver
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from connectors.base import CancelToken, utc_now

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
"""The bench's time: of connectors whose answers have fixed dates, and of the servers they talk to."""


def bench() -> datetime:
    """The bench's clock, which stands still."""
    return NOW


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came in; `headers` have lower-case names."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, str]:
        """The body, which is a flat JSON object."""
        return msgspec.json.decode(self.body, type=dict[str, str])


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send; `raw` instead of everything else is written as it is and the connection closed."""

    body: bytes = b"{}"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None


class Loopback:
    """Serves on 127.0.0.1 until left; `handler` runs on the server's threads, `clock` is what the answers'
    Date header says."""

    def __init__(self, handler: Callable[[Asked], Answer], clock: Callable[[], datetime] = utc_now) -> None:
        self.asked: list[Asked] = []
        loopback = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1
            disable_nagle_algorithm = (
                True  # a second segment would wait 40 ms for the first to be acknowledged
            )

            def _answer(self) -> None:
                parts = urlsplit(self.path)
                length = int(self.headers.get("content-length") or 0)
                asked = Asked(
                    self.command,
                    unquote(parts.path),
                    dict(parse_qsl(parts.query, keep_blank_values=True)),
                    {name.lower(): value for name, value in self.headers.items()},
                    self.rfile.read(length),
                )
                loopback.asked.append(asked)
                answer = handler(asked)
                if answer.raw is not None:
                    self.wfile.write(answer.raw)
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                self.send_header("content-type", "application/json;charset=UTF-8")
                self.send_header("content-length", str(len(answer.body)))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

            def date_time_string(self, timestamp: float | None = None) -> str:
                """The Date header."""
                return format_datetime(clock(), usegmt=True)

            def log_message(self, format: str, *args: object) -> None:
                """Says nothing."""

        class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away is part of the tests."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def wrap(self, context: ssl.SSLContext) -> None:
        """Speaks TLS from now on."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)

    @property
    def url(self) -> str:
        """The address without a last slash."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Hurried(CancelToken):
    """A cancel token whose waits are recorded, not waited."""

    def __init__(self) -> None:
        super().__init__()
        self.waited: list[float] = []

    def wait(self, seconds: float) -> None:
        """Returns at once; raises Cancelled when the end was asked for."""
        self.check()
        self.waited.append(seconds)
