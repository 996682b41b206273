"""Lines of the log about what happened to a connection."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from app.store.records import Connection, Problem
from app.store.work import Transfer, TransferKind, TransferStatus
from connectors.errors import ErpError

if TYPE_CHECKING:
    from app.store.tables import Tables


class Events:
    """Adds lines in the caller's transaction. who: the person at this computer; test: a demonstration."""

    def __init__(self, clock: Callable[[], datetime], who: str, test: bool) -> None:
        self._clock = clock
        self._who = who
        self._test = test

    def add(
        self,
        tables: "Tables",
        event: str,
        connection: Connection | None = None,
        *,
        status: TransferStatus = TransferStatus.INFO,
        kind: TransferKind = TransferKind.EVENT,
        error: ErpError | None = None,
        data: Mapping[str, object] | None = None,
    ) -> Transfer:
        """Appends one."""
        now = self._clock()
        return tables.transfers.append(
            Transfer(
                kind=kind,
                status=status,
                time=now,
                event=event,
                connection_id=connection.id if connection else None,
                connection_name=connection.name if connection else "",
                system=connection.system if connection else "",
                problem=Problem.of(error, now) if error else None,
                test=self._test,
                data={"who": self._who, **(data or {})},
            )
        )
