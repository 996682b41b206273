"""What another Netvisor says wrong or leaves out costs its own rows, which are named."""

import re
from collections.abc import Callable

import pytest

from app.sync.prepare import prepare
from connectors.base import FailedRow
from connectors.errors import ErpError
from connectors.salvage import Key, key_of
from tests.connectors.loopback import Loopback
from tests.connectors.netvisor.bench import at
from tests.connectors.netvisor.other_server import Oddities, OtherServer, books

OWN = "2077474-0"
Rows = dict[Key | None, tuple[object, ...]]
Told = list[tuple[str, str, str, object]]


def spoiling(resource: str, found: str, instead: str, count: int = 1) -> Callable[[str, str], str]:
    """Replaces the first places in what a resource says."""
    return lambda asked, inside: re.sub(found, instead, inside, count=count) if asked == resource else inside


def read(odd: Oddities, dataset: str) -> tuple[Rows, Told]:
    """The rows of a dataset by their keys, and what is said of those that failed."""
    server = OtherServer(odd, books())
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        pages = list(connector.read(OWN, dataset))
    assert pages[-1].complete
    made = [prepare(dataset, page) for page in pages]
    rows = {key_of(dataset, row): row for page in made for row in page.rows}
    return rows, [told(row) for page in made for row in page.failed]


def told(row: FailedRow) -> tuple[str, str, str, object]:
    return row.record, row.field, row.problem.code, row.key


@pytest.mark.parametrize("bad", ["2026-02-30", "31.2.2026", "T10:00", "1.1.99999999999999999999"])
def test_a_voucher_with_an_impossible_date_costs_its_lines(bad: str) -> None:
    whole, _ = read(Oddities(), "postings")
    date = r"(<NetvisorKey>21</NetvisorKey><VoucherDate>)[^<]*"
    rows, failed = read(Oddities(spoilt=spoiling("accountingledger", date, rf"\g<1>{bad}")), "postings")
    assert failed == [("21/1", "voucherdate", "value_unreadable", "21-1"),
                      ("21/2", "voucherdate", "value_unreadable", "21-2")]  # fmt: skip
    assert rows == {key: row for key, row in whole.items() if key not in ("21-1", "21-2")}


def test_a_voucher_before_the_calendar_with_an_impossible_date_stops_nothing() -> None:
    whole, _ = read(Oddities(), "postings")
    date = r"(<NetvisorKey>11</NetvisorKey><VoucherDate>)[^<]*"
    odd = Oddities(years=Oddities().years[1:], spoilt=spoiling("accountingledger", date, r"\g<1>2025-02-30"))
    rows, failed = read(odd, "postings")
    assert {key for _, _, _, key in failed} == {"11-1", "11-2"}
    assert rows.keys() == whole.keys() - {"11-1", "11-2"}


def test_a_balance_of_an_impossible_day_is_unread() -> None:
    whole, _ = read(Oddities(), "trial_balance")
    spoilt = spoiling("accountbalance", r'(<Number>1700<.*?date=")2025-03-31', r"\g<1>2025-03-32")
    rows, failed = read(Oddities(spoilt=spoilt), "trial_balance")
    lost = {("1700", "2025-03"), ("1700", "2025-04")}
    assert {key for _, _, _, key in failed} == lost
    assert rows == {key: row for key, row in whole.items() if key not in lost}


def test_an_impossible_day_of_the_lock_is_told_with_the_accounts() -> None:
    lock = spoiling("accountingperiodlist", "(<AccountingPeriodLockDate>)", r"\g<1>31.2.2025")
    server = OtherServer(Oddities(spoilt=lock), books())
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        assert not any(period.closed for period in connector.periods(OWN))
        [page] = connector.read(OWN, "accounts")
    assert [row.record for row in page.failed] == ["accountingperiodlockdate 31.2.2025"]


DETAILS = r"<Customer><CustomerBaseInformation><NetvisorKey>{}</NetvisorKey>.*?</Customer>"


def test_a_customer_that_is_listed_and_has_no_details_is_a_failed_row() -> None:
    whole, _ = read(Oddities(customers=4), "customers")
    spoilt = spoiling("getcustomer", DETAILS.format("16[67]"), "", count=0)
    rows, failed = read(Oddities(customers=4, spoilt=spoilt), "customers")
    assert failed == [("1002", "getcustomer", "value_missing_at_vendor", "166"),
                      ("1003", "getcustomer", "value_missing_at_vendor", "167")]  # fmt: skip
    assert rows == {key: row for key, row in whole.items() if key in ("165", "168")}


@pytest.mark.parametrize("customers", [1, 3])
def test_details_of_nobody_delete_nobody(customers: int) -> None:
    spoilt = spoiling("getcustomer", DETAILS.format(".*?"), "", count=0)
    rows, failed = read(Oddities(customers=customers, spoilt=spoilt), "customers")
    assert not rows
    assert [key for _, _, _, key in failed] == ["165", "166", "167"][:customers]


def test_a_customer_that_is_not_listed_any_more_went_away() -> None:
    listed: list[str] = []

    def gone(resource: str, inside: str) -> str:
        if resource == "customerlist" and not listed:
            listed.append(inside)
            return inside
        return re.sub(
            r"<Customer>(<CustomerBaseInformation>)?<Netvisorkey>167.*?</Customer>", "", inside, flags=re.I
        )

    rows, failed = read(Oddities(customers=3, spoilt=gone), "customers")
    assert (sorted(map(str, rows)), failed) == (["165", "166"], [])


def test_a_record_without_details_does_not_move_as_nothing() -> None:
    spoilt = spoiling("getcustomer", DETAILS.format("166"), "")
    server = OtherServer(Oddities(customers=3, spoilt=spoilt), books())
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        with pytest.raises(ErpError, match="value_missing_at_vendor") as caught:
            list(connector.records("customers"))
    assert caught.value.params == {"record": "1002", "field": "getcustomer"}


KEY = "(?i)<netvisorkey>[^<]*</netvisorkey>"
KEYLESS = {
    "customers": ("customerlist", KEY, "<Netvisorkey/>", ("1001", "netvisorkey"), None),
    "suppliers": ("getvendor", KEY, "<NetvisorKey/>", ("1", "source_id"), None),
    "dimensions": ("dimensionlist", "<Netvisorkey>6</Netvisorkey>", "", ("9001-1 Osa", "source_id"), None),
    "a header": ("dimensionlist", "<Name>Projekti</Name>", "", ("9001 Sivusto", "source_id"), None),
    "accounts": ("accountlist", "<NetvisorKey>71910</NetvisorKey>", "", ("1910", "source_id"), None),
    "a number": ("accountlist", "<Number>1910</Number>", "<Number/>", ("71910", "account_number"), "71910"),
}  # fmt: skip
DATASET_OF = {"a header": "dimensions", "a number": "accounts"}


@pytest.mark.parametrize("what", KEYLESS)
def test_what_has_no_key_or_number_is_a_failed_row(what: str) -> None:
    resource, found, instead, (record, field), key = KEYLESS[what]
    dataset = DATASET_OF.get(what, what)
    whole, _ = read(Oddities(customers=3), dataset)
    rows, failed = read(Oddities(customers=3, spoilt=spoiling(resource, found, instead)), dataset)
    assert failed[0] == (record, field, "value_missing_at_vendor", key)
    assert len(rows) == len(whole) - len(failed)
    assert rows.items() <= whole.items()


def test_accounts_without_any_key_are_known_by_their_numbers() -> None:
    rows, failed = read(Oddities(spoilt=spoiling("accountlist", KEY, "", count=0)), "accounts")
    assert ({row[0] for row in rows.values()}, failed) == ({row[1] for row in rows.values()}, [])


@pytest.mark.parametrize("register", ["customers", "dimensions"])
def test_a_record_without_a_key_does_not_move_as_another(register: str) -> None:
    resource, found, instead, _, _ = KEYLESS[register]
    server = OtherServer(Oddities(customers=2, spoilt=spoiling(resource, found, instead)), books())
    moved: list[str] = []
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        with pytest.raises(ErpError, match="value_missing_at_vendor"):
            for record in connector.records(register):
                moved.append(record.id)
    assert moved == {"customers": ["166"], "dimensions": ["Projekti/5"]}[register]


@pytest.mark.parametrize("what", ["customers", "dimensions"])
def test_a_target_of_which_a_key_is_missing_is_not_written_to_twice(what: str) -> None:
    resource, found, instead, _, _ = KEYLESS[what]
    server = OtherServer(Oddities(spoilt=spoiling(resource, found, instead)), books())
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        with pytest.raises(ErpError, match="value_missing_at_vendor"):
            list(connector.existing(what))
