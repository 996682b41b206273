"""The proof on request: the ERP's trial balance of today against what is stored."""

from collections.abc import Iterator
from dataclasses import replace

from app.services.core import Core
from app.services.imports import Imports, connection_name, proof_view
from app.services.live import is_live
from app.services.views import RunResult
from app.store.records import CompanyRecord, RunKind
from app.sync.reconcile import DIFFERS, compare
from connectors import registry
from connectors.base import CancelToken
from connectors.errors import ConfigError, ErpError
from connectors.views import Difference, Reconciliation


class Reconcile:
    """Proofs of companies."""

    def __init__(self, core: Core, imports: Imports) -> None:
        self._core = core
        self._imports = imports

    def run(
        self, connection: str | None = None, company: str | None = None, cancel: CancelToken | None = None
    ) -> Iterator[Reconciliation]:
        """Fetches the trial balance anew (of a live system everything) and compares, company after company;
        one line each goes to the log. What keeps one from being fetched stands in its result.

        Raises `unknown_name`, `ambiguous_name`, `not_in_use` (nothing active), Cancelled.
        """
        cancel = cancel or CancelToken()
        chosen = self._imports.chosen(connection, company)
        if not chosen:
            raise ConfigError("not_in_use", name=company or connection or "Kobling")
        for record in chosen:
            proved = "trial_balance" in registry.system(record.system).capabilities
            live = is_live(record)
            problem: ErpError | None = None
            if proved and (live or record.imported_at is not None) and record.active:
                problem = self._fetch(record, RunKind.FULL if live else RunKind.PROOF, cancel)
            proof = self.last(record.id)
            stopped = problem is not None and problem.code != DIFFERS
            yield replace(proof, result="failed", problem=problem, differences=()) if stopped else proof

    def last(self, company_id: int) -> Reconciliation:
        """The proof over what is stored now, with its differences."""
        with self._core.store.reading() as tables:
            company = tables.companies.get(company_id)
        at = company.reconciled.at if company.reconciled else self._core.clock()
        proof = compare(self._core.store, company, at)
        with self._core.store.reading() as tables:
            names = tables.ledger.account_names(company.id) if proof.differences else {}
            connection = connection_name(self._core, tables, company)
        return replace(
            proof_view(company, proof.reconciled, connection),
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
        """Why the figures of today are not to be had, None if they are."""
        run = self._imports.runner.request(company.id, kind)
        results = [step for step in self._imports.run([run], cancel) if isinstance(step, RunResult)]
        return results[-1].problem
