"""The transfer log: appended, read newest first in keyset pages, counted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, func, insert, or_, select, update

from app.store import schema
from app.store.family import Family, columns, load, matching
from app.store.records import Problem
from app.store.reference import number, reference
from app.store.work import (
    Counts,
    DayCount,
    RunState,
    Transfer,
    TransferFilter,
    TransferKind,
    TransferPage,
    TransferStatus,
)
from connectors.errors import ConfigError

_t = schema.transfer
_APPEND = insert(_t)
_UPDATE = update(_t).where(_t.c.id == bindparam("this"))
_COUNTS = tuple(Counts().as_dict())
_STRAY = 1000  # lines that may stand out of the order of time
SLICE = 100_000  # lines a search looks at before it hands back what it has


def _values(transfer: Transfer) -> dict[str, Any]:
    problem = transfer.problem
    values = columns(_t, transfer, ("id", "problem")) | transfer.counts.as_dict()
    values |= {
        "problem": problem.code if problem else "",
        "params": dict(problem.params) if problem else {},
        "detail": problem.detail if problem else "",
    }
    looked_in = ("connection_name", "company_name", "client_name", "dataset", "event", "problem", "detail")
    words = [values[name] for name in looked_in if values[name]]
    words += [transfer.data[name] for name in ("code", "name") if transfer.data.get(name)]
    values["search_text"] = " ".join(words).casefold()
    return values


def _load(row: Row[Any]) -> Transfer:
    problem = Problem(row.problem, row.params, row.detail, row.time) if row.problem else None
    counts = Counts(*(row._mapping[name] for name in _COUNTS))
    return load(Transfer, row, problem=problem, counts=counts, reference=reference(row.id))


class Transfers(Family):
    """Lines of the log."""

    def append(self, transfer: Transfer) -> Transfer:
        """Adds a line and returns it with id and reference."""
        key = self._db.execute(_APPEND, _values(transfer)).inserted_primary_key
        assert key is not None
        return replace(transfer, id=key[0], reference=reference(key[0]))

    def update(self, transfer: Transfer) -> None:
        """Stores a line again, such as one that was running; raises ConfigError `unknown_name`."""
        changed = self._db.execute(_UPDATE, _values(transfer) | {"this": transfer.id})
        if not changed.rowcount:
            raise ConfigError("unknown_name", name=transfer.reference)

    def get(self, key: int | str) -> Transfer:
        """By id or reference; raises ConfigError `unknown_name`."""
        line = number(key) if isinstance(key, str) else key
        row = None if line is None else self._db.execute(select(_t).where(_t.c.id == line)).first()
        if row is None:
            raise ConfigError("unknown_name", name=str(key))
        return _load(row)

    def page(
        self, where: TransferFilter | None = None, before: int | None = None, limit: int = 200
    ) -> TransferPage:
        """Up to `limit` lines older than `before` (an id; None: from the newest)."""
        where = where or TransferFilter()
        newest = self._db.execute(select(func.max(_t.c.id))).scalar() or 0
        top = newest + 1 if before is None else before
        bottom, low = 0, self._lowest(where)
        if where.search and number(where.search) is None:
            bottom = max(0, top - SLICE)
        # one bound on either side: SQLite uses a single one for its range
        query = _filtered(select(_t), where)
        query = query.where(_t.c.id < min(top, self._highest(where, top)), _t.c.id >= max(bottom, low))
        rows = self._db.execute(query.order_by(_t.c.id.desc()).limit(limit)).all()
        if len(rows) == limit:
            return TransferPage([_load(row) for row in rows], rows[-1].id)
        return TransferPage([_load(row) for row in rows], bottom if bottom > low else None)

    def _lowest(self, where: TransferFilter) -> int:
        """No line of that stretch of time has a smaller id: lines are appended as time goes by."""
        if where.since is None:
            return 0
        query = select(_t.c.id).where(_t.c.time >= where.since).order_by(_t.c.time).limit(1)
        return max(0, (self._db.execute(query).scalar() or 0) - _STRAY)

    def _highest(self, where: TransferFilter, top: int) -> int:
        """All lines of that stretch of time have smaller ids."""
        if where.until is None:
            return top
        query = select(_t.c.id).where(_t.c.time < where.until).order_by(_t.c.time.desc()).limit(1)
        return (self._db.execute(query).scalar() or 0) + _STRAY

    def oldest(self, where: TransferFilter | None = None, limit: int = 200) -> TransferPage:
        """The last page, for a jump to the end: newest first like any other, nothing before it."""
        query = _filtered(select(_t), where or TransferFilter()).order_by(_t.c.id).limit(limit)
        return TransferPage([_load(row) for row in reversed(self._db.execute(query).all())], None)

    def after(self, key: int, where: TransferFilter | None = None, limit: int = 1000) -> Sequence[Transfer]:
        """Lines newer than an id, oldest first: for following the log."""
        query = _filtered(select(_t), where or TransferFilter()).where(_t.c.id > key)
        return [_load(row) for row in self._db.execute(query.order_by(_t.c.id).limit(limit))]

    def newest_id(self) -> int:
        """The id of the newest line, 0 in an empty log."""
        return self._db.execute(select(func.max(_t.c.id))).scalar() or 0

    def of_run(self, run_id: int) -> Sequence[Transfer]:
        """A run's lines, in the order they were begun."""
        query = select(_t).where(_t.c.run_id == run_id).order_by(_t.c.id)
        return [_load(row) for row in self._db.execute(query)]

    def counts(self, where: TransferFilter | None = None) -> dict[TransferStatus, int]:
        """How many lines of each status match."""
        every = where is None or where == TransferFilter()
        query = _filtered(select(_t.c.status, func.count()), where or TransferFilter())
        if every:  # nearly all lines are done: SQLite counts all of a table many times faster than some of it
            query = query.where(_t.c.status.in_([s for s in TransferStatus if s is not TransferStatus.DONE]))
        counts = {row[0]: row[1] for row in self._db.execute(query.group_by(_t.c.status))}
        if every:
            total = self._db.execute(select(func.count()).select_from(_t)).scalar() or 0
            counts[TransferStatus.DONE] = total - sum(counts.values())
        return {status: number for status, number in counts.items() if number}

    def days(self, since: datetime) -> Sequence[DayCount]:
        """Transfers of each UTC day from `since` on that has any, oldest first."""
        moved = _t.c.kind.in_([kind for kind in TransferKind if kind.moved])
        newest: datetime | None = self._db.execute(select(func.max(_t.c.time))).scalar()
        days: list[DayCount] = []
        start = since.astimezone(UTC)
        while newest is not None and start <= newest:  # day by day: a stretch of the index each, unsorted
            end = datetime.combine(start.date() + timedelta(days=1), time(), UTC)
            query = select(_t.c.status, func.count()).where(_t.c.time >= start, _t.c.time < end, moved)
            statuses = {row[0]: row[1] for row in self._db.execute(query.group_by(_t.c.status))}
            if statuses:
                days.append(DayCount(start.date().isoformat(), statuses))
            start = end
        return days

    def delete_before(self, moment: datetime, newest: int, limit: int) -> int:
        """Removes up to `limit` lines older than a moment, or beyond the `newest` so many; returns how many.
        What open runs and each company's last one wrote stays: what they found still holds."""
        older = select(_t.c.id).where(_t.c.time < moment).order_by(_t.c.time.desc()).limit(1)
        bottom = max((self._db.execute(older).scalar() or 0) + 1, self.newest_id() - newest + 1)
        r, c = schema.run, schema.company
        last = select(c.c.last_run_id).where(c.c.last_run_id.is_not(None))
        kept = select(r.c.id).where(r.c.state.in_([s for s in RunState if s.open])).union(last)
        gone = select(_t.c.id).where(_t.c.id < bottom, or_(_t.c.run_id.is_(None), _t.c.run_id.not_in(kept)))
        gone = gone.order_by(_t.c.id).limit(limit)
        return self._db.execute(delete(_t).where(_t.c.id.in_(gone))).rowcount


def _filtered(query: Select[Any], where: TransferFilter) -> Select[Any]:
    if where.statuses:
        query = query.where(_t.c.status.in_(where.statuses))
    if where.kinds:
        query = query.where(_t.c.kind.in_(where.kinds))
    exact = ("connection_id", "company_id", "run_id", "dataset", "problem")
    query = query.where(*matching(_t, **{name: getattr(where, name) for name in exact}))
    if where.since is not None:
        query = query.where(_t.c.time >= where.since)
    if where.until is not None:
        query = query.where(_t.c.time < where.until)
    if where.search:
        line = number(where.search)
        if line is not None:
            return query.where(_t.c.id == line)
        return query.where(_t.c.search_text.contains(where.search.strip().casefold(), autoescape=True))
    return query
