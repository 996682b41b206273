"""The trial balance: balances by branch and subaccount, summed to accounts, debit positive.

Which sign the vendor gives the balances of liabilities and income depends on `toggleBalanceSigns`, whose
default is not documented. Debit and credit have no sign, so they prove it: a closing balance is the opening
plus or minus the movement.
"""

from collections.abc import Iterator, Sequence

from connectors.amounts import units
from connectors.base import Page, Period, Row, Window
from connectors.errors import ErpError
from connectors.rows import TrialBalanceRow
from connectors.spans import by_starts, stored_to
from connectors.visma_net.answers import Balance, Ref, code
from connectors.visma_net.api import Api
from connectors.visma_net.calendar import asked, key_of
from connectors.visma_net.company import Books
from connectors.visma_net.paging import Fetch, Source
from connectors.visma_net.system import VISMA_NET

PATH = "/v2/generalLedgerBalance"
_SIZE = 2500
_RESULT = frozenset({"income", "expense"})
_DEBIT = frozenset({"asset", "expense"})


class _Account:
    """One account in one period, summed. `opening` None: its sign is not proved. `said`: the server's word on
    a row it could not read."""

    __slots__ = ("kind", "movement", "opening", "said", "unsigned")

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.movement = 0
        self.opening: int | None = 0
        self.unsigned = 0  # openings that await a sign
        self.said: str | None = None


class TrialBalance:
    """Sums up periods, learning the signs and the account of the year's result as it goes."""

    def __init__(self, others: frozenset[str]) -> None:
        self._others = others
        self._signs: dict[str, set[int]] = {}
        self._year_to_date: str | None = None

    def rows(self, items: Sequence[Balance], period: str) -> list[Row]:
        """Tuples in the columns of `datasets.TRIAL_BALANCE`. A row the server could not read (`errorInfo`)
        makes its account's row one that cannot be stored, with what the server says of it,
        and so does one that we cannot read."""
        accounts: dict[str, _Account] = {}
        for item in items:
            if self._belongs(item, period):
                self._add(accounts, item)
        self._find_result(accounts)
        rows: list[Row] = []
        for number, account in accounts.items():
            if number == self._year_to_date:
                continue  # the vendor's running result: it has balances, and no postings
            if account.said is not None:
                rows.append((number, period, account.said, None, None))
                continue
            opening = self._opening(account)
            closing = opening + account.movement if opening is not None else None
            rows.append(TrialBalanceRow(number, period, opening, account.movement, closing))
        return rows

    def _belongs(self, item: Balance, period: str) -> bool:
        if (item.balanceType or "Actual").lower() != "actual" or code(item.ledger) in self._others:
            return False
        return item.financialPeriod is None or key_of(item.financialPeriod) in (period, None)

    def _add(self, accounts: dict[str, _Account], item: Balance) -> None:
        kind = (item.account.type or "").lower() if isinstance(item.account, Ref) else ""
        account = accounts.setdefault(code(item.account) or "", _Account(kind))
        flaw = getattr(item, "flaw", None)
        if item.errorInfo or flaw is not None:
            account.said = item.errorInfo or f"{flaw}"
            return
        try:
            self._sum(account, kind, item)
        except ErpError as error:
            account.said = error.code

    def _sum(self, account: _Account, kind: str, item: Balance) -> None:
        debit = units(item.periodToDateDebit) if item.periodToDateDebit else 0
        moved = debit - (units(item.periodToDateCredit) if item.periodToDateCredit else 0)
        account.movement += moved
        if item.beginningBalance is None:
            account.opening = None
            return
        opening = units(item.beginningBalance)
        if item.yearToDateBalance is None:
            sign = 0
        else:
            change = units(item.yearToDateBalance) - opening
            sign = 1 if change == moved else -1 if change == -moved else 0
        if not moved and sign:
            account.unsigned += opening  # nothing moved: the sign is that of the others of its kind
        elif sign:
            self._signs.setdefault(kind, set()).add(sign)
            account.opening = account.opening + sign * opening if account.opening is not None else None
        else:
            account.opening = None

    def _opening(self, account: _Account) -> int | None:
        if not account.unsigned or account.opening is None:
            return account.opening
        # of assets and expenses it is documented
        signs = self._signs.get(account.kind) or ({1} if account.kind in _DEBIT else set())
        return account.opening + account.unsigned * next(iter(signs)) if len(signs) == 1 else None

    def _find_result(self, accounts: dict[str, _Account]) -> None:
        """Finds the account of the year's result where it is shown though left out: vouchers sum to nothing,
        so what is left over is what it moved, and that is what income and expenses moved."""
        if self._year_to_date is not None:
            return
        left = sum(account.movement for account in accounts.values())
        result = sum(account.movement for account in accounts.values() if account.kind in _RESULT)
        if left and left == result:
            found = [n for n, a in accounts.items() if a.movement == left and a.kind not in _RESULT]
            self._year_to_date = found[0] if len(found) == 1 else None


def read(
    api: Api, books: Books, calendar: Sequence[Period], wanted: Window | None, cursor: str | None
) -> Iterator[Page]:
    """A page for all periods that begin on one day, a window each. Raises ErpError."""
    if not calendar:
        return
    windows = list(by_starts(calendar, wanted, cursor))
    balance = TrialBalance(books.others)
    with Fetch(api, _plan(books, windows), VISMA_NET.max_in_flight) as fetch:
        listings = iter(fetch)
        for window, periods in windows:
            rows: list[Row] = []
            for period in periods:
                items: list[Balance] = []
                for piece in fetch.settled(next(listings)):
                    items = piece.items if piece.first else [*items, *piece.items]
                rows += balance.rows(items, period.key)
            yield Page(rows, stored_to(window.end), window, complete=True)


def _plan(books: Books, windows: Sequence[tuple[Window, list[Period]]]) -> Iterator[Source[Balance]]:
    for _, periods in windows:
        for period in periods:
            params = {"ledger": books.ledger, "periodId": asked(period.key), "excludeYTDAccount": "true"}
            yield Source(PATH, Balance, "trial_balance", _SIZE, params, tag=period.key)
