"""Access that goes on without the person: renewing, tokens that rotate, the application's own access."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta

import pytest

from connectors.base import AccessToken, Held, utc_now
from connectors.errors import ErpError
from connectors.fields import Secret
from connectors.http import Exchange
from tests.connectors.oauth.program import SECRET, Attempt, Program
from tests.fixtures_simulator import SimulatedProvider

_SERVICE = "business-graphql-service-api:access-group-based-readonly"


def _asked(connect: SimulatedProvider) -> list[dict[str, str]]:
    return [asked for asked in connect.get("requests") if asked["path"] == "/token"]


def _refused(program: Program) -> str:
    with pytest.raises(ErpError) as caught:
        program.token()
    return caught.value.code


def test_a_token_lasts_until_five_minutes_before_its_end(
    program: Program, connect: SimulatedProvider
) -> None:
    Attempt(program).run()
    first = program.token()
    program.ahead = 3600 - 310
    assert program.token() == first
    program.ahead = 3600 - 290
    assert program.token() != first
    assert [asked["grant_type"] for asked in _asked(connect)] == ["authorization_code", "refresh_token"]
    assert len(program.saved) == 1  # a token that stays the same is not saved again


def test_a_one_time_token_is_saved_each_time(onetime: Program) -> None:
    Attempt(onetime).run()
    for _ in range(3):
        onetime.tokens.clear()
        onetime.token()
    values = [value for _, value in onetime.saved]
    assert len(values) == len(set(values)) == 4


def test_nobody_has_signed_in(program: Program, connect: SimulatedProvider) -> None:
    assert _refused(program) == "sign_in_needed"
    assert _asked(connect) == []


def test_without_a_refresh_token_access_ends_with_the_hour(connect: SimulatedProvider) -> None:
    program = Program(connect.url, {"client_id": "kobling-short"})
    given = Attempt(program).run()
    assert not given.renewable and not program.saved
    assert given.expires_at == program.tokens["user"].ends
    program.ahead = 3600 - 60
    assert program.token()  # within the margin, but still good
    program.ahead = 3600
    assert _refused(program) == "sign_in_needed"


@pytest.mark.parametrize("persona", ["expired_authorisation", "withdrawn"])
def test_an_authorisation_that_has_ended(connect: SimulatedProvider, persona: str) -> None:
    program = Program(connect.url, secrets={"refresh_token": connect.refresh_token(persona)})
    assert _refused(program) == "sign_in_expired"


def test_an_authorisation_ends_after_thirty_days(program: Program, connect: SimulatedProvider) -> None:
    given = Attempt(program).run()
    connect.post("clock", advance=30 * 86_400)
    program.tokens.clear()
    assert _refused(program) == "sign_in_expired"
    assert given.expires_at is not None
    program.ahead = 30 * 86_400
    assert abs((program.now() - given.expires_at).total_seconds()) < 60


def test_an_authorisation_taken_back(program: Program, connect: SimulatedProvider) -> None:
    Attempt(program).run()
    connect.post("revoke", user="office")
    program.tokens.clear()
    assert _refused(program) == "sign_in_expired"


def test_an_answer_lost_on_its_way_where_tokens_are_used_again(
    program: Program, connect: SimulatedProvider
) -> None:
    Attempt(program).run()
    program.tokens.clear()
    connect.post("faults", fault="cut_body", path="/token", times=1)
    assert program.token()


def test_an_answer_lost_with_the_new_token_is_asked_for_again(
    onetime: Program, connect: SimulatedProvider
) -> None:
    connect.post("settings", grace=30)
    Attempt(onetime).run()
    onetime.tokens.clear()
    connect.post("faults", fault="cut_body", path="/token", times=1)
    assert onetime.token()
    onetime.tokens.clear()
    assert onetime.token()


def test_an_answer_lost_for_good(onetime: Program, connect: SimulatedProvider) -> None:
    """Where the provider honours a token once and no more, somebody has to sign in again, and is told so."""
    Attempt(onetime).run()
    onetime.tokens.clear()
    connect.post("faults", fault="cut_body", path="/token", times=1)
    assert _refused(onetime) == "sign_in_expired"


def test_a_provider_that_is_down_costs_nothing(onetime: Program, connect: SimulatedProvider) -> None:
    Attempt(onetime).run()
    onetime.tokens.clear()
    connect.post("faults", fault="unavailable", path="/token", times=2)
    assert _refused(onetime) == "server_error"
    assert onetime.token()


@pytest.mark.parametrize("client_id", ["kobling-native", "kobling-onetime"])
def test_two_at_once_renew_one_after_the_other(connect: SimulatedProvider, client_id: str) -> None:
    """Two processes share what is stored and a lease on it, but not their access tokens."""
    token = connect.refresh_token("office", client_id)
    lease = threading.Lock()
    programs = [Program(connect.url, {"client_id": client_id}, {"refresh_token": token}) for _ in range(4)]

    @contextmanager
    def renewing() -> Iterator[Held]:
        with lease:
            yield programs[0].held()

    for program in programs:
        program.renewing, program.saved = renewing, programs[0].saved
    with ThreadPoolExecutor(4) as threads:
        tokens = list(threads.map(Program.token, programs))
    assert len(set(tokens)) == 4
    assert len(_asked(connect)) == 4
    assert {asked.get("error") for asked in _asked(connect)} == {None}
    programs[0].tokens.clear()
    assert programs[0].token()


def test_threads_of_one_process_renew_once(onetime: Program, connect: SimulatedProvider) -> None:
    """They share the access tokens: whoever comes second takes what the first has renewed."""
    Attempt(onetime).run()
    onetime.ahead = 3600
    lease = threading.Lock()
    asked = len(_asked(connect))

    @contextmanager
    def renewing() -> Iterator[Held]:
        with lease:
            yield onetime.held()

    onetime.renewing = renewing
    with ThreadPoolExecutor(4) as threads:
        tokens = [future.result() for future in [threads.submit(onetime.token) for _ in range(4)]]
    assert len(set(tokens)) == 1
    assert len(_asked(connect)) == asked + 1


class _Meanwhile(list[Exchange]):
    """Somebody does something between the answer to a renewal and its keeping."""

    def __init__(self, deed: Callable[[], None]) -> None:
        super().__init__()
        self.deed = deed

    def append(self, exchange: Exchange) -> None:
        if exchange.name == "token" and not any(e.name == "token" for e in self):
            self.deed()
        super().append(exchange)


@pytest.mark.parametrize("here", [True, False], ids=["in this process", "in another"])
def test_who_signs_in_during_a_renewal_is_not_written_over(
    onetime: Program, connect: SimulatedProvider, here: bool
) -> None:
    Attempt(onetime).run()
    onetime.tokens.clear()
    newer = connect.refresh_token("office", "kobling-onetime")
    ends = utc_now() + timedelta(hours=1)

    def sign_in() -> None:
        onetime.saved.append(("refresh_token", newer))
        if here:
            onetime.tokens["user"] = AccessToken(Secret("test-FAKE-newer"), ends)

    onetime.exchanges = _Meanwhile(sign_in)
    token = onetime.token()
    assert onetime.tokens["user"].value.reveal() == token
    assert (token == "test-FAKE-newer") is here
    values = [value for _, value in onetime.saved]
    assert values[1] == newer and len(values) == (2 if here else 3)  # the newer one was renewed in its turn


@pytest.fixture
def service(connect: SimulatedProvider) -> Program:
    """An application that signs in by itself."""
    registration = {"service_client_id": "regnskapsdata", "service_scope": _SERVICE}
    secrets = {"service_client_secret": SECRET}
    return Program(connect.url, registration, secrets, {"access": "service"})


def test_a_service_signs_in_by_itself(service: Program, connect: SimulatedProvider) -> None:
    first = service.token()
    assert service.token() == first
    service.ahead = 3600
    assert service.token() != first
    assert [a["client_id"] for a in _asked(connect)] == ["regnskapsdata"] * 2
    assert "tenant_id" not in _asked(connect)[0]
    with service.connect() as client:
        assert client.check() == {"client": "regnskapsdata", "granted": _SERVICE}


def test_a_service_for_one_company(service: Program, connect: SimulatedProvider) -> None:
    service.registration["service_scope"] = "vismanet_erp_service_api:read"
    assert _refused(service) == "vendor_rejected"
    service.fields["tenant_id"] = "af1140c1-0000-4000-8000-000000000001"
    assert _refused(service) == "company_gone"
    service.fields["tenant_id"] = connect.get("state")["tenants"][0]["tenant"]
    assert service.token()


@pytest.mark.parametrize(
    ("registration", "secret", "code"),
    [
        ({}, "wrong", "registration_refused"),
        ({"service_client_id": "nobody"}, SECRET, "registration_refused"),
        ({"service_scope": "business-graphql-api:access-group-based"}, SECRET, "registration_unapproved"),
        ({"service_client_id": "kobling-native"}, "", "registration_unapproved"),
    ],
    ids=["secret", "client", "scope", "grant"],
)
def test_what_a_service_may_not(
    service: Program, registration: dict[str, str], secret: str, code: str
) -> None:
    service.registration |= registration
    service.secrets["service_client_secret"] = secret
    assert _refused(service) == code


def test_no_registration(program: Program) -> None:
    program.registration["client_id"] = ""
    assert _refused(program) == "registration_missing"
