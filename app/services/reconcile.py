"""The proof on request: the ERP's trial balance of today against what is stored."""

from collections.abc import Iterator

from app.services.core import Core
from app.services.imports import Imports
from app.services.live import is_live
from app.services.views import Difference, Reconciliation, RunResult
from app.store.records import CompanyRecord, ReconcileResult, RunKind
from app.store.tables import Tables
from app.sync.reconcile import compare
from connectors import registry
from connectors.base import CancelToken
from connectors.errors import ConfigError, ErpError


class Reconcile:
    """Proofs of companies."""

    def __init__(self, core: Core, imports: Imports) -> None:
        self._core = core
        self._imports = imports

    def run(
        self, connection: str | None = None, company: str | None = None, cancel: CancelToken | None = None
    ) -> Iterator[Reconciliation]:
        """Fetches the trial balance anew (of a live system everything) and compares, company after company;
        one line each goes to the log.

        Raises `unknown_name`, `ambiguous_name`, `not_ready` (nothing active), and what stopped the fetching.
        """
        cancel = cancel or CancelToken()
        with self._core.store.reading() as tables:
            row = tables.connections.find(connection) if connection else None
            if company is not None:
                chosen = [tables.companies.find(company, row.id if row else None)]
            else:
                chosen = list(tables.companies.list(row.id if row else None, active=True))
        if not chosen:
            raise ConfigError("not_ready", name=company or connection or "")
        for found in chosen:
            proved = "trial_balance" in registry.system(found.system).capabilities
            live = is_live(found)
            if proved and (live or found.imported_at is not None) and found.active:
                problem = self._fetch(found, RunKind.FULL if live else RunKind.PROOF, cancel)
                if problem is not None and problem.code != "differs":
                    raise problem
            yield self.last(found.id)

    def last(self, company_id: int) -> Reconciliation:
        """The proof over what is stored now, with its differences."""
        with self._core.store.reading() as tables:
            company = tables.companies.get(company_id)
        at = company.reconciled.at if company.reconciled else self._core.clock()
        proof = compare(self._core.store, company, at)
        with self._core.store.reading() as tables:
            names = self._names(tables, company) if proof.differences else {}
        return Reconciliation(
            company_id=company.id,
            company=company.name,
            result=str(proof.result),
            at=None if proof.result is ReconcileResult.NOT_IMPORTED else at,
            accounts=proof.reconciled.accounts,
            periods=proof.reconciled.periods,
            differences=tuple(
                Difference(
                    d.account_number,
                    names.get(d.account_number, ""),
                    d.period,
                    d.erp,
                    d.stored,
                    d.difference,
                )
                for d in proof.differences
            ),
        )

    def _fetch(self, company: CompanyRecord, kind: RunKind, cancel: CancelToken) -> ErpError | None:
        run = self._imports.runner.request(company.id, kind)
        problem: ErpError | None = None
        for step in self._imports.run([run], cancel):
            if isinstance(step, RunResult):
                problem = step.problem
        return problem

    def _names(self, tables: Tables, company: CompanyRecord) -> dict[str, str]:
        return tables.ledger.account_names(company.id)
