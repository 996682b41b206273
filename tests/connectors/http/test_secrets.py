"""No secret leaves with the log or an error, whole or cut."""

import pytest

from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient, Request
from tests.connectors.loopback import Answer, Hurried, Loopback


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


_KEY = "k7Jq-29bX+/test=Zw81LmNe"


@pytest.mark.parametrize("before", [0, 76, 80, 92, 97])
def test_a_long_request_id_does_not_carry_the_beginning_of_a_key(before: int) -> None:
    """What is cut first is not known again: the rest of a key would be stored."""
    told: list[Exchange] = []
    answer = Answer(status=400, headers={"x-request-id": "#" * before + _KEY})
    with (
        Loopback(lambda _: answer) as server,
        HttpClient(cancel=Hurried(), exchange=told.append) as client,
    ):
        client.hide(Secret(_KEY))
        with pytest.raises(ErpError) as caught:
            client.send(Request("GET", server.url))
    for text in (told[0].request_id, caught.value.detail):
        assert _KEY[:4] not in text
        assert len(text) <= 120


def test_an_answer_that_is_read_later_knows_no_key_either(client: HttpClient) -> None:
    client.hide(Secret(_KEY))
    answer = Answer(b"[]", headers={"x-request-id": "#" * 90 + _KEY})
    with Loopback(lambda _: answer) as server:
        response = client.send(Request("GET", server.url))
    with pytest.raises(ErpError) as caught:
        response.json(dict[str, int])
    assert _KEY[:4] not in str(caught.value)
