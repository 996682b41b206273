"""Checks, kinds of key and what refusals mean."""

import base64
import json

import pytest

from connectors.base import CheckItem
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from tests.connectors.loopback import Answer, Asked
from tests.connectors.tripletex.fake import CONSUMER, EMPLOYEE, Fake, connected, error

CLIENTS = [
    {
        "id": 20,
        "name": "Fjord AS",
        "organizationNumber": "1",
        "currency": {"code": "NOK"},
        "customerCompanyId": 5,
    },
    {"id": 21, "name": "Slutt AS", "endDate": "2026-03-10"},
]
PRODUCTION = base64.b64encode(b'{"tokenId":1,"token":"abc-production"}').decode()


def _outcome(items: list[CheckItem]) -> list[tuple[str, str, str]]:
    return [(i.name, i.result.value, i.problem.code if i.problem else "") for i in items]


def _refuses(*fields: str) -> Fake:
    return Fake(override=lambda a: error(422, 18000, *fields) if "create" in a.path else None)


def test_all_well_for_an_end_user() -> None:
    with connected(Fake()) as bench:
        items = list(bench.connector.check())
        assert [i.name for i in items] == ["reach", "signed_in", "identity", "companies"] + [
            f"read_{dataset}" for dataset in LEDGER
        ]
        assert {i.result.value for i in items} == {"ok"}
        assert items[2].facts == {
            "key_kind": "end_user",
            "company": "Bedrift AS",
            "organisation_number": "999",
        }
        assert [c.id for c in bench.connector.companies()] == ["1"]


@pytest.mark.parametrize("refused", [False, True])
def test_a_byte_order_mark_before_a_session(refused: bool) -> None:
    fake, plain = Fake(), Fake()

    def marked(asked: Asked) -> Answer | None:
        if "create" not in asked.path:
            return None
        told = error(422, 18000, "consumerToken") if refused else plain(asked)
        fake.sessions = plain.sessions
        return Answer(b"\xef\xbb\xbf" + told.body, told.status)

    fake.override = marked
    with connected(fake) as bench:
        outcome = _outcome(list(bench.connector.check()))[1]
    expected = ("signed_in", "failed", "registration_refused") if refused else ("signed_in", "ok", "")
    assert outcome == expected


def test_an_office_key_lists_its_clients_and_closes_its_own_books() -> None:
    with connected(Fake(office=True, clients=CLIENTS), key_kind="end_user") as bench:
        items = list(bench.connector.check())
        assert _outcome(items)[2] == ("identity", "warning", "key_other_kind")
        assert items[3].facts == {"count": "1", "company": "Fjord AS"}
        clients = list(bench.connector.companies())
        assert [(c.id, c.usable) for c in clients] == [("20", True), ("21", False)]
        users = {_user(a) for a in bench.server.asked if a.path.endswith("/ledger/account")}
        assert users == {"20"}


def _user(asked: Asked) -> str:
    return base64.b64decode(asked.headers["authorization"].split()[1]).decode().split(":")[0]


def test_an_office_without_clients() -> None:
    with connected(Fake(office=True)) as bench:
        assert _outcome(list(bench.connector.check()))[-1] == ("companies", "failed", "no_companies")
        with pytest.raises(ErpError, match="no_companies"):
            list(bench.connector.companies())


@pytest.mark.parametrize(
    ("fields", "employee", "code"),
    [
        (("arg:consumerToken",), EMPLOYEE, "registration_refused"),
        (("arg:employeeToken",), EMPLOYEE, "key_refused"),
        (("arg:employeeToken",), "production-0123456789", "key_other_environment"),
        (("arg:employeeToken",), PRODUCTION, "key_other_environment"),
        (("arg:employeeToken",), base64.b64encode(b'{"token":"test-x"}').decode(), "key_refused"),
        (("arg:expirationDate",), EMPLOYEE, "clock_wrong"),
        (("arg:employeeToken",), CONSUMER, "key_mistaken"),
        (("arg:employeeToken",), "", "key_missing"),
    ],
)
def test_refusals_are_told_apart(fields: tuple[str, ...], employee: str, code: str) -> None:
    with connected(_refuses(*fields), employee=employee) as bench:
        items = _outcome(list(bench.connector.check()))
        assert items[-1] == ("signed_in", "failed", code)


def test_a_missing_registration() -> None:
    with connected(Fake(), consumer="") as bench:
        assert _outcome(list(bench.connector.check())) == [
            ("reach", "ok", ""),
            ("signed_in", "failed", "registration_missing"),
        ]


def test_an_old_server_gets_the_put_form() -> None:
    def old(asked: Asked) -> Answer | None:
        if "create" not in asked.path:
            return None
        if asked.method == "POST":
            return Answer(b"", 405)
        fake.sessions.append("test-session-old-0123456789")
        value = {"token": fake.sessions[-1], "expirationDate": asked.query["expirationDate"]}
        return Answer(json.dumps({"value": value}).encode())

    fake = Fake(override=old)
    with connected(fake) as bench:
        assert {i.result.value for i in bench.connector.check()} == {"ok"}
        assert CONSUMER not in repr(bench.exchanges) and EMPLOYEE not in repr(bench.exchanges)


@pytest.mark.parametrize(("modules", "code"), [(["API_V2"], "right_missing"), (["WAGE"], "module_inactive"),
                                               ([], "right_missing")])  # fmt: skip
def test_a_refused_dataset_warns_and_the_others_go_on(modules: list[str], code: str) -> None:
    fake = Fake(
        lists={"/company/salesmodules": [{"name": name} for name in modules]},
        override=lambda a: error(403, 9000) if a.path.endswith("/ledger/posting") else None,
    )
    with connected(fake) as bench:
        items = _outcome(list(bench.connector.check()))
    assert ("read_postings", "warning", code) in items
    assert ("read_trial_balance", "ok", "") in items


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"<html>", 502), "server_error"),
        (Answer(status=429), "rate_limited"),
        (Answer(b"<html>"), "unexpected_answer"),
        (Answer(b'{"val'), "malformed_answer"),
        (Answer(b"<html>404", 404), "unexpected_answer"),
        (Answer(raw=b""), "connection_cut"),
    ],
)
def test_a_server_that_is_not_reached_stops_the_check(answer: Answer, code: str) -> None:
    with connected(lambda _: answer) as bench:
        assert _outcome(list(bench.connector.check())) == [("reach", "failed", code)]
        assert sum(bench.token.waited) <= 20


def test_a_session_refused_again_is_said_so() -> None:
    refusing = Fake(override=lambda a: error(401, 3000) if "whoAmI" in a.path else None)
    with connected(refusing) as bench:
        assert _outcome(list(bench.connector.check()))[-1] == ("identity", "failed", "session_refused")


def test_no_secret_leaves_with_log_or_errors() -> None:
    echo = Answer(
        json.dumps({"status": 422, "code": 18000, "message": f"{CONSUMER} {EMPLOYEE}"}).encode(), 422
    )
    with connected(Fake(override=lambda a: echo if a.path.endswith("/ledger/account") else None)) as bench:
        items = list(bench.connector.check())
        text = repr(bench.exchanges) + "".join(
            f"{i} {i.problem} {getattr(i.problem, 'params', '')}" for i in items
        )
    assert "vendor_rejected" in text
    assert "0123456789" not in text
