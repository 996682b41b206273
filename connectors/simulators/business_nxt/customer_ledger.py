"""The customers' ledger of one simulated company: what was invoiced and paid, and what of it is open."""

from collections import defaultdict, deque
from dataclasses import dataclass
from datetime import date, timedelta

from connectors.simulators.business_nxt.model import CURRENCIES, JOURNAL, Table, ints, number, plain
from connectors.simulators.office import Client

_CREDIT = timedelta(days=14)
_KEY = ("voucherJournalNo", "auditNo")
_AMOUNTS = ("amountDomestic", "outstandingAmountDomestic", "creditedAmountDomestic")
_CODES = (0, *(code for code, _, _ in CURRENCIES[1:]))


@dataclass(slots=True)
class _Entry:
    """A posting of a customer's, who is counted from 1; `open` until one over its amount settles it."""

    posting: int
    voucher: int
    party: int
    day: date
    amount: int
    open: bool = True


def tables(client: Client) -> list[Table]:
    """customerTransaction and openCustomerEntry."""
    books, customers = client.books, client.master.customers
    entries = _entries(client)

    def key(e: _Entry) -> tuple[int, int]:
        return e.voucher // JOURNAL + 1, e.posting - books.first[e.voucher - e.voucher % JOURNAL] + 1

    transactions = [
        (*key(e), str(books.invoice[e.voucher] or ""), customers[e.party - 1].number, number(e.day),
         number(e.day + _CREDIT), e.amount, e.amount if e.open else 0, 0, int(not e.open), 0, 0, 0, 0)
        for e in entries
    ]  # fmt: skip
    names = (*_KEY, "invoiceNo", "customerNo", "voucherDate", "dueDate", *_AMOUNTS, "paidStatus", "paidLast",
             "noOfRemindersSent", "lastReminderDate", "orderNo")  # fmt: skip
    left = [e for e in entries if e.open]
    unpaid = [
        (*key(e), customers[e.party - 1].number, str(books.invoice[e.voucher] or ""), e.amount,
         number(e.day + _CREDIT), _CODES[books.currency[e.posting]])
        for e in left
    ]  # fmt: skip
    open_names = (*_KEY, "customerNo", "invoiceNo", _AMOUNTS[1], "dueDate", "currencyNo")
    found = plain("openCustomerEntry", _KEY, unpaid, open_names, _AMOUNTS)
    parties = [e.party - 1 for e in left]  # customers are the first associates
    found.relations = {"joinup_Associate_via_Customer": ("associate", ints(lambda: parties))}
    return [plain("customerTransaction", _KEY, transactions, names, _AMOUNTS), found]


def _entries(client: Client) -> list[_Entry]:
    """In the order of the books; a payment settles the oldest invoice over its amount."""
    books, entries = client.books, list[_Entry]()
    waiting: dict[tuple[int, int], deque[_Entry]] = defaultdict(deque)
    for p in sorted(books.postings(books.vouchers(date.min, date.max))):
        party, amount, voucher = books.party[p], books.amount[p], books.voucher[p]
        if party > 0:
            entry = _Entry(p, voucher, party, date.fromordinal(books.day[voucher]), amount)
            entries.append(entry)
            if settled := waiting[party, -amount]:
                settled.popleft().open = entry.open = False
            else:
                waiting[party, amount].append(entry)
    return entries
