"""The named tests, the list of companies, and what each refusal means."""

import json

import pytest

from connectors.base import Company, Result
from connectors.business_nxt.api import ALLOWANCE, base_address
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from connectors.http import Pace
from tests.connectors.business_nxt.elsewhere import CLIENT, opened
from tests.connectors.business_nxt.other_server import COMPANY, Oddities, OtherServer, Row, voucher
from tests.connectors.loopback import Answer, Asked, Loopback, bench


def _listed(number: int, name: str = "", customer: int | None = 88) -> Row:
    return {"vismaNetCompanyId": number, "name": name or f"Selskap {number}", "vismaNetCustomerId": customer}


def _companies(server: OtherServer, **how: object) -> list[Company]:
    with Loopback(server, bench) as loopback, opened(loopback.url, **how) as connector:  # type: ignore[arg-type]
        return list(connector.companies())


def _problems(companies: list[Company]) -> dict[str, str]:
    return {c.id: c.problem.code if c.problem is not None else "" for c in companies}


def _checked(server: OtherServer, *companies: str) -> list[tuple[str, str]]:
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        items = list(connector.check(companies))
    return [(i.name, i.problem.code if i.problem is not None else str(i.result)) for i in items]


def test_all_is_well_and_the_facts_are_told() -> None:
    server = OtherServer(Oddities(), voucher(1, 20261120))
    server.tables["companyInformation"] = [{"companyNo": "999000111"}]
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        items = list(connector.check())
    assert [i.name for i in items][:4] == ["reach", "signed_in", "identity", "companies"]
    assert [i.name for i in items][4:] == [f"read_{name}" for name in LEDGER]
    assert {i.result for i in items} == {Result.OK}
    assert items[2].facts == {"client": CLIENT, "trace": "trace-1"}
    assert items[3].facts == {"count": "1", "company": "Annet AS"}
    assert {i.name: i.facts["found"] for i in items[4:]}["read_postings"] == "yes"


def test_companies_have_number_parent_and_name() -> None:
    server = OtherServer(Oddities(texts=True), companies=[_listed(1), _listed(2, customer=None), _listed(1)])
    server.tables["companyInformation"] = [{"companyNo": "999000111"}]
    assert _companies(server) == [
        Company("1", "Selskap 1", "999000111", "88"),
        Company("2", "Selskap 2", "999000111", ""),
    ]


def test_many_companies_take_few_requests() -> None:
    server = OtherServer(Oddities(), companies=[_listed(n) for n in range(1, 101)])
    assert len(_companies(server)) == 100
    assert server.posts == 1 + 4
    single = OtherServer(Oddities(batches="400"), companies=[_listed(n) for n in range(1, 101)])
    assert len(_companies(single)) == 100
    assert single.posts == 1 + 1 + 100


def test_companies_without_access_are_told_apart() -> None:
    server = OtherServer(
        Oddities(closed=frozenset({2})),
        companies=[_listed(1), _listed(2)],
        person=[_listed(1), _listed(2), _listed(3, "Mangler AS")],
    )
    found = _companies(server, user=True)
    assert _problems(found) == {"1": "", "2": "access_group_missing", "3": "company_not_granted"}
    assert found[2].problem is not None and found[2].problem.params == {"company": "Mangler AS"}
    assert _problems(_companies(server)) == {"1": "", "2": "access_group_missing"}
    assert _problems(_companies(server, access="user")) == {
        "1": "",
        "2": "access_group_missing",
        "3": "access_group_missing",
    }
    with Loopback(server, bench) as loopback, opened(loopback.url, user=True) as connector:
        facts = {i.name: i.facts for i in connector.check(["1"])}["companies"]
        wanted = [i.problem.code for i in connector.check(["3"]) if i.problem is not None]
    assert facts == {"count": "1", "company": "Selskap 1", "lacking": "2"}
    assert wanted == ["company_not_granted"]


def test_one_closed_table_closes_no_company() -> None:
    found = _companies(OtherServer(Oddities(refuses={"companyInformation": "table"})))
    assert _problems(found) == {str(COMPANY): ""}


@pytest.mark.parametrize("listed", ["empty", "null", "error", "context"])
def test_no_companies_is_a_state_to_wait_in(listed: str) -> None:
    bodies = {
        "empty": {"data": {"availableCompanies": {"items": []}}},
        "null": {"data": {"availableCompanies": None}},
        "error": {
            "data": {"availableCompanies": None},
            "errors": [{"message": "x", "path": ["availableCompanies"], "extensions": {"code": "Y"}}],
        },
        "context": {"errors": [{"message": "x", "extensions": {"code": "CONTEXT_FAILURE"}}]},
    }

    def answer(asked: Asked, _: int) -> Answer | None:
        return Answer(json.dumps(bodies[listed]).encode()) if b"availableCompanies" in asked.body else None

    server = OtherServer(Oddities(answers=answer))
    with pytest.raises(ErpError, match="no_companies"):
        _companies(server)
    assert _checked(server)[-1] == ("companies", "no_companies")


def test_a_company_that_is_gone() -> None:
    server = OtherServer(Oddities())
    assert _checked(server, "5")[-1] == ("companies", "company_gone")
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        list(connector.companies())
        server.companies = [_listed(1)]
        with pytest.raises(ErpError) as caught:
            connector.periods(str(COMPANY))
    assert (caught.value.code, caught.value.params) == ("company_gone", {"company": str(COMPANY)})


def test_each_company_is_read_and_one_that_is_gone_holds_up_no_other() -> None:
    server = OtherServer(Oddities(), companies=[_listed(1), _listed(2)])
    with Loopback(server, bench) as loopback, opened(loopback.url) as connector:
        both = list(connector.check(["2", "1"]))
        one = list(connector.check(["2", "5"]))
    assert both[3].facts == {"count": "2"}
    reads = [f"read_{dataset}" for dataset in LEDGER]
    assert [(i.name, i.company) for i in both[4:]] == [(name, id) for id in ("2", "1") for name in reads]
    gone = one[3]
    assert gone.problem is not None
    assert (gone.name, gone.result, gone.problem.code) == ("companies", Result.FAILED, "company_gone")
    assert gone.company == "5"
    assert [(i.name, i.company, i.result) for i in one[4:]] == [(name, "2", Result.OK) for name in reads]


def test_an_access_group_taken_away_later() -> None:
    server = OtherServer(Oddities(closed=frozenset({COMPANY})))
    with (
        Loopback(server, bench) as loopback,
        opened(loopback.url) as connector,
        pytest.raises(ErpError) as caught,
    ):
        list(connector.read(str(COMPANY), "accounts"))
    assert caught.value.code == "access_group_missing"


@pytest.mark.parametrize(
    ("opened_as", "code"), [(None, "access_group_missing"), ({"product": None}, "right_missing")]
)
def test_null_without_an_error_is_a_refusal_too(opened_as: object, code: str) -> None:
    body = json.dumps({"data": {"useCompany": opened_as}}).encode()
    odd = Oddities(answers=lambda asked, _: Answer(body) if b"productNo" in asked.body else None)
    with (
        Loopback(OtherServer(odd), bench) as loopback,
        opened(loopback.url) as connector,
        pytest.raises(ErpError) as caught,
    ):
        list(connector.read(str(COMPANY), "products"))
    assert caught.value.code == code


def test_one_dataset_that_is_refused_warns() -> None:
    found = dict(_checked(OtherServer(Oddities(refuses={"product": "table"}), voucher(1, 20261120))))
    assert {name for name, outcome in found.items() if outcome != "ok"} == {"read_products"}
    assert found["read_products"] == "right_missing"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(b"<html>502</html>", 502), ("reach", "server_error")),
        (Answer(b"<html>", 429), ("reach", "rate_limited")),
        (Answer(b"<html>Not found</html>", 404), ("reach", "unexpected_answer")),
        (Answer(b"<html>Portal</html>"), ("reach", "unexpected_answer")),
        (Answer(b'{"data"'), ("reach", "malformed_answer")),
        (Answer(b"", 302, {"location": "https://login.example/"}), ("reach", "unexpected_answer")),
    ],
)
def test_who_answers_instead(answer: Answer, expected: tuple[str, str]) -> None:
    assert _checked(OtherServer(Oddities(answers=lambda _a, _n: answer)))[-1] == expected


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://business.visma.net", "https://business.visma.net/api"),
        ("https://business.visma.net/api", "https://business.visma.net/api"),
        ("https://business.visma.net/api/graphql", "https://business.visma.net/api"),
        ("https://business.visma.net/api/GraphQL-Service/", "https://business.visma.net/api"),
        ("http://127.0.0.1:80/nxt/graphql-service", "http://127.0.0.1:80/nxt"),
        ("http://127.0.0.1:80/graphql", "http://127.0.0.1:80"),
    ],
)
def test_an_endpoint_that_was_pasted_is_taken_off(given: str, address: str) -> None:
    assert base_address(given) == address


def test_the_allowance_of_a_minute_is_kept() -> None:
    now = [0.0]
    allowance = Pace(*ALLOWANCE, monotonic=lambda: now[0])
    for n in range(580):
        now[0] = n / 100
        assert allowance.delay() == 0
        allowance.take()
    assert allowance.delay() == pytest.approx(60 - now[0])
    assert allowance.delay(keep_reserve=False) == 0
    now[0] = 60.5
    assert allowance.delay() == 0
