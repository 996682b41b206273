"""The companies behind connections: listing, choosing, and what is stored of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.services import states
from app.services.activation import activate, rest
from app.services.core import Core
from app.services.imports import proof_view
from app.services.onboarding import Onboarding
from app.services.privacy import told_name
from app.store.records import CompanyRecord, Connection
from app.store.tables import Tables
from app.store.work import Run
from connectors import registry
from connectors.base import CancelToken, Mode
from connectors.views import CompanyChoice, CompanyView, JobView


class Companies:
    """Companies as the screens and `kobling companies` show them."""

    def __init__(self, core: Core, onboarding: Onboarding) -> None:
        self._core = core
        self._onboarding = onboarding

    def list(self, connection: int | None = None, active: bool | None = None) -> Sequence[CompanyView]:
        """All, or a connection's, or those chosen (or not)."""
        with self._core.store.reading() as tables:
            rows = [c for c in tables.companies.list(connection, active=active) if c.active or not c.gone]
            return self._views(tables, rows)

    def get(self, text: str, connection: int | None = None) -> CompanyView:
        """By our id, exact name or the vendor's id; raises `unknown_name`, `ambiguous_name`."""
        with self._core.store.reading() as tables:
            return self._views(tables, [tables.companies.find(text, connection)])[0]

    def refresh(self, connection: int, cancel: CancelToken) -> Iterator[CompanyChoice]:
        """Asks the vendor for the list anew; the one company of an interface is as it was."""
        draft = self._onboarding.load(connection)
        if registry.system(draft.system).mode is Mode.MOVED:
            return iter(draft.companies)
        return self._onboarding.list_companies(connection, cancel)

    def activate(self, connection: int, names: Sequence[str] | None = None) -> Sequence[CompanyView]:
        """Chooses companies by id or name (None: every usable one that nobody has) and asks for their first
        import. Raises `unknown_name`, `company_taken`; then none is chosen."""
        core = self._core
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            if names is None:
                companies = [
                    c
                    for c in tables.companies.list(connection, active=False)
                    if not c.gone and not c.usable and tables.companies.taken_by(c.identity, c.id) is None
                ]
            else:
                companies = [tables.companies.find(name, connection) for name in names]
            for company in companies:
                activate(core, tables, row, company.id, company.name)
            return self._changed(tables, "companies_activated", row, companies)

    def deactivate(self, connection: int, names: Sequence[str] | None = None) -> Sequence[CompanyView]:
        """Takes companies out of use (None: all): no more jobs; client and data stay."""
        core = self._core
        with core.store.writing() as tables:
            row = tables.connections.get(connection)
            if names is None:
                companies = list(tables.companies.list(connection, active=True))
            else:
                companies = [tables.companies.find(name, connection) for name in names]
            for company in companies:
                rest(core, tables, company.id)
                tables.companies.deactivate(company.id)
            return self._changed(tables, "companies_deactivated", row, companies)

    def _changed(
        self, tables: Tables, event: str, row: Connection, companies: Sequence[CompanyRecord]
    ) -> Sequence[CompanyView]:
        if companies:
            self._core.events.add(tables, event, row, data={"names": [c.name for c in companies]})
        return self._views(tables, [tables.companies.get(c.id) for c in companies])

    def _views(self, tables: Tables, rows: Sequence[CompanyRecord]) -> Sequence[CompanyView]:
        names = {c.id: told_name(self._core, c) for c in tables.connections.list()}
        clients = {c.id: c.name for c in tables.clients.list()}
        counts = tables.ledger.counts([row.id for row in rows])
        return [self._view(tables, row, names, clients, counts.get(row.id, {})) for row in rows]

    def _view(
        self,
        tables: Tables,
        row: CompanyRecord,
        connections: dict[int, str],
        clients: dict[int, str],
        counts: dict[str, int],
    ) -> CompanyView:
        run = latest_run(tables, row)
        problem = row.problem or (run.problem if run and run.state.open else None)
        return CompanyView(
            id=row.id,
            connection_id=row.connection_id,
            connection_name=connections.get(row.connection_id or 0, ""),
            system=row.system,
            external_id=row.external_id,
            name=row.name,
            organisation_number=row.organisation_number,
            currency=row.currency,
            client=clients.get(row.client_id or 0, ""),
            active=row.active,
            state=states.of_company(row, run, self._core.clock()),
            problem=problem.error() if problem else None,
            imported_at=row.imported_at,
            data_from=_iso(row.data_from),
            data_to=_iso(row.data_to),
            reconciled=proof_view(row, row.reconciled) if row.reconciled else None,
            run_state=str(run.state) if run and run.state.open else "",
            jobs=tuple(
                JobView(j.id, row.id, str(j.kind), j.days, j.next_due, j.zone, j.enabled)
                for j in tables.jobs.list(row.id)
            ),
            counts=counts,
            live=registry.system(row.system).mode is Mode.LIVE,
        )


def latest_run(tables: Tables, company: CompanyRecord) -> Run | None:
    """The company's open run, else its last."""
    opened = tables.runs.open(company.id)
    if opened:
        return opened[0]
    return next(iter(tables.runs.list(company.id, limit=1)), None)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
