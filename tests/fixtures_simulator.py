"""The servers of the tests: simulated systems and their provider, reset before each test; a real browser and
a real OpenID provider."""

import json
import urllib.request
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from connectors.simulators.description import Description
from connectors.simulators.host import SimulatorProcess
from tests.browser.chromium import Chromium
from tests.browser.peers import OidcProvider

TODAY = date(2026, 11, 21)


class SideDoor:
    """The commands of one simulator."""

    def __init__(self, control_url: str) -> None:
        self.control_url = control_url

    def get(self, command: str) -> Any:
        """The answer of GET /_control/<command>."""
        with urllib.request.urlopen(f"{self.control_url}/{command}", timeout=60) as answer:
            return json.load(answer)

    def post(self, command: str, **values: object) -> Any:
        """The answer of POST /_control/<command>; raises HTTPError for values it refuses."""
        body = json.dumps(values).encode()
        request = urllib.request.Request(f"{self.control_url}/{command}", body, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


class SimulatedSystem(SideDoor):
    """One system of the running simulators: what it told about itself, and its side door."""

    def __init__(self, described: Description) -> None:
        super().__init__(described["control_url"])
        self.described = described
        self.base_url: str = described["base_url"]
        self.personas = described["personas"]

    def restart(self) -> "SimulatedSystem":
        """As if just started, and with it the provider that tests of any system may have left in trouble."""
        SideDoor(self.described["connect_control_url"]).post("reset")
        self.post("reset")
        return self

    def company(self, key: str) -> int:
        """The id of the company with that key of the office: bratteli, granli, tom …"""
        return next(int(c["id"]) for c in self.get("state")["companies"] if c["key"] == key)


class SimulatedProvider(SideDoor):
    """The provider people sign in with: `url` is its issuer."""

    def __init__(self, described: Description) -> None:
        super().__init__(described["connect_control_url"])
        self.url: str = described["connect_url"]

    def refresh_token(self, persona: str, client_id: str = "kobling-native", tenant: str = "") -> str:
        """One issued in advance."""
        given = {"persona": persona, "client_id": client_id, "tenant": tenant}
        return str(self.post("refresh_token", **given)["refresh_token"])


@pytest.fixture(scope="session")
def simulators() -> Iterator[SimulatorProcess]:
    """The child process with the small office and a generous rate limit."""
    with SimulatorProcess(today=TODAY, office="small", rate_limit=100_000) as process:
        yield process


@pytest.fixture
def simulator(simulators: SimulatorProcess) -> SimulatedSystem:
    """The Tripletex simulator, as if just started."""
    return SimulatedSystem(simulators.systems["tripletex"]).restart()


@pytest.fixture
def connect(simulators: SimulatorProcess) -> SimulatedProvider:
    """The simulated provider, as if just started."""
    provider = SimulatedProvider(simulators.systems["tripletex"])
    provider.post("reset")
    return provider


@pytest.fixture(scope="session")
def oidc_provider() -> Iterator[OidcProvider]:
    """An OpenID provider that is not ours."""
    with OidcProvider() as provider:
        yield provider


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """A real browser; tests share it, and its cookies."""
    with Chromium() as browser:
        yield browser
