"""What the Netvisor tests share."""

import pytest

from connectors.simulators.host import SimulatorProcess
from tests.fixtures_simulator import SimulatedSystem


@pytest.fixture
def system(simulators: SimulatorProcess) -> SimulatedSystem:
    """The Netvisor simulator, as if just started."""
    return SimulatedSystem(simulators.systems["netvisor"]).restart()
