"""A process that imports what is due over a data folder, and tells each step.

Secrets come as arguments and stay in memory, so that a kill tests the import alone. After each step it waits
for leave to go on, until it is told that it need not wait: so the parent knows where it kills.
"""

from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path

from app.bootstrap import Services
from app.secrets import MemorySecrets
from app.services.core import Core
from connectors.base import CancelToken
from connectors.fields import Secret
from connectors.views import Progress

Given = Mapping[str, str]  # the keyring: value by entry


def main(folder: Path, given: Given, parent: Connection) -> None:
    """Runs what is due and tells `<dataset> <windows done>` after every stored page."""
    secrets = MemorySecrets()
    for entry, value in given.items():
        secrets.set(entry, Secret(value))
    services = Services(Core(folder, lambda _: secrets))
    waiting = True
    for step in services.jobs.sync(due=True, cancel=CancelToken()):
        if isinstance(step, Progress):
            parent.send(f"{step.dataset or step.phase} {step.windows_done}")
            waiting = waiting and parent.recv()
        else:
            parent.send(f"ended {step.state} {step.resumed_from or '-'}")
    services.close()
