"""What goes wrong on the way has its code."""

import gzip
import socket
import ssl

import pytest

from connectors import notes
from connectors.errors import ErpError
from connectors.http import WATCHED, HttpClient, Request, Response
from tests.connectors.loopback import Answer, Hurried, Loopback


def _code(client: HttpClient, url: str, method: str = "GET") -> ErpError:
    with pytest.raises(ErpError) as caught:
        client.send(Request(method, url, name="x"), patience=WATCHED)
    return caught.value


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


def test_a_byte_order_mark_is_no_part_of_an_answer(client: HttpClient) -> None:
    notes.take()
    with Loopback(lambda _: Answer(b'\xef\xbb\xbf{"a": 1}')) as server:
        assert client.send(Request("GET", server.url)).body == b'{"a": 1}'
    assert notes.take() == ([], 1)


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


@pytest.mark.parametrize(("value", "sign"), [("Kobl\u0456ng", "U+0456"), ("\u201ckey\u201d", "U+201C")])
def test_a_header_nobody_can_send_names_its_field(client: HttpClient, value: str, sign: str) -> None:
    with Loopback(lambda _: Answer()) as server:
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", server.url, headers={"client_id": value}))
        assert not server.asked
    assert (caught.value.code, caught.value.params) == (
        "value_invalid",
        {"field": "client_id", "found": sign},
    )
    assert caught.value.detail == f"{sign} cannot be sent in the header client_id"


def test_https_to_a_plain_server_is_not_called_a_certificate(client: HttpClient) -> None:
    with Loopback(lambda _: Answer()) as server:
        error = _code(client, server.url.replace("http:", "https:"))
    assert error.code in ("unexpected_answer", "connection_cut")


def test_certificate_nobody_vouches_for(client: HttpClient, certificate: tuple[str, str]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with Loopback(lambda _: Answer()) as server:
        server.wrap(context)
        error = _code(client, server.url.replace("http:", "https:"))
    assert error.code == "certificate_untrusted"
    assert error.params["host"] == "127.0.0.1"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(status=302, headers={"location": "https://[login"}), "unexpected_answer"),
        (
            Answer(status=429, headers={"retry-after": f"Mon, 30 Nov 2026 10:00:00 +{'9' * 20}"}),
            "rate_limited",
        ),
    ],
    ids=["location", "date"],
)
def test_a_header_that_means_nothing_is_no_fault_of_ours(answer: Answer, code: str) -> None:
    with (
        Loopback(lambda _: answer) as server,
        HttpClient(cancel=Hurried()) as client,
        pytest.raises(ErpError) as caught,
    ):
        client.send(Request("GET", server.url))
    assert caught.value.code == code
