"""One bad entry in a list of companies or periods keeps out no other, and is named."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path

import pytest

from app.store.work import RunState
from connectors.base import Company, Connector, FailedRow, Page
from tests.connectors.business_nxt import elsewhere as nxt
from tests.connectors.business_nxt import other_server as nxt_server
from tests.connectors.customer_insight import other_server as insight
from tests.connectors.loopback import Answer, Loopback, bench
from tests.connectors.netvisor import bench as netvisor
from tests.connectors.netvisor import other_server as netvisor_server
from tests.connectors.severa import other_server as severa
from tests.connectors.tripletex.fake import Fake, connected, posting
from tests.connectors.visma_net import elsewhere as visma_net
from tests.connectors.visma_net import other_server as visma_net_server
from tests.connectors.visma_net.other_books import voucher

Opened = Callable[[], AbstractContextManager[Connector]]


@contextmanager
def _tripletex(
    clients: Sequence[dict[str, object]] = (), **lists: list[dict[str, object]]
) -> Iterator[Connector]:
    named = {path.replace("_", "/"): rows for path, rows in lists.items()}
    fake = Fake(office=bool(clients), clients=list(clients), lists=named, postings=[posting(1, "2026-02-02")])
    with connected(fake) as opened:
        yield opened.connector


@contextmanager
def _nxt(server: nxt_server.OtherServer) -> Iterator[Connector]:
    with Loopback(server, bench) as loopback, nxt.opened(loopback.url) as connector:
        yield connector


@contextmanager
def _visma_net(server: visma_net_server.OtherServer) -> Iterator[Connector]:
    with visma_net.serving(server), visma_net.opened(server) as connector:
        yield connector


@contextmanager
def _netvisor(years: str) -> Iterator[Connector]:
    server = netvisor_server.OtherServer(netvisor_server.Oddities(), netvisor_server.books())
    made = f"<AccountingPeriodList>{years}</AccountingPeriodList>"
    setattr(server, "_accountingperiodlist", lambda query: made)  # noqa: B010  its own, not ours
    with Loopback(server) as loopback, netvisor.at(loopback.url) as connector:
        server.url = loopback.url
        yield connector


def _insight(*companies: dict[str, object]) -> AbstractContextManager[Connector]:
    return insight.opened(insight.OtherServer({"customer": {"id": 5}, "companies": list(companies)}))


_LISTS: dict[str, tuple[Opened, list[tuple[str, str, str]]]] = {
    "tripletex": (
        lambda: _tripletex([{"id": 7, "name": "A"}, {"id": None, "name": "B"}, {"id": "x"}]),
        [("7", "A", ""), ("#2", "B", "value_missing_at_vendor"), ("#3", "?", "value_unreadable")],
    ),
    "business_nxt": (
        lambda: _nxt(
            nxt_server.OtherServer(
                nxt_server.Oddities(),
                companies=[{"vismaNetCompanyId": 7, "name": "A"}, {"vismaNetCompanyId": "?", "name": "B"}],
            )
        ),
        [("7", "A", ""), ("#2", "B", "value_unreadable")],
    ),
    "customer_insight": (
        lambda: _insight({"id": 7, "name": "A"}, {"id": {}, "name": "B"}),
        [("7", "A", ""), ("#2", "B", "value_unreadable")],
    ),
}


@pytest.mark.parametrize("key", _LISTS)
def test_a_company_without_what_it_is_known_by_is_shown_beside_the_others(key: str) -> None:
    opened, expected = _LISTS[key]
    with opened() as connector:
        companies = list(connector.companies())

    def told(company: Company) -> tuple[str, str, str]:
        return company.id, company.name, company.problem.code if company.problem else ""

    assert [told(company) for company in companies] == expected


def test_a_division_that_cannot_be_read_keeps_no_organisation_out() -> None:
    server = severa.OtherServer()
    divisions = [{"guid": "1", "rootBusinessUnitGuid": "R00T"}, {"rootBusinessUnitGuid": 5}]
    body = {**severa.ORGANISATION, "activeCompanies": divisions}
    server.answers = lambda asked: (
        Answer(json.dumps(body).encode()) if asked.path.endswith("/organizationdetails") else None
    )
    with severa.opened(server) as found:
        assert [company.id for company in found.connector.companies()] == ["0RG"]
        assert list(found.connector.read("R00T", "products"))


def _month(n: int, **more: object) -> dict[str, object]:
    entry = {"id": n, "number": n, "start": f"2026-{n:02}-01", "end": f"2026-{n + 1:02}-01"}
    return {**entry, **more}


def _visma_month(n: int, **more: object) -> dict[str, object]:
    return {"year": 2026, "period": f"2026{n:02}", "startDate": f"2026-{n:02}-01T00:00:00", **more}


def _with_periods(rows: list[dict[str, object]]) -> visma_net_server.OtherServer:
    odd = visma_net_server.Oddities(answers={"/v1/financialPeriod": Answer(json.dumps(rows).encode())})
    return visma_net_server.OtherServer(odd, voucher(1, "2026-01-15", "100.00"))


_NETVISOR_YEAR = "<Period><BeginDate>{}</BeginDate><EndDate>{}</EndDate></Period>"
_CALENDARS: dict[str, tuple[Opened, str, int, tuple[str, str, str]]] = {
    "tripletex": (
        lambda: _tripletex(_ledger_accountingPeriod=[_month(1), _month(2, start="2026-02-31"), _month(3)]),
        "1",
        3,
        ("accountingPeriod 2", "", "value_unreadable"),
    ),
    "tripletex, a year": (
        lambda: _tripletex(
            _ledger_annualAccount=[
                {"id": 1, "year": 2026, "start": "2026-01-01", "end": "2027-01-01"},
                {"id": 2, "year": None, "start": "2027-01-01", "end": "2028-01-01"},
            ]
        ),
        "1",
        12,
        ("annualAccount 2027-01-01", "year", "value_missing_at_vendor"),
    ),
    "business_nxt": (
        lambda: _nxt(
            nxt_server.OtherServer(
                nxt_server.Oddities(),
                [*nxt_server.voucher(1, 20261120), *nxt_server.voucher(2, 20261120, year="?")],
            )
        ),
        str(nxt_server.COMPANY),
        12,
        ("period 11", "year", "value_unreadable"),
    ),
    "visma_net": (
        lambda: _visma_net(
            _with_periods([_visma_month(1), _visma_month(2, startDate=None), _visma_month(3, period={})])
        ),
        visma_net_server.NUMBER,
        1,
        ("financialPeriod 202602", "startDate", "value_missing_at_vendor"),
    ),
    "netvisor": (
        lambda: _netvisor(
            _NETVISOR_YEAR.format("1.1.2025", "31.12.2025") + _NETVISOR_YEAR.format("32.1.2026", "31.12.2026")
        ),
        "2077474-0",
        24,
        ("period 32.1.2026", "", "value_unreadable"),
    ),
}


@pytest.mark.parametrize("key", _CALENDARS)
def test_an_entry_of_a_calendar_that_cannot_be_read_is_told_with_the_accounts(key: str) -> None:
    opened, company, least, expected = _CALENDARS[key]
    with opened() as connector:
        periods = connector.periods(company)
        failed = [_failed(connector.read(company, "accounts")) for _ in range(2)]
    assert len(periods) >= least and periods[0].start <= date(2026, 1, 1)
    for rows in failed:
        assert expected in [(row.record, row.field, row.problem.code) for row in rows]


def _failed(pages: Iterator[Page]) -> list[FailedRow]:
    return [row for page in pages for row in page.failed]


def test_a_run_counts_it_and_reads_the_rest(tmp_path: Path) -> None:
    server = _with_periods([_visma_month(n) for n in range(1, 12)] + [_visma_month(12, startDate=None)])
    found = visma_net.imported(server, tmp_path)
    assert (found.state, found.counts["postings"]) == (RunState.PARTIAL, 2)
