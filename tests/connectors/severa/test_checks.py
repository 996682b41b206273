"""The named tests at an installation that is not ours, and what refusals mean."""

import pytest

from connectors.base import CheckItem, Result
from connectors.severa.system import SEVERA
from tests.connectors.loopback import NOW, Answer, Asked
from tests.connectors.severa.other_server import OtherServer, opened, said, trouble
from tests.connectors.severa.other_soap import KEY, OtherSoap, fault

READS = [f"read_{dataset}" for dataset in SEVERA.datasets]
WELL = ["reach", "signed_in", "identity", "companies", *READS]


def _checked(server: OtherServer, **secrets: str) -> list[tuple[str, str, str]]:
    with opened(server, **secrets) as found:
        return found.checked()


def test_everything_is_well() -> None:
    with opened(OtherServer(scope="customers:read, settings:read")) as found:
        items = list(found.connector.check())
    assert [item.name for item in items] == WELL
    assert {item.result for item in items} == {Result.OK}
    facts = {item.name: item.facts for item in items}
    assert facts["signed_in"] == {"key_kind": "REST API", "granted": "customers:read settings:read"}
    assert facts["identity"] == {"company": "Toinen Oy", "organisation_number": "0112038-9"}
    assert facts["companies"] == {"count": "1", "company": "Toinen Oy"}


def test_the_company_may_be_named_by_either_interface() -> None:
    with opened(OtherServer()) as found:
        (company,) = found.connector.companies()
        assert (company.id, company.currency) == ("0RG", "SEK")
        assert found.checked("someone")[3] == ("companies", "failed", "company_gone")
        for id in ("0RG", "R00T", "FI 0112038-9"):
            assert list(found.connector.read(id, "products"))
            assert found.checked(id)[-1] == ("read_hours", "ok", "")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (trouble(401, "AuthenticationRequired"), "key_refused"),
        (trouble(400, "InvalidParameter", "client_secret"), "key_refused"),
        (trouble(400, "InvalidRequest"), "key_refused"),
        (Answer(b"", 401), "key_refused"),
        (Answer(b'{"error": "invalid_client"}', 400), "key_refused"),
        (Answer(b"", 403), "key_refused"),
        (trouble(403, "AddonMissing"), "module_inactive"),
        (trouble(402, "TrialExpired"), "module_inactive"),
        (trouble(403, "OrganizationNotActive"), "company_gone"),
    ],
)
def test_no_token(answer: Answer, code: str) -> None:
    server = OtherServer(answers=lambda asked: answer if asked.path.endswith("/token") else None)
    with opened(server) as found:
        items = list(found.connector.check())
    assert [item.name for item in items] == ["reach", "signed_in"]
    problem = items[-1].problem
    assert problem is not None
    assert problem.code == code
    assert problem.params.get("field") == ("client_secret" if code == "key_refused" else None)


@pytest.mark.parametrize("refused", [False, True])
def test_a_byte_order_mark_before_a_token(refused: bool) -> None:
    server = OtherServer()

    def marked(asked: Asked) -> Answer | None:
        if not asked.path.endswith("token"):
            return None
        told = trouble(403, "AddonMissing") if refused else server._token("/token", asked.json())
        return Answer(b"\xef\xbb\xbf" + told.body, told.status)

    server.answers = marked
    expected = ("signed_in", "failed", "module_inactive") if refused else ("signed_in", "ok", "")
    assert _checked(server)[1] == expected


def test_half_of_the_credentials_is_said_so() -> None:
    with opened(OtherServer(), client_secret="") as found:
        (_, item) = list(found.connector.check())
    assert item.problem is not None
    assert (item.problem.code, item.problem.params) == ("key_missing", {"field": "client_secret"})


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"<html>Hello</html>"), "unexpected_answer"),
        (Answer(b"<html>Not here</html>", 404), "unexpected_answer"),
        (Answer(b"", 404), "unexpected_answer"),
        (Answer(b'{"access'), "malformed_answer"),
        (Answer(b"{}"), "unexpected_answer"),
        (Answer(raw=b""), "connection_cut"),
        (Answer(b"", 503), "server_error"),
        (Answer(b"API calls quota exceeded! maximum admitted 10 per 1s.", 429), "rate_limited"),
    ],
)
def test_a_server_that_is_none(answer: Answer, code: str) -> None:
    assert _checked(OtherServer(answers=lambda _: answer)) == [("reach", "failed", code)]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (trouble(403, "InsufficientApiScope", "Scope invoices:read is required"), "right_missing"),
        (trouble(401, "InsufficientApiScope"), "right_missing"),
        (trouble(403, "PermissionDenied"), "right_missing"),
        (Answer(b"", 403), "right_missing"),
        (trouble(400, "AddonMissing", "Advanced invoicing"), "module_inactive"),
        (trouble(403, "FeatureIsNotEnabled"), "module_inactive"),
    ],
)
def test_one_dataset_that_is_closed(answer: Answer, code: str) -> None:
    with opened(OtherServer(answers=lambda a: answer if a.path.endswith("/invoices") else None)) as found:
        items = {item.name: item for item in found.connector.check()}
    problem = items["read_invoices"].problem
    assert problem is not None
    assert (problem.code, problem.params["dataset"]) == (code, "invoices")
    assert items["read_invoices"].result is Result.WARNING
    assert {item.result for name, item in items.items() if name != "read_invoices"} == {Result.OK}


def test_a_token_refused_again_is_said_so() -> None:
    server = OtherServer(answers=lambda a: None if a.path.endswith("token") else Answer(b"", 401))
    assert _checked(server)[-1] == ("identity", "failed", "session_refused")


@pytest.mark.parametrize("how", ["empty", "refused"])
def test_a_server_that_gives_nothing_unless_scopes_are_named(how: str) -> None:
    server = OtherServer(scope="customers:read")

    def answers(asked: Asked) -> Answer | None:
        if not asked.path.endswith("/token"):
            return None
        scopes = asked.json().get("scope", "")
        if ":write" in scopes or (not scopes and how == "refused"):
            return trouble(403, "InsufficientApiScope", "Scope is not allowed")
        server.scope = scopes
        return None

    server.answers = answers
    with opened(server) as found:
        assert {result for _, result, _ in found.checked()} == {"ok"}
        (token,) = {t.scopes for purpose, t in found.tokens.items() if "refresh" not in purpose}
    assert "invoices:read" in token
    assert "customers:write" not in token


def _both(soap: OtherSoap) -> OtherServer:
    return OtherServer(answers=lambda asked: soap(asked) if asked.path == "/soap.svc" else None)


def test_with_both_the_key_is_proved_too() -> None:
    soap = OtherSoap()
    with opened(_both(soap), client_secret="other-FAKE-secret-9", api_key=KEY) as found:
        items: list[CheckItem] = list(found.connector.check())
    assert [item.name for item in items] == WELL
    assert items[1].facts == {"key_kind": "REST API + SOAP API", "quota": "3/100000"}
    assert soap.called == ["GetAllInvoiceStatuses"]


def test_with_both_the_one_that_is_wrong_is_named() -> None:
    for secrets, field in (
        ({"client_secret": "other-FAKE-secret-9", "api_key": "wrong-FAKE-key"}, "api_key"),
        ({"client_secret": "wrong-FAKE-secret", "api_key": KEY}, "client_secret"),
    ):
        with opened(_both(OtherSoap()), **secrets) as found:
            problem = list(found.connector.check())[-1].problem
        assert problem is not None
        assert (problem.code, problem.params["field"]) == ("key_refused", field)


def test_with_a_key_alone() -> None:
    with opened(OtherSoap(), api_key=KEY) as found:
        items = list(found.connector.check())
    assert [item.name for item in items] == WELL
    assert {item.result for item in items} == {Result.OK}
    assert items[2].facts == {"company": "Koko talo", "organisation_number": "0112038-9"}


@pytest.mark.parametrize(
    ("answer", "name", "code"),
    [
        (fault("AuthenticationFailureException"), "signed_in", "key_refused"),
        (fault("AuthenticationFailure"), "signed_in", "key_refused"),
        (fault("QuotaLimitExceededException", "Quota limit reached"), "reach", "rate_limited"),
        (fault("", "Quota limit reached"), "reach", "rate_limited"),
        (fault("GeneralFailure"), "reach", "vendor_rejected"),
        (fault("ValidationException"), "reach", "vendor_rejected"),
        (Answer(b"", 503), "reach", "server_error"),
        (Answer(b"<html></html>", 404), "reach", "unexpected_answer"),
        (Answer(b"<html></html>"), "reach", "unexpected_answer"),
        (Answer(b"<a><b></a>"), "reach", "malformed_answer"),
        (Answer(b"<a/>"), "reach", "unexpected_answer"),
        (Answer(raw=b""), "reach", "connection_cut"),
    ],
)
def test_a_key_that_gets_no_answer(answer: Answer, name: str, code: str) -> None:
    with opened(lambda _: answer, api_key=KEY) as found:
        checked = found.checked()
        assert checked[-1] == (name, "failed", code)
        assert len(checked) == (2 if name == "signed_in" else 1)


@pytest.mark.parametrize("name", ["NoPermissionException", "NoPermissionFailure"])
def test_a_key_whose_user_may_not_see_invoices(name: str) -> None:
    soap = OtherSoap(answers={"GetAllInvoiceStatuses": fault(name)})
    with opened(soap, api_key=KEY) as found:
        assert [item for item in found.checked() if item[1] != "ok"] == [
            ("read_invoices", "warning", "right_missing")
        ]


def test_a_user_who_is_deactivated_in_use() -> None:
    soap = OtherSoap()
    with opened(soap, api_key=KEY) as found:
        assert found.rows("projects")
        soap.key = "another"
        assert found.checked()[-1] == ("signed_in", "failed", "key_refused")


@pytest.mark.parametrize("life", ["3600.5", 0, -1, None, 10**300, 2**63 - 1, -(2**53)])
def test_odd_lives_of_tokens_are_no_trouble(life: object) -> None:
    def answer(asked: Asked) -> Answer | None:
        body = {"access_token": "FAKE-x", "access_token_expires_in": life, "refresh_token": "FAKE-y",
                "refresh_token_expires_in": life, "scope": "customers:read"}  # fmt: skip
        return said(body) if asked.path.endswith("/token") else None

    with opened(OtherServer(answers=answer)) as found:
        items = list(found.connector.check())
    assert (items[1].name, items[1].result) == ("signed_in", Result.OK)
    assert {token.ends > NOW for token in found.tokens.values()} == {True}


def test_a_life_that_is_no_number_is_an_answer_unlike_the_documented() -> None:
    body = {"access_token": "FAKE-x", "access_token_expires_in": "never", "scope": "customers:read"}
    server = OtherServer(answers=lambda asked: said(body) if asked.path.endswith("/token") else None)
    with opened(server) as found:
        problem = list(found.connector.check())[-1].problem
    assert problem is not None and problem.code == "unexpected_answer"
