"""GraphQL over the HTTP client: queries as posts, errors in answers of status 200, batches."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from connectors.errors import ErpError, TransientError, problem
from connectors.http import Auth, HttpClient, Patience, RateBudget, Request, Response, classify_status

T = TypeVar("T")
MOST_IN_A_BATCH = 32
_SHOWN = 200  # characters of a server's message that a detail quotes


class Data(msgspec.Struct, Generic[T]):
    """An answer without errors."""

    data: T


class _Envelope(msgspec.Struct):
    """An answer as far as its errors go; nothing in it is sure to be as it should."""

    data: msgspec.Raw = msgspec.Raw(b"null")
    errors: Any = None
    extensions: Any = None


_envelope = msgspec.json.Decoder(_Envelope)
_elements = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True)
class Query:
    """One operation. `name`: what the log calls it; `tag`: for the sender's own use."""

    text: str
    variables: Mapping[str, object] = field(default_factory=dict)
    name: str = ""
    tag: object = None

    def body(self) -> dict[str, object]:
        """The JSON object that is posted."""
        return {"query": self.text, "variables": dict(self.variables)}


@dataclass(frozen=True)
class Failure:
    """The errors of one answer. `codes`: each error's `extensions.code`, "" where it has none. `paths`: where
    in the data each arose, empty where the query was not executed. `detail`: for the fold."""

    codes: tuple[str, ...]
    paths: tuple[tuple[str | int, ...], ...]
    detail: str
    raw: bytes = b"null"
    elapsed: float = 0.0

    @cached_property
    def data(self) -> Any:
        """What came in spite of the errors, None if nothing readable."""
        try:
            return msgspec.json.decode(self.raw)
        except msgspec.DecodeError:
            return None

    @property
    def executed(self) -> bool:
        """Whether the query ran: a rejected one has neither data nor errors with a path."""
        return any(self.paths) or self.data is not None


Judge = Callable[[Failure], ErpError]


class GraphQL:
    """One GraphQL endpoint.

    judge: which problem an answer's errors are; what it calls transient is tried again.
    trace: where the server puts its trace id, among the answer's extensions or headers; it goes into the
    detail of every problem.
    """

    def __init__(
        self,
        http: HttpClient,
        url: str,
        judge: Judge,
        *,
        trace: Sequence[str] = (),
        rate: RateBudget | None = None,
        in_flight: int = 1,
    ) -> None:
        self._http = http
        self._url = url
        self._judge = judge
        self._trace = trace
        self._rate = rate
        self._in_flight = in_flight
        self._one_by_one = False  # this server does not take arrays of operations

    def send(self, query: Query, auth: Auth, patience: Patience | None = None) -> Response:
        """The answer to one query, free of errors. Raises ErpError."""
        return self._http.send(
            self._request(query.body(), query.name),
            rate=self._rate,
            classify=self.classify,
            auth=auth,
            patience=patience,
        )

    def ahead(
        self, queries: Iterator[Query], auth: Auth, patience: Patience | None = None
    ) -> Generator[tuple[Query, Response], None, None]:
        """The answers in the order of the queries, several being fetched at a time. Raises ErpError."""
        yield from self._ahead(queries, auth, patience, self.classify)

    def batch(
        self, queries: Sequence[Query], auth: Auth, patience: Patience | None = None
    ) -> list[Response | ErpError]:
        """The answer to each query, or what is wrong with it; as arrays of operations in one post where the
        server takes them, else one by one. Raises ErpError for what concerns all of them."""
        results: list[Response | ErpError] = []
        for start in range(0, len(queries), MOST_IN_A_BATCH):
            results += self._chunk(queries[start : start + MOST_IN_A_BATCH], auth, patience)
        return results

    def classify(self, response: Response) -> ErpError | None:
        """What is wrong with an answer, None for a good one: its HTTP status, then its errors."""
        status, ok = response.status, 200 <= response.status < 300
        # as bytes between plain quotes it is a key: inside a text the quotes are escaped
        if ok and b'"errors"' not in response.body:
            return None
        detail = self._where(response)
        if status in (401, 403):  # of the whole endpoint: it is about the token
            return problem("session_refused", detail, status=str(status))
        failure = self._failure(response)
        if failure is not None:
            return self._judge(failure)
        if ok:
            return None
        if status < 400 or status == 407 or response.body.lstrip()[:1] not in (b"<", b""):
            return classify_status(response)
        return problem("unexpected_answer", f"{detail}, no readable error", status=str(status))

    def trace_of(self, response: Response) -> str:
        """The server's own id of the exchange, "" if it gives none."""
        extensions = _decoded(response.body).extensions
        found = extensions if isinstance(extensions, dict) else {}
        told = (str(found[n]) if n in found else response.headers.get(n, "") for n in self._trace)
        return next((text[:100] for text in told if text), "")

    def _request(self, body: object, name: str, tag: object = None) -> Request:
        headers = {"accept": "application/json"}
        # every operation here is a query, so a second one does no harm
        return Request("POST", self._url, {}, headers, body, name=name, may_repeat=True, tag=tag)

    def _ahead(
        self,
        queries: Iterator[Query],
        auth: Auth,
        patience: Patience | None,
        classify: Callable[[Response], ErpError | None],
    ) -> Generator[tuple[Query, Response], None, None]:
        requests = (self._request(query.body(), query.name, query) for query in queries)
        answers = self._http.ahead(
            requests, self._in_flight, rate=self._rate, classify=classify, auth=auth, patience=patience
        )
        try:
            for request, response in answers:
                assert isinstance(request.tag, Query)
                yield request.tag, response
        finally:
            answers.close()

    def _chunk(
        self, queries: Sequence[Query], auth: Auth, patience: Patience | None
    ) -> list[Response | ErpError]:
        if len(queries) == 1 or self._one_by_one:
            return self._singles(queries, auth, patience)
        once = replace(patience or self._http.patience, server_errors=2)  # it may be the shape
        body = [query.body() for query in queries]
        found: list[Response] | None
        try:
            answer = self._http.send(
                self._request(body, queries[0].name),
                rate=self._rate,
                classify=self._unless_refused,
                auth=auth,
                patience=once,
            )
            found = self._split(answer, len(queries))
        except TransientError as refused:
            if refused.code != "server_error" or refused.params.get("status") == "504":
                raise
            found = None
        if found is None:
            self._one_by_one = True
            return self._singles(queries, auth, patience)
        results: list[Response | ErpError] = []
        for query, response in zip(queries, found, strict=True):
            error = self._wrong(response)
            if isinstance(error, TransientError):
                results += self._singles([query], auth, patience)
            else:
                results.append(error or response)
        return results

    def _unless_refused(self, response: Response) -> ErpError | None:
        """What is wrong with an answer to a batch, unless it is that this server knows no batches."""
        if response.status < 300 and response.body.lstrip()[:1] == b"[":
            return None
        error = self.classify(response)
        of_all = response.status in (401, 403, 407) or 300 <= response.status < 400
        return error if of_all or isinstance(error, TransientError) else None

    def _split(self, response: Response, count: int) -> list[Response] | None:
        try:
            parts = _elements.decode(response.body)
        except msgspec.DecodeError:
            return None
        if response.status >= 300 or len(parts) != count:
            return None
        return [replace(response, body=bytes(part)) for part in parts]

    def _singles(
        self, queries: Sequence[Query], auth: Auth, patience: Patience | None
    ) -> list[Response | ErpError]:
        def lasting(response: Response) -> ErpError | None:
            error = self.classify(response)
            return error if isinstance(error, TransientError) or _is_refusal(error) else None

        answers = self._ahead(iter(queries), auth, patience, lasting)
        return [self._wrong(response) or response for _, response in answers]

    def _wrong(self, response: Response) -> ErpError | None:
        error = self.classify(response)
        if error is not None:
            error.detail = self._http.redact(error.detail)
        return error

    def _failure(self, response: Response) -> Failure | None:
        envelope = _decoded(response.body)
        if not envelope.errors:
            return None
        given = envelope.errors if isinstance(envelope.errors, list) else [envelope.errors]
        errors = [one if isinstance(one, dict) else {"message": str(one)} for one in given]
        paths = [one.get("path") for one in errors]
        codes = [_code(one.get("extensions")) for one in errors]
        told = f"{codes[0] or 'an error without a code'}: {str(errors[0].get('message') or '')[:_SHOWN]}"
        return Failure(
            tuple(codes),
            tuple(tuple(path) if isinstance(path, list) else () for path in paths),
            f"{self._where(response)}, {told}",
            bytes(envelope.data),
            response.elapsed,
        )

    def _where(self, response: Response) -> str:
        trace = self.trace_of(response)
        return f"HTTP {response.status}, trace id {trace}" if trace else f"HTTP {response.status}"


def _is_refusal(error: ErpError | None) -> bool:
    return error is not None and error.code == "session_refused"


def _code(extensions: object) -> str:
    code = extensions.get("code") if isinstance(extensions, dict) else None
    return code.upper() if isinstance(code, str) else ""


def _decoded(body: bytes) -> _Envelope:
    try:
        return _envelope.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _Envelope()
