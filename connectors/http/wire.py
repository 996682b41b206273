"""One attempt at one request on a worker thread, and the way to cut it short from another thread."""

import contextlib
import socket
import threading
import time
import weakref
from collections.abc import Mapping
from functools import partial
from urllib.parse import urlsplit

import httpx2

from connectors.errors import problem
from connectors.http.model import Request, Response
from connectors.http.trouble import translate

LARGEST_BODY = 200_000_000  # bytes, unpacked
_TRICKLE = 1000  # bytes a second; what brings no more is no slow line
_REQUEST_IDS = ("x-tlx-request-id", "x-request-id", "request-id", "x-correlation-id")


class Course:
    """How an attempt goes, told by the worker that makes it; `epoch` is the wire's in which it began."""

    def __init__(self, epoch: int) -> None:
        self.epoch = epoch
        self.received = 0  # bytes of the body, as they travel
        self._begun: float | None = None  # None until a worker is free
        self._since, self._seen = 0.0, 0

    def begin(self, *, again: bool = False) -> None:
        """The worker sends, or has the head of the answer: from now on the body is what is awaited."""
        self._since = time.monotonic()
        if not again:
            self._begun = self._since

    def trickles(self, seconds: float, *, whatever_comes: bool) -> bool:
        """Whether the server had so long, and used it for no more than a trickle (or however much came).
        How long whoever wants the answer was away is no matter."""
        now = time.monotonic()
        if self._begun is None or now - (self._begun if whatever_comes else self._since) <= seconds:
            return False
        came, self._seen, self._since = self.received - self._seen, self.received, now
        return whatever_comes or came < seconds * _TRICKLE


class Wire:
    """Performs requests over an HTTPX client and knows the sockets they use."""

    def __init__(self, client: httpx2.Client, connect_timeout: float) -> None:
        self._client = client
        self._connect_timeout = connect_timeout
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._lock = threading.Lock()
        self.epoch = 0  # ends with each abort, and with it the requests that were begun in it

    def exchange(
        self, request: Request, headers: Mapping[str, str], timeout: float | None, course: Course
    ) -> Response:
        """Sends once and reads the whole body, in pieces: a response that keeps its body sits in a
        reference cycle. Raises ErpError (`translate`, `value_invalid`); so it ends when `course.epoch` has.
        """
        host = urlsplit(request.url).hostname or ""
        limits = httpx2.Timeout(timeout, connect=self._connect_timeout, pool=None)
        query = request.query()
        encoded = [(name.encode("ascii"), _bytes(name, value)) for name, value in headers.items()]
        started = time.monotonic()
        course.begin()
        try:
            with self._client.stream(
                request.method,
                f"{request.url}?{query}" if query else request.url,
                headers=encoded,
                json=request.json,
                content=request.content,
                timeout=limits,
                extensions={"trace": partial(self._trace, course.epoch)},
            ) as answer:
                course.begin(again=True)
                pieces, size = [], 0
                for piece in answer.iter_bytes():
                    course.received = answer.num_bytes_downloaded
                    size += len(piece)
                    if size > LARGEST_BODY:
                        raise problem("result_too_large", f"more than {LARGEST_BODY} bytes", host=host)
                    pieces.append(piece)
                found = {name.lower(): value for name, value in answer.headers.items()}
                status = answer.status_code
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError, ValueError) as error:
            raise translate(error, host) from None
        request_id = next((found[name] for name in _REQUEST_IDS if name in found), "")
        return Response(status, found, b"".join(pieces), time.monotonic() - started, request_id)

    def abort(self) -> None:
        """Shuts every open connection down, so that threads blocked on them return; later requests
        connect anew."""
        with self._lock:
            self.epoch += 1
            sockets = list(self._sockets)
            self._sockets.clear()
        for sock in sockets:
            _shut(sock)

    def _trace(self, epoch: int, event: str, info: Mapping[str, object]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            stream = info.get("return_value")
            sock = stream.get_extra_info("socket") if stream is not None else None  # type: ignore[attr-defined]
            if isinstance(sock, socket.socket):
                with self._lock:
                    self._sockets.add(sock)
                    late = epoch != self.epoch
                if late:  # it was still connecting when everybody else was shut down
                    _shut(sock)


def _bytes(name: str, value: str) -> bytes:
    """A header's bytes are its characters (RFC 9110, 5.5); as text only ASCII would pass."""
    try:
        return value.encode("iso-8859-1")
    except UnicodeEncodeError as error:
        sign = f"U+{ord(value[error.start]):04X}"
        detail = f"{sign} cannot be sent in the header {name}"
        raise problem("value_invalid", detail, field=name, found=sign) from None


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):  # already closed by either side
        # not SSLSocket.shutdown: it takes the TLS object from under the thread that reads
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
