"""How long a request is pursued: attempts, waits, and when it is given up."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Mapping

import pytest

from connectors.errors import ErpError, TransientError, problem
from connectors.http import WATCHED, Exchange, HttpClient, Patience, Request, Response
from tests.connectors.loopback import Answer, Asked, Hurried, Loopback


def _code(client: HttpClient, url: str, method: str = "GET") -> ErpError:
    with pytest.raises(ErpError) as caught:
        client.send(Request(method, url, name="x"), patience=WATCHED)
    return caught.value


def test_silence_times_out(token: Hurried) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, HttpClient(cancel=token, timeout=0.1) as client:
        request = Request("GET", f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(ErpError) as caught:
            client.send(request)
    assert caught.value.code == "timed_out"
    assert len(token.waited) == 4


def test_retries_then_succeeds_and_tells_of_each(token: Hurried) -> None:
    answers = iter(
        [Answer(status=503), Answer(raw=b""), Answer(status=429, headers={"retry-after": "7"}), Answer()]
    )
    told: list[Exchange] = []
    with (
        Loopback(lambda _: next(answers)) as server,
        HttpClient(cancel=token, exchange=told.append) as client,
    ):
        assert client.send(Request("GET", server.url + "/v2/x", name="things")).status == 200
    assert [e.problem for e in told] == ["server_error", "connection_cut", "rate_limited", ""]
    assert [e.attempt for e in told] == [1, 2, 3, 4]
    assert 7 <= token.waited[2] <= 7.25


def test_a_wait_longer_than_patience_gives_up_at_once(client: HttpClient, token: Hurried) -> None:
    with Loopback(lambda _: Answer(status=429, headers={"retry-after": "3600"})) as server:
        error = _code(client, server.url)
        assert isinstance(error, TransientError)
        assert error.retry_after == 3600
        assert len(server.asked) == 1
    assert token.waited == []


def test_what_may_have_been_carried_out_is_not_sent_twice(client: HttpClient) -> None:
    with Loopback(lambda _: Answer(status=500)) as server:
        assert _code(client, server.url, "POST").code == "server_error"
        assert len(server.asked) == 1


def test_a_server_error_that_a_person_must_mend_is_not_tried_again(client: HttpClient) -> None:
    def classify(response: Response) -> ErpError | None:
        return problem("session_refused", "an exception about the token")

    with Loopback(lambda _: Answer(status=500)) as server:
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", server.url), classify=classify)
        assert (caught.value.code, len(server.asked)) == ("session_refused", 1)


class _Tokens:
    """Tokens numbered from 1; `refused` renews the one that was sent, as a bearer token's owner does."""

    def __init__(self) -> None:
        self.number = 1

    def headers(self, request: Request) -> dict[str, str]:
        return {"authorization": f"Bearer {self.number}"}

    def refused(self, request: Request, sent: Mapping[str, str], response: Response) -> bool:
        if response.status != 401:
            return False
        if sent.get("authorization") == f"Bearer {self.number}":
            self.number += 1
        return True


def test_a_renewal_that_another_request_made_does_not_use_up_ones_own(client: HttpClient) -> None:
    tokens = _Tokens()

    def answer(asked: Asked) -> Answer:
        return Answer() if asked.headers["authorization"] == "Bearer 3" else Answer(status=401)

    with Loopback(answer) as server:
        assert client.send(Request("GET", server.url), auth=tokens).status == 200
        assert len(server.asked) == 3
        tokens.number = 9
        assert _refused(client, server.url, tokens).params["status"] == "401"


def _refused(client: HttpClient, url: str, tokens: _Tokens) -> ErpError:
    with pytest.raises(ErpError) as caught:
        client.send(Request("GET", url), auth=tokens)
    return caught.value


def _answers(*answers: Answer) -> Callable[[Asked], Answer]:
    """These in turn, the last for ever."""
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


_OUT, _LIMITED, _CUT = (
    Answer(status=500),
    Answer(status=429, headers={"retry-after": "1"}),
    Answer(raw=b""),
)


@pytest.mark.parametrize("trouble", [(_OUT, _LIMITED), (_CUT, _OUT, _LIMITED), (_LIMITED, _OUT, _LIMITED)])
def test_what_passes_within_seconds_is_no_failure_of_a_check(
    client: HttpClient, token: Hurried, trouble: tuple[Answer, ...]
) -> None:
    with Loopback(_answers(*trouble, Answer())) as server:
        assert client.send(Request("GET", server.url), patience=WATCHED).status == 200
    assert sum(token.waited) < 20


@pytest.mark.parametrize("trouble", [_OUT, _LIMITED, _CUT, Answer(status=429)])
def test_a_check_is_pursued_for_about_twenty_seconds(
    client: HttpClient, token: Hurried, trouble: Answer
) -> None:
    with Loopback(lambda _: trouble) as server:
        error = _code(client, server.url)
    assert isinstance(error, TransientError)
    assert 8 <= sum(token.waited) <= 20


def test_where_nobody_answers_at_all_a_check_soon_says_so(client: HttpClient, token: Hurried) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert _code(client, f"http://127.0.0.1:{taken.getsockname()[1]}").code == "unreachable"
    assert len(token.waited) == 1


def test_so_many_server_errors_are_enough(client: HttpClient, token: Hurried) -> None:
    patience = Patience(server_errors=2)
    with Loopback(_answers(_OUT, _LIMITED, _LIMITED, _OUT, Answer())) as server:
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", server.url), patience=patience)
        assert (caught.value.code, len(server.asked)) == ("server_error", 4)


@pytest.mark.parametrize(
    "begun",
    [b"", b"HTTP/1.1 200 OK\r\nx-drip: ", b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n"],
    ids=["nothing", "header", "body"],
)
def test_an_answer_that_drips_has_an_end(begun: bytes) -> None:
    """A byte now and then never lets the limit between two bytes run out."""
    left = threading.Event()

    def drip(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(4096)
            connection.sendall(begun)
            while not left.wait(0.05):
                connection.sendall(b"H" if not begun else b"a")

    with socket.create_server(("127.0.0.1", 0)) as server, HttpClient(cancel=Hurried()) as client:
        visitor = threading.Thread(target=lambda: drip(server.accept()[0]))
        visitor.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", url), patience=Patience(timeout=0.5, whole=0.6))
        left.set()
        visitor.join()
    assert caught.value.code == "answer_too_slow"
    assert caught.value.params == {"host": "127.0.0.1", "seconds": "1"}


def _slowly(server: socket.socket, pieces: int, each: int) -> None:
    """Answers one request with so many pieces of so many bytes, twenty a second, unless nobody wants it."""
    connection = server.accept()[0]
    with connection, contextlib.suppress(OSError):
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % (pieces * each))
        for _ in range(pieces):
            time.sleep(0.05)
            connection.sendall(b"a" * each)


def test_a_large_answer_on_a_slow_line_comes_to_its_end() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, HttpClient(cancel=Hurried()) as client:
        visitor = threading.Thread(target=_slowly, args=(server, 30, 1000))
        visitor.start()
        request = Request("GET", f"http://127.0.0.1:{server.getsockname()[1]}")
        answer = client.send(request, patience=Patience(attempts=1, whole=0.3))
        visitor.join()
    assert len(answer.body) == 30_000 and answer.elapsed > 1


def test_an_answer_that_is_to_be_finished_has_an_end_however_much_comes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, HttpClient(cancel=Hurried()) as client:
        visitor = threading.Thread(target=_slowly, args=(server, 100, 1000))
        visitor.start()
        request = Request("POST", f"http://127.0.0.1:{server.getsockname()[1]}", finish=True)
        with pytest.raises(ErpError) as caught:
            client.send(request, patience=Patience(attempts=1, whole=0.3))
        visitor.join()
    assert caught.value.code == "answer_too_slow"


def test_whoever_fetches_ahead_may_take_his_time() -> None:
    """The second answer is still on its way when it is asked for, and longer so than any may be."""
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
    with servers[0], servers[1], HttpClient(cancel=Hurried()) as client:
        parts = [(servers[0], 1, 1), (servers[1], 30, 1000)]
        visitors = [threading.Thread(target=_slowly, args=part) for part in parts]
        for visitor in visitors:
            visitor.start()
        urls = [f"http://127.0.0.1:{server.getsockname()[1]}" for server in servers]
        answers = client.ahead(
            (Request("GET", url) for url in urls), 2, patience=Patience(attempts=1, whole=0.3)
        )
        assert next(answers)[1].body == b"a"
        time.sleep(0.6)
        assert len(next(answers)[1].body) == 30_000
        for visitor in visitors:
            visitor.join()


@pytest.mark.parametrize(
    ("answer", "params"),
    [
        (Answer(status=502), {"host": "127.0.0.1", "status": "502"}),
        (Answer(status=429), {"host": "127.0.0.1", "seconds": "unknown"}),
        (Answer(status=429, headers={"retry-after": "7200"}), {"host": "127.0.0.1", "seconds": "7200"}),
        (Answer(raw=b""), {"host": "127.0.0.1"}),
        (Answer(status=407), {"host": "127.0.0.1"}),
    ],
)
def test_a_failure_names_whom_it_is_about(client: HttpClient, answer: Answer, params: dict[str, str]) -> None:
    with Loopback(lambda _: answer) as server:
        assert _code(client, server.url).params == params
