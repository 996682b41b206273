"""The named tests at an installation that is not ours, and what refusals mean."""

from typing import Any

import pytest

from connectors.base import CheckItem
from connectors.errors import ErpError
from connectors.registry import system
from tests.connectors.customer_insight.other_server import OtherServer, opened, trouble
from tests.connectors.loopback import Answer

READS = [f"read_{dataset}" for dataset in system("customer_insight").datasets]


def _outcome(items: list[CheckItem]) -> list[tuple[str, str, str]]:
    return [(i.name, i.result.value, i.problem.code if i.problem else "") for i in items]


def _checked(server: OtherServer, **secrets: str) -> list[tuple[str, str, str]]:
    with opened(server, **secrets) as connector:
        return _outcome(list(connector.check()))


def test_all_well() -> None:
    with opened(OtherServer()) as connector:
        items = list(connector.check())
        (company,) = connector.companies()
    assert [i.name for i in items] == ["reach", "signed_in", "identity", "companies", *READS]
    assert {i.result.value for i in items} == {"ok"}
    assert items[2].facts == {"organisation_number": "999888777"}
    assert (company.id, company.name, company.organisation_number) == ("77", "77", "999888777")


@pytest.mark.parametrize(
    ("role", "outcome"),
    [
        ("CustomerAdministrator", ("identity", "ok", "")),
        ("customer-administrator", ("identity", "ok", "")),
        (None, ("identity", "ok", "")),
        ("GroupAdministrator", ("identity", "warning", "administrator_needed")),
    ],
)
def test_the_role_that_is_told(role: str | None, outcome: tuple[str, str, str]) -> None:
    server = OtherServer()
    server.context["userRole"] = role
    found = _checked(server)
    assert outcome in found
    assert found[-1] == ("read_metrics", "ok", "")  # what a name of a role hides is left to the reads


@pytest.mark.parametrize(
    "refusal",
    [
        trouble(403, "Forbidden", "Customer administrator role is required."),
        trouble(403, "Forbidden"),
        Answer(b"", 403),
        Answer(b"<html>Forbidden</html>", 403),
    ],
)
def test_whoever_may_not_see_the_context_is_no_administrator(refusal: Answer) -> None:
    server = OtherServer(answers=lambda asked: refusal if asked.path.endswith("/context") else None)
    assert _checked(server)[-1] == ("identity", "failed", "administrator_needed")


@pytest.mark.parametrize("listed", [[], None])
def test_no_company(listed: list[Any] | None) -> None:
    server = OtherServer()
    server.context["companies"] = listed
    assert _checked(server)[-1] == ("companies", "failed", "no_companies")
    with opened(server) as connector, pytest.raises(ErpError, match="no_companies"):
        list(connector.companies())


def test_two_companies_are_both_listed() -> None:
    server = OtherServer()
    server.context["companies"] = [{"id": "a", "name": "Den ene"}, {"id": 2, "name": "Den andre"}]
    with opened(server) as connector:
        assert [(c.id, c.name) for c in connector.companies()] == [("a", "Den ene"), ("2", "Den andre")]
        assert _outcome(list(connector.check(["2"])))[3] == ("companies", "ok", "")
        assert _outcome(list(connector.check(["3"])))[-1] == ("companies", "failed", "company_gone")


def test_a_closed_list_is_a_warning_and_the_others_go_on() -> None:
    refusal = trouble(403, "Forbidden", "Not for you.")
    server = OtherServer(answers=lambda asked: refusal if asked.path.endswith("/metrics") else None)
    assert _checked(server)[-2:] == [
        ("read_dimensions", "ok", ""),
        ("read_metrics", "warning", "right_missing"),
    ]


def test_nobody_has_signed_in() -> None:
    server = OtherServer()
    assert _checked(server, other="x") == [("reach", "ok", ""), ("signed_in", "failed", "sign_in_needed")]
    assert [asked.path for asked in server.asked] == ["/insight/context"]
    assert "authorization" not in server.asked[0].headers


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"<html>", 502), "server_error"),
        (Answer(b"<html>"), "unexpected_answer"),
        (Answer(b"<html>404", 404), "unexpected_answer"),
        (trouble(404, "Not Found"), "vendor_rejected"),
        (Answer(b'{"customer'), "malformed_answer"),
        (Answer(raw=b""), "connection_cut"),
    ],
)
def test_a_server_that_is_none(answer: Answer, code: str) -> None:
    server = OtherServer(answers=lambda _: answer)
    assert _checked(server) == [("reach", "failed", code)]


def test_a_token_refused_again_is_said_so() -> None:
    server = OtherServer(answers=lambda _: trouble(401, "Unauthorized"))
    assert _checked(server)[-1] == ("signed_in", "failed", "session_refused")
    assert len([asked for asked in server.asked if asked.path == "/token"]) <= 3  # and then no more
