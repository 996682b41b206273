"""The books of the other Visma.net: vouchers, calendar months, and the balances computed from them."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Span = tuple[str, date, date]  # key, first and last day
ACCOUNTS = {1500: "Asset", 1920: "Asset", 2050: "Liability", 2400: "Liability", 2099: "Liability",
            3000: "Income", 6300: "Expense", 8960: "Expense"}  # fmt: skip
RESULT = 2099  # the running result of the year, where the server shows it


@dataclass
class Line:
    """One posting, and what only the journal knows of it."""

    module: str
    batch: int
    line: int
    day: str
    account: int
    amount: str
    period: str = ""  # "": by the date
    party: str | None = None
    branch: str = "1"
    subaccount: str | None = "10-00"


def balances(lines: list[Line], key_of: Callable[[Line], str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(period, row) of every account and branch with an opening or a movement; amounts in hundredths."""
    sums: dict[tuple[str, int, str], list[int]] = defaultdict(lambda: [0, 0])
    for line in lines:
        amount = round(float(line.amount) * 100)
        sums[key_of(line), line.account, line.branch][amount < 0] += abs(amount)
    running: dict[tuple[int, str], int] = {}
    year = ""
    for key in sorted({key for key, _, _ in sums}):
        if key[:4] != year:
            year = key[:4]
            running = {k: v for k, v in running.items() if ACCOUNTS[k[0]] in ("Asset", "Liability")}
        for account, branch in sorted({*running, *((a, b) for k, a, b in sums if k == key)}):
            opening, (debit, credit) = (
                running.get((account, branch), 0),
                sums.get((key, account, branch), (0, 0)),
            )
            running[account, branch] = opening + debit - credit
            row = {"account": account, "branch": branch, "opening": opening, "debit": debit, "credit": credit}
            yield key, row


def result(lines: list[Line], key_of: Callable[[Line], str], wanted: str) -> dict[str, Any]:
    """The running result of the year in a period, as an account of its own."""
    rows = [(key, r) for key, r in balances(lines, key_of) if ACCOUNTS[r["account"]] in ("Income", "Expense")]
    before = sum(r["debit"] - r["credit"] for key, r in rows if wanted[:4] <= key < wanted)
    now = [r for key, r in rows if key == wanted]
    debit, credit = sum(r["debit"] for r in now), sum(r["credit"] for r in now)
    return {"account": RESULT, "branch": "1", "opening": before, "debit": debit, "credit": credit}


def months(year: int, first: int = 1, last: int = 12) -> list[Span]:
    """The calendar months of a year, by their first and last day."""
    found = []
    for month in range(first, last + 1):
        start = date(year, month, 1)
        end = (start + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        found.append((f"{year}-{month:02}", start, end))
    return found


def voucher(number: int, day: str, amount: str = "100.00", **more: Any) -> list[Line]:
    """A sale or a purchase of two lines that sum to zero."""
    if number % 2:
        lines = [("AR", 1500, amount, "10001"), ("AR", 3000, f"-{amount}", None)]
    else:
        lines = [("AP", 6300, amount, None), ("AP", 2400, f"-{amount}", "20001")]
    branch = str(1 + number % 3 % 2)
    return [Line(m, number, n, day, account, text, party=party, branch=branch, **more)
            for n, (m, account, text, party) in enumerate(lines, 1)]  # fmt: skip


def books(start: str = "2025-01-02", stop: str = "2026-11-20") -> list[Line]:
    """A sale or a purchase on the first, the fifth and the last day of every month."""
    first, last = date.fromisoformat(start), date.fromisoformat(stop)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    kept = [day for day in days if day.day in (1, 5) or (day + timedelta(days=1)).day == 1]
    amounts = ("60.50", "100.00")
    return [line for n, day in enumerate(kept, 1) for line in voucher(n, day.isoformat(), amounts[n % 2])]
