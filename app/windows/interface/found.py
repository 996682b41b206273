"""What is stored of an interface, as its window reads it at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from connectors.base import System
from connectors.registry import SYSTEMS
from connectors.views import ConnectionView, DraftView, RegistrationView

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.interface_views import InterfaceView


@dataclass(frozen=True, slots=True)
class Found:
    """What is stored: the interface, its own assistant state, the connection on each side, which connections
    could stand there, our registration at their vendors, and what a new connection
    there begins with."""

    view: "InterfaceView"
    own: DraftView
    sides: Mapping[str, DraftView | None]
    choices: Mapping[str, Sequence[ConnectionView]]
    registrations: Mapping[str, RegistrationView]
    defaults: Mapping[str, Mapping[str, str]]


def read(services: "Services", system: System, connection: int) -> Found:
    """Asks the services, on a thread. Raises ErpError."""
    view = services.interfaces.load(connection)
    connections = services.connections.list()
    known = {one.id for one in connections}
    sides: dict[str, DraftView | None] = {}
    for side in system.sides:
        number = view.sides[side]
        sides[side] = services.onboarding.load(number) if number in known and number else None
    addresses = {side: draft.fields.get("base_url", "") if draft else "" for side, draft in sides.items()}
    return Found(
        view,
        services.onboarding.load(connection),
        sides,
        {side: [one for one in connections if one.system == side] for side in system.sides},
        {
            side: services.registrations.get(side, addresses[side])
            for side in sides
            if SYSTEMS[side].registration_fields
        },
        {side: services.interfaces.defaults(side) for side in sides},
    )
