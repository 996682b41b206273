"""The list of simulators."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.applications import Starlette

from connectors.simulators.office import Office
from connectors.simulators.tripletex import app as tripletex


@dataclass(frozen=True, slots=True)
class Simulator:
    """One simulated system. `listeners` name its ports; one called `tls` speaks TLS with a certificate
    nobody trusts. `describe` gets the ports by listener."""

    system: str
    listeners: Sequence[str]
    make: Callable[[Office, int], Starlette]
    describe: Callable[[Mapping[str, int]], dict[str, object]]


SIMULATORS: Sequence[Simulator] = (
    Simulator("tripletex", tripletex.LISTENERS, tripletex.make, tripletex.describe),
)
