"""The transfer log: pages for the window, lines for the command line, a file for support."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.files import whole
from app.services.core import Core
from app.store.tables import Tables
from app.store.work import Counts, Transfer, TransferKind, TransferStatus
from app.store.work import TransferFilter as Where
from connectors.errors import ConfigError

_COLUMNS = (
    *("reference", "time", "status", "connection", "company", "client", "system", "dataset", "event", "job"),
    *Counts().as_dict(),
    *("seconds", "resumed_from", "problem", "detail"),
)


@dataclass(frozen=True, slots=True)
class TransferFilter:
    """Which lines; "" or None means all. `connection` and `company` are ids or exact names."""

    status: str = ""
    connection: str = ""
    company: str = ""
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    dataset: str = ""
    kinds: tuple[TransferKind, ...] = ()


class Transfers:
    """Reading the log; nobody edits it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def page(
        self, wanted: TransferFilter | None = None, before: int | None = None, limit: int = 200
    ) -> list[Transfer]:
        """Up to `limit` lines older than id `before`, newest first; `unknown_name`, `value_invalid`."""
        with self._core.store.reading() as tables:
            where = _where(tables, wanted)
            lines: list[Transfer] = []
            while True:  # a search looks through the log in slices, any of which may be empty
                page = tables.transfers.page(where, before, limit - len(lines))
                lines += page.transfers
                before = page.before
                if before is None or len(lines) >= limit:
                    return lines

    def oldest(self, wanted: TransferFilter | None = None, limit: int = 200) -> list[Transfer]:
        """The last `limit` lines of the log, newest first: for a jump to its end."""
        with self._core.store.reading() as tables:
            return list(tables.transfers.oldest(_where(tables, wanted), limit).transfers)

    def newer(self, after: int, wanted: TransferFilter | None = None) -> list[Transfer]:
        """Lines after an id, oldest first."""
        with self._core.store.reading() as tables:
            return list(tables.transfers.after(after, _where(tables, wanted)))

    def newest_id(self) -> int:
        """The id of the newest line, 0 for an empty log."""
        with self._core.store.reading() as tables:
            return tables.transfers.newest_id()

    def get(self, reference: str) -> Transfer:
        """The line people call by this reference; raises `unknown_name`."""
        with self._core.store.reading() as tables:
            return tables.transfers.get(reference)

    def counts(self, wanted: TransferFilter | None = None) -> Mapping[str, int]:
        """Lines by status."""
        with self._core.store.reading() as tables:
            counted = tables.transfers.counts(_where(tables, wanted))
        return {str(status): number for status, number in counted.items()}

    def export(self, path: Path, wanted: TransferFilter | None = None) -> int:
        """Writes the lines as CSV, newest first, whole or not at all; returns how many."""
        number = 0
        with whole(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_COLUMNS)
            for line in self._all(wanted):
                writer.writerow(_cells(line))
                number += 1
        return number

    def _all(self, wanted: TransferFilter | None) -> Iterator[Transfer]:
        before: int | None = None
        while True:
            lines = self.page(wanted, before, 1000)
            yield from lines
            if len(lines) < 1000:
                return
            before = lines[-1].id


def _where(tables: Tables, wanted: TransferFilter | None) -> Where:
    if wanted is None:
        return Where()
    try:
        statuses = (TransferStatus(wanted.status),) if wanted.status else ()
    except ValueError:
        raise ConfigError("value_invalid", field="status", found=wanted.status) from None
    return Where(
        statuses=statuses,
        connection_id=tables.connections.find(wanted.connection).id if wanted.connection else None,
        company_id=tables.companies.find(wanted.company).id if wanted.company else None,
        dataset=wanted.dataset,
        kinds=wanted.kinds,
        since=wanted.since,
        until=wanted.until,
        search=wanted.search,
    )


def _cells(line: Transfer) -> tuple[object, ...]:
    counts = line.counts.as_dict()
    return (
        line.reference,
        line.time.isoformat(timespec="seconds"),
        str(line.status),
        line.connection_name,
        line.company_name,
        line.client_name,
        line.system,
        line.dataset,
        line.event,
        line.job,
        *counts.values(),
        "" if line.seconds is None else f"{line.seconds:.2f}",
        line.resumed_from,
        line.problem.code if line.problem else "",
        line.problem.detail if line.problem else "",
    )
