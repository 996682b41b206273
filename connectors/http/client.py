"""The one HTTP client: retries, waits, look-ahead, cancelling and a log hook over HTTPX."""

import http.cookiejar
import logging
import random
import threading
import time
from codecs import BOM_UTF8
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self
from urllib.parse import urlsplit

import httpx2

from connectors import notes
from connectors.cancel import CancelToken, utc_now
from connectors.errors import Cancelled, ConfigError, ErpError, TransientError, problem
from connectors.fields import Secret
from connectors.http.model import (
    PATIENT,
    Auth,
    Classify,
    Exchange,
    Patience,
    Request,
    Response,
    classify_status,
    origin,
)
from connectors.http.rate import RateBudget, seconds_of
from connectors.http.redaction import redact
from connectors.http.way_out import LOOPBACK, opened
from connectors.http.wire import Course, Wire

__all__ = ["Auth", "Exchange", "HttpClient", "Patience", "Request", "Response"]

# their lines name addresses and headers, and with these the secrets
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_LOOK = 0.05  # seconds between two looks at the cancel token while an answer is awaited
_MOST_IN_FLIGHT = 16
_RENEWALS = 2  # the first may be another request's, made before this one's answer was looked at
_MOST_OF_AN_ID = 100  # characters of a server's name for a request that are kept
_NEVER_ARRIVED = frozenset({"no_network", "name_not_resolved", "unreachable", "rate_limited"})
_NOBODY_THERE = _NEVER_ARRIVED - {"rate_limited"}


class HttpClient:
    """Sends requests for connectors; every failure leaves as an ErpError with its code.

    The blocking work happens on worker threads, so that a cancel is heard at once; all decisions (waiting,
    retrying, renewing credentials) are made on the caller's thread. For one caller at a time.

    exchange: called after each attempt with what the transfer log may show.
    timeout: seconds without a byte from the server; connecting has `connect_timeout`.
    attempts: of a request in all, `longest_wait` the longest single wait in seconds before giving up;
    a `Patience` given with a request wins over both.
    only: the origins ("https://host:port") it may speak to, None for all there are.
    Making one raises ConfigError `certificates_unusable`.
    """

    def __init__(
        self,
        *,
        cancel: CancelToken,
        exchange: Callable[[Exchange], None] | None = None,
        timeout: float = 60.0,
        connect_timeout: float = 10.0,
        attempts: int = PATIENT.attempts,
        longest_wait: float = PATIENT.longest_wait,
        clock: Callable[[], datetime] = utc_now,
        trust_env: bool = True,
        only: Collection[str] | None = None,
    ) -> None:
        self._cancel = cancel
        self._exchange = exchange
        self._clock = clock
        self.patience = Patience(attempts, longest_wait, timeout)
        self._only = only
        self._client, self._no_proxy = opened(
            httpx2.Timeout(timeout, connect=connect_timeout, pool=None), _MOST_IN_FLIGHT, trust_env
        )
        # a session cookie would tie answers to the company asked before
        self._client.cookies.jar.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
        self._wire = Wire(self._client, connect_timeout)
        self._workers: ThreadPoolExecutor | None = None
        self._secrets: set[Secret] = set()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends whatever is in flight and the worker threads; safe twice."""
        workers, self._workers = self._workers, None
        self._wire.abort()
        if workers is not None:
            workers.shutdown(wait=True, cancel_futures=True)
        self._client.close()

    def allow(self, address: str) -> None:
        """Raises ConfigError where nothing may be sent to an address, by us or by a browser for us:
        `outside_demonstration`, `proxy_unusable`, `address_invalid`."""
        try:
            parts = urlsplit(address)
            host, place = parts.hostname or "", origin(address)
        except ValueError:
            raise problem("address_invalid", host="") from None
        if self._only is not None and place not in self._only:
            raise problem("outside_demonstration", host=host)
        if self._no_proxy is not None and host not in LOOPBACK:
            raise problem(self._no_proxy.code, self._no_proxy.detail, **self._no_proxy.params)

    def hide(self, *secrets: Secret) -> None:
        """Names values that must not appear in an exchange or an error's detail."""
        with self._lock:
            self._secrets.update(secret for secret in secrets if secret)

    def redact(self, text: str) -> str:
        """`text` without the values named to `hide`."""
        with self._lock:
            secrets = tuple(self._secrets)
        return redact(text, secrets)

    def send(
        self,
        request: Request,
        *,
        rate: RateBudget | None = None,
        classify: Classify | None = None,
        auth: Auth | None = None,
        patience: Patience | None = None,
    ) -> Response:
        """The answer to one request, after retries.

        classify: sees every answer before it is returned and says what is wrong with it, if anything; what
        it calls transient is tried again, as is any status of 500 and above that it does not lay on a person.
        Without it, any status of 400 and above is an error.
        Raises ErpError with the codes of "reaching the server", what `classify` gives, and Cancelled.
        """
        return self._result(
            _Call(request, rate, classify or classify_status, auth, patience or self.patience)
        )

    def ahead(
        self,
        requests: Iterator[Request],
        in_flight: int,
        *,
        rate: RateBudget | None = None,
        classify: Classify | None = None,
        auth: Auth | None = None,
        patience: Patience | None = None,
    ) -> Generator[tuple[Request, Response], None, None]:
        """The answers in the order of the requests, up to `in_flight` being fetched at a time.

        `requests` is drawn from lazily on the caller's thread. An error of an answer appears where that would
        have; what keeps a request from being sent appears at once. Closing the generator ends what is in
        flight.
        """
        waiting: deque[_Call] = deque()
        exhausted = False
        in_flight = max(1, min(in_flight, _MOST_IN_FLIGHT))
        try:
            while True:
                while not exhausted and len(waiting) < in_flight:
                    if waiting and rate is not None and rate.delay() > 0:
                        break  # first use up what is under way
                    request = next(requests, None)
                    if request is None:
                        exhausted = True
                        break
                    call = _Call(request, rate, classify or classify_status, auth, patience or self.patience)
                    if waiting or in_flight > 1:
                        self._start(call)
                    waiting.append(call)
                if not waiting:
                    return
                call = waiting.popleft()
                yield call.request, self._result(call)
        finally:
            if any(call.future is not None and not call.future.done() for call in waiting):
                self._wire.abort()
                for call in waiting:
                    if call.future is not None:
                        call.future.cancel()

    def _start(self, call: "_Call") -> None:
        """Puts one attempt under way, after the wait its budget asks for."""
        if not call.asked_for:
            self._cancel.check()
        self.allow(call.request.url)
        if call.rate is not None:
            longest = call.patience.longest_wait
            delay = call.rate.claim(longest, keep_reserve=call.patience.keeps_reserve)
            if delay > longest:
                raise TransientError("rate_limited", retry_after=delay, seconds=str(round(delay)))
            if delay > 0:
                self._cancel.wait(delay)
        if self._workers is None:
            self._workers = ThreadPoolExecutor(_MOST_IN_FLIGHT, thread_name_prefix="http")
        call.attempt += 1
        call.sent = dict(call.request.headers)
        if call.auth is not None:
            call.sent |= call.auth.headers(call.request)
        call.course = Course(self._wire.epoch)
        call.future = self._workers.submit(
            self._wire.exchange, call.request, call.sent, call.patience.timeout, call.course
        )

    def _result(self, call: "_Call") -> Response:
        while True:
            begun = time.monotonic()
            try:
                return self._attempt(call)
            except TransientError as error:
                call.tries += 1
                call.spent += time.monotonic() - begun
                pause = self._pause(call, error)
                if pause is None:
                    raise
                call.asked_for = call.request.finish and error.code not in _NEVER_ARRIVED
            call.spent += pause
            try:
                self._cancel.wait(pause)
            except Cancelled:
                if not call.asked_for:  # else its answer was lost, and is worth another attempt at once
                    raise

    def _attempt(self, call: "_Call") -> Response:
        if call.future is None:
            self._start(call)
        response = self._finish(call)
        for _ in range(_RENEWALS):
            if call.auth is None or not call.auth.refused(call.request, call.sent, response):
                break
            self._start(call)  # the credentials were renewed: once more, this is not a failed attempt
            response = self._finish(call)
        if call.found is not None:
            self._marked(call, call.found, response)
            raise call.found
        return response

    def _finish(self, call: "_Call") -> Response:
        """Waits for the attempt under way, tells the log, and turns trouble on the way into an ErpError."""
        future, call.future = call.future, None
        assert future is not None
        error: ErpError | None = None
        response: Response | None = None
        try:
            response = self._awaited(call, future)
            if response.body.startswith(BOM_UTF8):  # no reader of any answer has to know
                response = replace(response, body=response.body[len(BOM_UTF8) :])
                notes.mended()
        except ErpError as trouble:
            error = trouble
        if response is not None and response.request_id:
            # hidden before it is cut: of a secret that was cut the rest would not be known again
            shown = self.redact(response.request_id)[:_MOST_OF_AN_ID]
            response = replace(response, request_id=shown)
        call.found = call.classify(response) if response is not None else None
        if response is not None:
            named = seconds_of(response.headers.get("retry-after"), self._clock())
            reset = call.rate.learn(response.status, response.headers, named) if call.rate else None
            if response.status == 429:
                named = reset if named is None else named
                seconds = {} if named is None else {"seconds": str(round(named))}
                error = TransientError("rate_limited", retry_after=named, **seconds)
            elif response.status >= 500 and not isinstance(call.found, ConfigError):
                error = TransientError("server_error", retry_after=named, status=str(response.status))
        if error is not None:
            self._marked(call, error, response)
        self._tell(call, response, error or call.found)
        if error is not None:
            raise error from None
        assert response is not None
        return response

    def _awaited(self, call: "_Call", future: "Future[Response]") -> Response:
        whole = max(call.patience.whole, call.patience.timeout or 0.0)
        while True:
            try:
                return future.result(timeout=_LOOK)
            except TimeoutError:
                if future.done():
                    continue
                if self._cancel.cancelled and not call.request.finish:
                    self._wire.abort()
                    raise Cancelled from None
                # a byte now and then keeps every other limit
                if call.course.trickles(whole, whatever_comes=call.request.finish):
                    self._wire.abort()
                    raise problem("answer_too_slow", seconds=str(round(whole))) from None

    def _pause(self, call: "_Call", error: TransientError) -> float | None:
        """Seconds until the next attempt, None where there shall be none."""
        patience = call.patience
        fallen = error.code == "server_error"
        call.server_errors += fallen
        unanswered = error.code == "timed_out" or error.params.get("status") == "504"
        if (
            call.tries >= patience.attempts
            or error.code == "answer_too_slow"
            or (unanswered and not patience.repeats_timeouts)
            or (fallen and call.server_errors == patience.server_errors)
            or (patience.total is not None and error.code in _NOBODY_THERE and call.tries > 1)
            # a request that may have been carried out is not sent twice
            or not (call.request.repeatable or error.code in _NEVER_ARRIVED)
        ):
            return None
        # an allowance that is used up comes back after seconds, whether or not the server says when
        first = 2.0 if error.code == "rate_limited" else 0.5
        step = min(patience.longest_wait, first * 2.0 ** (call.tries - 1))
        if (named := error.retry_after) is not None:
            if named > patience.longest_wait:
                return None
            named = max(named, min(step, 1.0))
            pause = named + random.uniform(0, min(0.25, patience.longest_wait))  # noqa: S311  not a secret
        else:
            pause = step * random.uniform(0.5, 1.0)  # noqa: S311  so that many clients do not return together
        over = patience.total is not None and call.spent + pause > patience.total
        return None if over else pause

    def _marked(self, call: "_Call", error: ErpError, response: Response | None) -> None:
        """Adds whom it is about and the request id, and takes secrets out of whatever text the error
        carries."""
        detail = error.detail
        if response is not None and response.request_id and response.request_id not in detail:
            detail = (
                f"{detail} (request id {response.request_id})"
                if detail
                else f"request id {response.request_id}"
            )
        error.detail = self.redact(detail)
        if isinstance(error, TransientError) or error.code == "proxy_sign_in":
            error.params.setdefault("host", urlsplit(call.request.url).hostname or "")
        if error.code == "rate_limited":
            error.params.setdefault("seconds", "unknown")
        if error.code == "server_error" and response is not None:
            error.params.setdefault("status", str(response.status))
        error.params = {name: self.redact(value) for name, value in error.params.items()}

    def _tell(self, call: "_Call", response: Response | None, error: ErpError | None) -> None:
        if self._exchange is None:
            return
        self._exchange(
            Exchange(
                name=call.request.name,
                method=call.request.method,
                path=self.redact(call.request.shown_path()),
                status=response.status if response is not None else None,
                seconds=response.elapsed if response is not None else 0.0,
                bytes=len(response.body) if response is not None else 0,
                attempt=call.attempt,
                request_id=response.request_id if response is not None else "",
                problem=error.code if error is not None else "",
            )
        )


@dataclass(slots=True)
class _Call:
    """One request on its way: the attempt in flight, the headers it was sent with, and what was found wrong
    with its last answer. attempt: sent, those with renewed credentials among them; tries: failed; spent:
    seconds it has been pursued, waits as they were asked for; asked_for: what is to be finished was sent."""

    request: Request
    rate: RateBudget | None
    classify: Classify
    auth: Auth | None
    patience: Patience
    attempt: int = 0
    tries: int = 0
    server_errors: int = 0
    spent: float = 0.0
    asked_for: bool = False
    course: Course = field(default_factory=lambda: Course(0))
    found: ErpError | None = None
    future: "Future[Response] | None" = None
    sent: dict[str, str] = field(default_factory=dict)
