"""What every simulator of a process shares: the office, the provider people sign in with, the limits."""

from dataclasses import dataclass

from connectors.simulators.office import Office
from connectors.simulators.visma_connect.provider import VismaConnect


@dataclass(frozen=True, slots=True)
class World:
    """One per process. `rate_limit`: calls in ten seconds, where a system limits them."""

    office: Office
    rate_limit: int
    connect: VismaConnect
