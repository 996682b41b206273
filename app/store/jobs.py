"""Import jobs and when they are due."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, select

from app.store import schema
from app.store.family import Family, matching
from app.store.records import Job


class Jobs(Family):
    """One job of each kind a company."""

    def add(self, job: Job) -> Job:
        """Stores it, in place of the company's job of the same kind if there is one; returns it with id."""
        t = schema.job
        query = select(t.c.id).where(t.c.company_id == job.company_id, t.c.kind == job.kind)
        old = self._db.execute(query).scalar()
        return self._add(t, job) if old is None else self.update(replace(job, id=old))

    def update(self, job: Job) -> Job:
        """Stores every field; raises ConfigError `unknown_name`."""
        return self._update(schema.job, job)

    def list(self, company_id: int | None = None) -> Sequence[Job]:
        """A company's, or all, by company and id."""
        t = schema.job
        same = matching(t, company_id=company_id)
        return self._load(Job, select(t).where(*same).order_by(t.c.company_id, t.c.id))

    def due(self, now: datetime) -> Sequence[Job]:
        """Enabled jobs of active companies whose time has come, the longest overdue first."""
        t, c = schema.job, schema.company
        query = (
            select(t)
            .join(c, c.c.id == t.c.company_id)
            .where(t.c.enabled, t.c.next_due <= now, c.c.active)
            .order_by(t.c.next_due, t.c.id)
        )
        return self._load(Job, query)

    def delete(self, company_id: int) -> None:
        """Removes every job of a company."""
        self._db.execute(delete(schema.job).where(schema.job.c.company_id == company_id))
