"""The trial balance: balances by branch and subaccount, summed to accounts, debit positive.

Which sign the vendor gives the balances of liabilities and income depends on `toggleBalanceSigns`, whose
default is not documented. Debit and credit have no sign, so they prove it: a closing balance is the opening
plus or minus the movement. Where nothing moved in what is read, the periods around it are asked, nearest
first, so that a short run knows what a full one knows.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from connectors.amounts import units
from connectors.base import Page, Period, Row, Window
from connectors.errors import ErpError
from connectors.rows import TrialBalanceRow
from connectors.spans import by_starts, stored_to
from connectors.visma_net.answers import Balance, Ref, code
from connectors.visma_net.api import Api
from connectors.visma_net.calendar import asked, key_of
from connectors.visma_net.company import Books
from connectors.visma_net.paging import Fetch, Piece, Source
from connectors.visma_net.paging import read as read_list
from connectors.visma_net.system import VISMA_NET

PATH = "/v2/generalLedgerBalance"
_SIZE = 2500
_RESULT = frozenset({"income", "expense"})
_DEBIT = frozenset({"asset", "expense"})
_KINDS = frozenset({"liability", "income"}) | _DEBIT


class _Account:
    """One account in one period, summed. `opening` None: its sign is not proved. `said`: the server's word on
    a row it could not read."""

    __slots__ = ("kind", "like", "movement", "opening", "said", "unsigned")

    def __init__(self, number: str, kind: str) -> None:
        self.kind = kind
        self.like = kind if kind in _KINDS else number  # whose sign it has: no other's, where no kind is told
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
        self._settled = False  # whether the account of the year's result is found, or is not shown

    def summed(self, items: Sequence[Balance], period: str) -> dict[str, _Account]:
        """The period's accounts by number, and what is learned of them."""
        accounts: dict[str, _Account] = {}
        for item in items:
            if self._belongs(item, period):
                self._add(accounts, item)
        self._find_result(accounts)
        return accounts

    def lacks(self, accounts: dict[str, _Account]) -> bool:
        """Whether another period may tell what these do not: the sign of an opening, or which of them is the
        account of the year's result."""
        for number, account in accounts.items():
            if account.said is not None or number == self._year_to_date:
                continue
            if not self._settled and not account.movement and account.kind not in _RESULT:
                return True
            if account.unsigned and account.opening is not None and not self._signs_of(account):
                return True
        return False

    def rows(self, accounts: dict[str, _Account], period: str) -> list[Row]:
        """Tuples in the columns of `datasets.TRIAL_BALANCE`. A row the server could not read (`errorInfo`)
        makes its account's row one that cannot be stored, with what the server says of it,
        and so does one that we cannot read."""
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
        number = code(item.account) or ""
        account = accounts.setdefault(number, _Account(number, kind))
        flaw = getattr(item, "flaw", None)
        if item.errorInfo or flaw is not None:
            account.said = item.errorInfo or f"{flaw}"
            return
        try:
            self._sum(account, item)
        except ErpError as error:
            account.said = error.code

    def _sum(self, account: _Account, item: Balance) -> None:
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
            self._signs.setdefault(account.like, set()).add(sign)
            account.opening = account.opening + sign * opening if account.opening is not None else None
        else:
            account.opening = None

    def _opening(self, account: _Account) -> int | None:
        if not account.unsigned or account.opening is None:
            return account.opening
        signs = self._signs_of(account)
        return account.opening + account.unsigned * next(iter(signs)) if len(signs) == 1 else None

    def _signs_of(self, account: _Account) -> set[int]:
        """What is proved of its openings; of assets and expenses it is documented."""
        return self._signs.get(account.like) or ({1} if account.kind in _DEBIT else set())

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
        self._settled = self._settled or self._year_to_date is not None or bool(result and not left)


def read(
    api: Api, books: Books, calendar: Sequence[Period], wanted: Window | None, cursor: str | None
) -> Iterator[Page]:
    """A page for all periods that begin on one day, a window each. Raises ErpError."""
    if not calendar:
        return
    windows = list(by_starts(calendar, wanted, cursor))
    balance, done = TrialBalance(books.others), list[Period]()
    elsewhere = _elsewhere(api, books, calendar, done)
    with Fetch(api, _plan(books, windows), VISMA_NET.max_in_flight) as fetch:
        listings = iter(fetch)
        for window, periods in windows:
            rows: list[Row] = []
            for period in periods:
                accounts = balance.summed(_whole(fetch.settled(next(listings))), period.key)
                done.append(period)
                while balance.lacks(accounts):
                    other = next(elsewhere, None)
                    if other is None:
                        break  # nobody knows
                    balance.summed(*other)
                rows += balance.rows(accounts, period.key)
            yield Page(rows, stored_to(window.end), window, complete=True)


def _elsewhere(
    api: Api, books: Books, calendar: Sequence[Period], done: Sequence[Period]
) -> Iterator[tuple[list[Balance], str]]:
    """The other periods' balances with their keys, each once: first those before what is done, backwards."""
    at = calendar.index(done[-1])
    for period in chain(reversed(calendar[:at]), calendar[at:]):
        if period not in done:
            yield _whole(read_list(api, _source(books, period))), period.key


def _whole(pieces: Iterable[Piece[Balance]]) -> list[Balance]:
    items: list[Balance] = []
    for piece in pieces:
        items = piece.items if piece.first else [*items, *piece.items]
    return items


def _plan(books: Books, windows: Sequence[tuple[Window, list[Period]]]) -> Iterator[Source[Balance]]:
    return (_source(books, period) for _, periods in windows for period in periods)


def _source(books: Books, period: Period) -> Source[Balance]:
    params = {"ledger": books.ledger, "periodId": asked(period.key), "excludeYTDAccount": "true"}
    return Source(PATH, Balance, "trial_balance", _SIZE, params, tag=period.key)
