"""The command line over an empty data folder, real HTTP on loopback, a real keyring."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from connectors.simulators.host import SimulatorProcess
from tests.app.cli.program import Answer, Program
from tests.app.cli.signing_in import Desk


@pytest.fixture
def kobling(tmp_path: Path) -> Program:
    """The program over an empty data folder."""
    return Program(tmp_path / "data")


@pytest.fixture(scope="module")
def systems() -> Iterator[Mapping[str, Any]]:
    """What the simulated systems tell about themselves."""
    with SimulatorProcess(office="small", rate_limit=100_000) as process:
        yield process.systems


@pytest.fixture(scope="module")
def tripletex(systems: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the simulated Tripletex tells about itself."""
    told: Mapping[str, Any] = systems["tripletex"]
    return told


Connect = Callable[..., Answer]


@pytest.fixture
def connect(kobling: Program, tripletex: Mapping[str, Any]) -> Connect:
    """Registers at a persona's address and connects with its key: `connect("office", "--all-companies")`."""

    def run(persona: str, *arguments: str, name: str = "Kontoret", register: bool = True) -> Answer:
        own = tripletex["personas"][persona]
        address = own["fields"]["base_url"]
        if register:
            token = own["registration_secrets"]["consumer_token"]
            done = kobling(
                "register", "tripletex", "--set", f"base_url={address}", "--secret", "consumer_token=-",
                lines=[token],
            )  # fmt: skip
            assert done.code == 0, done.err
        return kobling(
            "--json", "connect", "tripletex", "--name", name, "--set", f"base_url={address}",
            "--secret", "employee_token=-", *arguments, lines=[own["secrets"]["employee_token"]],
        )  # fmt: skip

    return run


@pytest.fixture
def desk(kobling: Program, systems: Mapping[str, Any]) -> Desk:
    """Somebody at work; every system as if just started."""
    made = Desk(kobling, systems)
    made.provider.post("reset")
    for system in systems:
        made.door(system).post("reset")
    return made
