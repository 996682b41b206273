"""The Starlette application of the simulated Severa and what it tells about itself."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.severa.control import Control
from connectors.simulators.severa.personas import PERSONAS, Persona
from connectors.simulators.severa.server import Severa
from connectors.simulators.wire import Send
from connectors.simulators.world import World

PATHS: Mapping[str, str] = {
    "customers": "/customers", "products": "/products", "dimensions": "/businessunits",
    "projects": "/projects", "invoices": "/invoices", "hours": "/workhours",
}  # fmt: skip
LISTENERS = ("main",)


class _Interface:
    """One of the simulator's interfaces as an ASGI application of its own."""

    def __init__(self, answer: Callable[[Any, Any, Send], Awaitable[None]]) -> None:
        self._answer = answer

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        await self._answer(scope, receive, send)


def make(world: World) -> Starlette:
    """The application: REST below /rest-api, SOAP at its address, the side door below /_control."""
    simulator = Severa(world)
    return Starlette(
        routes=[
            *Control(simulator).routes(),
            Route("/rest-api/{path:path}", _Interface(simulator.rest)),
            Route("/webservice/S3/API.svc", _Interface(simulator.soap)),
        ]
    )


def describe(ports: Mapping[str, int], world: World) -> dict[str, object]:
    """Addresses, values and personas, for the JSON line of `python -m connectors.simulators`."""
    host = f"http://127.0.0.1:{ports['main']}"
    addresses = {"base_url": f"{host}/rest-api", "soap_url": f"{host}/webservice/S3/API.svc"}
    personas = {
        persona.name: {
            "fields": addresses | ({"client_id": persona.client_id} if persona.client else {}),
            "secrets": _secrets(persona),
            "registration": {},
            "registration_secrets": {},
            "expect": persona.expect,
            "title_key": f"persona-{persona.name.replace('_', '-')}",
        }
        for persona in PERSONAS.values()
    }
    own = {k: v for k, v in personas["office"].items() if k not in ("expect", "title_key")}
    return {**addresses, **own, "personas": personas, "paths": dict(PATHS),
            "control_url": f"{host}/_control"}  # fmt: skip


def _secrets(persona: Persona) -> dict[str, str]:
    secret = persona.client_secret if persona.secret_right else f"{persona.client_secret}-old"
    return ({"client_secret": secret} if persona.client else {}) | (
        {"api_key": persona.key} if persona.key else {}
    )
