"""Companies the ERPs expose, and their calendars."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select, update

from app.store import schema
from app.store.family import Family, matching
from app.store.records import CompanyListChange, CompanyRecord, Connection
from connectors.base import Company, Period
from connectors.errors import ConfigError, ErpError


def identity(system: str, base_url: str, external_id: str) -> str:
    """What makes a company the same one, whichever connection leads to it."""
    address = urlsplit(base_url)
    return f"{system}|{address.netloc.lower()}{address.path.rstrip('/')}|{external_id}"


def _refusal(error: ErpError) -> str:
    return f"{error.code} {error.params.get('field', '')}".strip()


class Companies(Family):
    """Companies with their choice, client, imports and proof."""

    def put_list(self, connection: Connection, listed: Iterable[Company]) -> CompanyListChange:
        """Takes over the vendor's fresh list: names and problems are renewed, what is missing is marked
        gone; choices, clients and data stay."""
        t = schema.company
        old = {company.external_id: company for company in self.list(connection.id)}
        new: list[CompanyRecord] = []
        for found in listed:
            known = old.pop(found.id, None)
            facts: dict[str, Any] = {
                "name": found.name,
                "organisation_number": found.organisation_number,
                "currency": found.currency,
                "parent": found.parent,
                "usable": _refusal(found.problem) if found.problem else "",
                "gone": False,
            }
            if known is not None:
                self._db.execute(update(t).where(t.c.id == known.id).values(facts))
                continue
            record = CompanyRecord(
                connection_id=connection.id,
                system=connection.system,
                external_id=found.id,
                identity=identity(connection.system, connection.fields.get("base_url", ""), found.id),
                **facts,
            )
            new.append(self._add(t, record))
        left = [company for company in old.values() if not company.gone]
        for company in left:
            self._db.execute(update(t).where(t.c.id == company.id).values(gone=True))
        return CompanyListChange(new, [replace(company, gone=True) for company in left])

    def list(
        self,
        connection_id: int | None = None,
        client_id: int | None = None,
        active: bool | None = None,
        ids: Sequence[int] | None = None,
    ) -> Sequence[CompanyRecord]:
        """Those that match everything given, in the order of the vendor's list."""
        t = schema.company
        same = matching(t, connection_id=connection_id, client_id=client_id, active=active)
        query = select(t).where(*same).order_by(t.c.connection_id, t.c.id)
        if ids is not None:
            query = query.where(t.c.id.in_(ids))
        return self._load(CompanyRecord, query)

    def get(self, company_id: int) -> CompanyRecord:
        """Raises ConfigError `unknown_name`."""
        return self._get(CompanyRecord, schema.company, company_id)

    def find(self, text: str, connection_id: int | None = None) -> CompanyRecord:
        """By our id, the vendor's id or the exact name; raises ConfigError `unknown_name`,
        `ambiguous_name`. Our id wins over the vendor's, an active company over one that is not."""
        candidates = self.list(connection_id)
        by_id = [c for c in candidates if str(c.id) == text]
        by_vendor = [c for c in candidates if c.external_id == text]
        by_name = [c for c in candidates if c.name.casefold() == text.strip().casefold()]
        for found in (by_id, by_name, by_vendor):
            if len(found) > 1:
                found = [c for c in found if c.active] or found
            if len(found) == 1:
                return found[0]
            if found:
                raise ConfigError("ambiguous_name", name=text, ids=", ".join(str(c.id) for c in found))
        raise ConfigError("unknown_name", name=text)

    def taken_by(self, identity: str, but_not: int = 0) -> CompanyRecord | None:
        """The active company of that identity, other than our id `but_not`."""
        t = schema.company
        return self._first(
            CompanyRecord, select(t).where(t.c.identity == identity, t.c.active, t.c.id != but_not)
        )

    def activate(self, company_id: int, client_id: int, who: str, at: datetime) -> CompanyRecord:
        """Chooses a company for a client. Raises ConfigError `company_taken` (company, connection: the name
        of the one that already has it), or the company's own problem where the vendor refuses it."""
        company = self.get(company_id)
        other = self.taken_by(company.identity, company_id)
        if other is not None:
            c = schema.connection
            name = self._db.execute(select(c.c.name).where(c.c.id == other.connection_id)).scalar()
            raise ConfigError("company_taken", company=company.name, connection=name or "")
        if (refusal := company.refusal) is not None:
            raise refusal
        chosen = replace(
            company,
            active=True,
            client_id=client_id,
            activated_at=company.activated_at if company.active else at,
            activated_by=company.activated_by if company.active else who,
        )
        return self.update(chosen)

    def deactivate(self, company_id: int) -> CompanyRecord:
        """Takes back the choice; client and data stay, jobs are the caller's."""
        return self.update(replace(self.get(company_id), active=False))

    def update(self, company: CompanyRecord) -> CompanyRecord:
        """Stores every field; raises ConfigError `unknown_name`."""
        return self._update(schema.company, company)

    def delete(self, company_id: int) -> None:
        """Removes the row with jobs, runs and calendar; its ledger goes with `ledger.delete` first."""
        self._db.execute(delete(schema.company).where(schema.company.c.id == company_id))


class Periods(Family):
    """The companies' own calendars."""

    def put(self, company_id: int, periods: Sequence[Period]) -> None:
        """Takes over a fresh calendar whole."""
        t = schema.period
        self._db.execute(delete(t).where(t.c.company_id == company_id))
        rows = [
            {"company_id": company_id, "key": p.key, "start": p.start, "end": p.end, "closed": p.closed}
            for p in periods
        ]
        if rows:
            self._db.execute(insert(t), rows)

    def list(self, company_id: int) -> Sequence[Period]:
        """Oldest first; empty before the first run."""
        t = schema.period
        return self._load(Period, select(t).where(t.c.company_id == company_id).order_by(t.c.start, t.c.key))
