"""The Netvisor-Severa interface as a system: it names the connections it links."""

from connectors.base import Mode, System, SystemKind
from connectors.fields import Clean, Field
from connectors.moves import REGISTERS

SIDES = ("severa", "netvisor")

NETVISOR_SEVERA = System(
    key="netvisor_severa",
    name="Netvisor–Severa",
    kind=SystemKind.INTERFACE,
    mode=Mode.MOVED,
    fields=tuple(Field(side, clean=Clean.KEY, pattern=r"\d+") for side in SIDES),  # our ids of connections
    datasets=REGISTERS,
    max_in_flight=1,
    sides=SIDES,
)
