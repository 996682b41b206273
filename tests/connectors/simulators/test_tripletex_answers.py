"""What the Tripletex simulator answers: envelopes, fields, sorting, bounds, limits, numbers."""

import json
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator

from tests.connectors.simulators.conftest import Caller
from tests.fixtures_simulator import SimulatedSystem

SPEC = json.loads((Path(__file__).parents[2] / "data/specs/tripletex.openapi.json").read_text("utf-8"))
RANGE = {"dateFrom": "2026-01-01", "dateTo": "2027-01-01"}
LISTS = {
    "/ledger/account": {}, "/ledger/posting": RANGE, "/ledger/voucher": RANGE, "/balanceSheet": RANGE,
    "/ledger/voucherType": {}, "/ledger/accountingPeriod": {}, "/ledger/annualAccount": {},
    "/ledger/vatType": {}, "/ledger": RANGE,
    "/customer": {}, "/supplier": {}, "/product": {}, "/department": {}, "/project": {}, "/currency": {},
    "/ledger/accountingDimensionName": {}, "/ledger/accountingDimensionValue/search": {},
}  # fmt: skip


@pytest.fixture
def bratteli(simulator: SimulatedSystem) -> int:
    return simulator.company("bratteli")


def _nullable(schema: Any) -> Any:
    """The vendor's schema as it is answered: every value may also be null."""
    if isinstance(schema, list):
        return [_nullable(s) for s in schema]
    if not isinstance(schema, dict):
        return schema
    made = {k: _nullable(v) for k, v in schema.items()}
    if isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    return {"anyOf": [made, {"type": "null"}]} if "$ref" in made else made


@pytest.mark.parametrize("path", LISTS)
def test_lists_follow_the_vendors_schema(office: Caller, bratteli: int, path: str) -> None:
    answer = office.get(path, bratteli, count=20, **LISTS[path])
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json;charset=UTF-8"
    assert re.fullmatch(r"[0-9a-f-]{36}", answer.headers["x-tlx-request-id"])
    body = answer.json()
    assert body["count"] == len(body["values"]) > 0
    assert body["versionDigest"] == "'If-None-Match' header not specified"
    schema = SPEC["paths"][path]["get"]["responses"]["200"]["content"]
    reference = next(iter(schema.values()))["schema"]
    document = _nullable({"components": SPEC["components"]}) | reference
    OAS31Validator(document).validate(body)
    item = reference["$ref"].rpartition("/")[2].removeprefix("ListResponse")
    item = item.replace("VoucherSearchResponse", "Voucher")
    known = set(SPEC["components"]["schemas"][item]["properties"])
    known |= {f"requiresFreeDimension{i}" for i in (1, 2, 3)}  # since 2.75.02
    assert set(body["values"][0]) <= known
    assert "changes" not in body["values"][0]


@pytest.mark.parametrize("path", [path for path in LISTS if path not in ("/balanceSheet", "/ledger")])
def test_a_row_has_an_address_of_its_own(office: Caller, bratteli: int, path: str) -> None:
    [row] = office.rows(path, bratteli, count=1, **LISTS[path])
    own = office.get(row["url"].removeprefix("tripletex.no/v2"), bratteli)
    assert own.json()["value"] == row


def test_the_ledger_agrees_with_the_balance_sheet(office: Caller, bratteli: int) -> None:
    fields = "account(number),openingBalance,sumAmount,closingBalance,postings(amount)"
    ledger = office.rows("/ledger", bratteli, fields=fields, **RANGE)
    sheet = office.rows("/balanceSheet", bratteli, fields="account(number),balanceIn,balanceOut", **RANGE)
    known = {row["account"]["number"]: (row["balanceIn"], row["balanceOut"]) for row in sheet}
    for row in ledger:
        assert known[row["account"]["number"]] == (row["openingBalance"], row["closingBalance"])
        assert sum(p["amount"] for p in row["postings"]) == pytest.approx(row["sumAmount"])
    assert office.rows("/ledger/closeGroup", bratteli, **RANGE) == []


def test_nested_objects_are_references_unless_expanded(office: Caller, bratteli: int) -> None:
    [plain] = office.rows("/ledger/posting", bratteli, count=1, **RANGE)
    assert set(plain["account"]) == {"id", "url"}
    assert plain["url"].startswith("tripletex.no/v2/ledger/posting/")
    fields = "id,account(number,vatType(number)),voucher"
    [chosen] = office.rows("/ledger/posting", bratteli, count=1, fields=fields, **RANGE)
    assert set(chosen) == {"id", "account", "voucher"}
    assert set(chosen["account"]) == {"number", "vatType"}
    assert chosen["voucher"]["number"] > 0  # a bare name gives the whole object, one level
    [both] = office.rows("/ledger/posting", bratteli, count=1, fields="*,account(number),changes", **RANGE)
    assert both["account"].keys() == {"number"}
    assert both["changes"] == []


def _problem(answer: Any, status: int, code: int) -> dict[str, Any]:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    body: dict[str, Any] = answer.json()
    assert body["status"] == status
    assert body["requestId"] == answer.headers["x-tlx-request-id"]
    return body


def test_wrong_parameters(office: Caller, bratteli: int) -> None:
    def get(path: str, **query: Any) -> Any:
        return office.get(path, bratteli, **query)

    body = _problem(get("/ledger/posting", fields="id,foo", **RANGE), 400, 11000)
    assert body["message"].startswith("Illegal field in fields filter: foo.")
    _problem(get("/ledger/posting", fields="id,account(foo)", **RANGE), 400, 11000)
    _problem(get("/ledger/posting", fields="id,account(", **RANGE), 400, 11000)
    _problem(get("/ledger/posting", sorting="nothing", **RANGE), 422, 17000)
    _problem(get("/balanceSheet", sorting="id", **RANGE), 422, 17000)
    body = _problem(get("/ledger/posting", accountId="1"), 422, 15000)
    assert [m["field"] for m in body["validationMessages"]] == ["dateFrom", "dateTo"]
    assert body["validationMessages"][0]["message"] == "Kan ikke være null."
    body = _problem(get("/ledger/voucher", dateFrom="2026-02-01", dateTo="2026-02-01"), 422, 18000)
    assert body["validationMessages"][0]["field"] is None
    _problem(get("/ledger/posting", accountId="abc", **RANGE), 422, 21000)
    _problem(get("/customer", id="abc"), 422, 12000)
    _problem(get("/customer", count=10_001), 422, 18000)
    _problem(get("/customer", from_=-1), 422, 18000)
    _problem(get("/customer/1"), 404, 6000)
    _problem(get("/no/such/path"), 404, 6000)


def test_upper_bounds_are_exclusive_and_new_years_eve_is_there(office: Caller, bratteli: int) -> None:
    year = office.rows("/ledger/posting", bratteli, dateFrom="2025-12-31", dateTo="2026-01-01", fields="date")
    assert {r["date"] for r in year} == {"2025-12-31"}
    before = office.rows(
        "/ledger/posting", bratteli, dateFrom="2025-12-01", dateTo="2025-12-31", fields="date"
    )
    assert max(r["date"] for r in before) < "2025-12-31"
    periods = office.rows("/ledger/accountingPeriod", bratteli, startFrom="2025-01-01", startTo="2026-01-01")
    assert [p["number"] for p in periods] == list(range(12))
    assert (periods[0]["start"], periods[0]["end"]) == ("2025-01-01", "2025-02-01")
    assert periods[0]["isClosed"] and periods[0]["name"] == "Januar"


def test_paging_and_its_untrustworthy_total(office: Caller, bratteli: int) -> None:
    seen, sizes, start = [], [], 0
    while True:
        page = office.get("/ledger/account", bratteli, count=50, sorting="number", from_=start).json()
        seen += [a["number"] for a in page["values"]]
        sizes.append(page["fullResultSize"])
        start += 50
        if page["count"] < 50:
            break
    assert seen == sorted(set(seen))
    assert sizes == [51, 101, 151, len(seen)]
    reverse = office.rows("/ledger/account", bratteli, sorting="-number", fields="number")
    assert [a["number"] for a in reverse] == seen[::-1]


def test_row_limit_can_be_switched(simulator: SimulatedSystem, office: Caller, bratteli: int) -> None:
    simulator.post("settings", row_limits={"/ledger/posting": 20})
    body = _problem(office.get("/ledger/posting", bratteli, count=5, **RANGE), 422, 23000)
    assert body["message"] == "Result set too large. Limit of 10000 reached."
    simulator.post("settings", row_limits={})
    assert office.get("/ledger/posting", bratteli, count=5, **RANGE).status_code == 200


def test_inactive_parties_need_a_second_question(
    simulator: SimulatedSystem, office: Caller, bratteli: int
) -> None:
    truth = simulator.get(f"truth?company={bratteli}")["datasets"]
    for path in ("customer", "supplier"):
        active = office.rows(f"/{path}", bratteli)
        inactive = office.rows(f"/{path}", bratteli, isInactive="true")
        assert active and inactive
        assert len(active) + len(inactive) == truth[f"{path}s"]["rows"]


def test_checksum(office: Caller, bratteli: int) -> None:
    url, auth = f"{office.base}/customer", (str(bratteli), office.token)
    digest = office.http.get(url, auth=auth, headers={"If-None-Match": "anything"}).json()["versionDigest"]
    again = office.http.get(url, auth=auth, headers={"If-None-Match": digest})
    assert (again.status_code, again.content) == (304, b"")


def test_numbers_come_in_their_three_forms_and_are_exact(
    simulator: SimulatedSystem, office: Caller, bratteli: int
) -> None:
    total, text = Decimal(0), ""
    for year in (2024, 2025, 2026):
        span = {"dateFrom": f"{year}-01-01", "dateTo": f"{year + 1}-01-01"}
        answer = office.get("/ledger/posting", bratteli, count=10_000, **span)
        text += answer.text
        rows = json.loads(answer.text, parse_float=Decimal, parse_int=Decimal)["values"]
        total += sum(r["amount"] for r in rows if r["amount"] > 0)
    assert total * 10_000 == simulator.get(f"truth?company={bratteli}")["datasets"]["postings"]["debit"]
    for form in (r'"amount":-?\d+\.0[,}]', r'"amountCurrency":-?\d+\.00', r'"amountGross":-?\d+[,}]'):
        assert re.search(form, text), form


def test_trial_balance_equals_truth_and_postings(
    simulator: SimulatedSystem, office: Caller, bratteli: int
) -> None:
    truth = simulator.get(f"truth?company={bratteli}")
    for period in truth["periods"]:
        span = {"dateFrom": period["start"], "dateTo": period["end"]}
        fields = "account(number),balanceIn,balanceChange,balanceOut"
        rows = office.rows("/balanceSheet", bratteli, fields=fields, count=1000, **span)
        told = {(str(r["account"]["number"]), round(r["balanceIn"] * 1e4), round(r["balanceChange"] * 1e4))
                for r in rows if r["balanceIn"] or r["balanceChange"]}  # fmt: skip
        assert told == {
            (m["account_number"], m["opening"], m["movement"])
            for m in truth["trial_balance"]
            if m["period"] == period["period"] and (m["opening"] or m["movement"])
        }


def test_vouchers_sum_to_zero_on_amount_but_not_on_gross(office: Caller, bratteli: int) -> None:
    fields = "numberAsString,year,number,postings(row,amount,amountGross,systemGenerated)"
    vouchers = office.rows("/ledger/voucher", bratteli, fields=fields, **RANGE)
    assert all(abs(sum(p["amount"] for p in v["postings"])) < 1e-6 for v in vouchers)
    taxed = [v for v in vouchers if any(p["systemGenerated"] for p in v["postings"])]
    assert any(abs(sum(p["amountGross"] for p in v["postings"])) > 1 for v in taxed)
    assert vouchers[0]["numberAsString"] == f"{vouchers[0]['number']}-2026"


def test_empty_company(simulator: SimulatedSystem, office: Caller) -> None:
    empty = simulator.company("tom")
    body = office.get("/ledger/posting", empty, **RANGE).json()
    assert (body["values"], body["fullResultSize"]) == ([], 0)
    drafts = office.get("/ledger/voucher/>nonPosted", empty, count=1, includeNonApproved="true").json()
    assert (drafts["values"], drafts["fullResultSize"]) == ([], 0)
    assert len(office.rows("/ledger/account", empty)) > 100
    assert len(office.rows("/department", empty)) == 1
    assert "departmentManager" not in office.rows("/department", empty)[0]
    assert office.get(f"/company/{empty}", empty).json()["value"]["currency"]["id"] == 1


def test_edited_moved_deleted_and_added_vouchers(
    simulator: SimulatedSystem, office: Caller, bratteli: int
) -> None:
    span = {"dateFrom": "2026-05-01", "dateTo": "2026-06-01"}

    def vouchers() -> dict[int, int]:
        rows = office.rows("/ledger/voucher", bratteli, fields="id,version", **span)
        return {v["id"]: v["version"] for v in rows}

    before = vouchers()
    first, second, third, *_ = before
    simulator.post("edit", company=bratteli, action="text", voucher=first, text="Rettet æøå")
    simulator.post("edit", company=bratteli, action="delete", voucher=second)
    simulator.post("edit", company=bratteli, action="move", voucher=third, date="2026-03-15")
    added = simulator.post("edit", company=bratteli, action="add", date="2026-05-17")["voucher"]
    simulator.post("edit", company=bratteli, action="amount", voucher=added, amount=500)
    after = vouchers()
    assert after[first] == before[first] + 1
    assert second not in after and third not in after
    assert after[added] == 2
    assert office.get(f"/ledger/voucher/{second}", bratteli).status_code == 404
    simulator.post("reset")
    office.sign_in()
    assert vouchers() == before


def test_today_is_the_end_of_the_books(call: Callable[[str], Caller], office: Caller, bratteli: int) -> None:
    days = {r["date"] for r in office.rows("/ledger/posting", bratteli, fields="date", **RANGE)}
    assert date.fromisoformat(max(days)) <= date(2026, 11, 21)
