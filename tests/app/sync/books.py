"""A hand-written connector over lists in memory: programmable pages for tests of the import."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from app.store.database import Store, open_store
from app.store.records import Connection, RunKind, Stage
from app.sync.progress import Progress
from app.sync.runner import Runner
from connectors.base import CancelToken, CheckItem, Company, FailedRow, Page, Period, Row, Window
from connectors.datasets import DATASETS
from connectors.salvage import failure

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
PERIODS = [
    Period(f"2026-{month:02d}", date(2026, month, 1), date(2026 + month // 12, month % 12 + 1, 1))
    for month in range(1, 13)
]


def posting(key: int, day: str, account: str, amount: int, text: str = "Varekjøp") -> Row:
    """A posting of that day, amount in 1/10 000."""
    known = {
        "source_id": str(key),
        "voucher_id": f"v{key // 2}",
        "posting_date": day,
        "period": day[:7],
        "account_number": account,
        "amount": amount,
        "description": text,
        "currency": "NOK",
    }
    return tuple(known.get(name) for name in DATASETS["postings"].names)


def account(number: str) -> Row:
    """An account of the chart."""
    return (f"a{number}", number, f"Konto {number}", None, None, None, None, True, None)


@dataclass
class Books:
    """What the ERP holds. `on_page` is called before each page with (dataset, number of the page)."""

    postings: dict[int, Row] = field(default_factory=dict)
    accounts: list[Row] = field(default_factory=lambda: [account(str(n)) for n in range(1500, 1510)])
    page_size: int = 7
    skew: dict[tuple[str, str], int] = field(default_factory=dict)
    on_page: Callable[[str, int], None] = lambda dataset, number: None
    newest_first: bool = False
    repeat_last: bool = False  # a resumed reading gives the last stored page again
    unread: dict[int, FailedRow] = field(default_factory=dict)  # postings that come as such rows
    hidden: set[tuple[str, str]] = field(default_factory=set)  # account, period: figures nobody can read
    repaired: int = 0  # values, on every page

    @classmethod
    def random(cls, count: int, seed: int = 1) -> "Books":
        """Vouchers of two lines that balance, spread over the year."""
        chance = random.Random(seed)
        books = cls()
        for key in range(0, count, 2):
            day = f"2026-{chance.randint(1, 11):02d}-{chance.randint(1, 28):02d}"
            amount = chance.randint(1, 9_999_999) * 100
            for line, sign in ((key, 1), (key + 1, -1)):
                number = str(1500 + chance.randint(0, 9))
                books.postings[line] = posting(line, day, number, sign * amount)
        return books

    def balance(self) -> list[Row]:
        """The trial balance that follows from the postings, plus `skew`."""
        sums: dict[tuple[str, str], int] = dict(self.skew)
        names = DATASETS["postings"].names
        for row in self.postings.values():
            values = dict(zip(names, row, strict=True))
            key = (str(values["account_number"]), str(values["period"]))
            amount = values["amount"]
            assert isinstance(amount, int)
            sums[key] = sums.get(key, 0) + amount
        return [(*key, None, amount, None) for key, amount in sorted(sums.items())]


class BooksConnector:
    """Implements `connectors.base.Connector` over Books."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.number = 0

    def check(self, companies: Sequence[str] = ()) -> Iterator[CheckItem]:
        yield from ()

    def companies(self) -> Iterator[Company]:
        yield Company("77", "Fjord AS")

    def periods(self, company: str) -> Sequence[Period]:
        return PERIODS

    def read(
        self, company: str, dataset: str, window: Window | None = None, cursor: str | None = None
    ) -> Iterator[Page]:
        for page in self._pages(dataset, window, cursor):
            self.books.on_page(dataset, self.number)
            self.number += 1
            yield page

    def _rows(self, dataset: str, window: Window | None) -> list[Row]:
        if dataset == "accounts":
            return self.books.accounts
        if dataset == "postings":
            column = DATASETS["postings"].index("posting_date")
            rows = [self.books.postings[key] for key in sorted(self.books.postings)]
            return [r for r in rows if window and date.fromisoformat(str(r[column])) in window]
        if dataset == "trial_balance":
            keys = {p.key for p in PERIODS if window and p.start in window}
            told = (row for row in self.books.balance() if row[1] in keys)
            return [row for row in told if (row[0], row[1]) not in self.books.hidden]
        return []

    def _pages(self, dataset: str, window: Window | None, cursor: str | None) -> Iterator[Page]:
        windows: list[Window | None] = [None]
        if DATASETS[dataset].window is not None:
            whole = window or Window(PERIODS[0].start, PERIODS[-1].end)
            cut = [(max(p.start, whole.start), min(p.end, whole.end)) for p in PERIODS]
            windows = [Window(start, end) for start, end in cut if start < end]
            if self.books.newest_first:
                windows.reverse()
        first, offset = map(int, cursor.split("/")) if cursor else (0, 0)
        if cursor and self.books.repeat_last:
            offset = max(0, offset - self.books.page_size)
        for number in range(first, len(windows)):
            rows = self._rows(dataset, windows[number])
            while True:
                end = min(offset + self.books.page_size, len(rows))
                last = end >= len(rows)
                mark = f"{number + 1}/0" if last else f"{number}/{end}"
                unread = self.books.unread if dataset == "postings" else {}
                page = rows[offset:end]
                failed = [unread[int(str(row[0]))] for row in page if unread and int(str(row[0])) in unread]
                page = [row for row in page if not unread or int(str(row[0])) not in unread]
                if last and dataset == "trial_balance":
                    keys = {p.key for p in PERIODS if (part := windows[number]) and p.start in part}
                    hidden = sorted(pair for pair in self.books.hidden if pair[1] in keys)
                    failed += [failure(" ".join(h), "movement", "value_unreadable", h) for h in hidden]
                yield Page(page, mark, windows[number], last, failed, self.books.repaired)
                offset = end
                if last:
                    break
            offset = 0


def office(folder: Path) -> tuple[Store, int]:
    """A store with one active company; its id beside it."""
    store = open_store(folder)
    with store.writing() as tables:
        companies = tables.companies.list()
        if companies:
            return store, companies[0].id
        connection = tables.connections.add(
            Connection("tripletex", "Kontor", stage=Stage.ACTIVE, fields={"base_url": "http://127.0.0.1/v2"})
        )
        change = tables.companies.put_list(connection, [Company("77", "Fjord AS", "987654325")])
        client = tables.clients.find_or_create("Fjord AS")
        company = tables.companies.activate(change.new[0].id, client.id, "Kari", NOW)
    return store, company.id


def runner(store: Store, books: Books, clock: Callable[[], datetime] = lambda: NOW) -> Runner:
    """A runner whose every connection leads to these books."""

    @contextmanager
    def connect(_connection: int, _cancel: CancelToken) -> Iterator[BooksConnector]:
        yield BooksConnector(books)

    return Runner(store, connect, clock=clock)


def sync(
    store: Store, company: int, books: Books, kind: RunKind = RunKind.FULL, window: Window | None = None
) -> Progress:
    """Carries out one run; its last step."""
    work = runner(store, books)
    *_, last = work.run(work.request(company, kind, window))
    return last


def stored(store: Store, company: int) -> tuple[Sequence[Row], Sequence[Row]]:
    """Postings and trial balance that are not deleted, in the order of their keys."""
    with store.reading() as tables:
        postings = sorted(tables.ledger.iterate("postings", company), key=lambda row: int(str(row[0])))
        return postings, list(tables.ledger.iterate("trial_balance", company))
