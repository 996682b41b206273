"""A client whose waits are recorded, not waited."""

import threading
from collections.abc import Iterator

import pytest

from connectors.http import HttpClient
from tests.connectors.loopback import Hurried


@pytest.fixture
def token() -> Hurried:
    return Hurried()


@pytest.fixture
def client(token: Hurried) -> Iterator[HttpClient]:
    with HttpClient(cancel=token, connect_timeout=2, timeout=5) as made:
        yield made
    assert not [t for t in threading.enumerate() if t.name.startswith("http")]
