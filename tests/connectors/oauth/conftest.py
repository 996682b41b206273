"""Programs at the simulated provider."""

import pytest

from tests.connectors.oauth.program import Program
from tests.fixtures_simulator import SimulatedProvider


@pytest.fixture
def program(connect: SimulatedProvider) -> Program:
    """A native application whose refresh tokens are used again."""
    return Program(connect.url)


@pytest.fixture
def onetime(connect: SimulatedProvider) -> Program:
    """A native application with one-time refresh tokens."""
    return Program(connect.url, {"client_id": "kobling-onetime"})
