"""The simulated provider's tokens, after the published documentation of Visma Connect."""

import base64
import json
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx2
import pytest

from tests.browser.person import HttpPerson
from tests.connectors.simulators.visma_connect import NET, RETURN, SCOPE, SECRET, Application
from tests.fixtures_simulator import SimulatedProvider

_DAY = 86_400
_SERVICE = "business-graphql-service-api:access-group-based-readonly"


@pytest.fixture
def native(connect: SimulatedProvider, http: httpx2.Client) -> Application:
    return Application(connect, http)


@pytest.fixture
def onetime(connect: SimulatedProvider, http: httpx2.Client) -> Application:
    return Application(connect, http, "kobling-onetime")


@pytest.fixture
def service(connect: SimulatedProvider, http: httpx2.Client) -> Application:
    return Application(connect, http, "regnskapsdata")


def _error(answer: httpx2.Response) -> str:
    assert answer.status_code == 400
    return str(answer.json()["error"])


@pytest.mark.parametrize("document", ["openid-configuration", "oauth-authorization-server"])
def test_discovery_says_what_visma_connect_says(native: Application, document: str) -> None:
    file = Path(__file__).parents[2] / "data" / "specs" / "visma_connect.openid-configuration.trimmed.json"
    published = json.loads(file.read_text().replace("https://connect.visma.com", native.connect.url))
    told = native.http.get(f"{native.connect.url}/.well-known/{document}").json()
    assert told == published


def test_a_sign_in_gives_signed_tokens_and_userinfo(native: Application) -> None:
    back = native.visit()
    assert back.keys() == {"code", "scope", "state", "session_state", "iss"}
    assert (back["scope"], back["state"], back["iss"]) == (SCOPE, "state-1", native.connect.url)
    answer = native.exchange(back["code"])
    tokens = answer.json()
    assert tokens.keys() == {
        "id_token", "access_token", "expires_in", "token_type", "refresh_token", "scope"
    }  # fmt: skip
    assert (tokens["expires_in"], tokens["token_type"], tokens["scope"]) == (3600, "Bearer", SCOPE)
    assert answer.headers["cache-control"] == "no-store"
    header, claims = native.claims(tokens["id_token"])
    assert (header["alg"], claims["aud"], claims["nonce"]) == ("RS256", "kobling-native", "nonce-1")
    assert claims["iss"] == native.connect.url
    header, access = native.claims(tokens["access_token"])
    assert (header["typ"], access["sub"], access["exp"] - access["iat"]) == ("at+JWT", claims["sub"], 3600)
    who = native.userinfo(tokens["access_token"]).json()
    assert (who["sub"], who["name"]) == (claims["sub"], "Kari Nordmann")
    assert who["email"] == "kari.nordmann@fjordregnskap.example"


def test_userinfo_tells_no_more_than_the_scopes_allow(native: Application) -> None:
    tokens = native.sign_in(scope="openid customerinsight:read")
    assert native.userinfo(tokens["access_token"]).json().keys() == {"sub"}
    assert "refresh_token" not in tokens
    assert native.userinfo("nobody's").status_code == 401


def test_a_code_works_once_and_ends_what_it_gave(native: Application) -> None:
    code = native.visit()["code"]
    tokens = native.exchange(code).json()
    assert _error(native.exchange(code)) == "invalid_grant"
    assert _error(native.refresh(tokens["refresh_token"])) == "invalid_grant"
    assert native.userinfo(tokens["access_token"]).status_code == 401


@pytest.mark.parametrize(
    "changed",
    [
        {"code_verifier": "another-verifier-of-forty-three-characters-01"},
        {"code_verifier": ""},
        {"redirect_uri": RETURN + "/other"},
        {"client_id": "kobling-onetime"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_code_is_for_the_one_who_asked(native: Application, changed: dict[str, str]) -> None:
    assert _error(native.exchange(native.visit()["code"], **changed)) == "invalid_grant"


def test_a_code_is_good_for_five_minutes(native: Application) -> None:
    code = native.visit()["code"]
    native.connect.post("clock", advance=301)
    assert _error(native.exchange(code)) == "invalid_grant"


def test_a_re_used_refresh_token_comes_back_the_same(native: Application) -> None:
    token = native.sign_in()["refresh_token"]
    for _ in range(2):
        renewed = native.refresh(token).json()
        assert renewed["refresh_token"] == token
        assert native.userinfo(renewed["access_token"]).status_code == 200


def test_a_one_time_token_that_comes_again_ends_the_authorisation(onetime: Application) -> None:
    first = onetime.sign_in()["refresh_token"]
    second = onetime.refresh(first).json()["refresh_token"]
    third = onetime.refresh(second).json()["refresh_token"]
    assert len({first, second, third}) == 3
    assert _error(onetime.refresh(first)) == "invalid_grant"
    assert _error(onetime.refresh(third)) == "invalid_grant"


def test_a_token_just_replaced_is_honoured_where_the_provider_is_patient(onetime: Application) -> None:
    onetime.connect.post("settings", grace=30)
    first = onetime.sign_in()["refresh_token"]
    second = onetime.refresh(first).json()["refresh_token"]
    assert onetime.refresh(first).json()["refresh_token"] == second
    onetime.connect.post("clock", advance=31)
    assert _error(onetime.refresh(first)) == "invalid_grant"


def test_some_applications_get_no_refresh_token(connect: SimulatedProvider, http: httpx2.Client) -> None:
    assert "refresh_token" not in Application(connect, http, "kobling-short").sign_in()


def test_the_usage_of_refresh_tokens_is_a_setting(native: Application) -> None:
    native.connect.post("settings", refresh_usage="one-time")
    token = native.sign_in()["refresh_token"]
    assert native.refresh(token).json()["refresh_token"] != token
    with pytest.raises(OSError, match="400"):
        native.connect.post("settings", refresh_usage="twice")
    with pytest.raises(OSError, match="400"):
        native.connect.post("settings", no_such="thing")


def test_access_ends_after_an_hour_and_the_authorisation_after_thirty_days(native: Application) -> None:
    tokens = native.sign_in()
    native.connect.post("clock", advance=3599)
    assert native.userinfo(tokens["access_token"]).status_code == 200
    native.connect.post("clock", advance=1)
    assert native.userinfo(tokens["access_token"]).status_code == 401
    native.connect.post("clock", advance=30 * _DAY - 3601)
    answer = native.refresh(tokens["refresh_token"])
    assert answer.status_code == 200
    native.connect.post("clock", advance=1)  # the refresh has not prolonged it
    assert _error(native.refresh(tokens["refresh_token"])) == "invalid_grant"


def test_a_sliding_life_counts_from_the_last_use(native: Application) -> None:
    native.connect.post("settings", refresh_days=0, sliding_days=14)
    token = native.sign_in()["refresh_token"]
    for _ in range(3):
        native.connect.post("clock", advance=13 * _DAY)
        assert native.refresh(token).status_code == 200
    native.connect.post("clock", advance=14 * _DAY)
    assert _error(native.refresh(token)) == "invalid_grant"


def test_access_removed_in_the_account_settings(native: Application) -> None:
    person = HttpPerson()
    token = native.sign_in(person)["refresh_token"]
    page = person.look(f"{native.connect.url}/account")
    assert [choice.name for choice in page.page.choices] == ["application"]
    person.look(page.url, application=page.page.choices[0].value)
    assert _error(native.refresh(token)) == "invalid_grant"
    assert not person.look(page.url).page.choices


def test_an_administrator_withdraws_what_a_user_granted(native: Application) -> None:
    tokens = native.sign_in()
    native.connect.post("revoke", user="fewer_companies")
    assert native.refresh(tokens["refresh_token"]).status_code == 200
    assert native.connect.post("revoke", user="office")["revoked"] >= 1
    assert _error(native.refresh(tokens["refresh_token"])) == "invalid_grant"
    assert native.userinfo(tokens["access_token"]).status_code == 200  # until its time is over
    assert native.connect.post("expire")["expired"] == 2
    assert native.userinfo(tokens["access_token"]).status_code == 401


def test_an_application_gives_a_token_back(native: Application) -> None:
    tokens = native.sign_in()
    url = f"{native.connect.url}/connect/revocation"
    stranger = {"client_id": "nobody", "token": tokens["refresh_token"]}
    assert _error(native.http.post(url, data=stranger)) == "invalid_client"
    for token in (tokens["access_token"], "unknown", tokens["refresh_token"]):
        answer = native.http.post(url, data={"client_id": native.client_id, "token": token})
        assert (answer.status_code, answer.content) == (200, b"")
    assert native.userinfo(tokens["access_token"]).status_code == 401
    assert _error(native.refresh(tokens["refresh_token"])) == "invalid_grant"


@pytest.mark.parametrize("basic", [True, False], ids=["basic", "post"])
def test_a_service_signs_in_by_itself(service: Application, basic: bool) -> None:
    how = {"basic": SECRET} if basic else {"client_secret": SECRET}
    answer = service.token(grant_type="client_credentials", scope=_SERVICE, **how)
    assert answer.status_code == 200, answer.text
    assert answer.json().keys() == {"access_token", "expires_in", "token_type", "scope"}
    _, claims = service.claims(answer.json()["access_token"])
    assert (claims["client_id"], claims["scope"]) == ("regnskapsdata", [_SERVICE])
    assert "sub" not in claims


def test_the_parts_of_basic_are_encoded(service: Application) -> None:
    given = {"grant_type": "client_credentials", "scope": _SERVICE}
    pair = f"{service.client_id}:{SECRET}"  # as it is, with its + and %
    headers = {"authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
    url = f"{service.connect.url}/connect/token"
    assert _error(service.http.post(url, data=given, headers=headers)) == "invalid_client"
    assert service.token(basic=SECRET, **given).status_code == 200


def test_visma_net_wants_a_tenant_it_knows(service: Application) -> None:
    tenant = service.connect.get("state")["tenants"][1]["tenant"]
    given = {"basic": SECRET, "grant_type": "client_credentials", "scope": "vismanet_erp_service_api:read"}
    token = service.token(tenant_id=tenant, **given).json()["access_token"]
    assert service.claims(token)[1]["tenant_id"] == tenant
    assert _error(service.token(**given)) == "invalid_request"
    unknown = "af1140c1-0000-4000-8000-000000000001"
    assert _error(service.token(tenant_id=unknown, **given)) == "invalid_target"


@pytest.mark.parametrize(
    ("client_id", "given", "error"),
    [
        ("nobody", {"grant_type": "client_credentials"}, "invalid_client"),
        ("regnskapsdata", {"grant_type": "client_credentials", "client_secret": "wrong"}, "invalid_client"),
        ("regnskapsdata", {"grant_type": "client_credentials"}, "invalid_client"),
        ("kobling-native", {"grant_type": "client_credentials"}, "unauthorized_client"),
        ("kobling-native", {"grant_type": "password"}, "unsupported_grant_type"),
        ("kobling-native", {}, "invalid_request"),
        ("kobling-native", {"grant_type": "refresh_token", "refresh_token": "unknown"}, "invalid_grant"),
        ("regnskapsdata", {"grant_type": "client_credentials", "client_secret": SECRET,
                           "scope": "business-graphql-api:access-group-based"}, "invalid_scope"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_the_token_endpoint_refuses(
    connect: SimulatedProvider, http: httpx2.Client, client_id: str, given: dict[str, str], error: str
) -> None:
    assert _error(Application(connect, http, client_id).token(**given)) == error


def test_tokens_given_out_in_advance(native: Application) -> None:
    connect = native.connect
    token = connect.refresh_token("no_finance")
    assert native.userinfo(native.refresh(token).json()["access_token"]).json()["name"] == "Per Haugen"
    for persona in ("expired_authorisation", "withdrawn"):
        assert _error(native.refresh(connect.refresh_token(persona))) == "invalid_grant"
    unapproved = Application(connect, native.http, "kobling-unapproved")
    held = connect.refresh_token("not_approved", unapproved.client_id)
    assert _error(unapproved.refresh(held)) == "invalid_scope"
    connect.post("reset")
    assert native.refresh(token).status_code == 200
    tenant = connect.get("state")["tenants"][0]["tenant"]
    bound = native.refresh(connect.refresh_token("office", tenant=tenant)).json()
    assert native.claims(bound["access_token"])[1]["tenant_id"] == tenant
    assert set(NET.split()) == set(bound["scope"].split())


def test_times_follow_the_clock_and_may_be_skewed(native: Application) -> None:
    native.connect.post("clock", now="2027-03-01T12:00:00+00:00")
    native.connect.post("settings", date_skew=300, id_token_skew=-300)
    answer = native.exchange(native.visit()["code"])
    now = parsedate_to_datetime(answer.headers["date"])
    assert now.isoformat().startswith("2027-03-01T12:05:")
    claims = native.claims(answer.json()["id_token"])[1]
    assert 598 <= now.timestamp() - claims["iat"] <= 603


@pytest.mark.parametrize(
    ("fault", "status"),
    [("rate_limited", 429), ("server_error", 500), ("unavailable", 503), ("bad_gateway", 502), ("html", 200)],
)
def test_faults_of_the_way_strike_where_they_are_set(native: Application, fault: str, status: int) -> None:
    native.connect.post("faults", fault=fault, path="/token", times=1, retry_after=7)
    answer = native.token(grant_type="refresh_token")
    page = fault in ("bad_gateway", "html")
    assert (answer.status_code, answer.headers.get("retry-after")) == (status, None if page else "7")
    assert answer.headers.get("content-type", "").startswith("text/html") == page
    assert native.token(grant_type="refresh_token").status_code == 400


def test_an_answer_cut_on_its_way_has_had_its_effect(onetime: Application) -> None:
    token = onetime.sign_in()["refresh_token"]
    onetime.connect.post("faults", fault="cut_body", path="/token", times=1)
    with pytest.raises(httpx2.RemoteProtocolError):
        onetime.refresh(token)
    assert _error(onetime.refresh(token)) == "invalid_grant"
    for fault in ("truncated_json", "malformed_json"):
        onetime.connect.post("faults", fault=fault, path="/.well-known", times=1)
        with pytest.raises(ValueError, match="char"):
            onetime.http.get(f"{onetime.connect.url}/.well-known/openid-configuration").json()


def test_the_record_tells_what_was_asked_and_no_secret(native: Application) -> None:
    tokens = native.sign_in()
    native.refresh(tokens["refresh_token"])
    asked = native.connect.get("requests")
    kinds = [request["grant_type"] for request in asked if request["path"] == "/token"]
    assert kinds == ["authorization_code", "refresh_token"]
    assert not [name for name in ("id_token", "access_token", "refresh_token") if tokens[name] in str(asked)]
