"""The list of simulators."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from connectors.simulators.application import Application
from connectors.simulators.business_nxt import app as business_nxt
from connectors.simulators.customer_insight import app as insight
from connectors.simulators.example import app as example
from connectors.simulators.netvisor import app as netvisor
from connectors.simulators.severa import app as severa
from connectors.simulators.tripletex import app as tripletex
from connectors.simulators.visma_net import app as visma_net


@dataclass(frozen=True, slots=True)
class Simulator:
    """One simulated system."""

    system: str
    application: Application[Any]


# their order decides their ports where those are fixed: new ones go last, before the pattern they are copied
# from, which is served to tests alone
_KNOWN: Sequence[Simulator] = (
    Simulator("tripletex", tripletex.APPLICATION),
    Simulator("customer_insight", insight.APPLICATION),
    Simulator("visma_net", visma_net.APPLICATION),
    Simulator("business_nxt", business_nxt.APPLICATION),
    Simulator("business_nxt_group", business_nxt.APPLICATION),
    Simulator("netvisor", netvisor.APPLICATION),
    Simulator("severa", severa.APPLICATION),
    Simulator("example", example.APPLICATION),
)
SIMULATORS, EXAMPLE = _KNOWN[:-1], _KNOWN[-1]
