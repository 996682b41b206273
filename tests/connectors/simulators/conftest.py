"""Small HTTP clients for the simulators, of the tests' own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest

from connectors.simulators.host import SimulatorProcess
from tests.connectors.simulators import business_nxt
from tests.fixtures_simulator import SimulatedSystem

Get = Callable[..., httpx2.Response]


class Caller:
    """Calls the simulated Tripletex as one persona."""

    def __init__(self, system: SimulatedSystem, http: httpx2.Client, persona: str) -> None:
        self.system, self.http = system, http
        self.values = system.personas[persona]
        self.base = self.values["fields"]["base_url"]
        self.token = ""

    def create(self, **changed: str | None) -> httpx2.Response:
        """POST /token/session/:create with the persona's tokens, changed where wanted."""
        day = datetime.now(UTC).date() + timedelta(days=2)
        body = {
            "consumerToken": self.values["registration_secrets"]["consumer_token"],
            "employeeToken": self.values["secrets"]["employee_token"],
            "expirationDate": day.isoformat(),
        } | changed
        return self.http.post(f"{self.base}/token/session/:create", json=body)

    def sign_in(self) -> "Caller":
        """Makes a session that later calls use."""
        answer = self.create()
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["value"]["token"]
        return self

    def get(self, path: str, company: int | str = 0, **query: Any) -> httpx2.Response:
        """GET below /v2; parameters may end in _ where Python has the word."""
        params = {k.rstrip("_"): v for k, v in query.items()}
        return self.http.get(f"{self.base}{path}", params=params, auth=(str(company), self.token))

    def rows(self, path: str, company: int | str = 0, **query: Any) -> list[dict[str, Any]]:
        """All values of a list that fits in one page."""
        answer = self.get(path, company, **query)
        assert answer.status_code == 200, answer.text
        values: list[dict[str, Any]] = answer.json()["values"]
        return values


@pytest.fixture(scope="session")
def http() -> Iterator[httpx2.Client]:
    with httpx2.Client(timeout=30, trust_env=False) as client:
        yield client


@pytest.fixture
def call(simulator: SimulatedSystem, http: httpx2.Client) -> Callable[[str], Caller]:
    """A caller for a persona, not yet signed in."""
    return lambda persona: Caller(simulator, http, persona)


@pytest.fixture
def office(call: Callable[[str], Caller]) -> Caller:
    """The office key, signed in."""
    return call("office").sign_in()


@pytest.fixture
def nxt(simulators: SimulatorProcess) -> SimulatedSystem:
    """The Business NXT simulator, as if just started."""
    return SimulatedSystem(simulators.systems["business_nxt"]).restart()


@pytest.fixture
def caller(nxt: SimulatedSystem, http: httpx2.Client) -> business_nxt.Caller:
    """The service application at Business NXT."""
    return business_nxt.service(nxt, http)
