"""The proof: the ERP's own trial balance against what is stored, account by account, period by period."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.store.database import Store
from app.store.records import CompanyRecord, Problem, Reconciled, ReconcileResult
from app.store.work import Difference
from connectors.base import Period, Window
from connectors.registry import system

MAY_DIFFER_LATER = "differs"


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


def compare(store: Store, company: CompanyRecord, at: datetime) -> Proof:
    """Compares what is stored now; reads nothing from the ERP and writes nothing."""
    if "trial_balance" not in system(company.system).capabilities:
        return Proof(company.id, Reconciled(ReconcileResult.UNSUPPORTED, at))
    if company.imported_at is None:
        return Proof(company.id, Reconciled(ReconcileResult.NOT_IMPORTED, at))
    with store.reading() as tables:
        found = tables.ledger.compare(company.id)
    result = ReconcileResult.DIFFERS if found.differences else ReconcileResult.AGREES
    reconciled = Reconciled(result, at, found.accounts, found.periods, len(found.differences))
    return Proof(company.id, reconciled, found.differences)


def reconcile(store: Store, company_id: int, clock: Callable[[], datetime]) -> Proof:
    """Compares and stores the result with the company. A company's own `differs` problem comes and goes
    with it; other problems stay. Raises ConfigError `unknown_name`."""
    with store.reading() as tables:
        company = tables.companies.get(company_id)
    proof = compare(store, company, clock())
    with store.writing() as tables:
        tables.companies.update(proven(tables.companies.get(company_id), proof))
    return proof


def proven(company: CompanyRecord, proof: Proof) -> CompanyRecord:
    """The company with the proof's result."""
    problem = company.problem
    if proof.result is ReconcileResult.DIFFERS:
        problem = problem or Problem(MAY_DIFFER_LATER, {"company": company.name}, at=proof.reconciled.at)
    elif problem is not None and problem.code == MAY_DIFFER_LATER:
        problem = None
    return replace(company, reconciled=proof.reconciled, problem=problem)


def hull(keys: Iterable[str], periods: Sequence[Period]) -> Window | None:
    """The window from the first of these periods to the end of the last; None if the calendar has none."""
    wanted = set(keys)
    found = [period for period in periods if period.key in wanted]
    if not found:
        return None
    return Window(min(p.start for p in found), max(p.end for p in found))
