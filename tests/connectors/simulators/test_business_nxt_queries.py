"""The simulated Business NXT over real HTTP: pages, filters, orders, groups, and what the schema allows."""

from typing import Any

import pytest

from tests.connectors.simulators.business_nxt import PAGE, Caller, codes
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def bratteli(nxt: SimulatedSystem) -> int:
    return nxt.company("bratteli")


def test_pages_by_cursor_skip_and_from_the_end(caller: Caller, bratteli: int) -> None:
    seen: list[tuple[int, int]] = []
    page, after, pages, more = {}, "", 0, True
    while more:
        page = caller.page(bratteli, first=300, after=after or None)
        after, more, pages = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"], pages + 1
        seen += [(item["voucherJournalNo"], item["auditNo"]) for item in page["items"]]
    assert (len(seen), pages, page["totalCount"]) == (1000, 4, 1000)
    assert seen == sorted(set(seen))
    assert not after.isdigit()
    skipped = caller.page(bratteli, first=2, skip=10)["items"]
    assert [(i["voucherJournalNo"], i["auditNo"]) for i in skipped] == seen[10:12]
    last = caller.page(bratteli, last=2)
    assert [(i["voucherJournalNo"], i["auditNo"]) for i in last["items"]] == seen[-2:]
    before = caller.page(bratteli, last=1, before=last["pageInfo"]["startCursor"])
    assert (before["items"][0]["voucherJournalNo"], before["items"][0]["auditNo"]) == seen[-3]
    assert len(caller.page(bratteli)["items"]) == 1000  # without `first` the whole table


def test_open_entries_are_what_the_transactions_leave_unpaid(caller: Caller, bratteli: int) -> None:
    query = (
        "query C($no: Int!) { useCompany(no: $no) {"
        " customerTransaction { items { invoiceNo customerNo amountDomestic outstandingAmountDomestic"
        " paidStatus } }"
        " openCustomerEntry(filter: {outstandingAmountDomestic: {_not_eq: 0}}) { items { invoiceNo customerNo"
        " outstandingAmountDomestic joinup_Associate_via_Customer { customerNo } } } } }"
    )
    found = caller.ask(query, no=bratteli)["data"]["useCompany"]
    told, left = found["customerTransaction"]["items"], found["openCustomerEntry"]["items"]
    receivable = caller.page(bratteli, filter={"accountNo": {"_eq": 1500}})["items"]
    assert sum(row["amountDomestic"] for row in told) == pytest.approx(
        sum(row["postedAmountDomestic"] for row in receivable)
    )
    unpaid = [row for row in told if row["outstandingAmountDomestic"]]
    assert [row["invoiceNo"] for row in unpaid] == [row["invoiceNo"] for row in left] != []
    assert {row["paidStatus"] for row in unpaid} == {0}
    assert all(row["joinup_Associate_via_Customer"]["customerNo"] == row["customerNo"] for row in left)


def test_a_cursor_of_another_query_is_refused(caller: Caller, bratteli: int) -> None:
    cursor = caller.page(bratteli, first=1)["pageInfo"]["endCursor"]
    for changed in ({"filter": {"year": {"_eq": 2025}}}, {"orderBy": [{"auditNo": "DESC"}]}):
        assert codes(caller.ask(PAGE, no=bratteli, first=1, after=cursor, **changed)) == ["INVALID_CURSOR"]
    assert codes(caller.ask(PAGE, no=bratteli, after="bm9uc2Vuc2U=")) == ["INVALID_CURSOR"]
    assert codes(caller.ask(PAGE, no=bratteli, first=0)) == ["INVALID_ARGUMENT"]


def test_filters_are_evaluated(caller: Caller, bratteli: int) -> None:
    rows = caller.page(bratteli)["items"]

    def really(test: Any) -> int:
        return sum(bool(test(row)) for row in rows)

    def count(**filter_: object) -> int:
        return caller.count(bratteli, **filter_)

    assert count(year={"_eq": 2025}) == really(lambda r: r["year"] == 2025)
    assert count(accountNo={"_in": [1920, 3050]}) == really(lambda r: r["accountNo"] in (1920, 3050))
    assert count(accountNo={"_not_in": [1920]}) == really(lambda r: r["accountNo"] != 1920)
    assert count(accountNo={"_between": {"from": 3000, "to": 3999}}) == really(
        lambda r: 3000 <= r["accountNo"] < 4000
    )
    assert count(accountNo={"_not_between": {"from": 3000, "to": 3999}}) == really(
        lambda r: not 3000 <= r["accountNo"] < 4000
    )
    assert count(text={"_like": "faktura%"}) == really(lambda r: r["text"].lower().startswith("faktura"))
    assert count(voucherDate={"_gte": 20250601, "_lt": 20250701}) == really(
        lambda r: 20250601 <= r["voucherDate"] < 20250701
    )
    nested = {
        "_or": [
            {"_and": [{"voucherDate": {"_gte": 20250601}}, {"voucherDate": {"_lt": 20250701}}]},
            {
                "_and": [
                    {"voucherDate": {"_eq": 0}},
                    {"year": {"_eq": 2024}},
                    {"_or": [{"period": {"_eq": 1}}]},
                ]
            },
        ]
    }
    assert count(**nested) == really(
        lambda r: 20250601 <= r["voucherDate"] < 20250701 or (not r["voucherDate"] and r["year"] == 2024)
    )
    assert count(changedTimestamp={"_gte": "2025-01-01 00:00:00"}) == really(
        lambda r: (r["changedTimestamp"] or "") >= "2025"
    )
    assert count(accountNo={"_not_eq": 1920, "_gt": 1500, "_lte": 2400}) == really(
        lambda r: 1500 < r["accountNo"] <= 2400 and r["accountNo"] != 1920
    )


def test_orders_and_relations(caller: Caller, bratteli: int) -> None:
    order = [{"customerNo": "DESC"}, {"voucherDate": "ASC"}]
    rows = [(-r["customerNo"], r["voucherDate"]) for r in caller.page(bratteli, orderBy=order)["items"]]
    assert rows == sorted(rows)
    query = (
        "query($no: Int!) { useCompany(no: $no) { lines: generalLedgerTransaction(first: 40) "
        "{ items { ...Line joinup_Associate_via_Customer { name customerNo } } } } }"
        " fragment Line on GeneralLedgerTransaction { customerNo kind: __typename }"
    )
    found = caller.ask(query, no=bratteli)["data"]["useCompany"]["lines"]["items"]
    for row in found:
        joined = row["joinup_Associate_via_Customer"]
        assert row["kind"] == "GeneralLedgerTransaction"
        assert joined["customerNo"] == row["customerNo"] if row["customerNo"] else joined is None


def test_groups_with_sums_and_counts(nxt: SimulatedSystem, caller: Caller, bratteli: int) -> None:
    query = (
        "query($no: Int!, $filter: FilterExpression_GeneralLedgerTransaction) { useCompany(no: $no) "
        "{ generalLedgerTransaction(filter: $filter, "
        "groupBy: [{accountNo: DEFAULT}, {year: DEFAULT}, {period: DEFAULT}]) "
        "{ items { accountNo year period aggregates { sum { postedAmountDomestic } count { auditNo } "
        "minimum { voucherDate } maximum { voucherDate } } } } } }"
    )
    groups = caller.ask(query, no=bratteli)["data"]["useCompany"]["generalLedgerTransaction"]["items"]
    sums = {
        (str(g["accountNo"]), f"{g['year']}-{g['period']:02}"): round(
            g["aggregates"]["sum"]["postedAmountDomestic"] * 10_000
        )
        for g in groups
    }
    truth = nxt.get(f"truth?company={bratteli}")
    wanted = {
        (t["account_number"], t["period"]): t["movement"] for t in truth["trial_balance"] if t["movement"]
    }
    assert {key: amount for key, amount in sums.items() if amount} == wanted
    assert sum(g["aggregates"]["count"]["auditNo"] for g in groups) == 1000
    filtered = caller.ask(query, no=bratteli, filter={"year": {"_eq": 2025}})
    assert {g["year"] for g in filtered["data"]["useCompany"]["generalLedgerTransaction"]["items"]} == {2025}


def test_rows_have_the_vendors_oddities(caller: Caller, bratteli: int) -> None:
    rows = caller.page(bratteli)["items"]
    assert any(row["voucherDate"] == 0 for row in rows)
    assert any(row["changedTimestamp"] is None for row in rows)
    assert any(row["changedTimestamp"] for row in rows)
    assert any(row["postedAmountDomestic"] < 0 for row in rows)
    foreign = [row["postedAmountInCurrency"] for row in rows]
    assert any(round(amount, 2) != amount for amount in foreign)
    text = "".join(row["text"] for row in rows)
    assert "å" in text and "🏦" in text


def test_queries_that_the_schema_does_not_allow(caller: Caller) -> None:
    unknown = caller.ask("{ useCompany(no: 1) { generalLedgerAccount { items { x } } } }")
    assert unknown["data"] is None
    assert codes(unknown) == ["FIELDS_ON_CORRECT_TYPE"]
    assert unknown["errors"][0]["locations"] == [{"line": 1, "column": 54}]
    assert codes(caller.ask("{ availableCompanies")) == ["SYNTAX_ERROR"]
    assert codes(
        caller.ask("query($no: Int!) { useCompany(no: $no) { companyInformation { totalCount } } }", no="x")
    ) == ["INVALID_VALUE"]
    assert caller.post([]).status_code == 400
    assert (
        caller.http.post(
            caller.url, content=b"{", headers={"authorization": f"Bearer {caller.token}"}
        ).status_code
        == 400
    )


def test_the_schema_can_be_asked(caller: Caller) -> None:
    answer = caller.ask("query($n: String!) { __type(name: $n) { fields { name } } }", n="Associate")
    names = {field["name"] for field in answer["data"]["__type"]["fields"]}
    assert {"associateNo", "customerNo"} <= names
    assert caller.ask('{ __type(name: "Nobody") { name } __typename }')["data"] == {
        "__type": None,
        "__typename": "Query",
    }
