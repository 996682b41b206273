"""Another reading of the vendor's documentation: whatever it leaves open, the ledger is whole and agrees."""

import threading
import time
from datetime import date
from pathlib import Path

import pytest

from tests.connectors.loopback import Answer
from tests.connectors.visma_net.elsewhere import imported
from tests.connectors.visma_net.other_books import Line, Span, books, months, voucher
from tests.connectors.visma_net.other_server import REFRESH, SECRET, Oddities, OtherServer


def year_end(day: str = "2025-12-31", period: str = "2025-13") -> list[Line]:
    """The result of a year taken to the equity, in a thirteenth period."""
    parts = ((8960, "250.00"), (2050, "-250.00"))
    return [Line("GL", 9001, n, day, a, text, period) for n, (a, text) in enumerate(parts, 1)]


def stray(day: str, period: str, number: int = 8000) -> list[Line]:
    """A voucher whose date lies in another period than it is posted to."""
    return voucher(number, day, "33.30", period=period)


def with_13(start: date, end: date) -> list[Span]:
    """Two years, the first with a thirteenth period."""
    return [*months(2025), ("2025-13", start, end), *months(2026)]


LAST = date(2025, 12, 31)
DEVIATING = [(f"{2026 + (n > 11)}-{n % 12 + 1:02}", first, last)
             for n, (_, first, last) in enumerate(months(2025, 7) + months(2026))]  # fmt: skip
MANY = [line for n in range(1, 400) for line in voucher(n, f"2026-02-{1 + n % 28:02}")]
EXCEPTION = (
    b'{"ExceptionType":"IPPException","ExceptionMessage":"Invalid token","ExceptionFaultCode":"12002"}'
)
CONTEXT = b'{"exceptionMessage":"companyInContext is missing"}'

WAYS: dict[str, tuple[Oddities, list[Line]]] = {
    "as documented": (Oddities(), books()),
    "no metadata": (Oddities(metadata="missing", most=100), MANY),
    "an envelope": (Oddities(metadata="envelope", most=100), MANY),
    "totals as text": (Oddities(metadata="text", most=100), MANY),
    "totals that lie": (Oddities(metadata="lie", most=100), MANY),
    "a hundred rows at most": (Oddities(most=100), MANY),
    "pages of all": (Oddities(most=100_000), MANY),
    "periods as PP-YYYY": (Oddities(period_text=lambda key: f"{key[5:]}-{key[:4]}"), books()),
    "periods as numbers": (Oddities(period_text=lambda key: int(key.replace("-", ""))), books()),
    "the last day is left out of periods": (Oddities(ends="exclusive"), books()),
    "periods without end": (Oddities(ends="missing"), books()),
    "the last date asked for is left out": (Oddities(dates="exclusive"), books()),
    "dates are not looked at": (Oddities(dates="ignored"), books()),
    "periods are needed": (Oddities(periods_needed=True), books()),
    "a thirteenth period on the last day": (Oddities(calendar=with_13(LAST, LAST)), [*books(), *year_end()]),
    "a thirteenth period without length": (
        Oddities(calendar=with_13(date(2026, 1, 1), LAST), ends="exclusive"), [*books(), *year_end()]),
    "a thirteenth period of a month": (
        Oddities(calendar=with_13(date(2025, 12, 1), LAST)), [*books(), *year_end()]),
    "July to June": (Oddities(calendar=DEVIATING), books("2025-07-01")),
    "only open periods": (Oddities(calendar=months(2026, 9)), books()),
    "no periods": (Oddities(calendar=[]), books()),
    "a gap between periods": (Oddities(calendar=months(2025, 1, 3) + months(2026)), books("2026-01-01")),
    "dates outside their periods": (
        Oddities(), [*books(), *stray("2025-03-30", "2025-04"), *stray("2026-11-19", "2026-09", 8002)]),
    "dates outside the calendar": (
        Oddities(), [*books(), *stray("2024-12-30", "2025-01"), *stray("2027-01-02", "2026-12", 8002)]),
    "vouchers of the future": (Oddities(calendar=months(2025) + months(2026) + months(2027)),
                               [*books(), *voucher(8000, "2027-03-31")]),
    "balances with debit's sign": (Oddities(signs="debit"), books()),
    "balances that prove nothing": (Oddities(signs="none"), books()),
    "the year's result has an account": (Oddities(result_account="always"), [*books(), *year_end(period="")]),
    "it can be left out": (Oddities(result_account="unless excluded"),
                           [*voucher(1, "2026-02-03"), *voucher(2, "2026-02-04"), *voucher(4, "2026-02-05")]),
    "lines are numbered otherwise": (Oddities(journals="renumbered"), books()),
    "journals have no line numbers": (Oddities(journals="unnumbered"), books()),
    "journals are closed": (Oddities(journals="403"), books()),
    "there are no journals": (Oddities(journals="404"), books()),
    "postings have no line numbers": (Oddities(unnumbered=True), books()),
    "modules with their word": (Oddities(module="Module"), books()),
    "amounts as text": (Oddities(numbers=str), books()),
    "what may be missing is missing": (Oddities(sparse=True), books()),
    "the ledger is not filtered": (Oddities(ledger_filter=False), books()),
    "several actual ledgers": (Oddities(ledgers=[{"number": "7", "balanceType": "Actual"},
                                                 {"number": "1", "balanceType": "ACTUAL"}]), books()),
    "no list of ledgers": (Oddities(statuses={"/v1/ledger": 404}), books()),
    "ledgers of no kind": (Oddities(ledgers=[{"internalId": 1, "number": "1"}]), books()),
    "several organisations": (
        Oddities(organisations=[{"organizationCd": "AS1", "corporateId": 999888777},
                                {"organizationCd": "AS2", "name": "Datter AS"}]), books()),
    "an organisation with the minimum": (Oddities(organisations=[{"organizationCd": 1}]), books()),
    "tokens end": (Oddities(token_life=9), books()),
    "tokens end with an exception": (Oddities(token_life=9, token_end=(500, EXCEPTION)), books()),
    "tokens end with a bad request": (Oddities(token_life=9, token_end=(400, CONTEXT)), books()),
    "bodies are cut": (Oddities(broken={2: Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n[")}),
                       books()),
    "gateways fail": (Oddities(broken={2: Answer(b"<html>", 502), 9: Answer(b"", 504)}), books()),
    "a voucher comes in mid-read": (Oddities(most=10, grows_at=4), books()),
    "another prefix": (Oddities(prefix="/proxy/visma"), books()),
    "too much without headers": (Oddities(limit=60, rate_headers=False), books()),
    "too much": (Oddities(limit=60), books()),
    "a new company": (Oddities(), []),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_the_ledger_is_whole_and_agrees(way: str, tmp_path: Path) -> None:
    odd, lines = WAYS[way]
    server = OtherServer(odd, list(lines))
    before = threading.active_count()
    began = time.monotonic()
    result = imported(server, tmp_path)
    assert time.monotonic() - began < 60
    assert result.summary == ("done", "", "agrees", len(server.lines))
    assert threading.active_count() <= before + 1
    hides = {"renumbered", "unnumbered", "403", "404"}
    whole = odd.journals not in hides and not odd.unnumbered
    assert (result.parties > 0) == (whole and bool(lines))
    if way == "as documented":
        assert result.parties == sum(line.party is not None for line in lines)
        assert result.openings == result.counts["trial_balance"]
    if way == "too much":  # the allowance is read from the answers and never overdrawn
        assert server.refused == 0
    text = repr(result.exchanges)
    assert not [secret for secret in (REFRESH, SECRET, *server.tokens) if secret in text]
