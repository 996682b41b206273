"""The list of simulators."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.applications import Starlette

from connectors.simulators.business_nxt import app as business_nxt
from connectors.simulators.customer_insight import app as insight
from connectors.simulators.description import Description
from connectors.simulators.example import app as example
from connectors.simulators.netvisor import app as netvisor
from connectors.simulators.severa import app as severa
from connectors.simulators.tripletex import app as tripletex
from connectors.simulators.visma_net import app as visma_net
from connectors.simulators.world import World


@dataclass(frozen=True, slots=True)
class Simulator:
    """One simulated system. `listeners` name its ports; one called `tls` speaks TLS with a certificate
    nobody trusts. `describe` gets the ports by listener."""

    system: str
    listeners: Sequence[str]
    make: Callable[[World], Starlette]
    describe: Callable[[Mapping[str, int], World], Description]


# their order decides their ports where those are fixed: new ones go last, before the pattern they are copied
# from, which is served to tests alone
_KNOWN: Sequence[Simulator] = (
    Simulator("tripletex", tripletex.LISTENERS, tripletex.make, tripletex.describe),
    Simulator("customer_insight", insight.LISTENERS, insight.make, insight.describe),
    Simulator("visma_net", visma_net.LISTENERS, visma_net.make, visma_net.describe),
    Simulator("business_nxt", business_nxt.LISTENERS, business_nxt.make, business_nxt.describe),
    Simulator("business_nxt_group", business_nxt.LISTENERS, business_nxt.make, business_nxt.describe),
    Simulator("netvisor", netvisor.LISTENERS, netvisor.make, netvisor.describe),
    Simulator("severa", severa.LISTENERS, severa.make, severa.describe),
    Simulator("example", example.LISTENERS, example.make, example.describe),
)
SIMULATORS, EXAMPLE = _KNOWN[:-1], _KNOWN[-1]
