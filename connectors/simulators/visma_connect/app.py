"""The Starlette application of the simulated provider."""

from starlette.applications import Starlette
from starlette.routing import Route

from connectors.simulators.visma_connect.control import Door
from connectors.simulators.visma_connect.endpoints import Endpoints
from connectors.simulators.visma_connect.provider import VismaConnect
from connectors.simulators.visma_connect.sign_in import SignIn


def make(connect: VismaConnect) -> Starlette:
    """The application: addresses as Visma Connect has them, the side door below /_control."""
    connect.pages = Starlette(routes=[*Endpoints(connect).routes(), *SignIn(connect).routes()])
    return Starlette(routes=[*Door(connect).routes(), Route("/{path:path}", connect)])
