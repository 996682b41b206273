"""The simulated Business NXT over real HTTP: who gets in, who sees which company, how it goes wrong."""

import html.parser
import json

import httpx2
import pytest

from connectors.simulators.host import SimulatorProcess
from tests.connectors.simulators.business_nxt import LISTED, PAGE, Caller, codes, service, user
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def bratteli(nxt: SimulatedSystem) -> int:
    return nxt.company("bratteli")


def test_each_endpoint_takes_tokens_of_its_own_kind(nxt: SimulatedSystem, http: httpx2.Client) -> None:
    program, person = service(nxt, http), user(nxt, http)
    assert len(program.ask(LISTED)["data"]["availableCompanies"]["items"]) == 3
    assert len(person.ask(LISTED)["data"]["availableCompanies"]["items"]) == 3
    for token, url in ((program.token, person.url), (person.token, program.url), ("nonsense", person.url)):
        answer = http.post(url, json={"query": LISTED}, headers={"authorization": f"Bearer {token}"})
        assert answer.status_code == 401
        assert "401 Authorization Required" in answer.text
        assert answer.headers["content-type"] == "text/html"
        assert answer.headers["x-vbc-traceid"]
    assert http.post(person.url, json={"query": LISTED}).status_code == 401
    assert http.get(person.url, headers={"authorization": f"Bearer {person.token}"}).status_code == 405


def test_a_token_ends_after_an_hour(nxt: SimulatedSystem, caller: Caller) -> None:
    nxt.post("clock", advance=3601)
    assert caller.post({"query": LISTED}).status_code == 401
    nxt.post("clock")


def test_a_reading_scope_refuses_mutations(caller: Caller) -> None:
    answer = caller.ask("mutation { deleteEverything }")
    assert answer["data"] is None and answer["errors"]


def test_the_list_grows_with_the_access_rows(nxt: SimulatedSystem, caller: Caller, bratteli: int) -> None:
    def listed() -> list[int]:
        found = caller.ask(LISTED)["data"]["availableCompanies"]
        assert found["totalCount"] == len(found["items"])
        return [one["vismaNetCompanyId"] for one in found["items"]]

    nxt.post("connect_user", user="regnskapsdata", ticked=False)
    assert listed() == []
    nxt.post("connect_user", user="regnskapsdata", ticked=True)
    assert listed() == []
    nxt.post("access", company=bratteli, group="")
    assert listed() == [bratteli]
    question = (
        "query($no: Int!) { useCompany(no: $no) { generalLedgerAccount(first: 1) { items { name } } } }"
    )
    refused = caller.ask(question, no=bratteli)
    assert refused["data"] == {"useCompany": {"generalLedgerAccount": None}}
    assert refused["errors"][0]["path"] == ["useCompany", "generalLedgerAccount"]
    nxt.post("access", company=bratteli, group="Lesetilgang alle tabeller")
    assert "errors" not in caller.ask(question, no=bratteli)
    nxt.post("access", company=bratteli, group=None)
    lost = caller.ask(question, no=bratteli)
    assert (lost["data"], codes(lost)) == ({"useCompany": None}, ["CONTEXT_FAILURE"])


@pytest.mark.parametrize("name", ["Regnskapsdata", "a" * 25, "to ord", ""])
def test_user_names_that_business_nxt_does_not_take(
    nxt: SimulatedSystem, http: httpx2.Client, name: str
) -> None:
    url = nxt.described["admin_url"]
    answer = http.post(url, data={"user": name, "ticked": "1"})
    assert answer.status_code == 400 and "role=alert" in answer.text
    assert name not in nxt.get("state")["users"]


def test_the_trainers_page_adds_and_removes_rows(
    nxt: SimulatedSystem, http: httpx2.Client, bratteli: int
) -> None:
    url = nxt.described["admin_url"]
    assert http.post(url, data={"user": "ny"}).status_code == 400  # without the tick
    assert http.post(url, data={"user": "ny", "company": str(bratteli)}).status_code == 400
    assert http.post(url, data={"user": "ny", "ticked": "1"}).status_code == 303
    assert http.post(url, data={"user": "ny", "company": "1"}).status_code == 400
    assert http.post(url, data={"user": "ny", "company": str(bratteli), "group": "X"}).status_code == 303
    page = http.get(url).text
    html.parser.HTMLParser().feed(page)
    assert "ny" in page and "Bratteli Bygg AS" in page
    assert http.post(url, data={"user": "ny", "company": str(bratteli), "remove": "1"}).status_code == 303
    assert http.post(url, data={"user": "ny", "remove": "1"}).status_code == 303
    assert "ny" not in nxt.get("state")["users"]


def test_companies_that_are_unknown_or_lost(nxt: SimulatedSystem, caller: Caller, bratteli: int) -> None:
    query = "query($no: Int!) { useCompany(no: $no) { companyInformation { items { companyNo name } } } }"
    assert codes(caller.ask(query, no=1)) == ["CONTEXT_FAILURE"]
    found = caller.ask(query, no=bratteli)["data"]["useCompany"]["companyInformation"]["items"]
    assert found == [{"companyNo": "980000311", "name": "Bratteli Bygg AS"}]
    nxt.post("faults", fault="company_gone", company=bratteli)
    assert codes(caller.ask(query, no=bratteli)) == ["CONTEXT_FAILURE"]
    assert len(caller.ask(LISTED)["data"]["availableCompanies"]["items"]) == 2


def test_customers_and_their_companies(caller: Caller) -> None:
    query = "{ availableCustomers { totalCount items { name vismaNetCustomerId } } }"
    [customer] = caller.ask(query)["data"]["availableCustomers"]["items"]
    number = customer["vismaNetCustomerId"]
    listed = (
        "query($c: Int, $o: [OrderBy_AvailableCompany!]) "
        "{ availableCompanies(customerNo: $c, last: 1, orderBy: $o) { items { name } } }"
    )
    by_name = [{"name": "DESC"}]
    assert caller.ask(listed, c=number, o=by_name)["data"]["availableCompanies"]["items"] == [
        {"name": "Bratteli Bygg AS"}
    ]
    assert caller.ask(listed, c=1)["data"]["availableCompanies"]["items"] == []
    rows = caller.ask(
        "query($n: Int!) { useCustomer(no: $n) { company { items { companyNo name } } } }", n=number
    )
    assert len(rows["data"]["useCustomer"]["company"]["items"]) == 3
    assert codes(caller.ask("{ useCustomer(no: 3) { company { totalCount } } }")) == ["CONTEXT_FAILURE"]


def test_batches_up_to_thirty_two(nxt: SimulatedSystem, caller: Caller) -> None:
    many = [{"query": LISTED}, {"query": "{ nothing }"}] * 16
    answers = caller.post(many).json()
    assert [("errors" in answer) for answer in answers] == [False, True] * 16
    assert len({answer["extensions"]["vbnxt-trace-id"] for answer in answers}) == 1
    assert caller.post([*many, {"query": LISTED}]).status_code == 400
    nxt.post("settings", batches=False)
    assert caller.post([{"query": LISTED}]).status_code == 400


def test_six_hundred_a_minute_and_token(nxt: SimulatedSystem, caller: Caller, http: httpx2.Client) -> None:
    nxt.post("settings", rate_limit=3)
    answers = [caller.post({"query": LISTED}) for _ in range(5)]
    assert [a.status_code for a in answers] == [200, 200, 200, 429, 429]
    assert "retry-after" not in answers[-1].headers
    assert service(nxt, http).post({"query": LISTED}).status_code == 200


def test_requests_in_progress_are_counted_by_company(
    nxt: SimulatedSystem, caller: Caller, bratteli: int
) -> None:
    nxt.post("settings", outstanding=0)
    answer = caller.ask(PAGE, no=bratteli, first=1)
    assert answer["errors"][0]["extensions"] == {"code": "OUTSTANDING_LIMIT_EXCEEDED", "limit": 0}
    assert "errors" not in caller.ask(LISTED)


@pytest.mark.parametrize(
    ("fault", "status", "told"),
    [
        ("bad_gateway", 502, "<html>"),
        ("server_error", 500, ""),
        ("gateway_timeout", 504, "<html>"),
        ("rate_limited", 429, "<html>"),
        ("session_refused", 401, "<html>"),
        ("expired_session", 401, "<html>"),
        ("missing_right", 200, '"generalLedgerTransaction":null'),
        ("no_access_group", 200, '"generalLedgerTransaction":null'),
        ("outstanding_limit", 200, "OUTSTANDING_LIMIT_EXCEEDED"),
        ("cut_off", 200, "TIMEOUT"),
        ("vendor_rejected", 200, "ARGUMENTS_OF_CORRECT_TYPE"),
        ("amount_too_fine", 200, "10.00001"),
        ("partial", 200, '"errors"'),
        ("unexpected_shape", 200, '"rows"'),
        ("slow", 200, '"items"'),
    ],
)
def test_faults_strike_one_table(
    nxt: SimulatedSystem, caller: Caller, bratteli: int, fault: str, status: int, told: str
) -> None:
    nxt.post("faults", fault=fault, path="generalLedgerTransaction", seconds=0.05)
    body = {"query": PAGE, "variables": {"no": bratteli, "first": 1}}
    assert caller.post({"query": LISTED}).status_code == 200
    answer = caller.post(body)
    assert answer.status_code == status
    assert told in answer.text
    assert fault in {known["fault"] for known in nxt.get("faults")}


def test_bodies_that_are_cut_or_spoilt(nxt: SimulatedSystem, caller: Caller, bratteli: int) -> None:
    body = {"query": PAGE, "variables": {"no": bratteli, "first": 5}}
    for fault in ("truncated_json", "malformed_json"):
        nxt.post("faults", fault=fault, times=1)
        with pytest.raises(json.JSONDecodeError):
            caller.post(body).json()
    nxt.post("faults", fault="cut_body", times=1)
    with pytest.raises(httpx2.RemoteProtocolError):
        caller.post(body)
    nxt.post("faults", fault="paging_stuck", times=2)
    first = caller.page(bratteli, first=2)
    again = caller.page(bratteli, first=2, after=first["pageInfo"]["endCursor"])
    assert first["items"] == again["items"] and again["pageInfo"]["hasNextPage"]


def test_pages_too_large_are_cut_off_after_59_seconds(
    nxt: SimulatedSystem, caller: Caller, bratteli: int
) -> None:
    nxt.post("settings", in_time=100, most=50)
    body = {"query": PAGE, "variables": {"no": bratteli, "first": 101}}
    assert caller.post(body).status_code == 504
    assert len(caller.page(bratteli, first=100)["items"]) == 50


def test_the_side_door_edits_and_records(nxt: SimulatedSystem, caller: Caller, bratteli: int) -> None:
    before = caller.page(bratteli, first=1)["totalCount"]
    nxt.post("edit", company=bratteli, action="add", date="2026-11-20", text="Nytt bilag")
    page = caller.page(bratteli, filter={"text": {"_eq": "Nytt bilag"}})
    assert (page["totalCount"], page["items"][0]["voucherDate"]) == (2, 20261120)
    assert caller.page(bratteli, first=1)["totalCount"] == before + 2
    last = nxt.get("requests")[-1]
    assert (last["path"], last["company"], last["status"]) == ("generalLedgerTransaction", bratteli, 200)
    nxt.post("edit", company=bratteli, action="delete")
    assert caller.page(bratteli, first=1)["totalCount"] < before + 2
    nxt.post("reset")
    assert caller.page(bratteli, first=1)["totalCount"] == before


def test_companies_with_many_postings_and_with_none(nxt: SimulatedSystem, caller: Caller) -> None:
    assert caller.page(nxt.company("tom"), first=5)["items"] == []
    assert nxt.get("truth?company=" + str(nxt.company("bratteli")))["datasets"]["postings"]["rows"] == 1000


def test_both_kinds_of_connection_lead_to_the_same_companies(
    simulators: SimulatorProcess, nxt: SimulatedSystem
) -> None:
    group = SimulatedSystem(simulators.systems["business_nxt_group"])
    assert group.base_url != nxt.base_url
    assert group.get("state")["companies"] == nxt.get("state")["companies"]
    assert set(group.personas) == set(nxt.personas)
    for persona in nxt.personas.values():
        client = persona["registration"].get("service_client_id", "")
        assert len(client) <= 24 and client == client.lower()
