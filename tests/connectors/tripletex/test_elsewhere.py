"""Another reading of the vendor's documentation: whatever it leaves open, the ledger is whole and agrees."""

import threading
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.store.database import open_store
from app.store.records import RunKind
from app.sync.runner import Runner
from connectors.base import CheckItem
from connectors.datasets import LEDGER
from connectors.errors import ErpError
from tests.connectors.loopback import NOW, bench
from tests.connectors.tripletex.elsewhere import imported, opened
from tests.connectors.tripletex.other_server import (
    CONSUMER,
    EMPLOYEE,
    OWN,
    Oddities,
    OtherServer,
    days,
    months,
    serving,
    trouble,
    voucher,
)

# the first, a middle and the last day of every month, to 21 November 2026
YEARS = [
    day
    for day, after in pairwise(days("2025-01-01", 691))
    if day[-2:] in ("01", "15") or after[-2:] == "01" or after == "2026-11-22"
]
CLIENTS = [
    {"id": 20010001, "name": "Fjordfisk AS", "startDate": "2024-01-01", "endDate": None,
     "currency": {"id": 1, "url": "tripletex.no/v2/currency/1"}, "organizationNumber": "999000111"},
    {"id": 20010002, "name": "Slutt AS", "endDate": "2026-03-10", "currency": None},
]  # fmt: skip


def books(dates: list[str] = YEARS, amounts: tuple[str, ...] = ("100.00",), **more: Any) -> list[Any]:
    """A voucher on each of these days."""
    return [
        line for n, day in enumerate(dates) for line in voucher(n + 1, day, amounts[n % len(amounts)], **more)
    ]


def crowded(per_day: int, dates: list[str]) -> list[Any]:
    """Many vouchers a day."""
    return [line for n in range(per_day * len(dates)) for line in voucher(n + 1, dates[n % len(dates)])]


HALF_YEARS = [("2025-07-01", "2026-07-01", 2026), ("2026-07-01", "2027-07-01", 2027)]
DEVIATING = [*months(2025)[6:], *months(2026), *months(2027)[:6]]
THIRTEEN = [*months(2025), ("2025-12-31", "2026-01-01"), *months(2026)]

WAYS: dict[str, tuple[Oddities, list[Any]]] = {
    "as documented": (Oddities(), books()),
    "session answers the minimum": (Oddities(create="MINIMAL"), books()),
    "session by PUT only": (Oddities(create="PUT"), books()),
    "a thousand rows at most": (Oddities(most=1000), crowded(900, ["2026-02-03", "2026-02-17"])),
    "more than a thousand is refused": (Oddities(refuses_count=1000), crowded(900, ["2026-02-03"])),
    "no sizes": (Oddities(size="zero", most=1000), crowded(1000, ["2026-02-03"])),
    "exact sizes": (Oddities(size="exact"), crowded(600, ["2026-02-03"])),
    "sizes lie": (Oddities(size="lie"), books()),
    "sizes are missing": (Oddities(size="missing"), books()),
    "unpaged lists with lying sizes": (Oddities(size="lie", pages=False), books()),
    "order is the server's": (Oddities(by_date=True, most=1000), crowded(300, days("2026-02-01", 9))),
    "no module list": (Oddities(statuses={"/company/salesmodules": 404}), books()),
    "years are closed": (Oddities(statuses={"/ledger/annualAccount": 403}), books()),
    "periods are closed": (Oddities(statuses={"/ledger/accountingPeriod": 403}), books()),
    "no periods": (Oddities(periods=[], years=[]), books()),
    "no periods, no start": (Oddities(periods=[], years=[], start_date=None), books()),
    "thirteen periods": (Oddities(periods=THIRTEEN), books()),
    "July to June": (Oddities(periods=DEVIATING, years=[(y, s, e) for s, e, y in HALF_YEARS]), books()),
    "July to June without years": (Oddities(periods=DEVIATING, years=[]), books()),
    "only open periods": (Oddities(periods=months(2026)[9:]), books()),
    "only future periods": (Oddities(periods=months(2027)), books()),
    "a gap between periods": (Oddities(periods=months(2025)[:3] + months(2026)), books()),
    "vouchers of the future": (Oddities(), books([*YEARS, "2027-03-31", "2031-12-31"])),
    "vouchers before the company": (Oddities(), books(["1984-01-02", "2019-05-05", "2023-12-31", *YEARS])),
    "free dimensions are refused": (Oddities(statuses={"/ledger/accountingDimensionName": 403}), books()),
    "numbers of every shape": (Oddities(), books(amounts=("263800.0", "41300.00", "1e3", "0.0", "19350"))),
    "what may be missing is missing": (Oddities(sparse=True), books(sparse=True)),
    "ten thousand rows a month": (Oddities(matched=1000), crowded(40, days("2026-02-01", 28))),
    "ten thousand rows a day": (Oddities(matched=1000), crowded(900, ["2026-02-03"])),
    "sessions die": (Oddities(session_life=9), books()),
    "gzip": (Oddities(transport="gzip"), books()),
    "chunked": (Oddities(transport="chunked"), books()),
    "connections are closed": (Oddities(transport="closing"), books()),
    "bodies are cut": (Oddities(broken={2: "cut", 9: "cut"}), books()),
    "gateways fail": (Oddities(broken={2: "html502", 9: "html502"}), books()),
    "another prefix": (Oddities(prefix="/proxy/tripletex/v2"), books()),
    "own company only as 0": (Oddities(own_user=False), books()),
    "own company unreadable": (Oddities(own_open=False), books()),
    "an end user's list of itself": (Oddities(clients=[{"id": OWN, "name": "Eget AS"}]), books()),
    "an end user's list is unknown": (Oddities(list_status=404), books()),
    "an office": (Oddities(kind="office", clients=CLIENTS), books()),
    "an office whose company can be read": (
        Oddities(kind="office", clients=CLIENTS, own_open=True), books()),
    "too much without headers": (Oddities(limit=40, rate_headers=False), books()),
    "too much with Retry-After": (Oddities(limit=40, rate_headers=False, retry_after=True), books()),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_the_ledger_is_whole_and_agrees(way: str, tmp_path: Path) -> None:
    odd, postings = WAYS[way]
    server = OtherServer(odd, list(postings))
    before = threading.active_count()
    began = time.monotonic()
    result = imported(server, tmp_path)
    assert time.monotonic() - began < 60
    assert result.summary == ("done", "", "agrees", len(postings))
    assert threading.active_count() <= before + 1
    text = repr(result.exchanges)
    assert not [s for s in (CONSUMER, EMPLOYEE, *server.sessions) if s in text]


def _outcome(items: list[CheckItem]) -> list[tuple[str, str]]:
    return [(i.name, i.problem.code if i.problem else "ok") for i in items]


def _checked(odd: Oddities, **how: Any) -> list[tuple[str, str]]:
    with serving(OtherServer(odd, books())) as url, opened(url, **how) as connector:
        items = list(connector.check())
    for item in items:
        text = f"{item.problem!r} {item.problem} {item.problem and item.problem.params}"
        assert CONSUMER not in text
        assert EMPLOYEE not in text
    return _outcome(items)


@pytest.mark.parametrize(
    "refusal",
    [
        (401, trouble(401, 3000)),
        (403, trouble(403, 9000)),
        (400, trouble(400, 24000)),
        (422, trouble(422, 18000)),
        (404, trouble(404, 6000, "arg:employeeToken")),
        (422, trouble(422, 18000, validationMessages=[{"field": "arg:employeeToken", "path": None}])),
        (422, trouble(422, 18000, validationMessages=[{"field": None, "path": "employeeToken"}])),
        (422, trouble(422, 18000, developerMessage="arg:employeeToken: ugyldig")),
        (422, trouble(422, 18000, message=f"The employee token {EMPLOYEE} is invalid")),
        (422, trouble(422, 18000, validationMessages=[
            {"field": None, "path": None, "message": "The employee token is invalid or does not exist."}])),
    ],
)  # fmt: skip
def test_a_wrong_key_in_whatever_form(refusal: tuple[int, Any]) -> None:
    assert _checked(Oddities(refusal=refusal))[-1] == ("signed_in", "key_refused")


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        ((422, trouble(422, 18000, "arg:consumerToken")), "registration_refused"),
        ((401, trouble(401, 3000, "consumerToken")), "registration_refused"),
        ((422, trouble(422, 18000, developerMessage="arg:consumerToken")), "registration_refused"),
        ((422, trouble(422, 18000, validationMessages=[
            {"message": "The consumer token is invalid or does not exist."}])), "registration_refused"),
        ((422, trouble(422, 18000, "arg:expirationDate")), "clock_wrong"),
        ((422, trouble(422, 16000)), "vendor_rejected"),
        ((404, trouble(404, 6000)), "unexpected_answer"),
    ],
)  # fmt: skip
def test_other_refusals_of_a_session(refusal: tuple[int, Any], code: str) -> None:
    assert _checked(Oddities(refusal=refusal))[-1][1] == code


def test_a_production_key_among_test_tokens() -> None:
    found = _checked(Oddities(), employee="FAKE-employee-production-1")
    assert found[-1] == ("signed_in", "key_other_environment")


def test_sessions_that_never_count_end_in_a_refusal() -> None:
    began = time.monotonic()
    assert _checked(Oddities(session_life=0))[-1] == ("identity", "session_refused")
    assert time.monotonic() - began < 10


def test_a_clock_that_is_days_behind_makes_sessions_that_are_over() -> None:
    behind = NOW - timedelta(days=4)
    found = _checked(Oddities(session_life=0), clock=lambda: behind)
    assert found[-1] == ("identity", "clock_wrong")


def test_a_company_that_is_no_longer_opened() -> None:
    for status in (401, 403):
        odd = Oddities(kind="office", clients=CLIENTS, unreachable=status)
        with (
            serving(OtherServer(odd)) as url,
            opened(url) as connector,
            pytest.raises(ErpError, match="company_gone"),
        ):
            list(connector.read("20019999", "accounts"))


def test_an_office_that_lists_itself_may_not_read_itself() -> None:
    clients = [{"id": OWN, "name": "Kontor AS"}, *CLIENTS]
    server = OtherServer(Oddities(kind="office", clients=clients))
    with serving(server) as url, opened(url) as connector:
        found = {c.id: c.problem.code if c.problem else "" for c in connector.companies()}
    assert found == {str(OWN): "own_books_closed", "20010001": "", "20010002": "company_gone"}


def test_customers_in_both_lists_come_once() -> None:
    server = OtherServer(Oddities(), customers=[{"id": n, "isInactive": None} for n in range(1, 1200)])
    with serving(server) as url, opened(url) as connector:
        rows = [row for page in connector.read(str(OWN), "customers") for row in page.rows]
    assert len(rows) == len({row[0] for row in rows}) == 1199


def test_closed_lists_are_warnings() -> None:
    for status in (403,):
        odd = Oddities(statuses={"/department": status, "/company/salesmodules": 404})
        found = dict(_checked(odd))
        assert found["read_dimensions"] == "right_missing"
        assert found["read_postings"] == "ok"


@pytest.mark.parametrize(
    ("spoilt", "code"),
    [("html200", "unexpected_answer"), ("empty", "malformed_answer"), ("nan", "malformed_answer")],
)
def test_unreadable_answers(spoilt: str, code: str, tmp_path: Path) -> None:
    server = OtherServer(Oddities(broken=dict.fromkeys(range(1, 99), spoilt)), books())
    result = imported(server, tmp_path)
    assert (result.state.value, result.problem) == ("failed", code)


def test_a_redirect_is_not_followed() -> None:
    with serving(OtherServer(Oddities())) as other:
        found = _checked(Oddities(redirect=other.removesuffix("/v2")))
    assert found == [("reach", "unexpected_answer")]


def test_a_base_address_with_a_last_slash() -> None:
    with serving(OtherServer(Oddities(first_byte=0.05), books())) as url, opened(url + "/") as connector:
        assert {i.result.value for i in connector.check()} == {"ok"}


def test_the_reserve_of_the_budget_is_kept(tmp_path: Path) -> None:
    server = OtherServer(Oddities(limit=50, period=2.0), books())
    result = imported(server, tmp_path)
    assert result.summary == ("done", "", "agrees", len(server.postings))
    assert (server.refused[429], server.least_left >= 10) == (0, True)


def test_companies_read_one_after_the_other_and_at_once_share_the_budget() -> None:
    server = OtherServer(Oddities(kind="office", clients=CLIENTS, limit=50, period=1.0), books())
    rows: list[int] = []

    def read(company: str) -> None:
        with opened(url) as connector:
            for dataset in LEDGER:
                rows.append(sum(len(page.rows) for page in connector.read(company, dataset)))

    with serving(server) as url:
        threads = [threading.Thread(target=read, args=(str(client["id"]),)) for client in CLIENTS]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        read("20010001")
    assert len(rows) == 3 * len(LEDGER)
    # two threads may each begin a call, of up to four, on the last of the allowance
    assert (server.refused[429], server.least_left >= 2) == (0, True)


def test_a_small_budget_slows_and_does_not_fail(tmp_path: Path) -> None:
    server = OtherServer(Oddities(limit=12, period=0.3), books(days("2026-10-01", 40)))
    assert imported(server, tmp_path).summary == ("done", "", "agrees", 80)


def test_a_calendar_that_changes_is_followed_by_the_next_run(tmp_path: Path) -> None:
    server = OtherServer(Oddities(periods=[], years=[]), books())
    assert imported(server, tmp_path).summary == ("done", "", "agrees", len(server.postings))
    server.odd.periods, server.odd.years = DEVIATING, [(y, s, e) for s, e, y in HALF_YEARS]
    with serving(server) as url, open_store(tmp_path) as store:
        runner = Runner(store, lambda _id, cancel: opened(url, cancel), clock=bench)
        *_, last = runner.run(runner.request(1, RunKind.WEEKLY))
        with store.reading() as tables:
            proof = tables.companies.get(1).reconciled
    assert (last.state.value, proof and str(proof.result)) == ("done", "agrees")


def test_a_posting_without_a_voucher_is_kept_and_one_that_hides_it_is_a_missing_right() -> None:
    line = voucher(1, "2026-10-05")[0]
    for shown, expected in (({"voucher": None}, "0"), ({}, "right_missing")):
        bare = {name: value for name, value in line.items() if name != "voucher"}
        with serving(OtherServer(Oddities(), [bare | shown])) as url, opened(url) as connector:
            try:
                found = next(
                    str(row[1]) for page in connector.read(str(OWN), "postings") for row in page.rows
                )
            except ErpError as error:
                found = error.code
        assert found == expected


def test_an_account_without_a_number_is_one_row_that_cannot_be_read() -> None:
    line = voucher(1, "2026-10-05")[0] | {"account": {"id": 5, "number": None}}
    with serving(OtherServer(Oddities(), [line])) as url, opened(url) as connector:
        failed = [row for page in connector.read(str(OWN), "postings") for row in page.failed]
    assert [(row.field, row.problem.code) for row in failed] == [
        ("account.number", "value_missing_at_vendor")
    ]
