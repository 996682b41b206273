"""Writing a page of ledger rows: what is stored of its keys, the upsert, the rows that are gone.

The statements are made once and run on tuples through the driver: SQLAlchemy's own handling of parameters
would double the cost of an import.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

import msgspec

from app.store.family import Family
from app.store.ledger_schema import TABLES
from connectors.base import Row, Window
from connectors.datasets import DATASETS
from connectors.rows import Type

Key = str | tuple[str, ...]  # a tuple where the dataset's key has several columns


class Known(NamedTuple):
    """What is stored under a key; `place` is the value of the window's column, the last two are 0 or 1."""

    content_hash: int
    written_in: int
    deleted: int
    place: str
    stale: int


_known = tuple.__new__  # what a NamedTuple's _make does, at a third of its cost
_TOGETHER = 10  # rows a statement: a fifth faster than one by one, many more gain nothing
_WHOLE = ""
_NUMBERS = (Type.AMOUNT, Type.INTEGER, Type.FLAG)


class _Statements:
    """One dataset's SQL."""

    def __init__(self, dataset: str) -> None:
        shape = DATASETS[dataset]
        table = TABLES[dataset].name
        self.key = shape.key
        keys = ", ".join(shape.key)
        place = shape.window or "''"
        parts = [f"json_extract(value, '$[{n}]')" for n in range(len(shape.key))]
        self.lookup = (
            f"SELECT {keys}, content_hash, written_in, deleted_at IS NOT NULL, {place}, "  # noqa: S608
            f"stale_since IS NOT NULL FROM {table} WHERE company_id = ? AND ({keys}) IN "
            f"(SELECT {'value' if len(shape.key) == 1 else ', '.join(parts)} FROM json_each(?))"
        )
        written = ("company_id", *shape.names, "content_hash", "written_in")
        changed = [name for name in written if name not in ("company_id", *shape.key)]
        self._names, self._insert = shape.names, f"INSERT INTO {table} "
        self.required = tuple(column.required for column in shape.columns)
        # of another kind than any value of the column, so that it equals none
        self.nothing: Sequence[object] = ["" if column.type in _NUMBERS else 0 for column in shape.columns]
        self._over = (
            f" ON CONFLICT (company_id, {keys}) DO UPDATE SET "
            + ", ".join(f"{name} = excluded.{name}" for name in changed)
            + ", deleted_at = NULL, stale_since = NULL"
        )
        self.delete = (
            f"UPDATE {table} SET deleted_at = ?, written_in = ? WHERE company_id = ? AND "  # noqa: S608
            + " AND ".join(f"{name} = ?" for name in shape.key)
        )
        # another hash than any row's that is read: so it is written, and current, once it can be read again
        self.stale = (
            f"UPDATE {table} SET stale_since = ?, content_hash = ~content_hash WHERE company_id = ? "  # noqa: S608
            "AND stale_since IS NULL AND deleted_at IS NULL AND "
            + " AND ".join(f"{name} = ?" for name in shape.key)
        )
        self.unseen = (
            f"SELECT {keys} FROM {table} WHERE company_id = ? AND deleted_at IS NULL AND written_in <> ?"  # noqa: S608
        )
        self.inside = {
            "posting_date": " AND posting_date >= ? AND posting_date < ?",
            # with those of periods that the company's calendar no longer has
            "period": (
                " AND period NOT IN (SELECT p.key FROM period p WHERE p.company_id = ? "
                "AND NOT (p.start >= ? AND p.start < ?))"
            ),
            _WHOLE: "",
        }[shape.window or _WHOLE]
        self.inside_names_company = shape.window == "period"

    def upsert(self, present: Sequence[tuple[int, bool]], rows: int) -> str:
        """The statement that stores so many rows of these columns, given by place and whether some have a
        stand-in for None; the others become NULL. Company and reading are named once, before the rows."""
        names = ("company_id", "written_in", *(self._names[n] for n, _ in present), "content_hash")
        places = [f"NULLIF(?, {self.nothing[n]!r})" if gaps else "?" for n, gaps in present]
        values = ", ".join([f"(?1, ?2, {', '.join(places)}, ?)"] * rows)
        return f"{self._insert}({', '.join(names)}) VALUES {values}{self._over}"


@cache
def _statements(dataset: str) -> _Statements:
    return _Statements(dataset)


@lru_cache(maxsize=256)  # the pages of one vendor have few shapes
def _upsert(dataset: str, present: tuple[tuple[int, bool], ...], rows: int) -> str:
    return _statements(dataset).upsert(present, rows)


class Pages(Family):
    """The writing side of the ledger; used by the import alone, inside its page's transaction."""

    def known(self, dataset: str, company_id: int, keys: Sequence[Key]) -> Mapping[Key, Known]:
        """What is stored under the keys, deleted rows too."""
        sql = _statements(dataset)
        width = len(sql.key)
        rows = self._tuples(sql.lookup, (company_id, msgspec.json.encode(keys).decode()))
        if width == 1:
            return {row[0]: _known(Known, row[1:]) for row in rows}
        return {row[:width]: _known(Known, row[width:]) for row in rows}

    def upsert(
        self, dataset: str, company_id: int, written_in: int, hashes: Sequence[int], rows: Sequence[Row]
    ) -> None:
        """Stores rows, beside them their content hashes, over what was there under the same keys.

        The driver looks for an adapter for every None, which costs as much as five values: columns without
        any value are left out, and where some have one a stand-in travels that SQL makes NULL again."""
        sql, columns, present = _statements(dataset), [], []
        for n, column in enumerate(zip(*rows, strict=True)):
            gaps = not sql.required[n] and None in column
            if gaps and column.count(None) == len(column):
                continue
            nothing = sql.nothing[n]
            columns.append([nothing if v is None else v for v in column] if gaps else column)
            present.append((n, gaps))
        values = list(zip(*columns, hashes, strict=True))
        shape, whole = tuple(present), len(values) - len(values) % _TOGETHER
        for size, parts in ((_TOGETHER, values[:whole]), (len(values) - whole, values[whole:])):
            if parts:
                groups = (chain.from_iterable(parts[at : at + size]) for at in range(0, len(parts), size))
                run = [(company_id, written_in, *group) for group in groups]
                self._db.exec_driver_sql(_upsert(dataset, shape, size), run)

    def unseen(
        self, dataset: str, company_id: int, window: Window | None, written_in: int, seen: Collection[Key]
    ) -> Sequence[Key]:
        """Keys of rows in the window (None: of all) that this reading neither wrote nor has in `seen`."""
        sql = _statements(dataset)
        query = sql.unseen
        params: list[object] = [company_id, written_in]
        if window is not None:
            query += sql.inside
            if sql.inside_names_company:
                params.append(company_id)
            if sql.inside:
                params += [_text(window.start), _text(window.end)]
        rows = self._tuples(query, tuple(params))
        keys = [row[0] if len(sql.key) == 1 else row for row in rows]
        return [key for key in keys if key not in seen]

    def mark_deleted(
        self, dataset: str, company_id: int, keys: Sequence[Key], written_in: int, at: str
    ) -> None:
        """Marks rows as gone from the ERP at a moment (ISO text)."""
        values = [(at, written_in, company_id, *((key,) if isinstance(key, str) else key)) for key in keys]
        if values:
            self._db.exec_driver_sql(_statements(dataset).delete, values)

    def mark_stale(self, dataset: str, company_id: int, keys: Collection[Key], at: str) -> None:
        """Marks rows as no longer current: since a moment (ISO text) the ERP's version cannot be read."""
        values = [(at, company_id, *((key,) if isinstance(key, str) else key)) for key in keys]
        if values:
            self._db.exec_driver_sql(_statements(dataset).stale, values)

    def of_vouchers(
        self, company_id: int, keys: Collection[Key], vouchers: Collection[str]
    ) -> Collection[Key]:
        """Those of the postings that belong to vouchers with one of these numbers or ids."""
        table = TABLES["postings"].name
        query = (
            f"SELECT source_id FROM {table} WHERE company_id = ?1 AND (voucher_number IN "  # noqa: S608
            "(SELECT value FROM json_each(?2)) OR voucher_id IN (SELECT value FROM json_each(?2)))"
        )
        rows = self._tuples(query, (company_id, msgspec.json.encode(list(vouchers)).decode()))
        return {row[0] for row in rows}.intersection(keys)

    def _tuples(self, query: str, params: tuple[object, ...]) -> Sequence[Any]:
        """The rows as the driver gives them; SQLAlchemy's cost a third more."""
        cursor = self._db.exec_driver_sql(query, params).cursor
        return cursor.fetchall() if cursor is not None else []


def _text(day: date) -> str:
    return day.isoformat()
