"""Reading the stored ledgers: rows in pages, counts, the comparison with the ERP's trial balance."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, literal, or_, select, tuple_, union_all

from app.store import schema
from app.store.family import Family
from app.store.ledger_schema import TABLES
from app.store.work import Comparison, Difference, RowFilter, RowPage
from connectors.base import Row
from connectors.datasets import DATASETS

_SEARCHED = ("name", "number", "account_number", "description", "voucher_number", "source_id")
_ORDER: Mapping[str, tuple[str, ...]] = {
    "accounts": ("account_number",),
    "postings": ("posting_date",),
    "trial_balance": ("period", "account_number"),
}

# made once: every run asks them
_posting = TABLES["postings"]
_living = select(_posting.c.posting_date).where(
    _posting.c.company_id == bindparam("company"), _posting.c.deleted_at.is_(None)
)
_ENDS = [
    _living.order_by(order).limit(1)
    for order in (_posting.c.posting_date.asc(), _posting.c.posting_date.desc())
]
_STALE = union_all(
    *(
        select(table.c.id)
        .where(table.c.company_id == bindparam("company"))
        .where(table.c.stale_since.is_not(None), table.c.deleted_at.is_(None))
        for table in TABLES.values()
    )
).limit(1)


class Ledger(Family):
    """What was imported, by company and dataset (names of `connectors.datasets`)."""

    def rows(
        self,
        dataset: str,
        company_id: int,
        where: RowFilter | None = None,
        after: tuple[object, ...] | None = None,
        limit: int = 500,
        extra: Sequence[str] = (),
    ) -> RowPage:
        """A page of rows in the dataset's columns: accounts by number, postings by date, trial balances by
        period and account, others as they came. extra: housekeeping columns that follow."""
        table = TABLES[dataset]
        order = [table.c[name] for name in (*_ORDER.get(dataset, ()), "id")]
        query = self._select(dataset, company_id, where or RowFilter(), order, extra)
        if after is not None:
            query = query.where(tuple_(*order) > tuple_(*(literal(value) for value in after)))
        found = self._db.execute(query.limit(limit)).all()
        width = len(DATASETS[dataset].columns) + len(extra)
        rows = [tuple(row[:width]) for row in found]
        return RowPage(rows, tuple(found[-1][width:]) if len(found) == limit else None)

    def iterate(
        self, dataset: str, company_id: int, where: RowFilter | None = None, extra: Sequence[str] = ()
    ) -> Iterator[Row]:
        """Every row in the same order, streamed: the transaction must stay open meanwhile."""
        after: tuple[object, ...] | None = None
        while True:
            page = self.rows(dataset, company_id, where, after, 2000, extra)
            yield from page.rows
            if page.after is None:
                return
            after = page.after

    def counts(self, company_ids: Sequence[int] | None = None) -> dict[int, dict[str, int]]:
        """Rows that are not deleted, by company and dataset; companies without any are missing."""
        found: dict[int, dict[str, int]] = {}
        for name, table in TABLES.items():
            query = select(table.c.company_id, func.count()).where(table.c.deleted_at.is_(None))
            if company_ids is not None:
                query = query.where(table.c.company_id.in_(company_ids))
            for company, count in self._db.execute(query.group_by(table.c.company_id)):
                found.setdefault(company, {})[name] = count
        return found

    def dates(self, company_id: int) -> tuple[date | None, date | None]:
        """First and last posting date stored."""
        ends = [self._db.execute(query, {"company": company_id}).scalar() for query in _ENDS]
        first, last = (date.fromisoformat(end) if end else None for end in ends)
        return first, last

    def account_names(self, company_id: int) -> dict[str, str]:
        """Name by account number, of deleted accounts too: old postings still use them."""
        account = TABLES["accounts"]
        query = select(account.c.account_number, account.c.name).where(account.c.company_id == company_id)
        return {number: name or "" for number, name in self._db.execute(query)}

    def had_postings(self, company_id: int) -> bool:
        """Whether any were ever stored, those included that are deleted by now."""
        posting = TABLES["postings"]
        query = select(posting.c.company_id).where(posting.c.company_id == company_id).limit(1)
        return self._db.execute(query).first() is not None

    def is_current(self, company_id: int) -> bool:
        """Whether no living row is an earlier version of one that could not be read since."""
        return self._db.execute(_STALE, {"company": company_id}).first() is None

    def compare(
        self, company_id: int, periods: Collection[str] | None = None, unread: Collection[str] = ()
    ) -> Comparison:
        """The stored trial balance against the sums of stored postings, by account and period: over these
        periods, of all that either of them has if None. A period with a figure of the ERP's that is no longer
        current, or that is `unread`, is not compared."""
        balance, posting = TABLES["trial_balance"], TABLES["postings"]
        sums = (
            select(posting.c.period, posting.c.account_number, func.sum(posting.c.amount))
            .where(posting.c.company_id == company_id, posting.c.deleted_at.is_(None))
            .group_by(posting.c.period, posting.c.account_number)
        )
        erp = select(
            balance.c.period,
            balance.c.account_number,
            balance.c.movement,
            balance.c.opening,
            balance.c.closing,
            balance.c.stale_since,
        ).where(balance.c.company_id == company_id, balance.c.deleted_at.is_(None))
        if periods is not None:
            sums = sums.where(posting.c.period.in_(periods))
            erp = erp.where(balance.c.period.in_(periods))
        # put side by side here: SQL would sort both once more
        stored = {(period, account): amount for period, account, amount in self._db.execute(sums).all()}
        told = {(row[0], row[1]): row[2:] for row in self._db.execute(erp).all()}
        unproved = {pair[0] for pair, row in told.items() if row[-1] is not None}
        unproved.update(key for key in unread if periods is None or key in periods)
        pairs = sorted(pair for pair in stored.keys() | told.keys() if pair[0] not in unproved)
        differences: list[Difference] = []
        for pair in pairs:
            (period, account), stored_moved = pair, stored.get(pair, 0)
            erp_moved, opened, closed, _ = told.get(pair, (0, None, None, None))
            if erp_moved != stored_moved:
                differences.append(Difference(account, period, erp_moved, stored_moved))
            elif opened is not None and closed is not None and opened + stored_moved != closed:
                differences.append(Difference(account, period, closed, opened + stored_moved, "closing"))
        return Comparison(
            accounts=len({account for _, account in pairs}),
            periods=sorted({period for period, _ in pairs}),
            differences=differences,
            unproved=sorted(unproved),
        )

    def delete(self, company_id: int, datasets: Sequence[str] = tuple(TABLES)) -> int:
        """Removes a company's imported rows for good; returns how many."""
        tables = [TABLES[name] for name in datasets]
        return sum(
            self._db.execute(delete(table).where(table.c.company_id == company_id)).rowcount
            for table in tables
        )

    def _select(
        self, dataset: str, company_id: int, where: RowFilter, order: Sequence[Any], extra: Sequence[str]
    ) -> Select[Any]:
        table = TABLES[dataset]
        shape = [table.c[name] for name in (*DATASETS[dataset].names, *extra)]
        query = select(*shape, *order).where(table.c.company_id == company_id).order_by(*order)
        if not where.deleted:
            query = query.where(table.c.deleted_at.is_(None))
        if where.window is not None and DATASETS[dataset].window == "posting_date":
            start, end = where.window.start.isoformat(), where.window.end.isoformat()
            query = query.where(table.c.posting_date >= start, table.c.posting_date < end)
        elif where.window is not None and "period" in table.c:
            p = schema.period
            inside = select(p.c.key).where(
                p.c.company_id == company_id, p.c.start >= where.window.start, p.c.start < where.window.end
            )
            query = query.where(table.c.period.in_(inside))
        if where.periods and "period" in table.c:
            query = query.where(table.c.period.in_(where.periods))
        if where.accounts and "account_number" in table.c:
            query = query.where(table.c.account_number.in_(where.accounts))
        if where.voucher_id and "voucher_id" in table.c:
            query = query.where(table.c.voucher_id == where.voucher_id)
        if where.search:
            text = [table.c[name] for name in _SEARCHED if name in table.c]
            query = query.where(or_(*(column.contains(where.search, autoescape=True) for column in text)))
        return query
