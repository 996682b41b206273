"""Clocks that differ, providers out of order, registrations that are wrong."""

import pytest

from tests.connectors.oauth.program import Attempt, Program, free_port, refused
from tests.fixtures_simulator import SimulatedProvider


@pytest.mark.parametrize("ahead", [300, -300])
def test_a_clock_that_is_five_minutes_wrong(program: Program, ahead: int) -> None:
    program.ahead = ahead
    given = Attempt(program).run()
    assert abs(given.clock_skew + ahead) <= 2
    assert program.token() == program.tokens["user"].value.reveal()


def test_a_provider_whose_clock_is_five_minutes_ahead(program: Program, connect: SimulatedProvider) -> None:
    connect.post("clock", advance=300)
    assert abs(Attempt(program).run().clock_skew - 300) <= 2


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_an_id_token_of_another_time(program: Program, connect: SimulatedProvider, seconds: int) -> None:
    connect.post("settings", id_token_skew=seconds)
    assert refused(Attempt(program)) == "clock_wrong"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("server_error", "server_error"),
        ("unavailable", "server_error"),
        ("bad_gateway", "server_error"),
        ("rate_limited", "rate_limited"),
        ("html", "unexpected_answer"),
        ("malformed_json", "malformed_answer"),
        ("unexpected_shape", "unexpected_answer"),
        ("cut_body", "connection_cut"),
    ],
)
@pytest.mark.parametrize("path", ["/.well-known", "/token"])
def test_a_provider_out_of_order(
    program: Program, connect: SimulatedProvider, path: str, fault: str, code: str
) -> None:
    connect.post("faults", fault=fault, path=path)
    assert refused(Attempt(program)) == code


def test_a_provider_out_of_order_for_a_moment(program: Program, connect: SimulatedProvider) -> None:
    for path in ("/.well-known", "/userinfo"):
        connect.post("faults", fault="unavailable", path=path, times=1, retry_after=1)
    assert Attempt(program).run().name


def test_no_provider_at_all(program: Program) -> None:
    program.issuer = f"http://127.0.0.1:{free_port()}"
    assert refused(Attempt(program)) == "unreachable"
    program.issuer = "http://connect.invalid"
    assert refused(Attempt(program)) == "name_not_resolved"


def test_an_address_that_is_not_a_providers(program: Program, connect: SimulatedProvider) -> None:
    program.issuer = f"{connect.url}/nothing/here"
    assert refused(Attempt(program)) == "address_invalid"


def test_userinfo_is_a_courtesy(program: Program, connect: SimulatedProvider) -> None:
    program.registration["scope"] = "openid offline_access vismanet_erp_interactive_api:read"
    given = Attempt(program).run()
    assert (given.name, given.email) == ("", "") and given.subject


def test_what_is_not_approved(program: Program) -> None:
    program.registration["client_id"] = "kobling-unapproved"
    assert refused(Attempt(program)) == "registration_unapproved"


@pytest.mark.parametrize("status", [400, 401])
def test_a_wrong_secret(program: Program, connect: SimulatedProvider, status: int) -> None:
    connect.post("settings", invalid_client_status=status)
    address = f"http://127.0.0.1:{free_port()}/callback"
    connect.post("application", client_id="kobling-web", redirect_uris=[address])
    program.registration |= {"client_id": "kobling-web", "redirect_uri": address}
    program.secrets["client_secret"] = "wrong"
    assert refused(Attempt(program)) == "registration_refused"
