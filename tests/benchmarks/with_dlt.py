"""The same import by dlt, merged into SQLite as its documentation shows, for `run.py --dlt`.

Runs in a throw-away environment that has dlt and nothing of this program. Input and output are JSON, as in
`measure.py`.
"""

import base64
import json
import resource
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dlt  # type: ignore[import-not-found]


def _signed_in(target: dict[str, Any], company: str) -> str:
    tokens = {
        "consumerToken": target["registration_secrets"]["consumer_token"],
        "employeeToken": target["secrets"]["employee_token"],
        "expirationDate": (datetime.now(UTC) + timedelta(days=2)).date().isoformat(),
    }
    request = urllib.request.Request(
        target["fields"]["base_url"] + "/token/session/:create",
        json.dumps(tokens).encode(),
        {"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request) as answer:
        token = json.load(answer)["value"]["token"]
    return "Basic " + base64.b64encode(f"{company}:{token}".encode()).decode()


def main() -> None:
    """Reads the input, imports, writes the output."""
    given = json.load(sys.stdin)
    authorization = _signed_in(given["target"], given["company"])
    rows = 0

    def postings() -> Iterator[list[dict[str, Any]]]:
        nonlocal rows
        for url in given["urls"]:
            request = urllib.request.Request(url, headers={"Authorization": authorization})
            with urllib.request.urlopen(request) as answer:
                values = json.load(answer)["values"]
            rows += len(values)
            yield values

    with tempfile.TemporaryDirectory() as folder:
        pipeline = dlt.pipeline(
            "postings",
            pipelines_dir=folder,
            destination=dlt.destinations.sqlalchemy(f"sqlite:///{Path(folder) / 'ledger.db'}"),
            dataset_name="ledger",
        )
        wall, cpu = time.perf_counter(), time.process_time()
        resource_ = dlt.resource(postings, name="posting", primary_key="id", write_disposition="merge")
        pipeline.run(resource_).raise_on_failed_jobs()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows, "wall": wall, "cpu": cpu, "peak_mb": peak}))


if __name__ == "__main__":
    main()
