"""A child process that imports what is due over a data folder, a line on standard output for each step.

Secrets come as JSON on standard input and stay in memory, so that a kill tests the import alone. After each
step it waits for a line on standard input, until that is closed: so the parent knows where it kills.
"""

import json
import sys
from pathlib import Path

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from connectors.base import CancelToken
from connectors.fields import Secret
from connectors.views import Progress


def main() -> None:
    """Runs what is due and prints `<dataset> <windows done>` after every stored page."""
    secrets = MemorySecrets()
    for entry, value in json.loads(sys.stdin.readline()).items():
        secrets.set(entry, Secret(value))
    services = Services(Core(Path(sys.argv[1]), lambda _: secrets))
    for step in services.jobs.sync(due=True, cancel=CancelToken()):
        if isinstance(step, Progress):
            print(step.dataset or step.phase, step.windows_done, flush=True)
            sys.stdin.readline()
        else:
            print("ended", step.state, step.resumed_from or "-", flush=True)
    services.close()


if __name__ == "__main__":
    main()
