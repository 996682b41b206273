"""The real connector, and the real import into a real database, at the other Tripletex server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.store.database import open_store
from app.store.records import Connection, Reconciled, RunKind, Stage
from app.store.work import RunState
from app.sync.runner import Runner
from connectors import registry
from connectors.base import CancelToken, Connector, Context, utc_now
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from tests.connectors.loopback import bench
from tests.connectors.tripletex.other_server import CONSUMER, EMPLOYEE, OtherServer, serving


@contextmanager
def opened(
    url: str,
    cancel: CancelToken | None = None,
    told: list[Exchange] | None = None,
    employee: str = EMPLOYEE,
    consumer: str = CONSUMER,
    clock: Callable[[], datetime] = bench,
) -> Iterator[Connector]:
    """The connector as the program opens it."""
    cancel = cancel or CancelToken()
    secrets = {"consumer_token": Secret(consumer), "employee_token": Secret(employee)}
    with HttpClient(cancel=cancel, exchange=told.append if told is not None else None) as http:
        http.hide(*secrets.values())
        context = Context(
            {"base_url": url, "key_kind": ""}, {}, secrets, http, lambda *_: True, clock, cancel
        )
        yield registry.open(registry.system("tripletex"), context)


@dataclass
class Imported:
    """How an import ended, and what is stored."""

    state: RunState
    problem: str
    proof: Reconciled | None
    counts: dict[str, int] = field(default_factory=dict)
    exchanges: list[Exchange] = field(default_factory=list)

    @property
    def summary(self) -> tuple[str, str, str, int]:
        """State, problem, proof, stored postings."""
        proof = str(self.proof.result) if self.proof else ""
        return self.state.value, self.problem, proof, self.counts.get("postings", 0)


def imported(server: OtherServer, folder: Path, company: int = 0) -> Imported:
    """One company imported in full, proof included."""
    told: list[Exchange] = []
    with serving(server) as url, open_store(folder) as store:
        with store.writing() as tables:
            connection = tables.connections.add(
                Connection("tripletex", "Annet", stage=Stage.ACTIVE, fields={"base_url": url})
            )
        with opened(url, told=told) as connector:
            listed = list(connector.companies())
        with store.writing() as tables:
            change = tables.companies.put_list(connection, listed)
            chosen = next(c for c in change.new if not c.usable and company in (0, int(c.external_id)))
            client = tables.clients.find_or_create(chosen.name)
            tables.companies.activate(chosen.id, client.id, "Kari", utc_now())
        runner = Runner(store, lambda _id, cancel: opened(url, cancel, told), clock=bench)
        *_, last = runner.run(runner.request(chosen.id, RunKind.FULL))
        with store.reading() as tables:
            found = tables.companies.get(chosen.id)
            counts = tables.ledger.counts([chosen.id]).get(chosen.id, {})
    return Imported(last.state, last.problem, found.reconciled, counts, told)
