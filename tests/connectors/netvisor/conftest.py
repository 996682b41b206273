"""What the Netvisor tests share."""

import pytest

from connectors.simulators.host import SimulatorProcess
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def system(simulators: SimulatorProcess) -> SimulatedSystem:
    """The Netvisor simulator, as if just started."""
    found = SimulatedSystem(simulators.systems["netvisor"])
    found.post("reset")
    return found
