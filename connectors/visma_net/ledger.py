"""Postings as rows: how the elements of GeneralLedgerTransactions become tuples."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from connectors import values
from connectors.amounts import SCALE, times, whole
from connectors.base import Period, Row, Window
from connectors.errors import problem
from connectors.rows import PostingRow
from connectors.salvage import rows_of
from connectors.visma_net.answers import Subaccount, Transaction, code
from connectors.visma_net.calendar import key_of
from connectors.visma_net.journals import Journals, module_of, voucher_of

_FAR = timedelta(days=3)  # by which a date may miss what was asked for
_NOTHING = (None, None, None, None)


def moment(text: str | None) -> str | None:
    """When something was changed, as ISO text in UTC. The vendor's moments have no zone, and which is meant
    is not documented: they are taken for UTC."""
    if not text:
        return None
    if not text[19:].strip(".0123456789"):
        return f"{text[:10]}T{text[11:19] or '00:00:00'}+00:00"
    return values.moment(text)


class Postings:
    """Makes rows of transactions.

    strays: whether dates were seen that no request has asked for: the server does not look at `fromDate` and
    `toDate`.
    """

    def __init__(self, calendar: Sequence[Period], journals: Journals, others: frozenset[str]) -> None:
        self._calendar = calendar
        self._journals = journals
        self._others = others
        self._periods: dict[str | int | None, str | None] = {}
        self._dimensions: dict[tuple[str | None, str | None], str | None] = {}
        self._segments: dict[str, Mapping[str, str]] = {}
        self._vouchers: dict[tuple[str | None, str | int | None], tuple[str, str]] = {}
        self._counted: dict[str, int] = {}
        self.strays = False

    def learn(self, subaccounts: Sequence[Subaccount]) -> None:
        """How subaccounts are divided."""
        for one in subaccounts:
            parts = {
                f"subaccount{part.segmentId}": str(part.segmentValue).strip()
                for part in one.segments or ()
                if part.segmentId is not None and part.segmentValue not in (None, "")
            }
            if one.subaccountNumber is not None and parts:
                self._segments[_bare(str(one.subaccountNumber))] = parts

    def begin(self) -> None:
        """A window is read from its beginning."""
        self._counted.clear()

    def rows(self, items: Sequence[Transaction], window: Window) -> list[Row]:
        """Tuples in the columns of `datasets.POSTINGS` for what is dated in the window. An element that the
        server could not read (`errorInfo`) is given as a row that cannot be stored, with what the server says
        of it, so that it is counted and shown. What cannot be read is noted as failed."""
        counted = dict(self._counted)

        def make(some: Sequence[Transaction]) -> list[Row]:
            nonlocal counted
            self._counted = dict(counted)  # without what a try that failed has counted
            rows = self._rows(some, window)
            counted = dict(self._counted)
            return rows

        return rows_of("postings", items, make, name=self._named)

    def _named(self, t: Transaction) -> tuple[str, str | None]:
        voucher = self._voucher(t)[0]
        if t.lineNumber is None or t.batchNumber is None:
            return voucher, None
        return f"{voucher}/{t.lineNumber}", f"{voucher}-{t.lineNumber}"

    def _rows(self, items: Sequence[Transaction], window: Window) -> list[Row]:
        # the hot path: as few calls of Python functions per row as there can be
        start, end = window.start.isoformat(), window.end.isoformat()
        periods, vouchers, dimensions, others = self._periods, self._vouchers, self._dimensions, self._others
        journals = self._journals
        result: list[Row] = []
        append = result.append
        for t in items:
            day = t.tranDate[:10] if t.tranDate else None
            if day is not None and not start <= day < end:
                self.strays = _is_far(day, window) or self.strays
                continue
            if others and code(t.ledger) in others:
                continue
            name = vouchers.get((t.module, t.batchNumber))
            if name is None:
                name = self._voucher(t)
            line = t.lineNumber
            source_id = f"{name[0]}-{line}" if line is not None else self._unnumbered(name[0], day)
            if t.errorInfo or t.batchNumber is None:
                known = source_id if t.batchNumber is not None else None
                append(PostingRow(known, description=t.errorInfo or None))
                continue
            period = periods.get(t.period)
            if period is None:
                period = self._period(t.period, day)
            account = code(t.account)
            amount = foreign = None
            debit, credit = t.debitAmount, t.creditAmount
            if debit or credit:
                amount = _net(debit, credit)
            elif debit is not None or credit is not None:
                amount = 0
            if t.currDebitAmount is not None or t.currCreditAmount is not None:
                foreign = _net(t.currDebitAmount, t.currCreditAmount)
            place = (code(t.branch), code(t.subaccount))
            if place not in dimensions:
                dimensions[place] = self._json(*place)
            customer, supplier, project, vat = journals.of(period, source_id, account, name[1]) or _NOTHING
            append(
                PostingRow(
                    source_id,
                    name[0],
                    name[0],
                    name[1] or None,
                    line if isinstance(line, int) else int(line) if line and line.isdigit() else None,
                    day,
                    period,
                    account,
                    amount,
                    code(t.currency),
                    foreign,
                    t.description or None,
                    customer,
                    supplier,
                    None,
                    project,
                    dimensions[place],
                    vat,
                    moment(t.lastModifiedDateTime),
                )
            )
        return result

    def _unnumbered(self, voucher: str, day: str | None) -> str:
        """The id of a line without a number: its place among those of its voucher and day."""
        counted = f"{voucher}-{day}"
        self._counted[counted] = self._counted.get(counted, 0) + 1
        return f"{counted}#{self._counted[counted]}"

    def _voucher(self, t: Transaction) -> tuple[str, str]:
        """Id and module of a voucher."""
        module = module_of(t.module)
        found = self._vouchers[t.module, t.batchNumber] = (voucher_of(module, t.batchNumber), module)
        return found

    def _period(self, text: str | int | None, day: str | None) -> str | None:
        key = key_of(text)
        if key is not None:
            self._periods[text] = key
        elif day is not None:
            inside = (p.key for p in self._calendar if p.start.isoformat() <= day < p.end.isoformat())
            key = next(inside, day[:7])
        return key

    def _json(self, branch: str | None, subaccount: str | None) -> str | None:
        found = {"branch": branch} if branch else {}
        if subaccount:
            known = self._segments.get(_bare(subaccount))
            # the documented form of the text: its segments with a hyphen between them
            parts = known or {f"subaccount{n}": v for n, v in enumerate(subaccount.split("-"), 1) if v}
            found |= parts
        return msgspec.json.encode(found).decode() if found else None


def _bare(subaccount: str) -> str:
    """A subaccount without what stands between its segments."""
    return subaccount.replace("-", "").replace(".", "").strip()


def _net(debit: Decimal | None, credit: Decimal | None) -> int:
    """Debit less credit in 1/10 000, exact."""
    amount = int(whole(times(debit, SCALE))) if debit else 0
    return amount - int(whole(times(credit, SCALE))) if credit else amount


def _is_far(day: str, window: Window) -> bool:
    try:
        found = date.fromisoformat(day)
    except ValueError:
        raise problem("value_unreadable", field="tranDate") from None
    return found < window.start - _FAR or found >= window.end + _FAR
