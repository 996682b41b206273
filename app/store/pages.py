"""Writing a page of ledger rows: what is stored of its keys, the upsert, the rows that are gone.

The statements are made once and run on tuples through the driver: SQLAlchemy's own handling of parameters
would double the cost of an import.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from app.store.family import Family
from app.store.ledger_schema import TABLES
from connectors.base import Row, Window
from connectors.datasets import DATASETS

Key = str | tuple[str, ...]  # a tuple where the dataset's key has several columns
Known = tuple[int, int, bool, str]  # content_hash, written_in, deleted, value of the window's column
_CHUNK = 1000  # keys a statement; SQLite allows 32 766 values
_WHOLE = ""


class _Statements:
    """One dataset's SQL."""

    def __init__(self, dataset: str) -> None:
        shape = DATASETS[dataset]
        table = TABLES[dataset].name
        self.key = shape.key
        keys = ", ".join(shape.key)
        place = shape.window or "''"
        one = "?" if len(shape.key) == 1 else f"({', '.join('?' * len(shape.key))})"
        self._one = one
        self._lookup = (
            f"SELECT {keys}, content_hash, written_in, deleted_at IS NOT NULL, {place} FROM {table} "  # noqa: S608
            f"WHERE company_id = ? AND ({keys}) IN "
        )
        written = ("company_id", *shape.names, "content_hash", "written_in")
        changed = [name for name in written if name not in ("company_id", *shape.key)]
        self.upsert = (
            f"INSERT INTO {table} ({', '.join(written)}) VALUES ({', '.join('?' * len(written))}) "  # noqa: S608
            f"ON CONFLICT (company_id, {keys}) DO UPDATE SET "
            + ", ".join(f"{name} = excluded.{name}" for name in changed)
            + ", deleted_at = NULL"
        )
        self.delete = (
            f"UPDATE {table} SET deleted_at = ?, written_in = ? WHERE company_id = ? AND "  # noqa: S608
            + " AND ".join(f"{name} = ?" for name in shape.key)
        )
        self.unseen = (
            f"SELECT {keys} FROM {table} WHERE company_id = ? AND deleted_at IS NULL AND written_in <> ?"  # noqa: S608
        )
        self.inside = {
            "posting_date": " AND posting_date >= ? AND posting_date < ?",
            "period": (
                " AND period IN (SELECT p.key FROM period p WHERE p.company_id = ? "
                "AND p.start >= ? AND p.start < ?)"
            ),
            _WHOLE: "",
        }[shape.window or _WHOLE]
        self.inside_names_company = shape.window == "period"

    @cache  # noqa: B019  a handful of sizes for seven datasets that live as long as the program
    def lookup(self, count: int) -> str:
        """The query for so many keys."""
        values = ", ".join([self._one] * count)
        return self._lookup + (f"({values})" if len(self.key) == 1 else f"(VALUES {values})")


@cache
def _statements(dataset: str) -> _Statements:
    return _Statements(dataset)


class Pages(Family):
    """The writing side of the ledger; used by the import alone, inside its page's transaction."""

    def known(self, dataset: str, company_id: int, keys: Sequence[Key]) -> Mapping[Key, Known]:
        """What is stored under the keys, deleted rows too."""
        sql = _statements(dataset)
        width = len(sql.key)
        found: dict[Key, Known] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = keys[start : start + _CHUNK]
            if width == 1:
                values: tuple[object, ...] = (company_id, *chunk)
            else:
                values = (company_id, *(part for key in chunk for part in key))
            for row in self._db.exec_driver_sql(sql.lookup(len(chunk)), values).all():
                found[row[0] if width == 1 else tuple(row[:width])] = (
                    row[width],
                    row[width + 1],
                    bool(row[width + 2]),
                    row[width + 3],
                )
        return found

    def upsert(self, dataset: str, company_id: int, written_in: int, rows: Iterable[tuple[int, Row]]) -> None:
        """Stores (content hash, row) pairs, over what was there under the same keys."""
        values = [(company_id, *row, content_hash, written_in) for content_hash, row in rows]
        if values:
            self._db.exec_driver_sql(_statements(dataset).upsert, values)

    def unseen(
        self, dataset: str, company_id: int, window: Window | None, written_in: int, seen: Collection[Key]
    ) -> Sequence[Key]:
        """Keys of rows in the window (None: of all) that this reading neither wrote nor has in `seen`."""
        sql = _statements(dataset)
        query, values = sql.unseen, [company_id, written_in]
        params: list[object] = list(values)
        if window is not None:
            query += sql.inside
            if sql.inside_names_company:
                params.append(company_id)
            if sql.inside:
                params += [_text(window.start), _text(window.end)]
        rows = self._db.exec_driver_sql(query, tuple(params)).all()
        keys = [row[0] if len(sql.key) == 1 else tuple(row) for row in rows]
        return [key for key in keys if key not in seen]

    def mark_deleted(
        self, dataset: str, company_id: int, keys: Sequence[Key], written_in: int, at: str
    ) -> None:
        """Marks rows as gone from the ERP at a moment (ISO text)."""
        values = [(at, written_in, company_id, *((key,) if isinstance(key, str) else key)) for key in keys]
        if values:
            self._db.exec_driver_sql(_statements(dataset).delete, values)


def _text(day: date) -> str:
    return day.isoformat()
