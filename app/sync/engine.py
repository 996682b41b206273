"""Reads one dataset into the store: fetch and decode ahead, a transaction a page, windows as the truth."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from app.store.database import Store
from app.store.pages import Key
from app.store.records import CompanyRecord
from app.store.tables import Tables
from app.store.work import BadRow, Checkpoint
from app.sync.failed import spared
from app.sync.prepare import Prepared
from app.sync.reader import read_ahead
from app.sync.tally import Covered, Tally, add_window, is_within, written_in
from connectors.base import CancelToken, Connector, Period
from connectors.salvage import record_of

LEASE = timedelta(minutes=3)
_EXAMPLES = 100
_marks = msgspec.msgpack.Decoder(list[str | tuple[str, ...]])


class LeaseLost(Exception):  # noqa: N818  not an error: somebody else goes on with the run
    """Another worker has taken the run over, or nobody is to go on with it."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a reading needs besides its checkpoint."""

    store: Store
    connector: Connector
    company: CompanyRecord
    periods: Sequence[Period]
    owner: str
    clock: Callable[[], datetime]
    cancel: CancelToken

    def beat(self, tables: Tables, run_id: int) -> None:
        """Prolongs the lease; raises LeaseLost."""
        if not tables.runs.heartbeat(run_id, self.owner, self.clock() + LEASE):
            raise LeaseLost


def read_dataset(
    work: Work, checkpoint: Checkpoint, ended: Callable[[Tables, Checkpoint], Checkpoint]
) -> Iterator[Checkpoint]:
    """Reads on from a checkpoint to the end of what it asks for; yields each new one after its commit. With
    the last one `ended` stores what belongs to the end, and returns it complete: in the page's own
    transaction where that is seen to be the last.

    Rows, checkpoint, counts and marks of a page are one transaction, so that a process that dies between
    any two instructions leaves a state to go on from. Raises what the connector raises, Cancelled between
    two pages, LeaseLost; the last yielded checkpoint is then the stored one.
    """
    dataset = checkpoint.dataset
    marks: set[Key] = set()
    if checkpoint.cursor is not None:  # before the first page there are none
        with work.store.reading() as tables:
            marked = tables.checkpoints.marks(checkpoint.run_id, dataset)
        marks.update(key for page in marked for key in _marks.decode(page))
    tally = Tally(checkpoint, marks)
    pages = read_ahead(
        dataset,
        lambda: work.connector.read(work.company.external_id, dataset, checkpoint.asked, checkpoint.cursor),
    )
    start = checkpoint
    with closing(pages):  # type: ignore[type-var]  # it is a generator
        for prepared in pages:
            work.cancel.check()
            if prepared is None:
                with work.store.writing() as tables:
                    work.beat(tables, start.run_id)
                continue
            with work.store.writing() as tables:
                work.beat(tables, start.run_id)
                start = _write(tables, work, tally, start, prepared)
                first = start.reading == start.first  # what is read once more was covered before
                if first and prepared.page.complete and is_within(start.asked, start.covered):
                    start = ended(tables, start)
                else:
                    tables.checkpoints.put(start)
            if prepared.page.complete:
                tally.marks.clear()
            yield start
    if not start.complete:
        with work.store.writing() as tables:
            work.beat(tables, start.run_id)
            start = ended(tables, start)
        yield start


def _write(tables: Tables, work: Work, tally: Tally, old: Checkpoint, prepared: Prepared) -> Checkpoint:
    """One page, inside its transaction; the checkpoint is still to be stored."""
    page, dataset, company = prepared.page, old.dataset, work.company.id
    this = written_in(old.run_id, old.reading)
    unread = [row.key for row in prepared.failed if row.key is not None]
    known = tables.pages.known(dataset, company, [*prepared.keys, *unread])
    marked = bool(tally.marks)  # by earlier pages of the window
    hashes, rows, mark = tally.page(prepared, known, Covered(dataset, old, work.periods))
    tables.pages.upsert(dataset, company, this, hashes, rows)
    covered, window = old.covered, page.window
    now = work.clock().isoformat(timespec="seconds")
    tables.pages.mark_stale(dataset, company, unread, now)
    if page.complete:
        gone = tables.pages.unseen(dataset, company, page.window, this, tally.marks)
        kept = spared(tables, dataset, company, gone, tally.marks)
        tables.pages.mark_stale(dataset, company, kept, now)
        gone = [key for key in gone if key not in kept]
        tables.pages.mark_deleted(dataset, company, gone, this, now)
        tally.counts["deleted"] += len(gone)
        tally.complete(page.window)
        if marked:
            tables.checkpoints.clear_marks(old.run_id, dataset)
        covered, window = add_window(old.covered, page.window), None
    elif mark:
        tables.checkpoints.add_marks(old.run_id, dataset, msgspec.msgpack.encode(mark))
    examples = old.examples
    if examples and old.reading > old.first:  # some can be read by now
        readable = {record_of(dataset, row) for row in prepared.rows}
        examples = tuple(row for row in examples if row.record not in readable)
    for row in prepared.failed[: _EXAMPLES - len(examples)]:
        told = BadRow(row.record, row.field, row.problem.code, row.problem.detail)
        examples = examples if told in examples else (*examples, told)
    return replace(
        old,
        cursor=page.cursor,
        window=window,
        covered=covered,
        counts=tally.total(),
        problem=None,
        examples=examples,
        flaws=tally.flaws,
    )
