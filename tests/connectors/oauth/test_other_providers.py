"""Providers differ in what the standards leave open: each difference is taken as it comes, or refused."""

import base64
import time
from collections.abc import Iterator
from typing import Any

import pytest

from connectors.errors import ErpError
from tests.connectors.oauth.elsewhere import KEYS, Elsewhere
from tests.connectors.oauth.program import Attempt, Program, refused

_OCTETS = base64.urlsafe_b64encode(b"k" * 32).rstrip(b"=").decode()


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    provider = Elsewhere()
    with provider.serve():
        yield provider


def _attempt(elsewhere: Elsewhere, **registration: str) -> Attempt:
    return Attempt(Program(elsewhere.url, registration), elsewhere.grant)


def test_the_plain_case(elsewhere: Elsewhere) -> None:
    attempt = _attempt(elsewhere)
    given = attempt.run()
    assert (given.subject, given.name, given.email) == ("42", "Kari Nordmann", "kari@example.org")
    assert given.granted == ("openid",)
    assert elsewhere.forms[0].keys() == {
        "grant_type", "code", "redirect_uri", "code_verifier", "client_id"
    }  # fmt: skip


def test_a_byte_order_mark_before_every_answer(elsewhere: Elsewhere) -> None:
    elsewhere.mark = b"\xef\xbb\xbf"
    attempt = _attempt(elsewhere)
    assert attempt.run().email == "kari@example.org"
    attempt.program.tokens.clear()
    assert attempt.program.token() == "an-access-token"
    attempt.program.tokens.clear()
    elsewhere.statuses["/token"], elsewhere.bodies["/token"] = 400, b'{"error": "invalid_grant"}'
    with pytest.raises(ErpError, match="sign_in_expired"):
        attempt.program.token()


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "ES256"])
def test_signatures(elsewhere: Elsewhere, algorithm: str) -> None:
    elsewhere.algorithm = algorithm
    assert _attempt(elsewhere).run().subject == "42"


@pytest.mark.parametrize(
    "keys",
    [
        {"keys": [{"kty": "NEW", "kid": "zero", "x": "?"}, KEYS["RS256"].as_dict(private=False)]},
        {"keys": [{"kty": "EC", "crv": "P-999", "kid": "zero", "x": "AA", "y": "AA"},
                  KEYS["RS256"].as_dict(private=False)]},
        {"keys": [{**KEYS["RS256"].as_dict(private=False), "use": "enc", "kid": "zero"},
                  {**KEYS["RS256"].as_dict(private=False), "use": "sig", "alg": "RS256", "x5c": ["MII"]}]},
        {"keys": [{k: v for k, v in KEYS["RS256"].as_dict(private=False).items() if k != "kid"}]},
    ],
    ids=["unknown-kind", "unknown-curve", "for-encryption", "without-id"],
)  # fmt: skip
def test_keys_of_other_kinds_beside_ours(elsewhere: Elsewhere, keys: dict[str, Any]) -> None:
    elsewhere.keys = keys
    if "kid" not in keys["keys"][-1]:
        elsewhere.header["kid"] = None
    assert _attempt(elsewhere).run().subject == "42"


@pytest.mark.parametrize(
    ("changed", "renewable", "seconds"),
    [
        ({"expires_in": "1800", "token_type": "bearer", "scope": None}, True, 1800),
        ({"expires_in": None, "refresh_token": None}, False, 3600),
        ({"expires_in": 1800.5, "scope": "", "not_before": 0}, True, 1800),
        ({"expires_in": "3600.5", "refresh_token": ""}, False, 3600),
        ({"expires_in": "never", "expires_at": "never"}, True, 3600),
        ({"expires_in": 0, "error": None}, True, 3600),
        ({"expires_in": -1}, True, 3600),
        ({"expires_in": 1e300}, True, 315_360_000),
        ({"expires_in": 2**63 - 1}, True, 315_360_000),
        ({"expires_in": 253402300799}, True, 315_360_000),
        ({"expires_in": [3600]}, True, 3600),
    ],
)
def test_token_answers(elsewhere: Elsewhere, changed: dict[str, Any], renewable: bool, seconds: int) -> None:
    elsewhere.answer = changed
    attempt = _attempt(elsewhere)
    given = attempt.run()
    assert given.renewable == renewable
    lasts = attempt.program.tokens["user"].ends - given.at
    assert abs(lasts.total_seconds() - seconds) < 5
    assert given.granted in (("openid",), given.asked)


def test_an_issuer_with_a_last_slash(elsewhere: Elsewhere) -> None:
    elsewhere.discovery["issuer"] = f"{elsewhere.url}/"
    assert _attempt(elsewhere).run().subject == "42"


def test_answers_that_do_not_name_the_issuer(elsewhere: Elsewhere) -> None:
    elsewhere.discovery["authorization_response_iss_parameter_supported"] = None
    elsewhere.back["iss"] = None
    assert _attempt(elsewhere).run().subject == "42"


def test_discovery_at_the_address_of_rfc_8414_alone(elsewhere: Elsewhere) -> None:
    elsewhere.document = "oauth-authorization-server"
    assert _attempt(elsewhere).run().subject == "42"


@pytest.mark.parametrize(
    ("methods", "basic"),
    [(["client_secret_post"], False), (["client_secret_basic", "client_secret_post"], True), (None, True),
     (["private_key_jwt", "client_secret_basic"], True)],
    ids=["post", "both", "unsaid", "basic"],
)  # fmt: skip
def test_how_a_secret_is_sent(elsewhere: Elsewhere, methods: list[str] | None, basic: bool) -> None:
    elsewhere.discovery["token_endpoint_auth_methods_supported"] = methods
    attempt = _attempt(elsewhere)
    attempt.program.secrets["client_secret"] = "a:secret/+%æ"
    attempt.run()
    assert ("client_secret" in elsewhere.forms[0]) != basic
    pair = elsewhere.headers[0].get("authorization", "").removeprefix("Basic ")
    assert base64.b64decode(pair).decode() == ("kobling-native:a%3Asecret%2F%2B%25%C3%A6" if basic else "")


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": ["kobling-native"]},
        {"aud": ["other", "kobling-native"], "azp": "kobling-native"},
        {"azp": "kobling-native"},
        {"name": None},
        {"nbf": time.time() - 9},
    ],
)
def test_id_tokens_that_hold(elsewhere: Elsewhere, changed: dict[str, Any]) -> None:
    elsewhere.claims = changed
    assert _attempt(elsewhere).run().subject == "42"


@pytest.mark.parametrize(
    "changed",
    [{"aud": "another"}, {"aud": ["another"]}, {"iss": "https://example.org"}, {"nonce": "another"},
     {"nonce": None}, {"azp": "another"}, {"aud": None}, {"aud": ["other", "kobling-native"]},
     {"exp": None}, {"iat": None}, {"exp": None, "iat": None}, {"exp": "1000"}, {"iat": True},
     {"nbf": "now"}, {"exp": 10**400}, {"sub": None}, {"sub": ""}, {"sub": 42}],
)  # fmt: skip
def test_id_tokens_for_somebody_else(elsewhere: Elsewhere, changed: dict[str, Any]) -> None:
    elsewhere.claims = changed
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"


def test_id_tokens_that_anybody_could_have_made(elsewhere: Elsewhere) -> None:
    elsewhere.keys = {"keys": [{"kty": "oct", "k": _OCTETS, "kid": "one"}]}
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"
    elsewhere.keys = {"keys": [{**KEYS["ES256"].as_dict(private=False), "kid": "one"}]}
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"
    elsewhere.keys = None
    header = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    elsewhere.answer["id_token"] = f"{header}.e30."
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"
    elsewhere.answer["id_token"] = "not a token"
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"


@pytest.mark.parametrize(
    "claims", [{"nbf": time.time() + 86_400}, {"exp": 1000}, {"iat": time.time() + 86_400}]
)
def test_id_tokens_of_another_time(elsewhere: Elsewhere, claims: dict[str, Any]) -> None:
    elsewhere.claims = claims
    assert refused(_attempt(elsewhere)) == "clock_wrong"


def test_a_missing_id_token_proves_nothing(elsewhere: Elsewhere) -> None:
    elsewhere.answer["id_token"] = None
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"


@pytest.mark.parametrize("sub", ["43", "42"])
def test_a_renewal_for_somebody_else_is_not_kept(elsewhere: Elsewhere, sub: str) -> None:
    attempt = _attempt(elsewhere)
    attempt.program.subject = attempt.run().subject
    attempt.program.tokens.clear()
    elsewhere.claims, elsewhere.answer = {"sub": sub}, {"refresh_token": "another-refresh-token"}
    if sub == "42":
        assert attempt.program.token()
        return
    with pytest.raises(ErpError) as caught:
        attempt.program.token()
    assert caught.value.code == "sign_in_mismatch"
    assert not attempt.program.tokens
    assert attempt.program.saved == [("refresh_token", "a-refresh-token")]


def test_without_openid_userinfo_says_who(elsewhere: Elsewhere) -> None:
    elsewhere.answer["id_token"] = None
    elsewhere.userinfo["given_name"] = "Ola"
    given = _attempt(elsewhere, scope="profile email offline_access").run()
    assert (given.subject, given.name) == ("42", "Ola")


@pytest.mark.parametrize(
    ("status", "body"),
    [(403, b""), (404, b""), (200, b"eyJhbGciOiJSUzI1NiJ9.e30.c2ln"), (200, b"<html></html>"), (500, b"")],
    ids=["refused", "gone", "signed", "page", "down"],
)
def test_userinfo_that_says_nothing(elsewhere: Elsewhere, status: int, body: bytes) -> None:
    elsewhere.statuses["/userinfo"], elsewhere.bodies["/userinfo"] = status, body
    given = _attempt(elsewhere).run()
    assert (given.subject, given.name, given.email) == ("42", "Kari Nordmann", "")


def test_userinfo_about_somebody_else(elsewhere: Elsewhere) -> None:
    elsewhere.userinfo["sub"] = "43"
    assert refused(_attempt(elsewhere)) == "sign_in_mismatch"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("access_denied", "sign_in_denied"),
        ("consent_required", "vendor_rejected"),
        ("invalid_scope", "registration_unapproved"),
        ("unauthorized_client", "registration_unapproved"),
        ("server_error", "server_error"),
        ("temporarily_unavailable", "server_error"),
        ("something_of_their_own", "vendor_rejected"),
    ],
)
def test_errors_that_come_back(elsewhere: Elsewhere, error: str, code: str) -> None:
    elsewhere.back |= {"code": None, "error": error, "error_description": "Nei, ikke nå – «ø»"}
    assert refused(_attempt(elsewhere)) == code


def test_a_return_without_arefused(elsewhere: Elsewhere) -> None:
    elsewhere.back |= {"code": ""}
    attempt = _attempt(elsewhere)
    attempt.request = type(attempt.request)(seconds=1)
    assert refused(attempt) in ("sign_in_timed_out", "sign_in_mismatch")


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b'{"error":"invalid_client","error_description":"\xc3\xb8"}', "registration_refused"),
        (400, b'{"error":"invalid_grant"}', "sign_in_refused"),
        (403, b'{"error":"unauthorized_client"}', "registration_unapproved"),
        (400, b"<html>no</html>", "unexpected_answer"),
        (400, b"", "unexpected_answer"),
        (200, b"{}", "unexpected_answer"),
        (200, b'{"access_token":"x","token_type":"mac"}', "unexpected_answer"),
        (200, b'{"access_token":"x"}', "unexpected_answer"),
        (200, b'{"error":"invalid_grant"}', "sign_in_refused"),
        (302, b"", "unexpected_answer"),
    ],
)
def test_refusals_of_the_token_endpoint(elsewhere: Elsewhere, status: int, body: bytes, code: str) -> None:
    elsewhere.statuses["/token"], elsewhere.bodies["/token"] = status, body
    assert refused(_attempt(elsewhere)) == code


def test_a_renewal_without_a_new_token_keeps_the_old(elsewhere: Elsewhere) -> None:
    attempt = _attempt(elsewhere)
    attempt.run()
    elsewhere.answer = {"refresh_token": None, "id_token": None, "scope": None}
    for _ in range(2):
        attempt.program.tokens.clear()
        assert attempt.program.token() == "an-access-token"
    assert [form.get("refresh_token") for form in elsewhere.forms] == [None, *["a-refresh-token"] * 2]
    assert attempt.program.saved == [("refresh_token", "a-refresh-token")]


@pytest.mark.parametrize("endpoint", ["authorization_endpoint", "token_endpoint"])
def test_a_provider_nobody_can_sign_in_at(elsewhere: Elsewhere, endpoint: str) -> None:
    elsewhere.discovery[endpoint] = None
    assert refused(_attempt(elsewhere)) == "unexpected_answer"
