"""Tests of the HTTP client against a loopback server: retries, waits, order, cancelling, codes."""

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from connectors.base import CancelToken
from connectors.errors import Cancelled, ErpError, TransientError, problem
from connectors.fields import Secret
from connectors.http import HASTY, Exchange, HttpClient, Request, Response
from connectors.http.rate import RateBudget, seconds_of
from tests.connectors.loopback import Answer, Asked, Hurried, Loopback


def _code(client: HttpClient, url: str, method: str = "GET") -> ErpError:
    with pytest.raises(ErpError) as caught:
        client.send(Request(method, url, name="x"), patience=HASTY)
    return caught.value


@pytest.fixture
def token() -> Hurried:
    return Hurried()


@pytest.fixture
def client(token: Hurried) -> Iterator[HttpClient]:
    with HttpClient(cancel=token, connect_timeout=2, timeout=5) as made:
        yield made
    assert not [t for t in threading.enumerate() if t.name.startswith("http")]


def test_answer_is_read_and_unpacked(client: HttpClient) -> None:
    packed = Answer(
        gzip.compress(b'{"a": 1}'), headers={"content-encoding": "gzip", "X-Tlx-Request-Id": "r1"}
    )
    with Loopback(lambda _: packed) as server:
        response = client.send(Request("GET", server.url, {"fields": "id,a(b)", "yes": True}))
    assert response.json(dict[str, int]) == {"a": 1}
    assert response.request_id == "r1"
    assert server.asked[0].query == {"fields": "id,a(b)", "yes": "true"}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=500), "server_error"),
        (Answer(b"<html>502</html>", status=502), "server_error"),
        (Answer(status=429), "rate_limited"),
        (Answer(status=404), "vendor_rejected"),
        (Answer(status=302, headers={"location": "http://elsewhere.invalid/login"}), "unexpected_answer"),
        (Answer(raw=b""), "connection_cut"),
        (Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"), "connection_cut"),
        (Answer(raw=b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "unexpected_answer"),
        (Answer(b"no gzip", headers={"content-encoding": "gzip"}), "malformed_answer"),
    ],
)
def test_trouble_has_its_code(client: HttpClient, answer: Answer, code: str) -> None:
    with Loopback(lambda _: answer) as server:
        assert _code(client, server.url).code == code


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"a":', "malformed_answer"),
        (b"<html>", "unexpected_answer"),
        (b'{"a": "x"}', "unexpected_answer"),
        (b"", "malformed_answer"),
        (b"\xff\xfe", "malformed_answer"),
        (b"[" * 100_000, "unexpected_answer"),
    ],
)
def test_unreadable_body(body: bytes, code: str) -> None:
    with pytest.raises(ErpError) as caught:
        Response(200, {}, body, 0.0).json(dict[str, int])
    assert caught.value.code == code


def test_addresses_that_lead_nowhere(client: HttpClient) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert _code(client, f"http://127.0.0.1:{taken.getsockname()[1]}").code == "unreachable"
    assert _code(client, "http://nowhere.invalid/v2").code in ("name_not_resolved", "no_network")
    assert _code(client, "ftp://127.0.0.1/v2").code == "address_invalid"


def test_silence_times_out(token: Hurried) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, HttpClient(cancel=token, timeout=0.1) as client:
        request = Request("GET", f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(ErpError) as caught:
            client.send(request)
    assert caught.value.code == "timed_out"
    assert len(token.waited) == 4


def test_https_to_a_plain_server_is_not_called_a_certificate(client: HttpClient) -> None:
    with Loopback(lambda _: Answer()) as server:
        error = _code(client, server.url.replace("http:", "https:"))
    assert error.code in ("unexpected_answer", "connection_cut")


def test_proxy_that_wants_a_name(monkeypatch: pytest.MonkeyPatch, token: Hurried) -> None:
    with Loopback(lambda _: Answer(status=407)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with HttpClient(cancel=token) as client:
            assert _code(client, "http://tripletex.invalid/v2").code == "proxy_sign_in"


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


def test_retry_after_in_both_forms() -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert seconds_of("12", now) == 12
    assert seconds_of(format_datetime(now.replace(minute=1)), now) == 60
    assert seconds_of("Sat, 21 Nov 2026 11:00:00 GMT", now) == 0
    assert [seconds_of(text, now) for text in ("", None, "soon", "nan")] == [None] * 4


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


def test_the_reserve_is_left_to_others() -> None:
    now = [100.0]
    budget = RateBudget(monotonic=lambda: now[0])
    headers = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "21", "x-rate-limit-reset": "8"}
    budget.learn(200, headers)
    assert budget.delay() == 0
    budget.take()
    assert budget.delay() == 9  # the header's whole seconds may be rounded down
    assert budget.delay(keep_reserve=False) == 0
    budget.learn(200, headers)  # an answer that was overtaken does not raise what is left
    assert budget.delay() == 9
    now[0] += 9
    assert budget.delay() == 0


def test_a_period_that_began_early_is_a_new_allowance() -> None:
    now = [100.0]
    budget = RateBudget(monotonic=lambda: now[0])
    names = ("x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset")
    budget.learn(200, dict(zip(names, ("100", "20", "1"), strict=True)))
    assert budget.delay() == 2
    now[0] += 1.5
    budget.learn(200, dict(zip(names, ("100", "99", "10"), strict=True)))
    assert budget.delay() == 0


def test_an_allowance_without_a_limit_keeps_a_fifth_of_what_was_seen() -> None:
    budget = RateBudget(monotonic=lambda: 0.0)
    for left, wait in (("50", 0.0), ("11", 0.0), ("10", 6.0)):
        budget.learn(200, {"x-rate-limit-remaining": left, "x-rate-limit-reset": "5"})
        assert budget.delay() == wait


def test_budget_waits_before_the_server_has_to_refuse(client: HttpClient, token: Hurried) -> None:
    headers = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "5", "x-rate-limit-reset": "9"}
    with Loopback(lambda _: Answer(headers=headers)) as server:
        budget = RateBudget()
        for _ in range(2):
            client.send(Request("GET", server.url), rate=budget)
    assert len(token.waited) == 1
    assert 9 < token.waited[0] <= 10


def test_secrets_stay_out_of_the_log_and_of_errors(token: Hurried) -> None:
    secret = Secret("s3cret/with+signs")
    told: list[Exchange] = []
    body = b'{"message":"s3cret/with+signs"}'
    with (
        Loopback(lambda _: Answer(body, status=400, headers={"x-request-id": secret.reveal()})) as server,
        HttpClient(cancel=token, exchange=told.append) as client,
    ):
        client.hide(secret)
        request = Request(
            "PUT",
            f"{server.url}/{secret.reveal()}",
            {"token": secret.reveal(), "from": 1},
            shown=frozenset({"from"}),
        )
        with pytest.raises(ErpError) as caught:
            client.send(request)
    for text in (repr(told), str(caught.value), repr(caught.value.params), repr(request)):
        assert "s3cret" not in text.replace(repr(request), "")
    assert told[0].path == "/…?from=1"


def test_no_cookie_is_kept(client: HttpClient) -> None:
    with Loopback(lambda _: Answer(headers={"set-cookie": "JSESSIONID=1; Path=/"})) as server:
        for _ in range(2):
            client.send(Request("GET", server.url))
    assert "cookie" not in server.asked[1].headers


def test_certificate_nobody_vouches_for(client: HttpClient, certificate: tuple[str, str]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with Loopback(lambda _: Answer()) as server:
        server.wrap(context)
        error = _code(client, server.url.replace("http:", "https:"))
    assert error.code == "certificate_untrusted"
    assert error.params["host"] == "127.0.0.1"


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


def test_a_server_error_that_a_person_must_mend_is_not_tried_again(client: HttpClient) -> None:
    def classify(response: Response) -> ErpError | None:
        return problem("session_refused", "an exception about the token")

    with Loopback(lambda _: Answer(status=500)) as server:
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", server.url), classify=classify)
        assert (caught.value.code, len(server.asked)) == ("session_refused", 1)
