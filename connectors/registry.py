"""The list of systems, and the one way to a connector."""

import importlib
from collections.abc import Mapping
from typing import cast

from connectors.base import BrowserConnector, Connector, Context, System
from connectors.business_nxt.system import BUSINESS_NXT, BUSINESS_NXT_GROUP
from connectors.customer_insight.system import CUSTOMER_INSIGHT
from connectors.errors import ConfigError
from connectors.example.system import EXAMPLE
from connectors.netvisor.system import NETVISOR
from connectors.netvisor_severa.system import NETVISOR_SEVERA
from connectors.severa.system import SEVERA
from connectors.tripletex.system import TRIPLETEX
from connectors.visma_net.system import VISMA_NET

_CONNECTORS: Mapping[System, str] = {
    TRIPLETEX: "connectors.tripletex.connector:TripletexConnector",
    CUSTOMER_INSIGHT: "connectors.customer_insight.connector:CustomerInsightConnector",
    VISMA_NET: "connectors.visma_net.connector:VismaNetConnector",
    BUSINESS_NXT: "connectors.business_nxt.connector:BusinessNxtConnector",
    BUSINESS_NXT_GROUP: "connectors.business_nxt.connector:BusinessNxtConnector",
    NETVISOR: "connectors.netvisor.connector:NetvisorConnector",
    SEVERA: "connectors.severa.connector:SeveraConnector",
    EXAMPLE: "connectors.example.connector:ExampleConnector",
}
_INTERFACES = (NETVISOR_SEVERA,)  # two connections linked; none of their own to open

_KNOWN: Mapping[str, System] = {system.key: system for system in (*_CONNECTORS, *_INTERFACES)}
# what is offered: all but the pattern that `tests/new_system.py` copies, which only tests open
SYSTEMS: Mapping[str, System] = {key: system for key, system in _KNOWN.items() if system is not EXAMPLE}


def system(key: str) -> System:
    """The system with that key, offered or not; raises ConfigError `unknown_name`."""
    try:
        return _KNOWN[key]
    except KeyError:
        raise ConfigError("unknown_name", name=key) from None


def browser(connector: Connector) -> BrowserConnector:
    """The connector of a system that signs in through the browser; raises ConfigError `unknown_name`."""
    if not hasattr(connector, "sign_in"):
        raise ConfigError("unknown_name", name="sign_in")
    return cast(BrowserConnector, connector)


def open(system: System, context: Context) -> Connector:
    """The connector of a system over this context; its module is imported here, not at start-up."""
    module, _, name = _CONNECTORS[system].partition(":")
    connector: Connector = getattr(importlib.import_module(module), name)(context)
    return connector
