"""The simulated systems for tests: one child process a session, reset before each test."""

import json
import urllib.request
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from connectors.simulators.host import SimulatorProcess

TODAY = date(2026, 11, 21)


class SimulatedSystem:
    """One system of the running simulators: what it told about itself, and its side door."""

    def __init__(self, described: dict[str, Any]) -> None:
        self.described = described
        self.base_url: str = described["base_url"]
        self.personas: dict[str, Any] = described["personas"]

    def get(self, command: str) -> Any:
        """The answer of GET /_control/<command>."""
        with urllib.request.urlopen(f"{self.described['control_url']}/{command}", timeout=60) as answer:
            return json.load(answer)

    def post(self, command: str, **values: object) -> Any:
        """The answer of POST /_control/<command>; raises HTTPError for values it refuses."""
        body = json.dumps(values).encode()
        request = urllib.request.Request(f"{self.described['control_url']}/{command}", body, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def company(self, key: str) -> int:
        """The id of the company with that key of the office: bratteli, granli, tom …"""
        return next(int(c["id"]) for c in self.get("state")["companies"] if c["key"] == key)


@pytest.fixture(scope="session")
def simulators() -> Iterator[SimulatorProcess]:
    """The child process with the small office and a generous rate limit."""
    with SimulatorProcess(today=TODAY, office="small", rate_limit=100_000) as process:
        yield process


@pytest.fixture
def simulator(simulators: SimulatorProcess) -> SimulatedSystem:
    """The Tripletex simulator, as if just started."""
    system = SimulatedSystem(simulators.systems["tripletex"])
    system.post("reset")
    return system
