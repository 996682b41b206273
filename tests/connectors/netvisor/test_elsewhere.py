"""Another reading of the vendor's documentation: whatever it leaves open, the ledger is whole and agrees."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.store.database import Store, open_store
from app.store.records import CompanyRecord, Connection, RunKind, Stage
from app.sync.runner import Runner
from connectors.base import CancelToken, Connector, utc_now
from connectors.http import Exchange
from tests.connectors.loopback import Answer, Loopback
from tests.connectors.netvisor.bench import CUSTOMER_KEY, PARTNER_KEY, at, rows
from tests.connectors.netvisor.other_server import Oddities, OtherServer, Voucher, books

OWN = "2077474-0"
EVERY_MONTH = [
    (date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1))
    for year in (2025, 2026)
    for month in range(1, 13)
]
INVALID = [*books(), Voucher(9001, date(2025, 5, 5), (("3000", "77"), ("1700", "-77")), "invalidated"),
           Voucher(9002, date(2025, 5, 6), (("3000", "78"), ("1700", "-78")), "deleted")]  # fmt: skip
LONG_AGO = [*books(), Voucher(9003, date(2019, 3, 31), (("1910", "10"), ("2000", "-10")))]
AHEAD = [*books(), Voucher(9004, date(2028, 2, 29), (("1910", "10"), ("2000", "-10")))]
FAILED = Answer(b"<Root><ResponseStatus><Status>FAILED</Status><Status>TECHNICAL_ERROR :: x</Status>"
                b"</ResponseStatus></Root>")  # fmt: skip

_NAMESPACED = b'<Root xmlns="urn:netvisor">'
CUT = Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n<R")

WAYS: dict[str, tuple[Oddities, list[Voucher]]] = {
    "as documented": (Oddities(), books()),
    "real statuses": (Oddities(real_statuses=True), books()),
    "lower case": (Oddities(names=str.lower), books()),
    "upper case": (Oddities(names=str.upper), books()),
    "odd case": (Oddities(names=str.swapcase), books()),
    "points": (Oddities(number=lambda value: f"{value:.4f}"), books()),
    "thousands": (Oddities(number=lambda value: f"{value:,.2f}"), books()),
    "whole numbers where they are": (Oddities(number=lambda value: f"{value.normalize():f}"), books()),
    "ISO dates": (Oddities(dates=date.isoformat), books()),
    "dates with a time": (Oddities(dates=lambda day: f"{day}T00:00:00"), books()),
    "the last day is left out": (Oddities(end_excluded=True), books()),
    "invalid vouchers are listed": (Oddities(all_vouchers=True), INVALID),
    "vouchers tell no status": (Oddities(no_status=True), books()),
    "one stands alone": (Oddities(alone=True), books()),
    "balances begin anew each year": (Oddities(balances="anew"), books()),
    "balances of a range at its ends": (Oddities(balances="ends"), books()),
    "accounts by their keys": (Oddities(balances="keys"), books()),
    "balances by their sides": (Oddities(balances="sides"), books()),
    "periods stand inside": (Oddities(periods_inside=True), books()),
    "no accounting years": (Oddities(years=()), books()),
    "no right to the accounting years": (Oddities(closed=frozenset({"accountingperiodlist"})), books()),
    "only the last year": (Oddities(years=((date(2026, 1, 1), date(2026, 12, 31)),)), books()),
    "a deviating year": (Oddities(years=((date(2025, 1, 1), date(2025, 6, 30)),
                                         (date(2025, 7, 1), date(2026, 6, 30)),
                                         (date(2026, 7, 1), date(2027, 6, 30)))), books()),
    "a gap between years": (Oddities(years=((date(2025, 1, 1), date(2025, 6, 30)),
                                            (date(2026, 1, 1), date(2026, 12, 31)))), books()),
    "years that overlap": (Oddities(years=((date(2025, 1, 1), date(2025, 12, 31)),
                                           (date(2025, 12, 1), date(2026, 12, 31)))), books()),
    "months for periods": (Oddities(years=EVERY_MONTH), books()),
    "a voucher of long ago": (Oddities(), LONG_AGO),
    "a voucher of the future": (Oddities(), AHEAD),
    "Latin letters": (Oddities(encoding="iso-8859-1"), books()),
    "a mark at the front": (Oddities(wrap=lambda body: b"\xef\xbb\xbf" + body), books()),
    "a namespace": (Oddities(wrap=lambda body: body.replace(b"<Root>", _NAMESPACED)), books()),
    "vendors in silent pages": (Oddities(vendors=1200, vendor_pages="silent"), books()),
    "vendors without pages": (Oddities(vendors=700, vendor_pages="none"), books()),
    "trouble on the way": (Oddities(broken={3: FAILED, 5: Answer(b"", 502), 9: Answer(b"", 429), 14: FAILED,
                                            20: CUT}),
                           books()),
    "a new company": (Oddities(years=()), []),
}  # fmt: skip


@contextmanager
def opened(server: OtherServer, cancel: CancelToken | None, told: list[Exchange]) -> Iterator[Connector]:
    with at(server.url, told=told) as connector:
        yield connector


def activated(store: Store, server: OtherServer, told: list[Exchange]) -> CompanyRecord:
    """The server's company, in use."""
    with store.writing() as tables:
        made = Connection("netvisor", "Toinen", stage=Stage.ACTIVE, fields={"base_url": server.url})
        connection = tables.connections.add(made)
    with opened(server, None, told) as connector:
        listed = list(connector.companies())
    assert [(company.id, company.name) for company in listed] == [(OWN, "Toinen Äö Oy")]
    with store.writing() as tables:
        [chosen] = tables.companies.put_list(connection, listed).new
        client = tables.clients.find_or_create(chosen.name)
        tables.companies.activate(chosen.id, client.id, "Aino", utc_now())
    return chosen


@pytest.mark.parametrize("way", WAYS)
def test_the_ledger_is_whole_and_agrees(way: str, tmp_path: Path) -> None:
    odd, vouchers = WAYS[way]
    server, told = OtherServer(odd, vouchers), list[Exchange]()
    with Loopback(server) as loopback, open_store(tmp_path) as store:
        server.url = loopback.url
        chosen = activated(store, server, told)
        runner = Runner(store, lambda _id, cancel: opened(server, cancel, told))
        for kind in (RunKind.FULL, RunKind.NIGHTLY):
            *_, last = runner.run(runner.request(chosen.id, kind))
            with store.reading() as tables:
                proof = tables.companies.get(chosen.id).reconciled
                counts = tables.ledger.counts([chosen.id]).get(chosen.id, {})
            assert (last.state.value, last.problem) == ("done", "")
            assert proof is not None
            assert str(proof.result) == "agrees"
            assert counts.get("postings", 0) == sum(len(voucher.lines) for voucher in server.valid)
            assert counts["suppliers"] == odd.vendors
    text = repr(told)
    assert CUSTOMER_KEY not in text
    assert PARTNER_KEY not in text


LEFT_OUT = {
    "every detail": ("getcustomer", r"<Customer>.*?</Customer>", ""),
    "the key of a customer": ("customerlist", "<Netvisorkey>166", "<Netvisorkey>"),
    "the key of a supplier": ("getvendor", "<NetvisorKey>2<", "<NetvisorKey><"),
    "the key of an item": ("dimensionlist", "<Netvisorkey>6<", "<Netvisorkey><"),
    "the key of an account": ("accountlist", "<NetvisorKey>71910<", "<NetvisorKey><"),
    "the number of an account": ("accountlist", "<Number>1910<", "<Number><"),
    "the day of a voucher": ("accountingledger", "(<NetvisorKey>21</NetvisorKey><VoucherDate>)[^<]*",
                             r"\g<1>2026-02-30"),
}  # fmt: skip


@pytest.mark.parametrize("what", LEFT_OUT)
def test_what_is_left_out_deletes_nothing(what: str, tmp_path: Path) -> None:
    resource, found, instead = LEFT_OUT[what]

    def spoilt(asked: str, inside: str) -> str:
        return re.sub(found, instead, inside) if asked == resource else inside

    server, told = OtherServer(Oddities(customers=4), books()), list[Exchange]()
    with Loopback(server) as loopback, open_store(tmp_path) as store:
        server.url = loopback.url
        chosen = activated(store, server, told)
        runner = Runner(store, lambda _id, cancel: opened(server, cancel, told))
        states, counts = [], []
        for way in (server.odd.spoilt, spoilt, server.odd.spoilt):
            server.odd.spoilt = way
            *_, last = runner.run(runner.request(chosen.id, RunKind.FULL))
            states.append(last.state.value)
            with store.reading() as tables:
                counts.append(tables.ledger.counts([chosen.id])[chosen.id])
    assert states == ["done", "partial", "done"]
    assert counts[0] == counts[1] == counts[2]


def test_what_the_registers_say(tmp_path: Path) -> None:
    server = OtherServer(Oddities(names=str.upper, alone=True), books())
    with Loopback(server) as loopback:
        server.url = loopback.url
        with at(server.url) as connector:
            [customer] = rows(connector.read(OWN, "customers"))
            dimensions = rows(connector.read(OWN, "dimensions"))
            items = {item.code: item for item in connector.existing("dimensions")}
            assert rows(connector.read(OWN, "products")) == []
    assert customer[:3] == ("165", "1001", "Järvenpään Sähkö Oy")
    assert customer[6] is False
    assert [(row[0], row[4], row[5]) for row in dimensions] == [
        ("Projekti/5", None, False), ("Projekti/6", "Projekti/5", True)]  # fmt: skip
    # a server that tells no codes: they are the first words of what was written as `code name`
    assert {code: (item.name, item.parent) for code, item in items.items()} == {
        "9001": ("Sivusto", ""), "9001-1": ("Osa", "Projekti/5")}  # fmt: skip


@pytest.mark.parametrize("odd", [Oddities(), Oddities(real_statuses=True, names=str.lower)])
def test_resources_that_are_closed_are_told(odd: Oddities) -> None:
    odd.closed = frozenset({"getproduct", "accountbalance"})
    server = OtherServer(odd, books())
    with Loopback(server) as loopback:
        server.url = loopback.url
        with at(server.url) as connector:
            found = {item.name: item.problem.code for item in connector.check() if item.problem}
            asked = {item.name for item in connector.resources(("products",)) if item.problem}
    assert found == {"read_trial_balance": "right_missing"}
    assert asked == {"resource_getproduct"}


def test_amounts_are_exact() -> None:
    amounts = ("0.01", "123456789.99", "-0.1")
    server = OtherServer(
        Oddities(), [Voucher(n, date(2026, 1, 5), (("1910", a),)) for n, a in enumerate(amounts, 1)]
    )
    with Loopback(server) as loopback:
        server.url = loopback.url
        with at(server.url) as connector:
            found = [row[8] for row in rows(connector.read(OWN, "postings"))]
    assert found == [int(Decimal(amount) * 10_000) for amount in amounts]


def test_a_balance_that_is_not_told_is_no_zero() -> None:
    server = OtherServer(Oddities(balances="none"), books())
    with Loopback(server) as loopback, at(loopback.url) as connector:
        server.url = loopback.url
        pages = list(connector.read(OWN, "trial_balance"))
    assert [row for page in pages for row in page.rows] == []
    assert {row.problem.code for page in pages for row in page.failed} == {"value_unreadable"}
