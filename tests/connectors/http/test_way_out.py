"""Proxies and certificates that the machine's settings name."""

from pathlib import Path

import pytest

from connectors.errors import ErpError
from connectors.http import WATCHED, HttpClient, Request
from tests.connectors.loopback import Answer, Hurried, Loopback


def _code(client: HttpClient, url: str, method: str = "GET") -> ErpError:
    with pytest.raises(ErpError) as caught:
        client.send(Request(method, url, name="x"), patience=WATCHED)
    return caught.value


def test_proxy_that_wants_a_name(monkeypatch: pytest.MonkeyPatch, token: Hurried) -> None:
    with Loopback(lambda _: Answer(status=407)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with HttpClient(cancel=token) as client:
            assert _code(client, "http://tripletex.invalid/v2").code == "proxy_sign_in"


_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*_VARIABLES, *(name.upper() for name in _VARIABLES), "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("variable", ["ALL_PROXY", "HTTPS_PROXY", "http_proxy"])
@pytest.mark.parametrize(
    "value", ["socks5://127.0.0.1:9", "socks4://gate:1080", "http://[::1", "ftp://gate", "http://gate:port"]
)
def test_a_proxy_nobody_can_use(
    monkeypatch: pytest.MonkeyPatch, token: Hurried, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with Loopback(lambda _: Answer()) as server, HttpClient(cancel=token) as client:
        assert client.send(Request("GET", server.url)).status == 200  # this machine needs none
        assert client.send(Request("GET", server.url.replace("127.0.0.1", "localhost"))).status == 200
        error = _code(client, "https://tripletex.invalid/v2")
    assert (error.code, error.params) == ("proxy_unusable", {"variable": variable})
    assert value not in str(error)


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty"])
def test_certificates_that_are_none(
    monkeypatch: pytest.MonkeyPatch, token: Hurried, tmp_path: Path, kind: str
) -> None:
    place = tmp_path / "certificates.pem"
    if kind == "folder":
        place.mkdir()
    elif kind != "missing":
        place.write_text("no certificate" if kind == "text" else "")
    monkeypatch.setenv("SSL_CERT_FILE", str(place))
    with pytest.raises(ErpError) as caught:
        HttpClient(cancel=token)
    assert caught.value.code == "certificates_unusable"
    assert caught.value.params == {"variable": "SSL_CERT_FILE", "file": str(place)}


def test_a_folder_of_certificates_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, token: Hurried, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "gone"))
    with pytest.raises(ErpError) as caught:
        HttpClient(cancel=token)
    assert (caught.value.code, caught.value.params["variable"]) == ("certificates_unusable", "SSL_CERT_DIR")


def test_a_client_with_bounds_speaks_to_nobody_else(token: Hurried) -> None:
    with Loopback(lambda _: Answer()) as inside, Loopback(lambda _: Answer()) as outside:
        with HttpClient(cancel=token, only=(inside.url,)) as client:
            assert client.send(Request("GET", f"{inside.url}/v2")).status == 200
            for address in (outside.url, "https://tripletex.no/v2", inside.url.replace("http:", "https:")):
                assert _code(client, address).code == "outside_demonstration"
            assert _code(client, f"http://tripletex.no@{outside.url[7:]}").code == "outside_demonstration"
        assert not outside.asked


def test_an_address_that_is_none(token: Hurried) -> None:
    with HttpClient(cancel=token) as client:
        assert _code(client, "http://[::1").code == "address_invalid"
