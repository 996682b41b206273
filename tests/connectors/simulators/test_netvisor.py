"""The simulated Netvisor over real HTTP: signatures, permissions, answers, writes, and books that add up."""

import hashlib
import hmac
import time
import uuid
import xml.etree.ElementTree as ET
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from connectors.simulators.host import SimulatorProcess
from connectors.simulators.names import business_id
from connectors.simulators.netvisor.finnish import valid_business_id
from tests.fixtures_simulator import SimulatedSystem

CUSTOMER = ("<root><customer><customerbaseinformation><internalidentifier>{0}</internalidentifier>"
            "<externalidentifier>2077474-0</externalidentifier><name>Acme Oy</name>"
            "<streetaddress>Katu 1</streetaddress><city>Helsinki</city><postnumber>00100</postnumber>"
            '<country type="ISO-3166">FI</country><isactive>1</isactive></customerbaseinformation>'
            "</customer></root>")  # fmt: skip
ITEM = "<root><dimensionitem><name>{0}</name><item>{1}</item>{2}</dimensionitem></root>"


class Caller:
    """Signs and sends requests; its own reading of the documentation."""

    def __init__(self, system: SimulatedSystem, http: httpx2.Client, persona: str = "office") -> None:
        self.system, self.http = system, http
        about = system.personas[persona]
        self.id: str = about["fields"]["customer_id"]
        self.organisation: str = about["fields"]["organisation_id"]
        self.partner: str = about["registration"]["partner_id"]
        self.keys: list[str] = [
            about["secrets"]["customer_key"],
            about["registration_secrets"]["partner_key"],
        ]
        self.algorithm, self.language, self.sender, self.codes = "HMACSHA256", "FI", "Kobling", True
        self.ahead = timedelta()
        self.transaction = ""
        self.upper = False

    def headers(self, url: str) -> dict[str, bytes]:
        moment = datetime.now(UTC) + self.ahead
        stamp = f"{moment:%Y-%m-%d %H:%M:%S}.{moment.microsecond // 1000:03}"
        transaction, unix = self.transaction or uuid.uuid4().hex, str(int(moment.timestamp()))
        parts = [url, self.sender, self.id, stamp, self.language, self.organisation, transaction]
        if self.algorithm == "HMACSHA256":
            parts.append(unix)
        text = "&".join([*parts, *self.keys]).encode("latin-1")
        if self.algorithm == "HMACSHA256":
            mac = hmac.new("&".join(self.keys).encode("latin-1"), text, "sha256").hexdigest()
        else:
            mac = (hashlib.sha256 if self.algorithm == "SHA256" else hashlib.md5)(text).hexdigest()
        told = {"Sender": self.sender, "CustomerId": self.id, "PartnerId": self.partner, "Timestamp": stamp,
                "TransactionId": transaction, "MAC": mac.upper() if self.upper else mac}  # fmt: skip
        if self.algorithm != "MD5":
            told["MACHashCalculationAlgorithm"] = self.algorithm
        if self.algorithm == "HMACSHA256":
            told["TimestampUnix"] = unix
        if self.codes:
            told["UseHTTPResponseStatusCodes"] = "1"
        made = {f"X-Netvisor-Authentication-{name}": value for name, value in told.items()}
        made |= {
            "X-Netvisor-Interface-Language": self.language,
            "X-Netvisor-Organisation-Id": self.organisation,
        }
        return {name: value.encode("latin-1") for name, value in made.items()}

    def ask(self, resource: str, content: str | None = None, without: str = "") -> httpx2.Response:
        """GET, or POST with a body; `without`: a header that is left out."""
        url = f"{self.system.base_url}/{resource}"
        headers = {k: v for k, v in self.headers(url).items() if not without or not k.endswith(without)}
        method = "GET" if content is None else "POST"
        body = content.encode() if content is not None else None
        return self.http.request(
            method, url, headers=[(k.encode(), v) for k, v in headers.items()], content=body
        )

    def said(self, resource: str, content: str | None = None, without: str = "") -> list[str]:
        """The statuses of an answer."""
        root = ET.fromstring(self.ask(resource, content, without).content)
        return [e.text or "" for e in root.findall("ResponseStatus/Status")]

    def code(self, resource: str, content: str | None = None, without: str = "") -> str:
        """The vendor's code, or OK."""
        return self.said(resource, content, without)[-1].partition(" :: ")[0]

    def root(self, resource: str, content: str | None = None) -> ET.Element:
        """A good answer."""
        answer = self.ask(resource, content)
        assert answer.status_code == 200, answer.text
        return ET.fromstring(answer.content)


@pytest.fixture
def system(simulators: SimulatorProcess) -> SimulatedSystem:
    return SimulatedSystem(simulators.systems["netvisor"]).restart()


@pytest.fixture
def call(system: SimulatedSystem, http: httpx2.Client) -> Caller:
    return Caller(system, http)


@pytest.mark.parametrize("algorithm", ["HMACSHA256", "SHA256"])
@pytest.mark.parametrize("sender", ["Kobling", "Käyttöönotto"])
def test_signatures_are_checked_truly(call: Caller, algorithm: str, sender: str) -> None:
    call.algorithm, call.sender = algorithm, sender
    assert call.said("customerlist.nv?keyword=1234567-8") == ["OK"]
    call.upper = True
    assert call.said("CustomerList.nv") == ["OK"]
    call.keys = [call.keys[0], "test-FAKE-other"]
    assert call.code("customerlist.nv") == "AUTHENTICATION_FAILED"


def test_the_oldest_algorithm_is_refused_unless_it_is_let_in(call: Caller) -> None:
    call.algorithm = "MD5"
    assert call.code("accountlist.nv") == "AUTHENTICATION_FAILED"
    call.system.post("settings", md5=True)
    assert call.said("accountlist.nv") == ["OK"]


def test_a_query_signed_encoded_or_decoded_is_taken(call: Caller) -> None:
    url = f"{call.system.base_url}/customerlist.nv?keyword="
    for signed in ("%C3%A4%C3%A4", "ää"):
        headers = [(name.encode(), value) for name, value in call.headers(url + signed).items()]
        assert b"<Status>OK</Status>" in call.http.get(f"{url}%C3%A4%C3%A4", headers=headers).content


@pytest.mark.parametrize(
    "without", ["Sender", "CustomerId", "PartnerId", "-Timestamp", "TimestampUnix", "TransactionId", "-MAC",
                "Language", "Organisation-Id"],
)  # fmt: skip
def test_a_header_that_is_missing_is_refused(call: Caller, without: str) -> None:
    assert call.code("accountlist.nv", without=without) == "AUTHENTICATION_FAILED"


def test_four_things_can_be_wrong_and_are_told_apart(call: Caller) -> None:
    kept = call.partner, call.id, call.organisation
    call.partner = "nobody"
    assert call.said("accountlist.nv")[-1].endswith("Integraatiokumppania ei löydy, katso dokumentaatio")
    call.language = "EN"
    assert call.said("accountlist.nv")[-1].endswith("Integration partner not found, check documentation")
    call.partner, call.id = kept[0], "SIM-NOBODY"
    assert "Integration keys are not valid" in call.said("accountlist.nv")[-1]
    call.id, call.organisation = kept[1], "9999999-9"
    assert "Organisation 9999999-9 not found" in call.said("accountlist.nv")[-1]
    call.organisation = kept[2]
    call.system.post("resources", accountlist=False)
    assert call.code("accountlist.nv") == "SERVICE_ACCESS_ERROR"
    assert call.code("customerlist.nv") == "OK"


def test_a_transaction_id_is_taken_once(call: Caller) -> None:
    call.transaction = uuid.uuid4().hex
    assert [call.code("accountlist.nv") for _ in range(2)] == ["OK", "REQUEST_NOT_UNIQUE"]


@pytest.mark.parametrize(("minutes", "code"), [(-14, "OK"), (14, "OK"), (-16, "AUTHENTICATION_FAILED"),
                                               (16, "AUTHENTICATION_FAILED")])  # fmt: skip
def test_clocks_may_differ_by_a_quarter_of_an_hour(call: Caller, minutes: int, code: str) -> None:
    call.ahead = timedelta(minutes=minutes)
    assert call.code("accountlist.nv") == code


def test_statuses_are_real_for_those_who_ask(call: Caller) -> None:
    resources = {"getcustomer.nv?id=1": 400, "accountlist.nv": 403, "nothing.nv": 404}
    call.system.post("resources", accountlist=False)
    assert {r: call.ask(r).status_code for r in resources} == resources
    call.codes = False
    assert {call.ask(r).status_code for r in resources} == {200}
    call.keys = ["a", "b"]
    assert call.ask("accountlist.nv").status_code == 200
    call.codes = True
    assert call.ask("accountlist.nv").status_code == 401


def test_not_found_is_not_told_the_same_way(call: Caller) -> None:
    assert call.code("getcustomer.nv?id=1") == "INVALID_DATA"
    assert call.root("getproduct.nv?id=1").find("Product") is not None
    assert call.code("accountingledger.nv") == "INVALID_DATA"
    assert call.code("getvendor.nv") == "INVALID_DATA"


def test_one_stands_alone_and_several_in_a_list(call: Caller) -> None:
    keys = [e.text or "" for e in call.root("customerlist.nv").iter("Netvisorkey")]
    assert call.root(f"getcustomer.nv?id={keys[0]}").find("Customer/CustomerBaseInformation") is not None
    several = call.root(f"getcustomer.nv?idlist={','.join(keys)}").findall("Customers/Customer")
    assert len(several) == len(keys) == 16
    assert call.code(f"getcustomer.nv?idlist={','.join(['1'] * 501)}") == "INVALID_DATA_SIZE"


def _sum(call: Caller, start: str, end: str) -> dict[str, Decimal]:
    found: dict[str, Decimal] = defaultdict(Decimal)
    root = call.root(f"accountingledger.nv?startdate={start}&enddate={end}")
    for line in root.iter("VoucherLine"):
        text = line.findtext("LineSum") or ""
        assert "." not in text
        found[line.findtext("AccountNumber") or ""] += Decimal(text.replace(",", "."))
    return found


@pytest.mark.parametrize("yearly", [False, True])
def test_balances_are_those_of_the_ledger_and_of_the_truth(call: Caller, yearly: bool) -> None:
    call.system.post("settings", yearly=yearly)
    truth = call.system.get(f"truth?company={call.organisation}")
    march = {t["account_number"]: Decimal(t["movement"]) / 10_000
             for t in truth["trial_balance"] if t["period"] == "2026-03" and t["movement"]}  # fmt: skip
    assert {k: v for k, v in _sum(call, "2026-03-01", "2026-03-31").items() if v} == march
    root = call.root("accountbalance.nv?balancedates=2026-02-28,2026-03-31")
    moved = {}
    for account in root.findall("AccountBalances/Account"):
        before, after = (Decimal((b.text or "").replace(",", ".")) for b in account.iter("Balance"))
        moved[account.findtext("Number") or ""] = after - before
    assert {k: v for k, v in moved.items() if v} == march


def test_the_ledgers_odd_sides(call: Caller) -> None:
    root = call.root("accountingledger.nv?startdate=2024-01-01&enddate=2026-12-31")
    vouchers = root.findall("Vouchers/Voucher")
    assert [v for v in vouchers if v.find("VoucherLine") is None]
    assert [i for i in root.iter("DimensionItem") if not i.text]
    assert {"-", "KOMY", "KOOS"} == {e.text for e in root.iter("VatCode")}
    assert "1.1.2024" in {e.text for e in root.iter("VoucherDate")}
    call.system.post("edit", action="delete", company=call.organisation)
    for status, states in (("2", {"valid"}), ("1", {"valid", "deleted"}), ("3", {"deleted"})):
        resource = f"accountingledger.nv?startdate=2026-01-01&enddate=2026-12-31&voucherstatus={status}"
        assert {v.get("Status") for v in call.root(resource).iter("Voucher")} == states


def test_vendors_come_in_pages(call: Caller) -> None:
    call.system.post("settings", vendors_a_page=4)
    answer = call.ask("getvendor.nv?changedsince=1990-01-01&page=2")
    told = {
        k.removeprefix("x-netvisor-pagination-"): v for k, v in answer.headers.items() if "pagination" in k
    }
    assert told == {"current-page": "2", "previous-page": "1", "next-page": "3", "limit": "4",
                    "total-count": "10"}  # fmt: skip
    last = call.ask("getvendor.nv?changedsince=1990-01-01&page=3")
    assert last.headers["x-netvisor-pagination-next-page"] == ""
    assert last.text.count("<Vendor>") == 2


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (CUSTOMER.format("70001"), "OK"),
        ("<?xml version='1.0'?>" + CUSTOMER.format("70002"), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace("<name>Acme Oy</name>", "").replace(
            "<isactive>", "<name>Acme Oy</name><isactive>"), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace("root>", "ROOT>").replace("city>", "City>"), "OK"),
        (CUSTOMER.format("070"), "INVALID_DATA"),
        (CUSTOMER.format("10003"), "DUPLICATE_DATA"),
        (CUSTOMER.format("70002").replace("2077474-0", "2077474-1"), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace("Acme Oy", "x" * 251), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace("Katu 1", "x" * 81), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace(">FI<", ">Suomi<"), "INVALID_DATA"),
        (CUSTOMER.format("70002").replace("city", "town"), "INVALID_DATA"),
        ("<root><customer/></root>", "INVALID_DATA"),
        ("<root>", "INVALID_DATA"),
        ("", "INVALID_DATA"),
    ],
)  # fmt: skip
def test_bodies_of_customers(call: Caller, body: str, code: str) -> None:
    assert call.code("customer.nv?method=add", body) == code


def test_an_edit_changes_what_is_given_and_an_empty_element_clears(call: Caller) -> None:
    root = call.root("customer.nv?method=add", CUSTOMER.format("70001"))
    key = root.findtext("Replies/InsertedDataIdentifier") or ""
    change = (
        "<root><customer><customerbaseinformation><city></city></customerbaseinformation></customer></root>"
    )
    assert call.root(f"customer.nv?method=edit&id={key}", change).find("Replies") is None
    told = call.root(f"getcustomer.nv?id={key}")
    assert (told.findtext(".//City"), told.findtext(".//Name")) == ("", "Acme Oy")
    assert call.code("customer.nv?method=edit&id=1", change) == "INVALID_DATA"
    assert call.code("customer.nv", change) == "INVALID_DATA"


def test_headers_are_never_made_by_items(call: Caller) -> None:
    assert call.code("dimensionitem.nv?method=add", ITEM.format("Uusi", "1 Yksi", "")) == "INVALID_DATA"
    call.system.post("headers", name="Uusi")
    assert call.said("dimensionitem.nv?method=add", ITEM.format("Uusi", "1 Yksi", "")) == ["OK"]
    assert call.code("dimensionitem.nv?method=add", ITEM.format("Uusi", "1 Yksi", "")) == "DUPLICATE_DATA"
    child = "<fatherid>999</fatherid><fatheritem>1 Yksi</fatheritem>"
    assert call.code("dimensionitem.nv?method=add", ITEM.format("Uusi", "2", child)) == "INVALID_DATA"


def test_maintenance_slowness_and_overlaps(call: Caller) -> None:
    call.system.post("faults", fault="maintenance", times=1)
    assert call.said("accountlist.nv") == ["FAILED", "SYSTEM_MAINTANANCE :: Huoltokatko"]
    call.system.post("faults", fault="slow", seconds=0.2, times=1)
    began = time.monotonic()
    assert call.code("accountlist.nv") == "OK"
    assert time.monotonic() - began >= 0.2


def test_five_thousand_customers_are_written_fast_and_listed(call: Caller) -> None:
    began = time.monotonic()
    for n in range(1_000):
        assert call.ask("customer.nv?method=add", CUSTOMER.format(90_000 + n)).status_code == 200
    assert (time.monotonic() - began) / 1_000 < 0.015  # both sides, on a busy machine
    assert len(call.root("customerlist.nv").findall("Customerlist/Customer")) == 1_016


def test_business_ids_have_their_check_digit() -> None:
    assert all(valid_business_id(business_id(n)) for n in range(500))
    assert valid_business_id("2077474-0")
    assert not valid_business_id("2077474-1")


def test_reset_brings_back_the_registers_and_keeps_transaction_ids(call: Caller) -> None:
    before: Any = call.system.get(f"customers?company={call.organisation}")
    call.transaction = uuid.uuid4().hex
    call.ask("customer.nv?method=add", CUSTOMER.format("70001"))
    call.system.post("reset")
    assert call.system.get(f"customers?company={call.organisation}") == before
    assert call.code("accountlist.nv") == "REQUEST_NOT_UNIQUE"
