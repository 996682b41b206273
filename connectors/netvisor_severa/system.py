"""The Netvisor-Severa interface as a system: it names the connections it links."""

from connectors.base import Mode, System, SystemKind
from connectors.fields import Clean, Field
from connectors.transfer import REGISTERS

NETVISOR_SEVERA = System(
    key="netvisor_severa",
    name="Netvisor–Severa",
    kind=SystemKind.INTERFACE,
    mode=Mode.TRANSFER,
    fields=(
        Field("netvisor", clean=Clean.KEY, pattern=r"\d+"),  # our ids of the two connections
        Field("severa", clean=Clean.KEY, pattern=r"\d+"),
    ),
    registration_fields=(),
    datasets=REGISTERS,
    max_in_flight=1,
)
