"""Services over a real database, a real Secret Service and the simulated office."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import Services
from connectors.base import CancelToken
from connectors.fields import Secret
from connectors.simulators.host import SimulatorProcess
from connectors.views import DraftView
from tests.app.services.two_systems import TwoSystems
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """As the program makes them, over an empty data folder."""
    built = bootstrap.build(data_dir)
    built.open()
    yield built
    built.close()


class Bookkeeper:
    """What a person does to set up a connection, through the services."""

    def __init__(self, services: Services, simulator: SimulatedSystem) -> None:
        self.services = services
        self.simulator = simulator

    def register(self, persona: str = "office") -> None:
        """Enters our registration as the persona has it."""
        values = self.simulator.personas[persona]
        self.services.registrations.put(
            "tripletex", values["registration"], secrets(values["registration_secrets"])
        )

    def draft(self, persona: str = "office", name: str = "") -> DraftView:
        """A draft with the persona's values entered."""
        self.register(persona)
        values = self.simulator.personas[persona]
        draft = self.services.onboarding.begin("tripletex", name)
        return self.services.onboarding.save_values(draft.id, values["fields"], secrets(values["secrets"]))

    def connect(
        self, persona: str = "office", name: str = "", companies: int | None = None, first: int = 0
    ) -> DraftView:
        """A connection in use with so many companies from the first on; nothing is imported yet."""
        onboarding = self.services.onboarding
        draft = self.draft(persona, name)
        list(onboarding.check(draft.id, CancelToken()))
        listed = list(onboarding.list_companies(draft.id, CancelToken()))[first:][:companies]
        onboarding.choose(draft.id, {c.external_id: c.client for c in listed})
        return onboarding.start_use(draft.id)


def secrets(values: dict[str, str]) -> dict[str, Secret]:
    """Plain text as the simulator tells it, made secrets."""
    return {name: Secret(value) for name, value in values.items()}


@pytest.fixture
def bookkeeper(services: Services, simulator: SimulatedSystem) -> Bookkeeper:
    """Somebody at work."""
    return Bookkeeper(services, simulator)


@pytest.fixture
def two(services: Services, simulators: SimulatorProcess) -> TwoSystems:
    """Both systems as if just started."""
    sides = [SimulatedSystem(simulators.systems[name]).restart() for name in ("netvisor", "severa")]
    return TwoSystems(services, *sides)
