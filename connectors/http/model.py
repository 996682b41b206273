"""What travels through the HTTP client: requests, answers, and the line the transfer log keeps of both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol, TypeVar, cast
from urllib.parse import urlencode, urlsplit

import msgspec

from connectors import mending, salvage
from connectors.errors import ErpError, problem

T = TypeVar("T")
_NO_PARAMS: Mapping[str, str | int | bool] = {}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one request may be pursued, all in seconds but the counts.

    attempts: in all; longest_wait: the longest single wait between two of them; total: waits and answers
    together, after which no other attempt begins (None: no limit). A `total` means that somebody watches:
    where nobody answers at all, a second attempt is the last.
    timeout: without a byte (None: the client's); whole: after which an answer has begun to come, and in which
    more of it comes than a trickle, though never less than `timeout`; all of it, of a request to `finish`.
    server_errors: after so many answers of 500 and above it is given up (None: as any other trouble).
    keeps_reserve: others' share of the rate allowance is respected; repeats_timeouts: an answer that never
    came, to us or to the gateway before the server, is asked for again.
    """

    attempts: int = 5
    longest_wait: float = 60.0
    timeout: float | None = None
    total: float | None = None
    whole: float = 300.0
    server_errors: int | None = None
    keeps_reserve: bool = True
    repeats_timeouts: bool = True


PATIENT = Patience()  # an import in the background
WATCHED = Patience(
    attempts=12, longest_wait=12.0, timeout=30.0, total=20.0, whole=60.0,
    keeps_reserve=False, repeats_timeouts=False,
)  # fmt: skip
"""A check that somebody watches."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `url` is without the query, `params` are encoded into it.

    name: what the log calls it, e.g. "postings".
    shown: names of the parameters whose values the log may show.
    finish: once it is sent, a cancel is heard after its answer only, which is given once and no more.
    tag: for the sender's own use; not looked at here.
    """

    method: str
    url: str
    params: Mapping[str, str | int | bool] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    json: object = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    name: str = ""
    shown: frozenset[str] = frozenset()
    may_repeat: bool = False
    finish: bool = False
    tag: object = None

    def __repr__(self) -> str:  # parameters may hold secrets
        return f"Request({self.method} {urlsplit(self.url).path} {self.name})"

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no more than sending it once."""
        return self.may_repeat or self.method in ("GET", "HEAD", "OPTIONS")

    def query(self) -> str:
        """The parameters as the server gets them, booleans in lower case."""
        return urlencode([(k, _text(v)) for k, v in self.params.items()], safe=",()*:>")

    def shown_path(self) -> str:
        """The path with the harmless parameters."""
        shown = [(k, _text(v)) for k, v in self.params.items() if k in self.shown]
        path = urlsplit(self.url).path
        return f"{path}?{urlencode(shown, safe=',()*:>')}" if shown else path


def _text(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@lru_cache(maxsize=128)
def _decoder(type_: Any, strict: bool) -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(type_, strict=strict)


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, its body read and unpacked. `headers` have lower-case names; `elapsed` is in seconds."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    elapsed: float
    request_id: str = ""

    def json(self, type_: type[T], *, strict: bool = True) -> T:
        """The body as `type_`, numbers exact; unless `strict`, numbers that stand as text are read too.

        Raises ProtocolError: `malformed_answer` (not JSON), `unexpected_answer` (a web page, or JSON of
        another shape). Neither quotes the body.
        """
        decoder: Any = _decoder(type_, strict)  # type: ignore[arg-type]
        try:
            return cast(T, self._tolerant(decoder, type_, strict))
        except msgspec.ValidationError as error:
            raise problem("unexpected_answer", self._where(str(error))) from None
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            if self.body.lstrip()[:1] == b"<":
                raise problem("unexpected_answer", self._where("a web page instead of data")) from None
            raise problem("malformed_answer", self._where(type(error).__name__)) from None
        except RecursionError:
            raise problem("malformed_answer", self._where("nested too deeply")) from None

    def _tolerant(self, decoder: Any, type_: Any, strict: bool) -> Any:
        """Decoded; mended, or item by item, where it cannot be otherwise."""
        body = self.body
        try:
            return decoder.decode(body)
        except msgspec.ValidationError as refused:
            return salvage.decoded(body, type_, strict, refused)
        except (msgspec.DecodeError, UnicodeDecodeError):
            body = mending.json_text(body)
            if body == self.body:
                raise
        try:
            return decoder.decode(body)
        except msgspec.ValidationError as refused:
            return salvage.decoded(body, type_, strict, refused)

    def _where(self, text: str) -> str:
        request = f" (request id {self.request_id})" if self.request_id else ""
        return f"HTTP {self.status}, {len(self.body)} bytes: {text}{request}"


Classify = Callable[[Response], ErpError | None]


class Auth(Protocol):
    """Adds credentials to requests, and renews them when they are refused."""

    def headers(self, request: Request) -> Mapping[str, str]:
        """The headers for this attempt; may make a request of its own."""
        ...

    def refused(self, request: Request, sent: Mapping[str, str], response: Response) -> bool:
        """Whether this answer refused the credentials in `sent` and newer ones are at hand now."""
        ...


@dataclass(frozen=True, slots=True)
class Exchange:
    """What the transfer log keeps of one attempt: no headers, no bodies, no parameter that could be secret.

    status: None when no answer came. bytes: of the unpacked body. problem: a code, or "".
    """

    name: str
    method: str
    path: str
    status: int | None
    seconds: float
    bytes: int
    attempt: int
    request_id: str
    problem: str


def classify_status(response: Response) -> ErpError | None:
    """The reading of an answer where the vendor's own is not known: redirects and 4xx are errors."""
    if 300 <= response.status < 400 and response.status != 304:
        try:
            host = urlsplit(response.headers.get("location", "")).hostname or ""
        except ValueError:  # "https://[login"
            host = ""
        return problem("unexpected_answer", f"redirected to {host}", status=str(response.status))
    if response.status == 407:
        return problem("proxy_sign_in")
    if response.status >= 400:
        return problem("vendor_rejected", f"HTTP {response.status}", status=str(response.status))
    return None


def origin(address: str) -> str:
    """Scheme, host and port of an address, in lower case; raises ValueError."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}".lower()
