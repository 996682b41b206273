"""A process that transfers what an interface moves, and tells each step, until it is done or killed.

Started by a fork of a server that has imported everything, so that a kill costs little more than the resumed
work. Secrets come as arguments and stay in memory.
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


def main(folder: Path, given: Given, interface: int, told: Connection) -> None:
    """Transfers, and tells the register of every step and at last how it ended."""
    secrets = MemorySecrets()
    for entry, value in given.items():
        secrets.set(entry, Secret(value))
    services = Services(Core(folder, lambda _: secrets))
    for step in services.interfaces.move(interface, CancelToken()):
        told.send(step.dataset or step.phase if isinstance(step, Progress) else f"ended {step.state}")
    services.close()
