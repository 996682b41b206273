"""What becomes of Visma.net's balances: their signs, and what a short run knows of them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from connectors.base import Window
from tests.connectors.visma_net.elsewhere import imported, read, rows_of
from tests.connectors.visma_net.other_books import Line, books, months
from tests.connectors.visma_net.other_server import GLB, Oddities, OtherServer, answer

MARCH = Window(date(2026, 3, 1), date(2026, 4, 1))


@pytest.mark.parametrize("signs", ["natural", "debit"])
def test_openings_are_debit_positive_whatever_sign_they_come_with(signs: str) -> None:
    rows = rows_of(read(OtherServer(Oddities(signs=signs), books()), "trial_balance"))
    closing: dict[str, int] = {}
    assert all(row[2] is not None and row[2] + row[3] == row[4] for row in rows)
    for account, period, opening, _, last in rows:
        if account in ("1500", "2400"):
            assert opening == closing.get(account, 0), (account, period)
            closing[account] = last
    assert closing["1500"] > 0 > closing["2400"]


def test_an_opening_whose_sign_nothing_proves_is_left_out() -> None:
    still = {"account": {"number": "2400", "type": "Liability"}, "beginningBalance": 100,
             "yearToDateBalance": 100, "periodToDateDebit": 0, "periodToDateCredit": 0}  # fmt: skip
    odd = still | {"account": {"number": "2050", "type": "Liability"}, "yearToDateBalance": 999}
    asset = still | {"account": {"number": "1500", "type": "Asset"}}
    server = OtherServer(Oddities(answers={GLB: answer([still, odd, asset])}), [])
    found = {row[0]: row[2:] for row in rows_of(read(server, "trial_balance", MARCH))}
    assert found == {"2400": (None, 0, None), "2050": (None, 0, None), "1500": (1000000, 0, 1000000)}


NOVEMBER = Window(date(2026, 11, 1), date(2026, 12, 1))


@pytest.mark.parametrize("shown", ["", "always"])
@pytest.mark.parametrize("signs", ["natural", "debit"])
@pytest.mark.parametrize("still", [(3000, 2400), (2400,), (3000,)])
def test_a_short_run_knows_what_a_full_one_knows(still: tuple[int, ...], signs: str, shown: str) -> None:
    quiet = [line for line in books() if line.day < "2026-09" or not _moves(line, still)]
    for month in (3, 9, 10, 11):  # from one bank account to another
        quiet += [Line("CA", month, n, f"2026-{month:02}-09", *to)
                  for n, to in enumerate(((1920, "5"), (1500, "-5")))]  # fmt: skip
    server = OtherServer(Oddities(signs=signs, result_account=shown), quiet)
    whole = rows_of(read(server, "trial_balance"))
    for window in (NOVEMBER, MARCH, Window(date(2026, 10, 1), date(2027, 1, 1))):
        inside = {key for key, first, _ in months(2026) if first in window}
        rows = rows_of(read(server, "trial_balance", window))
        assert rows == [row for row in whole if row[1] in inside]
        assert rows
        assert all(row[2] is not None for row in rows)


def _moves(line: Line, accounts: tuple[int, ...]) -> bool:
    return line.module in {{3000: "AR", 2400: "AP"}[account] for account in accounts}


def test_a_sign_is_not_that_of_another_kind_nor_of_an_account_without_one() -> None:
    def row(number: str, kind: str | None, opening: int, closing: int, debit: int = 0) -> dict[str, Any]:
        return {"account": {"number": number, "type": kind}, "beginningBalance": opening,
                "yearToDateBalance": closing, "periodToDateDebit": debit,
                "periodToDateCredit": 0}  # fmt: skip

    given = [row("2400", "Liability", 100, 90, 10), row("2050", "Liability", 7, 7),
             row("3000", "Income", 5, 5), row("1", None, 5, 15, 10), row("2", None, 6, 6)]  # fmt: skip
    server = OtherServer(Oddities(answers={GLB: answer(given)}), [])
    found = {row[0]: row[2] for row in rows_of(read(server, "trial_balance", MARCH))}
    assert found == {"2400": -1000000, "2050": -70000, "3000": None, "1": 50000, "2": None}


def test_what_a_short_run_needs_to_know_is_asked_of_the_nearest_periods() -> None:
    quiet = [line for line in books() if line.day < "2026-09"]
    server = OtherServer(Oddities(), quiet)
    read(server, "trial_balance", NOVEMBER)
    assert [a.query["periodId"] for a in server.asked if a.path == GLB] == ["202611"]  # no rows, no question
    server = OtherServer(
        Oddities(), [line for line in books() if line.day < "2026-09" or line.module == "AP"]
    )
    read(server, "trial_balance", NOVEMBER)
    asked = [a.query["periodId"] for a in server.asked if a.path == GLB]
    assert asked == ["202611", "202610", "202609", "202608"]


def test_nothing_changed_is_nothing_changed(tmp_path: Path) -> None:
    quiet = [line for line in books() if line.day < "2026-09" or line.module == "AP"]
    once = imported(OtherServer(Oddities(), quiet), tmp_path / "a")
    again = imported(OtherServer(Oddities(), quiet), tmp_path / "b", nights=2)
    assert again.summary == once.summary == ("done", "", "agrees", len(quiet))
    assert again.openings == once.openings == once.counts["trial_balance"]
    assert again.changed == 0
