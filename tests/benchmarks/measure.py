"""One measurement in a process of its own: `python -m tests.benchmarks.measure WHAT`, input and output JSON.

Time is measured around the work alone; `peak_mb` is that of the whole process.
"""

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import httpx2
import msgspec

import app.__main__  # noqa: F401  as the program sets its process up
from app.store.database import Store, open_store
from app.store.ledger_schema import TABLES
from app.store.records import Connection, RunKind, Stage
from app.store.work import Counts, Transfer, TransferFilter, TransferKind, TransferStatus
from app.sync.runner import Runner
from connectors import registry
from connectors.base import CancelToken, Connector, Context, Window
from connectors.datasets import DATASETS
from connectors.fields import Secret
from connectors.http import Exchange, HttpClient
from connectors.tripletex.answers import Listing, Posting, SessionToken, Single
from connectors.tripletex.ledger import Postings

Given = Mapping[str, Any]


def _context(given: Given, cancel: CancelToken, http: HttpClient) -> Context:
    target = given["target"]
    secrets = {k: Secret(v) for k, v in {**target["secrets"], **target["registration_secrets"]}.items()}
    fields = {"key_kind": "", **target["fields"]}
    return Context(fields, target["registration"], secrets, http, lambda *_: True, cancel=cancel)


@contextmanager
def _connected(
    given: Given, cancel: CancelToken, seen: Callable[[Exchange], None] | None = None
) -> Iterator[Connector]:
    with HttpClient(cancel=cancel, exchange=seen) as http:
        yield registry.open(registry.system("tripletex"), _context(given, cancel, http))


def _office(given: Given, folder: Path) -> tuple[Store, int]:
    store = open_store(folder)
    with store.writing() as tables:
        found = tables.companies.list(active=True)
        if found:
            return store, found[0].id
        connection = tables.connections.add(
            Connection("tripletex", "Office", stage=Stage.ACTIVE, fields=given["target"]["fields"])
        )
        with _connected(given, CancelToken()) as connector:
            listed = list(connector.companies())
        for record in tables.companies.put_list(connection, listed).new:
            if record.external_id == given["company"]:
                client = tables.clients.find_or_create(record.name)
                return store, tables.companies.activate(record.id, client.id, "", datetime.now(UTC)).id
    raise LookupError(given["company"])


def product(given: Given) -> dict[str, Any]:
    """The whole path: run, pre-flight, all datasets, checkpoints, log, proof."""
    store, company = _office(given, Path(given["folder"]))
    runner = Runner(store, lambda _id, cancel: _connected(given, cancel))
    run = runner.request(company, RunKind.FULL)
    wall, cpu = time.perf_counter(), time.process_time()
    *_, last = runner.run(run)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    with store.reading() as tables:
        counts = next(c.counts for c in tables.checkpoints.list(run) if c.dataset == "postings")
        proof = tables.companies.get(company).reconciled
        clock = time.perf_counter()
        tables.ledger.compare(company)
        compared = time.perf_counter() - clock
    store.close()
    return {
        "rows": counts.fetched,
        "wall": wall,
        "cpu": cpu,
        "state": last.state,
        "counts": counts.as_dict(),
        "proof": proof.result if proof else None,
        "reconcile_s": compared,
    }


def night(given: Given) -> dict[str, Any]:
    """Nights in which nothing changed, over what `product` left: CPU of each, and of the fetching alone."""
    store, company = _office(given, Path(given["folder"]))
    runner = Runner(store, lambda _id, cancel: _connected(given, cancel))
    list(runner.run(runner.request(company, RunKind.NIGHTLY)))  # the first one warms up
    nights, fetching = [], []
    for _ in range(5):
        cpu = time.process_time()
        run = runner.request(company, RunKind.NIGHTLY)
        *_, last = runner.run(run)
        nights.append(time.process_time() - cpu)
        with store.reading() as tables:
            asked = {c.dataset: c.asked for c in tables.checkpoints.list(run)}
        cpu = time.process_time()
        with _connected(given, CancelToken()) as connector:
            connector.periods(given["company"])
            for dataset, window in asked.items():
                list(connector.read(given["company"], dataset, window))
        fetching.append(time.process_time() - cpu)
    store.close()
    return {"night": median(nights), "fetching": median(fetching), "state": last.state}


def pages(given: Given) -> dict[str, Any]:
    """Warms the server up and notes which requests the connector makes for the postings."""
    asked: list[str] = []

    def note(exchange: Exchange) -> None:
        if exchange.name == "postings" and exchange.status == 200:  # not those that asked for too much
            asked.append(exchange.path)

    with _connected(given, CancelToken(), note) as connector:
        rows = sum(len(page.rows) for page in connector.read(given["company"], "postings"))
    base = httpx2.URL(given["target"]["fields"]["base_url"])
    extra = {"sorting": Postings.sorting, **Postings(()).params}
    urls = [str(base.copy_with(raw_path=path.encode()).copy_merge_params(extra)) for path in asked]
    return {"urls": urls, "rows": rows}


def bare(given: Given) -> dict[str, Any]:
    """One connection, typed exact decoding, one upsert, a transaction a page, on the same pages."""
    target = given["target"]
    base = target["fields"]["base_url"]
    store, company = _office(given, Path(given["folder"]))
    with _connected(given, CancelToken()) as connector:
        calendar = connector.periods(given["company"])
    shape = Postings(calendar)
    decode = msgspec.json.Decoder(Listing[Posting]).decode
    names = DATASETS["postings"].names
    columns = ("company_id", *names, "content_hash", "written_in")
    changed = ", ".join(f"{c} = excluded.{c}" for c in columns[2:])
    sql = (
        f"INSERT INTO {TABLES['postings'].name} ({', '.join(columns)}) VALUES "
        f"({', '.join('?' * len(columns))}) ON CONFLICT (company_id, source_id) DO UPDATE SET {changed}"
    )
    day = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    tokens = {
        "consumerToken": target["registration_secrets"]["consumer_token"],
        "employeeToken": target["secrets"]["employee_token"],
        "expirationDate": day,
    }
    window = Window(calendar[0].start, calendar[-1].end)
    with httpx2.Client() as http, store._engine.connect() as db:
        answer = http.post(f"{base}/token/session/:create", json=tokens)
        found = msgspec.json.decode(answer.content, type=Single[SessionToken]).value
        assert found is not None
        http.auth = (given["company"], found.token)
        raw = db.connection.driver_connection
        assert raw is not None
        raw.rollback()
        rows = 0
        wall, cpu = time.perf_counter(), time.process_time()
        for url in given["urls"]:
            batch = shape.rows(decode(http.get(url).raise_for_status().content).values, window)
            raw.execute("BEGIN IMMEDIATE")
            raw.executemany(sql, [(company, *row, 0, 0) for row in batch])
            raw.execute("COMMIT")
            rows += len(batch)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    store.close()
    return {"rows": rows, "wall": wall, "cpu": cpu}


def log(given: Given) -> dict[str, Any]:
    """A transfer log of many lines: how long its questions take, in milliseconds."""
    lines = int(given["lines"])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    folder = tempfile.TemporaryDirectory()
    times: dict[str, float] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        start = time.perf_counter()
        work()
        times[name] = (time.perf_counter() - start) * 1000

    with folder, open_store(Path(folder.name)) as store:
        first = Transfer(TransferKind.DATASET, TransferStatus.DONE, now, counts=Counts(1))
        with store.writing() as tables:
            tables.transfers.append(first)
        raw = store._engine.raw_connection()
        names = [r[1] for r in raw.cursor().execute("PRAGMA table_info(transfer)") if r[1] != "id"]
        picked = ", ".join(
            {
                "time": "strftime('%Y-%m-%d %H:%M:%f000', '2026-01-01', '+' || (value * 20) || ' seconds')",
                "status": "CASE WHEN value % 97 = 0 THEN 'failed' ELSE 'done' END",
                "company_id": "value % 500",
                "run_id": "value / 7",
                "search_text": "'client ' || (value % 500) || iif(value % 99991 = 0, ' rare', '')",
            }.get(name, f'"{name}"')
            for name in names
        )
        quoted = ", ".join(f'"{name}"' for name in names)
        raw.cursor().execute(
            f"WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {lines}) "
            f"INSERT INTO transfer ({quoted}) SELECT {picked} FROM n, (SELECT * FROM transfer LIMIT 1)"
        )
        raw.commit()
        raw.close()
        with store.reading() as tables:
            t = tables.transfers
            timed("open (warm-up)", lambda: t.page())
            timed("open", lambda: t.page())
            timed("next page", lambda: t.page(before=lines // 2))
            timed("failed", lambda: t.page(TransferFilter(statuses=[TransferStatus.FAILED])))
            timed("company", lambda: t.page(TransferFilter(company_id=7)))
            timed("one hour", lambda: t.page(TransferFilter(since=now, until=now + timedelta(hours=1))))
            timed("search, common", lambda: t.page(TransferFilter(search="client")))
            timed("search, rare (a slice)", lambda: t.page(TransferFilter(search="rare")))
            timed("jump to the end", lambda: t.oldest())
            timed("count by status", lambda: t.counts())
            timed("last 30 days", lambda: t.days(now + timedelta(seconds=20 * lines) - timedelta(days=30)))
    return {"times": times}


def main(what: str) -> None:
    """Reads the input, measures, writes the output."""
    given = json.load(sys.stdin)
    found = {"product": product, "night": night, "bare": bare, "pages": pages, "log": log}[what](given)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({**found, "peak_mb": peak}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
