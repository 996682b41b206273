"""A process that stores or removes secrets and kills itself at a given point on the way.

The points are every write of the keyring and every commit of the database, counted from 1, each just before
it happens: so between two of them nothing else has changed.
"""

import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import keyring
from sqlalchemy import Engine, event

from app.bootstrap import Services, build
from app.services.vault import connection_owner
from connectors.base import CancelToken
from connectors.fields import Secret

SHORT = "test-FAKE-first-key-0123456789"
OTHER = "test-FAKE-other-key-0123456789"
LONG = "test-FAKE-long-" + "k" * 1100
LONGER = "test-FAKE-longer-" + "w" * 1200
KEY = "employee_token"


def enter(services: Services, draft: int, key: str) -> None:
    """Enters the key of a draft."""
    services.onboarding.save_values(draft, {}, {KEY: Secret(key)})


def register(services: Services, _draft: int, key: str) -> None:
    """Enters our own key."""
    services.registrations.put("tripletex", {}, {"consumer_token": Secret(key)})


def both(services: Services, draft: int, key: str) -> None:
    """Enters the key of a draft and our own in one go."""
    services.onboarding.save_values(draft, {}, {KEY: Secret(key), "consumer_token": Secret(key)})


def share(services: Services, connection: int, key: str) -> None:
    """Replaces the secret of the application that signs in for a connection."""
    [name] = services.onboarding.load(connection).keys
    list(services.connections.replace_key(connection, {}, {name: Secret(key)}, CancelToken()))


def rotate(services: Services, draft: int, key: str) -> None:
    """What happens to a token that is replaced while it is used."""
    core = services._core
    with core.access.renewing(draft, CancelToken()) as held:
        core.vault.rotate(connection_owner(draft), KEY, Secret(key), held.secrets[KEY])


def discard(services: Services, draft: int, _key: str) -> None:
    """Gives a draft up."""
    services.onboarding.discard(draft)


DEEDS: dict[str, Callable[[Services, int, str], None]] = {
    "enter": enter, "register": register, "both": both, "share": share, "rotate": rotate, "discard": discard,
}  # fmt: skip


def main(folder: Path, deed: str, draft: int, key: str, point: int, _told: Connection) -> None:
    """Does it, until the point."""
    services = build(folder)
    _ = services._core.vault.keyring.backend()
    left = point

    def passed(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    ring = keyring.get_keyring()
    for name in ("set_password", "delete_password"):
        _before(ring, name, passed)
    event.listen(Engine, "commit", passed)
    DEEDS[deed](services, draft, key)
    services.close()


def _before(ring: Any, name: str, passed: Callable[[], None]) -> None:
    real = getattr(ring, name)

    def write(*values: str) -> None:
        passed()
        real(*values)

    setattr(ring, name, write)
