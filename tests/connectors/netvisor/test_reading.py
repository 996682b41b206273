"""Reading the simulated Netvisor: checks, the ledger against the books, edits, pages, and what goes wrong."""

import threading
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from connectors.base import CancelToken, Result, Window, utc_now
from connectors.datasets import DATASETS
from connectors.errors import Cancelled, ErpError
from connectors.http import Exchange
from connectors.netvisor.connector import NetvisorConnector
from connectors.netvisor.system import NETVISOR
from tests.connectors.netvisor.bench import persona, rows
from tests.fixtures_simulator import SimulatedSystem

POSTINGS = DATASETS["postings"]


def company(connector: NetvisorConnector) -> str:
    """The company behind the connection."""
    return next(connector.companies()).id


@pytest.mark.parametrize(
    "name",
    ["office", "wrong_partner", "wrong_customer_key", "user_removed", "wrong_organisation",
     "missing_resource", "rate_limited", "server_down", "malformed", "slow"],
)  # fmt: skip
def test_a_persona_gives_its_problem_code(system: SimulatedSystem, name: str) -> None:
    wanted = system.personas[name]["expect"]
    with persona(system.described, name) as connector:
        items = list(connector.check())
    assert {item.problem.code for item in items if item.problem} == ({wanted} if wanted else set())
    order = ["reach", "signed_in", "identity", "companies", *(f"read_{d}" for d in NETVISOR.datasets)]
    assert [item.name for item in items] == order[: len(items)]
    if wanted is None:
        assert items[2].facts["company"] == "Pohjoisranta Konsultointi Oy"
        assert len(items) == len(order)


def test_a_resource_that_is_closed_is_named(system: SimulatedSystem) -> None:
    system.post("resources", **{"getproduct.nv": False, "getcompanyinformation": False})
    with persona(system.described) as connector:
        items = {item.name: item for item in connector.check()}
    assert items["identity"].result is Result.OK
    refused = items["read_products"]
    assert refused.result is Result.WARNING
    assert refused.problem is not None
    assert refused.problem.params["resource"] == "getproduct"


def test_a_removed_user_is_told_in_the_middle_of_work(system: SimulatedSystem) -> None:
    with persona(system.described) as connector:
        own = company(connector)
        system.post("remove_user", persona="office")
        with pytest.raises(ErpError) as caught:
            list(connector.read(own, "accounts"))
        assert caught.value.code == "key_refused"
        system.post("remove_user", persona="office", removed=False)
        assert rows(connector.read(own, "accounts"))


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_off_is_told(system: SimulatedSystem, hours: int) -> None:
    with persona(system.described, clock=lambda: utc_now() + timedelta(hours=hours)) as connector:
        assert [item.problem.code for item in connector.check() if item.problem] == ["clock_wrong"]


def test_a_clock_that_is_off_with_keys_that_are_refused_is_the_clocks(system: SimulatedSystem) -> None:
    system.post("faults", fault="key_refused")
    with persona(system.described, clock=lambda: utc_now() + timedelta(minutes=7)) as connector:
        assert [item.problem.code for item in connector.check() if item.problem] == ["clock_wrong"]


@pytest.mark.parametrize("yearly", [False, True], ids=["going on", "anew each year"])
@pytest.mark.parametrize("key", ["bratteli", "granli", "tom"])
def test_rows_and_totals_are_those_of_the_books(system: SimulatedSystem, key: str, yearly: bool) -> None:
    own = system.described["companies"][key]
    system.post("settings", yearly=yearly, vendors_a_page=3)
    truth = system.get(f"truth?company={own}")
    with persona(system.described, fields={"organisation_id": own}) as connector:
        given = {name: rows(connector.read(own, name)) for name in NETVISOR.datasets}
    assert {name: len(found) for name, found in given.items()} == {
        name: truth["datasets"][name]["rows"] for name in given
    }
    erp = {(t["account_number"], t["period"]): (t["opening"], t["movement"], t["closing"])
           for t in truth["trial_balance"]}  # fmt: skip
    assert {(row[0], row[1]): row[2:] for row in given["trial_balance"]} == erp
    moved: dict[Any, int] = defaultdict(int)
    for row in given["postings"]:
        amount = row[POSTINGS.index("amount")]
        assert isinstance(amount, int)
        moved[row[POSTINGS.index("account_number")], row[POSTINGS.index("period")]] += amount
    assert {k: v for k, v in moved.items() if v} == {k: v[1] for k, v in erp.items() if v[1]}


def test_a_posting_tells_what_the_ledger_knows(system: SimulatedSystem) -> None:
    with persona(system.described) as connector:
        found = rows(connector.read(company(connector), "postings"))
    named = [dict(zip(POSTINGS.names, row, strict=True)) for row in found]
    assert {row["currency"] for row in named} == {"EUR"}
    assert all(row["department"] is row["project"] is row["customer_number"] is None for row in named)
    assert {row["vat_code"] for row in named} == {None, "KOMY", "KOOS"}
    assert any('"Projekti":"100 Skolebygg Åsen"' in str(row["dimensions"]) for row in named)
    assert not any('"Projekti":""' in str(row["dimensions"]) for row in named)
    assert {"ML Myyntilasku", "OL Ostolasku"} <= {row["voucher_type"] for row in named}


def test_what_is_edited_or_deleted_shows_in_its_window(system: SimulatedSystem) -> None:
    own = system.described["companies"]["bratteli"]
    made = system.post("edit", company=own, action="add", date="2026-10-05", amount=12_345_600)
    window = Window(date(2026, 10, 1), date(2026, 11, 1))
    with persona(system.described) as connector:
        before = rows(connector.read(own, "postings", window))
        voucher = [row for row in before if row[1] == str(made["voucher"])]
        assert {row[8] for row in voucher} == {-12_345_600, 12_345_600}
        system.post("edit", company=own, action="delete", voucher=made["voucher"])
        pages = list(connector.read(own, "postings", window))
    assert pages[-1].complete
    assert len(rows(iter(pages))) == len(before) - 2
    assert all(page.window == window for page in pages)


def test_reading_goes_on_where_it_stopped(system: SimulatedSystem) -> None:
    system.post("settings", vendors_a_page=3)
    with persona(system.described) as connector:
        own = company(connector)
        for name in NETVISOR.datasets:
            pages = list(connector.read(own, name))
            for stop in {0, len(pages) // 2, len(pages) - 1}:
                rest = rows(connector.read(own, name, cursor=pages[stop].cursor))
                first = rows(iter(pages[: stop + 1]))
                assert {*map(str, first)} | {*map(str, rest)} == {*map(str, rows(iter(pages)))}
            assert rows(connector.read(own, name, cursor="of another version")) == rows(iter(pages))


def test_periods_reach_to_what_is_posted(system: SimulatedSystem) -> None:
    own = system.described["companies"]["bratteli"]
    with persona(system.described) as connector:
        found = connector.periods(own)
    assert [period.key for period in (found[0], found[-1])] == ["2024-01", "2026-12"]
    assert all(one.end == other.start for one, other in pairwise(found))
    assert [p.closed for p in found] == [p["closed"] for p in system.get(f"truth?company={own}")["periods"]]


def test_a_connection_reads_its_own_company_alone(system: SimulatedSystem) -> None:
    with persona(system.described) as connector:
        with pytest.raises(ErpError) as caught:
            list(connector.read("1234567-8", "accounts"))
        assert caught.value.code == "other_company"
        assert [item.problem.code for item in connector.check(["1234567-8"]) if item.problem] == [
            "other_company"
        ]


@pytest.mark.parametrize(
    ("fault", "code"),
    [("maintenance", "server_error"), ("technical_error", "server_error"), ("not_unique", "server_error"),
     ("clock_refused", "clock_wrong"), ("key_refused", "key_refused"), ("company_gone", "company_gone"),
     ("missing_right", "right_missing"), ("truncated_json", "malformed_answer"),
     ("empty_body", "malformed_answer"), ("html_body", "unexpected_answer"),
     ("document_type", "malformed_answer"), ("unexpected_shape", "unexpected_answer"),
     ("vendor_rejected", "vendor_rejected"),
     ("period_lock", "period_locked"), ("rate_limited", "rate_limited"), ("bad_gateway", "server_error"),
     ("cut_body", "connection_cut")],
)  # fmt: skip
def test_what_stays_wrong_becomes_its_code(system: SimulatedSystem, fault: str, code: str) -> None:
    told: list[Exchange] = []
    with persona(system.described, told=told) as connector:
        own = company(connector)
        connector.periods(own)
        system.post("faults", fault=fault, path="accountingledger")
        with pytest.raises(ErpError) as caught:
            list(connector.read(own, "postings"))
    assert caught.value.code == code
    about = system.personas["office"]
    secrets = [*about["secrets"].values(), *about["registration_secrets"].values()]
    text = repr((told, caught.value.detail, caught.value.params))
    assert not [secret for secret in secrets if secret in text]


@pytest.mark.parametrize(
    "fault", ["maintenance", "technical_error", "not_unique", "rate_limited", "cut_body"]
)
def test_what_passes_by_itself_is_ridden_out(system: SimulatedSystem, fault: str) -> None:
    with persona(system.described) as connector:
        own = company(connector)
        undisturbed = rows(connector.read(own, "postings"))
        system.post("faults", fault=fault, path="accountingledger", times=2)
        assert rows(connector.read(own, "postings")) == undisturbed


def test_a_company_is_asked_one_thing_at_a_time(system: SimulatedSystem) -> None:
    system.post("settings", parallel=True)
    system.post("faults", fault="slow", seconds=0.02)
    problems: list[ErpError] = []

    def work() -> None:
        with persona(system.described) as connector:
            problems.extend(item.problem for item in connector.check() if item.problem)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert system.get("state")["overlaps"] == 0


def test_waiting_for_ones_turn_ends_with_a_cancel(system: SimulatedSystem) -> None:
    system.post("faults", fault="slow", seconds=1.0, times=1)
    first, second = CancelToken(), CancelToken()
    ended: list[str] = []

    def work() -> None:
        with persona(system.described, cancel=first) as connector:
            company(connector)
            ended.append("first")

    thread = threading.Thread(target=work)
    thread.start()
    while not system.get("state")["faults"][0]["struck"]:
        pass
    timer = threading.Timer(0.1, second.cancel)
    timer.start()
    with persona(system.described, cancel=second) as connector, pytest.raises(Cancelled):
        company(connector)
    assert ended == []
    thread.join()
    timer.join()


def test_records_changed_since_are_asked_for(system: SimulatedSystem) -> None:
    own = system.described["companies"]["bratteli"]
    before = datetime.now(UTC)
    system.post("entries", company=own, register="customers", action="edit", code="10003",
                values={"name": "Muuttunut Oy", "invoicinglanguage": "SE"})  # fmt: skip
    with persona(system.described) as connector:
        every = {record.code: record for record in connector.records("customers")}
        changed = [record.code for record in connector.records("customers", before)]
        products = list(connector.records("products"))
    assert changed == ["10003"]
    assert (every["10003"].name, every["10003"].values["language"]) == ("Muuttunut Oy", "sv")
    assert {record.active for record in every.values()} == {True, False}
    truth = {p["productcode"]: p for p in system.get(f"products?company={own}")}
    for record in products:  # the details have the price with VAT, the list without
        assert record.values["unit_price"] == truth[record.code]["unitprice"].replace(",", ".")
        assert record.values["vat_percent"] == "25.5"


def test_a_customer_that_goes_away_between_list_and_details_is_left_out(system: SimulatedSystem) -> None:
    own = system.described["companies"]["bratteli"]
    with persona(system.described) as connector:
        before = {row[0] for row in rows(connector.read(own, "customers"))}
        system.post("faults", fault="slow", path="getcustomer", seconds=0.5, times=1)

        def remove() -> None:
            while not system.get("state")["faults"][0]["struck"]:
                pass
            system.post("entries", company=own, register="customers", action="remove", code="10005")

        thread = threading.Thread(target=remove)
        thread.start()
        after = {row[0] for row in rows(connector.read(own, "customers"))}
        thread.join()
    assert len(before - after) == 1
