"""Runs: asking for one, claiming it with a lease, and the checkpoints it leaves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.dialects import sqlite

from app.store import schema
from app.store.family import Family, columns, matching
from app.store.records import Json, ReconcileResult, RunKind
from app.store.work import Checkpoint, Run, RunState, TransferStatus
from connectors.base import Window

RESUME_WITHIN = timedelta(hours=6)
_STOPPED = (RunState.CANCELLED, RunState.FAILED, RunState.NEEDS_YOU)
_UNENDED = (TransferStatus.RUNNING, TransferStatus.WAITING)  # lines of the log

# made once: these run with every page, and SQLAlchemy takes longer to put them together than to run them
_r, _c = schema.run, schema.checkpoint
_HEARTBEAT = (
    update(_r)
    .where(_r.c.id == bindparam("this"), _r.c.lease_owner == bindparam("mine"))
    .where(_r.c.state == RunState.RUNNING)
    .values(lease_until=bindparam("until"))
)
_PUT = sqlite.insert(_c)
_PUT = _PUT.on_conflict_do_update(set_={c.name: _PUT.excluded[c.name] for c in _c.c if not c.primary_key})


class Runs(Family):
    """Executions of jobs; at most one a company is running."""

    def request(
        self,
        company_id: int,
        kind: RunKind,
        now: datetime,
        window: Window | None = None,
        job_id: int | None = None,
        options: Json | None = None,
    ) -> Run:
        """A queued run. One of the same company, kind and window that is still open is returned as it is;
        one that stopped half-way in the last hours is opened again and goes on from its checkpoints; one
        that is held covers the new window too. Options narrow a run: asked for without any, one that
        waits loses its own."""
        t = schema.run
        same = [t.c.company_id == company_id, t.c.kind == kind]
        held = self._first(Run, select(t).where(*same, t.c.state == RunState.HELD))
        if held is not None:
            return self._widened(held, window)
        same.append(t.c.window.is_(None) if window is None else t.c.window == window)
        run = self._first(Run, select(t).where(*same).order_by(t.c.id.desc()))
        if run is not None:
            if run.state.open:
                narrower = run.options and not options and run.state is not RunState.RUNNING
                return self.update(replace(run, options={})) if narrower else run
            lately = run.finished_at is not None and now - run.finished_at < RESUME_WITHIN
            if run.state in _STOPPED and lately and not self._differs(run):
                return self.update(
                    replace(
                        run,
                        state=RunState.QUEUED,
                        requested_at=now,
                        finished_at=None,
                        attempts=0,
                        options=options or {},
                    )
                )
        new = Run(0, company_id, kind, RunState.QUEUED, now, job_id, window, options=options or {})
        return self._add(t, new)

    def _differs(self, run: Run) -> bool:
        """Whether it has read everything, and what it read differs, whatever else a person must see to: it
        goes on nowhere, what is read again is read anew."""
        c = schema.company
        proof = self._db.execute(select(c.c.reconciled).where(c.c.id == run.company_id)).scalar()
        if proof is None or run.started_at is None or proof.at < run.started_at:
            return False
        begun = select(_c.c.run_id).where(_c.c.run_id == run.id, ~_c.c.complete, _c.c.problem.is_(None))
        half_read = self._db.execute(begun.limit(1)).first() is not None
        return proof.result is ReconcileResult.DIFFERS and not half_read

    def _widened(self, run: Run, window: Window | None) -> Run:
        """A held run that also covers `window`; what it had read of a narrower one counts for nothing."""
        wide = None
        if run.window is not None and window is not None:
            wide = Window(min(run.window.start, window.start), max(run.window.end, window.end))
        if wide == run.window:
            return run
        return self.begin_anew(run, wide)

    def begin_anew(self, run: Run, window: Window | None) -> Run:
        """A run that reads another window from its start. The rows it has written stay known as those of its
        former readings: what is gone from the ERP meanwhile is missed by the next."""
        t, none = schema.checkpoint, Checkpoint(run.id, "", 0)
        anew = columns(t, none, ("run_id", "dataset", "position"))
        anew |= {"reading": t.c.reading + 1, "first": t.c.reading + 1}
        self._db.execute(update(t).where(t.c.run_id == run.id).values(anew))
        self._db.execute(delete(schema.mark).where(schema.mark.c.run_id == run.id))
        return self.update(replace(run, window=window, resumed_from=""))

    def let_go(self, company_ids: Sequence[int], now: datetime) -> int:
        """Queues the held runs of these companies, up to the present day; returns how many."""
        t = schema.run
        query = select(t).where(t.c.company_id.in_(company_ids), t.c.state == RunState.HELD)
        held = self._load(Run, query)
        for run in held:
            if run.window is not None:
                end = max(run.window.end, now.date() + timedelta(days=2))
                run = self._widened(run, Window(run.window.start, end))
            self.update(replace(run, state=RunState.QUEUED, requested_at=now, attempts=0))
        return len(held)

    def claim(self, run_id: int, owner: str, now: datetime, lease: timedelta) -> Run | None:
        """Takes a run that is queued, whose waiting is over, or whose lease has run out; None if it is not
        to be had or another run of the company is at work. Inside `Store.writing()` only."""
        t = schema.run
        run = self.get(run_id)
        free = run.state in (RunState.QUEUED, RunState.WAITING, RunState.HELD) or (
            run.state is RunState.RUNNING and run.lease_until is not None and run.lease_until <= now
        )
        if not free:
            return None
        others = and_(t.c.company_id == run.company_id, t.c.state == RunState.RUNNING, t.c.id != run_id)
        # a run whose worker died gives way, and goes on from its checkpoints afterwards
        self._give_way(now, others, t.c.lease_until <= now)
        if self._db.execute(select(t.c.id).where(others).limit(1)).first():
            return None
        return self.update(
            replace(
                run,
                state=RunState.RUNNING,
                started_at=run.started_at or now,
                finished_at=None,
                lease_owner=owner,
                lease_until=now + lease,
                retry_at=None,
                attempts=run.attempts + 1,
            )
        )

    def withdraw(self, company_id: int, now: datetime) -> None:
        """Ends what is asked for or at work for a company that is not read any more, its lines in the log
        too; whoever is at it hears of it with the next heartbeat."""
        t, line = schema.run, schema.transfer
        ended = {"state": RunState.CANCELLED, "finished_at": now, "lease_owner": "", "lease_until": None}
        states = [state for state in RunState if state.open]
        which = t.c.company_id == company_id, t.c.state.in_(states)
        runs = self._db.execute(update(t).where(*which).values(ended).returning(t.c.id)).scalars().all()
        unended = line.c.run_id.in_(runs), line.c.status.in_(_UNENDED)
        if runs:
            self._db.execute(update(line).where(*unended).values(status=TransferStatus.CANCELLED))

    def heartbeat(self, run_id: int, owner: str, until: datetime) -> bool:
        """Prolongs the lease; False when another worker has taken the run over, or it was withdrawn."""
        values = {"this": run_id, "mine": owner, "until": until}
        return bool(self._db.execute(_HEARTBEAT, values).rowcount)

    def release(self, run_id: int, owner: str, now: datetime) -> None:
        """Gives a running run back, to be taken at once; nothing happens if it is another's."""
        t = schema.run
        self._give_way(now, t.c.id == run_id, t.c.lease_owner == owner, t.c.state == RunState.RUNNING)

    def _give_way(self, now: datetime, *which: ColumnElement[bool]) -> None:
        """Runs that are to be taken again; their lines in the log no longer say that they are at work."""
        t, line = schema.run, schema.transfer
        waiting = {"state": RunState.WAITING, "retry_at": now, "lease_owner": "", "lease_until": None}
        runs = self._db.execute(update(t).where(*which).values(waiting).returning(t.c.id)).scalars().all()
        at_work = line.c.run_id.in_(runs), line.c.status == TransferStatus.RUNNING
        if runs:
            self._db.execute(update(line).where(*at_work).values(status=TransferStatus.WAITING))

    def claimable(self, now: datetime) -> Sequence[Run]:
        """Runs somebody may take now, oldest request first."""
        t = schema.run
        query = select(t).where(
            or_(
                t.c.state == RunState.QUEUED,
                and_(t.c.state == RunState.WAITING, or_(t.c.retry_at.is_(None), t.c.retry_at <= now)),
                and_(t.c.state == RunState.RUNNING, t.c.lease_until <= now),
            )
        )
        return self._load(Run, query.order_by(t.c.requested_at, t.c.id))

    def get(self, run_id: int) -> Run:
        """Raises ConfigError `unknown_name`."""
        return self._get(Run, schema.run, run_id)

    def open(self, company_id: int | None = None) -> Sequence[Run]:
        """Queued, running and waiting runs, oldest first."""
        t = schema.run
        states = [state for state in RunState if state.open]
        query = select(t).where(t.c.state.in_(states), *matching(t, company_id=company_id))
        return self._load(Run, query.order_by(t.c.id))

    def list(self, company_id: int, limit: int = 50) -> Sequence[Run]:
        """A company's runs, newest first."""
        t = schema.run
        query = select(t).where(t.c.company_id == company_id).order_by(t.c.id.desc()).limit(limit)
        return self._load(Run, query)

    def update(self, run: Run) -> Run:
        """Stores every field; raises ConfigError `unknown_name`."""
        return self._update(schema.run, run)


class Checkpoints(Family):
    """How far each dataset of a run has come."""

    def list(self, run_id: int) -> Sequence[Checkpoint]:
        """A run's, in the order of its datasets."""
        t = schema.checkpoint
        query = select(t).where(t.c.run_id == run_id).order_by(t.c.position)
        return self._load(Checkpoint, query)

    def put(self, checkpoint: Checkpoint) -> None:
        """Stores it in place of the older one of the same run and dataset."""
        self._db.execute(_PUT, columns(_c, checkpoint))

    def add_marks(self, run_id: int, dataset: str, keys: bytes) -> None:
        """Keeps a page's unchanged keys until the half-read window is done."""
        self._db.execute(insert(schema.mark).values(run_id=run_id, dataset=dataset, keys=keys))

    def marks(self, run_id: int, dataset: str) -> Sequence[bytes]:
        """What `add_marks` kept, page by page."""
        t = schema.mark
        query = select(t.c["keys"]).where(t.c.run_id == run_id, t.c.dataset == dataset).order_by(t.c.id)
        return list(self._db.execute(query).scalars())

    def clear_marks(self, run_id: int, dataset: str) -> None:
        """Drops them: the window is done."""
        t = schema.mark
        self._db.execute(delete(t).where(t.c.run_id == run_id, t.c.dataset == dataset))
