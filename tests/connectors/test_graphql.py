"""GraphQL posts: errors in answers of status 200, trace ids, batches and servers that know none."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest

from connectors.errors import ErpError, problem
from connectors.fields import Secret
from connectors.graphql import Data, Failure, GraphQL, Query
from connectors.http import Exchange, HttpClient, Request, Response
from tests.connectors.loopback import Answer, Asked, Hurried, Loopback

TOKEN = Secret("test-FAKE-bearer-token")
ECHO = "query Echo($n: Int!) { echo(n: $n) }"


class Signed:
    """A token that is never renewed."""

    def headers(self, request: Request) -> Mapping[str, str]:
        """The header."""
        return {"authorization": f"Bearer {TOKEN.reveal()}"}

    def refused(self, request: Request, sent: Mapping[str, str], response: Response) -> bool:
        """No other is at hand."""
        return False


class Server:
    """Echoes the variable n; `odd` overrides the answer to one operation, `whole` to a post."""

    def __init__(self) -> None:
        self.odd: dict[int, list[Any]] = {}
        self.whole: list[Answer] = []
        self.sizes: list[int] = []

    def __call__(self, asked: Asked) -> Answer:
        body = json.loads(asked.body)
        self.sizes.append(len(body) if isinstance(body, list) else 0)
        assert asked.headers["content-type"] == "application/json"
        if self.whole:
            return self.whole.pop(0)
        found = [self._one(one) for one in (body if isinstance(body, list) else [body])]
        return Answer(json.dumps(found if isinstance(body, list) else found[0]).encode())

    def _one(self, body: dict[str, Any]) -> Any:
        assert body["query"] == ECHO
        n = body["variables"]["n"]
        if self.odd.get(n):
            return self.odd[n].pop(0)
        return {"data": {"echo": n}, "extensions": {"trace-id": f"t{n}"}}


def _judge(failure: Failure) -> ErpError:
    if "BUSY" in failure.codes:
        return problem("rate_limited", failure.detail)
    return problem("vendor_rejected", failure.detail, error=failure.codes[0])


@contextmanager
def connected(server: Server, told: list[Exchange] | None = None) -> Iterator[GraphQL]:
    """A client of that server."""
    token = Hurried()
    with (
        Loopback(server) as loopback,
        HttpClient(cancel=token, exchange=(told if told is not None else []).append) as http,
    ):
        http.hide(TOKEN)
        trace = ("trace-id", "x-trace")
        yield GraphQL(http, f"{loopback.url}/graphql", _judge, trace=trace, in_flight=3)


def _query(n: int) -> Query:
    return Query(ECHO, {"n": n}, "echo")


def _echoed(answer: Response | ErpError) -> object:
    return answer.code if isinstance(answer, ErpError) else answer.json(Data[dict[str, int]]).data["echo"]


def error(code: str, message: str = "nei", **more: Any) -> dict[str, Any]:
    """An answer with one error."""
    return {"data": None, "errors": [{"message": message, "extensions": {"code": code}}], **more}


def test_a_query_and_its_answer() -> None:
    told: list[Exchange] = []
    with connected(Server(), told) as graph:
        answer = graph.send(_query(7), Signed())
        assert (_echoed(answer), graph.trace_of(answer)) == (7, "t7")
    assert [(e.name, e.method, e.path, e.problem) for e in told] == [("echo", "POST", "/graphql", "")]


def test_errors_of_status_200_are_judged_and_leave_without_secrets() -> None:
    server, told = Server(), list[Exchange]()
    server.odd[1] = [error("NO", f"token {TOKEN.reveal()}", extensions={"trace-id": "abc"})]
    with connected(server, told) as graph, pytest.raises(ErpError) as caught:
        graph.send(_query(1), Signed())
    assert (caught.value.code, caught.value.params) == ("vendor_rejected", {"error": "NO"})
    assert caught.value.detail == "HTTP 200, trace id abc, NO: token …"
    assert told[0].problem == "vendor_rejected"


def test_what_passes_by_itself_is_asked_again() -> None:
    server = Server()
    server.odd[1] = [error("BUSY"), error("busy")]
    with connected(server) as graph:
        assert _echoed(graph.send(_query(1), Signed())) == 1
    assert len(server.sizes) == 3


@pytest.mark.parametrize(
    "spoilt",
    [
        {"data": {"echo": 1}, "errors": [{"message": "one field"}]},
        {"data": {"echo": 1}, "errors": [{}]},
        {"data": {"echo": 1}, "errors": "all wrong"},
        {"errors": [{"message": None, "path": "echo", "extensions": ["NO"]}]},
    ],
)
def test_any_error_is_a_failure_whatever_its_shape(spoilt: dict[str, Any]) -> None:
    server = Server()
    server.odd[1] = [spoilt]
    with connected(server) as graph, pytest.raises(ErpError, match="vendor_rejected"):
        graph.send(_query(1), Signed())


@pytest.mark.parametrize("errors", [None, []])
def test_no_errors_are_no_failure(errors: object) -> None:
    server = Server()
    server.odd[1] = [{"data": {"echo": 1}, "errors": errors, "extensions": None}]
    with connected(server) as graph:
        assert _echoed(graph.send(_query(1), Signed())) == 1


def test_a_text_that_says_errors_is_none() -> None:
    body = Answer(b'{"data":{"echo":"\\"errors\\":[1]"}}')
    server = Server()
    server.whole = [body]
    with connected(server) as graph:
        found = graph.send(_query(1), Signed()).json(Data[dict[str, str]])
    assert found.data == {"echo": '"errors":[1]'}


@pytest.mark.parametrize(
    ("answer", "code", "detail"),
    [
        (Answer(b"<html>401</html>", 401, {"x-trace": "t9"}), "session_refused", "HTTP 401, trace id t9"),
        (Answer(b"<html>403</html>", 403), "session_refused", "HTTP 403"),
        (Answer(b"<html>404</html>", 404), "unexpected_answer", "HTTP 404, no readable error"),
        (Answer(b'{"message":"no"}', 400), "vendor_rejected", "HTTP 400"),
        (
            Answer(json.dumps(error("BAD")).encode(), 400),
            "vendor_rejected",
            "HTTP 400, BAD: nei",
        ),
    ],
)
def test_http_statuses(answer: Answer, code: str, detail: str) -> None:
    server = Server()
    server.whole = [answer]
    with connected(server) as graph, pytest.raises(ErpError) as caught:
        graph.send(_query(1), Signed())
    assert (caught.value.code, caught.value.detail) == (code, detail)


def test_batches_hold_thirty_two_and_errors_keep_their_place() -> None:
    server = Server()
    server.odd = {3: [error("NO")], 35: [error("BUSY")]}
    with connected(server) as graph:
        found = [_echoed(answer) for answer in graph.batch([_query(n) for n in range(40)], Signed())]
        assert found == [0, 1, 2, "vendor_rejected", *range(4, 40)]
        assert server.sizes == [32, 8, 0]  # the busy one once more, by itself
        assert graph.batch([], Signed()) == []


@pytest.mark.parametrize(
    "refusal",
    [
        Answer(b"<html>Bad Request</html>", 400),
        Answer(b'{"errors":[{"message":"A query is missing."}]}'),
        Answer(b'{"data":null}'),
        Answer(b"[{}]"),
        Answer(b"[1"),
    ],
)
def test_a_server_that_knows_no_batches_is_asked_one_by_one_from_then_on(refusal: Answer) -> None:
    server = Server()
    server.whole = [refusal]
    server.odd = {2: [error("NO")]}
    with connected(server) as graph:
        for _ in range(2):
            found = [_echoed(answer) for answer in graph.batch([_query(n) for n in range(5)], Signed())]
        assert found == [0, 1, 2, 3, 4]
    assert server.sizes == [5, *[0] * 10]


def test_a_server_that_falls_over_a_batch() -> None:
    server = Server()
    server.whole = [Answer(b"", 500)] * 2
    with connected(server) as graph:
        assert [_echoed(a) for a in graph.batch([_query(1), _query(2)], Signed())] == [1, 2]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"<html>", 401), "session_refused"),
        (Answer(b"", 302, {"location": "https://x.example"}), "unexpected_answer"),
        (Answer(b"", 429), "rate_limited"),
    ],
)
def test_what_concerns_a_whole_batch_is_raised(answer: Answer, code: str) -> None:
    server = Server()
    server.whole = [answer] * 9
    with connected(server) as graph, pytest.raises(ErpError, match=code):
        graph.batch([_query(1), _query(2)], Signed())


def test_answers_ahead_keep_their_order() -> None:
    with connected(Server()) as graph:
        found = [(query.variables["n"], _echoed(answer)) for query, answer in graph.ahead(
            (_query(n) for n in range(9)), Signed())]  # fmt: skip
    assert found == [(n, n) for n in range(9)]
