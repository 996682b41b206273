"""Several requests under way at once: order, errors in their place, and how they are ended."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from connectors.base import CancelToken
from connectors.errors import Cancelled, ErpError
from connectors.http import HttpClient, Request
from tests.connectors.loopback import Answer, Asked, Loopback


def test_answers_come_in_order_and_side_by_side(client: HttpClient) -> None:
    barrier = threading.Barrier(4, timeout=5)

    def answer(asked: Asked) -> Answer:
        if int(asked.path[1:]) < 4:
            barrier.wait()
        time.sleep(0.02 * (3 - int(asked.path[1:]) % 4))
        return Answer(asked.path.encode())

    with Loopback(answer) as server:
        requests = (Request("GET", f"{server.url}/{n}") for n in range(12))
        assert [r.body for _, r in client.ahead(requests, 4)] == [f"/{n}".encode() for n in range(12)]


def test_an_error_stands_where_its_answer_would(client: HttpClient) -> None:
    with Loopback(lambda a: Answer(status=404 if a.path == "/2" else 200)) as server:
        answers = client.ahead((Request("GET", f"{server.url}/{n}") for n in range(6)), 3)
        assert [next(answers)[1].status for _ in range(2)] == [200, 200]
        with pytest.raises(ErpError):
            next(answers)


@pytest.mark.parametrize("in_flight", [1, 4])
def test_cancel_is_heard_while_the_server_is_silent(in_flight: int) -> None:
    gate = threading.Event()
    token = CancelToken()
    with Loopback(lambda _: (gate.wait(10), Answer())[1]) as server, HttpClient(cancel=token) as client:
        threading.Timer(0.1, token.cancel).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            list(client.ahead((Request("GET", server.url) for _ in range(4)), in_flight))
        client.close()
        assert time.monotonic() - started < 2
        gate.set()
    assert not [t for t in threading.enumerate() if t.name.startswith("http")]


def test_what_is_to_be_finished_is_and_the_cancel_is_heard_then() -> None:
    """Its first answer is lost on the way, and asked for again at once."""
    gate, arrived = threading.Event(), threading.Event()
    token = CancelToken()

    def answer(asked: Asked) -> Answer:
        arrived.set()
        assert gate.wait(10)
        return Answer(raw=b"") if len(server.asked) == 1 else Answer(b"kept")

    with Loopback(answer) as server, HttpClient(cancel=token) as client, ThreadPoolExecutor(1) as pool:
        request = Request("POST", server.url, may_repeat=True, finish=True)
        sent = pool.submit(client.send, request)
        assert arrived.wait(10)
        token.cancel()
        with pytest.raises(TimeoutError):
            sent.result(0.2)
        gate.set()
        assert sent.result(10).body == b"kept"
        for again in (request, Request("GET", server.url)):
            with pytest.raises(Cancelled):
                client.send(again)
        assert len(server.asked) == 2


def test_what_never_arrived_is_not_finished() -> None:
    token = CancelToken()

    def answer(_: Asked) -> Answer:
        token.cancel()
        return Answer(status=429)

    with Loopback(answer) as server, HttpClient(cancel=token) as client:
        with pytest.raises(Cancelled):
            client.send(Request("POST", server.url, may_repeat=True, finish=True))
        assert len(server.asked) == 1


def test_closing_the_generator_ends_what_is_in_flight() -> None:
    gate = threading.Event()

    def answer(asked: Asked) -> Answer:
        if asked.path != "/0":
            gate.wait(10)
        return Answer()

    with Loopback(answer) as server, HttpClient(cancel=CancelToken()) as client:
        answers = client.ahead((Request("GET", f"{server.url}/{n}") for n in range(9)), 4)
        next(answers)
        started = time.monotonic()
        answers.close()
        client.close()
        assert time.monotonic() - started < 2
        gate.set()
