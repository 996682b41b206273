"""The proof: the ERP's own trial balance against what is stored, account by account, period by period."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.store.database import Store
from app.store.records import CompanyRecord, Problem, Reconciled, ReconcileResult
from app.store.work import Difference
from connectors.base import Period, Window
from connectors.registry import system

DIFFERS = "differs"  # the problem that comes and goes with the proof


@dataclass(frozen=True, slots=True)
class Proof:
    """The result for a company with what differs (amounts in 1/10 000, difference = erp − stored)."""

    company_id: int
    reconciled: Reconciled
    differences: Sequence[Difference] = ()

    @property
    def result(self) -> ReconcileResult:
        """agrees, differs, unsupported or not_imported."""
        return self.reconciled.result

    def problem(self, company: CompanyRecord) -> Problem | None:
        """What a person must look at, if it differs."""
        if self.result is not ReconcileResult.DIFFERS:
            return None
        count = str(self.reconciled.differences)
        params = {"company": company.name, "system": system(company.system).name, "count": count}
        return Problem(DIFFERS, params, at=self.reconciled.at)


def compare(
    store: Store,
    company: CompanyRecord,
    at: datetime,
    periods: Collection[str] | None = None,
    unread: Sequence[str] | None = None,
) -> Proof:
    """Compares what is stored now; reads nothing from the ERP and writes nothing.

    periods: keys of those that were read whole; None: all, of a company that was imported whole once.
    unread: keys of those with a figure of the ERP's that could not be read; None: as the last proof had it.
    """
    if unread is None:
        unread = company.reconciled.unread if company.reconciled is not None else ()
    if "trial_balance" not in system(company.system).capabilities:
        return Proof(company.id, Reconciled(ReconcileResult.UNSUPPORTED, at))
    if not periods and (company.imported_at is None or periods is not None):
        return Proof(company.id, Reconciled(ReconcileResult.NOT_IMPORTED, at))
    with store.reading() as tables:
        comparison = tables.ledger.compare(company.id, periods, unread)
        emptied = not comparison.periods and tables.ledger.had_postings(company.id)
    keys, differences = comparison.periods, comparison.differences
    if emptied or (not keys and (periods is not None or comparison.unproved)):
        return Proof(company.id, Reconciled(ReconcileResult.NOT_IMPORTED, at, unread=tuple(unread)))
    result = ReconcileResult.DIFFERS if differences else ReconcileResult.AGREES
    first, last = (keys[0], keys[-1]) if keys else ("", "")
    known, unproved = (comparison.accounts, len(keys), len(differences)), len(comparison.unproved)
    reconciled = Reconciled(result, at, *known, first, last, unproved, tuple(unread))
    return Proof(company.id, reconciled, differences)


def proven(company: CompanyRecord, proof: Proof) -> CompanyRecord:
    """The company with the proof's result."""
    known = company.problem
    if known is None or known.code == DIFFERS:
        known = proof.problem(company)
    return replace(company, reconciled=proof.reconciled, problem=known)


def hull(keys: Iterable[str], periods: Sequence[Period]) -> Window | None:
    """The window from the first of these periods to the end of the last; None if the calendar has none."""
    wanted = set(keys)
    found = [period for period in periods if period.key in wanted]
    if not found:
        return None
    return Window(min(p.start for p in found), max(p.end for p in found))
