"""The whole path once: simulated Tripletex over real HTTP, through the connector, into a proven ledger."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from app.store.database import open_store
from app.store.records import Connection, RunKind, Stage
from app.store.work import RunState
from app.sync.runner import Runner
from connectors import registry
from connectors.base import CancelToken, Connector, Context, utc_now
from connectors.fields import Secret
from connectors.http import HttpClient
from connectors.simulators.host import SimulatorProcess


@contextmanager
def connected(target: Any, cancel: CancelToken) -> Iterator[Connector]:
    secrets = {k: Secret(v) for k, v in {**target["secrets"], **target["registration_secrets"]}.items()}
    with HttpClient(cancel=cancel) as http:
        fields = {"key_kind": "", **target["fields"]}
        context = Context(fields, target["registration"], secrets, http, lambda *_: True, cancel=cancel)
        yield registry.open(registry.system("tripletex"), context)


def test_a_client_is_imported_and_agrees_to_the_last_decimal(tmp_path: Path) -> None:
    today = date(2026, 11, 20)
    with (
        SimulatorProcess(today=today, office="small", rate_limit=1_000_000) as simulator,
        open_store(tmp_path) as store,
    ):
        target = simulator.systems["tripletex"]
        with store.writing() as tables:
            connection = tables.connections.add(
                Connection("tripletex", "Kontor", stage=Stage.ACTIVE, fields=target["fields"])
            )
            with connected(target, CancelToken()) as connector:
                change = tables.companies.put_list(connection, connector.companies())
            company = next(c for c in change.new if not c.usable)
            client = tables.clients.find_or_create(company.name)
            tables.companies.activate(company.id, client.id, "Kari", utc_now())
        runner = Runner(store, lambda _id, cancel: connected(target, cancel))
        *_, last = runner.run(runner.request(company.id, RunKind.FULL))
        *_, again = runner.run(runner.request(company.id, RunKind.FULL))
        with store.reading() as tables:
            proof = tables.companies.get(company.id).reconciled
            first = {c.dataset: c.counts for c in tables.checkpoints.list(last.run_id)}
            second = {c.dataset: c.counts for c in tables.checkpoints.list(again.run_id)}
    assert (last.state, again.state) == (RunState.DONE, RunState.DONE)
    assert proof is not None and (proof.result, proof.differences) == ("agrees", 0)
    assert first["postings"].new == first["postings"].fetched > 0
    assert {name: (c.unchanged, c.fetched - c.unchanged, c.deleted) for name, c in second.items()} == {
        name: (c.new, 0, 0) for name, c in first.items()
    }
