"""The simulated Visma.net: tokens and tenants, pages, allowance, queue, errors, and books that add up."""

import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
from openapi_schema_validator import OAS30Validator

from connectors.simulators.host import SimulatorProcess
from connectors.simulators.visma_connect.applications import SECRET
from tests.connectors.simulators.visma_connect import Application
from tests.fixtures_simulator import SimulatedProvider, SimulatedSystem

SPEC = json.loads((Path(__file__).parents[2] / "data/specs/visma_net.openapi.json").read_text("utf-8"))
READ = "vismanet_erp_service_api:read"
TRANSACTIONS, BALANCES, JOURNALS = (
    "/v1/GeneralLedgerTransactions",
    "/v2/generalLedgerBalance",
    "/v2/journaltransaction",
)
LISTS: dict[str, dict[str, Any]] = {
    "/v1/organization": {}, "/v1/branch": {}, "/v1/ledger": {}, "/v1/financialPeriod": {}, "/v1/account": {},
    "/v1/customer": {}, "/v1/supplier": {}, "/v1/inventory": {}, "/v1/department": {}, "/v1/subaccount": {},
    "/v1/currency": {}, TRANSACTIONS: {"ledger": "1"}, JOURNALS: {"periodId": "202603"},
    BALANCES: {"periodId": "202603"},
}  # fmt: skip


class Caller:
    """The service of the office, signed in to one company."""

    def __init__(self, system: SimulatedSystem, http: httpx2.Client, key: str = "bratteli") -> None:
        self.system, self.http = system, http
        self.tenant: str = system.described["companies"][key]
        self.token = self.granted(READ).json()["access_token"]

    def granted(self, scope: str, tenant: str = "") -> httpx2.Response:
        """The token endpoint's answer."""
        given = {"grant_type": "client_credentials", "client_id": "regnskapsdata", "client_secret": SECRET,
                 "scope": scope, "tenant_id": tenant or self.tenant}  # fmt: skip
        return self.http.post(f"{self.system.described['connect_url']}/connect/token", data=given)

    def get(self, path: str, headers: dict[str, str] | None = None, **query: Any) -> httpx2.Response:
        """GET with the token."""
        headers = {"authorization": f"Bearer {self.token}"} | (headers or {})
        return self.http.get(self.system.base_url + path, params=query, headers=headers)

    def rows(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """A list in all its pages, numbers exact."""
        found: list[dict[str, Any]] = []
        number = 1
        while True:
            answer = self.get(path, pageNumber=number, pageSize=700, **query)
            assert answer.status_code == 200, answer.text
            page = json.loads(answer.text, parse_float=Decimal)
            found += page
            if not page or "metadata" not in page[0] or len(found) >= page[0]["metadata"]["totalCount"]:
                return found
            number += 1


@pytest.fixture
def system(simulators: SimulatorProcess, connect: SimulatedProvider) -> SimulatedSystem:
    return SimulatedSystem(simulators.systems["visma_net"]).restart()


@pytest.fixture
def call(system: SimulatedSystem, http: httpx2.Client) -> Caller:
    return Caller(system, http)


def _nullable(schema: Any) -> Any:
    """The vendor's schema as it is answered: every value may also be null."""
    if isinstance(schema, list):
        return [_nullable(s) for s in schema]
    if not isinstance(schema, dict):
        return schema
    made = {k: _nullable(v) for k, v in schema.items()}
    if isinstance(made.get("type"), str):
        made["nullable"] = True
    if "$ref" in made:
        return {"anyOf": [made, {"nullable": True, "type": "string", "maxLength": 0}]}
    return made


@pytest.mark.parametrize("path", LISTS)
def test_lists_follow_the_published_schema(call: Caller, path: str) -> None:
    rows = call.get(path, **LISTS[path]).json()
    assert rows
    content = SPEC["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    document = {"components": _nullable(SPEC["components"])} | content
    OAS30Validator(document).validate(rows)
    known = set(SPEC["components"]["schemas"][content["items"]["$ref"].rpartition("/")[2]]["properties"])
    assert set(rows[0]) <= known
    paged = {"pageNumber"} <= {p.get("name") for p in SPEC["paths"][path]["get"]["parameters"]}
    assert paged == ("metadata" in rows[0])


def test_a_token_opens_its_own_company_alone(system: SimulatedSystem, http: httpx2.Client) -> None:
    names = {
        key: Caller(system, http, key).rows("/v1/organization")[0]["name"] for key in ("bratteli", "tom")
    }
    assert names == {"bratteli": "Bratteli Bygg AS", "tom": "Nystiftet Holding AS"}
    call = Caller(system, http)
    assert call.granted(READ, "00000000-0000-4000-8000-000000000000").status_code == 400
    call.token = call.granted("vismanet_erp_service_api:update").json()["access_token"]
    assert call.get("/v1/organization").status_code == 403
    call.token = call.granted("business-graphql-service-api:access-group-based").json()["access_token"]
    assert call.get("/v1/organization").status_code == 403
    call.token = "test-FAKE-token"
    assert call.get("/v1/organization").status_code == 401


def test_a_person_reads_the_company_that_was_chosen(
    system: SimulatedSystem, connect: SimulatedProvider, http: httpx2.Client
) -> None:
    application = Application(connect, http)
    tenant = system.described["companies"]["granli"]
    refresh = connect.refresh_token("office", tenant=tenant)
    token = application.token(grant_type="refresh_token", refresh_token=refresh).json()["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    assert (
        http.get(f"{system.base_url}/v1/organization", headers=headers).json()[0]["name"].startswith("Granli")
    )
    unbound = application.token(grant_type="refresh_token", refresh_token=connect.refresh_token("office"))
    headers = {"authorization": f"Bearer {unbound.json()['access_token']}"}
    assert http.get(f"{system.base_url}/v1/organization", headers=headers).status_code == 403


def test_pages_are_cut_silently_and_end_in_nothing(system: SimulatedSystem, call: Caller) -> None:
    system.post("settings", most={"/v1/customer": 7})
    first = call.get("/v1/customer", pageNumber=1, pageSize=500).json()
    total = first[0]["metadata"]["totalCount"]
    assert [len(first), first[0]["metadata"]] == [7, {"totalCount": total, "maxPageSize": 7}]
    rest = call.get("/v1/customer", pageNumber=-(-total // 7), pageSize=500).json()
    assert 0 < len(rest) <= 7
    assert call.get("/v1/customer", pageNumber=99, pageSize=500).json() == []
    system.post("faults", fault="total_changes", path="/v1/customer")
    assert call.get("/v1/customer", pageNumber=2, pageSize=5).json()[0]["metadata"]["totalCount"] == total + 1


@pytest.mark.parametrize(
    ("path", "query"),
    [
        (TRANSACTIONS, {}),
        (TRANSACTIONS, {"ledger": "1", "fromDate": "yesterday"}),
        (BALANCES, {}),
        ("/v1/account", {"lastModifiedDateTimeCondition": ">"}),
        ("/v1/customer", {"lastModifiedDateTime": "2026-01-01"}),
        ("/v1/customer", {"pageNumber": "0"}),
    ],
)
def test_wrong_parameters_are_refused(call: Caller, path: str, query: dict[str, Any]) -> None:
    answer = call.get(path, **query)
    assert answer.status_code == 400
    assert {"message", "ExceptionMessage"} & set(answer.json())


def test_the_change_filter(call: Caller) -> None:
    every = call.rows(TRANSACTIONS, ledger="1")
    since = {"lastModifiedDateTime": "2026-06-01", "lastModifiedDateTimeCondition": ">="}
    later = call.rows(TRANSACTIONS, ledger="1", **since)
    assert 0 < len(later) < len(every)
    assert min(row["lastModifiedDateTime"] for row in later) >= "2026-06-01"


def test_the_allowance_of_an_hour(system: SimulatedSystem, http: httpx2.Client, call: Caller) -> None:
    system.post("settings", rate_limit=2)
    first = call.get("/v1/organization").headers
    assert [first[f"x-ratelimit-{n}"] for n in ("limit", "remaining", "policy")] == [
        "2",
        "1",
        "4-fixed-window",
    ]
    call.get("/v1/organization")
    over = call.get("/v1/organization")
    assert over.status_code == 429
    assert 3500 < int(over.headers["retry-after"]) <= 3600
    assert over.headers["retry-after"] == over.headers["x-ratelimit-reset"]
    assert Caller(system, http, "granli").get("/v1/organization").status_code == 200


def test_calls_in_the_background(system: SimulatedSystem, call: Caller) -> None:
    plain = call.get("/v1/account").json()
    queued = call.get("/v1/account", {"erp-api-background": "none"})
    assert queued.status_code == 202
    where = queued.json()["stateLocation"]
    states = [call.get(where).json() for _ in range(3)]
    assert [state["status"] for state in states] == ["waiting", "running", "finished"]
    assert call.get(states[-1]["contentLocation"]).json() == plain
    assert call.get(states[-1]["contentLocation"]).status_code == 404
    failing = call.get(BALANCES, {"erp-api-background": "none"}).json()["stateLocation"]
    failed = [call.get(failing).json() for _ in range(3)][-1]
    assert [failed["status"], failed["statusCode"]] == ["failed", 400]
    assert call.get("/v1/account", {"erp-api-background": "https://x.example"}).status_code == 400


def test_the_retired_address(system: SimulatedSystem, call: Caller) -> None:
    old = call.get("/API/controller/api/v1/organization")
    assert old.json() == call.get("/v1/organization").json()
    assert [old.headers["x-ratelimit-limit"], old.headers["x-ratelimit-policy"]] == ["500", "6-fixed-window"]
    [context] = call.get("/API/resources/v1/context").json()
    assert context["name"] == "Bratteli Bygg AS"
    system.post("settings", retired_gone=True)
    assert call.get("/API/controller/api/v1/organization").status_code == 410
    assert call.get("/v1/organization").status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "shape"),
    [
        ("missing_right", 403, b'{"message"'),
        ("token_exception", 500, b'{"ExceptionType"'),
        ("not_found", 404, b""),
        ("precondition_failed", 412, b'{"message"'),
        ("gateway_timeout", 504, b"<!doctype"),
        ("bad_gateway", 502, b"<html>"),
        ("empty_body", 200, b""),
        ("html_body", 200, b"<!doctype"),
    ],
)
def test_errors_come_in_every_shape(
    system: SimulatedSystem, call: Caller, fault: str, status: int, shape: bytes
) -> None:
    system.post("faults", fault=fault, path="/v1/account")
    answer = call.get("/v1/account")
    assert answer.status_code == status
    assert answer.content.startswith(shape)
    assert bool(shape) == bool(answer.content)


def test_the_books_are_the_offices_own_and_add_up(system: SimulatedSystem, call: Caller) -> None:
    truth = system.get(f"truth?company={system.company('bratteli')}")
    rows = call.rows(TRANSACTIONS, ledger="1")
    assert len(rows) == truth["datasets"]["postings"]["rows"]
    moved: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in rows:
        moved[row["account"]["number"], row["period"]] += row["debitAmount"] - row["creditAmount"]
    erp = {(t["account_number"], t["period"].replace("-", "")): t["movement"] for t in truth["trial_balance"]}
    assert {k: int(v * 10_000) for k, v in moved.items() if v} == {k: v for k, v in erp.items() if v}
    assert {row["branch"]["number"] for row in rows} == {"1", "2"}
    assert {row["subaccount"].count("-") for row in rows} == {1}
    assert {p[4:] for _, p in moved} >= {"01", "12", "13"}
    assert {row["type"] for row in call.rows("/v1/account")} == {"Asset", "Liability", "Income", "Expense"}
    assert any(not row["active"] for row in call.rows("/v1/account"))
    assert [row["balanceType"] for row in call.rows("/v1/ledger")] == ["Actual", "Budget"]
    year = call.rows(TRANSACTIONS, ledger="1", fromDate="2025-01-01", toDate="2025-12-31")
    assert {row["period"][:4] for row in year} == {"2025"}
    assert max(row["tranDate"] for row in year).startswith("2025-12-31")


def test_balances_have_the_natural_sign_until_toggled(system: SimulatedSystem, call: Caller) -> None:
    def balances(**query: str) -> list[dict[str, Any]]:
        return call.rows(BALANCES, periodId="202603", ledger="1", **query)

    liabilities = [r for r in balances(account="2400") if r["beginningBalance"]]
    toggled = [r for r in balances(account="2400", toggleBalanceSigns="true") if r["beginningBalance"]]
    assert (
        sum(r["beginningBalance"] for r in liabilities) == -sum(r["beginningBalance"] for r in toggled) != 0
    )
    for row in toggled:
        moved = row["periodToDateDebit"] - row["periodToDateCredit"]
        assert row["beginningBalance"] + moved == row["yearToDateBalance"]
    assert (
        sum(r["periodToDateDebit"] - r["periodToDateCredit"] for r in balances(excludeYTDAccount="true")) == 0
    )
    [year] = [r for r in balances() if r["account"]["number"] == "8800"]
    result = sum(
        r["periodToDateDebit"] - r["periodToDateCredit"]
        for r in balances(excludeYTDAccount="true")
        if r["account"]["type"] in ("Income", "Expense")
    )
    assert year["periodToDateDebit"] - year["periodToDateCredit"] == result != 0


def test_journals_have_what_postings_lack(system: SimulatedSystem, call: Caller) -> None:
    march = {"fromPeriod": "202603", "toPeriod": "202603"}
    rows = call.rows(TRANSACTIONS, ledger="1", **march)
    postings = {(row["module"], row["batchNumber"], row["lineNumber"]): row for row in rows}
    parties: dict[str, set[str]] = defaultdict(set)
    for head in call.rows(JOURNALS, periodId="202603"):
        for line in head["journalTransactionLines"]:
            module = head["module"].removeprefix("Module")
            posting = postings.pop((module, head["batchNumber"], line["lineNumber"]))
            assert posting["account"]["number"] == line["accountNumber"]
            assert posting["debitAmount"] == line["debitAmount"]
            if line["customerSupplier"]:
                parties[module].add(line["customerSupplier"])
    assert not postings
    assert parties["AR"] <= {r["number"] for r in call.rows("/v1/customer")}
    assert parties["AP"] <= {r["number"] for r in call.rows("/v1/supplier")}


def test_edits_show(system: SimulatedSystem, call: Caller) -> None:
    company = system.company("bratteli")
    before = len(call.rows(TRANSACTIONS, ledger="1"))
    made = system.post("edit", company=company, action="add", date="2026-05-17", amount=500)
    added = call.rows(TRANSACTIONS, ledger="1", fromDate="2026-05-17", toDate="2026-05-17")
    assert [r["debitAmount"] for r in added if int(r["batchNumber"]) == made["voucher"]] == [
        Decimal("0.05"),
        Decimal(0),
    ]
    system.post("edit", company=company, action="delete", voucher=made["voucher"])
    assert len(call.rows(TRANSACTIONS, ledger="1")) == before
