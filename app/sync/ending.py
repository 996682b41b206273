"""How a run ends: its one honest state, and what its company and connection show of it."""

import random
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from app.store.records import CompanyRecord, Connection, Problem, RunKind
from app.store.tables import Tables
from app.store.work import Checkpoint, Run, RunState, TransferStatus
from app.sync.reconcile import DIFFERS, Proof
from connectors.errors import ConfigError, ErpError, TransientError

ATTEMPTS = 8  # that fail for passing reasons before a run counts as failed
HOLDING = frozenset({"sign_in_needed", "sign_in_expired"})  # go on once somebody has signed in
_FIRST_WAIT, _LONGEST_WAIT = 60.0, 3600.0  # seconds
_OF_CONNECTION = HOLDING | {
    "address_invalid", "certificate_untrusted", "proxy_sign_in", "registration_missing",
    "registration_refused", "registration_unapproved", "key_missing", "key_refused", "key_other_environment",
    "key_mistaken", "value_invalid", "session_refused", "administrator_needed", "clock_wrong",
    "keyring_missing", "keyring_locked", "keyring_unsafe", "keyring_failed", "keyring_silent",
    "keyring_setting",
}  # fmt: skip
_STATUS = {
    RunState.CANCELLED: TransferStatus.CANCELLED,
    RunState.WAITING: TransferStatus.WAITING,
    RunState.HELD: TransferStatus.WAITING,
}


@dataclass(frozen=True)
class Ending:
    """What a run came to, judged inside the transaction that stores it.

    error: what stopped it, None where it got through. checkpoints: its datasets; proof: the last one it made.
    """

    tables: Tables
    run: Run
    company: CompanyRecord
    connection: Connection
    checkpoints: Collection[Checkpoint]
    proof: Proof | None
    error: ErpError | None
    at: datetime

    @property
    def problem(self) -> Problem | None:
        """What a person must look at first."""
        if self.error is not None:
            return Problem.of(self.error, self.at)
        unproved = self.proof.problem(self.company) if self.proof is not None else None
        return next((c.problem for c in self.checkpoints if c.problem is not None), unproved)

    @cached_property
    def state(self) -> RunState:
        """Done only where every row was read, and no stored one is an earlier version of one that was not, in
        whatever run."""
        match self.error:
            case None if self.problem is not None:
                return RunState.NEEDS_YOU
            case None:
                failed = any(c.counts.failed for c in self.checkpoints)
                current = not failed and self.tables.ledger.is_current(self.company.id)
                return RunState.DONE if current else RunState.PARTIAL
            case ErpError(code="cancelled"):
                return RunState.CANCELLED
            case ErpError(code=code) if code in HOLDING:
                return RunState.HELD
            case TransientError():
                return RunState.WAITING if self.run.attempts < ATTEMPTS else RunState.FAILED
        return RunState.NEEDS_YOU if isinstance(self.error, ConfigError) else RunState.FAILED

    @property
    def status(self) -> TransferStatus:
        """Of the line in the log that tells of the stop."""
        return _STATUS.get(self.state, TransferStatus.FAILED)

    def store(self, resumed_from: str) -> Run:
        """Stores run, company and connection; returns the run."""
        state, problem = self.state, self.problem
        run = replace(
            self.run,
            state=state,
            finished_at=None if state.open else self.at,
            retry_at=self.at + self._wait() if state is RunState.WAITING else None,
            lease_owner="",
            lease_until=None,
            resumed_from=resumed_from,
            problem=problem,
        )
        self._store_company(None if state is RunState.CANCELLED else problem)
        self._store_connection(problem)
        return self.tables.runs.update(run)

    def _store_company(self, shown: Problem | None) -> None:
        current = self.tables.companies.get(self.company.id)
        first, last = self.tables.ledger.dates(current.id)
        whole = self.error is None and all(c.complete for c in self.checkpoints)
        whole = whole and self.run.kind is not RunKind.PROOF
        whole = whole and (self.run.window is None or current.imported_at is not None)
        if shown is None and current.problem is not None and current.problem.code == DIFFERS:
            shown = current.problem
        self.tables.companies.update(
            replace(
                current,
                imported_at=self.at if whole else current.imported_at,
                data_from=first,
                data_to=last,
                last_run_id=self.run.id,
                last_run_at=self.at,
                problem=shown,
            )
        )

    def _store_connection(self, problem: Problem | None) -> None:
        """A refused sign-in is the connection's problem; a run that got through ends an older one."""
        refused = self.error is not None and self.error.code in _OF_CONNECTION
        if refused or (self.error is None and self.connection.problem is not None):
            row = self.tables.connections.get(self.connection.id)
            self.tables.connections.update(replace(row, problem=problem if refused else None))

    def _wait(self) -> timedelta:
        seconds = min(_FIRST_WAIT * 2 ** (self.run.attempts - 1), _LONGEST_WAIT)
        seconds *= random.uniform(0.8, 1.2)  # noqa: S311  so that workers do not return all at once
        asked = self.error.retry_after if isinstance(self.error, TransientError) else None
        return timedelta(seconds=max(seconds, asked or 0.0))
