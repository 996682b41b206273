"""The one HTTP client: retries, waits, look-ahead, cancelling and a log hook over HTTPX."""

import http.cookiejar
import logging
import random
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from datetime import datetime
from functools import lru_cache
from typing import Self

import httpx2
import tenacity

from connectors.cancel import CancelToken, utc_now
from connectors.errors import Cancelled, ConfigError, ErpError, TransientError
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
)
from connectors.http.rate import RateBudget, seconds_of
from connectors.http.redaction import redact
from connectors.http.wire import Wire

__all__ = ["Auth", "Exchange", "HttpClient", "Patience", "Request", "Response"]

# their lines name addresses and headers, and with these the secrets
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_LOOK = 0.05  # seconds between two looks at the cancel token while an answer is awaited
_MOST_IN_FLIGHT = 16
_RENEWALS = 2  # the first may be another request's, made before this one's answer was looked at
_TRUST_SECONDS = 60  # after which the machine's certificates are read anew


class HttpClient:
    """Sends requests for connectors; every failure leaves as an ErpError with its code.

    The blocking work happens on worker threads, so that a cancel is heard at once; all decisions (waiting,
    retrying, renewing credentials) are made on the caller's thread. For one caller at a time.

    exchange: called after each attempt with what the transfer log may show.
    timeout: seconds without a byte from the server; connecting has `connect_timeout`.
    attempts: of a request in all, `longest_wait` the longest single wait in seconds before giving up;
    a `Patience` given with a request wins over both.
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
    ) -> None:
        self._cancel = cancel
        self._exchange = exchange
        self._clock = clock
        self.patience = Patience(attempts, longest_wait, timeout)
        self._client = httpx2.Client(
            verify=_trusted(trust_env, int(time.monotonic() // _TRUST_SECONDS)),
            timeout=httpx2.Timeout(timeout, connect=connect_timeout, pool=None),
            limits=httpx2.Limits(max_connections=_MOST_IN_FLIGHT, max_keepalive_connections=_MOST_IN_FLIGHT),
            headers={"User-Agent": "Kobling"},
            trust_env=trust_env,
            # an office's proxy never leads to a server on this machine
            mounts={f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")}
            if trust_env
            else {},
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

        `requests` is drawn from lazily on the caller's thread. An error appears where its answer would
        have. Closing the generator ends what is in flight.
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
        self._cancel.check()
        if call.rate is not None:
            delay = call.rate.delay(keep_reserve=call.patience.keeps_reserve)
            if delay > call.patience.longest_wait:
                raise TransientError("rate_limited", retry_after=delay, seconds=str(round(delay)))
            if delay > 0:
                self._cancel.wait(delay)
            call.rate.take()
        if self._workers is None:
            self._workers = ThreadPoolExecutor(_MOST_IN_FLIGHT, thread_name_prefix="http")
        call.attempt += 1
        call.sent = dict(call.request.headers)
        if call.auth is not None:
            call.sent |= call.auth.headers(call.request)
        call.future = self._workers.submit(
            self._wire.exchange, call.request, call.sent, call.patience.timeout, self._wire.epoch
        )

    def _result(self, call: "_Call") -> Response:
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception(lambda error: self._again(call, error)),
            stop=tenacity.stop_after_attempt(call.patience.attempts),
            wait=self._pause,
            sleep=self._cancel.wait,
            reraise=True,
        )
        return retrying(self._attempt, call)

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
            raise self._marked(call.found, response)
        return response

    def _finish(self, call: "_Call") -> Response:
        """Waits for the attempt under way, tells the log, and turns trouble on the way into an ErpError."""
        future, call.future = call.future, None
        assert future is not None
        error: ErpError | None = None
        response: Response | None = None
        try:
            response = self._awaited(future)
        except ErpError as trouble:
            error = trouble
        call.found = call.classify(response) if response is not None else None
        if response is not None:
            reset = call.rate.learn(response.status, response.headers) if call.rate is not None else None
            if response.status == 429:
                wait = seconds_of(response.headers.get("retry-after"), self._clock())
                wait = reset if wait is None else wait
                seconds = "" if wait is None else str(round(wait))
                error = TransientError("rate_limited", retry_after=wait, seconds=seconds)
            elif response.status >= 500 and not isinstance(call.found, ConfigError):
                wait = seconds_of(response.headers.get("retry-after"), self._clock())
                error = TransientError("server_error", retry_after=wait, status=str(response.status))
        self._tell(call, response, error or call.found)
        if error is not None:
            raise self._marked(error, response) from None
        assert response is not None
        return response

    def _awaited(self, future: "Future[Response]") -> Response:
        while True:
            try:
                return future.result(timeout=_LOOK)
            except TimeoutError:
                if future.done():
                    continue
                if self._cancel.cancelled:
                    self._wire.abort()
                    raise Cancelled from None

    def _again(self, call: "_Call", error: BaseException) -> bool:
        if not isinstance(error, TransientError):
            return False
        unanswered = error.code == "timed_out" or error.params.get("status") == "504"
        if unanswered and not call.patience.repeats_timeouts:
            return False
        if error.retry_after is not None and error.retry_after > call.patience.longest_wait:
            return False
        # a request that may have been carried out is not sent twice
        return call.request.repeatable or error.code in _NEVER_ARRIVED

    def _pause(self, state: tenacity.RetryCallState) -> float:
        call: _Call = state.args[0]
        error = state.outcome.exception() if state.outcome is not None else None
        named = error.retry_after if isinstance(error, TransientError) else None
        # an allowance that is used up comes back after seconds, whether or not the server says when
        first = 2.0 if isinstance(error, TransientError) and error.code == "rate_limited" else 0.5
        step = min(call.patience.longest_wait, first * 2.0 ** (state.attempt_number - 1))
        if named is not None:
            named = max(named, min(step, 1.0))
            return named + random.uniform(0, min(0.25, call.patience.longest_wait))  # noqa: S311  not a secret
        return step * random.uniform(0.5, 1.0)  # noqa: S311  so that many clients do not return together

    def _marked(self, error: ErpError, response: Response | None) -> ErpError:
        """Adds the request id, and takes secrets out of whatever text the error carries."""
        detail = error.detail
        if response is not None and response.request_id and response.request_id not in detail:
            detail = (
                f"{detail} (request id {response.request_id})"
                if detail
                else f"request id {response.request_id}"
            )
        error.detail = self.redact(detail)
        error.params = {name: self.redact(value) for name, value in error.params.items()}
        return error

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
                request_id=self.redact(response.request_id) if response is not None else "",
                problem=error.code if error is not None else "",
            )
        )


@lru_cache(maxsize=2)
def _trusted(trust_env: bool, _read_in: int) -> ssl.SSLContext:
    """The certificates this machine trusts: reading them takes longer than all else a client is made of,
    which counts where a night's work makes one for each of hundreds of companies."""
    return httpx2.create_ssl_context(trust_env=trust_env)


_NEVER_ARRIVED = frozenset({"no_network", "name_not_resolved", "unreachable", "rate_limited"})


class _Call:
    """One request on its way: the attempt in flight, the headers it was sent with, and what was found wrong
    with its last answer."""

    __slots__ = ("attempt", "auth", "classify", "found", "future", "patience", "rate", "request", "sent")

    def __init__(
        self,
        request: Request,
        rate: RateBudget | None,
        classify: Classify,
        auth: Auth | None,
        patience: Patience,
    ) -> None:
        self.request = request
        self.rate = rate
        self.classify = classify
        self.auth = auth
        self.patience = patience
        self.attempt = 0
        self.found: ErpError | None = None
        self.future: Future[Response] | None = None
        self.sent: dict[str, str] = {}
