"""The named tests of a Visma.net connection and what refusals mean."""

import json

import pytest

from connectors.base import CheckItem
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from tests.connectors.loopback import Answer, Asked, Hurried
from tests.connectors.visma_net.elsewhere import opened, serving
from tests.connectors.visma_net.other_books import books
from tests.connectors.visma_net.other_server import (
    GLB,
    GLT,
    NUMBER,
    REFRESH,
    SECRET,
    Oddities,
    OtherServer,
    answer,
)

FINANCE = ("/v1/ledger", "/v1/account", "/v1/financialPeriod", GLT, GLB)
CLOSED = answer({"ExceptionType": "IPPException", "ExceptionMessage": "Access denied"}, 400)


def _checked(server: OtherServer, *companies: str) -> list[CheckItem]:
    with serving(server), opened(server, Hurried()) as connector:
        return list(connector.check(companies))


def _outcome(items: list[CheckItem]) -> list[tuple[str, str, str]]:
    return [(i.name, i.result.value, i.problem.code if i.problem else "") for i in items]


def test_all_well() -> None:
    items = _checked(OtherServer(Oddities(), books()))
    assert [i.name for i in items] == ["reach", "signed_in", "identity", "companies"] + [
        f"read_{dataset}" for dataset in LEDGER
    ]
    assert {i.result.value for i in items} == {"ok"}
    assert items[2].facts == {"company": "Annet AS", "organisation_number": NUMBER}
    assert items[3].facts == {"count": "1", "company": "Annet AS"}
    assert items[-2].facts == {"found": "yes"}


@pytest.mark.parametrize("refusal", [answer({"message": "Nei"}, 403), Answer(b"", 403), CLOSED])
def test_without_the_finance_module(refusal: Answer) -> None:
    state = answer([{"financials": False, "message": "Ikke satt opp"}])
    odd = Oddities(answers=dict.fromkeys(FINANCE, refusal) | {"/v1/firstTimeStartup/status": state})
    items = _checked(OtherServer(odd, []))
    assert _outcome(items)[-1] == ("companies", "failed", "module_inactive")
    assert items[-1].problem is not None
    assert "Ikke satt opp" in items[-1].problem.detail
    with serving(server := OtherServer(odd, [])), opened(server) as connector:
        with pytest.raises(ErpError, match="module_inactive"):
            list(connector.companies())
        with pytest.raises(ErpError, match="module_inactive"):
            connector.periods(NUMBER)


def test_everything_refused_is_the_missing_module_too() -> None:
    odd = Oddities(statuses=dict.fromkeys((*FINANCE, "/v1/organization"), 403))
    assert _outcome(_checked(OtherServer(odd, [])))[-1] == ("identity", "failed", "module_inactive")


@pytest.mark.parametrize(("closed", "code"), [((GLT,), "right_missing"), ((GLT, GLB), "module_inactive")])
def test_postings_refused(closed: tuple[str, ...], code: str) -> None:
    found = _outcome(_checked(OtherServer(Oddities(statuses=dict.fromkeys(closed, 403)), books())))
    assert ("read_postings", "warning", code) in found
    assert ("read_customers", "ok", "") in found


def test_nobody_home() -> None:
    items = _checked(OtherServer(Oddities(organisations=[]), []))
    assert _outcome(items)[-1] == ("identity", "failed", "no_companies")


def test_another_company_than_wanted() -> None:
    items = _checked(OtherServer(Oddities(), books()), "111222333")
    assert _outcome(items)[-1] == ("companies", "failed", "other_company")
    assert items[-1].problem is not None and items[-1].problem.params["found"] == "Annet AS"


def test_a_company_that_is_gone() -> None:
    server = OtherServer(Oddities(), books())
    with serving(server), opened(server) as connector:
        connector.periods(NUMBER)
        server.odd.organisations = []
        server.odd.statuses[GLT] = 403
        with pytest.raises(ErpError, match="company_gone"):
            list(connector.read(NUMBER, "postings"))
        with opened(server) as later, pytest.raises(ErpError, match="company_gone"):
            list(later.read(NUMBER, "accounts"))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Answer(b"<html>", 502), "server_error"),
        (Answer(b"", 429), "rate_limited"),
        (Answer(b"<html>"), "unexpected_answer"),
        (Answer(b"[{"), "malformed_answer"),
        (Answer(b"<html>", 404), "unexpected_answer"),
        (Answer(raw=b""), "connection_cut"),
    ],
)
def test_a_server_that_is_not_reached_stops_the_check(given: Answer, code: str) -> None:
    items = _checked(OtherServer(Oddities(answers={"/v1/organization": given}), []))
    assert _outcome(items) == [("reach", "failed", code)]


def test_a_token_refused_again_is_said_so() -> None:
    server = OtherServer(Oddities(token_life=0), [])
    assert _outcome(_checked(server)) == [("reach", "ok", ""), ("signed_in", "failed", "session_refused")]
    assert len(server.tokens) <= 3


def test_a_provider_that_refuses() -> None:
    class Refusing(OtherServer):
        def _token(self, asked: Asked) -> Answer:
            return answer({"error": "invalid_grant"}, 400)

    items = _checked(Refusing(Oddities(), []))
    assert _outcome(items) == [("reach", "ok", ""), ("signed_in", "failed", "sign_in_expired")]


def test_nobody_has_signed_in() -> None:
    server = OtherServer(Oddities(), [])
    with serving(server), opened(server, refresh="") as connector:
        assert _outcome(list(connector.check())) == [
            ("reach", "ok", ""),
            ("signed_in", "failed", "sign_in_needed"),
        ]
    assert [asked.path for asked in server.asked] == ["/v1/organization"]


def test_a_service_without_its_company() -> None:
    server = OtherServer(Oddities(), [])
    with serving(server), opened(server, access="service", tenant="") as connector:
        items = list(connector.check())
        assert _outcome(items) == [("reach", "ok", ""), ("signed_in", "failed", "value_missing")]
        with pytest.raises(ErpError, match="value_missing"):
            list(connector.companies())


def test_no_secret_leaves_with_log_or_errors() -> None:
    class Echo(OtherServer):
        def _data(self, path: str, query: object) -> Answer:
            said = f"{REFRESH} {SECRET} {' '.join(self.tokens)}"
            return answer({"message": said}, 400) if path == "/v1/account" else super()._data(path, query)  # type: ignore[arg-type]

    server = Echo(Oddities(), books())
    told: list[object] = []
    with serving(server), opened(server, Hurried(), told) as connector:  # type: ignore[arg-type]
        items = list(connector.check())
    shown = repr(told) + json.dumps([str(i.problem) + repr(i.problem and i.problem.params) for i in items])
    assert "vendor_rejected" in shown
    assert not [secret for secret in (REFRESH, SECRET, *server.tokens) if secret in shown]
