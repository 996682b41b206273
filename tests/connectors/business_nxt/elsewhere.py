"""The real connector, and the real import into a real database, at the other Business NXT server."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from app.store.database import open_store
from app.store.records import Connection, Reconciled, RunKind, Stage
from app.store.work import RunState
from app.sync.runner import Runner
from connectors import registry
from connectors.base import AccessToken, CancelToken, Connector, Context, utc_now
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from tests.connectors.business_nxt.other_server import OtherServer
from tests.connectors.loopback import NOW, Hurried, Loopback, bench

CLIENT, SECRET = "kobling", "test-FAKE-secret-of-nxt-55"


def tokens(user: bool = False) -> MutableMapping[str, AccessToken]:
    """Access tokens as if fetched: of the application, and of a person."""
    ends = NOW + timedelta(days=41)
    held = {f"service {CLIENT} ": AccessToken(Secret("test-FAKE-token-service"), ends)}
    return held | ({"user": AccessToken(Secret("test-FAKE-token-person"), ends)} if user else {})


@contextmanager
def opened(
    url: str,
    cancel: CancelToken | None = None,
    told: list[Exchange] | None = None,
    access: str = "service",
    user: bool = False,
    clock: Callable[[], datetime] = bench,
) -> Iterator[Connector]:
    """The connector as the program opens it, signed in."""
    cancel = cancel or Hurried()
    fields = {"base_url": url, "auth_url": url, "access": access}
    registration = {"client_id": CLIENT, "service_client_id": CLIENT}
    with HttpClient(cancel=cancel, exchange=told.append if told is not None else None, clock=clock) as http:
        context = Context(
            fields,
            registration,
            {"service_client_secret": Secret(SECRET)},
            http,
            lambda *_: True,
            clock,
            cancel,
            tokens=tokens(user or access == "user"),
        )
        yield registry.open(registry.system("business_nxt_group"), context)


@dataclass
class Imported:
    """How an import ended, and what is stored."""

    state: RunState
    problem: str
    proof: Reconciled | None
    counts: dict[str, int] = field(default_factory=dict)
    dates: list[str] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)

    @property
    def summary(self) -> tuple[str, str, str, int]:
        """State, problem, proof, stored postings."""
        proof = str(self.proof.result) if self.proof else ""
        return self.state.value, self.problem, proof, self.counts.get("postings", 0)


def imported(
    server: OtherServer, folder: Path, change: Callable[[], None] | None = None, access: str = "service"
) -> Imported:
    """The first usable company imported in full, then, where books `change`, on the night after."""
    told: list[Exchange] = []
    with Loopback(server, bench) as loopback, open_store(folder) as store:
        with store.writing() as tables:
            made = Connection(
                "business_nxt_group", "Annet", stage=Stage.ACTIVE, fields={"base_url": loopback.url}
            )
            connection = tables.connections.add(made)
        with opened(loopback.url, told=told, access=access) as connector:
            listed = list(connector.companies())
        with store.writing() as tables:
            chosen = tables.companies.put_list(connection, listed).new[0]
            client = tables.clients.find_or_create(chosen.name)
            tables.companies.activate(chosen.id, client.id, "Kari", utc_now())
        runner = Runner(store, lambda _id, cancel: opened(loopback.url, cancel, told, access), clock=bench)
        *_, last = runner.run(runner.request(chosen.id, RunKind.FULL))
        if change is not None:
            change()
            *_, last = runner.run(runner.request(chosen.id, RunKind.NIGHTLY))
        with store.reading() as tables:
            found = tables.companies.get(chosen.id)
            counts = tables.ledger.counts([chosen.id]).get(chosen.id, {})
            dates = [str(row[5]) for row in tables.ledger.iterate("postings", chosen.id)]
    return Imported(last.state, last.problem, found.reconciled, counts, dates, told)
