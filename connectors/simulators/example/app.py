"""How the Example ERP simulator is served, its side door, and what its personas enter."""

from collections.abc import Mapping

from connectors.simulators.application import Application
from connectors.simulators.description import entered
from connectors.simulators.example.server import PATHS, PERSONAS, ExampleServer
from connectors.simulators.office import Client
from connectors.simulators.side_door import BooksDoor


class Door(BooksDoor[ExampleServer]):
    """The commands every simulator has."""

    @property
    def clients(self) -> Mapping[str, Client]:
        return self.simulator.companies


APPLICATION = Application(
    ExampleServer,
    Door,
    ("/v1/{path:path}",),
    PERSONAS,
    lambda persona, hosts, _: entered(f"{hosts['main']}/v1", api_key=persona.key),
    PATHS,
)
