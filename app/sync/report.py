"""A run's lines in the transfer log: one a dataset, one for the proof, one for a stop."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.store.moving import Moved, RegisterSetting
from app.store.records import Client, CompanyRecord, Connection, Problem, ReconcileResult
from app.store.tables import Tables
from app.store.work import Checkpoint, Counts, Run, Transfer, TransferKind, TransferStatus
from app.sync.reconcile import Proof

_SHOWN = 100  # differences a line of the log carries; the others are a click away


@dataclass(frozen=True, slots=True)
class Report:
    """Writes the lines of one run."""

    run: Run
    company: CompanyRecord
    connection: Connection
    client: Client | None
    test: bool = False

    def begin(self, tables: Tables, dataset: str, now: datetime, resumed_from: str) -> Transfer:
        """The dataset's line, running; of a run that goes on, the one its last worker left."""
        run = self.run
        worked = run.attempts > 1 or (run.started_at is not None and run.started_at < run.requested_at)
        for line in tables.transfers.of_run(run.id) if worked else ():
            if line.dataset == dataset and line.status in (TransferStatus.RUNNING, TransferStatus.WAITING):
                going_on = replace(
                    line, status=TransferStatus.RUNNING, resumed_from=resumed_from, problem=None
                )
                tables.transfers.update(going_on)
                return going_on
        line = self._line(TransferKind.DATASET, TransferStatus.RUNNING, now)
        return tables.transfers.append(replace(line, dataset=dataset, resumed_from=resumed_from))

    def end(
        self,
        tables: Tables,
        line: Transfer,
        checkpoint: Checkpoint,
        status: TransferStatus,
        worked: timedelta,
        problem: Problem | None = None,
    ) -> None:
        """Closes a dataset's line; `worked` is added to the time that earlier attempts took."""
        data: dict[str, Any] = dict(line.data)
        if checkpoint.examples:
            data["failed_rows"] = [asdict(row) for row in checkpoint.examples]
        seconds = (line.seconds or 0.0) + max(0.0, worked.total_seconds())
        tables.transfers.update(
            replace(
                line, status=status, counts=checkpoint.counts, seconds=seconds, problem=problem, data=data
            )
        )

    def summary(
        self, tables: Tables, setting: RegisterSetting, counts: Counts, began: datetime, now: datetime
    ) -> None:
        """The line of a register that was moved."""
        status = TransferStatus.PARTIAL if counts.failed else TransferStatus.DONE
        line = self._line(TransferKind.DATASET, status, now)
        tables.transfers.append(
            replace(
                line,
                dataset=setting.register,
                counts=counts,
                seconds=max(0.0, (now - began).total_seconds()),
                data={"direction": str(setting.direction)},
            )
        )

    def record(self, tables: Tables, moved: Moved, status: TransferStatus) -> None:
        """The line of one record."""
        line = self._line(TransferKind.RECORD, status, moved.at)
        data = {
            "direction": str(moved.direction),
            "code": moved.code,
            "name": moved.name,
            "action": str(moved.action),
            "target_id": moved.target_id,
            "tries": moved.tries,
        }
        event = f"record_{moved.action}"
        shown = replace(line, event=event, dataset=moved.register, problem=moved.problem, data=data)
        tables.transfers.append(shown)

    def stop(self, tables: Tables, status: TransferStatus, now: datetime, problem: Problem) -> None:
        """A line of its own for what ended the run outside of any dataset."""
        line = self._line(TransferKind.EVENT, status, now)
        tables.transfers.append(replace(line, event="sync_stopped", problem=problem))

    def proof(self, tables: Tables, proof: Proof, now: datetime) -> None:
        """The line of the comparison; a difference carries the first of what differs."""
        data: Mapping[str, Any] = {
            "result": proof.result.value,
            "accounts": proof.reconciled.accounts,
            "periods": proof.reconciled.periods,
            "first": proof.reconciled.first,
            "last": proof.reconciled.last,
            "unproved": proof.reconciled.unproved,
            "difference_count": len(proof.differences),
            "differences": [
                [d.account_number, d.period, d.erp, d.stored, d.of] for d in proof.differences[:_SHOWN]
            ],
        }
        status = {
            ReconcileResult.DIFFERS: TransferStatus.FAILED,
            ReconcileResult.AGREES: (
                TransferStatus.PARTIAL if proof.reconciled.unproved else TransferStatus.DONE
            ),
        }.get(proof.result, TransferStatus.INFO)
        line = self._line(TransferKind.RECONCILE, status, now)
        compared = proof.result in (ReconcileResult.AGREES, ReconcileResult.DIFFERS)
        event = "reconcile" if compared else f"reconcile_{proof.result}"
        tables.transfers.append(replace(line, event=event, data=data, problem=proof.problem(self.company)))

    def _line(self, kind: TransferKind, status: TransferStatus, now: datetime) -> Transfer:
        return Transfer(
            kind,
            status,
            now,
            connection_id=self.connection.id,
            connection_name=self.connection.name,
            company_id=self.company.id,
            company_name=self.company.name,
            client_name=self.client.name if self.client else "",
            system=self.company.system,
            run_id=self.run.id,
            job=self.run.kind.value,
            test=self.test,
        )
