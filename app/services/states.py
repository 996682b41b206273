"""The one honest state of a company and of a connection; worst first."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.store.records import CompanyRecord, Connection, Problem, ReconcileResult, Stage
from app.store.work import Run, RunState
from connectors import registry
from connectors.base import Mode
from connectors.errors import PROBLEMS, Kind

WORST_FIRST = (
    "stopped",
    "needs_you",
    "partial",
    "waiting",
    "stale",
    "not_set_up",
    "transferring",
    "checking",
    "unproved",
    "imported",
    "ok",
)
STALE_AFTER = timedelta(hours=50)  # two nights missed
_OF_KIND = {Kind.CONFIG: "needs_you", Kind.TRANSIENT: "waiting", Kind.PROTOCOL: "stopped"}


def worst(states: Iterable[str]) -> str:
    """The one that rises to the level above; `not_set_up` where there is none."""
    return min(states, key=WORST_FIRST.index, default="not_set_up")


def of_problem(problem: Problem) -> str:
    """Who must act: a person, time, a programmer."""
    return _OF_KIND[PROBLEMS[problem.code]]


def provable(system: str) -> bool:
    """Whether it has a trial balance that its ledger can be compared with."""
    return "trial_balance" in registry.system(system).datasets


def of_company(company: CompanyRecord, run: Run | None, now: datetime) -> str:
    """`run`: the company's open or else its last run. What is read live is never stale."""
    live = registry.system(company.system).mode is Mode.LIVE
    if not company.active:
        return "not_set_up"
    if company.problem is not None:
        return of_problem(company.problem)
    if run is not None and run.state is RunState.WAITING:
        return "waiting"
    if run is not None and run.state is RunState.PARTIAL:
        return "partial"
    if company.imported_at is None and live:
        return "checking" if run is not None and run.state.open else "unproved"
    if company.imported_at is None:
        return "transferring" if run is not None and run.state.open else "not_set_up"
    if company.reconciled is not None and company.reconciled.result is ReconcileResult.DIFFERS:
        return "needs_you"
    if not live and company.imported_at is not None and now - company.imported_at > STALE_AFTER:
        return "stale"
    if company.reconciled is not None and company.reconciled.agrees:
        return "ok"
    if registry.system(company.system).mode is Mode.MOVED:
        return "ok"  # what moves to another system is in order once it has moved
    return "unproved" if provable(company.system) else "imported"


def of_connection(connection: Connection, companies: Iterable[str], now: datetime) -> str:
    """`companies`: the states of its active companies."""
    if connection.stage is Stage.DRAFT:
        return "not_set_up"
    own = []
    if connection.problem is not None:
        own.append(of_problem(connection.problem))
    if connection.expires_at is not None and connection.expires_at <= now:
        own.append("needs_you")
    return worst([*own, *companies])
