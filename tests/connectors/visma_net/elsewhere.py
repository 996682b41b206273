"""The real connector, and the real import into a real database, at the other Visma.net server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.store.database import open_store
from app.store.records import Connection, Reconciled, RunKind, Stage
from app.store.work import RunState
from app.sync.runner import Runner
from connectors import registry
from connectors.base import CancelToken, Connector, Context, Page, Window, utc_now
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from tests.connectors.loopback import Hurried, Loopback, bench
from tests.connectors.visma_net.other_server import CLIENT, NUMBER, REFRESH, SECRET, TENANT, OtherServer


@contextmanager
def serving(server: OtherServer) -> Iterator[str]:
    """Serves on loopback; gives the interface's address."""
    with Loopback(server, bench) as loopback:
        server.url = loopback.url
        yield server.base_url


@contextmanager
def opened(
    server: OtherServer,
    cancel: CancelToken | None = None,
    told: list[Exchange] | None = None,
    access: str = "user",
    clock: Callable[[], datetime] = bench,
    refresh: str = REFRESH,
    tenant: str = TENANT,
) -> Iterator[Connector]:
    """The connector as the program opens it."""
    cancel = cancel or CancelToken()
    given = {"refresh_token": refresh, "client_secret": SECRET}
    secrets = {name: Secret(value) for name, value in given.items() if value}
    fields = {"base_url": server.base_url, "auth_url": server.url, "access": access, "tenant_id": tenant}
    with HttpClient(cancel=cancel, exchange=told.append if told is not None else None, clock=clock) as http:
        http.hide(*secrets.values())
        context = Context(fields, {"client_id": CLIENT}, secrets, http, lambda *_: True, clock, cancel)
        yield registry.open(registry.system("visma_net"), context)


@dataclass
class Imported:
    """How an import ended, and what is stored: rows by dataset, and postings with a customer or supplier."""

    state: RunState
    problem: str
    proof: Reconciled | None
    counts: dict[str, int] = field(default_factory=dict)
    parties: int = 0
    openings: int = 0
    exchanges: list[Exchange] = field(default_factory=list)
    changed: int = 0  # by the nights

    @property
    def summary(self) -> tuple[str, str, str, int]:
        """State, problem, proof, stored postings."""
        proof = str(self.proof.result) if self.proof else ""
        return self.state.value, self.problem, proof, self.counts.get("postings", 0)


def imported(server: OtherServer, folder: Path, access: str = "user", nights: int = 0) -> Imported:
    """The company imported in full, then on so many nights; proof included."""
    told: list[Exchange] = []
    with serving(server), open_store(folder) as store:
        with store.writing() as tables:
            made = Connection("visma_net", "Annet", stage=Stage.ACTIVE, fields={"base_url": server.base_url})
            connection = tables.connections.add(made)
        with opened(server, told=told, access=access) as connector:
            listed = list(connector.companies())
        with store.writing() as tables:
            [chosen] = tables.companies.put_list(connection, listed).new
            client = tables.clients.find_or_create(chosen.name)
            tables.companies.activate(chosen.id, client.id, "Kari", utc_now())
        runner = Runner(store, lambda _id, cancel: opened(server, cancel, told, access), clock=bench)
        changed: dict[int, int] = {}
        for kind in (RunKind.FULL, *[RunKind.NIGHTLY] * nights):
            for last in runner.run(runner.request(chosen.id, kind)):
                if kind is RunKind.NIGHTLY and last.dataset == "trial_balance":
                    changed[last.run_id] = last.counts.changed
        with store.reading() as tables:
            found = tables.companies.get(chosen.id)
            counts = tables.ledger.counts([chosen.id]).get(chosen.id, {})
            postings = list(tables.ledger.iterate("postings", chosen.id))
            balances = list(tables.ledger.iterate("trial_balance", chosen.id))
    return Imported(
        last.state,
        last.problem,
        found.reconciled,
        counts,
        sum(bool(row[12] or row[13]) for row in postings),
        sum(row[2] is not None for row in balances),
        told,
        sum(changed.values()),
    )


def read(
    server: OtherServer, dataset: str, window: Window | None = None, cursor: str | None = None
) -> list[Page]:
    """What a connector reads from the server."""
    with serving(server), opened(server, Hurried()) as connector:
        return pages_of(connector, dataset, window, cursor)


def pages_of(
    connector: Connector, dataset: str, window: Window | None = None, cursor: str | None = None
) -> list[Page]:
    """What an open connector reads."""
    return list(connector.read(NUMBER, dataset, window, cursor))


def rows_of(pages: list[Page]) -> list[tuple[Any, ...]]:
    """The rows of all pages."""
    return [row for page in pages for row in page.rows]
