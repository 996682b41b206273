"""The Starlette application of the Example ERP simulator, its personas and what it tells about itself."""

from collections.abc import Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators import description
from connectors.simulators.description import Description, entered
from connectors.simulators.example.server import PATHS, PERSONAS, ExampleServer
from connectors.simulators.samples import samples, told
from connectors.simulators.side_door import SideDoor, edit, truth
from connectors.simulators.world import World

LISTENERS = ("main",)


class Control(SideDoor[ExampleServer]):
    """Commands on the simulator."""

    def __init__(self, simulator: ExampleServer) -> None:
        super().__init__(simulator)
        self.gets |= {"truth": self.truth}
        self.posts |= {"edit": lambda given: edit(simulator.companies[str(given["company"])], given)}

    def truth(self, given: dict[str, Any]) -> object:
        """Rows and totals per dataset and the trial balance of a company; amounts in 1/10 000."""
        client = self.simulator.companies[given["company"]]
        return told(truth(client, given["company"]), samples(client))


def make(world: World) -> Starlette:
    """The application: the API below /v1, the side door below /_control."""
    simulator = ExampleServer(world)
    return Starlette(routes=[*Control(simulator).routes(), Route("/v1/{path:path}", simulator)])


def describe(ports: Mapping[str, int], world: World) -> Description:
    """Addresses, values and personas."""
    url = f"http://127.0.0.1:{ports['main']}"
    return description.describe(world, url, PERSONAS, lambda p: entered(f"{url}/v1", api_key=p.key), PATHS)
