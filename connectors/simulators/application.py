"""A simulated system as it is served, and as it tells about itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.description import Description, Entered, Told
from connectors.simulators.office import Client
from connectors.simulators.personas import P
from connectors.simulators.side_door import SideDoor
from connectors.simulators.world import World


@dataclass(frozen=True, slots=True)
class Application(Generic[P]):
    """server: makes the state that answers requests to the paths `at`. door: makes its side door. entered:
    what a persona enters, given the addresses by listener. paths: by dataset, as faults name them.
    listeners: names of its ports; one called `tls` speaks TLS with a certificate nobody trusts.
    company: what is entered to name a client of the office, where that is entered. admin: the path of the
    trainer's page, where there is one."""

    server: Callable[[World], Any]
    door: Callable[[Any], SideDoor[Any]]
    at: Sequence[str]
    personas: Mapping[str, P]
    entered: Callable[[P, Mapping[str, str], World], Entered]
    paths: Mapping[str, str]
    listeners: Sequence[str] = ("main",)
    company: Callable[[Client, World], str] | None = None
    admin: str = ""

    def make(self, world: World) -> Starlette:
        """The server with its side door below /_control."""
        server = self.server(world)
        return Starlette(routes=[*self.door(server).routes(), *(Route(path, server) for path in self.at)])

    def describe(self, ports: Mapping[str, int], world: World) -> Description:
        """Addresses, values and personas, given the ports by listener."""
        hosts = {n: f"{'https' if n == 'tls' else 'http'}://127.0.0.1:{port}" for n, port in ports.items()}
        told: dict[str, Told] = {
            name: {**self.entered(persona, hosts, world), "expect": persona.expect}
            for name, persona in self.personas.items()
        }
        office = self.entered(self.personas["office"], hosts, world)
        company, clients, main = self.company, world.office.clients, hosts["main"]
        return {
            **office, "base_url": office["fields"]["base_url"], "personas": told, "paths": dict(self.paths),
            "companies": {c.profile.key: company(c, world) for c in clients} if company else {},
            "control_url": f"{main}/_control", "admin_url": f"{main}{self.admin}" if self.admin else "",
            "connect_url": world.connect.url, "connect_control_url": world.connect.control_url,
        }  # fmt: skip
